/**
 * The first two digits of division codes by GB/T 2260, a bit for each second digit, by the first digit:
 * 11-15, 21-23, 31-37, 41-46, 50-54, 61-65, 71, 81-82; every list of the Ministry of Civil Affairs from 1980 to 2019
 * has these and no others.
 */
const secondDigits: readonly number[] = [
  0, 0b111110, 0b1110, 0b11111110, 0b1111110, 0b11111, 0b111110, 0b10, 0b110, 0,
];

/** Says whether two digits, given as numbers, are the prefix of a province. */
export function isProvince(first: number, second: number): boolean {
  return ((secondDigits[first] ?? 0) >> second) % 2 === 1;
}

/** Says whether a text begins with the prefix of a province: the same list for code that runs once. */
export function hasProvincePrefix(code: string): boolean {
  return /^(?:[16][1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|71|8[12])/.test(code);
}
