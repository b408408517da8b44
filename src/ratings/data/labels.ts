import type { Labels } from "../../core/index.ts";
import type { HolderKind, RatingEventKind, RatingLevel, RecognitionKind } from "../model.ts";

/**
 * The names of the levels of the evaluation.
 *
 * @remarks 社会组织评估管理办法 (ministry order 39 of 2010), article 26.
 */
export const ratingLevelLabels: Labels<RatingLevel> = {
  "5A": { en: "5A", "zh-CN": "5A级（AAAAA）", former: ["5A级", "AAAAA级", "AAAAA"] },
  "4A": { en: "4A", "zh-CN": "4A级（AAAA）", former: ["4A级", "AAAA级", "AAAA"] },
  "3A": { en: "3A", "zh-CN": "3A级（AAA）", former: ["3A级", "AAA级", "AAA"] },
  "2A": { en: "2A", "zh-CN": "2A级（AA）", former: ["2A级", "AA级", "AA"] },
  "1A": { en: "1A", "zh-CN": "1A级（A）", former: ["1A级"] },
};

/** The names of what can happen to a level. */
export const ratingEventLabels: Labels<RatingEventKind> = {
  verified: { en: "verification assessment", "zh-CN": "核查评估" },
  "followed-up": { en: "follow-up assessment", "zh-CN": "跟踪评估" },
  downgraded: { en: "level lowered", "zh-CN": "降低评估等级" },
  cancelled: { en: "level cancelled", "zh-CN": "取消评估等级" },
  reissued: { en: "certificate or plaque issued again", "zh-CN": "换发证书、牌匾" },
  returned: { en: "certificate and plaque given back", "zh-CN": "交回证书、牌匾" },
};

/** The names of the kinds of recognitions. */
export const recognitionKindLabels: Labels<RecognitionKind> = {
  plaque: { en: "plaque", "zh-CN": "牌匾", former: ["授牌", "铜牌"] },
  "letter-of-gratitude": { en: "letter of gratitude", "zh-CN": "感谢信" },
  title: { en: "honorary title", "zh-CN": "荣誉称号" },
  label: { en: "label", "zh-CN": "标识", former: ["标牌"] },
  case: { en: "model case", "zh-CN": "典型案例", former: ["优秀案例"] },
  award: { en: "award", "zh-CN": "奖项" },
  certificate: { en: "certificate of honour", "zh-CN": "荣誉证书" },
};

/** The names of what can hold a recognition. */
export const holderKindLabels: Labels<HolderKind> = {
  organization: { en: "organization", "zh-CN": "组织" },
  "party-unit": { en: "party unit", "zh-CN": "党组织" },
  programme: { en: "programme", "zh-CN": "项目" },
  place: { en: "place", "zh-CN": "场所" },
};
