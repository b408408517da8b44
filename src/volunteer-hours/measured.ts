import { millisecondsOf } from "../core/index.ts";
import type { ServiceRecord } from "./model.ts";

const MILLISECONDS_PER_MINUTE = 60_000;

/**
 * Gives the whole minutes between the beginning and the end of a service, breaks and travel included.
 *
 * @remarks Seconds are cut off at the end of the sum: from 09:00:30 to 10:00:00 there are 59 minutes. Instants carry their
 * offset, so that midnight, 24:00, leap days and summer time make no difference.
 *
 * @param record - a valid service record
 * @returns the minutes; nothing where it was not measured from beginning to end
 *
 * @example
 * import { measuredMinutesOf } from "linli/volunteer-hours";
 *
 * // The clocks of Shanghai went forward an hour on 4 May 1986.
 * measuredMinutesOf({ startAt: "1986-05-04T01:00:00+08:00", endAt: "1986-05-04T04:00:00+09:00" }); // => 120
 */
export function measuredMinutesOf(record: Pick<ServiceRecord, "startAt" | "endAt">): number | undefined {
  const { startAt, endAt } = record;
  return startAt === undefined || endAt === undefined
    ? undefined
    : Math.floor((millisecondsOf(endAt) - millisecondsOf(startAt)) / MILLISECONDS_PER_MINUTE);
}
