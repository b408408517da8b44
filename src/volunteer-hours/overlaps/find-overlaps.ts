import { millisecondsOf } from "../../core/index.ts";
import { groupPositions, sortPart, type Grouped } from "../columns/order.ts";
import { byShare, sharesOf, type Shares } from "../columns/shares.ts";
import type { ServiceState } from "../code-lists.ts";
import type { ServiceRecord, VolunteerId } from "../model.ts";

/** Two services of one volunteer at the same time. */
export interface HoursOverlap {
  /** The records, by reference: the one that begins first, then the other. */
  readonly recordIds: readonly [first: string, second: string];
  /** The positions of the two in the list of records, from 0 on. */
  readonly positions: readonly [first: number, second: number];
  /** Whose services they are. */
  readonly volunteerId: VolunteerId;
  /** How many whole minutes both have. */
  readonly minutes: number;
}

/** How overlaps are looked for. */
export interface OverlapOptions {
  /** So many minutes may overlap, as at a hand-over; 0 by default. */
  readonly handoverGraceMinutes?: number | undefined;
  /** The states of the records that are compared; completed ones by default. */
  readonly states?: readonly ServiceState[] | undefined;
}

const MILLISECONDS_PER_MINUTE = 60_000;

/**
 * Finds services of one volunteer at the same time, whatever organization recorded them.
 *
 * @remarks Compared are the times from beginning to end, end exclusive, so that a service may begin when another ends; where
 * there is no end, the time stated is added to the beginning. Breaks make no difference, because nobody knows when they
 * were. Overlaps of less than a minute are none. It takes n log n time and what the pairs take.
 *
 * @param records - valid records, from all organizations
 * @param options - the grace, and which records are compared
 * @returns every pair; those of a volunteer by the beginning of the later service
 * @throws RangeError where the grace is no whole number from 0 on
 *
 * @example
 * import { findOverlaps, type ServiceRecord } from "linli/volunteer-hours";
 *
 * const records: readonly ServiceRecord[] = [
 *   { id: "a", volunteerId: "v-1", startAt: "2026-03-05T09:00+08:00", endAt: "2026-03-05T11:00+08:00", state: "completed" },
 *   { id: "b", volunteerId: "v-1", startAt: "2026-03-05T10:30+08:00", endAt: "2026-03-05T12:00+08:00", state: "completed" },
 * ];
 * const [overlap] = findOverlaps(records);
 * overlap?.recordIds; // => ["a", "b"]
 * overlap?.minutes; // => 30
 * [...findOverlaps(records, { handoverGraceMinutes: 30 })].length; // => 0
 */
export function findOverlaps(
  records: readonly ServiceRecord[],
  options: OverlapOptions = {},
): Iterable<HoursOverlap> {
  const { handoverGraceMinutes: grace = 0, states = ["completed"] } = options;
  if (!Number.isSafeInteger(grace) || grace < 0)
    throw new RangeError("A whole number of minutes was expected.");
  return { [Symbol.iterator]: () => overlapsIn(records, (grace + 1) * MILLISECONDS_PER_MINUTE, states) };
}

/** The services as columns: by record when it begins and ends, by volunteer the services that can overlap. */
interface Columns {
  readonly shares: Shares;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly grouped: Grouped;
}

function columnsOf(
  records: readonly ServiceRecord[],
  least: number,
  states: readonly ServiceState[],
): Columns {
  const ofRecords = { starts: new Float64Array(records.length), ends: new Float64Array(records.length) };
  const shares = sharesOf(records, (record, index) => {
    const { startAt, endAt, claimedMinutes, state } = record;
    const start = startAt === undefined ? NaN : millisecondsOf(startAt);
    const end =
      endAt === undefined ? start + (claimedMinutes ?? 0) * MILLISECONDS_PER_MINUTE : millisecondsOf(endAt);
    ofRecords.starts[index] = start;
    // A service that is shorter than any overlap, or does not count, is left out.
    ofRecords.ends[index] = end - start >= least && states.includes(state) ? end : NaN;
  });
  const { records: positions, volunteers } = shares;
  const { starts, ends } = shares.isOneToOne
    ? ofRecords
    : { starts: byShare(ofRecords.starts, positions), ends: byShare(ofRecords.ends, positions) };
  for (let share = 0; share < positions.length; share += 1)
    if (Number.isNaN(ends[share] as number)) volunteers[share] = -1;
  return { shares, starts, ends, grouped: groupPositions(volunteers, shares.names.length) };
}

function* overlapsIn(
  records: readonly ServiceRecord[],
  least: number,
  states: readonly ServiceState[],
): Generator<HoursOverlap, void, undefined> {
  const { shares, starts, ends, grouped } = columnsOf(records, least, states);
  const { order, offsets } = grouped;
  const idOf = (share: number): string => (records[shares.records[share] as number] as ServiceRecord).id;
  const tie = (a: number, b: number): number =>
    (ends[a] as number) - (ends[b] as number) || (idOf(a) < idOf(b) ? -1 : Number(idOf(a) > idOf(b)));
  for (let name = 0; name < shares.names.length; name += 1) {
    const from = offsets[name] as number;
    const to = offsets[name + 1] as number;
    if (to - from < 2) continue;
    sortPart(order, from, to, starts, tie);
    if (!meets(order, from, to, starts, ends, least)) continue;
    const volunteerId = shares.names[name] as string;
    for (const [first, second] of pairsOf(order, from, to, starts, ends, least)) {
      const until = Math.min(ends[first] as number, ends[second] as number);
      const shared = until - (starts[second] as number);
      yield {
        recordIds: [idOf(first), idOf(second)],
        positions: [shares.records[first] as number, shares.records[second] as number],
        volunteerId,
        minutes: Math.floor(shared / MILLISECONDS_PER_MINUTE),
      };
    }
  }
}

/** Whether any two of the services overlap: most volunteers have none. */
function meets(
  order: Int32Array,
  from: number,
  to: number,
  starts: Float64Array,
  ends: Float64Array,
  least: number,
): boolean {
  let latest = -Infinity;
  for (let at = from; at < to; at += 1) {
    const share = order[at] as number;
    if (latest - (starts[share] as number) >= least) return true;
    latest = Math.max(latest, ends[share] as number);
  }
  return false;
}

/** The services that are still going on; whatever is looked at is either a pair or gone for good. */
function* pairsOf(
  order: Int32Array,
  from: number,
  to: number,
  starts: Float64Array,
  ends: Float64Array,
  least: number,
): Generator<readonly [number, number], void, undefined> {
  let open: number[] = [];
  for (let at = from; at < to; at += 1) {
    const share = order[at] as number;
    const start = starts[share] as number;
    if (open.length > 0) open = open.filter((other) => (ends[other] as number) - start >= least);
    for (const other of open) yield [other, share];
    open.push(share);
  }
}
