import type { CivilDate, Finding, Label, RuleSetKey } from "../../core/index.ts";

/** How many stars: one to five. */
export type StarCount = 1 | 2 | 3 | 4 | 5;

/** An honour above five stars, where a scheme has any (铜奖、银奖、金奖). */
export type StarMedal = "bronze" | "silver" | "gold";

/**
 * How a star is come by: applied for by the volunteer (申请), granted by the organiser without application (评定), or
 * recommended by an organization and selected (推荐、评选).
 */
export type StarProcedure = "application" | "granted" | "selection";

/** What a scheme asks for one star; everything that it asks holds together. */
export interface StarLevel {
  /** How many stars. */
  readonly star: StarCount;
  /** The honour on top of the stars, where it is one. */
  readonly medal?: StarMedal | undefined;
  /** At least so many minutes of recorded service. */
  readonly minutes: number;
  /** At least so many minutes of them in the community (社区志愿服务). */
  readonly communityMinutes?: number | undefined;
  /** At least so many activities. */
  readonly activities?: number | undefined;
  /** At least so many months with service among the last `activeMonthsOf` of the scheme. */
  readonly activeMonths?: number | undefined;
  /** Registered, and serving since, for at least so many full months. */
  readonly registeredMonths?: number | undefined;
  /** The number of stars that must be held already. */
  readonly heldStar?: StarCount | undefined;
  /** Who awards it, where that is known. */
  readonly awardedBy?: Label | undefined;
  /** How it is come by, where that differs from the scheme. */
  readonly procedure?: StarProcedure | undefined;
}

/** A day of every year by which something is due, such as a list of names. */
export interface StarReview {
  /** The last day for reporting names, `MM-DD`. */
  readonly by: string;
  /** The month in which certificates are given, 1 to 12, where it is known. */
  readonly certificatesIn?: number | undefined;
}

/**
 * By what volunteers of a place become eligible for stars (星级评定).
 *
 * @remarks A scheme needs the thresholds, the awarding body of each star, whether it is applied for or granted, the
 * prerequisite star, the days of review and the accepted source of hours; all of that differs between places.
 */
export interface StarScheme {
  /** Which hours count: all that were ever recorded, or those of one calendar year. */
  readonly counts: "all-time" | "calendar-year";
  /** The stars, from the lowest on; what a higher one asks is never less. */
  readonly levels: readonly StarLevel[];
  /** How a star is come by, unless the star says otherwise. */
  readonly procedure: StarProcedure;
  /** `true` where stars are applied for one after the other (依次申请). */
  readonly oneAfterAnother?: boolean | undefined;
  /** Among how many last months active ones are counted. */
  readonly activeMonthsOf?: number | undefined;
  /** The systems of which hours are accepted, by the codes of `hourSystemLabels` or by codes of one's own; nothing where any are. */
  readonly hoursFrom?: readonly string[] | undefined;
  /**
   * Reviewed at the end of each year; who was registered for less than so many months at the end of a year is reviewed
   * for the first time at the end of the next.
   */
  readonly firstYearEndAfterMonths?: number | undefined;
  /** The days of every year by which names are reported. */
  readonly reviews?: readonly StarReview[] | undefined;
  /** The last days until which hours counted in the rounds that are known; later rounds are announced. */
  readonly countedUntil?: readonly CivilDate[] | undefined;
  /** The article, where it is known. */
  readonly article?: string | undefined;
}

/**
 * What is known of one volunteer's service; what is left out is not known.
 *
 * @remarks A group of `summarizeHours` by volunteer is one; where a scheme asks for more than hours and activities, its
 * facts are added: `{ ...group, registeredOn, hoursFrom }`.
 */
export interface StarSummary {
  /** All recorded service minutes, a whole number; training is not among them (ministry order 67 of 2020, article 8). */
  readonly minutes: number;
  /** The minutes of the calendar year of the day asked about. */
  readonly minutesOfYear?: number | undefined;
  /** The minutes of service in the community. */
  readonly communityMinutes?: number | undefined;
  /** The number of activities. */
  readonly activities?: number | undefined;
  /** The months with service, `YYYY-MM`, each once or more often: the keys of `summarizeHours` by month. */
  readonly serviceMonths?: readonly CivilDate[] | undefined;
  /** The day of the registration, a civil date. */
  readonly registeredOn?: CivilDate | undefined;
  /** How many stars the volunteer holds under this scheme; 0 for none. */
  readonly heldStar?: StarCount | 0 | undefined;
  /** The last day of the service that is counted in `minutes`. */
  readonly until?: CivilDate | undefined;
  /** The code of the system that recorded all of it, as schemes have it. */
  readonly hoursFrom?: string | undefined;
}

/** Whether a summary reaches one star of a scheme. */
export interface StarOnDate {
  /** How many stars. */
  readonly star: StarCount;
  /** The honour on top, where it is one. */
  readonly medal?: StarMedal | undefined;
  /** `eligible` only where everything asked is known to be reached; `"unknown"` where only facts are missing. */
  readonly state: "eligible" | "short" | "unknown";
  /** Who awards it, where that is known. */
  readonly awardedBy?: Label | undefined;
  /** Exactly what is missing, or not known. */
  readonly missing: readonly Finding[];
}

/** What stars a volunteer is eligible for on a date, by a scheme. Eligible is not awarded. */
export interface StarEligibilityOnDate {
  /**
   * `eligible` for at least one star; `"unknown"` where that depends on facts that are not given, and on a day outside the
   * validity of the scheme or after its last known round, whatever the numbers.
   */
  readonly state: "eligible" | "none" | "unknown";
  /** The highest star that is certainly reached, together with all below it. */
  readonly star?: StarCount | undefined;
  /** The honour on top of it, where it is one. */
  readonly medal?: StarMedal | undefined;
  /** The highest star that the numbers alone would give, on a day for which the scheme does not answer. */
  readonly starByNumbers?: StarCount | undefined;
  /** The honour on top of it, where it is one. */
  readonly medalByNumbers?: StarMedal | undefined;
  /** The next star above the ones reached and held, and what is missing for it; nothing where there is none. */
  readonly next?: StarOnDate | undefined;
  /** Every star of the scheme by the numbers alone, from the lowest on. */
  readonly stars: readonly StarOnDate[];
  /** What else is to be said: that nothing is awarded by this, when names are reported. */
  readonly because: readonly Finding[];
  /** The key of the scheme. */
  readonly ruleSet: RuleSetKey;
}
