import type { RuleSet } from "../../core/index.ts";
import type { CreditPolicy } from "../credit/model.ts";

/** What every shipped policy has in common: the actual time, each minute of a volunteer once, nothing rounded. */
function actualTime(more: Partial<CreditPolicy> & Pick<CreditPolicy, "articles">): CreditPolicy {
  return {
    basis: "measured",
    breaks: "excluded",
    travel: "excluded",
    forgottenSignOut: "nothing",
    upToPlanned: false,
    overlaps: "once",
    handoverGraceMinutes: 0,
    ...more,
  };
}

/**
 * 志愿服务记录与证明出具办法（试行）, ministry order 67 of 2020: the actual time devoted.
 *
 * @remarks Article 7: service time is the time that the volunteer actually devotes to the service, counted in hours, which
 * the organization fixes reasonably by the facts. Nothing is said of rounding, of a smallest unit, or of caps. That breaks
 * and travel are no service, and that a minute is devoted once, is how this library reads "actual"; travel to and fro is
 * excluded by the record measures of 2012 in words.
 */
export const order67CreditPolicy: RuleSet<CreditPolicy> = {
  id: "order67",
  version: 1,
  title: {
    en: "Measures for records and certificates of volunteer service (trial), 2020: actual time",
    "zh-CN": "志愿服务记录与证明出具办法（试行）：按实际付出的时间",
  },
  area: "100000",
  validFrom: "2021-02-01",
  source: {
    title: "志愿服务记录与证明出具办法（试行）",
    number: "民政部令第67号",
    issuer: "民政部",
    date: "2020-12-02",
  },
  confidence: "verified",
  parameters: /* @__PURE__ */ actualTime({ articles: { time: "7", excluded: "7" } }),
};

/**
 * Policies for crediting hours, each with its source: the national one, and those of platforms as reported.
 *
 * @remarks `order67`: the default. `records-2012`: the record measures of 2012 as drafted and reported; ministry order 67
 * repeals them nowhere. `i-zhiyuan`: signing in by scan on i志愿, as its notice is reported: of a person's day up to 8 hours
 * count at once, up to 12 after a review by the parent organization, and more after the provincial authority has approved.
 * `zhiyuanhui-credit` and `zhiyuanhui-honour`: the two counters of 志愿汇, as its help text is reported; the same service
 * must not be added up in both. Since when the rules of platforms hold is not known: they are dated by the month in which
 * they were read.
 */
export const creditPolicies: readonly RuleSet<CreditPolicy>[] = [
  order67CreditPolicy,
  {
    id: "records-2012",
    version: 1,
    title: { en: "Record measures of 2012", "zh-CN": "志愿服务记录办法（2012年）" },
    area: "100000",
    validFrom: "2012-10-23",
    source: { title: "志愿服务记录办法", number: "民函〔2012〕340号", issuer: "民政部", date: "2012-10-23" },
    confidence: "secondary",
    parameters: /* @__PURE__ */ actualTime({ articles: {} }),
  },
  {
    id: "i-zhiyuan",
    version: 1,
    title: { en: "i-Volunteer of Guangdong: sign-in by scan", "zh-CN": "i志愿（广东）：扫码签到" },
    area: "440000",
    validFrom: "2026-11",
    source: { title: "i志愿服务时长规则（转载）", issuer: "i志愿", date: "2026-11" },
    confidence: "secondary",
    parameters: /* @__PURE__ */ actualTime({
      dayCap: [
        { minutes: 480 },
        { review: "parent-organization", minutes: 720 },
        { review: "provincial-authority" },
      ],
      articles: {},
    }),
  },
  {
    id: "zhiyuanhui-credit",
    version: 1,
    title: { en: "Zhiyuanhui: credit hours", "zh-CN": "志愿汇：信用时数" },
    area: "100000",
    validFrom: "2026-11",
    source: { title: "志愿汇使用帮助（转载）", issuer: "志愿汇", date: "2026-11" },
    confidence: "secondary",
    parameters: /* @__PURE__ */ actualTime({ captures: ["sign-in"], articles: {} }),
  },
  {
    id: "zhiyuanhui-honour",
    version: 1,
    title: { en: "Zhiyuanhui: honour hours", "zh-CN": "志愿汇：荣誉时数" },
    area: "100000",
    validFrom: "2026-11",
    source: { title: "志愿汇使用帮助（转载）", issuer: "志愿汇", date: "2026-11" },
    confidence: "secondary",
    parameters: /* @__PURE__ */ actualTime({
      basis: "claimed",
      captures: ["granted"],
      upToPlanned: true,
      articles: {},
    }),
  },
];
