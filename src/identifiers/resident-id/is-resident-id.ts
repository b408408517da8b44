import { daysInMonth } from "../../core/base.ts";
import { isProvince } from "../provinces.ts";
import { RESIDENT_CHECK_CHARACTERS } from "./check-character.ts";

/** More than all weighted digits can add up to. */
const NO_DIGIT = 1 << 12;

/**
 * Says whether a value is a resident ID number (公民身份号码) whose form, birth date and check character are right.
 *
 * @remarks GB 11643-1999: division code, birth date of the real calendar in any century, sequence and the check
 * character of ISO 7064 MOD 11-2; a final `x` is accepted. The 15 digits of GB 11643-1989 (years 1900 to 1999, no
 * check character) are accepted, too. The first two digits must be those of a province, or 83, which residence
 * permits for Taiwan residents carry. That a number is well formed does not prove that it was issued.
 *
 * @param value - any value
 * @returns `true` for 18 characters or 15 digits without blanks
 *
 * @example
 * import { isResidentId } from "linli/identifiers";
 *
 * isResidentId("11010519491231002X"); // => true
 * isResidentId("110105199902290013"); // => false
 */
export function isResidentId(value: unknown): boolean {
  if (typeof value !== "string") return false;
  if (value.length === 18) return isCurrentForm(value);
  return value.length === 15 && isLegacyForm(value);
}

function isCurrentForm(text: string): boolean {
  // Unrolled: each digit is read once, and the weights are constants of the code.
  const a = digitAt(text, 0);
  const b = digitAt(text, 1);
  const year1 = digitAt(text, 6);
  const year2 = digitAt(text, 7);
  const year3 = digitAt(text, 8);
  const year4 = digitAt(text, 9);
  const month1 = digitAt(text, 10);
  const month2 = digitAt(text, 11);
  const day1 = digitAt(text, 12);
  const day2 = digitAt(text, 13);
  const sum =
    a * 7 +
    b * 9 +
    digitAt(text, 2) * 10 +
    digitAt(text, 3) * 5 +
    digitAt(text, 4) * 8 +
    digitAt(text, 5) * 4 +
    year1 * 2 +
    year2 +
    year3 * 6 +
    year4 * 3 +
    month1 * 7 +
    month2 * 9 +
    day1 * 10 +
    day2 * 5 +
    digitAt(text, 14) * 8 +
    digitAt(text, 15) * 4 +
    digitAt(text, 16) * 2;
  // One character that is no digit makes the sum larger than digits can.
  if (sum >= NO_DIGIT) return false;
  const last = text.charCodeAt(17);
  return (
    (last === 120 ? 88 : last) === RESIDENT_CHECK_CHARACTERS.charCodeAt(sum % 11) &&
    isBirthday((year1 * 10 + year2) * 100 + year3 * 10 + year4, month1 * 10 + month2, day1 * 10 + day2) &&
    isIssuer(a, b)
  );
}

function isLegacyForm(text: string): boolean {
  let sum = 0;
  for (let index = 0; index < 15; index += 1) sum += digitAt(text, index);
  if (sum >= NO_DIGIT) return false;
  const two = (index: number): number => digitAt(text, index) * 10 + digitAt(text, index + 1);
  return isBirthday(1900 + two(6), two(8), two(10)) && isIssuer(digitAt(text, 0), digitAt(text, 1));
}

/** Reads a digit; a number that no sum of weighted digits reaches for anything else. */
function digitAt(text: string, index: number): number {
  const digit = text.charCodeAt(index) - 48;
  return digit >= 0 && digit <= 9 ? digit : NO_DIGIT;
}

function isBirthday(year: number, month: number, day: number): boolean {
  if (year < 1 || day < 1 || month < 1 || month > 12) return false;
  // Every month has 28 days: the calendar is asked for the others only.
  return day < 29 || day <= daysInMonth(year, month);
}

function isIssuer(first: number, second: number): boolean {
  return isProvince(first, second) || (first === 8 && second === 3);
}
