import { errorOf, warningOf, type CheckResult } from "../../core/base.ts";
import { clockText, readClock } from "./clock.ts";
import { dateOfCell, dayAndSecondsOf } from "./date-object.ts";
import type { CellFinding } from "./model.ts";
import { twoDigitsAt } from "./quick-date.ts";
import { resultOfReading } from "./result.ts";
import { closedText, isNothing, refuseType } from "./tidy.ts";

const SECONDS_PER_DAY = 86_400;

/**
 * Reads a cell with a time of day.
 *
 * @remarks 8:00, 08:00:00, 8点30分, 8时, 8点半, 上午8:30, 下午2:30, 中午12点, 2:30 pm; 24:00 is the end of a day. Seconds are
 * dropped, with a warning where there are any. A part of a day such as 0.354166 is how spreadsheets keep a time. 上午12点
 * and 晚上12点 are noon to some and midnight to others, and refused. A `Date` is read by its UTC clock.
 *
 * @param cell - text, a number below 1, a `Date`, or nothing
 * @returns the time, `HH:mm`, `undefined` for an empty cell; errors `cell.time`, `cell.spreadsheet-error`,
 * `cell.too-long`, `cell.type`; warnings `cell.excel-time`, `cell.seconds-dropped`, `cell.full-width`,
 * `cell.invisible`, `cell.placeholder`
 *
 * @example
 * import { parseTimeCell } from "linli/tables";
 *
 * const begins = parseTimeCell("下午2点半");
 * begins.ok && begins.value; // => "14:30"
 * parseTimeCell("0.354166").findings[0]?.suggestion; // => "08:30"
 */
export function parseTimeCell(cell: unknown): CheckResult<string | undefined, CellFinding> {
  return resultOfReading((findings) => readTimeCell(cell, findings));
}

/**
 * Reads a cell with a time of day into `findings`, as `parseTimeCell`.
 *
 * @param cell - any value
 * @param findings - takes what is found
 * @returns the time, or nothing
 */
export function readTimeCell(cell: unknown, findings: CellFinding[]): string | undefined {
  if (typeof cell === "string") {
    if (isCanonical(cell)) return cell;
    const text = cell === "" ? undefined : closedText(cell, findings);
    return text === undefined ? undefined : timeOfText(text, findings);
  }
  if (isNothing(cell)) return undefined;
  if (typeof cell === "number" && Number.isFinite(cell)) return timeOfFraction(cell, findings);
  const milliseconds = dateOfCell(cell);
  const read = milliseconds === undefined ? undefined : dayAndSecondsOf(milliseconds);
  return read === undefined ? refuseType(cell, findings) : timeOfSeconds(read.seconds, findings);
}

/** Whether a text is `HH:mm`, 24:00 included. */
function isCanonical(text: string): boolean {
  if (text.length !== 5 || text.charCodeAt(2) !== 0x3a) return false;
  const hour = twoDigitsAt(text, 0);
  const minute = twoDigitsAt(text, 3);
  return minute < 60 && (hour < 24 || (hour === 24 && minute === 0));
}

const fraction = /^0?\.\d{1,17}$/;

function timeOfText(text: string, findings: CellFinding[]): string | undefined {
  if (fraction.test(text)) return timeOfFraction(Number(text), findings);
  const clock = readClock(text.toLowerCase());
  if (clock === undefined) {
    findings.push(errorOf("cell.time", {}));
    return undefined;
  }
  return timeOfSeconds(clock.minutes * 60 + clock.seconds, findings);
}

/** A whole number is an hour or a day to different people; only 0 is midnight to all. */
function timeOfFraction(part: number, findings: CellFinding[]): string | undefined {
  if (!(part >= 0 && part < 1)) {
    findings.push(errorOf("cell.time", {}));
    return undefined;
  }
  // Of 0.3541666… six digits may be left: a minute that is nearer than half a second is meant.
  const exact = part * SECONDS_PER_DAY;
  const minute = Math.round(exact / 60) * 60;
  const seconds = Math.abs(exact - minute) < 0.5 ? minute : Math.round(exact);
  findings.push(warningOf("cell.excel-time", {}, clockText(Math.floor(seconds / 60))));
  return timeOfSeconds(seconds, findings);
}

function timeOfSeconds(seconds: number, findings: CellFinding[]): string {
  const time = clockText(Math.floor(seconds / 60));
  if (seconds % 60 !== 0) findings.push(warningOf("cell.seconds-dropped", {}, time));
  return time;
}
