import {
  addDays,
  addYears,
  assertCivilDate,
  civilDatePrecision,
  dayBoundsOf,
  ruleSetsOn,
  warningOf,
  type CivilDate,
  type FindingOf,
  type Period,
  type RuleSet,
} from "../core/index.ts";
import type { RegistrationLevel } from "../organizations/index.ts";
import { ratingRegimes, type EarlyApplicationReading, type RatingRegime } from "./data/regimes.ts";
import type { RatingStateFindings } from "./state-findings.ts";

/** Which rule set is asked for. */
export interface RatingRegimeOptions {
  /** The level of the registering body, for rule sets that are for one level only. */
  readonly level?: RegistrationLevel | undefined;
  /** The place, a division code of six digits; by default the whole country. */
  readonly area?: string | undefined;
  /** The rule sets to look among; by default those of the whole country. */
  readonly regimes?: readonly RuleSet<RatingRegime>[] | undefined;
}

/** The rule set that decides about a result. */
export interface RatingRegimeOnDate {
  /** Whether one is known. */
  readonly state: "known" | "unknown";
  /** The rule set. */
  readonly regime?: RuleSet<RatingRegime> | undefined;
  /** Why none is known. */
  readonly because: readonly FindingOf<Pick<RatingStateFindings, "rating.regime-unknown">>[];
}

/**
 * Finds the rule set that decides from when and how long a level holds, by the day on which it was announced.
 *
 * @remarks A rule set for the level of the registering body comes before one for all, and one of a smaller area before
 * one of a larger. Without a level, those for all decide. Before 2011-03-01 no rule set is known.
 *
 * @param announcedOn - the day of the announcement, a civil date of any precision
 * @param options - the level and the place of the registering body, and other rule sets
 * @returns the rule set, or `"unknown"` because of `rating.regime-unknown`
 * @throws TypeError where `announcedOn` is no civil date
 * @throws RangeError where `area` has another form than six digits
 *
 * @example
 * import { ratingRegimeOn } from "linli/ratings";
 *
 * ratingRegimeOn("2026-02-28").regime?.id; // => "order39"
 * ratingRegimeOn("2026-02-28", { level: "national" }).regime?.id; // => "national-2021"
 * ratingRegimeOn("2026-03-01").regime?.id; // => "revised-2026"
 * ratingRegimeOn("2026").state; // => "unknown"
 */
export function ratingRegimeOn(
  announcedOn: CivilDate,
  options: RatingRegimeOptions = {},
): RatingRegimeOnDate {
  assertCivilDate(announcedOn);
  const regime = regimeOn(announcedOn, options);
  const { first, last } = dayBoundsOf(announcedOn);
  // A month in which another rule set begins or ends is decided by neither.
  const isDecided =
    first === last || (regime === regimeOn(first, options) && regime === regimeOn(last, options));
  return regime !== undefined && isDecided
    ? { state: "known", regime, because: [] }
    : { state: "unknown", because: [warningOf("rating.regime-unknown", {})] };
}

function regimeOn(
  date: CivilDate,
  { level, area = "100000", regimes = ratingRegimes }: RatingRegimeOptions,
): RuleSet<RatingRegime> | undefined {
  const inForce = ruleSetsOn(area, date, regimes);
  return (
    inForce.find(({ parameters }) => level !== undefined && parameters.levels?.includes(level) === true) ??
    inForce.find(({ parameters }) => parameters.levels === undefined)
  );
}

/** How what a rule set leaves open is read. */
export interface RatingPeriodOptions {
  /**
   * Where the validity begins with the announcement: on that day, or on the day after it. No national text decides;
   * by default that day.
   */
  readonly startDay?: "announcement" | "day-after" | undefined;
  /** How the rule about an early application is read, where it is read differently; by default not at all. */
  readonly early?: EarlyApplicationReading | undefined;
}

