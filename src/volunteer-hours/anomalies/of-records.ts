import {
  civilDateAt,
  civilDatePrecision,
  compareCivilDates,
  dayBoundsOf,
  SHANGHAI,
  warningOf,
  type CivilDate,
} from "../../core/index.ts";
import { rulePlaceOf } from "../../organizations/index.ts";
import { measuredMinutesOf } from "../measured.ts";
import type { ServiceRecord, Volunteer, VolunteerId } from "../model.ts";
import { lastDayOf, recordDueFrom, serviceEntryRules } from "../record-due.ts";
import type { AnomalyOptions, HoursAnomaly } from "./model.ts";

const MINUTES_PER_DAY = 1440;

/** The day on which a service begins, as far as it is known. */
function dayOf({ startAt, on }: ServiceRecord, zone: string): CivilDate | undefined {
  return startAt === undefined ? on : civilDateAt(startAt, zone);
}

/** The day on which it ends, as far as it is known. */
function endDayOf(record: ServiceRecord, zone: string): CivilDate | undefined {
  const { endAt, startAt } = record;
  return endAt === undefined || endAt === startAt ? dayOf(record, zone) : lastDayOf(endAt, zone);
}

/** Who served, by name. */
function volunteersOf({ volunteerId, roster }: ServiceRecord): readonly VolunteerId[] {
  return roster ?? (volunteerId === undefined ? [] : [volunteerId]);
}

/**
 * Finds what is unusual in each record by itself.
 *
 * @param records - the records
 * @param options - the volunteers, the day, the calendars
 * @returns the anomalies, in the order of the records; what cannot be decided for want of a calendar as one at the end
 */
export function* anomaliesOfRecords(
  records: readonly ServiceRecord[],
  options: AnomalyOptions,
): Generator<HoursAnomaly, void, undefined> {
  const { zone = SHANGHAI, calendars, rules = serviceEntryRules, on } = options;
  const volunteers = new Map((options.volunteers ?? []).map((volunteer) => [volunteer.id, volunteer]));
  const due = dueDays(options);
  const undecided: number[] = [];
  for (const [position, record] of records.entries()) {
    if (record.state !== "completed") continue;
    const found = (finding: HoursAnomaly["finding"], who = volunteersOf(record)): HoursAnomaly => ({
      recordIds: [record.id],
      positions: [position],
      volunteerIds: who,
      finding,
    });
    const day = dayOf(record, zone);
    for (const volunteer of volunteersOf(record)) {
      const early = beforeRegistration(volunteers.get(volunteer), day);
      if (early !== undefined) yield found(early, [volunteer]);
    }
    const last = endDayOf(record, zone);
    if (on !== undefined && last !== undefined && compareCivilDates(last, on) === 1)
      yield found(warningOf("hours.after-day", { on }));
    const minutes = longerThanDay(record);
    if (minutes !== undefined) yield found(warningOf("hours.longer-than-day", { minutes }));
    if (calendars === undefined || record.enteredOn === undefined || last === undefined) continue;
    const limit = due(last);
    if (limit === "unknown") undecided.push(position);
    else if (compareCivilDates(record.enteredOn, limit) === 1) {
      const place = rulePlaceOf(rules, rules.parameters.article);
      const { workingDays } = rules.parameters;
      yield found(warningOf("hours.entered-late", { ...place, due: limit, workingDays }));
    }
  }
  if (undecided.length === 0) return;
  const place = rulePlaceOf(rules, rules.parameters.article);
  yield {
    recordIds: undecided.map((position) => (records[position] as ServiceRecord).id),
    positions: undecided,
    volunteerIds: [],
    finding: warningOf("hours.entry-undecided", { ...place, count: undecided.length }),
  };
}

function beforeRegistration(
  volunteer: Volunteer | undefined,
  day: CivilDate | undefined,
): HoursAnomaly["finding"] | undefined {
  const registeredOn = volunteer?.registeredOn;
  return registeredOn !== undefined && day !== undefined && compareCivilDates(day, registeredOn) === -1
    ? warningOf("hours.before-registration", { registeredOn })
    : undefined;
}

function longerThanDay(record: ServiceRecord): number | undefined {
  const isOfDay = record.on !== undefined && civilDatePrecision(record.on) === "day";
  const minutes = measuredMinutesOf(record) ?? (isOfDay ? record.claimedMinutes : undefined);
  return minutes !== undefined && minutes > MINUTES_PER_DAY ? minutes : undefined;
}

/** The last day in time, by the last day of the service: many services end on the same day. */
function dueDays({
  calendars = [],
  rules = serviceEntryRules,
}: AnomalyOptions): (last: CivilDate) => CivilDate | "unknown" {
  const known = new Map<CivilDate, CivilDate | "unknown">();
  return (last) => {
    const before = known.get(last);
    if (before !== undefined) return before;
    // Of a month or a year the latest day is meant, so that nobody is late who may be in time.
    const due = recordDueFrom(dayBoundsOf(last).last, calendars, rules);
    known.set(last, due);
    return due;
  };
}
