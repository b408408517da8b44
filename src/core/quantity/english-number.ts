import { decimalOf, type Decimal } from "./decimal.ts";

const ones = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const scales = ["hundred", "thousand", "million", "billion", "trillion"];
const scalePowers = [2, 3, 6, 9, 12];

/**
 * Gives the power of ten of a scale word.
 *
 * @param word - a word in lower case
 * @returns the power, or `undefined` where the word is no scale
 */
export function scalePower(word: string): number | undefined {
  return scalePowers[scales.indexOf(word)];
}

/** A number in English words and where it ends. */
export interface EnglishNumber {
  /** The number; `undefined` where the words do not form one. */
  readonly decimal: Decimal | undefined;
  /** The position after its last word. */
  readonly end: number;
}

/** A word or a hyphen between two words of a number. */
const word = /[ -]?([a-z]+)/y;

/**
 * Reads a number in English words: nine, twenty-five, a hundred and twenty, two thousand.
 *
 * @param text - text in lower case
 * @param at - where the number should start
 * @returns the number and its end, or `undefined` where no number word stands there
 */
export function readEnglishNumber(text: string, at: number): EnglishNumber | undefined {
  const words: string[] = [];
  let end = at;
  for (;;) {
    word.lastIndex = end;
    const match = word.exec(text);
    const found = match?.[1];
    if (match === null || found === undefined || !continues(words, found, text, word.lastIndex)) break;
    end += match[0].length;
    words.push(found);
  }
  if (words.length === 0) return undefined;
  const value = valueOf(words);
  return { decimal: value === undefined ? undefined : decimalOf(String(value)), end };
}

function continues(words: readonly string[], next: string, text: string, end: number): boolean {
  if (ones.includes(next) || tens.includes(next)) return true;
  if (scales.includes(next)) return words.length > 0;
  const following = /^[ -]?([a-z]+)/.exec(text.slice(end, end + 12))?.[1] ?? "";
  if (next === "a") return words.length === 0 && scales.includes(following);
  return next === "and" && words.length > 0 && (ones.includes(following) || tens.includes(following));
}

/** Adds up the words from the largest to the smallest; a scale that grows again does not form a number. */
function valueOf(words: readonly string[]): number | undefined {
  let total = 0;
  let group = 0;
  // The room that is left below the last part of the group, and the last scale.
  let room = 1000;
  let lastScale = Infinity;
  for (const item of words) {
    if (item === "and") continue;
    const scale = scalePower(item);
    if (scale === undefined) {
      const value =
        item === "a" ? 1 : tens.includes(item) ? (tens.indexOf(item) + 2) * 10 : ones.indexOf(item);
      if (value >= room || (value === 0 && words.length > 1)) return undefined;
      group += value;
      room = value >= 20 ? 10 : 0;
    } else if (scale === 2) {
      if (group < 1 || group > 9) return undefined;
      group *= 100;
      room = 100;
    } else {
      if (group < 1 || scale >= lastScale) return undefined;
      total += group * 10 ** scale;
      lastScale = scale;
      group = 0;
      room = 1000;
    }
  }
  return total + group;
}
