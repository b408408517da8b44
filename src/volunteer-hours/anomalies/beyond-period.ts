import { dayBoundsOf, dayNumberOf, dayOfNumber, dayStartAt, SHANGHAI, warningOf } from "../../core/index.ts";
import { contextOf } from "../credit/context.ts";
import type { DayPart } from "../credit/day-parts.ts";
import { credit, type Credited } from "../credit/kernel.ts";
import { order67CreditPolicy } from "../data/credit-policies.ts";
import type { ServiceRecord } from "../model.ts";
import type { HoursAnomaly } from "./model.ts";

const MINUTES_PER_DAY = 1440;
const MILLISECONDS_PER_MINUTE = 60_000;

/** The minutes of one volunteer in a day, a month or a year, and the records that have them. */
interface Served {
  minutes: number;
  readonly positions: Set<number>;
}

/**
 * Finds days, months and years in which a volunteer served longer than they last, all services together.
 *
 * @remarks Minutes in which two timed services run count once, as `creditRecords` counts them; stated ones add up. A month
 * is the sum of its days and of what is stated for the month, a year likewise.
 *
 * @param records - the records
 * @param zone - the zone in which days are cut
 * @returns the anomalies, volunteer by volunteer
 */
export function* beyondPeriods(
  records: readonly ServiceRecord[],
  zone: string = SHANGHAI,
): Generator<HoursAnomaly, void, undefined> {
  const parts: (readonly DayPart[])[] = [];
  const credited = credit(records, contextOf(order67CreditPolicy, { zone }), {
    parts: (share, own) => void (parts[share] = own),
  });
  const { names } = credited.shares;
  for (let name = 0; name < names.length; name += 1) {
    for (const [on, { minutes, positions }] of servedBy(records, credited, parts, name)) {
      // A day is nearly always long enough, so that its length is looked up only where it matters.
      if (minutes <= MINUTES_PER_DAY) continue;
      const most = minutesIn(on, zone);
      if (minutes <= most) continue;
      const own = [...positions].sort((a, b) => a - b);
      yield {
        recordIds: own.map((position) => (records[position] as ServiceRecord).id),
        positions: own,
        volunteerIds: [names[name] as string],
        finding: warningOf("hours.beyond-period", { on, minutes, most }),
      };
    }
  }
}

/** What a volunteer served, by day, month and year. */
function servedBy(
  records: readonly ServiceRecord[],
  { shares, byVolunteer, minutes }: Credited,
  parts: readonly (readonly DayPart[])[],
  name: number,
): ReadonlyMap<string, Served> {
  const served = new Map<string, Served>();
  const add = (on: string, some: number, position: number): void => {
    for (const span of new Set([on, on.slice(0, 7), on.slice(0, 4)])) {
      const own = served.get(span);
      if (own === undefined) served.set(span, { minutes: some, positions: new Set([position]) });
      else {
        own.minutes += some;
        own.positions.add(position);
      }
    }
  };
  const { offsets, order } = byVolunteer;
  for (let at = offsets[name] as number; at < (offsets[name + 1] as number); at += 1) {
    const share = order[at] as number;
    const position = shares.records[share] as number;
    const own = parts[share] ?? [];
    const { on } = records[position] as ServiceRecord;
    for (const { day, minutes: some } of own) if (some > 0) add(dayOfNumber(day), some, position);
    const whole = minutes[share] as number;
    if (own.length === 0 && on !== undefined && whole > 0) add(on, whole, position);
  }
  return served;
}

/** How many minutes a day has in a zone, and a month or a year by its days. */
function minutesIn(on: string, zone: string): number {
  const { first, last } = dayBoundsOf(on);
  const [from, until] = [dayNumberOf(first), dayNumberOf(last) + 1];
  return Math.ceil((dayStartAt(until, zone) - dayStartAt(from, zone)) / MILLISECONDS_PER_MINUTE);
}
