import type { Label } from "../../core/index.ts";
import type {
  EligibilityDoubt,
  EligibilityFindings,
  EligibilityOnDate,
  RatingOnDate,
} from "../../ratings/index.ts";

/** What a level is on a day. */
export const stateLabels: { readonly [state in RatingOnDate["state"]]: Label } = {
  valid: { en: "valid", "zh-CN": "有效" },
  "not-yet": { en: "not yet valid", "zh-CN": "尚未生效" },
  expired: { en: "expired", "zh-CN": "已到期" },
  cancelled: { en: "cancelled", "zh-CN": "已取消" },
  none: { en: "no level", "zh-CN": "无评估等级" },
  unknown: { en: "unknown", "zh-CN": "未知" },
};

/** Whether an organization may apply. */
export const applicationLabels: { readonly [state in EligibilityOnDate["state"]]: Label } = {
  eligible: { en: "may apply, by the data recorded", "zh-CN": "按所录数据，可以申请评估" },
  "not-eligible": { en: "may not apply", "zh-CN": "不能申请评估" },
  unknown: { en: "whether it may apply is not known", "zh-CN": "能否申请评估无法判断" },
};

/** What a condition is about, in a few words; the sentence stands in the other formats. */
export const conditionLabels: {
  readonly [
    code in Exclude<
      keyof EligibilityFindings,
      "eligibility.local-rules-unknown" | "eligibility.level-limited"
    >
  ]: Label;
} = {
  "eligibility.certificate-held": { en: "time since registration", "zh-CN": "登记年限" },
  "eligibility.level-expired": { en: "end of the level", "zh-CN": "等级是否届满" },
  "eligibility.level-held": { en: "time with the level", "zh-CN": "获得等级的年限" },
  "eligibility.first-years": { en: "years of the validity", "zh-CN": "有效期内可申请的时段" },
  "eligibility.not-registered": { en: "registration", "zh-CN": "登记状态" },
  "eligibility.report-missed": { en: "last report or inspection", "zh-CN": "上年度年报或者年检" },
  "eligibility.inspection-failed": { en: "result of the last inspection", "zh-CN": "上年度年检结论" },
  "eligibility.basically-passed-twice": {
    en: "results of the last two inspections",
    "zh-CN": "连续两年年检结论",
  },
  "eligibility.penalty": { en: "penalties", "zh-CN": "行政处罚" },
  "eligibility.penalty-not-carried-out": { en: "penalties carried out", "zh-CN": "行政处罚执行情况" },
  "eligibility.admonished": { en: "admonitions", "zh-CN": "约谈、训诫" },
  "eligibility.abnormal-list": { en: "list of abnormal activity", "zh-CN": "活动异常名录" },
  "eligibility.serious-list": { en: "list of serious violations", "zh-CN": "严重违法失信名单" },
  "eligibility.under-investigation": { en: "investigations", "zh-CN": "立案调查" },
  "eligibility.no-party-unit": { en: "party unit", "zh-CN": "党组织" },
  "eligibility.downgraded": { en: "a level lowered lately", "zh-CN": "近年是否被降低等级" },
  "eligibility.cancelled": { en: "a level cancelled lately", "zh-CN": "近年是否被取消等级" },
  "eligibility.rules-unknown": { en: "which rules apply", "zh-CN": "适用的评估规定" },
};

/** What leaves conditions open. */
export const doubtLabels: { readonly [doubt in EligibilityDoubt]: Label } = {
  data: { en: "the data recorded do not tell", "zh-CN": "所录数据不足以判断" },
  rule: { en: "the rules known do not decide", "zh-CN": "掌握的规定不足以判断" },
};

/** The other words of the answer. */
export const ratingWords = {
  organizations: { en: "Organizations", "zh-CN": "社会组织" },
  endsSoon: { en: "ends soon", "zh-CN": "即将到期" },
  until: { en: "until", "zh-CN": "至" },
  noRecord: {
    en: "too little is known of it; a register can be passed as --organizations",
    "zh-CN": "掌握的情况太少，可用 --organizations 指定名册",
  },
  yes: { en: "yes", "zh-CN": "是" },
  rejected: {
    en: "rows could not be read and are not in the list; linli check --as rating says why",
    "zh-CN": "行无法读取，未列入，可用 linli check --as rating 查看原因",
  },
  rejectedOrganizations: {
    en: "rows of the register could not be read and were left out; linli check --as organization says why",
    "zh-CN": "行名册记录无法读取，未予采用，可用 linli check --as organization 查看原因",
  },
} as const satisfies { readonly [word: string]: Label };

/** The headings of the answer as a table. */
export const ratingHeadings = [
  { en: "Organization", "zh-CN": "社会组织名称" },
  { en: "Credit code", "zh-CN": "统一社会信用代码" },
  { en: "Rows", "zh-CN": "行号" },
  { en: "State", "zh-CN": "状态" },
  { en: "Level", "zh-CN": "评估等级" },
  { en: "Valid until", "zh-CN": "有效期止" },
  { en: "Ends soon", "zh-CN": "即将到期" },
  { en: "May apply", "zh-CN": "能否申请" },
  { en: "Why not", "zh-CN": "理由" },
  { en: "Because", "zh-CN": "等级依据" },
] as const satisfies readonly Label[];
