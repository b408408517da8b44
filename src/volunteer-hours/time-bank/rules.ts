import type { TimeBankEntry } from "./model.ts";

/** Says whether a text of an entry says something. */
export function isTimeBankText(value: string): boolean {
  return value.trim() !== "";
}

/** Says whether a number counts minutes that are booked: whole, from 1 on. */
export function isBookedMinutes(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

/** Says whether a number is an age in full years. */
export function isAge(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 150;
}

/** Says whether what was earned names its record. */
export function earningHasRecord({ kind, recordId }: Pick<TimeBankEntry, "kind" | "recordId">): boolean {
  return kind !== "earn" || recordId !== undefined;
}

/** Says whether a transfer names who receives. */
export function transferHasReceiver({
  kind,
  toAccountId,
}: Pick<TimeBankEntry, "kind" | "toAccountId">): boolean {
  return kind !== "transfer" || toAccountId !== undefined;
}

/** Says whether a transfer goes to another account. */
export function receiverIsAnother({
  accountId,
  toAccountId,
}: Pick<TimeBankEntry, "accountId" | "toAccountId">): boolean {
  return accountId !== toAccountId;
}

/** Says whether a transfer and a redemption say for whom. */
export function useHasRelation({ kind, relation }: Pick<TimeBankEntry, "kind" | "relation">): boolean {
  return (kind !== "transfer" && kind !== "redeem") || relation !== undefined;
}
