import type { RuleSet } from "../../core/index.ts";
import type { OrganizationKind } from "../code-lists.ts";

/** When the yearly report of organizations of a kind is due, in the year after the one that it is about. */
export interface AnnualReportRules {
  /** The kind. */
  readonly kind: OrganizationKind;
  /** The article that says so; nothing where the text was not seen. */
  readonly article?: string | undefined;
  /** The last day for the registering body, `MM-DD`. */
  readonly registryBy: string;
  /** The last day for the supervising unit, which looks at it first, `MM-DD`; nothing where there is no such step. */
  readonly supervisingUnitBy?: string | undefined;
  /** Nothing is due for the year of founding from who is registered for no longer than these months on 31 December. */
  readonly exemptUpToMonths?: number | undefined;
}

/**
 * When yearly reports are due, one rule set for each kind of social organization and time.
 *
 * @remarks 社会团体登记管理条例 (amended 2016), article 28. From 2026 on the inspection of social groups follows
 * 社会团体年度检查办法, published in June 2025, whose articles were not seen: the dates, and that who was registered in
 * the second half of the year is left out, are those of notices of registering bodies of January 2026.
 * 民办非企业单位年度检查办法 (ministry order 27 of 2005), articles 3 and 4. 基金会管理条例 (2004), article 36.
 */
export const annualReportRules: readonly RuleSet<AnnualReportRules>[] = [
  {
    id: "social-group-annual-report",
    version: 1,
    title: {
      en: "Yearly report of social groups, up to 2025",
      "zh-CN": "社会团体年度工作报告（2025年底前）",
    },
    area: "100000",
    validFrom: "2016-02-06",
    validUntil: "2025-12-31",
    source: {
      title: "社会团体登记管理条例",
      number: "国务院令第250号，2016年修订",
      issuer: "国务院",
      date: "2016-02-06",
    },
    confidence: "verified",
    parameters: {
      kind: "social-group",
      article: "28",
      registryBy: "05-31",
      supervisingUnitBy: "03-31",
    },
  },
  {
    id: "social-group-annual-report",
    version: 2,
    title: {
      en: "Yearly report of social groups, from 2026 on",
      "zh-CN": "社会团体年度工作报告（2026年起）",
    },
    area: "100000",
    validFrom: "2026-01-01",
    source: { title: "社会团体年度检查办法", issuer: "民政部", date: "2025" },
    confidence: "secondary",
    parameters: {
      kind: "social-group",
      registryBy: "05-31",
      supervisingUnitBy: "03-31",
      exemptUpToMonths: 6,
    },
    supersedes: "social-group-annual-report@1",
  },
  {
    id: "social-service-institution-annual-report",
    version: 1,
    title: {
      en: "Yearly inspection of social service institutions (private non-enterprise units)",
      "zh-CN": "社会服务机构（民办非企业单位）年度检查",
    },
    area: "100000",
    validFrom: "2005-06-01",
    source: {
      title: "民办非企业单位年度检查办法",
      number: "民政部令第27号",
      issuer: "民政部",
      date: "2005-04-07",
    },
    confidence: "verified",
    parameters: {
      kind: "social-service-institution",
      article: "4",
      registryBy: "05-31",
      supervisingUnitBy: "03-31",
      exemptUpToMonths: 6,
    },
  },
  {
    id: "foundation-annual-report",
    version: 1,
    title: { en: "Yearly report of foundations", "zh-CN": "基金会年度工作报告" },
    area: "100000",
    validFrom: "2004-06-01",
    source: {
      title: "基金会管理条例",
      number: "国务院令第400号",
      issuer: "国务院",
      date: "2004-03-08",
    },
    confidence: "verified",
    parameters: { kind: "foundation", article: "36", registryBy: "03-31" },
  },
];
