import { decimalOf, shifted, type Decimal } from "./decimal.ts";

/** What cannot be read as one number: no number at all, commas in the wrong place, or words for several numbers. */
export type NumeralProblem = "form" | "grouping" | "vague";

/** A part of a number: a digit or a group of digits, a zero that fills a gap, a power of ten, or what follows 点. */
export type NumeralToken =
  | { readonly kind: "digits"; readonly text: string; readonly arabic: boolean }
  | { readonly kind: "zero" }
  | { readonly kind: "power"; readonly power: number }
  | { readonly kind: "fraction"; readonly text: string };

const digitCharacters = "一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖";
const digitValues = "11222223334455666778899";
const powerCharacters = "十拾百佰千仟万萬亿億";
const powers = [1, 1, 2, 2, 3, 3, 4, 4, 8, 8];

/**
 * Reads one Chinese numeral character.
 *
 * @param character - one character, or none past the end of a text
 * @returns its meaning, or `undefined` where it is no numeral
 */
export function chineseToken(character: string): NumeralToken | undefined {
  // Past the end of a text the character is empty, which every string contains.
  if (character === "") return undefined;
  if (character === "零" || character === "〇") return { kind: "zero" };
  const digit = digitCharacters.indexOf(character);
  if (digit >= 0) return { kind: "digits", text: digitValues.charAt(digit), arabic: false };
  const power = powers[powerCharacters.indexOf(character)];
  return power === undefined ? undefined : { kind: "power", power };
}

/** 点 and the digits after it, one by one; 三点十五 is a time. */
const fraction = /点([零〇一壹二贰貳三叁參四肆五伍六陆陸七柒八捌九玖]+)/y;

/**
 * Reads a decimal point in Chinese with the digits after it.
 *
 * @param text - any text
 * @param at - the position
 * @returns the digits, or `undefined` where no decimal point stands there
 */
export function chineseFraction(text: string, at: number): NumeralToken | undefined {
  fraction.lastIndex = at;
  const digits = fraction.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const values = Array.from(digits, (digit) => {
    const token = chineseToken(digit);
    return token?.kind === "digits" ? token.text : "0";
  });
  return { kind: "fraction", text: values.join("") };
}

/**
 * Puts the parts of a number together: 一百二十, 3万5千, 2.37亿, 2亿3700万.
 *
 * @remarks Strict on purpose. 七八 means seven or eight, 一百五 and 三万五 are spoken for 150 and 35,000 and read by
 * many as 105 and 30,005, 三五百 is a range: none of them is a number here.
 *
 * @param tokens - the parts, at least one
 * @returns the number, or why there is none
 */
export function evaluateNumeral(tokens: readonly NumeralToken[]): Decimal | NumeralProblem {
  const point = tokens.findIndex((token) => token.kind === "fraction");
  if (point >= 0) return withFraction(tokens, point);
  const [first, ...rest] = tokens;
  if (first?.kind === "digits" && first.arabic && rest.every((token) => token.kind === "power")) {
    return multiplied(first.text, rest);
  }
  if (first?.kind === "zero" && rest.length === 0) return decimalOf("0");
  return positional(tokens);
}

/** A number in words with decimals, and powers of ten after it: 零点五, 三点五万. */
function withFraction(tokens: readonly NumeralToken[], point: number): Decimal | NumeralProblem {
  const before = tokens.slice(0, point);
  const after = tokens.slice(point + 1);
  const whole = evaluateNumeral(before);
  const last = tokens[point];
  const many = before.every((token) => token.kind === "power" && token.power > 1);
  if (typeof whole === "string" || last?.kind !== "fraction" || many) return "form";
  if (after.some((token) => token.kind !== "power")) return "form";
  return multiplied(`${whole.digits || "0"}${"0".repeat(whole.exponent)}.${last.text}`, after);
}

/** One group of digits and powers of ten after it: 2.37亿, 3千万, 1万亿. */
function multiplied(text: string, tokens: readonly NumeralToken[]): Decimal | NumeralProblem {
  let last = 0;
  let sum = 0;
  for (const token of tokens) {
    const power = token.kind === "power" ? token.power : 0;
    // 千 and 百 follow a single digit (3千, 1.5千), and only once; 十 never follows digits.
    if (power < 4 && (sum > 0 || power === 1 || text.split(".")[0]?.length !== 1)) return "form";
    if (power >= 4 && last >= power) return "form";
    last = power;
    sum += power;
  }
  return shifted(decimalOf(text), sum);
}

