import {
  currencyBefore,
  foreignBefore,
  hedgesAfter,
  hedgesBefore,
  hedgesBeforePowers,
  hedgesInside,
  measureWords,
  ordinalBefore,
  type Hedge,
  type HedgeWord,
} from "../data/quantity-words.ts";
import { readAsOf } from "./as-of.ts";
import { chineseToken } from "./chinese-number.ts";
import type { Decimal } from "./decimal.ts";
import { isName } from "./is-name.ts";
import { isVagueAt, readNumeral, type NumeralReading } from "./numeral.ts";
import { hasOtherNumber, MAX_LENGTH, prepareText } from "./prepare-text.ts";
import { mayFollowInside, readUnit, unknownUnit } from "./read-unit.ts";
import type { NumberFindings } from "./findings.ts";
import type { QuantityUnit } from "./units.ts";
import { longestPair, longestPairAtEnd, skipBlank } from "./words.ts";

/** One number with everything that was said about it, before it is judged. */
export interface Phrase {
  /** What is wrong with the text itself; empty where it is one number with its words. */
  readonly problems: (keyof NumberFindings)[];
  /** The number, if there is one. */
  number: Decimal | undefined;
  /** Every hedge of the text, in its order; an "upper" bound and a "negative" sign among them. */
  readonly hedges: Hedge[];
  /** The units that are named, the currency before the number included. */
  readonly units: QuantityUnit[];
  /** Whether a word or a sign of currency is no known unit. */
  unknownUnit: boolean;
  /** The date of the count. */
  readonly asOf: string | undefined;
  /** Whether a date is named that the calendar does not have. */
  readonly noSuchDay: boolean;
}

const separators: readonly (readonly [word: string])[] = [
  ["-"],
  ["–"],
  ["—"],
  ["~"],
  ["～"],
  // The wave dash of Chinese input methods, a minus sign, and dashes that look like one.
  ["\u301c"],
  ["\u2212"],
  ["\u2010"],
  ["\u2012"],
  ["\u2015"],
  ["至"],
  ["到"],
  ["to"],
  ["and"],
  ["、"],
];

/**
 * Reads a text that is one number with its hedges, unit and date, and nothing else.
 *
 * @param text - any text
 * @returns everything that was read; problems where the text says more or less than one quantity
 */
export function readPhrase(text: string): Phrase {
  const prepared = text.length > MAX_LENGTH ? "" : prepareText(text);
  const { rest, asOf, noSuchDay } = readAsOf(prepared);
  const phrase: Phrase = {
    problems: [],
    number: undefined,
    hedges: [],
    units: [],
    unknownUnit: false,
    asOf,
    noSuchDay,
  };
  if (text.length > MAX_LENGTH) phrase.problems.push("number.text-around");
  else if (hasOtherNumber(rest)) phrase.problems.push("number.form");
  else readFrom(rest, phrase);
  return phrase;
}

function readFrom(text: string, phrase: Phrase): void {
  const start = readBefore(text, phrase);
  const numeral = readNumeral(text, start);
  if (numeral === undefined) {
    phrase.problems.push(problemWithoutNumber(text, start));
    return;
  }
  if (numeral.inside !== undefined) phrase.hedges.push(numeral.inside);
  if (typeof numeral.number === "string") {
    // What follows digits that form no number is no news.
    phrase.problems.push(`number.${numeral.number}`);
    return;
  }
  phrase.number = numeral.number;
  readAfter(text, numeral, phrase);
}

/** Reads hedges, a sign and a currency in any order, up to the number. */
function readBefore(text: string, phrase: Phrase): number {
  const currencies = [
    ...currencyBefore.map((word): readonly [string, boolean] => [word, true]),
    ...foreignBefore.map((word): readonly [string, boolean] => [word, false]),
  ];
  let at = 0;
  for (;;) {
    at = skipBlank(text, at);
    const beforePower = longestPair(hedgesBeforePowers, text, at);
    const power = beforePower === undefined ? undefined : chineseToken(text.charAt(at + 1));
    const hedge = power?.kind === "power" ? beforePower : longestPair(hedgesBefore, text, at);
    const currency = hedge === undefined ? longestPair(currencies, text, at) : undefined;
    if (hedge !== undefined) phrase.hedges.push(hedge[1]);
    else if (currency?.[1] === true) phrase.units.push("yuan");
    else if (currency !== undefined) phrase.unknownUnit = true;
    else return at;
    at += (hedge ?? currency ?? [""])[0].length;
  }
}

