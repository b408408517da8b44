/**
 * The first two digits of division codes by GB/T 2260, a bit for each second digit, by the first digit:
 * 11-15, 21-23, 31-37, 41-46, 50-54, 61-65, 71, 81-82.
 */
const secondDigits: readonly number[] = [
  0, 0b111110, 0b1110, 0b11111110, 0b1111110, 0b11111, 0b111110, 0b10, 0b110, 0,
];

/** Says whether two digits, given as numbers, are the prefix of a province. */
export function isProvince(first: number, second: number): boolean {
  return ((secondDigits[first] ?? 0) >> second) % 2 === 1;
}

/** Says whether the first two characters of a text are the prefix of a province. */
export function hasProvincePrefix(code: string): boolean {
  return isProvince(code.charCodeAt(0) - 48, code.charCodeAt(1) - 48);
}
