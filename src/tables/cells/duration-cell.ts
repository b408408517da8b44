import { errorOf, parseQuantity, warningOf, type CellUnit, type CheckResult } from "../../core/base.ts";
import { dateOfCell, secondsSinceDayZero } from "./date-object.ts";
import type { CellFinding, CellOptions } from "./model.ts";
import { plainNumber } from "./number-cell.ts";
import { resultOfReading } from "./result.ts";
import { closedText, isNothing, refuseType } from "./tidy.ts";

/** Of 1.333333 hours a hundredth of a second is missing to 80 minutes; that is no fraction of a minute. */
const TOLERANCE = 0.0005;

/**
 * Reads a cell with a duration.
 *
 * @remarks 2小时30分钟, 2.5小时, 两个半小时, 半小时, 90分钟, 2h30m, 2 hours, 1:30; bare numbers in the unit of the column or
 * heading, hours or minutes, and without one they are refused. 1:30 is hours and minutes, and refused in a column of
 * minutes, where it may be minutes and seconds. Negative durations are read, as corrections have them. A duration that is
 * no whole number of minutes is refused (3.33 hours are 199.8 minutes) unless `options.fractions` says what becomes of
 * it; repeating decimals with five and more digits are read as what they stand for.
 *
 * @param cell - text, a number, a `Date` of a spreadsheet's clock, or nothing
 * @param options - the unit of a bare number, and what becomes of fractions of a minute
 * @returns whole minutes, `undefined` for an empty cell; errors `cell.duration`, `cell.duration-fraction`,
 * `cell.unit-missing`, `cell.hedged`, `cell.spreadsheet-error`, `cell.too-long`, `cell.type`; warnings
 * `cell.duration-fraction`, `cell.full-width`, `cell.invisible`, `cell.placeholder`
 *
 * @example
 * import { parseDurationCell } from "linli/tables";
 *
 * const served = parseDurationCell("2小时30分钟");
 * served.ok && served.value; // => 150
 * parseDurationCell("3.33", { unit: "hour" }).findings[0]?.params; // => { lower: 199, upper: 200 }
 */
export function parseDurationCell(
  cell: unknown,
  options: CellOptions = {},
): CheckResult<number | undefined, CellFinding> {
  return resultOfReading((findings) => readDurationCell(cell, options, findings));
}

/**
 * Reads a cell with a duration into `findings`, as `parseDurationCell`.
 *
 * @param cell - any value
 * @param options - how cells are read
 * @param findings - takes what is found
 * @returns whole minutes, or nothing
 */
export function readDurationCell(
  cell: unknown,
  options: CellOptions,
  findings: CellFinding[],
): number | undefined {
  if (typeof cell === "string") {
    const plain = plainNumber(cell);
    if (!Number.isNaN(plain)) return minutesOfNumber(plain, options, findings);
    const text = cell === "" ? undefined : closedText(cell, findings);
    return text === undefined ? undefined : minutesOfText(text, options, findings);
  }
  if (isNothing(cell)) return undefined;
  if (typeof cell === "number" && Number.isFinite(cell)) return minutesOfNumber(cell, options, findings);
  const milliseconds = dateOfCell(cell);
  if (milliseconds === undefined) return refuseType(cell, findings);
  const minutes = secondsSinceDayZero(milliseconds, options.date1904 === true) / 60;
  // More than a month is no duration, but the date of something.
  if (minutes >= 0 && minutes < 31 * 1440) return wholeMinutes(minutes, options, findings);
  findings.push(errorOf("cell.became-date", {}));
  return undefined;
}

function minutesOfNumber(number: number, options: CellOptions, findings: CellFinding[]): number | undefined {
  const factor = factorOf(options.unit);
  if (factor !== undefined) return wholeMinutes(number * factor, options, findings);
  findings.push(errorOf("cell.unit-missing", {}));
  return undefined;
}

function factorOf(unit: CellUnit | undefined): number | undefined {
  return unit === "hour" ? 60 : unit === "minute" ? 1 : undefined;
}

