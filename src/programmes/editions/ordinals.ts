import { normalizeText, parseQuantity, type Locale } from "../../core/index.ts";
import { ordinalWords } from "./code-lists.ts";
import type { OrdinalWord } from "./model.ts";
import { isEditionNumber } from "./rules.ts";

const digits = "零一二三四五六七八九";
const powers = ["", "十", "百", "千"];

/**
 * Prints the number of an edition: 第八届, 8th.
 *
 * @param number - a whole number from 1 to 9,999
 * @param locale - the language
 * @param word - the word by which it is counted in Chinese; 届 by default, and none in English
 * @returns the text
 * @throws RangeError where the number can be that of no edition
 *
 * @see {@link parseOrdinal}
 *
 * @example
 * import { formatOrdinal } from "linli/programmes";
 *
 * formatOrdinal(8, "zh-CN"); // => "第八届"
 * formatOrdinal(12, "zh-CN", "期"); // => "第十二期"
 * [1, 2, 3, 11, 12, 13, 21, 111].map((number) => formatOrdinal(number, "en")).join(" ");
 * // => "1st 2nd 3rd 11th 12th 13th 21st 111th"
 */
export function formatOrdinal(number: number, locale: Locale, word: OrdinalWord = "届"): string {
  if (!isEditionNumber(number)) throw new RangeError("A number of an edition from 1 to 9,999 was expected.");
  return locale === "en" ? `${String(number)}${suffixOf(number)}` : `第${inChinese(number)}${word}`;
}

function suffixOf(number: number): string {
  const ten = number % 100;
  if (ten >= 11 && ten <= 13) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}

/** A whole number below 10,000 in Chinese characters: 十二, 一百零八, 二千零二十六. */
function inChinese(number: number): string {
  let text = "";
  let isGap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(number / 10 ** power) % 10;
    if (digit === 0) {
      isGap = text !== "";
      continue;
    }
    // 十二, but 一百一十二.
    const one = digit === 1 && power === 1 && text === "" ? "" : digits.charAt(digit);
    text += `${isGap ? "零" : ""}${one}${powers[power] ?? ""}`;
    isGap = false;
  }
  return text;
}

/** 第, what stands between, and the word; both may be missing, but not the first. */
const chinese = /^第([^第]+)$/u;
const english = /^(\d{1,4})(st|nd|rd|th)$/iu;
const numeral = /^(?:[1-9]\d{0,3}|[〇零一二两三四五六七八九十百千]{1,8})$/u;

/**
 * Reads the number of an edition: 第八届, 第8届, 第八, 8th.
 *
 * @remarks An English number has the ending that belongs to it: 8st is none. A bare 8 may be anything and is none either.
 *
 * @param text - the text
 * @returns the number, or `undefined` where the text is none
 *
 * @see {@link formatOrdinal}
 *
 * @example
 * import { parseOrdinal } from "linli/programmes";
 *
 * ["第八届", "第 8 届", "第一百零八期", "8th"].map(parseOrdinal); // => [8, 8, 108, 8]
 * ["第八", "八届", "8st", "第零届"].map(parseOrdinal); // => [8, undefined, undefined, undefined]
 */
export function parseOrdinal(text: string): number | undefined {
  if (typeof text !== "string" || text.length > 24) return undefined;
  const compact = normalizeText(text).replace(/\s+/gu, "");
  const [, figures, suffix] = english.exec(compact) ?? [];
  if (figures !== undefined && suffix !== undefined) {
    const number = Number(figures);
    return isEditionNumber(number) && suffixOf(number) === suffix.toLowerCase() && !figures.startsWith("0")
      ? number
      : undefined;
  }
  const between = chinese.exec(compact)?.[1];
  return between === undefined ? undefined : numberOf(withoutWord(between));
}

function withoutWord(text: string): string {
  const word = ordinalWords.codes.find((known) => text.endsWith(known));
  return word === undefined ? text : text.slice(0, -word.length);
}

function numberOf(text: string): number | undefined {
  if (!numeral.test(text)) return undefined;
  const read = parseQuantity(text);
  if (!read.ok) return undefined;
  const { value, qualifier, unit, asOf } = read.value;
  const isPlain = qualifier === "exact" && unit === undefined && asOf === undefined;
  return isPlain && isEditionNumber(value) ? value : undefined;
}
