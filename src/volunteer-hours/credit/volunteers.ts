import { civilDatePrecision, dayNumberOf, dayStartAt, warningOf, type FindingOf } from "../../core/index.ts";
import { sortPart, type Grouped } from "../columns/order.ts";
import type { Shares } from "../columns/shares.ts";
import type { ServiceRecord } from "../model.ts";
import type { CreditContext, CreditLog } from "./context.ts";
import { cappedParts, cappedSpan, newUsedMinutes, type UsedMinutes } from "./day-caps.ts";
import { dayPartsOf, scaledParts, type DayPart } from "./day-parts.ts";
import type { CreditFindings } from "./findings.ts";
import { finished } from "./finish.ts";
import type { KernelOptions, Times } from "./kernel-columns.ts";
import { countOnce, refuseOverlaps } from "./overlap-minutes.ts";

const MILLISECONDS_PER_MINUTE = 60_000;

/** What the services of volunteers are credited from; the minutes of shares are changed. */
export interface CreditRun {
  /** The records. */
  readonly records: readonly ServiceRecord[];
  /** Their shares. */
  readonly shares: Shares;
  /** When they begin and end, and what each is worth by itself. */
  readonly times: Times;
  /** By share: the minutes that are left. */
  readonly minutes: Float64Array;
  /** The shares of each volunteer; they are put in the order in which they begin. */
  readonly byVolunteer: Grouped;
  /** The policy. */
  readonly context: CreditContext;
  /** What is wanted beside the minutes. */
  readonly options: KernelOptions;
}

/** What is kept of shares while they are credited. */
interface Kept {
  /** By share: the minutes at its beginning that count elsewhere. */
  readonly covered: Float64Array;
  /** By share: its minutes by day, where caps changed them. */
  readonly parts: Map<number, readonly DayPart[]>;
}

/**
 * Applies the rules that look at all services of a volunteer, then those that come last.
 *
 * @param run - the records and the policy
 */
export function creditVolunteers(run: CreditRun): void {
  const { minutes, byVolunteer, shares, context, options } = run;
  const { policy } = context;
  const hasCaps = policy.dayCap !== undefined || policy.emergencyDayCap !== undefined;
  const needsDays = hasCaps || options.parts !== undefined;
  const kept: Kept = { covered: new Float64Array(needsDays ? minutes.length : 0), parts: new Map() };
  if (policy.overlaps !== "both" || hasCaps) {
    const keys = keysOf(run);
    const overlaps = overlapsOf(run, kept, keys);
    for (let name = 0; name < shares.names.length; name += 1) {
      const from = byVolunteer.offsets[name] as number;
      const to = byVolunteer.offsets[name + 1] as number;
      sortPart(byVolunteer.order, from, to, keys, (a, b) => compareShares(run, a, b));
      overlaps(from, to);
      if (hasCaps) capDays(run, kept, from, to);
    }
  }
  if (hasCaps) capUnnamed(run, kept);
  finishAll(run, kept);
}

/** By share: when it begins. What has only a day comes at the end of it, what has not even that comes last. */
function keysOf({ records, shares, times, minutes, context }: CreditRun): Float64Array {
  if (shares.isOneToOne && !times.starts.includes(NaN)) return times.starts;
  const keys = new Float64Array(minutes.length);
  for (let share = 0; share < keys.length; share += 1) {
    const record = shares.records[share] as number;
    const start = times.starts[record] as number;
    if (!Number.isNaN(start)) keys[share] = start;
    else {
      const day = dayOf(records[record] as ServiceRecord);
      keys[share] = day === undefined ? Infinity : dayStartAt(day + 1, context.zone) - 1;
    }
  }
  return keys;
}

/** The day of a record that has no times. */
function dayOf({ on }: ServiceRecord): number | undefined {
  return on !== undefined && civilDatePrecision(on) === "day" ? dayNumberOf(on) : undefined;
}

/** What begins at the same moment: the one that ends first, then by reference. */
function compareShares({ records, shares, times }: CreditRun, a: number, b: number): number {
  const x = shares.records[a] as number;
  const y = shares.records[b] as number;
  const byEnd = (times.ends[x] as number) - (times.ends[y] as number);
  if (byEnd !== 0 && !Number.isNaN(byEnd)) return byEnd;
  const { id } = records[x] as ServiceRecord;
  const { id: other } = records[y] as ServiceRecord;
  return id < other ? -1 : Number(id > other);
}