function wholeMinutes(minutes: number, options: CellOptions, findings: CellFinding[]): number | undefined {
  const nearest = Math.round(minutes) + 0;
  if (!Number.isSafeInteger(nearest)) return refuse(findings);
  if (Math.abs(minutes - nearest) < TOLERANCE) return nearest;
  const params = { lower: Math.floor(minutes) + 0, upper: Math.ceil(minutes) + 0 };
  const { fractions } = options;
  findings.push((fractions === undefined ? errorOf : warningOf)("cell.duration-fraction", params));
  if (fractions === undefined) return undefined;
  return fractions === "nearest" ? nearest : Math.trunc(minutes) + 0;
}

const hourWords: readonly string[] = ["个小时", "个钟头", "小时", "钟头", "hours", "hour", "hrs", "hr", "h"];
const minuteWords: readonly string[] = ["分钟", "分", "minutes", "minute", "mins", "min", "m"];
const clock = /^(-?)(\d{1,9}):([0-5]\d)(?::([0-5]\d))?$/;

function minutesOfText(text: string, options: CellOptions, findings: CellFinding[]): number | undefined {
  if (text.length > 64) return refuse(findings);
  const timed = clock.exec(text);
  if (timed !== null) return minutesOfClock(timed, options, findings);
  const words = text.toLowerCase().split(/\s+/).join("");
  const before = findings.length;
  const minutes = minutesOfWords(words, options.unit, findings);
  if (minutes !== undefined) return wholeMinutes(minutes, options, findings);
  return findings.length > before ? undefined : refuse(findings);
}

function minutesOfClock(
  match: RegExpExecArray,
  options: CellOptions,
  findings: CellFinding[],
): number | undefined {
  if (options.unit === "minute") return refuse(findings);
  const minutes = Number(match[2]) * 60 + Number(match[3]) + Number(match[4] ?? 0) / 60;
  return wholeMinutes(match[1] === "-" ? -minutes : minutes, options, findings);
}

function minutesOfWords(
  text: string,
  unit: CellUnit | undefined,
  findings: CellFinding[],
): number | undefined {
  const word = hourWords.find((hours) => text.includes(hours));
  if (word === undefined) {
    const last = minuteWords.find((minutes) => text.endsWith(minutes));
    if (last !== undefined) return numberOf(text.slice(0, -last.length), findings);
    const number = numberOf(text, findings);
    const factor = factorOf(unit);
    if (number !== undefined && factor === undefined) findings.push(errorOf("cell.unit-missing", {}));
    return number === undefined || factor === undefined ? undefined : number * factor;
  }
  const at = text.indexOf(word);
  return minutesAround(text.slice(0, at), text.slice(at + word.length), findings);
}

/** Reads what stands before and after the word for hours: 2 and 30分钟, 两个半 and nothing, 1 and 半. */
function minutesAround(head: string, tail: string, findings: CellFinding[]): number | undefined {
  if (head === "半" && tail === "") return 30;
  if (head.endsWith("个半") && tail === "") return plus(numberOf(head.slice(0, -2), findings), 30);
  if (tail === "半") return plus(numberOf(head, findings), 30);
  const after = tail.startsWith("and") ? tail.slice(3) : tail;
  const word = minuteWords.find((minutes) => after.endsWith(minutes)) ?? "";
  const rest = after.slice(0, after.length - word.length);
  const minutes = plainNumber(rest);
  if (!Number.isNaN(minutes) && minutes >= 0) return plus(numberOf(head, findings), minutes);
  // 左右 and + behind the unit hedge the number before it.
  const hours = numberOf(head + tail, findings);
  return hours === undefined ? undefined : hours * 60;
}

/** Adds minutes to whole hours, on the side of the sign; 2.5小时30分钟 is said twice. */
function plus(hours: number | undefined, minutes: number): number | undefined {
  if (hours === undefined || !Number.isInteger(hours)) return undefined;
  return hours < 0 ? hours * 60 - minutes : hours * 60 + minutes;
}

/** Reads a number in digits or words. */
function numberOf(text: string, findings: CellFinding[]): number | undefined {
  const plain = plainNumber(text);
  if (!Number.isNaN(plain)) return plain;
  const read = parseQuantity(text);
  if (!read.ok || read.value.unit !== undefined || read.findings.length > 0) return undefined;
  const { value, qualifier } = read.value;
  if (qualifier === "exact") return value;
  findings.push(errorOf("cell.hedged", { qualifier }));
  return undefined;
}

function refuse(findings: CellFinding[]): undefined {
  findings.push(errorOf("cell.duration", {}));
  return undefined;
}
