import type { RulePlace } from "../../organizations/index.ts";
import type { StarCount, StarMedal, StarProcedure } from "./model.ts";

/** What every shortfall prints: the scheme, and the star that it is about. */
export type StarPlace = RulePlace & {
  /** How many stars. */
  readonly star: StarCount;
  /** The honour on top, where it is one. */
  readonly medal: StarMedal | undefined;
};

/** A fact of a summary that is not given. */
export type StarFact =
  | "minutes-of-year"
  | "community-minutes"
  | "activities"
  | "active-months"
  | "registered-on"
  | "held-star"
  | "hours-from";

/** What is missing for a star, and what is said beside it. */
export type StarStateFindings = {
  /** So many minutes are missing; `year` where only those of that year count. */
  readonly "star.minutes-short": StarPlace & { readonly minutes: number; readonly year: string | undefined };
  /** So many minutes of service in the community are missing. */
  readonly "star.community-minutes-short": StarPlace & { readonly minutes: number };
  /** So many activities are missing. */
  readonly "star.activities-short": StarPlace & { readonly count: number };
  /** So many months with service are missing among the last `of`. */
  readonly "star.active-months-short": StarPlace & { readonly months: number; readonly of: number };
  /** Whether the present month is among the last ones is in no text, and decides. */
  readonly "star.active-months-open": StarPlace & { readonly of: number };
  /** Registered for less than `months` months; long enough from `from` on, where that is known. */
  readonly "star.registered-short": StarPlace & {
    readonly months: number;
    readonly from: string | undefined;
  };
  /** The first review is at the end of the year, on `from`. */
  readonly "star.first-review": StarPlace & { readonly from: string };
  /** `held` stars must be held before. */
  readonly "star.not-held": StarPlace & { readonly held: number };
  /** The hours are of a system that is not accepted; `systems` are those that are. */
  readonly "star.source-not-accepted": StarPlace & { readonly systems: readonly string[] };
  /** A fact that the scheme asks for is not given. */
  readonly "star.fact-unknown": StarPlace & { readonly fact: StarFact };
  /** Eligible is not awarded: `star` is awarded upon an application, by the organiser, or by selection. */
  readonly "star.not-awarded": StarPlace & { readonly procedure: StarProcedure };
  /** Stars are applied for one after the other: the next one is `star`. */
  readonly "star.one-after-another": StarPlace;
  /** More stars are held than the minutes reach. */
  readonly "star.held-above": StarPlace;
  /** The day is outside the time in which the scheme is in force. */
  readonly "star.scheme-not-in-force": RulePlace & {
    readonly from: string;
    readonly until: string | undefined;
  };
  /** The scheme itself is recalled only, or doubtful. */
  readonly "star.scheme-doubtful": RulePlace;
  /** The next day by which names are reported. */
  readonly "star.names-due": RulePlace & {
    readonly on: string;
    readonly certificatesIn: number | undefined;
  };
  /** Hours count until that day; what was served later counts in a later round. */
  readonly "star.counted-until": RulePlace & { readonly until: string };
  /** Until which day hours count is announced for each round; the last one known was `last`. */
  readonly "star.round-unknown": RulePlace & { readonly last: string };
  /** The minutes are counted beyond the day asked about. */
  readonly "star.counted-too-far": RulePlace & { readonly until: string };
};

/** What is found in a scheme by itself. */
export type StarSchemeFindings = {
  /** No star is defined. */
  readonly "star-scheme.levels-missing": Record<never, never>;
  /** A number that is not whole, or too small for what it counts. */
  readonly "star-scheme.number": Record<never, never>;
  /** A higher star asks less than one below it, or a star is there twice. */
  readonly "star-scheme.order": Record<never, never>;
  /** Active months are asked for, and not among how many; or more than those. */
  readonly "star-scheme.active-months": Record<never, never>;
  /** A day of the year that the calendar has not. */
  readonly "star-scheme.day": Record<never, never>;
};

/** Every code of stars. */
export type StarFindings = StarStateFindings & StarSchemeFindings;
