import { reconcile, type Quantity, type Reconciliation, type ToleranceOptions } from "../core/index.ts";

/**
 * Compares a published number with a count of which only the bounds are known.
 *
 * @param announced - the published number
 * @param least - what was counted for certain
 * @param most - what there can be at most, if there is a bound
 * @param options - what `about` and `nearly` mean
 * @returns as `reconcile`: `over` where the least is too much, `short` where the most is too little, `unknown` where the
 * bounds do not decide
 */
export function reconcileBetween(
  announced: Quantity,
  least: number,
  most: number | "unknown",
  options: ToleranceOptions,
): Reconciliation {
  const lower = reconcile(announced, least, options);
  if (least === most || lower.state === "over") return lower;
  const upper = most === "unknown" ? undefined : reconcile(announced, most, options);
  if (upper?.state === "short") return upper;
  // Consistent with both bounds is consistent with what is between them: what a hedge allows has no gap.
  if (lower.state === "consistent" && upper?.state === "consistent") return lower;
  const unit = announced.unit === undefined ? undefined : { unit: announced.unit };
  return reconcile(announced, { value: least, qualifier: "at-least", ...unit }, options);
}
