import { civilDatePrecision, dayBoundsOf, daysBetween, warningOf, type CivilDate } from "../../core/index.ts";
import type { ServiceRecord } from "../model.ts";
import type { CreditContext, CreditLog } from "./context.ts";

const MINUTES_PER_DAY = 1440;

/** What a record is worth by itself, without the volunteer's other services. */
export interface NetMinutes {
  /** Whether it counts as a service at all. */
  readonly counts: boolean;
  /** The minutes as they were recorded. */
  readonly raw: number;
  /** The minutes that are left. */
  readonly minutes: number;
  /** After how many minutes from its beginning the time that counts is over; nothing for its own end. */
  readonly over: number | undefined;
}

/**
 * Applies the rules that look at one record only: from its state to the cap of a record.
 *
 * @param record - a valid record
 * @param measured - the minutes from its beginning to its end, where it has both
 * @param context - the policy
 * @param log - takes the adjustments
 * @returns what is left
 */
export function netMinutesOf(
  record: ServiceRecord,
  measured: number | undefined,
  context: CreditContext,
  log: CreditLog,
): NetMinutes {
  const raw = measured ?? record.claimedMinutes ?? 0;
  if (!isAccepted(record, context, raw, log)) return { counts: false, raw, minutes: 0, over: undefined };
  const chosen = chosenMinutes(record, measured, context, log);
  const minutes = cappedMinutes(record, chosen, context, log);
  const isWhole =
    measured !== undefined && chosen === measuredNet(record, measured, context) && minutes === chosen;
  const { breakMinutes = 0, travelMinutes = 0 } = record;
  return { counts: true, raw, minutes, over: isWhole ? undefined : minutes + breakMinutes + travelMinutes };
}

/** Whether the state, the way of recording and the kind of service count. */
function isAccepted(record: ServiceRecord, context: CreditContext, raw: number, log: CreditLog): boolean {
  const { state, capture, category } = record;
  const { captures, excludedCategories, articles } = context.policy;
  if (state !== "completed") {
    if (raw !== 0) log?.({ rule: "state", minutes: -raw, because: warningOf("credit.state", { state }) });
    return false;
  }
  if (captures !== undefined && (capture === undefined || !captures.includes(capture))) {
    const place = context.placeOf(articles.time);
    const because =
      capture === undefined
        ? warningOf("credit.capture-unknown", place)
        : warningOf("credit.capture", { ...place, capture });
    if (raw !== 0) log?.({ rule: "capture", minutes: -raw, because });
    return false;
  }
  if (category !== undefined && excludedCategories?.includes(category) === true) {
    const because = warningOf("credit.category", { ...context.placeOf(articles.excluded), category });
    if (raw !== 0) log?.({ rule: "category", minutes: -raw, because });
    return false;
  }
  return true;
}

/** The minutes measured without what does not count of them. */
function measuredNet(record: ServiceRecord, measured: number, { policy }: CreditContext): number {
  const breaks = policy.breaks === "excluded" ? (record.breakMinutes ?? 0) : 0;
  const travel = policy.travel === "excluded" ? (record.travelMinutes ?? 0) : 0;
  return measured - breaks - travel;
}

/** Which time counts: the one measured without breaks and travel, the one stated, or the planned one. */
function chosenMinutes(
  record: ServiceRecord,
  measured: number | undefined,
  context: CreditContext,
  log: CreditLog,
): number {
  const { claimedMinutes: claimed, breakMinutes = 0, travelMinutes = 0 } = record;
  const { policy } = context;
  if (measured === undefined) {
    return claimed === undefined
      ? plannedForForgotten(record, context, log)
      : possible(record, claimed, 0, log);
  }
  const net = measuredNet(record, measured, context);
  const usesClaim =
    claimed !== undefined && (policy.basis === "claimed" || (policy.basis === "shorter" && claimed < net));
  if (usesClaim) {
    if (claimed !== measured && log !== undefined) {
      const because = warningOf("credit.basis", {
        ...context.placeOf(policy.articles.time),
        claimed,
        measured,
      });
      log({ rule: "basis", minutes: claimed - measured, because });
    }
    return possible(record, claimed, measured, log);
  }
  if (log !== undefined && net !== measured) {
    const place = context.placeOf(policy.articles.excluded);
    if (policy.breaks === "excluded" && breakMinutes > 0)
      log({ rule: "breaks", minutes: -breakMinutes, because: warningOf("credit.breaks", place) });
    if (policy.travel === "excluded" && travelMinutes > 0)
      log({ rule: "travel", minutes: -travelMinutes, because: warningOf("credit.travel", place) });
  }
  return net;
}

/** What was begun and never ended. */
function plannedForForgotten(record: ServiceRecord, context: CreditContext, log: CreditLog): number {
  const planned = context.policy.forgottenSignOut === "planned" ? context.plannedOf(record) : undefined;
  if (planned === undefined || planned === 0) return 0;
  const because = warningOf("credit.sign-out", { ...context.placeOf(), planned });
  log?.({ rule: "sign-out", minutes: planned, because });
  return planned;
}

/** A day, a month and a year have so many hours: what is stated beyond that was meant otherwise, and counts for nothing. */
function possible(record: ServiceRecord, claimed: number, measured: number, log: CreditLog): number {
  const { startAt, on } = record;
  if (claimed <= MINUTES_PER_DAY) return claimed;
  const length = startAt !== undefined ? MINUTES_PER_DAY : on === undefined ? Infinity : minutesIn(on);
  const most = Math.max(length, measured);
  if (claimed <= most) return claimed;
  log?.({
    rule: "impossible",
    minutes: -claimed,
    because: warningOf("credit.impossible", { claimed, most }),
  });
  return 0;
}

/** How many minutes a day, a month or a year has. */
function minutesIn(on: CivilDate): number {
  if (civilDatePrecision(on) === "day") return MINUTES_PER_DAY;
  const { first, last } = dayBoundsOf(on);
  return (daysBetween(first, last) + 1) * MINUTES_PER_DAY;
}

function cappedMinutes(
  record: ServiceRecord,
  chosen: number,
  context: CreditContext,
  log: CreditLog,
): number {
  const { upToPlanned, recordCapMinutes, articles } = context.policy;
  const planned = upToPlanned ? context.plannedOf(record) : undefined;
  let minutes = chosen;
  if (planned !== undefined && minutes > planned) {
    const because = warningOf("credit.planned", { ...context.placeOf(articles.caps), planned });
    log?.({ rule: "planned", minutes: planned - minutes, because });
    minutes = planned;
  }
  if (recordCapMinutes !== undefined && minutes > recordCapMinutes) {
    const because = warningOf("credit.record-cap", {
      ...context.placeOf(articles.caps),
      most: recordCapMinutes,
    });
    log?.({ rule: "record-cap", minutes: recordCapMinutes - minutes, because });
    minutes = recordCapMinutes;
  }
  return minutes;
}
