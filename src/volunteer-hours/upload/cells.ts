import {
  civilDateAt,
  civilDatePrecision,
  dayNumberOf,
  dayStartAt,
  millisecondsOf,
  minuteOfDayAt,
  type Instant,
} from "../../core/index.ts";
import type { UploadCell, UploadColumn, UploadField, UploadRecord } from "./model.ts";

/** Where a cell is written. */
export interface CellContext {
  /** The place of the record, from 1 on. */
  readonly position: number;
  /** The zone of dates and times. */
  readonly zone: string;
}

/**
 * Writes the cell of a record in a column.
 *
 * @param record - the record
 * @param column - the column
 * @param context - the place and the zone
 * @returns the cell; an empty text where the record has nothing for it
 */
export function cellOf(record: UploadRecord, column: UploadColumn, context: CellContext): UploadCell {
  if (column.field === "serial") return context.position;
  if (column.field === "hours") return hoursOf(record.creditedMinutes, column);
  if (column.field === "date") return dateOf(record, context.zone);
  if (column.field === "start-time") return timeOf(record.startAt, context.zone);
  if (column.field === "end-time") return endTimeOf(record, context.zone);
  return textOf(record, column.field).trim();
}

/**
 * Gives what a record has for a field of text.
 *
 * @param record - the record
 * @param field - the field
 * @returns the text, empty where there is none
 */
export function textOf(record: UploadRecord, field: UploadField): string {
  switch (field) {
    case "volunteer-number":
      return record.volunteerNumber ?? "";
    case "name":
      return record.name ?? "";
    case "document-number":
      return record.documentNumber ?? "";
    case "student-number":
      return record.studentNumber ?? "";
    case "user-reference":
      return record.userReference ?? "";
    case "activity-name":
      return record.activityName ?? "";
    case "post":
      return record.post ?? "";
    case "remarks":
      return record.remarks ?? "";
    default:
      return "";
  }
}

function hoursOf(minutes: number, { format }: UploadColumn): UploadCell {
  if (!Number.isSafeInteger(minutes)) return "";
  if (format === "whole-hours") return Math.trunc(minutes / 60) + 0;
  return Math.round((minutes / 60) * 100) / 100;
}

function dateOf({ startAt, on }: UploadRecord, zone: string): string {
  const day = startAt === undefined ? on : civilDateAt(startAt, zone);
  // A month or a year is no day, and none is made up.
  return day === undefined || civilDatePrecision(day) !== "day" ? "" : day.replace(/-/g, "/");
}

/**
 * Says whether a service ends with the very end of the day on which it begins.
 *
 * @param record - the record
 * @param zone - the zone in which days are cut
 * @returns `true` where it ends at the midnight after its beginning
 */
export function endsWithDay({ startAt, endAt }: UploadRecord, zone: string): boolean {
  if (startAt === undefined || endAt === undefined) return false;
  const next = dayNumberOf(civilDateAt(startAt, zone)) + 1;
  return millisecondsOf(endAt) === dayStartAt(next, zone);
}

/** The end of a day is its own 24:00, not the 00:00 of the next. */
function endTimeOf(record: UploadRecord, zone: string): string {
  return endsWithDay(record, zone) ? "24:00" : timeOf(record.endAt, zone);
}

function timeOf(instant: Instant | undefined, zone: string): string {
  if (instant === undefined) return "";
  const minutes = minuteOfDayAt(instant, zone);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
