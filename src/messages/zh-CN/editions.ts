import type { MessageTable } from "../../core/index.ts";
import type { EditionFamilyFindings } from "../../programmes/index.ts";
import { dateInWords } from "./words.ts";

const several = (positions: readonly number[]): string => positions.join("、");

const figures: { readonly [figure: string]: string | undefined } = {
  participants: "参加单位数",
  recognitions: "表彰单位数",
  venues: "会场数",
  servicePoints: "服务点位数",
  sessions: "活动场次",
  persons: "服务人数",
  personTimes: "服务人次",
};

const figureText = (figure: string): string => figures[figure] ?? figure;

/** 届次、活动各项提示的中文说明。 */
export const editionFamilyMessages: MessageTable<EditionFamilyFindings> = /* @__PURE__ */ (() => ({
  "body-role.kind": () => "单位角色应为列表所列代码，或者“x-命名空间:名称”形式的自定代码。",
  "body-role.repeated": () => "同一单位在同一角色中重复出现。",
  "edition.host-missing": () => "应当至少有一个主办单位。",
  "edition.number": () => "届次应为 1 至 9999 的整数。",
  "edition.year-missing": () => "日期缺少年份。",
  "edition.date": () => "日期应为日历上存在的“年-月-日”“年-月”或者“年”。",
  "edition.theme": () => "主题应为列表所列代码，或者“x-命名空间:名称”形式的自定代码。",
  "edition.venue-repeated": () => "会场重复。",
  "edition.announced-unit": () => "参加单位按家、活动按场、服务人数按人、服务人次按人次计。",
  "edition.persons-above-person-times": () => "人数多于人次。",
  "edition.period-imprecise": () => "活动起止日期未精确到日。",
  "edition.participant-repeated": (p) =>
    `第 ${several(p.positions)} 个参加单位${p.byName ? "名称相同，可能为" : "为"}同一单位。`,
  "edition.period-text": () => "无法识别为起止日期，请写作“2025年12月17日至23日”等形式。",
  "edition.year-completed": (p) => `原文未注明年份，已按 ${String(p.year)} 年补全。`,
  "edition.year-differs": (p) => `原文年份为 ${String(p.year)} 年，与给定年份不一致。`,
  "edition.repeated": (p) => `第 ${several(p.positions)} 条届次的编号相同。`,
  "edition.number-repeated": (p) =>
    `第 ${several(p.positions)} 条均为同一活动的第 ${String(p.number)} 届（次）。`,
  "edition.number-against-time": (p) =>
    `第 ${String(p.positions[1])} 条届次在第 ${String(p.positions[0])} 条之后，开始时间却更早。`,
  "edition.gap": (p) =>
    p.first === p.last
      ? `缺少第 ${String(p.first)} 届（次）。`
      : `缺少第 ${String(p.first)} 届（次）至第 ${String(p.last)} 届（次）。`,
  "edition.programme-unknown": () => "所属活动与给定活动不一致，或者不在名录内。",
  "edition.before-programme": () => "本届结束时间早于活动创办时间。",
  "edition.venue-unknown": () => "会场不在场地名录内。",
  "programme.part-of-itself": () => "活动不能从属于自身。",
  "programme.repeated": (p) => `第 ${several(p.positions)} 个活动的编号相同。`,
  "programme.whole-unknown": () => "所从属的活动不在名录内。",
  "programme.part-circle": () => "活动的从属关系循环。",
  "programme.part-above-whole": (p) => `${figureText(p.figure)}大于所从属活动的总数。`,
  "programme.part-printed-above-whole": (p) => `${figureText(p.figure)}的公布数大于所从属活动的公布数。`,
  "session.belongs-nowhere": () => "应当注明所属届次或者所属活动。",
  "session.kind": () => "环节类型应为列表所列代码，或者“x-命名空间:名称”形式的自定代码。",
  "session.time-form": () => "时间应当只以一种方式填写：日期、起止日期，或者开始和结束时间。",
  "session.part-needs-day": () => "填写上午、下午或者晚上的，应当注明具体日期。",
  "session.time-order": () => "结束时间应当晚于开始时间。",
  "session.not-persons": () => "人数应当以“人”为单位。",
  "session.not-person-times": () => "人次应当以“人次”为单位。",
  "session.persons-above-person-times": () => "人数多于人次。",
  "session.presenter-name": () => "只有已同意公开的成年人可以记录姓名；未成年人不记录姓名。",
  "session.guardian-consent": () => "未成年人应当注明监护人是否同意；成年人不填此项。",
  "session.consent-missing": (p) =>
    p.ageClass === "minor" ? "未成年人本人或者其监护人未同意，不得公开展示。" : "本人未同意公开展示。",
  "session.repeated": (p) => `第 ${several(p.positions)} 个环节的编号相同。`,
  "session.other-edition": () => "该环节不属于本届活动。",
  "session.outside-edition": (p) =>
    `该环节不在本届活动期间（${dateInWords(p.from)}至${dateInWords(p.until)}）内。`,
  "session.venue-unlisted": () => "该环节的场地不在本届会场之列。",
  "service-point.outside-edition": (p) =>
    `该服务点位不在本届活动期间（${dateInWords(p.from)}至${dateInWords(p.until)}）内。`,
  "service-point.venue-unlisted": () => "该服务点位的场地不在本届会场之列。",
  "service-point.booth-taken": (p) => `与第 ${String(p.position)} 个服务点位同时使用同一展位。`,
  "session-total.incomplete": (p) =>
    `${String(p.sessions)} 场活动中有 ${String(p.untold)} 场未填数据，合计仅为其余各场之和。`,
  "session-total.persons-may-repeat": () => "各场人员可能重复，人数相加不足以核对。",
  "session-total.missing": (p) => `缺少${figureText(p.figure)}。`,
  "edition-summary.not-recorded": (p) => `公布的${figureText(p.figure)}没有可供核对的记录。`,
  "edition-summary.recognition-not-held": (p) => `第 ${several(p.positions)} 项表彰在该日无效。`,
  "edition-summary.rating-not-recorded": (p) =>
    `第 ${several(p.positions)} 项表彰的获得单位没有评估等级记录。`,
}))();
