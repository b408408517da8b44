import { measureWords, namesAfter, namesOrCounts, type Hedge } from "../data/quantity-words.ts";
import type { NumeralReading } from "./numeral.ts";
import { skipBlank } from "./words.ts";

const englishOrdinal = /^(?:st|nd|rd|th)(?![a-z])/;

/**
 * Says whether a number is a name or a rank with what follows it, not a count: 5th, 201室, 90后, 12345热线, 2025年.
 *
 * @remarks A number of two or four digits before 年 is read as a year by some; 3年 and 30余年 are stretches of time.
 *
 * @param text - text in compatibility form and lower case
 * @param numeral - the number
 * @param hedges - what was said about it
 * @returns `true` where it counts nothing, or nothing for certain
 */
export function isName(text: string, numeral: NumeralReading, hedges: readonly Hedge[]): boolean {
  const rest = text.slice(skipBlank(text, numeral.end));
  if (englishOrdinal.test(rest) || namesAfter.some((word) => rest.startsWith(word))) return true;
  if (rest.endsWith("热线") && !measureWords.includes(rest.charAt(0))) return true;
  if (rest.startsWith("年") && isYear(rest, numeral, hedges)) return true;
  return hedges.length === 0 && namesOrCounts.includes(rest);
}

function isYear(rest: string, { number, written }: NumeralReading, hedges: readonly Hedge[]): boolean {
  if (typeof number === "string" || number.exponent < 0 || written !== "digits") return false;
  const places = number.digits.length + number.exponent;
  return places === 4 || (places === 2 && rest === "年" && hedges.length === 0);
}
