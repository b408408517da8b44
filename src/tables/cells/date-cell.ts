import { errorOf, millisecondsOf, warningOf, type CheckResult, type CivilDate } from "../../core/base.ts";
import { dateOfCell, dayAndSecondsOf, daySerial, type DayAndSeconds } from "./date-object.ts";
import { readDate, type DateReading } from "./date-reading.ts";
import type { CellFinding, CellOptions } from "./model.ts";
import { offsetMinutesOf } from "./offset.ts";
import { isIsoDay, quickDay } from "./quick-date.ts";
import { resultOfReading } from "./result.ts";
import { closedText, isNothing, refuseType } from "./tidy.ts";

/**
 * Reads a cell with a date.
 *
 * @remarks 2013-10-01, 2013/10/1, 2013.10.1, 20131001, 2013年10月01日 (or 号), 二〇一三年十月一日, 1 Oct 2013, Oct 1, 2013;
 * months and years where no more is given: 2013年9月, 2013.9, 2013年, 2013. A day of the week may follow, and a time of
 * day, which is dropped with a warning unless it is midnight; a time with an offset from UTC gives the day of
 * `options.offset`. Five digits from 20000 to 60000, and such numbers, are serials of a spreadsheet. A `Date` is read
 * by its UTC clock, because readers of spreadsheets put a cell's clock there; others have to be turned into text first.
 * Nothing is guessed: 2012年底, 98年, 3月5日 and 3/5/2013 are errors.
 *
 * @param cell - text, a number, a `Date`, or nothing
 * @param options - the order of days and months, the spreadsheet's day 0, the offset from UTC
 * @returns the civil date, `undefined` for an empty cell; errors `cell.date`, `cell.date-order`,
 * `cell.date-two-digit-year`, `cell.date-without-year`, `civil-date.no-such-day`, `cell.spreadsheet-error`,
 * `cell.too-long`, `cell.type`; warnings `cell.date-form`, `cell.date-month-ambiguous`, `cell.date-weekday`,
 * `cell.excel-date`, `cell.time-dropped`, `cell.full-width`, `cell.invisible`, `cell.placeholder`
 *
 * @example
 * import { parseDateCell } from "linli/tables";
 *
 * const founded = parseDateCell("2013年10月01日");
 * founded.ok && founded.value; // => "2013-10-01"
 * parseDateCell("41548").findings[0]?.suggestion; // => "2013-10-01"
 * parseDateCell("2012年底").findings[0]?.code; // => "cell.date"
 */
export function parseDateCell(
  cell: unknown,
  options: CellOptions = {},
): CheckResult<CivilDate | undefined, CellFinding> {
  return resultOfReading((findings) => readDateCell(cell, options, findings));
}

/**
 * Reads a cell with a date into `findings`, as `parseDateCell`.
 *
 * @param cell - any value
 * @param options - how cells are read
 * @param findings - takes what is found
 * @returns the civil date, or nothing
 */
export function readDateCell(
  cell: unknown,
  options: CellOptions,
  findings: CellFinding[],
): CivilDate | undefined {
  if (typeof cell === "string") {
    const day = isIsoDay(cell) ? cell : quickDay(cell);
    if (day !== undefined) return day;
    const text = cell === "" ? undefined : closedText(cell, findings);
    return text === undefined ? undefined : dateOfText(text, options, findings);
  }
  if (isNothing(cell)) return undefined;
  if (typeof cell === "number") return dateOfNumber(cell, options, findings);
  const milliseconds = dateOfCell(cell);
  const read = milliseconds === undefined ? undefined : dayAndSecondsOf(milliseconds);
  return read === undefined ? refuseType(cell, findings) : withoutTime(read, findings);
}

const serialText = /^\d{5}(?:\.\d{1,12})?$/;

function dateOfText(text: string, options: CellOptions, findings: CellFinding[]): CivilDate | undefined {
  if (serialText.test(text)) return dateOfSerial(Number(text), options, findings);
  const reading = readDate(text.toLowerCase(), options.dateOrder);
  if (typeof reading !== "string") return judged(reading, options, findings);
  findings.push(errorOf(reading, {}));
  return undefined;
}

/** A number is a year, a month after its point, eight digits of a day, or a serial. */
function dateOfNumber(cell: number, options: CellOptions, findings: CellFinding[]): CivilDate | undefined {
  if (!Number.isFinite(cell)) return refuseType(cell, findings);
  if (cell >= 10_000 && cell < 100_000) return dateOfSerial(cell, options, findings);
  return dateOfText(String(cell), options, findings);
}

function dateOfSerial(serial: number, options: CellOptions, findings: CellFinding[]): CivilDate | undefined {
  const read = daySerial(serial, options.date1904 === true);
  if (read === undefined) {
    findings.push(errorOf("cell.date", {}));
    return undefined;
  }
  findings.push(warningOf("cell.excel-date", {}, read.day));
  return withoutTime(read, findings);
}

function withoutTime({ day, seconds }: DayAndSeconds, findings: CellFinding[]): CivilDate {
  if (seconds !== 0) findings.push(warningOf("cell.time-dropped", {}, day));
  return day;
}

/** Says what is unusual about a date, and drops its time. */
function judged(reading: DateReading, options: CellOptions, findings: CellFinding[]): CivilDate {
  const { date, clock, offset } = reading;
  if (reading.odd === true) findings.push(warningOf("cell.date-form", {}, date));
  if (reading.monthAmbiguous === true) findings.push(warningOf("cell.date-month-ambiguous", {}));
  if (reading.otherWeekday === true) findings.push(warningOf("cell.date-weekday", {}));
  if (clock === undefined) return date;
  const seconds = clock.minutes * 60 + clock.seconds;
  if (offset === undefined) return withoutTime({ day: date, seconds }, findings);
  return withoutTime(dayInOffset(date, seconds, offset, options) ?? { day: date, seconds }, findings);
}

/** The day and the seconds that a moment has where the caller reads it: 2013-09-30T16:00Z is the first of October. */
function dayInOffset(
  date: CivilDate,
  seconds: number,
  offset: string,
  options: CellOptions,
): DayAndSeconds | undefined {
  const midnight = millisecondsOf(`${date}T00:00${offset}`);
  if (Number.isNaN(midnight)) return undefined;
  return dayAndSecondsOf(midnight + (seconds + offsetMinutesOf(options.offset) * 60) * 1000);
}
