import type { MessageTable } from "../../core/index.ts";
import type { OpeningRule, TextPlace, VenueFindings } from "../../venues/index.ts";
import { placeOf } from "./words.ts";

/** 星期的名称，如“周一、周二”。 */
function weekdays(numbers: readonly number[]): string {
  return numbers.map((number) => `周${"一二三四五六日".charAt(number - 1)}`).join("、");
}

/** 未说明安排的日期。 */
function specialDay(day: string): string {
  return day === "statutory" ? "法定节假日" : day === "bridge" ? "调休放假日" : "调休上班日";
}

const statuses: { readonly [status: string]: string } = {
  unopened: "未启用",
  planned: "拟建",
  suspended: "暂停开放",
  closed: "已停用",
};

/** 列表中的序号，如“第 2、3 个载体”。 */
function entries(noun: string, positions: readonly number[]): string {
  return `第 ${positions.join("、")} ${noun === "站" ? "" : "个"}${noun}`;
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
    : `第 ${String(position)} 个字符起共 ${String(length)} 个字符`;
}

/** 环节不成立的原因；其他代码原样写出。 */
const obstacles: { readonly [code: string]: string | undefined } = {
  "space-application.reason-missing": "缺少原因",
  "space-application.host-missing": "缺少主理人或运营单位",
  "space-application.venue-missing": "缺少场所记录",
  "state-machine.event-not-allowed": "此时不能进行",
  "state-machine.event-after-end": "此前已经结束",
  "history.goes-backwards": "日期早于前一环节",
};

