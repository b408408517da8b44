import type { RuleSet } from "../../core/index.ts";
import type { EligibilityRules } from "../eligibility/model.ts";

/**
 * Who may be evaluated: ways in and bars of each document, by name.
 *
 * @remarks `order39-eligibility`: 社会组织评估管理办法 (ministry order 39 of 2010), articles 2, 6, 7, 29, 31.
 * `national-2021-eligibility`: 全国性社会组织评估管理规定 (民发〔2021〕96号), as reported on 2021-12-10.
 * `revised-2026-eligibility`: the Measures of 2026 as reported: three bars were dropped, and one may apply again in the
 * first four years; everything else was not seen and is marked so. Of places: measures in force until they are
 * replaced, and notices, which are about the round of their year and count for that year only. A document of a place
 * adds to those above it; its condition of the same name decides. Wuxi counts three years back (近三年内), and asks for
 * interviews and admonitions too; Nanshan counts penalties from the beginning of the year before up to the day.
 */
export const eligibilityRules: readonly RuleSet<EligibilityRules>[] = [
  {
    id: "order39-eligibility",
    version: 1,
    title: {
      en: "Who may be evaluated by the Measures of 2010",
      "zh-CN": "社会组织参加评估的条件（2010年办法）",
    },
    area: "100000",
    validFrom: "2011-03-01",
    validUntil: "2026-02-28",
    source: { title: "社会组织评估管理办法", number: "民政部令第39号", issuer: "民政部", date: "2010-12-27" },
    confidence: "verified",
    parameters: {
      conditions: [
        { name: "certificate-held", article: "6(1)", years: 2 },
        { name: "level-expired", article: "6(2)" },
        { name: "level-held", article: "29", years: 2, orYears: 3 },
        { name: "not-registered", article: "2" },
        { name: "report-missed", article: "7(1)" },
        { name: "inspection-failed", article: "7(2)" },
        { name: "basically-passed-twice", article: "7(2)" },
        { name: "penalty", article: "7(3)", years: 1, window: "calendar-years" },
        { name: "penalty-not-carried-out", article: "7(3)" },
        { name: "under-investigation", article: "7(4)" },
        { name: "downgraded", article: "31", years: 2 },
        { name: "cancelled", article: "31", years: 3 },
      ],
    },
  },
  {
    id: "national-2021-eligibility",
    version: 1,
    title: {
      en: "Who may be evaluated by the provisions for national social organizations of 2021",
      "zh-CN": "全国性社会组织参加评估的条件（2021年规定）",
    },
    area: "100000",
    validFrom: "2021-12-10",
    validUntil: "2026-02-28",
    source: {
      title: "全国性社会组织评估管理规定",
      number: "民发〔2021〕96号",
      issuer: "民政部",
      date: "2021-12",
    },
    confidence: "secondary",
    parameters: {
      levels: ["national"],
      conditions: [
        { name: "report-missed" },
        { name: "inspection-failed" },
        { name: "basically-passed-twice" },
        { name: "penalty", years: 1, window: "calendar-years" },
        { name: "penalty-not-carried-out" },
        { name: "abnormal-list" },
        { name: "serious-list" },
        { name: "under-investigation" },
      ],
    },
  },
  {
    id: "revised-2026-eligibility",
    version: 1,
    title: {
      en: "Who may be evaluated by the Measures as revised in 2026",
      "zh-CN": "社会组织参加评估的条件（2026年修订）",
    },
    area: "100000",
    validFrom: "2026-03-01",
    source: { title: "社会组织评估管理办法", issuer: "民政部", date: "2026-01-26" },
    confidence: "secondary",
    parameters: {
      conditions: [
        { name: "certificate-held", years: 2, uncertain: true },
        { name: "level-expired", uncertain: true },
        { name: "first-years", years: 4 },
        { name: "not-registered" },
        { name: "report-missed", uncertain: true },
        { name: "penalty", years: 1, window: "calendar-years", minorAllowed: true, uncertain: true },
        { name: "penalty-not-carried-out", uncertain: true },
        { name: "abnormal-list", uncertain: true },
        { name: "serious-list", uncertain: true },
        { name: "downgraded", years: 2, uncertain: true },
        { name: "cancelled", years: 3, uncertain: true },
      ],
    },
    supersedes: "order39-eligibility@1",
  },
  {
    id: "guangzhou-eligibility",
    version: 1,
    title: {
      en: "Who may be evaluated in Guangzhou, measures of 2020",
      "zh-CN": "广州市社会组织参加等级评估的条件（2020年办法）",
    },
    area: "440100",
    validFrom: "2020",
    source: {
      title: "广州市社会组织等级评估管理办法",
      number: "穗社管规字〔2020〕4号",
      issuer: "广州市社会组织管理局",
      date: "2020",
    },
    confidence: "verified",
    parameters: {
      conditions: [
        { name: "certificate-held", article: "6", years: 2 },
        { name: "level-held", article: "6(2)", years: 2 },
        { name: "report-missed", article: "7(1)" },
        { name: "penalty", article: "7(2)", years: 1, window: "calendar-years" },
        { name: "penalty-not-carried-out", article: "7(2)" },
        { name: "under-investigation", article: "7(3)" },
      ],
    },
  },
  {
    id: "guangzhou-eligibility",
    version: 2,
    title: {
      en: "Who may be evaluated in Guangzhou, measures of 2024",
      "zh-CN": "广州市社会组织参加等级评估的条件（2024年办法）",
    },
    area: "440100",
    validFrom: "2024",
    // Made under order 39: whether they stand beside the Measures of 2026 is not known.
    validUntil: "2026-02-28",
    source: {
      title: "广州市社会组织等级评估管理办法",
      number: "穗民规字〔2024〕6号",
      issuer: "广州市民政局",
      date: "2024",
    },
    confidence: "secondary",
    parameters: {
      conditions: [
        { name: "certificate-held", years: 2 },
        { name: "level-held", years: 2 },
        { name: "report-missed" },
        { name: "penalty", years: 1, window: "calendar-years" },
        { name: "penalty-not-carried-out" },
        { name: "under-investigation" },
      ],
    },
    supersedes: "guangzhou-eligibility@1",
  },
  {
    id: "wuxi-eligibility",
    version: 1,
    title: {
      en: "Who may be evaluated in Wuxi, notice of 2021",
      "zh-CN": "无锡市社会组织参评条件（2021年通知）",
    },
    area: "320200",
    validFrom: "2021-01-01",
    validUntil: "2021-12-31",
    source: { title: "无锡市2021年度社会组织等级评估工作通知", issuer: "无锡市民政局", date: "2021" },
    confidence: "verified",
    parameters: {
      conditions: [
        { name: "level-held", years: 2 },
        { name: "penalty", years: 3, window: "not-said" },
        { name: "admonished", years: 3 },
      ],
    },
  },
  {
    id: "anqing-eligibility",
    version: 1,
    title: {
      en: "Who may be evaluated in Anqing, notice of 2021",
      "zh-CN": "安庆市社会组织参评条件（2021年通知）",
    },
    area: "340800",
    validFrom: "2021-01-01",
    validUntil: "2021-12-31",
    source: { title: "关于开展安庆市社会组织评估工作的通知", issuer: "安庆市民政局", date: "2021-09-23" },
    confidence: "verified",
    parameters: { conditions: [{ name: "level-held", years: 3 }] },
  },
  {
    id: "huaining-eligibility",
    version: 1,
    title: {
      en: "Who may be evaluated in Huaining county, notice of 2022",
      "zh-CN": "怀宁县社会组织参评条件（2022年通知）",
    },
    area: "340822",
    validFrom: "2022-01-01",
    validUntil: "2022-12-31",
    source: {
      title: "关于开展安庆市怀宁县社会组织等级评估工作的通知",
      issuer: "怀宁县民政局",
      date: "2022-08",
    },
    confidence: "verified",
    parameters: { conditions: [{ name: "no-party-unit", level: "5A" }] },
  },
  {
    id: "chanhe-eligibility",
    version: 1,
    title: {
      en: "Who may be evaluated in Chanhe Hui district of Luoyang, notice of 2025",
      "zh-CN": "洛阳市瀍河回族区社会组织参评条件（2025年通知）",
    },
    area: "410304",
    validFrom: "2025-01-01",
    validUntil: "2025-12-31",
    source: {
      title: "洛阳市瀍河回族区民政局关于开展2025年度社会组织评估的通知",
      issuer: "洛阳市瀍河回族区民政局",
      date: "2025",
    },
    confidence: "verified",
    parameters: { conditions: [{ name: "level-held", years: 2 }] },
  },
  {
    id: "nanshan-eligibility",
    version: 1,
    title: {
      en: "Who may be evaluated in Nanshan district of Shenzhen, notice of 2019",
      "zh-CN": "深圳市南山区社会组织参评条件（2019年通知）",
    },
    area: "440305",
    validFrom: "2019-01-01",
    validUntil: "2019-12-31",
    source: {
      title: "南山区民政局关于开展2019年度南山区社会组织评估工作的通知",
      issuer: "深圳市南山区民政局",
      date: "2019",
    },
    confidence: "verified",
    parameters: {
      conditions: [
        { name: "level-held", years: 2 },
        { name: "abnormal-list" },
        { name: "penalty", years: 1, window: "until-now" },
      ],
    },
  },
];
