import type { MessageTable } from "../../core/index.ts";
import type { ReportFamilyFindings } from "../../programmes/index.ts";

/** 案例和报告各项提示的中文说明。 */
export const reportFamilyMessages: MessageTable<ReportFamilyFindings> = /* @__PURE__ */ (() => ({
  "case.result-missing": () => "缺少成效：应有成效说明或者指标数据。",
  "case.evidence-missing": () => "缺少佐证：应有佐证材料、数据来源或者指标数据。",
  "case.evidence-empty": () => "佐证材料应有名称、网址或者原文。",
  "case.parts-same": () => "问题、做法和成效的内容不应相同。",
  "case.reference-repeated": () => "所引编号重复。",
  "case.themes-missing": () => "未注明案例主题。",
  "case.provider-missing": () => "未注明案例单位。",
  "case.period-missing": () => "未注明实施时间。",
  "report.kind": () => "报告类型应为列表所列代码，或者“x-命名空间:名称”形式的自定代码。",
  "report.period-open": () => "报告期应有起止日期。",
  "report.publishers-missing": () => "缺少发布单位。",
  "report.publisher-repeated": () => "发布单位重复。",
  "report.edition": () => "版次应为从 1 起的整数。",
  "report.sections-missing": () => "报告没有章节。",
  "report.section-number": () => "章节编号应写作 3 或者 3.2。",
  "report.section-repeated": () => "章节编号重复。",
  "report.section-indicator-unlisted": () => "章节所引指标不在报告的指标清单内。",
  "report.indicator-repeated": () => "指标清单中有重复的指标。",
  "report.published-before-period": () => "发布日期早于报告期的首日。",
  "report.published-early": () => "发布时报告期尚未结束。",
  "report.section-order": () => "章节编号的顺序有误。",
  "report.section-parent-missing": () => "缺少上一级章节。",
  "case.repeated": (p) => `第 ${p.positions.join("、")} 个案例的编号相同。`,
  "case.same": (p) => `第 ${p.positions.join("、")} 个案例的名称和单位相同。`,
  "case.reference-unknown": (p) =>
    p.field === "method" ? "所引工作法不在已知范围内。" : "所引指标数据不在已知范围内。",
  "report.indicator-unused": (p) => `没有章节用到指标 ${p.indicator}。`,
  "report.indicator-unknown": (p) => `指标 ${p.indicator} 不在指标体系内。`,
}))();
