import { dayNumberOf, dayOfNumber, type Period } from "../../core/index.ts";
import type { DayPart } from "../credit/day-parts.ts";
import type { Credited } from "../credit/kernel.ts";
import type { ServiceRecord } from "../model.ts";

/** What is counted of volunteers beside minutes, by the number of the volunteer. */
export interface Details {
  /** In how many different activities minutes count. */
  readonly activities: readonly number[];
  /** In how many months minutes count. */
  readonly activeMonths: readonly number[];
}

/**
 * Counts the activities and months of volunteers.
 *
 * @param records - the records
 * @param credited - what counts of them
 * @param parts - by share: its minutes by day
 * @param period - the days that count
 * @returns the numbers
 */
export function detailsOf(
  records: readonly ServiceRecord[],
  { shares, byVolunteer, minutes }: Credited,
  parts: readonly (readonly DayPart[])[],
  period: Period | undefined,
): Details {
  const from = period?.from === undefined ? -Infinity : dayNumberOf(period.from);
  const until = period?.until === undefined ? Infinity : dayNumberOf(period.until);
  const { offsets, order } = byVolunteer;
  const activities: number[] = [];
  const activeMonths: number[] = [];
  for (let name = 0; name < shares.names.length; name += 1) {
    const ownActivities = new Set<string>();
    const months = new Set<string>();
    for (let at = offsets[name] as number; at < (offsets[name + 1] as number); at += 1) {
      const share = order[at] as number;
      if (minutes[share] === 0) continue;
      const record = records[shares.records[share] as number] as ServiceRecord;
      const served = (parts[share] ?? []).filter(
        (part) => part.minutes > 0 && part.day >= from && part.day <= until,
      );
      for (const { day } of served) months.add(dayOfNumber(day).slice(0, 7));
      if (served.length === 0 && (period !== undefined || record.startAt !== undefined)) continue;
      if (served.length === 0 && record.on !== undefined && record.on.length >= 7)
        months.add(record.on.slice(0, 7));
      const activity = record.activityId ?? record.activityName;
      if (activity !== undefined) ownActivities.add(activity);
    }
    activities.push(ownActivities.size);
    activeMonths.push(months.size);
  }
  return { activities, activeMonths };
}
