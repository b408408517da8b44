import type { Labels } from "../../core/index.ts";
import type { MeetingFrequency, PolicyKind } from "../policies/model.ts";

/** The names of what documents are. */
export const policyKindLabels: Labels<PolicyKind> = {
  law: { en: "law", "zh-CN": "法律" },
  regulation: { en: "administrative regulation", "zh-CN": "行政法规" },
  "ministry-order": { en: "departmental rule", "zh-CN": "部门规章", former: ["部令"] },
  "local-regulation": { en: "local regulation", "zh-CN": "地方性法规" },
  "local-rule": { en: "rule of a local government", "zh-CN": "地方政府规章" },
  measures: { en: "measures", "zh-CN": "办法", former: ["管理办法", "规范性文件"] },
  opinion: { en: "opinion", "zh-CN": "意见", former: ["指导意见", "实施意见"] },
  notice: { en: "notice", "zh-CN": "通知" },
  plan: { en: "plan", "zh-CN": "规划", former: ["实施方案"] },
  standard: { en: "standard", "zh-CN": "标准" },
};

/** The names of how often mechanisms meet. */
export const meetingFrequencyLabels: Labels<MeetingFrequency> = {
  weekly: { en: "weekly", "zh-CN": "每周" },
  monthly: { en: "monthly", "zh-CN": "每月" },
  quarterly: { en: "every quarter", "zh-CN": "每季度" },
  "half-yearly": { en: "every half year", "zh-CN": "每半年" },
  yearly: { en: "yearly", "zh-CN": "每年" },
  "as-needed": { en: "as needed", "zh-CN": "不定期" },
};
