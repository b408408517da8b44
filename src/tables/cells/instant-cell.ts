import { addDays, errorOf, isInstant, warningOf, type CheckResult, type Instant } from "../../core/base.ts";
import { clockText, readClock, twoDigits } from "./clock.ts";
import { dateOfCell, dayAndSecondsOf, daySerial, type DayAndSeconds } from "./date-object.ts";
import { readDate, type DateReading } from "./date-reading.ts";
import type { CellFinding, CellOptions } from "./model.ts";
import { requireOffset } from "./offset.ts";
import { quickDay } from "./quick-date.ts";
import { resultOfReading } from "./result.ts";
import { closedText, isNothing, refuseType } from "./tidy.ts";

/**
 * Reads a cell with a date and a time of day.
 *
 * @remarks Every form of a date with every form of a time after it: 2025-12-23 09:30, 2025年12月23日上午9点半,
 * 2025-12-23T01:30:00Z, and serials of a spreadsheet with a part of a day. Where the cell names no offset from UTC, it
 * is `options.offset`: +08:00, the time of China, unless the caller names another. A `Date` is read by its UTC clock,
 * which is then taken for the clock of that offset, because a cell of a spreadsheet has no zone.
 *
 * @param cell - text, a number, a `Date`, or nothing
 * @param options - the offset, the order of days and months, the spreadsheet's day 0
 * @returns the instant, `undefined` for an empty cell; errors `cell.time-missing`, `cell.date`, `cell.date-order`,
 * `cell.date-two-digit-year`, `cell.date-without-year`, `civil-date.no-such-day`, `cell.spreadsheet-error`,
 * `cell.too-long`, `cell.type`; warnings `cell.excel-date`, `cell.date-form`, `cell.date-weekday`, `cell.full-width`,
 * `cell.invisible`, `cell.placeholder`
 *
 * @example
 * import { parseInstantCell } from "linli/tables";
 *
 * const signedIn = parseInstantCell("2025/12/23 9:30");
 * signedIn.ok && signedIn.value; // => "2025-12-23T09:30:00+08:00"
 * parseInstantCell("2025-12-23").findings[0]?.code; // => "cell.time-missing"
 */
export function parseInstantCell(
  cell: unknown,
  options: CellOptions = {},
): CheckResult<Instant | undefined, CellFinding> {
  return resultOfReading((findings) => readInstantCell(cell, options, findings));
}

/** How a date with a time is read that names no offset: in that of the options, or left without one. */
interface InstantOptions extends CellOptions {
  /** `true` where the date and time by the clock on the wall are wanted, for whoever knows its zone. */
  readonly local?: boolean | undefined;
}

/**
 * Reads a cell with a date and a time into `findings`, as `parseInstantCell`.
 *
 * @param cell - any value
 * @param options - how cells are read
 * @param findings - takes what is found
 * @returns the instant, a date and time without an offset where `options.local` asks for one, or nothing
 */
export function readInstantCell(
  cell: unknown,
  options: InstantOptions,
  findings: CellFinding[],
): Instant | undefined {
  if (typeof cell === "string") {
    if (isInstant(cell)) return cell;
    const quick = quickInstant(cell, options);
    if (quick !== undefined) return quick;
    const text = cell === "" ? undefined : closedText(cell, findings);
    return text === undefined ? undefined : instantOfText(text, options, findings);
  }
  if (isNothing(cell)) return undefined;
  if (typeof cell === "number" && Number.isFinite(cell)) return instantOfSerial(cell, options, findings);
  const milliseconds = dateOfCell(cell);
  const read = milliseconds === undefined ? undefined : dayAndSecondsOf(milliseconds);
  return read === undefined ? refuseType(cell, findings) : instantOf(read, options);
}

/** Reads the usual form of exports, a day and a time with a blank between. */
function quickInstant(cell: string, options: InstantOptions): Instant | undefined {
  const blank = cell.indexOf(" ");
  if (blank < 8 || blank > 11 || cell.length > 20) return undefined;
  const day = quickDay(cell.slice(0, blank));
  const clock = day === undefined ? undefined : readClock(cell.slice(blank + 1));
  if (day === undefined || clock === undefined || clock.minutes === 1440) return undefined;
  return instantOf({ day, seconds: clock.minutes * 60 + clock.seconds }, options);
}

const serialText = /^\d{5}(?:\.\d{1,12})?$/;

function instantOfText(text: string, options: InstantOptions, findings: CellFinding[]): Instant | undefined {
  if (serialText.test(text)) return instantOfSerial(Number(text), options, findings);
  const reading = readDate(text.toLowerCase(), options.dateOrder);
  if (typeof reading === "string") return refuse(reading, findings);
  const instant = instantOfReading(reading, options);
  if (instant === undefined) return refuse("cell.time-missing", findings);
  // Without an offset the day and the clock still have to be ones.
  if (!isInstant(instant) && !isInstant(`${instant}Z`)) return refuse("cell.date", findings);
  if (reading.odd === true) findings.push(warningOf("cell.date-form", {}, instant));
  if (reading.otherWeekday === true) findings.push(warningOf("cell.date-weekday", {}));
  return instant;
}

function instantOfReading(
  { date, clock, offset }: DateReading,
  options: InstantOptions,
): Instant | undefined {
  if (clock === undefined) return undefined;
  const seconds = clock.minutes * 60 + clock.seconds;
  const given = offset === undefined ? options : { offset };
  if (clock.minutes < 1440) return instantOf({ day: date, seconds }, given);
  // The end of the last day of the calendar has no other name.
  return date === "9999-12-31" ? undefined : instantOf({ day: addDays(date, 1), seconds: 0 }, given);
}

function instantOfSerial(
  serial: number,
  options: InstantOptions,
  findings: CellFinding[],
): Instant | undefined {
  const read = daySerial(serial, options.date1904 === true);
  if (read === undefined) return refuse("cell.date", findings);
  // Without a part of a day there is only a date.
  if (Number.isInteger(serial)) return refuse("cell.time-missing", findings);
  const instant = instantOf(read, options);
  findings.push(warningOf("cell.excel-date", {}, instant));
  return instant;
}

function instantOf({ day, seconds }: DayAndSeconds, { offset, local }: InstantOptions): Instant {
  const time = `${clockText(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}`;
  return `${day}T${time}${local === true ? "" : requireOffset(offset)}`;
}

function refuse(
  code:
    | "cell.date"
    | "cell.date-order"
    | "cell.date-two-digit-year"
    | "cell.date-without-year"
    | "cell.time-missing"
    | "civil-date.no-such-day",
  findings: CellFinding[],
): undefined {
  findings.push(errorOf(code, {}));
  return undefined;
}
