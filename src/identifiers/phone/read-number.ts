import { findInPlan, isShortCode, leadingAreaCode, type PlannedNumber } from "./number-plan.ts";
import type { Place } from "./place.ts";
import type { DigitRun } from "./scan-digits.ts";

/** A number that was read. */
export interface NumberReading {
  /** The number. */
  readonly number: PlannedNumber;
  /** The code of the finding about what was left out or supposed, if anything. */
  readonly supposed?:
    "phone.legacy-trunk-zero" | "phone.carrier-prefix" | "phone.trunk-zero-missing" | undefined;
}

/**
 * Reads runs of digits as one number.
 *
 * @param runs - the runs that stand together, without an extension
 * @param plus - whether a plus sign stands before the first
 * @param place - what the caller knows of the place
 * @returns the number, or `undefined` where the digits are no number of the plan
 */
export function readNumber(
  runs: readonly DigitRun[],
  plus: boolean,
  place: Place,
): NumberReading | undefined {
  const national = nationalDigits(runs, plus);
  if (national === undefined) return undefined;
  const international = national.startsWith("+");
  const digits = international ? national.slice(1) : national;
  const planned = findInPlan(digits);
  // A short code is printed in one piece, 110 12 is not 11012, and is not dialled behind +86.
  const refused = isShortCode(digits) && (international || runs.length > 1);
  if (planned !== undefined && !refused) return { number: planned };
  return readWithoutPrefix(digits) ?? (international ? readWithZero(digits) : readLocal(digits, place));
}

/**
 * Takes the country code off.
 *
 * @param runs - the runs that stand together
 * @param plus - whether a plus sign stands before the first
 * @returns the digits, behind a `+` if there was a country code; `undefined` for that of another place
 */
export function nationalDigits(runs: readonly DigitRun[], plus: boolean): string | undefined {
  const digits = (plus ? "00" : "") + runs.map((run) => run.digits).join("");
  if (digits.startsWith("0086")) return `+${digits.slice(4)}`;
  if (digits.startsWith("00")) return undefined;
  // Nothing of the plan has 12 digits from 86; but 86278488-8002 is a local number and its extension.
  const startsLocal = /^\d{7,8}$/.test(runs[0]?.digits ?? "");
  return digits.length < 12 || startsLocal ? digits : digits.replace(/^86/, "+");
}

/** Behind +86 an area code loses its 0, though many write it. */
function readWithZero(digits: string): NumberReading | undefined {
  const planned = findInPlan(`0${digits}`);
  return planned && { number: planned };
}

/**
 * The 0 that was once dialled before mobile numbers of other cities, and 17951 before long-distance numbers;
 * nothing else of the plan has so many digits.
 */
function readWithoutPrefix(digits: string): NumberReading | undefined {
  const [prefix] = /^(?:0(?=1[3-9]\d{9}$)|17951(?=\d{10}))/.exec(digits) ?? [];
  const planned = prefix === undefined ? undefined : findInPlan(digits.slice(prefix.length));
  if (prefix === undefined || planned === undefined) return undefined;
  return { number: planned, supposed: prefix === "0" ? "phone.legacy-trunk-zero" : "phone.carrier-prefix" };
}

/** Numbers that only the caller's knowledge of the place completes. */
function readLocal(digits: string, { areaCode = "", localCodes }: Place): NumberReading | undefined {
  const code = [digits, areaCode + digits].find((candidate) => localCodes.includes(candidate)) ?? "";
  const codeArea = leadingAreaCode(code);
  if (codeArea !== undefined)
    return { number: { kind: "area-short-code", digits: code, areaCode: codeArea } };
  const local = findInPlan(areaCode + digits);
  if (local?.kind === "landline") return { number: local };
  const planned = findInPlan(`0${digits}`);
  return planned?.kind === "landline" && planned.areaCode === areaCode
    ? { number: planned, supposed: "phone.trunk-zero-missing" }
    : undefined;
}
