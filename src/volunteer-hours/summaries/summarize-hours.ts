import { ruleSetKey, SHANGHAI } from "../../core/index.ts";
import { contextOf } from "../credit/context.ts";
import type { DayPart } from "../credit/day-parts.ts";
import { credit, type Credited } from "../credit/kernel.ts";
import { order67CreditPolicy } from "../data/credit-policies.ts";
import type { ServiceRecord } from "../model.ts";
import { detailsOf, type Details } from "./details.ts";
import { addTo, figuresOf, newFigures, type FigureColumns } from "./figures.ts";
import { groupingOf, spanOf } from "./grouping.ts";
import type { HoursGroup, HoursSummary, SummarizeOptions } from "./model.ts";
import { slicingOf, type Slicing } from "./slices.ts";

/**
 * Adds up services: people, person-times and minutes, by volunteer, organization, activity, category, division, day, month,
 * year, or a function of one's own.
 *
 * @remarks What counts is decided by the policy (`creditRecords`), over all records that are passed, before anything is
 * added up. Over midnight minutes are cut: each day, month or year has its own, a participation counts where it begins,
 * and a person in every group in which minutes or a participation are. Of a group that the records do not name the key is
 * `"unknown"`. Large numbers of records are added up in parts and merged: the parts are made by volunteer, so that all
 * records of one are in the same part, whatever they are added up by.
 *
 * @param records - the records, in any order; those that cannot be counted with are left out
 * @param options - what they are added up by, the policy, the zone, and the days that count
 * @returns the summary, its groups by key
 * @throws TypeError where an end of the period is not known to the day
 * @throws RangeError where a number of the policy is none that can be counted with, or the platform knows no such zone
 *
 * @example
 * import { summarizeHours, type ServiceRecord } from "linli/volunteer-hours";
 *
 * const night = { startAt: "2026-03-31T22:00+08:00", endAt: "2026-04-01T01:00+08:00", state: "completed" } as const;
 * const records: readonly ServiceRecord[] = [
 *   { id: "a", volunteerId: "v-1", ...night },
 *   { id: "b", headCount: 12, ...night },
 * ];
 * const { groups, total } = summarizeHours(records, { by: "month" });
 * groups.map(({ key, personTimes, minutes }) => [key, personTimes, minutes]);
 * // => [["2026-03", 13, 1560], ["2026-04", 0, 780]]
 * [total.people, total.personTimes, total.minutes]; // => [1, 13, 2340]
 */
export function summarizeHours(records: readonly ServiceRecord[], options: SummarizeOptions): HoursSummary {
  const { by, policy = order67CreditPolicy, zone = SHANGHAI, activities, period } = options;
  const detailed = options.detailed === true && by === "volunteer";
  const needsDays = spanOf(by) !== undefined || period !== undefined || detailed;
  const parts: (readonly DayPart[])[] | undefined = needsDays ? [] : undefined;
  const take = parts && ((share: number, own: readonly DayPart[]): void => void (parts[share] = own));
  const credited = credit(records, contextOf(policy, { zone, activities }), { parts: take });
  const details = detailed ? detailsOf(records, credited, parts ?? [], period) : undefined;
  const counted =
    by === "volunteer" && parts === undefined
      ? countedByVolunteer(credited)
      : countedBySlices(credited, slicingOf(records, credited, parts, options), by === "volunteer");
  return {
    format: "linli-hours-summary",
    version: 1,
    by: groupingOf(by),
    policy: ruleSetKey(policy),
    zone,
    ...(period !== undefined && { period }),
    detailed,
    groups: groupsOf(counted, details),
    total: figuresOf(counted.total, 0),
  };
}

/** The figures of all groups, by the number of the group, and of all together. */
interface Counted {
  readonly keys: readonly string[];
  readonly figures: FigureColumns;
  readonly total: FigureColumns;
  /** By group: whether any record is in it. */
  readonly isThere: (group: number) => boolean;
}

