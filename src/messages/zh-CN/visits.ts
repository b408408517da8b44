import type { MessageTable } from "../../core/index.ts";
import type { VisitFamilyFindings } from "../../projects/index.ts";

const both = (positions: readonly number[] | undefined): string => (positions ?? []).map(String).join("、");

/** What the findings of visits say in Chinese. */
export const visitFamilyMessages: MessageTable<VisitFamilyFindings> = /* @__PURE__ */ (() => ({
  "visit.household-key": () =>
    "住户代码应为化名代码，只含字母、数字和 -_.:，不得使用姓名、住址、身份证号码、手机号码。",
  "visit.visitor-role": () => "走访人员角色既不在角色表中，也不是 x-命名空间:名称 的形式。",
  "visit.outcome": () => "走访结果既不在结果表中，也不是 x-命名空间:名称 的形式。",
  "visit.care-action": () => "关爱举措既不在举措表中，也不是 x-命名空间:名称 的形式。",
  "visit.target": () => "目标户数应为不小于 1 的整数。",
  "visit.target-repeated": () => "同一对象设有两个目标。",
  "visit.nobody-met": () => "走访结果为未见面，却填写了信息完善或者关爱举措。",
  "visit.mode": () => "“家中无人”只适用于入户走访。",
  "need.category": () => "诉求类别既不在类别表中，也不是 x-命名空间:名称 的形式。",
  "need.reporter": () => "反映人群体既不在群体表中，也不是 x-命名空间:名称 的形式。",
  "need.origin-missing": () => "诉求应当填写所属走访，或者反映人群体。",
  "need.household-missing": () => "走访中了解或者住户本人反映的诉求，应当填写住户代码。",
  "need.due-before-raised": () => "办理期限早于登记日期。",
  "need.event-order": (p) => `第 ${String(p.position ?? 1)} 项办理环节与此前的状态不符。`,
  "need.event-dates": (p) => `第 ${String(p.position ?? 1)} 项办理环节的日期早于前面的环节。`,
  "need.event-before-raised": (p) => `第 ${String(p.position ?? 1)} 项办理环节的日期早于登记日期。`,
  "need.feedback-missing": () => "回访应当填写评价结果；未评价的也应注明。",
  "need.feedback-out-of-place": () => "只有回访环节填写评价结果。",
  "need.body-missing": () => "转介应当填写接收单位。",
  "need.body-out-of-place": () => "只有交办、转介环节填写单位。",
  "visit.period-missing": () => "走访活动未填写起止日期。",
  "visit.place-missing": () => "未填写地区和网格，不能计入任何地区。",
  "need.due-missing": () => "紧急诉求未填写办理期限。",
  "visit.repeated": (p) => `第 ${both(p.positions)} 条走访的编号相同。`,
  "visit.same-day": (p) => `第 ${both(p.positions)} 条走访为同一人员同日走访同一住户，请核对是否重复。`,
  "visit.campaign-unknown": () => "所属走访活动不在所给名单中。",
  "visit.outside-period": () => "走访日期不在活动起止日期内。",
  "visit.role-not-of-campaign": () => "走访人员角色不在活动规定的角色之列。",
  "need.repeated": (p) => `第 ${both(p.positions)} 条诉求的编号相同。`,
  "need.visit-unknown": () => "所属走访不在所给记录中。",
  "need.household-differs": () => "诉求的住户代码与所属走访不一致。",
  "need.before-visit": () => "诉求的登记日期早于走访日期。",
  "need.due": (p) => (p.urgent ? "紧急诉求届时应当办结。" : "诉求届时应当办结。"),
  "need.due-unknown": (p) => (p.urgent ? "紧急诉求尚未办结，未录办理期限。" : "诉求尚未办结，未录办理期限。"),
}))();
