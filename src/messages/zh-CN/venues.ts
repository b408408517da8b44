import type { MessageTable } from "../../core/index.ts";
import type { OpeningRule, TextPlace, VenueFindings } from "../../venues/index.ts";

/** 星期的名称，如“周一、周二”。 */
function weekdays(numbers: readonly number[]): string {
  return numbers.map((number) => `周${"一二三四五六日".charAt(number - 1)}`).join("、");
}

/** 未说明安排的日期。 */
function specialDay(day: string): string {
  return day === "statutory" ? "法定节假日" : "调休放假日";
}

const rules: { readonly [rule in OpeningRule]: string } = {
  exception: "特殊日期安排",
  "lunar-rule": "农历规则",
  statutory: "法定节假日的规定",
  bridge: "调休放假日的规定",
  "holiday-weekend": "假期内双休日的规定",
  makeup: "调休上班日的规定",
  season: "季节时间",
  week: "每周开放时间",
};

/** 文字中的位置。 */
function characters({ position, length }: TextPlace): string {
  return length === 1
    ? `第 ${String(position)} 个字符`
    : `第 ${String(position)} 至 ${String(position + length - 1)} 个字符`;
}

/** `linli/venues` 检查结果的中文说明。 */
export const venueMessages: MessageTable<VenueFindings> = /* @__PURE__ */ (() => ({
  "venue.kind": () => "场所类型不在代码表中，也不是自定义代码（如 x-nanshan:reading-room）。",
  "opening-hours.time": () => "时间应按“时:分”填写，在 00:00 至 24:00 之间，如 08:30。",
  "opening-hours.range-empty": () => "开始时间与结束时间相同；连续开放一整天的，应注明次日结束。",
  "opening-hours.range-backwards": () => "结束时间早于开始时间；如为次日结束，应予注明。",
  "opening-hours.range-over-a-day": () => "次日结束的时段不得超过 24 小时。",
  "opening-hours.ranges-missing": () => "另定时间的，应至少填写一个时段；不开放的，应填写“不开放”。",
  "opening-hours.ranges-order": () => "同一天的各时段应按先后顺序填写，且不得重叠。",
  "opening-hours.days-overlap": (p) => `${weekdays(p.weekdays)}的时段与次日的时段重叠。`,
  "opening-hours.month-day": () => "日期应按“月-日”填写，如 05-01。",
  "opening-hours.seasons-overlap": (p) => `第 ${p.positions.join("、")} 个季节的日期相互重叠。`,
  "opening-hours.weekly-missing": () =>
    "未填写每周开放时间，且各季节未覆盖全年；2 月的最后一天按 02-29 填写。",
  "opening-hours.lunar-number": () =>
    "农历规则应填写整数：月为 1 至 12，日为 1 至 30，推移天数为 -30 至 30，持续天数为 1 至 60。",
  "opening-hours.lunar-eve": () => "多数年份没有腊月三十，除夕应填写为正月初一的前一天。",
  "opening-hours.exceptions-contradict": (p) =>
    `第 ${p.positions.join("、")} 项特殊日期安排对同一天的规定不一致。`,
  "opening-hours.never-open": () => "全部内容中没有任何开放时段。",
  "opening-hours.week-empty": () => "每周开放时间中没有任何时段。",
  "opening-hours.lunar-day-30": () => "许多年份该月没有三十，当年不适用此规则。",
  "opening-hours.policy-missing": (p) =>
    `未说明${p.days.map(specialDay).join("、")}是否开放，相应日期的结果多为“未知”。`,
  "opening-hours.decided-by": (p) => `${p.on}按${rules[p.rule]}执行。`,
  "opening-hours.undisputed": (p) => `${p.on}的情况尚不完全确定，但各种可能的结果一致。`,
  "opening-hours.day-unknown": (p) => `该年度放假安排尚无数据，${p.on}是否上班无法确定。`,
  "opening-hours.policy-unknown": (p) => `未说明${p.on}此类日期是否开放。`,
  "opening-hours.weekday-replaced-unknown": (p) =>
    `${p.on}按所调换工作日的时间开放，但放假通知未明确调换的是周几。`,
  "opening-hours.lunar-unknown": (p) => `${p.on}的农历日期尚无数据。`,
  "opening-hours.text-not-understood": (p) => `无法识别的内容：${characters(p)}。`,
  "opening-hours.text-ambiguous": (p) => `内容有多种理解，无法确定：${characters(p)}。`,
  "opening-hours.text-backwards": (p) => `结束时间早于开始时间，且未注明“次日”：${characters(p)}。`,
  "opening-hours.text-impossible": (p) => `时间或者日期不存在：${characters(p)}。`,
  "opening-hours.text-contradictory": (p) => `与其他部分相互矛盾：${characters(p)}。`,
  "opening-hours.text-season-undated": (p) => `未注明该季节的起止日期：${characters(p)}。`,
  "opening-hours.text-hours-missing": (p) => `未说明这些日期的开放时间：${characters(p)}。`,
  "opening-hours.text-left-out": (p) => `不属于开放时间的内容，未予采用：${characters(p)}。`,
  "opening-hours.text-without-hours": () => "文字中没有开放时间。",
  "opening-hours.text-too-long": (p) => `开放时间的文字不应超过 ${String(p.maximum)} 个字符。`,
}))();
