import type { MessageTable } from "../../core/index.ts";
import type { IndicatorFindings } from "../../indicators/index.ts";
import { dateInWords } from "./words.ts";

/** 常用计量单位的名称；自定单位原样写出。 */
const units: { readonly [unit: string]: string | undefined } = {
  person: "人",
  "person-time": "人次",
  household: "户",
  organization: "家（组织）",
  team: "支（队伍）",
  event: "场（活动）",
  community: "社区",
  estate: "小区",
  village: "村",
  yuan: "元",
  "square-metre": "平方米",
};

const unitText = (unit: string): string => (unit === "" ? "无单位" : (units[unit] ?? unit));

const both = (positions: readonly number[]): string => positions.join("、");

const references: { readonly [field: string]: string | undefined } = {
  numerator: "分子指标",
  denominator: "分母指标",
  partOf: "上级指标",
};

/** `linli/indicators` 各项提示的中文说明。 */
export const indicatorMessages: MessageTable<IndicatorFindings> = /* @__PURE__ */ (() => ({
  "indicator.ratio-parts-missing": () => "相对指标应当注明分子指标和分母指标。",
  "indicator.ratio-parts-out-of-place": () => "只有相对指标才有分子、分母和比率基数。",
  "indicator.unit-missing": () => "时点指标和时期指标应当有计量单位。",
  "indicator.basis": () => "比率基数应为 1 至 1 亿的整数，如百分比为 100。",
  "indicator.revision": () => "口径版本应为从 1 起的整数。",
  "indicator.circular": () => "指标不能以自身为分子、分母或者上级指标。",
  "indicator.theme": () => "主题应为列表所列代码，或者“x-命名空间:名称”形式的自定代码。",
  "indicator.group": () => "群体应为列表所列代码，或者“x-命名空间:名称”形式的自定代码。",
  "indicator.direction-missing": () => "未注明指标方向，无法判断目标是否完成。",
  "indicator.repeated": (p) => `第 ${both(p.positions)} 项指标的代码相同。`,
  "indicator.reference-unknown": (p) => `所引用的${references[p.field] ?? "指标"}不在指标体系内。`,
  "indicator.part-unit": (p) =>
    `“其中”项的计量单位（${unitText(p.unit)}）与总项（${unitText(p.expected)}）不一致。`,
  "indicator.part-circle": () => "上级指标循环引用。",
  "indicator.ratio-unit": (p) =>
    `相对指标的计量单位（${unitText(p.unit)}）与分子指标（${unitText(p.expected)}）不一致。`,
  "observation.sample-size": () => "有效样本量应为从 1 起的整数。",
  "observation.sample-population": () => "调查总体数应为整数，且不小于有效样本量。",
  "observation.scale": () => "评分范围应从不小于 0 的最低分到更高的最高分。",
  "observation.outside-scale": (p) => `数值不可能在评分范围 ${String(p.minimum)}—${String(p.maximum)} 之内。`,
  "observation.sample-small": (p) =>
    `有效样本量仅 ${String(p.size)} 个，不足 ${String(p.least)} 个的调查数据说明不了多少问题。`,
  "observation.source-missing": () => "未注明数据来源和发布单位。",
  "observation.source-undated": () => "未注明数据来源的发布日期。",
  "observation.repeated": (p) => `第 ${both(p.positions)} 条数据的编号相同。`,
  "observation.indicator-unknown": () => "该数据的指标不在指标体系内。",
  "observation.unit-differs": (p) =>
    `数据的计量单位（${unitText(p.unit)}）与指标（${unitText(p.expected)}）不一致。`,
  "observation.period-missing": () => "时期指标应当注明统计期间的起止日期。",
  "observation.as-of-missing": () => "时点指标应当注明截至日期。",
  "observation.undated": () => "未注明统计时点或者统计期间。",
  "observation.sample-missing": () => "评分指标应当注明评分范围和有效样本量。",
  "observation.revision-differs": (p) =>
    `数据采用第 ${String(p.revision)} 版口径，与指标的第 ${String(p.expected)} 版不一致。`,
  "observation.outside-period": () => "数据的统计时间不在指标的适用期间内。",
  "observation.contradicts": (p) => `第 ${both(p.positions)} 条数据的时间、地区相同，数值相互矛盾。`,
  "observation.part-above-whole": (p) =>
    `第 ${String(p.positions[0])} 条数据是第 ${String(p.positions[1])} 条的“其中”项，数值却大于总项。`,
  "observation.place-above-division": (p) =>
    `第 ${String(p.positions[0])} 条数据的地区属于第 ${String(p.positions[1])} 条的地区，数值却更大。`,
  // 由数量算出的数据。
  "figure.part-above-whole": () => "部分大于总体。",
  "figure.denominator-unit": (p) => `分母的计量单位应为${unitText(p.expected)}，实为${unitText(p.unit)}。`,
  "figure.part-repeated": (p) => `第 ${both(p.positions)} 个部分的代码相同。`,
  "target.direction-unknown": () => "未注明指标方向。",
  "target.undecided": () => "数据为约数，不足以判断目标是否完成。",
  "target.missed": (p) => (p.by > 0 ? `目标未完成，至少相差 ${String(p.by)}。` : "目标未完成。"),
  "series.undated": (p) => `${String(p.count)} 条数据未注明统计时间，未列入时间序列。`,
  "series.contradiction": (p) => `有 ${String(p.count)} 个时间的多条数据不一致。`,
  "series.unit-changes": (p) => `数据的计量单位不同（${p.units.map(unitText).join("、")}），不能直接比较。`,
  "series.revision-changes": () => "数据采用的口径版本不同，前后不可比。",
  "series.times-overlap": (p) => `有 ${String(p.count)} 个时间与前一个时间部分重合。`,
  "division-total.mixed": () => "不同指标、不同时间的数据，或者实际值与计划值，不能相加。",
  "division-total.counted-twice": (p) =>
    `第 ${both(p.positions)} 条数据属于同一地区或者上下级地区，重复计算。`,
  // 报告和规划。
  "report.value-missing": (p) => `指标 ${p.indicator}：缺少报告期内的数据。`,
  "report.unit-missing": (p) => `指标 ${p.indicator}：数据缺少计量单位。`,
  "report.source-missing": (p) => `指标 ${p.indicator}：数据未注明来源。`,
  "report.time-unknown": (p) => `指标 ${p.indicator}：无法判断数据是否属于报告期。`,
  "planning-period.not-known-yet": (p) => `已知的最后一个五年规划期间截至${dateInWords(p.until)}。`,
}))();
