import type { Labels } from "../../core/index.ts";
import type {
  IncubationEntrant,
  IncubationMode,
  IncubationOutcomeKind,
  IncubationSupport,
} from "../incubation/model.ts";

/** What an organization is when it applies. */
export const incubationEntrantLabels: Labels<IncubationEntrant> = {
  registered: { en: "registered", "zh-CN": "已登记", former: ["已成立", "已登记（备案）"] },
  "to-be-registered": { en: "to be registered", "zh-CN": "拟登记", former: ["待登记", "拟成立"] },
};

/** The names of the ways of incubation. */
export const incubationModeLabels: Labels<IncubationMode> = {
  entity: { en: "on the spot", "zh-CN": "实体孵化", former: ["实体"] },
  virtual: { en: "virtual", "zh-CN": "虚拟孵化", former: ["虚拟"] },
};

/** What became of incubated organizations. */
export const incubationOutcomeLabels: Labels<IncubationOutcomeKind> = {
  registered: { en: "registered", "zh-CN": "登记成立", former: ["已登记", "登记"] },
  filed: { en: "filed", "zh-CN": "备案", former: ["已备案"] },
  merged: { en: "merged", "zh-CN": "合并", former: ["并入其他组织"] },
  failed: { en: "failed", "zh-CN": "未能成立", former: ["孵化失败"] },
};

/** What incubation centres give. */
export const incubationSupportLabels: Labels<IncubationSupport> = {
  office: { en: "office", "zh-CN": "办公场地", former: ["办公室", "工位"] },
  venue: { en: "venue for activities", "zh-CN": "活动场地", former: ["场地"] },
  equipment: { en: "equipment", "zh-CN": "设施设备", former: ["设备"] },
  training: { en: "training", "zh-CN": "培训", former: ["能力建设"] },
  guidance: { en: "guidance", "zh-CN": "指导", former: ["辅导", "督导"] },
  funding: { en: "funding", "zh-CN": "资金支持", former: ["资金"] },
};
