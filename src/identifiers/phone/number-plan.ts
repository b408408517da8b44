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

const shortCode = /^(?:1\d{2}|1\d{4}|9[56]\d{3,4})$/;
const satellite = /^1(?:349|619|740|741|749)\d{7}$/;
const mobile = /^1[3-9]\d{9}$/;
const allocated = /^1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])/;

/** The month whose allocation table `isAllocatedMobile` knows. */
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
 * Whether digits are a subscriber number of an area: 8 digits, or 7 where the area code has three.
 *
 * @param areaCode - the area code with its 0
 * @param local - the digits behind it
 * @returns `true` if the plan has such a number
 */
export function isSubscriberNumber(areaCode: string, local: string): boolean {
  return /^[2-8]\d{6,7}$/.test(local) && (local.length === 8 || areaCode.length === 4);
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
 * Whether the allocation table of `allocationAsOf` has the network code of a mobile number.
 *
 * @param digits - the eleven digits
 * @returns `true` if a public mobile network had the code
 */
export function isAllocatedMobile(digits: string): boolean {
  return allocated.test(digits);
}

/**
 * Finds a number in the plan of mainland China.
 *
 * @remarks 电信网编号计划(2017年版), 工信部信管〔2017〕68号, and MIIT's allocation table of the end of March 2023.
 * The satellite codes lie inside the mobile range and are asked first.
 *
 * @param digits - ASCII digits as dialled inside the mainland, with the trunk 0 of a landline
 * @returns what the number is, or `undefined` where the plan has no such number
 */
export function findInPlan(digits: string): PlannedNumber | undefined {
  if (/^1(?:10|19|20|22)$/.test(digits)) return { kind: "emergency", digits };
  if (shortCode.test(digits)) return { kind: "short-code", digits };
  if (satellite.test(digits)) return { kind: "satellite", digits };
  if (mobile.test(digits)) return { kind: "mobile", digits };
  if (/^400\d{7}$/.test(digits)) return { kind: "shared-400", digits };
  if (/^800\d{7}$/.test(digits)) return { kind: "toll-free-800", digits };
  const areaCode = leadingAreaCode(digits);
  if (areaCode === undefined) return undefined;
  const local = digits.slice(areaCode.length);
  if (isSubscriberNumber(areaCode, local)) return { kind: "landline", digits, areaCode };
  if (shortCode.test(local)) return { kind: "area-short-code", digits, areaCode };
  return undefined;
}
