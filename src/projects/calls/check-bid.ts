import { checkModel, type CheckResult, type Finding } from "../../core/index.ts";
import { isBidRecord } from "../guards.ts";
import type { Bid } from "./model.ts";
import { BidSchema } from "./schema.ts";

/**
 * Says whether a value is a bid for a call.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isBid } from "linli/projects";
 *
 * isBid({ id: "b-1", bidder: { name: "青禾区暖邻社会工作服务中心" }, submittedOn: "2026-03-01" }); // => true
 * isBid({ id: "b-1" }); // => false
 */
export function isBid(value: unknown): value is Bid {
  try {
    return isBidRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a bid for a call.
 *
 * @remarks The lead (帅) is named by an opaque reference, never by name.
 *
 * @param input - any value
 * @returns the bid by reference, or `bid.score`, `bid.award-before-submission`, `bid.lead-repeated`,
 * `organization.amount`, `organization.reference-empty`, `organization.text-empty`, those of dates and identifiers, and the
 * `field.…` findings
 *
 * @example
 * import { checkBid } from "linli/projects";
 *
 * const bid = { id: "b-1", bidder: { name: "青禾区暖邻社会工作服务中心" }, submittedOn: "2026-03-01" };
 * checkBid({ ...bid, award: { on: "2026-02-20" } }).findings[0]?.code; // => "bid.award-before-submission"
 */
export function checkBid(input: unknown): CheckResult<Bid> {
  return checkModel(BidSchema, input, { guard: isBidRecord, explain: explainBid });
}

/**
 * Gives the warnings about a valid bid by itself: there are none. Whether it came too late is a question to its call.
 *
 * @param _bid - a bid that `isBid` accepts
 * @returns nothing
 *
 * @see {@link explainOpenCall}
 *
 * @example
 * import { explainBid } from "linli/projects";
 *
 * explainBid({ id: "b-1", bidder: { name: "青禾区暖邻社会工作服务中心" } }); // => []
 */
export function explainBid(_bid: Bid): readonly Finding[] {
  return [];
}
