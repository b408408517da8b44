import { dayOfNumber, warningOf } from "../../core/index.ts";
import type { ServiceReview } from "../code-lists.ts";
import type { ServiceRecord } from "../model.ts";
import type { CreditContext, CreditLog } from "./context.ts";
import type { DayPart } from "./day-parts.ts";
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
