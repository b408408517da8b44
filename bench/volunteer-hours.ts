/**
 * Counts a million invented services of 50,000 volunteers: overlaps against what an app would write, sums against a bare
 * loop, ten times the records, all records of one volunteer, and the guard of a record against zod.
 */
import { performance } from "node:perf_hooks";
import { minutesBetween } from "linli/core";
import {
  findOverlaps,
  isServiceRecord,
  ServiceRecordSchema,
  summarizeHours,
  type ServiceRecord,
} from "linli/volunteer-hours";
import { printTimings, race, type Contender, type Gate } from "./measure.ts";

const RECORDS = 1_000_000;
const VOLUNTEERS = 50_000;
const ROUNDS = 3;
const MINUTE = 60_000;
/** The minutes of a year from 2025 on. */
const YEAR = 525_600;

function instantOf(minute: number): string {
  return `${new Date(Date.UTC(2025, 0, 1, 8) + minute * MINUTE).toISOString().slice(0, 19)}+08:00`;
}

/** Services of half an hour to four and a half hours, of any volunteer, at any time of a span. */
function servicesOf(
  random: () => number,
  count: number,
  volunteers: number,
  span: number,
): readonly ServiceRecord[] {
  return Array.from({ length: count }, (_, index): ServiceRecord => {
    const start = Math.floor(random() * span);
    return {
      id: `record-${String(index)}`,
      volunteerId: `volunteer-${String(Math.floor(random() * volunteers))}`,
      organizationId: `organization-${String(index % 300)}`,
      activityId: `activity-${String(index % 9000)}`,
      startAt: instantOf(start),
      endAt: instantOf(start + 30 + Math.floor(random() * 240)),
      category: "elderly",
      state: "completed",
    };
  });
}

/** What an app writes by hand: records by volunteer, sorted as objects, each compared with those that follow. */
function overlapsByObjects(records: readonly ServiceRecord[]): number {
  const groups = new Map<string, ServiceRecord[]>();
  for (const record of records) {
    const { volunteerId = "" } = record;
    const group = groups.get(volunteerId);
    if (group === undefined) groups.set(volunteerId, [record]);
    else group.push(record);
  }
  const startOf = ({ startAt = "" }: ServiceRecord): number => Date.parse(startAt);
  let count = 0;
  for (const group of groups.values()) {
    group.sort((a, b) => startOf(a) - startOf(b));
    group.forEach((record, position) => {
      const end = Date.parse(record.endAt ?? "");
      for (let next = position + 1; next < group.length; next += 1) {
        const other = group[next];
        if (other === undefined || startOf(other) >= end) break;
        count += 1;
      }
    });
  }
  return count;
}

function countOverlaps(records: readonly ServiceRecord[]): number {
  let count = 0;
  for (const overlap of findOverlaps(records)) count += Math.sign(overlap.minutes);
  return count;
}

/** The floor: the minutes of every volunteer in a map, with nothing else asked. */
function sumBare(records: readonly ServiceRecord[]): number {
  const sums = new Map<string, { minutes: number; times: number }>();
  for (const { volunteerId = "", startAt, endAt, state } of records) {
    if (state !== "completed" || startAt === undefined || endAt === undefined) continue;
    const minutes = minutesBetween(startAt, endAt);
    const sum = sums.get(volunteerId);
    if (sum === undefined) sums.set(volunteerId, { minutes, times: 1 });
    else {
      sum.minutes += minutes;
      sum.times += 1;
    }
  }
  return sums.size;
}

function sumByVolunteer(records: readonly ServiceRecord[]): number {
  return summarizeHours(records, { by: "volunteer" }).groups.length;
}

/** The fastest of some passes, in milliseconds. */
function fastest(run: () => number): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/**
 * Times the counting of hours.
 *
 * @param random - a seeded source, so that every run counts the same services
 * @returns the gates
 */
export function hourGates(random: () => number): readonly Gate[] {
  const records = servicesOf(random, RECORDS, VOLUNTEERS, YEAR);
  if (overlapsByObjects(records) !== countOverlaps(records)) throw new Error("Other overlaps were found.");
  const contender = (name: string, run: (list: readonly ServiceRecord[]) => number): Contender => ({
    name,
    run: () => run(records),
  });
  const timings = race(
    [
      contender("findOverlaps", countOverlaps),
      contender("grouping and sorting objects", overlapsByObjects),
      contender("summarizeHours by volunteer", sumByVolunteer),
      contender("a bare loop over a map", sumBare),
    ],
    RECORDS,
    ROUNDS,
  );
  printTimings("A million services of 50,000 volunteers, for each", timings, "ns");
  const [overlaps = NaN, objects = NaN, sums = NaN, bare = NaN] = timings.map(
    ({ nanoseconds }) => nanoseconds,
  );
  const tenth = records.slice(0, RECORDS / 10);
  const growth = (run: (list: readonly ServiceRecord[]) => number): number =>
    fastest(() => run(records)) / fastest(() => run(tenth));
  return [
    { title: "findOverlaps against objects", ratio: objects / overlaps, bound: 3.5, direction: "at least" },
    { title: "summarizeHours against a bare loop", ratio: sums / bare, bound: 1.5, direction: "at most" },
    {
      title: "findOverlaps of ten times the services",
      ratio: growth(countOverlaps),
      bound: 11,
      direction: "at most",
    },
    {
      title: "summarizeHours of ten times the services",
      ratio: growth(sumByVolunteer),
      bound: 11,
      direction: "at most",
    },
    ...ofOneVolunteer(random),
    guardGate(records.slice(0, 100)),
  ];
}

/** All services of one volunteer are sorted in n log n: of four times as many the time is nearly four times as long. */
function ofOneVolunteer(random: () => number): readonly Gate[] {
  const many = servicesOf(random, 200_000, 1, 200_000 * 600);
  const few = servicesOf(random, 50_000, 1, 50_000 * 600);
  const ratio = fastest(() => countOverlaps(many)) / fastest(() => countOverlaps(few));
  return [
    { title: "findOverlaps, one volunteer, four times as many", ratio, bound: 6, direction: "at most" },
  ];
}

function guardGate(records: readonly ServiceRecord[]): Gate {
  const counting = (name: string, accepts: (value: unknown) => boolean): Contender => ({
    name,
    run: () => records.filter((record) => accepts(record)).length,
  });
  const timings = race(
    [
      counting("isServiceRecord", isServiceRecord),
      counting("zod (mini)", (value) => ServiceRecordSchema.safeParse(value).success),
    ],
    records.length,
  );
  printTimings("Service records, valid", timings, "ns");
  const [own = NaN, zod = NaN] = timings.map(({ nanoseconds }) => nanoseconds);
  return {
    title: "guard of a service record against zod",
    ratio: zod / own,
    bound: 5,
    direction: "at least",
  };
}
