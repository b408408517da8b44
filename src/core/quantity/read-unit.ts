import {
  chineseUnitWords,
  englishUnitWords,
  foreignBefore,
  hedgesAfter,
  measureWords,
  phraseCharacters,
  sentenceWords,
  timeWords,
  type Hedge,
} from "../data/quantity-words.ts";
import { isCode } from "../code-list.ts";
import type { NumeralReading } from "./numeral.ts";
import { quantityUnits, type QuantityUnit } from "./units.ts";
import { longestPair, skipBlank } from "./words.ts";

/** A unit word and where it ends; without a unit for 个, which counts anything. */
export interface UnitReading {
  /** The unit; `undefined` for a bare measure word. */
  readonly unit: QuantityUnit | undefined;
  /** The position after the word. */
  readonly end: number;
}

const ownCode = /x-[a-z0-9:-]+/y;
const han = /^\p{Script=Han}+$/u;
const latin = /^[a-z]{2,}(?:-[a-z]+)*$/;

/**
 * Reads a unit word at a position.
 *
 * @param text - text in compatibility form and lower case
 * @param at - the position
 * @returns the unit and where it ends, or `undefined` where no known unit word stands there
 */
export function readUnit(text: string, at: number): UnitReading | undefined {
  ownCode.lastIndex = at;
  const own = ownCode.exec(text)?.[0];
  if (own !== undefined && isCode(quantityUnits, own)) return { unit: own, end: at + own.length };
  const chinese = longestPair(chineseUnitWords, text, at);
  const english = chinese ?? longestPair(englishUnitWords, text, at);
  if (english === undefined) return text.slice(at) === "个" ? { unit: undefined, end: at + 1 } : undefined;
  const end = at + english[0].length;
  // 家 alone counts organizations, but 家企业 is a unit that the library does not know.
  if (chinese?.[2] === true && han.test(text.slice(end))) return undefined;
  return { unit: english[1], end };
}

/**
 * Says whether a 余, 多 or 来 that ends at a position stands where such a word can: before a unit or at the end.
 *
 * @remarks 30余家 is more than thirty; 30余姚人 and 30多少 are not.
 *
 * @param text - text in compatibility form and lower case
 * @param at - the position after the word
 * @returns `true` where a measure word, a unit, a hedge or nothing follows
 */
export function mayFollowInside(text: string, at: number): boolean {
  const next = text.charAt(at);
  if (next === "" || next === " " || measureWords.includes(next)) return true;
  return readUnit(text, at) !== undefined || longestPair(hedgesAfter, text, at) !== undefined;
}

/**
 * Says whether the rest of a text can be a unit that the library does not know, rather than a sentence.
 *
 * @param rest - what follows the number
 * @param numeral - how the number is written
 * @param hedges - what was said about it
 * @returns `true` for a short noun such as 条建议 or "street lamps"
 */
export function unknownUnit(rest: string, numeral: NumeralReading, hedges: readonly Hedge[]): boolean {
  const text = rest.slice(skipBlank(rest, 0));
  if (foreignBefore.includes(text)) return true;
  const words = text.split(" ");
  if (numeral.written === "digits" && words.length <= 3) {
    if (words.every((word) => latin.test(word) && !sentenceWords.includes(word))) {
      return longestPair(englishUnitWords, text, 0) === undefined;
    }
  }
  return text.length <= 8 && han.test(text) && isNoun(text, numeral, hedges);
}

function isNoun(text: string, numeral: NumeralReading, hedges: readonly Hedge[]): boolean {
  const measured = measureWords.includes(text.charAt(0));
  // Numerals open many words (一样, 三国, 百姓): they need a measure word; 百 and 千 alone need a known unit.
  if (numeral.written === "power" || (numeral.written === "words" && !measured)) return false;
  // 近3年 is the last three years.
  if (hedges.includes("nearly") && timeWords.some((word) => text.startsWith(word))) return false;
  const known = longestPair(chineseUnitWords, text, 0);
  if (known !== undefined && known[2] !== true) return false;
  return !Array.from(text).some((character) => phraseCharacters.includes(character));
}
