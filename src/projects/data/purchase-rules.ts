import type { RuleSet, RuleSource } from "../../core/index.ts";
import type { OrganizationKind } from "../../organizations/index.ts";

/** How long a contract by which services are purchased may run. */
export interface PurchaseTermRules {
  /** The most months, where the budget is assured. */
  readonly mostMonths: number;
  /** The months that are usual. */
  readonly usualMonths: number;
  /** The article, where it is known. */
  readonly article?: string | undefined;
}

/** The classes of public institutions (事业单位分类). */
export type InstitutionClass = "type-1" | "type-2" | "business";

/** Who may purchase and who may provide services that the government purchases. */
export interface PurchaseEligibilityRules {
  /** Kinds of bodies that purchase. */
  readonly buyers: readonly OrganizationKind[];
  /** The article that names them. */
  readonly buyerArticle: string;
  /** Kinds of bodies that provide. */
  readonly contractors: readonly OrganizationKind[];
  /** Classes of public institutions that provide. */
  readonly contractorClasses: readonly InstitutionClass[];
  /** The article that names them. */
  readonly contractorArticle: string;
  /** Classes of public institutions that do neither. */
  readonly excludedClasses: readonly InstitutionClass[];
  /** Kinds of bodies that do neither where they live on the budget. */
  readonly excludedIfFunded: readonly OrganizationKind[];
  /** The article that excludes both. */
  readonly exclusionArticle: string;
  /** The article that says what is no service. */
  readonly subjectArticle: string;
}

const order102: RuleSource = {
  title: "政府购买服务管理办法",
  number: "财政部令第102号",
  issuer: "财政部",
  date: "2020-01-03",
};

/**
 * How long contracts for purchased services may run.
 *
 * @remarks 政府购买服务管理办法 (order 102 of the Ministry of Finance), article 24, from memory: a year as a rule, three where the
 * budget is assured.
 */
export const purchaseTermRules: readonly RuleSet<PurchaseTermRules>[] = [
  {
    id: "order102-contract-term",
    version: 1,
    title: { en: "Term of contracts for purchased services", "zh-CN": "政府购买服务合同履行期限" },
    area: "100000",
    validFrom: "2020-03-01",
    source: order102,
    confidence: "memory",
    parameters: { mostMonths: 36, usualMonths: 12, article: "24" },
  },
];

/**
 * Who may purchase and who may provide services.
 *
 * @remarks 政府购买服务管理办法 (order 102 of the Ministry of Finance), articles 5, 6, 8 and 10. In force since 2020-03-01, a day
 * from memory.
 */
export const purchaseEligibilityRules: readonly RuleSet<PurchaseEligibilityRules>[] = [
  {
    id: "order102-purchase",
    version: 1,
    title: { en: "Parties to the purchase of services", "zh-CN": "政府购买服务的购买主体和承接主体" },
    area: "100000",
    validFrom: "2020-03-01",
    source: order102,
    confidence: "verified",
    parameters: {
      buyers: ["state-organ"],
      buyerArticle: "5",
      contractors: [
        "enterprise",
        "social-enterprise",
        "social-group",
        "social-service-institution",
        "foundation",
        "villagers-committee",
        "residents-committee",
      ],
      contractorClasses: ["type-2", "business"],
      contractorArticle: "6",
      excludedClasses: ["type-1"],
      excludedIfFunded: ["mass-organization", "trade-union"],
      exclusionArticle: "8",
      subjectArticle: "10",
    },
  },
];