/** How long a level holds, and when it can be applied for again. */
export interface RatingPeriod {
  /** The first day. */
  readonly validFrom: CivilDate;
  /** The last day, inclusive. */
  readonly validUntil: CivilDate;
  /** When one may apply again before the end; nothing where that is not known. */
  readonly earlyApplication?: Period | undefined;
  /** When the visit of an early application can be simplified; nothing where there is no such rule. */
  readonly simplifiedVisit?: Period | undefined;
}

/**
 * Computes how long a level holds, from the day on which it was announced.
 *
 * @remarks `order39`: five years (article 28); by default the day of the announcement is the first. `revised-2026`: from
 * 1 January of the year after the announcement to 31 December of the fifth year; an early application is possible in
 * the first four years, with a simplified visit in the first two (as reported on 2026-01-27). What the certificate
 * prints wins over what is computed.
 *
 * @param announcedOn - the day of the announcement, a civil date; a month or year is enough where only the year counts
 * @param regime - the rule set, such as that of `ratingRegimeOn`
 * @param options - how what it leaves open is read
 * @returns the first and the last day with the windows, or `"unknown"` where the date is not known well enough
 * @throws TypeError where `announcedOn` is no civil date
 *
 * @example
 * import { ratingPeriod, ratingRegimes } from "linli/ratings";
 *
 * const [order39, , revised2026] = ratingRegimes;
 * ratingPeriod("2021-12-20", order39); // => { validFrom: "2021-12-20", validUntil: "2026-12-19" }
 * const period = ratingPeriod("2026-06-15", revised2026);
 * period !== "unknown" && [period.validFrom, period.validUntil]; // => ["2027-01-01", "2031-12-31"]
 * period !== "unknown" && period.earlyApplication; // => { from: "2027-01-01", until: "2030-12-31" }
 * period !== "unknown" && period.simplifiedVisit; // => { from: "2027-01-01", until: "2028-12-31" }
 */
export function ratingPeriod(
  announcedOn: CivilDate,
  regime: RuleSet<RatingRegime>,
  options: RatingPeriodOptions = {},
): RatingPeriod | "unknown" {
  const { parameters } = regime;
  const validFrom = firstDay(announcedOn, parameters, options);
  if (validFrom === undefined || Number(validFrom.slice(0, 4)) + parameters.years > 9999) return "unknown";
  const early = earlyOf(parameters, options);
  const visit = parameters.simplifiedVisitYears;
  return {
    validFrom,
    validUntil: lastDayOfYears(validFrom, parameters.years),
    ...(early && {
      earlyApplication: {
        from: addYears(validFrom, early.afterYears),
        until: lastDayOfYears(validFrom, early.untilYear),
      },
    }),
    ...(visit !== undefined && {
      simplifiedVisit: { from: validFrom, until: lastDayOfYears(validFrom, visit) },
    }),
  };
}

function firstDay(
  announcedOn: CivilDate,
  { start }: RatingRegime,
  { startDay }: RatingPeriodOptions,
): CivilDate | undefined {
  const precision = civilDatePrecision(announcedOn);
  if (start === "next-year") {
    const year = Number(announcedOn.slice(0, 4)) + 1;
    return year > 9999 ? undefined : `${String(year).padStart(4, "0")}-01-01`;
  }
  if (precision !== "day" || announcedOn === "9999-12-31") return undefined;
  return startDay === "day-after" ? addDays(announcedOn, 1) : announcedOn;
}

/** The reading that was chosen, or the only one. */
function earlyOf(
  { earlyApplication }: RatingRegime,
  { early }: RatingPeriodOptions,
): RatingRegime["earlyApplication"][number] | undefined {
  return earlyApplication.length === 1
    ? earlyApplication[0]
    : earlyApplication.find(({ reading }) => reading === early);
}

/** The last of so many years that begin with a day. */
export function lastDayOfYears(from: CivilDate, years: number): CivilDate {
  const anniversary = addYears(from, years);
  // Years from 29 February on end on the last day of a February without it (Civil Code, article 202).
  return anniversary.slice(8) === from.slice(8) ? addDays(anniversary, -1) : anniversary;
}
