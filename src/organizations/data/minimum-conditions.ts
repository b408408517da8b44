import type { RuleSet } from "../../core/index.ts";
import type { OrganizationKind } from "../code-lists.ts";

/** The least members that an association needs, by the kind of its members. */
export interface MinimumMembers {
  /** The article that says so. */
  readonly article: string;
  /** Members, where all are persons. */
  readonly individuals: number;
  /** Members, where all are units. */
  readonly units: number;
  /** Members of both kinds together, where there are both. */
  readonly mixed: number;
}

/** The least funds of organizations of one sort. */
export interface MinimumFundsFloor {
  /** The amount in fen. */
  readonly amount: number;
  /** Only for bodies registered with the ministry, or only for all others; nothing where it does not matter. */
  readonly level?: "national" | "local" | undefined;
  /** Only for bodies that raise funds from the public. */
  readonly publicFundraising?: boolean | undefined;
  /** `true` where places may ask for less, which no source lists: falling short is a warning. */
  readonly mayBeLower?: boolean | undefined;
}

/** The least funds that an organization needs. */
export interface MinimumFunds {
  /** The article that says so. */
  readonly article: string;
  /** The amounts; none where the rules of each sector set them. */
  readonly floors: readonly MinimumFundsFloor[];
}

/** How many persons sit in the council. */
export interface CouncilSize {
  /** The article that says so. */
  readonly article: string;
  /** The fewest. */
  readonly minimum: number;
  /** The most. */
  readonly maximum: number;
}

/** What an organization of a kind needs in order to be registered, as far as a record shows it. */
export interface MinimumConditions {
  /** The kind. */
  readonly kind: OrganizationKind;
  /** Its members. */
  readonly members?: MinimumMembers | undefined;
  /** Its funds. */
  readonly funds?: MinimumFunds | undefined;
  /** Its council. */
  readonly council?: CouncilSize | undefined;
}

const FEN_PER_TEN_THOUSAND_YUAN = 1_000_000;

/**
 * The minimum conditions of registration, one rule set for each kind of social organization.
 *
 * @remarks 社会团体登记管理条例, articles 10(1) and 10(5) as amended in 2016: the State Council amended it again in March
 * 2026 in a text that was not seen, so that its figures are told up to then and not beyond. 基金会管理条例 (2004),
 * articles 8 and 20: its split into foundations that raise funds from the public and others is superseded in practice
 * by the qualification under the Charity Law. 民办非企业单位登记暂行办法 (1999), article 5: no figure for the whole
 * country.
 */
export const minimumConditionRules: readonly RuleSet<MinimumConditions>[] = /* @__PURE__ */ (() => [
  {
    id: "social-group-minimum-conditions",
    version: 1,
    title: {
      en: "Minimum conditions of social groups, before the amendment of March 2026",
      "zh-CN": "社会团体成立条件（2026年3月修改前）",
    },
    area: "100000",
    validFrom: "2016-02-06",
    // The amendment is of March 2026; the day on which it came into force is not known.
    validUntil: "2026-03",
    source: {
      title: "社会团体登记管理条例",
      number: "国务院令第250号，2016年修订",
      issuer: "国务院",
      date: "2016-02-06",
    },
    confidence: "verified",
    parameters: {
      kind: "social-group",
      members: { article: "10(1)", individuals: 50, units: 30, mixed: 50 },
      funds: {
        article: "10(5)",
        floors: [
          { amount: 10 * FEN_PER_TEN_THOUSAND_YUAN, level: "national" },
          { amount: 3 * FEN_PER_TEN_THOUSAND_YUAN, level: "local", mayBeLower: true },
        ],
      },
    },
  },
  {
    id: "social-service-institution-minimum-conditions",
    version: 1,
    title: {
      en: "Minimum conditions of social service institutions (private non-enterprise units)",
      "zh-CN": "社会服务机构（民办非企业单位）成立条件",
    },
    area: "100000",
    validFrom: "1999-12-28",
    source: { title: "民办非企业单位登记暂行办法", issuer: "民政部", date: "1999-12-28" },
    confidence: "verified",
    parameters: { kind: "social-service-institution", funds: { article: "5", floors: [] } },
  },
  {
    id: "foundation-minimum-conditions",
    version: 1,
    title: { en: "Minimum conditions of foundations", "zh-CN": "基金会设立条件" },
    area: "100000",
    validFrom: "2004-06-01",
    source: {
      title: "基金会管理条例",
      number: "国务院令第400号",
      issuer: "国务院",
      date: "2004-03-08",
    },
    confidence: "verified",
    parameters: {
      kind: "foundation",
      funds: {
        article: "8",
        floors: [
          { amount: 200 * FEN_PER_TEN_THOUSAND_YUAN },
          { amount: 800 * FEN_PER_TEN_THOUSAND_YUAN, level: "national", publicFundraising: true },
          { amount: 400 * FEN_PER_TEN_THOUSAND_YUAN, level: "local", publicFundraising: true },
        ],
      },
      council: { article: "20", minimum: 5, maximum: 25 },
    },
  },
])();
