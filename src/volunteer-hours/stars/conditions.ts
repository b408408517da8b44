import {
  addMonths,
  assertCivilDate,
  dayBoundsOf,
  warningOf,
  type CivilDate,
  type Finding,
} from "../../core/index.ts";
import type { StarFact, StarPlace } from "./findings.ts";
import type { StarLevel, StarScheme, StarSummary } from "./model.ts";

/** What one star is asked about. */
export interface StarQuestion {
  /** What is known of the volunteer. */
  readonly summary: StarSummary;
  /** The scheme. */
  readonly scheme: StarScheme;
  /** The star. */
  readonly level: StarLevel;
  /** The day asked about, `YYYY-MM-DD`. */
  readonly on: CivilDate;
  /** What findings print of scheme and star. */
  readonly place: StarPlace;
}

/** What a condition answers: reached, short by certain findings, or not known. */
export interface StarVerdict {
  /** `true` where it is reached, `false` where it is certainly not. */
  readonly reached: boolean | "unknown";
  /** What is missing, or not known. */
  readonly finding?: Finding | undefined;
}

type Condition = (question: StarQuestion) => StarVerdict;

const reached: StarVerdict = { reached: true };

/** The conditions of a star; all are asked. */
export const starConditions: readonly Condition[] = [
  minutes,
  communityMinutes,
  activities,
  activeMonths,
  registration,
  firstReview,
  heldStar,
  source,
];

function short(finding: Finding): StarVerdict {
  return { reached: false, finding };
}

function unknown(fact: StarFact, place: StarPlace): StarVerdict {
  return { reached: "unknown", finding: warningOf("star.fact-unknown", { ...place, fact }) };
}

function minutes({ summary, scheme, level, on, place }: StarQuestion): StarVerdict {
  const ofYear = scheme.counts === "calendar-year";
  const counted = ofYear ? summary.minutesOfYear : summary.minutes;
  if (counted === undefined) return unknown("minutes-of-year", place);
  if (counted >= level.minutes) return reached;
  const year = ofYear ? on.slice(0, 4) : undefined;
  return short(warningOf("star.minutes-short", { ...place, minutes: level.minutes - counted, year }));
}

function communityMinutes({ summary, level, place }: StarQuestion): StarVerdict {
  if (level.communityMinutes === undefined) return reached;
  const known = summary.communityMinutes;
  if (known === undefined) {
    // They are part of all minutes: where even those are too few, it is certainly not reached.
    const verdict = unknown("community-minutes", place);
    return summary.minutes < level.communityMinutes ? { ...verdict, reached: false } : verdict;
  }
  const missing = level.communityMinutes - known;
  return missing <= 0
    ? reached
    : short(warningOf("star.community-minutes-short", { ...place, minutes: missing }));
}

function activities({ summary, level, place }: StarQuestion): StarVerdict {
  if (level.activities === undefined) return reached;
  if (summary.activities === undefined) return unknown("activities", place);
  const count = level.activities - summary.activities;
  return count <= 0 ? reached : short(warningOf("star.activities-short", { ...place, count }));
}

/** Whether the month of the day is among the last ones is in no text: both readings have to agree. */
function activeMonths({ summary, scheme, level, on, place }: StarQuestion): StarVerdict {
  if (level.activeMonths === undefined) return reached;
  if (summary.serviceMonths === undefined) return unknown("active-months", place);
  summary.serviceMonths.forEach(assertCivilDate);
  // A year does not say in which month the service was.
  if (summary.serviceMonths.some((month) => month.length < 7)) return unknown("active-months", place);
  const of = scheme.activeMonthsOf ?? 0;
  const known = new Set(summary.serviceMonths.map((month) => month.slice(0, 7)));
  const [including, before] = [0, 1].map((skipped) => activeAmong(known, on, skipped, of));
  const [least, most] = [Math.min(including ?? 0, before ?? 0), Math.max(including ?? 0, before ?? 0)];
  if (least >= level.activeMonths) return reached;
  if (most >= level.activeMonths)
    return { reached: "unknown", finding: warningOf("star.active-months-open", { ...place, of }) };
  const missing = level.activeMonths - most;
  return short(warningOf("star.active-months-short", { ...place, months: missing, of }));
}

/** How many of the last months have service, beginning `skipped` months before the day. */
function activeAmong(known: ReadonlySet<string>, on: CivilDate, skipped: number, of: number): number {
  const first = `${on.slice(0, 7)}-01`;
  let count = 0;
  for (let back = skipped; back < skipped + of; back += 1) {
    if (known.has(addMonths(first, -back).slice(0, 7))) count += 1;
  }
  return count;
}

function registration({ summary, level, on, place }: StarQuestion): StarVerdict {
  const months = level.registeredMonths;
  if (months === undefined) return reached;
  if (summary.registeredOn === undefined) return unknown("registered-on", place);
  const { first, last } = dayBoundsOf(summary.registeredOn);
  if (addMonths(last, months) <= on) return reached;
  if (addMonths(first, months) <= on) return unknown("registered-on", place);
  const from = first === last ? addMonths(first, months) : undefined;
  return short(warningOf("star.registered-short", { ...place, months, from }));
}

/** Reviewed at the end of a year; of who was registered late in it, only at the end of the next one. */
function firstReview({ summary, scheme, on, place }: StarQuestion): StarVerdict {
  const months = scheme.firstYearEndAfterMonths;
  if (months === undefined) return reached;
  if (summary.registeredOn === undefined) return unknown("registered-on", place);
  const { first, last } = dayBoundsOf(summary.registeredOn);
  const [earliest, latest] = [firstYearEnd(first, months), firstYearEnd(last, months)];
  if (latest <= on) return reached;
  if (earliest <= on || earliest !== latest) return unknown("registered-on", place);
  return short(warningOf("star.first-review", { ...place, from: earliest }));
}

function firstYearEnd(registered: CivilDate, months: number): CivilDate {
  const year = Number(registered.slice(0, 4));
  const end = `${registered.slice(0, 4)}-12-31`;
  return addMonths(registered, months) <= end ? end : `${String(year + 1).padStart(4, "0")}-12-31`;
}

function heldStar({ summary, level, place }: StarQuestion): StarVerdict {
  if (level.heldStar === undefined) return reached;
  if (summary.heldStar === undefined) return unknown("held-star", place);
  if (summary.heldStar >= level.heldStar) return reached;
  return short(warningOf("star.not-held", { ...place, held: level.heldStar }));
}

function source({ summary, scheme, place }: StarQuestion): StarVerdict {
  if (scheme.hoursFrom === undefined) return reached;
  if (summary.hoursFrom === undefined) return unknown("hours-from", place);
  return scheme.hoursFrom.includes(summary.hoursFrom)
    ? reached
    : short(warningOf("star.source-not-accepted", { ...place, systems: scheme.hoursFrom }));
}