/** Every volunteer is a group: nothing has to be looked up. */
function countedByVolunteer({ shares, counts, raw, minutes }: Credited): Counted {
  const { names } = shares;
  const figures = newFigures(names.length + 1);
  const total = newFigures(1);
  let before = -1;
  for (let share = 0; share < minutes.length; share += 1) {
    const record = shares.records[share] as number;
    const volunteer = shares.volunteers[share] as number;
    const group = volunteer < 0 ? names.length : volunteer;
    const isNew = record !== before;
    before = record;
    if (counts[record] === 0) {
      addTo(figures.leftOut, group, 1);
      if (isNew) addTo(total.leftOut, 0, 1);
      continue;
    }
    const persons = shares.persons[share] as number;
    const own = (minutes[share] as number) * persons;
    addTo(figures.records, group, 1);
    addTo(figures.personTimes, group, persons);
    addTo(figures.rawMinutes, group, (raw[record] as number) * persons);
    addTo(figures.minutes, group, own);
    if (volunteer < 0) addTo(figures.unnamed, group, persons);
    if (isNew) addTo(total.records, 0, 1);
  }
  for (let group = 0; group <= names.length; group += 1) {
    if (group < names.length && figures.records[group] !== 0) {
      figures.people[group] = 1;
      addTo(total.people, 0, 1);
    }
    for (const figure of ["personTimes", "unnamed", "rawMinutes", "minutes"] as const)
      addTo(total[figure], 0, figures[figure][group] as number);
  }
  return {
    keys: [...names, "unknown"],
    figures,
    total,
    isThere: (group) => figures.records[group] !== 0 || figures.leftOut[group] !== 0,
  };
}

/** Shares in the order of their volunteers, those without a name last. */
function sequenceOf({ shares, byVolunteer }: Credited): Int32Array {
  const sequence = new Int32Array(shares.records.length);
  sequence.set(byVolunteer.order);
  let at = byVolunteer.order.length;
  shares.volunteers.forEach((volunteer, share) => {
    if (volunteer < 0) sequence[at++] = share;
  });
  return sequence;
}

/** Adds up the slices of all shares, the records of a group once; of a volunteer every share is a record. */
function countedBySlices(credited: Credited, slicing: Slicing, isByVolunteer: boolean): Counted {
  const { shares, counts } = credited;
  const { keys, homeOf, slicesOf, isUndated } = slicing;
  // All shares are cut once, so that all groups are known.
  for (let share = 0; share < shares.records.length; share += 1) {
    homeOf(share);
    slicesOf(share);
  }
  const figures = newFigures(keys.length);
  const total = newFigures(1);
  const present = new Uint8Array(keys.length);
  const seen = new Uint8Array(counts.length);
  const lastPerson = new Int32Array(keys.length).fill(-1);
  let lastOfAll = -1;
  for (const share of sequenceOf(credited)) {
    const record = shares.records[share] as number;
    const home = homeOf(share);
    if (home === undefined && !isUndated(share) && counts[record] === 0) continue;
    const isNew = seen[record] === 0;
    if (home !== undefined || isUndated(share)) seen[record] = 1;
    if (home !== undefined) present[home] = 1;
    if (counts[record] === 0 || isUndated(share)) {
      if (home !== undefined && (isNew || isByVolunteer)) addTo(figures.leftOut, home, 1);
      if (isNew) addTo(total.leftOut, 0, 1);
      continue;
    }
    const volunteer = shares.volunteers[share] as number;
    const slices = slicesOf(share);
    const persons = shares.persons[share] as number;
    if (home !== undefined) {
      addParticipation(figures, home, persons, volunteer < 0);
      addParticipation(total, 0, persons, volunteer < 0);
      if (isNew || isByVolunteer) addTo(figures.records, home, 1);
      if (isNew) addTo(total.records, 0, 1);
    }
    for (const { group, minutes, raw } of slices) {
      present[group] = 1;
      addMinutes(figures, group, minutes * persons, raw * persons);
      addMinutes(total, 0, minutes * persons, raw * persons);
    }
    if (volunteer < 0 || (home === undefined && slices.length === 0)) continue;
    for (const group of [home ?? -1, ...slices.map((slice) => slice.group)]) {
      if (group >= 0 && lastPerson[group] !== volunteer) addTo(figures.people, group, 1);
      if (group >= 0) lastPerson[group] = volunteer;
    }
    if (lastOfAll !== volunteer) addTo(total.people, 0, 1);
    lastOfAll = volunteer;
  }
  return { keys, figures, total, isThere: (group) => present[group] === 1 };
}

function addParticipation(figures: FigureColumns, group: number, persons: number, isUnnamed: boolean): void {
  addTo(figures.personTimes, group, persons);
  if (isUnnamed) addTo(figures.unnamed, group, persons);
}

function addMinutes(figures: FigureColumns, group: number, minutes: number, raw: number): void {
  addTo(figures.rawMinutes, group, raw);
  addTo(figures.minutes, group, minutes);
}

function groupsOf({ keys, figures, isThere }: Counted, details: Details | undefined): readonly HoursGroup[] {
  const groups: HoursGroup[] = [];
  keys.forEach((key, group) => {
    if (!isThere(group)) return;
    const own = details && {
      activities: details.activities[group] ?? 0,
      activeMonths: details.activeMonths[group] ?? 0,
    };
    groups.push({ key, ...figuresOf(figures, group), ...own });
  });
  return groups.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
}
