import type { Labels } from "../../core/index.ts";
import type { SocialWorkerLevel, TalentKind } from "../talents/model.ts";

/** The names of the three systems of talents. */
export const talentKindLabels: Labels<TalentKind> = {
  expert: { en: "expert", "zh-CN": "专家" },
  "full-time-social-worker": {
    en: "full-time social worker",
    "zh-CN": "专职社会工作者",
    former: ["专职社工", "社工"],
  },
  "professional-team": { en: "professional team", "zh-CN": "专业服务团队", former: ["专业团队"] },
};

/** The names of the levels of the qualification of social workers. */
export const socialWorkerLevelLabels: Labels<SocialWorkerLevel> = {
  "assistant-social-worker": {
    en: "assistant social worker",
    "zh-CN": "助理社会工作师",
    former: ["助理社工师", "初级"],
  },
  "social-worker": { en: "social worker", "zh-CN": "社会工作师", former: ["中级社工师", "社工师", "中级"] },
  "senior-social-worker": {
    en: "senior social worker",
    "zh-CN": "高级社会工作师",
    former: ["高级社工师", "高级"],
  },
};
