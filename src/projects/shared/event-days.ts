import { civilDateAt, compareCivilDates, type CivilDate, type EventRecord } from "../../core/index.ts";

/**
 * Gives the day of the first event of a name in a history.
 *
 * @param events - the history, if there is one
 * @param event - the name of the event
 * @returns the day; nothing where there is no such event or its day is not known
 */
export function dayOfFirst(events: readonly EventRecord[] | undefined, event: string): CivilDate | undefined {
  const found = events?.find((record) => record.event === event);
  return found === undefined ? undefined : dayOfRecord(found);
}

/**
 * Gives the day of an event: that of its moment, where one is recorded.
 *
 * @param record - the event
 * @returns the day, or nothing
 */
export function dayOfRecord({ on, at }: Partial<EventRecord>): CivilDate | undefined {
  return at === undefined ? on : civilDateAt(at);
}

/**
 * Says whether a day lies certainly before another; of days that are not known, or not known well enough, it does not.
 *
 * @param a - a day, if it is known
 * @param b - another one
 * @returns `true` only where the data decide
 */
export function isBefore(a: CivilDate | undefined, b: CivilDate | undefined): boolean {
  return a !== undefined && b !== undefined && compareCivilDates(a, b) === -1;
}

/**
 * Says whether a history has an event.
 *
 * @param events - the history, if there is one
 * @param event - the name of the event
 * @returns `true` where it has
 */
export function hasHappened(events: readonly EventRecord[] | undefined, event: string): boolean {
  return events?.some((record) => record.event === event) === true;
}
