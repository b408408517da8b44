import { smallNumberOf } from "./chinese-hours.ts";
import type { Meaning, Token } from "./tokens.ts";
import { wordsFrom } from "./words.ts";

type Reader = (match: RegExpExecArray) => Meaning | undefined;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Forms that no list of words has, the longest first. */
function formsOf(): readonly (readonly [RegExp, Reader])[] {
  return [
    // The last admission, which changes no hours.
    [
      /(?:\d{1,2}:\d{2}|\d{1,2}[点时]半?)(?:以后|[后起时])?停止(?:入场|入馆|入园|进馆|进场|售票|领票|取号|检票|换票|发号)/y,
      () => ({ kind: "left-out" }),
    ],
    [
      /(?:最晚|最后)(?:入场|入馆|入园|进馆)(?:时间)?[:为]? ?(?:\d{1,2}:\d{2}|\d{1,2}[点时]半?)/y,
      () => ({ kind: "left-out" }),
    ],
    [
      /last (?:admission|entry)(?: at)?:? ?\d{1,2}(?::\d{2})?(?: ?[ap]m)?(?![\w:])/y,
      () => ({ kind: "left-out" }),
    ],
    [/(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})(?:日|号|(?!\d))/y, (m) => date(m[1], m[2], m[3])],
    // 农历五月初五前1天起共7天
    [
      /(?:农历)?(闰)?([正腊冬]|[一二三四五六七八九十]{1,2})月(初[一二三四五六七八九十]|[一二三四五六七八九十廿]{1,3})(?!日|号)(?:([前后])(\d{1,2})天)?(?:起共(\d{1,2})天)?/y,
      (m) =>
        // 三月三 alone may be a day of the civil calendar.
        /农历|[正腊冬初]/.test(m[0])
          ? lunar(m[1] !== undefined, m[2], m[3], m[4] === "前" ? -Number(m[5]) : Number(m[5] ?? 0), m[6])
          : undefined,
    ],
    // 初六, of the month that was named before.
    [/初([一二三四五六七八九十])/y, (m) => lunar(false, "0", m[1], 0, undefined)],
    [
      /(leap )?lunar month (\d{1,2}) day (\d{1,2})(?: (plus|minus) (\d{1,2}))?(?: for (\d{1,2}) days)?(?!\d)/y,
      (m) =>
        lunar(m[1] !== undefined, m[2], m[3], m[4] === "minus" ? -Number(m[5]) : Number(m[5] ?? 0), m[6]),
    ],
    [
      /(?:次年|翌年)?(\d{1,2})月[份底末]?(?:(\d{1,2})(?:日|号|(?![\d:.])))?/y,
      (m) => date(undefined, m[1], m[2]),
    ],
    [/(\d{1,2})[日号]/y, (m) => ({ kind: "day-of-month", day: Number(m[1]) })],
    [
      /(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?![a-z])/y,
      (m) => date(undefined, monthOf(m[2]), m[1]),
    ],
    [
      /(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (\d{1,2})(?![\d:a-z])/y,
      (m) => date(undefined, monthOf(m[1]), m[2]),
    ],
    [
      /(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?![a-z])/y,
      (m) => date(undefined, monthOf(m[1]), undefined),
    ],
    [/(\d{1,2})(?:[.:](\d{2}))? ?([ap])\.?m(?:\.|\b)/y, (m) => time(m[1], m[2], m[3] === "a" ? "am" : "pm")],
    [/(\d{1,2}):(\d{2})(?::00)?(?![\d:])分?/y, (m) => time(m[1], m[2])],
    [
      /([\d零〇一二两三四五六七八九十廿]{1,3})[点时](?!间)(?:钟|整|(半|一刻|三刻)|([\d零〇一二两三四五六七八九十廿]{1,3})(?![点时月日号年:])分?)?/y,
      (m) => time(m[1], m[2] === undefined ? m[3] : fractions[m[2]]),
    ],
    [/每?(?:周|星期|礼拜)([一二三四五六日天])/y, (m) => weekday(m[1])],
    [/周([1-7])(?![\d:])/y, (m) => ({ kind: "weekday", weekday: Number(m[1]) })],
    [/noon(?![a-z])/y, () => time("12", undefined, "pm")],
    [/midnight(?![a-z])/y, () => time("12", undefined, "am")],
  ];
}

const fractions: { readonly [word: string]: string } = { 半: "30", 一刻: "15", 三刻: "45" };

let forms: readonly (readonly [RegExp, Reader])[] | undefined;

