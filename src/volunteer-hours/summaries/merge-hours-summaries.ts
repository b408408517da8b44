import { addedFigures } from "./figures.ts";
import { UNKNOWN } from "./grouping.ts";
import type { HoursFigures, HoursGroup, HoursSummary } from "./model.ts";

/**
 * Adds summaries of parts up to the summary of the whole.
 *
 * @remarks Associative and commutative. The parts have to be made by volunteer: where records of one volunteer are in two
 * parts, the person counts twice, and what overlaps across the parts is not seen. By volunteer such parts are refused; by
 * every other key nobody can see that from the summaries, so that whoever makes the parts has to see to it.
 *
 * @param first - a summary
 * @param others - further ones, of the same grouping, policy, zone and period
 * @returns the summary of all records
 * @throws RangeError where the summaries are of different kinds or versions, or, by volunteer, one volunteer is in two of them
 *
 * @example
 * import { mergeHoursSummaries, summarizeHours, type ServiceRecord } from "linli/volunteer-hours";
 *
 * const of = (volunteerId: string): readonly ServiceRecord[] => [
 *   { id: `r-${volunteerId}`, volunteerId, on: "2026-03-05", claimedMinutes: 90, state: "completed" },
 * ];
 * const parts = ["v-1", "v-2"].map((volunteer) => summarizeHours(of(volunteer), { by: "month" }));
 * mergeHoursSummaries(...(parts as [typeof parts[0], typeof parts[0]])).total.minutes; // => 180
 */
export function mergeHoursSummaries(first: HoursSummary, ...others: readonly HoursSummary[]): HoursSummary {
  const groups = new Map<string, HoursGroup>();
  let total: HoursFigures | undefined;
  for (const summary of [first, ...others]) {
    assertAlike(first, summary);
    total = total === undefined ? summary.total : addedFigures(total, summary.total);
    for (const group of summary.groups) {
      const known = groups.get(group.key);
      if (known !== undefined && first.by === "volunteer" && group.key !== UNKNOWN)
        throw new RangeError("Summaries of parts by volunteer were expected: a volunteer is in two of them.");
      groups.set(group.key, known === undefined ? group : mergedGroup(known, group));
    }
  }
  const sorted = [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  return { ...first, groups: sorted, total: total ?? first.total };
}

function mergedGroup(a: HoursGroup, b: HoursGroup): HoursGroup {
  const details =
    a.activities === undefined || b.activities === undefined
      ? undefined
      : {
          activities: a.activities + b.activities,
          activeMonths: (a.activeMonths ?? 0) + (b.activeMonths ?? 0),
        };
  return { key: a.key, ...addedFigures(a, b), ...details };
}

function assertAlike(a: HoursSummary, b: HoursSummary): void {
  const isAlike =
    b.format === "linli-hours-summary" &&
    a.version === b.version &&
    a.by === b.by &&
    a.policy === b.policy &&
    a.zone === b.zone &&
    a.detailed === b.detailed &&
    a.period?.from === b.period?.from &&
    a.period?.until === b.period?.until;
  if (!isAlike)
    throw new RangeError("Summaries of the same grouping, policy, zone, period and version were expected.");
}
