import type { MessageTable } from "../../core/index.ts";
import type { AgreementFamilyFindings } from "../../programmes/index.ts";

/** 协议各项提示的中文说明。 */
export const agreementFamilyMessages: MessageTable<AgreementFamilyFindings> = /* @__PURE__ */ (() => ({
  "agreement.kind": () => "协议类型应为列表所列代码，或者“x-命名空间:名称”形式的自定代码。",
  "agreement.parties-few": () => "协议至少有两方签约。",
  "agreement.party-repeated": () => "签约各方有重复的单位。",
  "agreement.amount": () => "金额应为不小于 0 的整数（单位：分）。",
  "agreement.ended-before-signing": () => "终止日期早于签署日期。",
  "agreement.term-over-at-signing": () => "协议期限届满日早于签署日期。",
  "agreement.renewal-of-open-term": () => "没有届满日的协议不存在续签。",
  "agreement.renewal-order": () => "续签后的届满日应晚于原届满日。",
  "agreement.item-due-before-signing": () => "有事项的完成期限早于签署日期。",
  "agreement.item-repeated": () => "合作事项重复。",
  "agreement.amount-missing": () => "合同未注明金额。",
  "agreement.signing-missing": () => "未注明签署日期。",
  "agreement.term-missing": () => "未注明协议期限。",
  "agreement.term-before-signing": () => "协议期限的起始日早于签署日期。",
  "agreement.item-done-before-signing": () => "事项的完成日期早于签署日期。",
  "agreement.item-evidence-missing": () => "事项已完成，但未附佐证材料。",
  "agreement.signing-unknown": () => "未记录签署日期，无法判断协议状态。",
  "agreement.term-unknown": () => "未记录协议期限，无法判断协议是否仍在履行。",
  "agreement.term-ends": (p) => (p.known ? "协议于该日期满。" : "协议期满日期不详。"),
  "agreement.item-due": (p) =>
    `第 ${String(p.position)} 项合作事项${p.known ? "应于该日前完成，" : ""}按所录数据尚未完成。`,
  "agreement.repeated": (p) => `第 ${p.positions.join("、")} 份协议的编号相同。`,
  "agreement.same": (p) => `第 ${p.positions.join("、")} 份协议的签约各方、名称和签署日期相同。`,
}))();
