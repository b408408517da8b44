// What the histories of needs, requests and suggestions have in common.
import {
  checkHistory,
  dayBoundsOf,
  isCivilDate,
  isInstant,
  civilDateAt,
  type CivilDate,
  type EventRecord,
  type FindingParams,
  type MachineData,
  isCertainlyBefore,
} from "../../core/index.ts";

type Events = readonly EventRecord[] | undefined;

/** Which error of a history stands first: 1-based position of the event, 0 where there is none. */
function positionOf(machine: MachineData, events: Events, isSought: (code: string) => boolean): number {
  if (events === undefined || events.length === 0) return 0;
  const found = checkHistory(machine, events).findings.find(
    ({ severity, code }) => severity === "error" && isSought(code),
  );
  return found === undefined ? 0 : Number(found.path[0]) + 1;
}

const isOrder = (code: string): boolean => code.startsWith("state-machine.");
const isDate = (code: string): boolean => code === "history.goes-backwards";

/**
 * Finds the first event that could not happen where it stands.
 *
 * @param machine - the machine
 * @param events - the history
 * @returns its position from 1 on; 0 where all are possible
 */
export function impossibleEvent(machine: MachineData, events: Events): number {
  return positionOf(machine, events, isOrder);
}

/**
 * Finds the first event that is dated before one that stands before it.
 *
 * @param machine - the machine
 * @param events - the history
 * @returns its position from 1 on; 0 where the dates agree with the order
 */
export function misdatedEvent(machine: MachineData, events: Events): number {
  return positionOf(machine, events, isDate);
}

/**
 * Gives the day of an event, as far as its record knows it.
 *
 * @param event - the event
 * @returns a civil date, or nothing
 */
export function dayOfEvent({ on, at }: EventRecord): CivilDate | undefined {
  if (at !== undefined && isInstant(at)) {
    try {
      return civilDateAt(at);
    } catch {
      return undefined;
    }
  }
  return on !== undefined && isCivilDate(on) ? on : undefined;
}

/**
 * Finds the first event that happened certainly before a day.
 *
 * @param events - the history
 * @param day - a civil date
 * @returns its position from 1 on; 0 where there is none
 */
export function eventBefore(events: Events, day: CivilDate | undefined): number {
  if (events === undefined || day === undefined) return 0;
  return (
    events.findIndex((event) => {
      const on = dayOfEvent(event);
      return on !== undefined && isCertainlyBefore(on, day);
    }) + 1
  );
}

/**
 * Sorts dates by their last day, then by their first.
 *
 * @param a - a civil date
 * @param b - another one
 * @returns a negative number where `a` comes first
 */
export function byLastDay(a: CivilDate, b: CivilDate): number {
  const one = dayBoundsOf(a);
  const other = dayBoundsOf(b);
  return compareTexts(one.last, other.last) || compareTexts(one.first, other.first);
}

/**
 * Compares two texts by their characters, the same in every locale.
 *
 * @param a - a text
 * @param b - another one
 * @returns -1, 0 or 1
 */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Gives the params of a finding about an event.
 *
 * @param position - where the event stands, from 1 on
 * @returns the params
 */
export function atPosition(position: number): FindingParams {
  return { position };
}
