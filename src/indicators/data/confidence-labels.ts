import type { Confidence, Labels } from "../../core/index.ts";

/** The names of how sure a number is. */
export const confidenceLabels: Labels<Confidence> = {
  verified: { en: "verified", "zh-CN": "已核实" },
  secondary: { en: "reported by others", "zh-CN": "转述" },
  memory: { en: "from memory", "zh-CN": "凭记忆" },
  uncertain: { en: "uncertain", "zh-CN": "存疑" },
};
