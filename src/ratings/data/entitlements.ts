import type { RuleSet } from "../../core/index.ts";
import type { EntitlementRules } from "../entitlements/model.ts";

/**
 * What comes with a level, by document.
 *
 * @remarks `order39-entitlements`: 社会组织评估管理办法 (ministry order 39 of 2010), articles 16(7) and 28.
 * `revised-2026-entitlements`: the Measures of 2026, of which only the follow-up assessment of 4A and above is
 * reported; the rest is marked as not seen. `donation-deduction`: 关于公益性捐赠税前扣除有关事项的公告 (公告2020年第27号).
 * `public-fundraising-rating`: 慈善组织公开募捐管理办法 (ministry order 74 of 2024), article 5.
 */
export const entitlementRules: readonly RuleSet<EntitlementRules>[] = [
  {
    id: "order39-entitlements",
    version: 1,
    title: {
      en: "What comes with a level by the Measures of 2010",
      "zh-CN": "评估等级的使用（2010年办法）",
    },
    area: "100000",
    validFrom: "2011-03-01",
    validUntil: "2026-02-28",
    source: { title: "社会组织评估管理办法", number: "民政部令第39号", issuer: "民政部", date: "2010-12-27" },
    confidence: "verified",
    parameters: {
      rules: [
        { code: "certificate-and-plaque", atLeast: "3A", article: "16(7)" },
        { code: "function-transfer", atLeast: "3A", article: "28" },
        { code: "service-purchase", atLeast: "3A", article: "28" },
        { code: "government-awards", atLeast: "3A", article: "28" },
        {
          code: "deductible-donations",
          atLeast: "3A",
          article: "28",
          holders: "foundations-and-charities",
        },
        { code: "simplified-inspection", atLeast: "4A", article: "28" },
      ],
    },
  },
  {
    id: "revised-2026-entitlements",
    version: 1,
    title: {
      en: "What comes with a level by the Measures as revised in 2026",
      "zh-CN": "评估等级的使用（2026年修订）",
    },
    area: "100000",
    validFrom: "2026-03-01",
    source: { title: "社会组织评估管理办法", issuer: "民政部", date: "2026-01-26" },
    confidence: "secondary",
    parameters: {
      rules: [
        { code: "certificate-and-plaque", atLeast: "3A", uncertain: true },
        { code: "function-transfer", atLeast: "3A", uncertain: true },
        { code: "service-purchase", atLeast: "3A", uncertain: true },
        { code: "government-awards", atLeast: "3A", uncertain: true },
        { code: "simplified-inspection", atLeast: "4A", uncertain: true },
        { code: "follow-up-draw", atLeast: "4A" },
      ],
    },
    supersedes: "order39-entitlements@1",
  },
  {
    id: "donation-deduction",
    version: 1,
    title: { en: "Deductible donations, 2020", "zh-CN": "公益性捐赠税前扣除资格（2020年）" },
    area: "100000",
    validFrom: "2020",
    source: {
      title: "关于公益性捐赠税前扣除有关事项的公告",
      number: "财政部 税务总局 民政部公告2020年第27号",
      issuer: "财政部、税务总局、民政部",
      date: "2020",
    },
    confidence: "verified",
    parameters: {
      rules: [{ code: "deductible-donations", atLeast: "3A", holders: "foundations-and-charities" }],
    },
  },
  {
    id: "public-fundraising-rating",
    version: 1,
    title: { en: "The level for public fundraising, 2024", "zh-CN": "公开募捐资格的评估等级条件（2024年）" },
    area: "100000",
    validFrom: "2024-09-05",
    source: {
      title: "慈善组织公开募捐管理办法",
      number: "民政部令第74号",
      issuer: "民政部",
      date: "2024-09-05",
    },
    confidence: "verified",
    parameters: {
      rules: [
        {
          code: "public-fundraising",
          atLeast: "3A",
          article: "5",
          holders: "charities",
          waivedBelowYears: 2,
        },
      ],
    },
  },
];
