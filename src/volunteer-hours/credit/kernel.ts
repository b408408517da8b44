import { millisecondsOf } from "../../core/index.ts";
import { groupPositions, type Grouped } from "../columns/order.ts";
import { byShare, sharesOf, type Shares } from "../columns/shares.ts";
import type { ServiceRecord } from "../model.ts";
import type { CreditContext } from "./context.ts";
import type { KernelOptions, Times } from "./kernel-columns.ts";
import { netMinutesOf, type NetMinutes } from "./net-minutes.ts";
import { brokenFieldOf, unreadableFinding } from "./unreadable.ts";
import { creditVolunteers } from "./volunteers.ts";

/** What crediting finds out of records, as columns. */
export interface Credited {
  /** The shares of the records. */
  readonly shares: Shares;
  /** The shares of each volunteer, by the number of the volunteer. */
  readonly byVolunteer: Grouped;
  /** By record: 1 where it counts as a service. */
  readonly counts: Uint8Array;
  /** By record: its minutes as they were recorded. */
  readonly raw: Float64Array;
  /** By record: when it begins, in milliseconds; `NaN` where that is not known. */
  readonly starts: Float64Array;
  /** By share: the minutes that count. */
  readonly minutes: Float64Array;
}

const MILLISECONDS_PER_MINUTE = 60_000;

/**
 * Credits records: first each by itself, then the services of each volunteer in the order in which they begin.
 *
 * @param records - valid records, in any order
 * @param context - the policy
 * @param options - what is wanted beside the minutes
 * @returns the columns
 */
export function credit(
  records: readonly ServiceRecord[],
  context: CreditContext,
  options: KernelOptions = {},
): Credited {
  const length = records.length;
  const counts = new Uint8Array(length);
  const raw = new Float64Array(length);
  const times: Times = {
    starts: new Float64Array(length),
    ends: new Float64Array(length),
    net: new Float64Array(length),
  };
  const shares = sharesOf(records, (record, index) => {
    const own = readRecord(record, index, times, context, options);
    counts[index] = own.counts ? 1 : 0;
    raw[index] = own.raw;
  });
  const byVolunteer = groupPositions(shares.volunteers, shares.names.length);
  // Large columns make the collector of garbage walk all records: none is made twice.
  const minutes = shares.isOneToOne ? times.net : byShare(times.net, shares.records);
  creditVolunteers({ records, shares, times, minutes, byVolunteer, context, options });
  return { shares, byVolunteer, counts, raw, starts: times.starts, minutes };
}

/** What cannot be counted with is no service, and has no minutes. */
const leftOut: NetMinutes = /* @__PURE__ */ Object.freeze({
  counts: false,
  raw: 0,
  minutes: 0,
  over: undefined,
});

function readRecord(
  record: ServiceRecord,
  index: number,
  { starts, ends, net }: Times,
  context: CreditContext,
  { log, remark }: KernelOptions,
): NetMinutes {
  const { startAt, endAt } = record;
  const start = startAt === undefined ? NaN : millisecondsOf(startAt);
  const end = endAt === undefined ? NaN : millisecondsOf(endAt);
  const broken = brokenFieldOf(record, start, end);
  if (broken !== undefined) {
    remark?.(index, -1, unreadableFinding(record, broken));
    starts[index] = broken === "startAt" ? NaN : start;
    ends[index] = NaN;
    return leftOut;
  }
  const span = Math.floor((end - start) / MILLISECONDS_PER_MINUTE);
  const measured = Number.isNaN(span) ? undefined : span;
  const own = netMinutesOf(record, measured, context, log && ((adjustment) => log(index, -1, adjustment)));
  starts[index] = start;
  net[index] = own.minutes;
  const over = own.over === undefined ? Infinity : start + own.over * MILLISECONDS_PER_MINUTE;
  ends[index] = measured === undefined ? over : Math.min(end, over);
  return own;
}
