import {
  dayBoundsOf,
  dayNumberOf,
  dayOfNumber,
  warningOf,
  type CivilDate,
  type FindingOf,
} from "../../core/index.ts";
import type { ServiceReview } from "../code-lists.ts";
import type { ServiceRecord } from "../model.ts";
import type { CreditContext, CreditLog } from "./context.ts";
import type { DayPart } from "./day-parts.ts";
import type { CreditFindings } from "./findings.ts";
import type { DayCapTier } from "./model.ts";

/** Reviews, from the lowest to the highest. */
function rankOf(review: ServiceReview | undefined): number {
  return review === undefined ? 0 : review === "parent-organization" ? 1 : 2;
}

/** How many minutes of a day count up to a record: a higher review passes the lower ones too. */
function limitOf(tiers: readonly DayCapTier[], review: ServiceReview | undefined): number {
  let limit = 0;
  for (const tier of tiers) {
    if (rankOf(tier.review) > rankOf(review)) continue;
    limit = Math.max(limit, tier.minutes ?? Infinity);
  }
  return limit;
}

/** The tiers that hold for a record; nothing where its days have no limit. */
export function tiersFor(
  record: ServiceRecord,
  { policy }: CreditContext,
): readonly DayCapTier[] | undefined {
  return record.emergency === true ? (policy.emergencyDayCap ?? policy.dayCap) : policy.dayCap;
}

/**
 * Takes from the parts of a service what its days do not have room for.
 *
 * @param record - the record
 * @param parts - its minutes by day
 * @param used - the minutes that count of the volunteer's days so far; those of this service are added
 * @param context - the policy
 * @param log - takes the adjustments
 * @returns the parts that are left
 */
export function cappedParts(
  record: ServiceRecord,
  parts: readonly DayPart[],
  used: Map<number, number>,
  context: CreditContext,
  log: CreditLog,
): readonly DayPart[] {
  const tiers = tiersFor(record, context);
  const most = tiers === undefined ? Infinity : limitOf(tiers, record.review);
  return parts.map(({ day, minutes }) => {
    const before = used.get(day) ?? 0;
    const kept = Math.min(minutes, Math.max(0, most - before));
    used.set(day, before + kept);
    if (kept < minutes && log !== undefined) {
      const place = context.placeOf(context.policy.articles.caps);
      const because = warningOf("credit.day-cap", { ...place, day: dayOfNumber(day), most });
      log({ rule: "day-cap", minutes: kept - minutes, because });
    }
    return { day, minutes: kept };
  });
}

/** The minutes of a volunteer that count so far, by the day and by the month or year where the day is not known. */
export interface UsedMinutes {
  /** By the number of the day. */
  readonly days: Map<number, number>;
  /** By month or year: the minutes of services of which nothing nearer is known. */
  readonly spans: Map<CivilDate, number>;
  /** By month or year: the minutes of its days, added up once all services with a day are through. */
  readonly daysOfSpans: Map<CivilDate, number>;
}

/** Begins to count the minutes of a volunteer. */
export function newUsedMinutes(): UsedMinutes {
  return { days: new Map(), spans: new Map(), daysOfSpans: new Map() };
}

/**
 * Takes from a service of which no day is known what the days of its month or year have no room for together, and says that
 * nobody knows whether each day has.
 *
 * @param record - the record; services with a day came before it
 * @param minutes - what is left of it
 * @param used - what counts so far; the minutes of this service are added
 * @param context - the policy
 * @param log - takes the adjustments
 * @param remark - takes what is open
 * @returns the minutes that are left
 */
export function cappedSpan(
  record: ServiceRecord,
  minutes: number,
  used: UsedMinutes,
  context: CreditContext,
  log: CreditLog,
  remark: ((finding: FindingOf<CreditFindings>) => void) | undefined,
): number {
  const tiers = tiersFor(record, context);
  const ofDay = tiers === undefined ? Infinity : limitOf(tiers, record.review);
  if (ofDay === Infinity) return minutes;
  const place = context.placeOf(context.policy.articles.caps);
  remark?.(warningOf("credit.day-cap-open", { ...place, most: ofDay }));
  const { on } = record;
  if (on === undefined) return minutes;
  const { first, last } = dayBoundsOf(on);
  const most = (dayNumberOf(last) - dayNumberOf(first) + 1) * ofDay;
  const kept = Math.min(minutes, Math.max(0, most - usedIn(on, used)));
  used.spans.set(on, (used.spans.get(on) ?? 0) + kept);
  if (kept < minutes)
    log?.({
      rule: "day-cap",
      minutes: kept - minutes,
      because: warningOf("credit.span-cap", { ...place, on, most }),
    });
  return kept;
}

/** What counts so far in a month or a year. */
function usedIn(on: CivilDate, { days, spans, daysOfSpans }: UsedMinutes): number {
  let dated = daysOfSpans.get(on);
  if (dated === undefined) {
    dated = 0;
    const { first, last } = dayBoundsOf(on);
    const until = dayNumberOf(last);
    for (let day = dayNumberOf(first); day <= until; day += 1) dated += days.get(day) ?? 0;
    daysOfSpans.set(on, dated);
  }
  let sum = dated;
  for (const [span, minutes] of spans) if (span.startsWith(on)) sum += minutes;
  return sum;
}
