import type { Activity, ServiceRecord, Volunteer } from "../volunteer-hours/index.ts";
import { dayIn, some } from "./organization-parts.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";

/** A record that a check of `linli/volunteer-hours` refuses, and the code of the error that says why. */
export interface InvalidServiceRecordSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

const categories = ["community", "elderly", "environment", "disaster-relief", "civility"] as const;
const names = ["河道清洁", "探访独居老人", "社区义诊引导", "图书整理", "文明交通劝导"] as const;

/**
 * Draws a completed service of half an hour to four hours; bodies and persons are invented.
 *
 * @param random - a source of random numbers
 * @returns a record that `checkServiceRecord` accepts without a warning
 *
 * @example
 * import { isServiceRecord } from "linli/volunteer-hours";
 * import { sampleServiceRecord } from "linli/testing";
 *
 * isServiceRecord(sampleServiceRecord(Math.random)); // => true
 */
export function sampleServiceRecord(random: Random): ServiceRecord {
  const day = dayIn(random, 2020 + below(random, 6));
  const hour = 8 + below(random, 11);
  const half = 1 + below(random, 8);
  const clock = (halves: number): string =>
    `${String(hour + Math.floor(halves / 2)).padStart(2, "0")}:${halves % 2 === 0 ? "00" : "30"}:00`;
  return {
    id: `record-${digits(random, 8)}`,
    volunteerId: digits(random, 10),
    organizationId: `organization-${digits(random, 3)}`,
    activityName: oneOf(random, names),
    startAt: `${day}T${clock(0)}+08:00`,
    endAt: `${day}T${clock(half)}+08:00`,
    state: "completed",
    ...some(random, () => ({ category: oneOf(random, categories) })),
    ...some(random, () => ({ capture: oneOf(random, ["sign-in", "entered", "back-filled"] as const) })),
    ...some(random, () => ({ claimedMinutes: half * 30 })),
    ...some(random, () => ({ breakMinutes: 5 * below(random, 6) })),
    ...some(random, () => ({ place: "云栖社区" })),
    ...some(random, () => ({ personInCharge: "林知夏" })),
  };
}

type Defect = readonly [code: string, damaged: (record: ServiceRecord) => unknown];

const defects: readonly [Defect, ...Defect[]] = [
  ["service-record.nobody", ({ volunteerId: _who, ...record }) => record],
  ["service-record.roster-beside", (record) => ({ ...record, roster: ["v-1"] })],
  ["service-record.head-count", (record) => ({ ...record, headCount: 0 })],
  ["service-record.minutes", (record) => ({ ...record, claimedMinutes: -30 })],
  ["service-record.start-missing", ({ startAt: _start, ...record }) => record],
  ["service-record.ends-before-start", (record) => ({ ...record, endAt: "2019-12-31T00:00:00+08:00" })],
  ["service-record.pauses-too-long", (record) => ({ ...record, breakMinutes: 300 })],
  [
    "service-record.time-missing",
    ({ startAt: _start, endAt: _end, claimedMinutes: _time, ...record }) => record,
  ],
  ["field.value", (record) => ({ ...record, state: "done" })],
];

/**
 * Draws a record of a service that is nearly valid.
 *
 * @param random - a source of random numbers
 * @returns the record, and the code of an error that `checkServiceRecord` gives
 *
 * @example
 * import { checkServiceRecord } from "linli/volunteer-hours";
 * import { sampleInvalidServiceRecord } from "linli/testing";
 *
 * const { record, because } = sampleInvalidServiceRecord(Math.random);
 * checkServiceRecord(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidServiceRecord(random: Random): InvalidServiceRecordSample {
  const [because, damaged] = oneOf(random, defects);
  return { record: damaged(sampleServiceRecord(random)), because };
}

/**
 * Draws a volunteer, without a name or a document.
 *
 * @param random - a source of random numbers
 * @returns a volunteer whom `checkVolunteer` accepts without a warning
 *
 * @example
 * import { isVolunteer } from "linli/volunteer-hours";
 * import { sampleVolunteer } from "linli/testing";
 *
 * isVolunteer(sampleVolunteer(Math.random)); // => true
 */
export function sampleVolunteer(random: Random): Volunteer {
  const isMinor = below(random, 4) === 0;
  return {
    id: `volunteer-${digits(random, 8)}`,
    volunteerNumber: digits(random, 10),
    registeredOn: dayIn(random, 2012 + below(random, 8)),
    ageClass: isMinor ? oneOf(random, ["14-15", "16-17"] as const) : "18-59",
    ageClassOn: "2020-01-01",
    ...(isMinor && { guardianConsent: true }),
    ...some(random, () => ({ teams: [`team-${digits(random, 2)}`] })),
    ...some(random, () => ({ groups: ["new-employment"] as const })),
  };
}

/**
 * Draws an activity with one or two shifts.
 *
 * @param random - a source of random numbers
 * @returns an activity that `checkActivity` accepts
 *
 * @example
 * import { isActivity } from "linli/volunteer-hours";
 * import { sampleActivity } from "linli/testing";
 *
 * isActivity(sampleActivity(Math.random)); // => true
 */
export function sampleActivity(random: Random): Activity {
  const day = dayIn(random, 2020 + below(random, 6));
  const shift = (id: string, from: string, until: string): NonNullable<Activity["shifts"]>[number] => ({
    id,
    startAt: `${day}T${from}:00+08:00`,
    endAt: `${day}T${until}:00+08:00`,
  });
  const morning = shift("morning", "09:00", "11:30");
  return {
    id: `activity-${digits(random, 6)}`,
    name: oneOf(random, names),
    category: oneOf(random, categories),
    shifts: below(random, 2) === 0 ? [morning] : [morning, shift("evening", "19:00", "21:00")],
    ...some(random, () => ({ plannedMinutes: 30 * (1 + below(random, 6)) })),
    ...some(random, () => ({ risks: "河岸湿滑", protection: "人身意外伤害保险" })),
  };
}
