import type { HoursFigures } from "./model.ts";

/** The figures of many groups as columns, by the number of the group. */
export interface FigureColumns {
  /** Volunteers named. */
  readonly people: Float64Array;
  /** Participations. */
  readonly personTimes: Float64Array;
  /** Participations without a name. */
  readonly unnamed: Float64Array;
  /** Completed services. */
  readonly records: Float64Array;
  /** Records that do not count. */
  readonly leftOut: Float64Array;
  /** Minutes as recorded. */
  readonly rawMinutes: Float64Array;
  /** Minutes that count. */
  readonly minutes: Float64Array;
}

/** Begins the figures of so many groups. */
export function newFigures(count: number): FigureColumns {
  return {
    people: new Float64Array(count),
    personTimes: new Float64Array(count),
    unnamed: new Float64Array(count),
    records: new Float64Array(count),
    leftOut: new Float64Array(count),
    rawMinutes: new Float64Array(count),
    minutes: new Float64Array(count),
  };
}

/** Adds to one figure of a group. */
export function addTo(column: Float64Array, group: number, number: number): void {
  column[group] = (column[group] as number) + number;
}

/** The figures of one group. */
export function figuresOf(columns: FigureColumns, group: number): HoursFigures {
  return {
    people: columns.people[group] as number,
    personTimes: columns.personTimes[group] as number,
    unnamed: columns.unnamed[group] as number,
    records: columns.records[group] as number,
    leftOut: columns.leftOut[group] as number,
    rawMinutes: columns.rawMinutes[group] as number,
    minutes: columns.minutes[group] as number,
  };
}

/** Adds figures up, one by one. */
export function addedFigures(a: HoursFigures, b: HoursFigures): HoursFigures {
  return {
    people: a.people + b.people,
    personTimes: a.personTimes + b.personTimes,
    unnamed: a.unnamed + b.unnamed,
    records: a.records + b.records,
    leftOut: a.leftOut + b.leftOut,
    rawMinutes: a.rawMinutes + b.rawMinutes,
    minutes: a.minutes + b.minutes,
  };
}
