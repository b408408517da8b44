import { isResidentId } from "./is-resident-id.ts";

/**
 * Writes a resident ID number in the groups of GB 11643, for typing over and comparing.
 *
 * @remarks The whole number is printed: use `maskText` wherever others can read it.
 *
 * @param number - a resident ID number
 * @returns division, birth date and the rest with blanks between them and an upper-case X; any other text as it is
 *
 * @example
 * import { formatResidentId } from "linli/identifiers";
 *
 * formatResidentId("11010519491231002x"); // => "110105 19491231 002X"
 */
export function formatResidentId(number: string): string {
  if (!isResidentId(number)) return number;
  const birthEnd = number.length - (number.length === 18 ? 4 : 3);
  return `${number.slice(0, 6)} ${number.slice(6, birthEnd)} ${number.slice(birthEnd).toUpperCase()}`;
}
