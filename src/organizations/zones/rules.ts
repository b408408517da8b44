import { isCode } from "../../core/index.ts";
import { zoneKinds } from "./code-lists.ts";

/** Says whether a value is a kind of zone, known or of one's own. */
export function isZoneKind(value: unknown): boolean {
  return isCode(zoneKinds, value);
}

/** Says whether no division is named twice, and none within another one; told by the digits of the codes. */
export function divisionsAreApart(codes: readonly string[]): boolean {
  // Sorted, a division comes right before those within it, and every pair that meets meets beside each other.
  const sorted = codes.length < 2 ? codes : [...codes].sort();
  for (let at = 1; at < sorted.length; at++)
    if (liesWithin(sorted[at] ?? "", sorted[at - 1] ?? "")) return false;
  return true;
}

/** Says whether a division is another one or lies within it, by the zeros at the end of the codes. */
export function liesWithin(code: string, other: string): boolean {
  const whole = other.endsWith("0000") ? 2 : other.endsWith("00") ? 4 : 6;
  return code.slice(0, whole) === other.slice(0, whole);
}
