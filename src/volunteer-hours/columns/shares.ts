import type { ServiceRecord, VolunteerId } from "../model.ts";
import { isHeadCount } from "../rules.ts";

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
  /** `true` where every record has one share, so that columns by record are columns by share. */
  readonly isOneToOne: boolean;
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
 * @remarks A million records do not fit into a cache, so that they are walked once: most have one share each, and the
 * columns are made longer only where one has more.
 *
 * @param records - the records
 * @param visit - told every record and its position in the same walk
 * @returns the shares, in the order of the records
 */
export function sharesOf(
  records: readonly ServiceRecord[],
  visit: (record: ServiceRecord, index: number) => void,
): Shares {
  const { numberOf, names } = newNumbering();
  let columns = columnsFor(records.length);
  let at = 0;
  let isOneToOne = true;
  const push = (record: number, volunteer: number, persons: number): void => {
    columns.records[at] = record;
    columns.volunteers[at] = volunteer;
    columns.persons[at] = persons;
    at += 1;
  };
  for (let index = 0; index < records.length; index += 1) {
    const record = records[index] as ServiceRecord;
    const { volunteerId, roster } = record;
    const headCount = headCountOf(record);
    visit(record, index);
    if (volunteerId !== undefined && headCount === undefined) {
      push(index, numberOf(volunteerId), 1);
      continue;
    }
    const own = shareCount(record);
    if (own !== 1) isOneToOne = false;
    const needed = at + own + records.length - index - 1;
    if (needed > columns.records.length) columns = longer(columns, needed + (needed >> 2));
    if (roster !== undefined) for (const member of roster) push(index, numberOf(member), 1);
    else if (volunteerId === undefined) push(index, -1, headCount ?? 1);
    else {
      push(index, numberOf(volunteerId), 1);
      if (headCount !== undefined && headCount > 1) push(index, -1, headCount - 1);
    }
  }
  return {
    records: columns.records.subarray(0, at),
    volunteers: columns.volunteers.subarray(0, at),
    persons: columns.persons.subarray(0, at),
    isOneToOne,
    names,
  };
}

type Columns = Pick<Shares, "records" | "volunteers" | "persons">;

function columnsFor(count: number): Columns {
  return {
    records: new Int32Array(count),
    volunteers: new Int32Array(count),
    persons: new Float64Array(count),
  };
}

function longer(columns: Columns, count: number): Columns {
  const copy = columnsFor(count);
  copy.records.set(columns.records);
  copy.volunteers.set(columns.volunteers);
  copy.persons.set(columns.persons);
  return copy;
}

/** How many persons a record says; nothing where that is no number of persons, and the record is left out. */
function headCountOf({ headCount }: ServiceRecord): number | undefined {
  return headCount === undefined || !isHeadCount(headCount) ? undefined : headCount;
}

function shareCount(record: ServiceRecord): number {
  const { volunteerId, roster } = record;
  const headCount = headCountOf(record);
  if (roster !== undefined) return roster.length;
  return volunteerId !== undefined && headCount !== undefined && headCount > 1 ? 2 : 1;
}

/**
 * Gives every share the number of its record.
 *
 * @param ofRecords - numbers by record
 * @param records - the record of each share
 * @returns the numbers by share
 */
export function byShare(ofRecords: Float64Array, records: Int32Array): Float64Array {
  const numbers = new Float64Array(records.length);
  for (let share = 0; share < numbers.length; share += 1)
    numbers[share] = ofRecords[records[share] as number] as number;
  return numbers;
}
