import type { Labels } from "../../core/index.ts";
import type { AgreementKind } from "../agreements/model.ts";

/** The names of what agreements are. */
export const agreementKindLabels: Labels<AgreementKind> = {
  framework: { en: "framework agreement", "zh-CN": "框架协议", former: ["战略合作框架协议", "合作框架协议"] },
  contract: { en: "contract", "zh-CN": "合同", former: ["服务协议", "服务合同"] },
  memorandum: { en: "memorandum", "zh-CN": "备忘录", former: ["合作备忘录"] },
  "letter-of-intent": { en: "letter of intent", "zh-CN": "意向书", former: ["合作意向书"] },
};
