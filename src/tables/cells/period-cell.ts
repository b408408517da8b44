import {
  compareCivilDates,
  errorOf,
  type CheckResult,
  type CivilDate,
  type Locale,
} from "../../core/base.ts";
import { readDateCell } from "./date-cell.ts";
import { dateOfCell } from "./date-object.ts";
import type { CellFinding, CellOptions } from "./model.ts";
import { resultOfReading } from "./result.ts";
import { closedText, isNothing, refuseType } from "./tidy.ts";
import { withoutSuggestions } from "./without-suggestions.ts";

/** The first and the last day of a period; empty text where the cell leaves that side open. */
export type CellPeriod = readonly [from: CivilDate | "", until: CivilDate | ""];

/** The longest text of two dates with the words around them. */
const LONGEST = 100;

/**
 * Reads a cell with a period: its first and its last day.
 *
 * @remarks 2024年1月1日至2028年12月31日, 2024.1.1-2028.12.31, 2024-01-01 ~ 2028-12-31, 2024年1月—2028年12月, 自2024-01-01起,
 * 至2028-12-31止, 有效期至2028年12月31日. Each side is read as `parseDateCell` reads a cell. One date by itself says not which
 * side it is, a second one without its year (2024.1.1-12.31) is completed by nobody, and 五年 counts from a day that is
 * not there: all of them are refused.
 *
 * @param cell - text, or nothing
 * @param options - how dates are read
 * @returns both ends, `undefined` for an empty cell; errors `cell.period`, `cell.period-order`, and those of
 * `parseDateCell`; warnings as of `parseDateCell`
 *
 * @example
 * import { parsePeriodCell } from "linli/tables";
 *
 * const validity = parsePeriodCell("2024年1月1日至2028年12月31日");
 * validity.ok && validity.value; // => ["2024-01-01", "2028-12-31"]
 * parsePeriodCell("2028.12.31-2024.1.1").findings[0]?.code; // => "cell.period-order"
 * parsePeriodCell("2024-01-01").findings[0]?.code; // => "cell.period"
 */
export function parsePeriodCell(
  cell: unknown,
  options: CellOptions = {},
): CheckResult<CellPeriod | undefined, CellFinding> {
  return resultOfReading((findings) => readPeriodCell(cell, options, findings));
}

/**
 * Reads a cell with a period into `findings`, as `parsePeriodCell`.
 *
 * @param cell - any value
 * @param options - how dates are read
 * @param findings - takes what is found
 * @returns both ends, or nothing
 */
export function readPeriodCell(
  cell: unknown,
  options: CellOptions,
  findings: CellFinding[],
): CellPeriod | undefined {
  if (typeof cell !== "string") return isNothing(cell) ? undefined : refuseSingle(cell, findings);
  const text = cell === "" ? undefined : closedText(cell, findings);
  if (text === undefined) return undefined;
  const sides = text.length > LONGEST ? undefined : sidesOf(text);
  if (sides === undefined) return refuse("cell.period", findings);
  const before = findings.length;
  const [from, until] = sides.map((side) => (side === "" ? "" : readSide(side, options, findings, before)));
  if (from === undefined || until === undefined) return undefined;
  const isBackwards = from !== "" && until !== "" && compareCivilDates(from, until) === 1;
  return isBackwards ? refuse("cell.period-order", findings) : [from, until];
}

/**
 * Writes a period as a cell; `parsePeriodCell` reads it back.
 *
 * @param period - both ends, empty text for an open one
 * @param locale - the language of the words between
 * @returns such as 2024-01-01至2028-12-31
 */
export function periodText([from = "", until = ""]: readonly string[], locale: Locale): string {
  if (from === "") return locale === "zh-CN" ? `至${until}` : `until ${until}`;
  if (until === "") return locale === "zh-CN" ? `${from}起` : `from ${from}`;
  return `${from}${locale === "zh-CN" ? "至" : " to "}${until}`;
}

const around = /^[(（]?(?:有效期限?|期限|valid)?[:：]?|[)）]?$/gu;
const beginning = /^(?:自|从|起于|from )/iu;
const begun = /(?:起|开始)$/u;
const ending = /^(?:截至|截止至?|止于|至|到|until |to )/iu;
const ended = /(?:截?止|为止)$/u;
/** What stands between two dates and is no part of one. */
const between = /[~\u301c至到]|[\u2010-\u2015\u2212]{1,2}|--| - | to | until /u;

/** The texts of both sides, an open one empty; nothing where the text is no period. */
function sidesOf(text: string): readonly [string, string] | undefined {
  const bare = text.replace(around, "").trim();
  if (ending.test(bare)) {
    const until = trimmed(bare.replace(ending, ""), ended);
    return until === "" || between.test(until) ? undefined : ["", until];
  }
  const parts = bare.split(between);
  if (parts.length === 1) return openSides(bare) ?? hyphenated(bare);
  const from = trimmed((parts[0] ?? "").replace(beginning, ""), begun);
  const until = trimmed(parts[1] ?? "", ended);
  return parts.length === 2 && from !== "" && until !== "" ? [from, until] : undefined;
}

/** 自…起, …起, …止: one side of a period that says which one it is. */
function openSides(text: string): readonly [string, string] | undefined {
  if (begun.test(text) || beginning.test(text)) {
    const from = trimmed(text.replace(beginning, ""), begun);
    return from === "" ? undefined : [from, ""];
  }
  const until = trimmed(text, ended);
  return until === text || until === "" ? undefined : ["", until];
}

/** Two dates with hyphens of their own, or without, on both sides of the one in the middle. */
function hyphenated(text: string): readonly [string, string] | undefined {
  const places = [...text.matchAll(/-/gu)].map(({ index }) => index);
  const middle = places[(places.length - 1) / 2];
  if (middle === undefined) return undefined;
  const [from, until] = [text.slice(0, middle).trim(), text.slice(middle + 1).trim()];
  // 2024-12 is a month to some: a side that is a bare number has a year's four digits.
  return isDateLike(from) && isDateLike(until) ? [from, until] : undefined;
}

function isDateLike(side: string): boolean {
  return side.length >= 4;
}

function trimmed(text: string, end: RegExp): string {
  return text.trim().replace(end, "").trim();
}

/** Reads one side; what was said of the other side is not said again. */
function readSide(
  side: string,
  options: CellOptions,
  findings: CellFinding[],
  before: number,
): CivilDate | undefined {
  const own: CellFinding[] = [];
  const date = readDateCell(side, options, own);
  // A side that is no date at all makes the cell no period.
  if (date === undefined && own.every(({ code }) => code === "cell.date")) {
    own.splice(0, own.length, errorOf("cell.period", {}));
  }
  // A proposal for one side is none for the cell.
  withoutSuggestions(own, 0);
  for (const finding of own) {
    if (!findings.slice(before).some(({ code }) => code === finding.code)) findings.push(finding);
  }
  return date;
}

/** A number or a `Date` can be one day, and says not which side it is. */
function refuseSingle(cell: unknown, findings: CellFinding[]): undefined {
  const isDay = Number.isFinite(cell) || dateOfCell(cell) !== undefined;
  return isDay ? refuse("cell.period", findings) : refuseType(cell, findings);
}

function refuse(code: "cell.period" | "cell.period-order", findings: CellFinding[]): undefined {
  findings.push(errorOf(code, {}));
  return undefined;
}
