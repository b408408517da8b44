import { millisecondsOf, ruleSetKey, SHANGHAI, type RuleSet, type RuleSetKey } from "../../core/index.ts";
import { rulePlaceOf, type RulePlace } from "../../organizations/index.ts";
import type { Activity, ServiceRecord } from "../model.ts";
import type { CreditAdjustment, CreditOptions, CreditPolicy, DayCapTier } from "./model.ts";

/** What crediting looks at beside a record. */
export interface CreditContext {
  /** The parameters of the policy. */
  readonly policy: CreditPolicy;
  /** Its key. */
  readonly key: RuleSetKey;
  /** The zone in which days are cut. */
  readonly zone: string;
  /** Names where a rule stands. */
  readonly placeOf: (article?: string) => RulePlace;
  /** The planned duration of a record in whole minutes, where one is known. */
  readonly plannedOf: (record: ServiceRecord) => number | undefined;
}

/** Takes what was taken away or added; nothing where nobody wants to know. */
export type CreditLog = ((adjustment: CreditAdjustment) => void) | undefined;

const MILLISECONDS_PER_MINUTE = 60_000;

/**
 * Prepares crediting.
 *
 * @param ruleSet - the policy
 * @param options - the zone and the activities
 * @returns what the rules look at
 * @throws RangeError where a number of the policy is none that can be counted with
 */
export function contextOf(ruleSet: RuleSet<CreditPolicy>, options: CreditOptions): CreditContext {
  const { parameters: policy } = ruleSet;
  assertPolicy(policy);
  const activities = new Map((options.activities ?? []).map((activity) => [activity.id, activity]));
  return {
    policy,
    key: ruleSetKey(ruleSet),
    zone: options.zone ?? SHANGHAI,
    placeOf: (article) => rulePlaceOf(ruleSet, article),
    plannedOf: (record) =>
      record.plannedMinutes ?? plannedBy(activities.get(record.activityId ?? ""), record),
  };
}

/** The planned duration by the shift of a record, otherwise by its activity. */
function plannedBy(activity: Activity | undefined, { shiftId }: ServiceRecord): number | undefined {
  const shift = activity?.shifts?.find(({ id }) => id === shiftId);
  if (shift === undefined) return activity?.plannedMinutes;
  const span = millisecondsOf(shift.endAt) - millisecondsOf(shift.startAt);
  return shift.plannedMinutes ?? Math.floor(span / MILLISECONDS_PER_MINUTE);
}

function assertPolicy(policy: CreditPolicy): void {
  const { handoverGraceMinutes, recordCapMinutes, minimumMinutes, rounding, weights = [] } = policy;
  const tiers: readonly DayCapTier[] = [...(policy.dayCap ?? []), ...(policy.emergencyDayCap ?? [])];
  const counts = [
    handoverGraceMinutes,
    recordCapMinutes,
    minimumMinutes,
    ...tiers.map(({ minutes }) => minutes),
  ];
  const isSound =
    counts.every((count) => count === undefined || isCount(count, 0)) &&
    (rounding === undefined || isCount(rounding.stepMinutes, 1)) &&
    weights.every(({ numerator, denominator }) => isCount(numerator, 0) && isCount(denominator, 1));
  if (!isSound) throw new RangeError("The minutes, steps and weights of a credit policy are whole numbers.");
}

function isCount(number: number, least: number): boolean {
  return Number.isSafeInteger(number) && number >= least;
}
