import type { LedgerEntry } from "./model.ts";

/** Says whether a text of an entry says something. */
export function isLedgerText(value: string): boolean {
  return value.trim() !== "";
}

/** Says whether a number counts minutes: a whole number from 0 on. */
export function isLedgerMinutes(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Says whether an entry that needs another one names it: only a first approval reverses nothing. */
export function entryNamesReversed({ kind, reverses }: Pick<LedgerEntry, "kind" | "reverses">): boolean {
  return kind === "approve" || reverses !== undefined;
}

/** Says whether an entry reverses another one than itself. */
export function entryReversesAnother({ id, reverses }: Pick<LedgerEntry, "id" | "reverses">): boolean {
  return reverses !== id;
}

/** Says whether an approval begins at nothing. */
export function approvalBeginsAtZero({
  kind,
  beforeMinutes,
}: Pick<LedgerEntry, "kind" | "beforeMinutes">): boolean {
  return kind !== "approve" || beforeMinutes === 0;
}

/** Says whether a voiding entry leaves nothing. */
export function voidingEndsAtZero({
  kind,
  afterMinutes,
}: Pick<LedgerEntry, "kind" | "afterMinutes">): boolean {
  return kind !== "void" || afterMinutes === 0;
}

/** Says whether a recalculation names its policy. */
export function recalculationHasPolicy({ kind, policy }: Pick<LedgerEntry, "kind" | "policy">): boolean {
  return kind !== "recalculate" || policy !== undefined;
}

/** Says whether a correction says why. */
export function correctionHasReason({ kind, reason }: Pick<LedgerEntry, "kind" | "reason">): boolean {
  return kind !== "correct" || reason !== undefined;
}
