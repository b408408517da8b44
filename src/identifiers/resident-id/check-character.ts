/** The check character by the weighted sum modulo 11. */
export const RESIDENT_CHECK_CHARACTERS = "10X98765432";

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
  // The recursion of ISO 7064 for the same weights, which are powers of 2 modulo 11.
  let product = 0;
  for (let index = 0; index < 17; index += 1) product = ((product + Number(body[index])) * 2) % 11;
  return RESIDENT_CHECK_CHARACTERS.charAt(product);
}

/**
 * Says whether 18 characters have the form of a resident ID number, a birth date of 1800 to 2099 included; whatever
 * the check character is, because a number that is typed wrong is somebody's, too.
 */
export function hasResidentIdForm(text: string): boolean {
  return /^\d{6}(?:1[89]|20)\d{2}[01]\d[0-3]\d{4}[\dX]$/.test(text);
}