/** Prepares the counting of overlaps of one volunteer after the other. */
function overlapsOf(run: CreditRun, kept: Kept, keys: Float64Array): (from: number, to: number) => void {
  const { byVolunteer, minutes, times, shares, context } = run;
  const { overlaps, handoverGraceMinutes: grace } = context.policy;
  if (overlaps === "both") return () => undefined;
  const most = largestOf(byVolunteer);
  const starts = new Float64Array(most);
  const ends = new Float64Array(most);
  const places = new Int32Array(most);
  return (from, to) => {
    let count = 0;
    let latest = -Infinity;
    let meets = false;
    for (let at = from; at < to; at += 1) {
      const share = byVolunteer.order[at] as number;
      const record = shares.records[share] as number;
      if (minutes[share] === 0 || Number.isNaN(times.starts[record] as number)) continue;
      const start = keys[share] as number;
      const end = times.ends[record] as number;
      if (start < latest) meets = true;
      if (end > latest) latest = end;
      starts[count] = start;
      ends[count] = end;
      places[count] = share;
      count += 1;
    }
    if (!meets) return;
    const [own, until] = [starts.subarray(0, count), ends.subarray(0, count)];
    if (overlaps === "once") {
      countOnce(own, until, grace, (place, covered, other) =>
        lose(run, kept, places[place] as number, covered, places[other] as number),
      );
    } else {
      refuseOverlaps(own, until, grace, (place, other) =>
        refuse(run, places[place] as number, places[other] as number),
      );
    }
  };
}

/** How many shares the volunteer has who has most. */
function largestOf({ offsets }: Grouped): number {
  let most = 0;
  for (let group = 1; group < offsets.length; group += 1)
    most = Math.max(most, (offsets[group] as number) - (offsets[group - 1] as number));
  return most;
}

/** Takes the minutes from a share that count in another one already. */
function lose(run: CreditRun, kept: Kept, share: number, covered: number, other: number): void {
  const lost = Math.min(run.minutes[share] as number, covered);
  run.minutes[share] = (run.minutes[share] as number) - lost;
  if (kept.covered.length > 0) kept.covered[share] = covered;
  sayOverlap(run, share, other, "credit.overlap", lost);
}

/** Takes all minutes from a share that overlaps another one. */
function refuse(run: CreditRun, share: number, other: number): void {
  const lost = run.minutes[share] as number;
  run.minutes[share] = 0;
  sayOverlap(run, share, other, "credit.overlap-refused", lost);
}

function sayOverlap(
  run: CreditRun,
  share: number,
  other: number,
  code: "credit.overlap" | "credit.overlap-refused",
  lost: number,
): void {
  const { records, shares, context } = run;
  const log = logOf(run, share);
  if (log === undefined || lost === 0) return;
  const { id } = records[shares.records[other] as number] as ServiceRecord;
  const because = warningOf(code, { ...context.placeOf(context.policy.articles.time), other: id });
  log({ rule: "overlap", minutes: -lost, because });
}

function logOf({ shares, options }: CreditRun, share: number): CreditLog {
  const { log } = options;
  return log && ((adjustment) => log(shares.records[share] as number, share, adjustment));
}

/** The minutes of a share by day; none where its day is not known. */
function partsOf(
  { records, shares, times, minutes, context }: CreditRun,
  kept: Kept,
  share: number,
): readonly DayPart[] {
  const record = shares.records[share] as number;
  const start = times.starts[record] as number;
  const own = minutes[share] as number;
  if (!Number.isNaN(start)) {
    const from = start + (kept.covered[share] as number) * MILLISECONDS_PER_MINUTE;
    return dayPartsOf(from, own, context.zone);
  }
  const day = dayOf(records[record] as ServiceRecord);
  return day === undefined ? [] : [{ day, minutes: own }];
}

function capDays(run: CreditRun, kept: Kept, from: number, to: number): void {
  const used = newUsedMinutes();
  for (let at = from; at < to; at += 1) capShare(run, kept, run.byVolunteer.order[at] as number, used);
}

/** Of persons without a name nobody knows what else they did: each record is capped by itself. */
function capUnnamed(run: CreditRun, kept: Kept): void {
  run.shares.volunteers.forEach((volunteer, share) => {
    if (volunteer < 0) capShare(run, kept, share, newUsedMinutes());
  });
}

function capShare(run: CreditRun, kept: Kept, share: number, used: UsedMinutes): void {
  const at = run.shares.records[share] as number;
  const record = run.records[at] as ServiceRecord;
  const own = run.minutes[share] as number;
  if (own === 0) return;
  const log = logOf(run, share);
  const parts = partsOf(run, kept, share);
  if (parts.length === 0) {
    const { remark } = run.options;
    const say = remark && ((finding: FindingOf<CreditFindings>) => remark(at, share, finding));
    run.minutes[share] = cappedSpan(record, own, used, run.context, log, say);
    return;
  }
  const left = cappedParts(record, parts, used.days, run.context, log);
  run.minutes[share] = left.reduce((sum, part) => sum + part.minutes, 0);
  if (run.options.parts !== undefined) kept.parts.set(share, left);
}

function finishAll(run: CreditRun, kept: Kept): void {
  const { minutes, shares, records, context, options } = run;
  const { weights, minimumMinutes, rounding } = context.policy;
  const changes = weights !== undefined || minimumMinutes !== undefined || rounding !== undefined;
  const { parts: takeParts } = options;
  if (!changes && takeParts === undefined) return;
  for (let share = 0; share < minutes.length; share += 1) {
    const parts = takeParts && (kept.parts.get(share) ?? partsOf(run, kept, share));
    if (changes) {
      const record = records[shares.records[share] as number] as ServiceRecord;
      minutes[share] = finished(record, minutes[share] as number, context, logOf(run, share));
    }
    if (parts !== undefined) takeParts?.(share, scaledParts(parts, minutes[share] as number));
  }
}
