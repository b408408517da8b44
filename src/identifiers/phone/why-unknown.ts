import type { PhoneUnknownReason } from "./findings.ts";
import { findInPlan, isShortCode, leadingAreaCode } from "./number-plan.ts";
import type { Place } from "./place.ts";
import { nationalDigits } from "./read-number.ts";
import { separateExtension } from "./separate-extension.ts";

/**
 * Says why digits are no number, as precisely as the plan allows.
 *
 * @param skeleton - the runs of digits that could not be read, with the signs between them
 * @param plus - whether a plus sign stands before the first
 * @param place - what the caller knows of the place
 * @returns the reason, or that a local number lacks its area code
 */
export function whyUnknown(
  skeleton: string,
  plus: boolean,
  place: Place,
): PhoneUnknownReason | "area-code-missing" {
  // With an area of three digits, whichever it is, a local number is complete.
  const elsewhere: Place = { areaCode: "0300", localCodes: [] };
  if (place.areaCode === undefined && separateExtension(skeleton, plus, elsewhere).number !== undefined) {
    return "area-code-missing";
  }
  const national = nationalDigits(skeleton, plus);
  const digits = national.replace("+", "");
  if (national !== digits && (digits === "" || isShortCode(digits))) return "country-code";
  if (findInPlan(`0${digits}`)?.kind === "landline") return "trunk-zero-missing";
  if (/^(?:0?1[1-9]|10)/.test(digits)) return howMany(digits.replace(/^0/, "").length - 11);
  if (/^[48]00/.test(digits)) return howMany(digits.length - 10);
  const areaCode = leadingAreaCode(digits) ?? "";
  if (areaCode === "" && /^0\d{3}/.test(digits)) return "area-code";
  const local = digits.slice(areaCode.length);
  if (/^[019]\d{6,7}$/.test(local)) return "subscriber-number";
  // Five digits may be a code of one city.
  return howMany(local.length === 5 ? 0 : local.length - 8);
}

function howMany(surplus: number): PhoneUnknownReason {
  return surplus === 0 ? "not-in-plan" : surplus < 0 ? "too-few-digits" : "too-many-digits";
}
