import type { Bid, OpenCall } from "../projects/index.ts";
import { communities, some } from "./organization-parts.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";

/** A record that a check of calls refuses, and the code of the error that says why. */
export interface InvalidCallSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

const bidders: readonly [string, ...string[]] = [
  "青禾区暖邻社会工作服务中心",
  "云栖社区共治服务社",
  "同舟公益服务中心",
];

/**
 * Draws a valid bid.
 *
 * @param random - a source of random numbers
 * @returns a bid that `checkBid` accepts without a warning
 *
 * @example
 * import { isBid } from "linli/projects";
 * import { sampleBid } from "linli/testing";
 *
 * isBid(sampleBid(Math.random)); // => true
 */
export function sampleBid(random: Random): Bid {
  return {
    id: `bid-${digits(random, 6)}`,
    bidder: { name: oneOf(random, bidders) },
    leads: [`lead-${digits(random, 4)}`],
    submittedOn: `2026-03-${String(10 + below(random, 20))}`,
    ...some(random, () => ({ call: `call-${digits(random, 4)}` })),
    ...some(random, () => ({ eligible: random() < 0.7 })),
    ...some(random, () => ({ score: 60 + below(random, 40) })),
    ...some(random, () => ({ withdrawn: false })),
    ...some(random, () => ({
      award: {
        on: "2026-04-20",
        ...some(random, () => ({ amountFen: 100 * (1 + below(random, 80_000)) })),
        ...some(random, () => ({ acceptanceCriterion: "验收合格" })),
      },
    })),
  };
}

const days = [
  "2026-03-01",
  "2026-03-05",
  "2026-04-10",
  "2026-04-20",
  "2026-05-06",
  "2026-11-20",
  "2026-12-01",
];
const steps = ["publish", "open", "evaluate", "award", "start", "deliver", "accept"] as const;

/**
 * Draws a valid call, at any point of its life; its bids fit it.
 *
 * @param random - a source of random numbers
 * @returns a call that `checkOpenCall` accepts without a warning
 *
 * @example
 * import { isOpenCall } from "linli/projects";
 * import { sampleOpenCall } from "linli/testing";
 *
 * isOpenCall(sampleOpenCall(Math.random)); // => true
 */
export function sampleOpenCall(random: Random): OpenCall {
  const id = `call-${digits(random, 4)}`;
  const count = below(random, steps.length + 1);
  const awarded = count > steps.indexOf("award");
  const events = steps.slice(0, count).map((event, index) => ({ event, on: days[index] }));
  const bid = { ...sampleBid(random), call: id, eligible: true, withdrawn: false };
  const open = { ...bid, award: undefined };
  const won = { ...open, id: `${bid.id}-1`, award: { on: "2026-04-20", amountFen: 8_000_000 } };
  const ended = count > 0 && count < 3 && random() < 0.2;
  return {
    id,
    title: `${oneOf(random, communities)}社区充电安全治理`,
    kind: oneOf(random, ["open-call", "venture", "purchase", "x-qinghe:challenge"] as const),
    need: "楼道充电多，充电桩不足",
    bidsUntil: "2026-03-31",
    acceptanceCriteria: "新增充电桩验收合格",
    ...some(random, () => ({ englishTitle: "safe charging" })),
    ...some(random, () => ({ publisher: { name: "青禾区委社会工作部" } })),
    ...some(random, () => ({ place: { divisionCode: "440305" } })),
    ...some(random, () => ({
      themes: [oneOf(random, ["governance", "livelihood", "x-qinghe:safety"] as const)],
    })),
    ...some(random, () => ({ completeBy: "2026-12-31" })),
    ...some(random, () => ({
      budget: { value: 80_000, qualifier: "about" as const, unit: "yuan" as const },
    })),
    ...(awarded ? { bids: [won] } : some(random, () => ({ bids: count < 2 ? [] : [open] }))),
    ...(events.length > 0 && {
      events: ended
        ? [...events, { event: "withdraw" as const, on: "2026-04-15", reason: "需求变化" }]
        : events,
    }),
    ...some(random, () => ({ source: { title: "揭榜挂帅项目榜单", on: "2026-03-01" } })),
  };
}

/**
 * Draws a call that is refused.
 *
 * @param random - a source of random numbers
 * @returns the record, with the code of an error that `checkOpenCall` gives
 *
 * @example
 * import { isOpenCall } from "linli/projects";
 * import { sampleInvalidOpenCall } from "linli/testing";
 *
 * isOpenCall(sampleInvalidOpenCall(Math.random).record); // => false
 */
export function sampleInvalidOpenCall(random: Random): InvalidCallSample {
  const call = { id: "c", title: "充电安全", kind: "open-call", acceptanceCriteria: "验收合格" };
  const bid = { id: "b", bidder: { name: oneOf(random, bidders) }, leads: ["l-1"], eligible: true };
  const events = steps.slice(0, 4).map((event, index) => ({ event, on: days[index] }));
  const award = { on: "2026-04-20" };
  return oneOf<InvalidCallSample>(random, [
    { record: { ...call, kind: "lottery" }, because: "open-call.kind" },
    { record: { ...call, events: [...events].reverse() }, because: "open-call.event-impossible" },
    { record: { ...call, bidsUntil: "2026-03-01", events }, because: "open-call.deadline-before-publishing" },
    {
      record: { ...call, bids: [{ ...bid, eligible: false }], events },
      because: "open-call.no-eligible-bid",
    },
    { record: { ...call, bids: [bid], events }, because: "open-call.winner-missing" },
    { record: { ...call, bids: [{ ...bid, leads: [], award }], events }, because: "open-call.one-lead" },
    {
      record: { ...call, events: [...events, { event: "terminate", on: "2026-05-01" }] },
      because: "open-call.reason-missing",
    },
    { record: { ...call, bids: [bid, bid] }, because: "open-call.bid-repeated" },
  ]);
}

/**
 * Draws a bid that is refused.
 *
 * @param random - a source of random numbers
 * @returns the record, with the code of an error that `checkBid` gives
 *
 * @example
 * import { isBid } from "linli/projects";
 * import { sampleInvalidBid } from "linli/testing";
 *
 * isBid(sampleInvalidBid(Math.random).record); // => false
 */
export function sampleInvalidBid(random: Random): InvalidCallSample {
  const bid = { id: "b", bidder: { name: oneOf(random, bidders) } };
  return oneOf<InvalidCallSample>(random, [
    { record: { ...bid, score: -1 }, because: "bid.score" },
    { record: { ...bid, leads: ["l-1", "l-1"] }, because: "bid.lead-repeated" },
    {
      record: { ...bid, submittedOn: "2026-03-20", award: { on: "2026-03-19" } },
      because: "bid.award-before-submission",
    },
    { record: { ...bid, award: { amountFen: 0.5 } }, because: "organization.amount" },
    { record: { ...bid, bidder: {} }, because: "organization.reference-empty" },
  ]);
}
