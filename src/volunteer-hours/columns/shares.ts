import { millisecondsOf } from "../../core/index.ts";
import type { ServiceRecord, VolunteerId } from "../model.ts";

/**
 * Records as columns of numbers: one share for each volunteer of a record, and one for the persons in it of whom only the
 * number is known. Times are milliseconds, `NaN` where there is none.
 */
export interface Shares {
  /** The record of each share, by position. */
  readonly records: Int32Array;
  /** The number of its volunteer; -1 for persons who are not named. */
  readonly volunteers: Int32Array;
  /** How many persons it is for. */
  readonly persons: Float64Array;
  /** The volunteers, by their numbers. */
  readonly names: readonly VolunteerId[];
}

/** Gives numbers to names, in the order in which they come. */
export interface Numbering {
  /** The number of a name, a new one where it has none. */
  readonly numberOf: (name: string) => number;
  /** The names, by their numbers. */
  readonly names: readonly string[];
}

/** Begins to number names. */
export function newNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = names.push(name) - 1;
    numbers.set(name, number);
    return number;
  };
  return { numberOf, names };
}

/**
 * Parts records into shares.
 *
 * @param records - the records
 * @returns the shares, in the order of the records
 */
export function sharesOf(records: readonly ServiceRecord[]): Shares {
  let count = 0;
  for (const record of records) count += shareCount(record);
  const { numberOf, names } = newNumbering();
  const shares = {
    records: new Int32Array(count),
    volunteers: new Int32Array(count),
    persons: new Float64Array(count),
  };
  let at = 0;
  const push = (record: number, volunteer: number, persons: number): void => {
    shares.records[at] = record;
    shares.volunteers[at] = volunteer;
    shares.persons[at] = persons;
    at += 1;
  };
  for (let index = 0; index < records.length; index += 1) {
    const { volunteerId, headCount, roster } = records[index] as ServiceRecord;
    if (roster !== undefined) for (const member of roster) push(index, numberOf(member), 1);
    else if (volunteerId === undefined) push(index, -1, headCount ?? 1);
    else {
      push(index, numberOf(volunteerId), 1);
      if (headCount !== undefined && headCount > 1) push(index, -1, headCount - 1);
    }
  }
  return { ...shares, names };
}

function shareCount({ volunteerId, headCount, roster }: ServiceRecord): number {
  if (roster !== undefined) return roster.length;
  return volunteerId !== undefined && headCount !== undefined && headCount > 1 ? 2 : 1;
}

/** When records begin and end, in milliseconds; `NaN` where that is not known. */
export interface Spans {
  /** The beginnings. */
  readonly starts: Float64Array;
  /** The ends, exclusive. */
  readonly ends: Float64Array;
}

/**
 * Reads when records begin and end.
 *
 * @param records - the records
 * @returns the times, in the order of the records
 */
export function spansOf(records: readonly ServiceRecord[]): Spans {
  const starts = new Float64Array(records.length);
  const ends = new Float64Array(records.length);
  for (let index = 0; index < records.length; index += 1) {
    const { startAt, endAt } = records[index] as ServiceRecord;
    starts[index] = startAt === undefined ? NaN : millisecondsOf(startAt);
    ends[index] = endAt === undefined ? NaN : millisecondsOf(endAt);
  }
  return { starts, ends };
}