/** `linli/venues` 检查结果的中文说明。 */
export const venueMessages: MessageTable<VenueFindings> = /* @__PURE__ */ (() => ({
  "venue.kind": () => "场所类型不在代码表中，也不是自定义代码（如 x-nanshan:reading-room）。",
  "venue.equipment-item": () => "设施设备不在代码表中，也不是自定义代码（如 x-nanshan:umbrella）。",
  "venue.function": () => "服务功能不在代码表中，也不是自定义代码（如 x-nanshan:reading）。",
  "venue.service": () => "服务项目不在代码表中，也不是自定义代码（如 x-nanshan:knife-grinding）。",
  "venue.accessibility-feature": () =>
    "无障碍设施不在代码表中，也不是自定义代码（如 x-nanshan:wheelchair-loan）。",
  "venue.access": () => "使用对象不在代码表中，也不是自定义代码（如 x-nanshan:pupils）。",
  "venue.capacity": () => "容纳人数应为正整数。",
  "venue.area-unit": () => "面积应以平方米计。",
  "venue.area-nothing": () => "面积不能为零；不详的不填。",
  "venue.fee-amount": () => "金额以分计，应为非负整数。",
  "venue.fee-order": () => "收费上限低于下限。",
  "venue.fee-of-free": () => "免费的不应再有收费金额。",
  "venue.codes-contradict": () => "区划、社区、网格代码所指的地方不一致。",
  "venue.carrier-itself": (p) => `${entries("载体", p.positions)}是该场所自身。`,
  "venue.carrier-repeated": (p) => `${entries("载体", p.positions)}在同一时期重复列出。`,
  "venue.equipment-repeated": (p) => `${entries("设施设备", p.positions)}重复列出。`,
  "venue.equipment-absent-and-free": () => "未配备的，不应注明是否免费。",
  "space-application.kind": () => "空间类型不属于微空间，也不是自定义代码（如 x-qinghe:tea-room）。",
  "space-application.reason-missing": () => "不予通过的，应当说明原因。",
  "space-application.host-missing": () => "已开放的空间应当有主理人或运营单位。",
  "space-application.venue-missing": () => "已开放的空间应当关联场所记录。",
  "space-application.venue-too-early": () => "已填写场所，但该空间尚未开放。",
  "space-application.event-impossible": (p) =>
    `第 ${String(p.position)} 个事件不成立：${obstacles[p.code] ?? p.code}。`,
  "venue.event-impossible": (p) =>
    `第 ${String(p.position)} 个事项不可能发生在前一事项之后，或日期早于前一事项。`,
  "venue.place-missing": () => "地址和位置均未填写。",
  "venue.division-retired": (p) => `所填区县已撤销或更名，原代码为 ${p.code}。`,
  "venue.division-not-found": () => "区划表中没有这一区县，可能是新设，也可能有误。",
  "venue.division-ambiguous": (p) => `同名区划不止一个：${p.codes.join("、")}。`,
  "venue.division-missing": () => "未填所在区县。",
  "venue.not-operating": (p) => `该场所当日未开放：${statuses[p.status] ?? p.status}。`,
  "venue.hours-missing": () => "未录开放时间。",
  "position.longitude": () => "经度应在 -180 至 180 度之间。",
  "position.latitude": () => "纬度应在 -90 至 90 度之间。",
  "position.empty": () => "坐标为 [0, 0]，应是未填写；不详的不填。",
  "position.axes-swapped": () => "经度和纬度可能填反：我国境内经度在 73 至 136 度之间。",
  "position.outside-mainland": () => "该点不在大陆范围内。",
  "equipment.item-missing": (p) =>
    `缺少${p.free ? "免费的" : ""}“${p.itemZh}”（${placeOf(p.source, undefined)}）。`,
  "equipment.item-unknown": (p) =>
    `所录数据不足，无法判断是否${p.free ? "免费" : ""}提供“${p.itemZh}”（${placeOf(p.source, undefined)}）。`,
  "equipment.area-below-minimum": (p) =>
    `面积不足 ${String(p.squareMetres)} 平方米（${placeOf(p.source, undefined)}）。`,
  "equipment.area-unknown": (p) =>
    `所录数据不足，无法判断面积是否达到 ${String(p.squareMetres)} 平方米（${placeOf(p.source, undefined)}）。`,
  "equipment.functions-too-few": (p) =>
    `${p.named ? "文件列举的服务功能" : "服务功能"}有 ${String(p.counted)} 项，${p.encouraged ? "鼓励" : "应"}不少于 ${String(p.minimum)} 项（${placeOf(p.source, undefined)}）。`,
  "equipment.functions-unknown": (p) =>
    `未录服务功能，应不少于 ${String(p.minimum)} 项（${placeOf(p.source, undefined)}）。`,
  "equipment.other-area": (p) =>
    `该规定仅适用于区划代码为 ${p.area} 的地区（${placeOf(p.source, undefined)}），对其他地区的场所仅供参考。`,
  "equipment.other-kind": (p) => `该规定适用于其他类型的场所（${placeOf(p.source, undefined)}）。`,
  "slot.time-order": () => "结束时间应晚于开始时间。",
  "slot.count": () => "人数应为正整数。",
  "slot.capacity-missing": () => "需预约的时段应填可容纳人数。",
  "slot.count-out-of-place": () => "无需预约的时段只填预计人数，需预约的时段只填可容纳人数。",
  "slot.outside-opening-hours": (p) => `该时段不全在开放时间内：${p.at} 不开放。`,
  "slot.opening-unknown": (p) => `无法判断该时段是否全在开放时间内：${p.at} 是否开放不详。`,
  "slot.overlap": (p) => `与第 ${String(p.position)} 个时段重叠（同一设施）。`,
  "slot.duplicate-id": (p) => `与第 ${String(p.position)} 个时段编号相同。`,
  "slot.overbooked": (p) => `超额预约：可容纳 ${String(p.capacity)} 人，已占 ${String(p.taken)} 人。`,
  "booking.other-slot": () => "预约的时段、场所或时间与该时段不符。",
  "booking.walk-in": () => "该时段无需预约。",
  "booking.full": (p) => `预约 ${String(p.party)} 人，余 ${String(p.remaining)} 位。`,
  "booking.twice": (p) => `同一人已有预约：第 ${String(p.position)} 条。`,
  "clash.provider": (p) => `同一服务提供方同一时间已在另一场所：第 ${String(p.position)} 条。`,
  "clash.provider-namesake": (p) => `名称相同的服务提供方同一时间已在另一场所：第 ${String(p.position)} 条。`,
  "clash.person": (p) => `同一人同一时间已在另一场所：第 ${String(p.position)} 条。`,
  "route.too-short": () => "一条路线至少有两站。",
  "route.stop-too-early": (p) => `${entries("站", p.positions)}早于前一站的离开时间。`,
  "route.venue-unknown": () => "该站的场所不在所给场所之中。",
  "route.stop-repeated": () => "该站与前一站是同一场所。",
  "route.too-far": (p) =>
    `直线距离 ${String(p.meters)} 米，约需 ${String(p.needed)} 分钟，只留了 ${String(p.minutes)} 分钟。`,
  "route.way-unknown": () => "有场所未填位置，无法判断与前一站的距离。",
  "route.closed": (p) => `${p.at} 该场所不开放。`,
  "route.opening-unknown": (p) => `无法判断该场所 ${p.at} 是否开放。`,
  "venue-set.duplicate-id": (p) => `与第 ${String(p.position)} 个场所编号相同。`,
  "venue-set.carrier-nobody": (p) => `第 ${String(p.carrier)} 个载体不在这批场所之中。`,
  "venue-set.carrier-cycle": () => "该场所经由其载体又包含了自身。",
  "venue-set.carrier-of-two": (p) => `第 ${String(p.position)} 个场所同一时期也包含同一载体。`,
  "venue-set.carrier-kind": (p) => `第 ${String(p.carrier)} 个载体的类型与其自身记录不符。`,
  "venue-set.probably-same": (p) => `与第 ${String(p.position)} 个场所同名，且在同一地方。`,
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
  "opening-hours.lunar-eve": () => "有些年份没有腊月三十，除夕应填写为正月初一的前一天。",
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
