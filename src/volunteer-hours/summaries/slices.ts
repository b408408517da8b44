import { dayNumberAt, dayNumberOf, periodContains, type Period } from "../../core/index.ts";
import { newNumbering } from "../columns/shares.ts";
import { scaledParts, type DayPart } from "../credit/day-parts.ts";
import type { Credited } from "../credit/kernel.ts";
import type { ServiceRecord } from "../model.ts";
import { keyOf, keyOfDate, keyOfDay, numberedBy, spanOf, UNKNOWN } from "./grouping.ts";
import type { SummarizeOptions } from "./model.ts";

/** A part of a share that belongs to one group. */
export interface Slice {
  /** The number of the group. */
  readonly group: number;
  /** The minutes that count. */
  readonly minutes: number;
  /** The minutes as they were recorded. */
  readonly raw: number;
}

/** How shares are cut into slices. */
export interface Slicing {
  /** The keys of the groups, by their numbers; complete when all shares have been cut once. */
  readonly keys: readonly string[];
  /** The group in which a participation counts: that of its beginning; nothing where it begins outside of the period. */
  readonly homeOf: (share: number) => number | undefined;
  /** The slices of a share; none where its days are outside of the period. */
  readonly slicesOf: (share: number) => readonly Slice[];
  /** `true` where a period is asked for and the day of the share is not known. */
  readonly isUndated: (share: number) => boolean;
}

/**
 * Prepares the cutting of shares.
 *
 * @param records - the records
 * @param credited - what counts of them
 * @param parts - by share: its minutes by day; nothing where days make no difference
 * @param options - what hours are added up by
 * @returns the slices
 */
export function slicingOf(
  records: readonly ServiceRecord[],
  credited: Credited,
  parts: readonly (readonly DayPart[])[] | undefined,
  options: SummarizeOptions,
): Slicing {
  const { shares, raw, minutes, starts } = credited;
  const { period, zone } = options;
  const groups = groupsOf(records, credited, options.by);
  const inPeriod = periodTest(period);
  const recordOf = (share: number): ServiceRecord =>
    records[shares.records[share] as number] as ServiceRecord;
  /** A share without days is in the period where its date says so for certain. */
  const undatedHome = (share: number): number | undefined =>
    period === undefined || datesInside(recordOf(share), period) === true
      ? groups.of(share, undefined)
      : undefined;
  return {
    keys: groups.keys,
    isUndated: (share) =>
      period !== undefined &&
      parts?.[share]?.length === 0 &&
      datesInside(recordOf(share), period) === "unknown",
    homeOf: (share) => {
      if (parts === undefined) return groups.of(share, undefined);
      const start = starts[shares.records[share] as number] as number;
      const day = Number.isNaN(start) ? parts[share]?.[0]?.day : dayNumberAt(start, zone);
      if (day === undefined) return undatedHome(share);
      return inPeriod(day) ? groups.of(share, day) : undefined;
    },
    slicesOf: (share) => {
      const whole = minutes[share] as number;
      const recorded = raw[shares.records[share] as number] as number;
      const own = parts?.[share];
      if (own === undefined || own.length === 0) {
        const group = undatedHome(share);
        return group === undefined ? [] : [{ group, minutes: whole, raw: recorded }];
      }
      const ofRaw = scaledParts(own, recorded);
      const slices: Slice[] = [];
      own.forEach(({ day, minutes: some }, index) => {
        if (!inPeriod(day)) return;
        slices.push({ group: groups.of(share, day), minutes: some, raw: ofRaw[index]?.minutes ?? 0 });
      });
      return slices;
    },
  };
}

/** The groups of shares: by volunteer, by day, or by a key of the record. */
function groupsOf(
  records: readonly ServiceRecord[],
  { shares }: Credited,
  by: SummarizeOptions["by"],
): { readonly keys: readonly string[]; readonly of: (share: number, day: number | undefined) => number } {
  if (by === "volunteer") {
    const { names } = shares;
    const of = (share: number): number => {
      const volunteer = shares.volunteers[share] as number;
      return volunteer < 0 ? names.length : volunteer;
    };
    return { keys: [...names, UNKNOWN], of };
  }
  const span = spanOf(by);
  if (span === undefined) {
    const { groups, keys } = numberedBy(records, keyOf(by));
    return { keys, of: (share) => groups[shares.records[share] as number] as number };
  }
  const { numberOf, names } = newNumbering();
  const ofDays = new Map<number, number>();
  const of = (share: number, day: number | undefined): number => {
    if (day === undefined) {
      const { on } = records[shares.records[share] as number] as ServiceRecord;
      return numberOf(keyOfDate(on, span));
    }
    const known = ofDays.get(day);
    if (known !== undefined) return known;
    const group = numberOf(keyOfDay(day, span));
    ofDays.set(day, group);
    return group;
  };
  return { keys: names, of };
}

/** Says whether days are in a period. */
function periodTest(period: Period | undefined): (day: number) => boolean {
  const from = period?.from === undefined ? -Infinity : dayNumberOf(period.from);
  const until = period?.until === undefined ? Infinity : dayNumberOf(period.until);
  return (day) => day >= from && day <= until;
}

/** Whether a record without a day is in a period for certain. */
function datesInside({ on }: ServiceRecord, period: Period): boolean | "unknown" {
  return on === undefined ? "unknown" : periodContains(period, on);
}
