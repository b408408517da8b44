import type { Labels } from "../../core/index.ts";
import type { EntitlementCode } from "../entitlements/model.ts";

/** The names of what comes with a level. */
export const entitlementLabels: Labels<EntitlementCode> = {
  "certificate-and-plaque": { en: "certificate and plaque", "zh-CN": "颁发评估等级证书和牌匾" },
  "function-transfer": { en: "priority for transferred functions", "zh-CN": "优先接受政府职能转移" },
  "service-purchase": { en: "priority for purchased services", "zh-CN": "优先获得政府购买服务" },
  "government-awards": { en: "priority for government awards", "zh-CN": "优先获得政府奖励" },
  "deductible-donations": {
    en: "may apply for the status of deductible donations",
    "zh-CN": "可以按照规定申请公益性捐赠税前扣除资格",
  },
  "public-fundraising": {
    en: "meets the level needed for public fundraising",
    "zh-CN": "符合申请公开募捐资格的评估等级条件",
  },
  "simplified-inspection": { en: "simplified yearly inspection", "zh-CN": "可以简化年度检查程序" },
  "follow-up-draw": { en: "may be drawn for a follow-up assessment", "zh-CN": "可能被抽取参加跟踪评估" },
};
