import type { PhoneKind } from "./model.ts";

/** A number that the plan has: its kind and digits as dialled inside the mainland, and its area code. */
export interface PlannedNumber {
  /** What the number is. */
  readonly kind: PhoneKind;
  /** The digits, with the trunk 0 of an area code. */
  readonly digits: string;
  /** The area code with its 0. */
  readonly areaCode?: string | undefined;
}

const shortCode = /^(?:1\d\d(?:\d\d)?|9[56]\d{3,4})$/;
/** The numbers without an area code; the satellite codes lie inside the mobile range and are asked first. */
const wholeNumbers: readonly (readonly [PhoneKind, RegExp])[] = [
  ["emergency", /^1(?:10|19|20|22)$/],
  ["short-code", shortCode],
  ["satellite", /^1(?:349|619|74[019])\d{7}$/],
  ["mobile", /^1[3-9]\d{9}$/],
  ["shared-400", /^400\d{7}$/],
  ["toll-free-800", /^800\d{7}$/],
];
/** Subscriber numbers: 8 digits, where the area code has three also 7, so that the whole has 11 at least. */
const subscriber = /^[2-8]\d{6,7}$/;
/** The network codes that were not allocated; 1619 is satellite. */
const unallocated = /^1(?:4[0-4]|[59]4|6[013489]|79)/;

/** The month whose allocation table `isUnallocated` knows. */
export const allocationAsOf = "2023-03";

/**
 * The area code that digits with the trunk 0 start with.
 *
 * @remarks 010, 020 to 029 without 026, otherwise 0 and three digits from 3 up. 400 and 800 are services, so
 * that no area has them.
 *
 * @param digits - ASCII digits
 * @returns the area code, or `undefined` where they start with none
 */
export function leadingAreaCode(digits: string): string | undefined {
  const found = /^0(?:10|2[0-57-9]|(?!400|800)[3-9]\d{2})/.exec(digits);
  return found?.[0];
}

/**
 * Whether digits without an area code are a short code.
 *
 * @param digits - ASCII digits
 * @returns `true` for 3 or 5 digits from 1, and for 5 or 6 digits from 95 or 96
 */
export function isShortCode(digits: string): boolean {
  return shortCode.test(digits);
}

/**
 * Whether the allocation table of `allocationAsOf` lacks the network code of a mobile number.
 *
 * @param number - the number
 * @returns `true` for a mobile number that no public mobile network had
 */
export function isUnallocated({ kind, digits }: PlannedNumber): boolean {
  return kind === "mobile" && unallocated.test(digits);
}

/**
 * Finds a number in the plan of mainland China.
 *
 * @remarks 电信网编号计划(2017年版), 工信部信管〔2017〕68号, and MIIT's allocation table of the end of March 2023.
 *
 * @param digits - ASCII digits as dialled inside the mainland, with the trunk 0 of a landline
 * @returns what the number is, or `undefined` where the plan has no such number
 */
export function findInPlan(digits: string): PlannedNumber | undefined {
  const found = wholeNumbers.find(([, pattern]) => pattern.test(digits));
  if (found !== undefined) return { kind: found[0], digits };
  const areaCode = leadingAreaCode(digits);
  if (areaCode === undefined) return undefined;
  const local = digits.slice(areaCode.length);
  if (shortCode.test(local)) return { kind: "area-short-code", digits, areaCode };
  return subscriber.test(local) && digits.length > 10 ? { kind: "landline", digits, areaCode } : undefined;
}
