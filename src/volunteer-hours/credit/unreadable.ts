import { errorOf, type FindingOf } from "../../core/index.ts";
import type { ServiceRecord } from "../model.ts";
import { isHeadCount, isMinutes } from "../rules.ts";
import type { CreditFindings } from "./findings.ts";

/** A field of a record that cannot be counted with. */
type BrokenField = Extract<
  keyof ServiceRecord,
  "startAt" | "endAt" | "claimedMinutes" | "breakMinutes" | "travelMinutes" | "plannedMinutes" | "headCount"
>;

/** Minutes that a record can have, by name. */
const minuteFields = ["claimedMinutes", "breakMinutes", "travelMinutes", "plannedMinutes"] as const;

/**
 * Finds the field for which a record cannot be counted: types say nothing of negative, broken and unreadable values, which
 * files and services deliver all the same.
 *
 * @param record - the record
 * @param start - its beginning in milliseconds; `NaN` where there is none that can be read
 * @param end - its end, likewise
 * @returns the field; nothing where all can be counted with
 */
export function brokenFieldOf(record: ServiceRecord, start: number, end: number): BrokenField | undefined {
  if (record.startAt !== undefined && Number.isNaN(start)) return "startAt";
  if (record.endAt !== undefined && Number.isNaN(end)) return "endAt";
  for (const field of minuteFields) {
    const minutes = record[field];
    if (minutes !== undefined && !isMinutes(minutes)) return field;
  }
  if (record.headCount !== undefined && !isHeadCount(record.headCount)) return "headCount";
  if (end < start) return "endAt";
  const paused = (record.breakMinutes ?? 0) + (record.travelMinutes ?? 0);
  return paused > 0 && paused > Math.floor((end - start) / 60_000) ? "breakMinutes" : undefined;
}

/** Says that a record is left out, and for which field. */
export function unreadableFinding({ id }: ServiceRecord, field: BrokenField): FindingOf<CreditFindings> {
  return { ...errorOf("credit.unreadable", { record: id }), path: [field] };
}
