import { checkCivilDate, dayBoundsOf, type CivilDate } from "../civil-date.ts";
import { errorOf, findingBelow, type Finding } from "../finding.ts";
import { checkInstant, millisecondsOf } from "../instant.ts";
import { civilDateAt } from "../zone.ts";

/** When an event happened, as exactly as its record knows it. */
export interface When {
  /** The first day on which it can have happened. */
  readonly first: CivilDate;
  /** The last day on which it can have happened. */
  readonly last: CivilDate;
  /** The moment in milliseconds, where the record knows it. */
  readonly milliseconds: number | undefined;
  /** The date or instant as the record writes it. */
  readonly text: string;
  /** The property that it stands in. */
  readonly key: "on" | "at";
}

/** What was read of the date of a record: when, or what is wrong with it; neither where there is no date. */
export interface ReadWhen {
  /** When it happened. */
  readonly when?: When | undefined;
  /** What is wrong with the date. */
  readonly findings: readonly Finding[];
}

/** An event of a list with its date. */
export interface DatedEvent {
  /** Which event it is. */
  readonly index: number;
  /** When it happened. */
  readonly when: When;
}

/** The events that a later one must not lie before. */
export interface Latest {
  /** The event with the latest first day. */
  readonly byDay?: DatedEvent | undefined;
  /** The event with the latest moment, among those that know one. */
  readonly byMoment?: DatedEvent | undefined;
}

/**
 * Reads when an event happened; a property that is there is checked even where the other one counts.
 *
 * @param on - the day of the record
 * @param at - the instant of the record
 * @returns when it happened, or what is wrong
 */
export function readWhen(on: unknown, at: unknown): ReadWhen {
  const findings: Finding[] = [];
  let when: When | undefined;
  if (on !== undefined) {
    const checked = checkCivilDate(on);
    if (checked.ok) {
      when = { ...dayBoundsOf(checked.value), milliseconds: undefined, text: checked.value, key: "on" };
    } else findings.push(...checked.findings.map((finding) => findingBelow(finding, "on")));
  }
  if (at !== undefined) {
    const checked = checkInstant(at);
    const day = checked.ok ? dayOf(checked.value) : undefined;
    if (checked.ok && day !== undefined) {
      when = {
        first: day,
        last: day,
        milliseconds: millisecondsOf(checked.value),
        text: checked.value,
        key: "at",
      };
    } else {
      const found = checked.ok ? [errorOf("instant.no-such-time", {})] : checked.findings;
      findings.push(...found.map((finding) => findingBelow(finding, "at")));
    }
  }
  return findings.length > 0 ? { findings } : { when, findings };
}

/** The day of an instant; nothing at the very ends of the calendar, where the zone leaves the years 0001 to 9999. */
function dayOf(instant: string): CivilDate | undefined {
  try {
    return civilDateAt(instant);
  } catch {
    return undefined;
  }
}

/**
 * Finds the earlier event of the list that this one certainly lies before.
 *
 * Comparing with the latest first day read so far is exact: days in order can be chosen for all events of a list
 * if and only if no event's last day lies before the first day of an earlier one.
 *
 * @param when - when the event happened
 * @param latest - the latest events before it in the list
 * @returns the earlier event; nothing where the order is possible
 */
export function predecessorAfter(when: When, latest: Latest): DatedEvent | undefined {
  if (latest.byDay !== undefined && when.last < latest.byDay.when.first) return latest.byDay;
  const moment = latest.byMoment;
  return moment !== undefined && momentOf(when, Infinity) < momentOf(moment.when, -Infinity)
    ? moment
    : undefined;
}

/**
 * Takes an event into the latest ones of the list.
 *
 * @param latest - the latest events before it
 * @param event - the event
 * @returns the latest events, this one considered
 */
export function withEvent(latest: Latest, event: DatedEvent): Latest {
  const { byDay, byMoment } = latest;
  const isLaterDay = byDay === undefined || event.when.first > byDay.when.first;
  const isLaterMoment =
    momentOf(event.when, -Infinity) > (byMoment ? momentOf(byMoment.when, -Infinity) : -Infinity);
  return { byDay: isLaterDay ? event : byDay, byMoment: isLaterMoment ? event : byMoment };
}

function momentOf(when: When, otherwise: number): number {
  return when.milliseconds ?? otherwise;
}
