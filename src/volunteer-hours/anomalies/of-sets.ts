import { millisecondsOf, warningOf } from "../../core/index.ts";
import type { ServiceRecord, Volunteer } from "../model.ts";
import type { HoursAnomaly } from "./model.ts";

/**
 * Finds records that are there more than once.
 *
 * @param records - the records
 * @returns the anomalies
 */
export function* repeatedRecords(
  records: readonly ServiceRecord[],
): Generator<HoursAnomaly, void, undefined> {
  const ofRecords = (positions: readonly number[], finding: HoursAnomaly["finding"]): HoursAnomaly => {
    const own = positions.map((position) => records[position] as ServiceRecord);
    const volunteers = own.flatMap(({ volunteerId }) => (volunteerId === undefined ? [] : [volunteerId]));
    return {
      recordIds: own.map(({ id }) => id),
      positions,
      volunteerIds: [...new Set(volunteers)],
      finding,
    };
  };
  for (const positions of repeated(records, ({ id }) => id))
    yield ofRecords(positions, warningOf("hours.id-repeated", { count: positions.length }));
  for (const positions of repeated(records, keyOfService))
    yield ofRecords(positions, warningOf("hours.service-repeated", { count: positions.length }));
}

/** Who served when and where; nothing for a record that does not say. */
function keyOfService(record: ServiceRecord): string | undefined {
  const { volunteerId, startAt, endAt, on, claimedMinutes, activityId, activityName, state } = record;
  if (volunteerId === undefined || state !== "completed") return undefined;
  const begin = startAt === undefined ? undefined : millisecondsOf(startAt);
  const end = endAt === undefined ? undefined : millisecondsOf(endAt);
  if (begin === undefined && on === undefined) return undefined;
  return JSON.stringify([volunteerId, begin ?? on, end, claimedMinutes, activityId ?? activityName]);
}

/** The positions of what has the same key, in lists of two and more. */
function repeated<T>(
  list: readonly T[],
  keyOf: (item: T) => string | undefined,
): readonly (readonly number[])[] {
  const positions = new Map<string, number[]>();
  list.forEach((item, position) => {
    const key = keyOf(item);
    if (key === undefined) return;
    const known = positions.get(key);
    if (known === undefined) positions.set(key, [position]);
    else known.push(position);
  });
  return [...positions.values()].filter(({ length }) => length > 1);
}

/**
 * Finds volunteers who share a telephone number or a volunteer number.
 *
 * @param volunteers - the volunteers
 * @returns the anomalies
 */
export function* sharedNumbers(volunteers: readonly Volunteer[]): Generator<HoursAnomaly, void, undefined> {
  const shared = (
    positions: readonly number[],
    code: "hours.phone-shared" | "hours.number-shared",
  ): HoursAnomaly => ({
    recordIds: [],
    positions: [],
    volunteerIds: positions.map((position) => (volunteers[position] as Volunteer).id),
    finding: warningOf(code, { count: positions.length }),
  });
  for (const positions of repeated(volunteers, ({ phoneKey }) => phoneKey))
    yield shared(positions, "hours.phone-shared");
  for (const positions of repeated(volunteers, ({ volunteerNumber }) => volunteerNumber))
    yield shared(positions, "hours.number-shared");
}
