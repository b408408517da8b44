import type { Labels } from "../../core/index.ts";
import type { AcceptanceResult, ProjectRole } from "../works/model.ts";

/** The names of what a body is in a project. */
export const projectRoleLabels: Labels<ProjectRole> = {
  commissioner: { en: "commissioner", "zh-CN": "委托方", former: ["委托单位"] },
  undertaker: { en: "undertaker", "zh-CN": "承接方", former: ["承接单位", "受托方"] },
  partner: { en: "partner", "zh-CN": "合作方", former: ["合作单位"] },
  funder: { en: "funder", "zh-CN": "资助方", former: ["资助单位"] },
  guide: { en: "guide", "zh-CN": "指导单位" },
};

/** The names of what an acceptance ends with. */
export const acceptanceResultLabels: Labels<AcceptanceResult> = {
  passed: { en: "passed", "zh-CN": "通过", former: ["合格", "验收通过"] },
  conditional: { en: "passed with conditions", "zh-CN": "有条件通过", former: ["整改后通过"] },
  failed: { en: "failed", "zh-CN": "不通过", former: ["不合格", "未通过"] },
};