/** The state of reading a number from its largest part to its smallest. */
interface Reading {
  /** What is complete: 亿 and 万 with their sections. */
  total: number;
  /** The section below the next 万 or 亿. */
  section: number;
  /** The digits that wait for their power. */
  waiting: number | undefined;
  /** Whether those digits are a single one after a power without a zero, as the five of 一百五. */
  lone: boolean;
  /** Whether a zero stands before what comes next. */
  zero: boolean;
  /** The power of ten of the last part of the section; 4 where it is new. */
  lastSmall: number;
  /** The last 万 (4) or 亿 (8); 0 before the first. */
  lastBig: number;
  /** Whether 亿 was read. */
  yi: boolean;
}

function positional(tokens: readonly NumeralToken[]): Decimal | NumeralProblem {
  const [first] = tokens;
  const bare = first?.kind === "power" && first.power > 1;
  if (bare && tokens.some((token) => token.kind !== "power")) return "vague";
  const state: Reading = {
    total: 0,
    section: 0,
    waiting: undefined,
    lone: false,
    zero: false,
    lastSmall: 4,
    lastBig: 0,
    yi: false,
  };
  for (const [index, token] of tokens.entries()) {
    const problem = take(state, token, index === 0);
    if (problem !== undefined) return problem;
  }
  if (state.zero || !fits(state)) return "form";
  if (state.lone) return "vague";
  return decimalOf(String(state.total + state.section + (state.waiting ?? 0)));
}

function take(state: Reading, token: NumeralToken, first: boolean): NumeralProblem | undefined {
  if (token.kind === "digits") return takeDigits(state, token.text, token.arabic, first);
  if (token.kind === "zero") return takeZero(state, first);
  if (token.kind === "fraction") return "form";
  const problem = token.power < 4 ? takeSmall(state, token.power, first) : takeBig(state, token.power, first);
  state.waiting = undefined;
  state.lone = false;
  state.zero = false;
  return problem;
}

function takeDigits(
  state: Reading,
  text: string,
  arabic: boolean,
  first: boolean,
): NumeralProblem | undefined {
  if (state.waiting !== undefined) return arabic ? "form" : "vague";
  if (text.length > 4 || text.includes(".") || text.startsWith("0")) return "form";
  state.waiting = Number(text);
  state.lone = !first && text.length === 1 && !state.zero && state.lastSmall > 1;
  state.zero = false;
  return undefined;
}

function takeZero(state: Reading, first: boolean): NumeralProblem | undefined {
  if (state.waiting !== undefined || state.zero || first) return "form";
  state.zero = true;
  return undefined;
}

function takeSmall(state: Reading, power: number, first: boolean): NumeralProblem | undefined {
  // 十 opens a section without a digit (十五); 百 and 千 do so only at the start of a number (近百家).
  const digit = state.waiting ?? (first || (power === 1 && state.section === 0) ? 1 : 0);
  if (digit < 1 || digit > 9 || power >= state.lastSmall) return "form";
  state.section += digit * 10 ** power;
  state.lastSmall = power;
  return undefined;
}

function takeBig(state: Reading, power: number, first: boolean): NumeralProblem | undefined {
  if (state.zero || (state.lone && state.section > 0) || !fits(state)) return "form";
  const section = first ? 1 : state.section + (state.waiting ?? 0);
  // 亿 multiplies everything before it (3万5千亿), 万 only its own section.
  const count = power === 8 ? state.total + section : section;
  if (count === 0 || (power === 8 ? state.yi : state.lastBig === 4)) return "form";
  state.total = power === 8 ? count * 1e8 : state.total + count * 1e4;
  state.yi ||= power === 8;
  state.section = 0;
  state.lastSmall = 4;
  state.lastBig = power;
  return undefined;
}

/** Whether the digits that wait are below the last power: 3百50, not 3百500. */
function fits(state: Reading): boolean {
  return (state.waiting ?? 0) < 10 ** state.lastSmall;
}
