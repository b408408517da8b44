import { daysInMonth } from "../../core/base.ts";
import { isProvince } from "../provinces.ts";

const weights: readonly number[] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character's code by the weighted sum modulo 11: `10X98765432`. */
const checkCharacters: readonly number[] = [49, 48, 88, 57, 56, 55, 54, 53, 52, 51, 50];

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
  let sum = 0;
  for (let index = 0; index < 17; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += digit * (weights[index] as number);
  }
  const last = text.charCodeAt(17);
  const year = (digitAt(text, 6) * 10 + digitAt(text, 7)) * 100 + digitAt(text, 8) * 10 + digitAt(text, 9);
  return (
    (last === 120 ? 88 : last) === checkCharacters[sum % 11] &&
    isBirthday(
      year,
      digitAt(text, 10) * 10 + digitAt(text, 11),
      digitAt(text, 12) * 10 + digitAt(text, 13),
    ) &&
    isIssuer(text)
  );
}

function isLegacyForm(text: string): boolean {
  for (let index = 0; index < 15; index += 1) {
    const digit = digitAt(text, index);
    if (digit < 0 || digit > 9) return false;
  }
  const year = 1900 + digitAt(text, 6) * 10 + digitAt(text, 7);
  return (
    isBirthday(year, digitAt(text, 8) * 10 + digitAt(text, 9), digitAt(text, 10) * 10 + digitAt(text, 11)) &&
    isIssuer(text)
  );
}

function digitAt(text: string, index: number): number {
  return text.charCodeAt(index) - 48;
}

function isBirthday(year: number, month: number, day: number): boolean {
  return year > 0 && day > 0 && day <= daysInMonth(year, month);
}

function isIssuer(text: string): boolean {
  const first = digitAt(text, 0);
  const second = digitAt(text, 1);
  return isProvince(first, second) || (first === 8 && second === 3);
}

/**
 * Computes the check character of a resident ID number.
 *
 * @remarks GB 11643-1999, ISO 7064 MOD 11-2: weights 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2.
 *
 * @param body - the first 17 digits; further characters are ignored
 * @returns `0` to `9` or `X`; `undefined` where one of the 17 is no digit
 *
 * @example
 * import { residentIdCheckCharacter } from "linli/identifiers";
 *
 * residentIdCheckCharacter("11010519491231002"); // => "X"
 */
export function residentIdCheckCharacter(body: string): string | undefined {
  if (!/^\d{17}/.test(body)) return undefined;
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum += digitAt(body, index) * (weights[index] as number);
  return String.fromCharCode(checkCharacters[sum % 11] as number);
}
