/**
 * Gives the letters by which spreadsheets call a column.
 *
 * @param index - the position of the column, from 0 on
 * @returns `A` to `Z`, then `AA` and so on
 * @throws RangeError where the position is no whole number from 0 on
 *
 * @example
 * import { columnLetter } from "linli/tables";
 *
 * columnLetter(0); // => "A"
 * columnLetter(27); // => "AB"
 */
export function columnLetter(index: number): string {
  if (!Number.isSafeInteger(index) || index < 0) {
    throw new RangeError("The position of a column is a whole number from 0 on.");
  }
  let letters = "";
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/**
 * Reads the letters of a column.
 *
 * @param letters - one to three letters, in either case: spreadsheets end at XFD
 * @returns the position from 0 on; `undefined` for anything else
 */
export function columnIndexOf(letters: string): number | undefined {
  if (!/^[a-z]{1,3}$/i.test(letters)) return undefined;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