function problemWithoutNumber(text: string, at: number): keyof NumberFindings {
  const ordinal = ordinalBefore.find((word) => text.startsWith(word, at));
  if (ordinal !== undefined && readNumeral(text, skipBlank(text, at + ordinal.length)) !== undefined) {
    return "number.ordinal";
  }
  if (isVagueAt(text, at) || isVagueAt(text, 0)) return "number.vague";
  for (let index = at; index < text.length; index += 1) {
    if (/\d/.test(text.charAt(index))) return "number.text-around";
  }
  return "number.missing";
}

/** Reads what follows the number: 余, a unit, 以上; all of it, or the text is more than a quantity. */
function readAfter(text: string, numeral: NumeralReading, phrase: Phrase): void {
  const tail = withoutLastHedge(text, numeral.end, phrase);
  if (isName(tail, numeral, phrase.hedges)) {
    phrase.problems.push("number.ordinal");
    return;
  }
  const start = skipBlank(tail, numeral.end);
  let at = readHedge(hedgesInside, tail, start, phrase);
  if (at > start && !mayFollowInside(tail, at)) {
    phrase.problems.push("number.text-around");
    return;
  }
  at = readHedge(hedgesAfter, tail, skipBlank(tail, at), phrase);
  at = skipBlank(tail, at);
  const unit = readUnit(tail, at);
  if (unit !== undefined && unit.unit !== undefined) phrase.units.push(unit.unit);
  at = unit?.end ?? at;
  const problem = problemOfRest(tail, at, numeral, unit !== undefined, phrase);
  if (problem !== undefined) phrase.problems.push(problem);
}

/** Judges what is left after the number with its hedges and its unit, if there is one. */
function problemOfRest(
  text: string,
  at: number,
  numeral: NumeralReading,
  counted: boolean,
  phrase: Phrase,
): keyof NumberFindings | undefined {
  if (isRange(text, at)) return "number.range";
  const rest = text.slice(skipBlank(text, at));
  const bare = numeral.written === "power" && phrase.hedges.every((hedge) => hedge === "negative");
  const measured = rest === "" || (!counted && measureWords.includes(rest.charAt(0)));
  // 万元, 万人 and 万台 alone head a column.
  if (bare && measured) return "number.vague";
  const named = counted || phrase.units.length > 0;
  if (rest === "") return named && phrase.unknownUnit ? "number.text-around" : undefined;
  if (named || phrase.unknownUnit || !unknownUnit(rest, numeral, phrase.hedges)) return "number.text-around";
  phrase.unknownUnit = true;
  return undefined;
}

/** Takes a hedge off the end of the text: 100家以上, 100条建议左右, "100 teams or more". */
function withoutLastHedge(text: string, from: number, phrase: Phrase): string {
  const last = longestPairAtEnd(hedgesAfter, text);
  if (last === undefined || text.length - last[0].length < from) return text;
  phrase.hedges.push(last[1]);
  return text.slice(0, text.length - last[0].length).trimEnd();
}

function readHedge(pairs: readonly HedgeWord[], text: string, at: number, phrase: Phrase): number {
  const found = longestPair(pairs, text, at);
  if (found === undefined) return at;
  phrase.hedges.push(found[1]);
  return at + found[0].length;
}

function isRange(text: string, at: number): boolean {
  const start = skipBlank(text, at);
  const separator = longestPair(separators, text, start);
  if (separator === undefined) return false;
  return readNumeral(text, skipBlank(text, start + separator[0].length)) !== undefined;
}
