import type { Labels } from "../../core/index.ts";
import type {
  MicroProjectExclusion,
  MicroProjectKind,
  MicroProjectStep,
  MicroProjectTopic,
} from "../micro-projects/code-lists.ts";

/** The names of what micro-projects provide. */
export const microProjectKindLabels: Labels<MicroProjectKind> = {
  works: { en: "works", "zh-CN": "工程类", former: ["工程"] },
  services: { en: "services", "zh-CN": "服务类", former: ["服务"] },
  goods: { en: "goods", "zh-CN": "货物类", former: ["货物", "实物类"] },
};

/** The names of what micro-projects are about. */
export const microProjectTopicLabels: Labels<MicroProjectTopic> = {
  safety: { en: "removal of hazards", "zh-CN": "安全隐患整治" },
  environment: { en: "environment", "zh-CN": "环境提升" },
  "culture-and-sports": { en: "culture and sports", "zh-CN": "文体设施" },
  "mutual-help": { en: "care and mutual help", "zh-CN": "关爱互助" },
  convenience: { en: "convenience", "zh-CN": "便民服务" },
  "mass-activities": { en: "activities for all", "zh-CN": "群众活动" },
  "public-facilities": { en: "public facilities", "zh-CN": "公共设施" },
};

/** The names of the steps. */
export const microProjectStepLabels: Labels<MicroProjectStep> = {
  collection: { en: "collection", "zh-CN": "征集" },
  deliberation: { en: "deliberation", "zh-CN": "评议" },
  decision: { en: "decision", "zh-CN": "确定" },
  implementation: { en: "implementation", "zh-CN": "实施" },
  acceptance: { en: "acceptance", "zh-CN": "验收" },
};

/** The names of why something cannot be a micro-project. */
export const microProjectExclusionLabels: Labels<MicroProjectExclusion> = {
  "duty-of-others": { en: "duty of a property company or another body", "zh-CN": "属物业公司或其他单位职责" },
  "government-investment-exists": { en: "the government has paid for it", "zh-CN": "与已有政府投资重复" },
  "government-investment-planned": {
    en: "the government plans to pay for it",
    "zh-CN": "与政府投资计划重复",
  },
};
