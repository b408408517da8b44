import type { RuleSet } from "../../core/index.ts";
import type { OrganizationKind } from "../code-lists.ts";

/** What puts an organization on a list of the registering body or ends its registration, as far as a record shows it. */
export interface CreditListRules {
  /** The kinds that it is about; nothing where it is about all social organizations. */
  readonly kinds?: readonly OrganizationKind[] | undefined;
  /** The article that says so; nothing where the text was not seen. */
  readonly article?: string | undefined;
  /** After so many years on the list of abnormal activity an organization is put on that of serious violations. */
  readonly abnormalYears?: number | undefined;
  /** After so many years without new grounds an organization may ask to be taken off the list of serious violations. */
  readonly seriousYears?: number | undefined;
  /** `true` where a yearly report that was not made is a ground for the list of abnormal activity. */
  readonly missingReport?: boolean | undefined;
  /** So many years in a row without inspection, or failed, are a ground for revoking the registration. */
  readonly inspectionYears?: number | undefined;
}

/**
 * The rules of the credit lists and of inspections.
 *
 * @remarks 社会组织信用信息管理办法 (2018), as reported: its text was read only in part, so that everything of it warns.
 * Grounds that only its draft names (fines of 50,000 yuan and more, repeated penalties) are left out.
 * 民办非企业单位年度检查办法 (ministry order 27 of 2005): two years in a row.
 */
export const creditListRules: readonly RuleSet<CreditListRules>[] = [
  {
    id: "credit-lists",
    version: 1,
    title: { en: "Credit lists of social organizations", "zh-CN": "社会组织信用名录" },
    area: "100000",
    validFrom: "2018-01-24",
    source: { title: "社会组织信用信息管理办法", issuer: "民政部", date: "2018-01-24" },
    confidence: "secondary",
    parameters: {
      kinds: ["social-group", "social-service-institution", "foundation"],
      abnormalYears: 2,
      seriousYears: 2,
      missingReport: true,
    },
  },
  {
    id: "social-service-institution-inspection",
    version: 1,
    title: {
      en: "Inspection of social service institutions (private non-enterprise units)",
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
    parameters: { kinds: ["social-service-institution"], inspectionYears: 2 },
  },
];
