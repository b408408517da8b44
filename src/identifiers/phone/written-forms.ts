import type { PlannedNumber } from "./number-plan.ts";

/**
 * What to dial inside the mainland, the extension behind a comma.
 *
 * @param number - the number
 * @param extension - the digits of its extension
 * @returns digits, perhaps with one comma
 */
export function dialOf(number: PlannedNumber, extension: string | undefined): string {
  return extension === undefined ? number.digits : `${number.digits},${extension}`;
}

/**
 * The number in the form of ITU-T E.164.
 *
 * @param number - the number
 * @returns `+86` and the digits; `undefined` for short codes, with or without an area code
 */
export function e164Of(number: PlannedNumber): string | undefined {
  const { kind, digits } = number;
  if (kind === "emergency" || kind === "short-code" || kind === "area-short-code") return undefined;
  return kind === "landline" ? `+86${digits.slice(1)}` : `+86${digits}`;
}

/**
 * The link that dials the number on a phone in the mainland.
 *
 * @param number - the number
 * @param extension - the digits of its extension
 * @returns a `tel:` URI
 */
export function telUriOf(number: PlannedNumber, extension: string | undefined): string {
  const tail = extension === undefined ? "" : `;ext=${extension}`;
  return `tel:${telNumber(number)}${tail}`;
}

function telNumber({ kind, digits, areaCode }: PlannedNumber): string {
  if (kind === "mobile" || kind === "satellite") return `+86-${inGroups(digits, 3, 4).join("-")}`;
  if (kind !== "landline" || areaCode === undefined) return digits;
  return `+86-${areaCode.slice(1)}-${localGroups(digits.slice(areaCode.length)).join("-")}`;
}

/**
 * The groups of a local number: 4 and 4 digits, or 3 and 4.
 *
 * @param local - the digits behind the area code
 * @returns two groups
 */
export function localGroups(local: string): readonly string[] {
  return inGroups(local, local.length - 4);
}

/**
 * Cuts digits into groups.
 *
 * @param digits - the digits
 * @param lengths - the lengths of all groups but the last, which is the rest
 * @returns the groups in order
 */
export function inGroups(digits: string, ...lengths: readonly number[]): readonly string[] {
  const groups: string[] = [];
  let start = 0;
  for (const length of lengths) {
    groups.push(digits.slice(start, start + length));
    start += length;
  }
  return [...groups, digits.slice(start)];
}
