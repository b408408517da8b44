/** A decimal number as it was written: its digits without leading and trailing zeros, times a power of ten. */
export interface Decimal {
  /** The significant digits; empty for zero. */
  readonly digits: string;
  /** The power of ten of the last digit. */
  readonly exponent: number;
}

/** What a decimal cannot be told in: too small a step, or too large a number. */
export type DecimalProblem = "decimals" | "too-large";

const ZERO = 48;

/**
 * Reads digits with an optional fraction.
 *
 * @param text - ASCII digits, optionally a point and more digits
 * @returns the decimal number
 */
export function decimalOf(text: string): Decimal {
  const point = text.indexOf(".");
  const digits = point < 0 ? text : text.slice(0, point) + text.slice(point + 1);
  let start = 0;
  let end = digits.length;
  while (start < end && digits.charCodeAt(start) === ZERO) start += 1;
  while (end > start && digits.charCodeAt(end - 1) === ZERO) end -= 1;
  const fraction = point < 0 ? 0 : text.length - point - 1;
  return { digits: digits.slice(start, end), exponent: digits.length - end - fraction };
}

/**
 * Multiplies by a power of ten, as 万, 亿 and "million" do; nothing is rounded.
 *
 * @param decimal - the number
 * @param power - the power of ten
 * @returns the product
 */
export function shifted(decimal: Decimal, power: number): Decimal {
  return { digits: decimal.digits, exponent: decimal.exponent + power };
}

/**
 * Counts the steps of a decimal number: thousandths for three places, fen for two.
 *
 * @param decimal - the number
 * @param places - how many decimals a step has
 * @returns a safe integer, or why there is none
 */
export function stepsOf(decimal: Decimal, places: number): number | DecimalProblem {
  if (decimal.digits === "") return 0;
  const zeros = decimal.exponent + places;
  if (zeros < 0) return "decimals";
  if (decimal.digits.length + zeros > 16) return "too-large";
  const steps = Number(decimal.digits + "0".repeat(zeros));
  return Number.isSafeInteger(steps) ? steps : "too-large";
}