/**
 * Splits a text into words; blanks are left out, and what no list and no form has becomes one word that is not known.
 *
 * @param text - the text, as `plainTextOf` gives it
 * @returns the words in order
 */
export function tokensOf(text: string): readonly Token[] {
  forms ??= formsOf();
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    if (text.charAt(at) === " ") {
      at += 1;
      continue;
    }
    const token = readAt(text, at, tokens, forms);
    const before = tokens[tokens.length - 1];
    if (token.kind === "unknown" && before?.kind === "unknown")
      tokens[tokens.length - 1] = { ...before, end: token.end };
    else tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readAt(
  text: string,
  at: number,
  before: readonly Token[],
  patterns: readonly (readonly [RegExp, Reader])[],
): Token {
  const word = wordAt(text, at);
  let found: Token | undefined;
  for (const [pattern, reader] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const meaning = match === null ? undefined : reader(match);
    if (match === null || meaning === undefined) continue;
    found = { ...meaning, at, end: at + match[0].length };
    break;
  }
  // 24小时 and 周一至周日 are longer than the time and the weekday that they begin with.
  if (word !== undefined && (found === undefined || word.end >= found.end)) return word;
  return (
    found ?? shortWeekday(text, at, before) ?? bareNumber(text, at) ?? { kind: "unknown", at, end: at + 1 }
  );
}

function wordAt(text: string, at: number): Token | undefined {
  for (const { text: word, meaning } of wordsFrom(text.charAt(at))) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    const isLetters = /[a-z]/.test(word.charAt(word.length - 1));
    if (isLetters && /[a-z]/.test(text.charAt(end))) continue;
    return { ...meaning, at, end };
  }
  return undefined;
}

/** The 五 of 周一至五, 周三、五 and 周一三五. */
function shortWeekday(text: string, at: number, before: readonly Token[]): Token | undefined {
  const index = "一二三四五六日天".indexOf(text.charAt(at));
  let last = before.length - 1;
  while (before[last]?.kind === "comma" || before[last]?.kind === "to" || before[last]?.kind === "noise")
    last -= 1;
  const isJoined = before[last]?.kind === "weekday" && before.length - 1 - last < 2;
  if (index < 0 || !isJoined || /[点时月号年半分刻十]/.test(text.charAt(at + 1))) return undefined;
  return { kind: "weekday", weekday: Math.min(index + 1, 7), at, end: at + 1 };
}

/** A number that is written as nothing in particular. */
function bareNumber(text: string, at: number): Token | undefined {
  const match = /^\d{1,2}(?![\d.:])/.exec(text.slice(at, at + 3));
  if (match === null) return undefined;
  const [digits] = match;
  const padded = digits.startsWith("0");
  return { kind: "time", hour: Number(digits), minute: 0, unit: false, padded, at, end: at + digits.length };
}

function time(
  hours: string | undefined,
  minutes: string | undefined,
  part?: "am" | "pm",
): Meaning | undefined {
  const hour = smallNumberOf(hours ?? "");
  const minute = minutes === undefined ? 0 : smallNumberOf(minutes);
  if (Number.isNaN(hour) || Number.isNaN(minute)) return undefined;
  const padded = hours?.length === 2 && hours.startsWith("0");
  return { kind: "time", hour, minute, unit: true, padded, ...(part !== undefined && { part }) };
}

function date(year: string | undefined, monthText: string | undefined, day: string | undefined): Meaning {
  return {
    kind: "date",
    ...(year !== undefined && { year: Number(year) }),
    month: Number(monthText),
    ...(day !== undefined && { day: Number(day) }),
  };
}

function monthOf(name: string | undefined): string {
  return String(months.indexOf(name ?? "") + 1);
}

function lunar(
  leap: boolean,
  monthText: string | undefined,
  dayText: string | undefined,
  offset: number,
  span: string | undefined,
): Meaning | undefined {
  const month =
    monthText === "正"
      ? 1
      : monthText === "冬"
        ? 11
        : monthText === "腊"
          ? 12
          : smallNumberOf(monthText ?? "");
  const day = smallNumberOf((dayText ?? "").replace("初", ""));
  if (Number.isNaN(month) || Number.isNaN(day)) return undefined;
  return { kind: "lunar", month, day, leap, offset, span: Number(span ?? 1) };
}

function weekday(character: string | undefined): Meaning {
  return { kind: "weekday", weekday: Math.min("一二三四五六日天".indexOf(character ?? "") + 1, 7) };
}
