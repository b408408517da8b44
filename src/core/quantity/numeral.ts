import {
  hedgesInside,
  measureWords,
  vagueChinese,
  vagueEnglish,
  type Hedge,
} from "../data/quantity-words.ts";
import {
  chineseFraction,
  chineseToken,
  evaluateNumeral,
  type NumeralProblem,
  type NumeralToken,
} from "./chinese-number.ts";
import { shifted, type Decimal } from "./decimal.ts";
import { readEnglishNumber, scalePower } from "./english-number.ts";
import { longestPair } from "./words.ts";

/** A number in digits, Chinese numerals or English words, and where it ends. */
export interface NumeralReading {
  /** The number, or why the words and digits do not form one. */
  readonly number: Decimal | NumeralProblem;
  /** The position after it. */
  readonly end: number;
  /** What is said inside of it: the 余 of 20余万元. */
  readonly inside: Hedge | undefined;
  /** How it is written: with digits, in words, or as a power of ten alone (百家). */
  readonly written: "digits" | "words" | "power";
}

/** A group of digits as people write it; commas and points are judged afterwards. */
const digitRun = /\d[\d,]*(?:\.\d+)*/y;
const plain = /^\d+(?:\.\d+)?$/;
const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
/** Digits parted by blanks: 1 030 000 is one number to some and three to others. */
const digitsAfterBlank = /^ \d/;

/**
 * Reads the number that stands at a position.
 *
 * @param text - text in compatibility form and lower case, blanks single
 * @param at - where the number should start
 * @returns the number or what is wrong with it, or `undefined` where no number stands there
 */
export function readNumeral(text: string, at: number): NumeralReading | undefined {
  const english = readEnglishNumber(text, at);
  if (english !== undefined) {
    return { number: english.decimal ?? "form", end: english.end, inside: undefined, written: "words" };
  }
  const run = readRun(text, at);
  if (run.tokens.length === 0) return undefined;
  const number = run.problem ?? evaluateNumeral(run.tokens);
  const scaled =
    typeof number === "string" || run.tokens.length > 1
      ? { number, end: run.end }
      : scaledBy(text, run.end, number);
  return { ...scaled, inside: run.inside, written: writtenAs(run.tokens) };
}

function writtenAs(tokens: readonly NumeralToken[]): NumeralReading["written"] {
  if (tokens.some((token) => token.kind === "digits" && token.arabic)) return "digits";
  const [first] = tokens;
  // 十 alone is ten and 十万 a number; 百, 千, 万 and 亿 alone are rather many.
  const open = first?.kind === "power" && first.power > 1;
  return open && tokens.every((token) => token.kind === "power") ? "power" : "words";
}

interface Run {
  readonly tokens: NumeralToken[];
  end: number;
  inside: Hedge | undefined;
  problem: NumeralProblem | undefined;
}

/** Reads digits, Chinese numerals, and a 余, 多 or 来 that stands before 万 or 亿. */
function readRun(text: string, at: number): Run {
  const run: Run = { tokens: [], end: at, inside: undefined, problem: undefined };
  for (;;) {
    const token = tokenAt(text, run);
    if (token === undefined) break;
    // After 余 only 万 and 亿 may follow: 20余万, not 20余3.
    if (run.inside !== undefined && !isBig(token)) run.problem = "form";
    run.tokens.push(token);
    readInside(text, run, token);
  }
  const next = text.charAt(run.end);
  if (run.tokens.length > 0 && (next === "几" || next === "数")) run.problem = "vague";
  if (digitsAfterBlank.test(text.slice(run.end, run.end + 2)) && run.tokens.length > 0)
    run.problem ??= "grouping";
  return run;
}

/** Passes a 余, 多 or 来 before 万 and 亿, and the blank that people type after digits: 20余万, 3 万, 20 余万. */
function readInside(text: string, run: Run, last: NumeralToken): void {
  const digits = last.kind === "digits" && last.arabic;
  const at = digits && text.charAt(run.end) === " " ? run.end + 1 : run.end;
  const inside = hedgesInside.find(([word]) => text.startsWith(word, at));
  if (inside !== undefined && isBig(chineseToken(text.charAt(at + 1)))) {
    if (run.inside !== undefined) run.problem = "form";
    run.inside = inside[1];
    run.end = at + 1;
  } else if (isBig(chineseToken(text.charAt(at)))) run.end = at;
}

function tokenAt(text: string, run: Run): NumeralToken | undefined {
  digitRun.lastIndex = run.end;
  const digits = digitRun.exec(text)?.[0];
  if (digits === undefined) return wordAt(text, run);
  run.end += digits.length;
  if (plain.test(digits) || grouped.test(digits)) {
    return { kind: "digits", text: digits.split(",").join(""), arabic: true };
  }
  run.problem = digits.includes(",") ? "grouping" : "form";
  return { kind: "digits", text: "0", arabic: true };
}

/** A Chinese numeral, or 点 with the digits after it where the number so far is in Chinese. */
function wordAt(text: string, run: Run): NumeralToken | undefined {
  const inChinese = run.tokens.length > 0 && writtenAs(run.tokens) !== "digits";
  const fraction = inChinese ? chineseFraction(text, run.end) : undefined;
  const token = fraction ?? chineseToken(text.charAt(run.end));
  if (token !== undefined) run.end += fraction?.kind === "fraction" ? fraction.text.length + 1 : 1;
  return token;
}

function isBig(token: NumeralToken | undefined): boolean {
  return token?.kind === "power" && token.power >= 4;
}

const scaleWord = / ?([a-z]+)/y;

/** Applies hundred, thousand, million and so on after digits, the smaller first: 3 hundred thousand. */
function scaledBy(
  text: string,
  at: number,
  number: Decimal,
): { readonly number: Decimal; readonly end: number } {
  let end = at;
  let power = 0;
  for (;;) {
    scaleWord.lastIndex = end;
    const match = scaleWord.exec(text);
    const found = match === null ? undefined : scalePower(match[1] ?? "");
    if (match === null || found === undefined || (power > 0 && (power !== 2 || found === 2))) break;
    power += found;
    end += match[0].length;
  }
  return { number: shifted(number, power), end };
}

/**
 * Says whether words for many stand at a position: 数百, 多家, several, dozens.
 *
 * @param text - text in compatibility form and lower case
 * @param at - where the number should start
 * @returns `true` where they do
 */
export function isVagueAt(text: string, at: number): boolean {
  if (longestPair(pairsOf(vagueEnglish), text, at) !== undefined) return true;
  const word = longestPair(pairsOf(vagueChinese), text, at)?.[0];
  if (word === undefined) return false;
  const next = text.charAt(at + word.length);
  return next !== "" && (measureWords.includes(next) || chineseToken(next) !== undefined);
}

function pairsOf(words: readonly string[]): readonly (readonly [word: string])[] {
  return words.map((word) => [word]);
}
