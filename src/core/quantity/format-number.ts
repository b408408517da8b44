import type { Locale } from "../locale.ts";

/** A printed number, and whether it is a round one that 余 can follow (3万余人, but 超过105家). */
export interface PrintedNumber {
  /** The number as printed. */
  readonly text: string;
  /** Whether it is whole, and ends in a zero or a multiplier. */
  readonly round: boolean;
}

/** The multipliers of a language, the largest first, and the value from which they are used. */
const multipliers: { readonly [L in Locale]: readonly (readonly [power: number, word: string])[] } = {
  "zh-CN": [
    [12, "万亿"],
    [8, "亿"],
    [4, "万"],
  ],
  en: [
    [12, " trillion"],
    [9, " billion"],
    [6, " million"],
  ],
};

/** More digits than these are easier to read as they are: 12345678, not 1234.5678万. */
const MOST_DIGITS = 4;

/** How a number is printed. */
export interface NumberForm {
  /** How many decimals a step has. */
  readonly places: number;
  /** The language. */
  readonly locale: Locale;
  /** Whether 万 and 亿, million and billion may be used. */
  readonly multiplied: boolean;
  /** How many digits a whole number has before commas part it. */
  readonly commasFrom: number;
}

/**
 * Prints a number of steps, with 万 and 亿 or million and billion where that needs at most four digits.
 *
 * @param steps - a safe integer not below zero: thousandths for three places, fen for two
 * @param form - how it is printed
 * @returns the number; nothing is rounded
 */
export function printNumber(steps: number, form: NumberForm): PrintedNumber {
  const digits = String(steps).padStart(form.places + 1, "0");
  const whole = digits.slice(0, digits.length - form.places);
  const fraction = withoutLastZeros(digits.slice(digits.length - form.places));
  const short = form.multiplied && fraction === "" ? withMultiplier(whole, form.locale) : undefined;
  if (short !== undefined) return short;
  const text = whole.length < form.commasFrom ? whole : grouped(whole);
  return {
    text: withFraction(text, fraction),
    round: fraction === "" && whole !== "0" && whole.endsWith("0"),
  };
}

function withMultiplier(whole: string, locale: Locale): PrintedNumber | undefined {
  const largest = multipliers[locale].find(([power]) => whole.length > power);
  if (largest === undefined || withoutLastZeros(whole).length > MOST_DIGITS) return undefined;
  const [power, word] = largest;
  const head = whole.slice(0, whole.length - power);
  const fraction = withoutLastZeros(whole.slice(whole.length - power));
  return { text: withFraction(head, fraction) + word, round: fraction === "" };
}

/**
 * Parts digits into groups of three by commas.
 *
 * @param digits - the digits of a whole number
 * @returns the digits with commas
 */
export function grouped(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}

function withFraction(whole: string, fraction: string): string {
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

function withoutLastZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charAt(end - 1) === "0") end -= 1;
  return digits.slice(0, end);
}
