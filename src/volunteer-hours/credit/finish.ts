import { warningOf } from "../../core/index.ts";
import type { ServiceRecord } from "../model.ts";
import type { CreditContext, CreditLog } from "./context.ts";

/**
 * Applies the rules that come last: weights, the minimum and rounding.
 *
 * @param record - the record
 * @param before - the minutes that are left of it
 * @param context - the policy
 * @param log - takes the adjustments
 * @returns the minutes that count
 */
export function finished(
  record: ServiceRecord,
  before: number,
  context: CreditContext,
  log: CreditLog,
): number {
  if (before === 0) return 0;
  const weighted = weightedMinutes(record, before, context, log);
  const { minimumMinutes, rounding } = context.policy;
  if (minimumMinutes !== undefined && weighted < minimumMinutes) {
    const because = warningOf("credit.minimum", { ...context.placeOf(), least: minimumMinutes });
    if (weighted !== 0) log?.({ rule: "minimum", minutes: -weighted, because });
    return 0;
  }
  if (rounding === undefined) return weighted;
  const { stepMinutes: step, mode } = rounding;
  const steps = weighted / step;
  const whole = mode === "down" ? Math.floor(steps) : mode === "up" ? Math.ceil(steps) : Math.round(steps);
  const rounded = whole * step;
  if (rounded !== weighted) {
    const because = warningOf("credit.rounding", { ...context.placeOf(), step, mode });
    log?.({ rule: "rounding", minutes: rounded - weighted, because });
  }
  return rounded;
}

function weightedMinutes(
  record: ServiceRecord,
  minutes: number,
  context: CreditContext,
  log: CreditLog,
): number {
  const weight = context.policy.weights?.find(
    ({ category, emergency }) =>
      (category === undefined || category === record.category) &&
      (emergency === undefined || emergency === (record.emergency ?? false)),
  );
  if (weight === undefined) return minutes;
  const { numerator, denominator } = weight;
  const weighted = Math.floor((minutes * numerator) / denominator);
  if (weighted !== minutes) {
    const because = warningOf("credit.weight", { ...context.placeOf(), numerator, denominator });
    log?.({ rule: "weight", minutes: weighted - minutes, because });
  }
  return weighted;
}
