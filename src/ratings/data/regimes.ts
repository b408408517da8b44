import type { RuleSet } from "../../core/index.ts";
import type { RegistrationLevel } from "../../organizations/index.ts";

/** One reading of when an organization may apply again although its level still holds. */
export interface EarlyApplication {
  /** What the reading is called, in kebab-case. */
  readonly reading: EarlyApplicationReading;
  /** The window opens after so many full years of the validity. */
  readonly afterYears: number;
  /** The window closes with the end of this year of the validity. */
  readonly untilYear: number;
}

/**
 * How a rule about an early application is read: after two years (`two-years-held`) or three years (`three-years-held`)
 * with the level, or within the first four years (`first-four-years`).
 */
export type EarlyApplicationReading = "two-years-held" | "three-years-held" | "first-four-years";

/** From when and how long a level holds, and when it can be applied for again. */
export interface RatingRegime {
  /** The levels of the registering bodies that it is for; nothing where it is for all. */
  readonly levels?: readonly RegistrationLevel[] | undefined;
  /** How many years a level holds. */
  readonly years: number;
  /** The first day: that of the announcement, or 1 January of the year after it. */
  readonly start: "announcement" | "next-year";
  /** When one may apply again before the end: one reading where the text decides, several where it is read differently. */
  readonly earlyApplication: readonly EarlyApplication[];
  /** For so many years from the beginning on the visit of an early application can be simplified; nothing where it is not. */
  readonly simplifiedVisitYears?: number | undefined;
  /** `"unknown"`: the text, as far as it was seen, says nothing about levels granted under the rules before. */
  readonly transition?: "unknown" | undefined;
  /** The articles, where they are known. */
  readonly articles: {
    /** How long a level holds. */
    readonly validity?: string | undefined;
    /** Applying again before the end. */
    readonly earlyApplication?: string | undefined;
    /** After the end there is no level. */
    readonly lapse?: string | undefined;
    /** Lowering and cancelling. */
    readonly adjustment?: string | undefined;
  };
}

/**
 * 社会组织评估管理办法, ministry order 39 of 2010.
 *
 * @remarks Article 29 is read in two ways by local notices: one may apply again after two years with the level
 * (Guangzhou, Wuxi, Nanshan), or two years before the end, after three (Longhua, Anqing). On which day the five years
 * begin is in no national text.
 */
export const order39: RuleSet<RatingRegime> = {
  id: "order39",
  version: 1,
  title: {
    en: "Measures for the evaluation of social organizations, 2010",
    "zh-CN": "社会组织评估管理办法（2010年）",
  },
  area: "100000",
  validFrom: "2011-03-01",
  validUntil: "2026-02-28",
  source: { title: "社会组织评估管理办法", number: "民政部令第39号", issuer: "民政部", date: "2010-12-27" },
  confidence: "verified",
  parameters: {
    years: 5,
    start: "announcement",
    earlyApplication: [
      { reading: "two-years-held", afterYears: 2, untilYear: 5 },
      { reading: "three-years-held", afterYears: 3, untilYear: 5 },
    ],
    articles: { validity: "28", earlyApplication: "29", lapse: "29", adjustment: "30" },
  },
};

/**
 * From when and how long the level of an evaluated social organization holds, by the day of the announcement.
 *
 * @remarks `order39`: 社会组织评估管理办法 (ministry order 39 of 2010), in force from 2011-03-01 on. `national-2021`:
 * 全国性社会组织评估管理规定 (民发〔2021〕96号) for those registered by the ministry, as reported on 2021-12-10; that the
 * Measures of 2026 take its place is inferred, because they are reported to name one way of counting for all.
 * `revised-2026`: the Measures as revised in 2026, as reported on 2026-01-27; the number of the order, the articles, and
 * what holds for levels granted before were not seen.
 */
export const ratingRegimes: readonly RuleSet<RatingRegime>[] = [
  order39,
  {
    id: "national-2021",
    version: 1,
    title: {
      en: "Provisions for the evaluation of national social organizations, 2021",
      "zh-CN": "全国性社会组织评估管理规定（2021年）",
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
      years: 5,
      start: "announcement",
      earlyApplication: [],
      articles: {},
    },
  },
  {
    id: "revised-2026",
    version: 1,
    title: {
      en: "Measures for the evaluation of social organizations, revised in 2026",
      "zh-CN": "社会组织评估管理办法（2026年修订）",
    },
    area: "100000",
    validFrom: "2026-03-01",
    source: { title: "社会组织评估管理办法", issuer: "民政部", date: "2026-01-26" },
    confidence: "secondary",
    parameters: {
      years: 5,
      start: "next-year",
      earlyApplication: [{ reading: "first-four-years", afterYears: 0, untilYear: 4 }],
      simplifiedVisitYears: 2,
      transition: "unknown",
      articles: {},
    },
    supersedes: "order39@1",
  },
];
