import { findInPlan, isShortCode, leadingAreaCode, type PlannedNumber } from "./number-plan.ts";
import type { Place } from "./place.ts";

/** A number that was read, or nothing. */
export interface NumberReading {
  /** The number; absent where the digits are no number of the plan. */
  readonly number?: PlannedNumber | undefined;
  /** The code of the finding about what was left out or supposed, if anything. */
  readonly supposed?:
    "phone.legacy-trunk-zero" | "phone.carrier-prefix" | "phone.trunk-zero-missing" | false | undefined;
  /** Whether the area code is only the caller's, so that any seven or eight digits look like a number. */
  readonly local?: boolean | undefined;
}

/**
 * The 0 that was once dialled before mobile numbers of other cities, and 17951 before long-distance numbers;
 * nothing else of the plan has so many digits.
 */
const leftOut = /^(?:0(?=1[3-9]\d{9}$)|17951(?=\d{10}))/;
/**
 * How a number without its area code is written: in one piece, or its last four digits apart. 20251223, 2025-1223,
 * 2025-2026 and 830-1730 are days, years and hours sooner than numbers.
 */
const localForm =
  /^(?!20\d\d(?:[ -]?(?:0[1-9]|1[0-2])[0-3]\d|[ -]20)|2?\d[0-5][05][ -][0-2]\d[0-5][05])\d{3,4}[ -]?\d{4}$/;

/**
 * Reads digits as one number.
 *
 * @param written - runs of digits that stand together, with blanks and hyphens, without an extension
 * @param plus - whether a plus sign stands before the first
 * @param place - what the caller knows of the place
 * @returns the number, or nothing where the digits are no number of the plan
 */
export function readNumber(written: string, plus: boolean, place: Place): NumberReading {
  const national = nationalDigits(written, plus);
  const digits = national.replace("+", "");
  const international = national !== digits;
  // A short code is printed in one piece, 110 12 is not 11012, and is not dialled behind +86.
  if (isShortCode(digits) && (international || /\D/.test(written))) return {};
  const rest = digits.replace(leftOut, "");
  // Behind +86 an area code loses its 0, though many write it.
  const number = findInPlan(rest) ?? (international ? findInPlan(`0${rest}`) : undefined);
  if (number === undefined) return international ? {} : readLocal(digits, written, place);
  const prefix = digits.startsWith("0") ? "phone.legacy-trunk-zero" : "phone.carrier-prefix";
  return { number, supposed: rest !== digits && prefix };
}

/**
 * Takes the country code off.
 *
 * @param written - runs of digits with signs between them
 * @param plus - whether a plus sign stands before the first
 * @returns the digits, behind a `+` if there was a country code; nothing but a `+` for that of another place
 */
export function nationalDigits(written: string, plus: boolean): string {
  const digits = (plus ? "00" : "") + written.replace(/\D/g, "");
  if (digits.startsWith("0086")) return `+${digits.slice(4)}`;
  if (digits.startsWith("00")) return "+";
  // Nothing of the plan has 12 digits from 86; but 86278488-8002 is a local number and its extension.
  return digits.length < 12 || /^\d{7,8}\b/.test(written) ? digits : digits.replace(/^86/, "+");
}

/** Numbers that only the caller's knowledge of the place completes. */
function readLocal(digits: string, written: string, { areaCode = "", localCodes }: Place): NumberReading {
  const code = [digits, areaCode + digits].find((candidate) => localCodes.includes(candidate)) ?? "";
  const codeArea = leadingAreaCode(code);
  if (codeArea !== undefined)
    return { number: { kind: "area-short-code", digits: code, areaCode: codeArea } };
  const local = findInPlan(areaCode + digits);
  if (local?.kind === "landline") {
    return localForm.test(written) ? { number: local, local: true } : {};
  }
  const number = findInPlan(`0${digits}`);
  return number?.kind === "landline" && number.areaCode === areaCode
    ? { number, supposed: "phone.trunk-zero-missing" }
    : {};
}
