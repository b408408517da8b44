import { checkModel, type CheckResult } from "../../core/index.ts";
import { isOpenCallRecord } from "../guards.ts";
import { explainOpenCall } from "./explain-open-call.ts";
import type { OpenCall } from "./model.ts";
import { OpenCallSchema } from "./schema.ts";

/**
 * Says whether a value is a call.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isOpenCall } from "linli/projects";
 *
 * const call = { id: "c-1", title: "老旧小区充电安全", kind: "open-call", bidsUntil: "2026-03-31" };
 * isOpenCall({ ...call, events: [{ event: "publish", on: "2026-03-01" }] }); // => true
 * isOpenCall({ ...call, events: [{ event: "publish", on: "2026-04-01" }] }); // => false
 */
export function isOpenCall(value: unknown): value is OpenCall {
  try {
    return isOpenCallRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a call: its fields, its history, and whether bids and awards fit it.
 *
 * @remarks The steps are a convention of this library, from memory: no document is cited for them. What is not recorded
 * refuses nothing: a call without bids may have been awarded, one with bids names the winner among them.
 *
 * @param input - any value
 * @returns the call by reference, or `open-call.kind`, `.budget-unit`, `.event-impossible`, `.deadline-before-publishing`,
 * `.no-eligible-bid`, `.winner-missing`, `.winner-not-eligible`, `.one-lead`, `.acceptance-criterion`,
 * `.award-after-start`, `.award-after-end`, `.reason-missing`, `.bid-repeated`, `.bid-of-other-call`, `indicator.theme`,
 * those of `checkBid`, quantities, organizations and dates, and the `field.…` findings; with the warnings of
 * `explainOpenCall`
 *
 * @example
 * import { checkOpenCall } from "linli/projects";
 *
 * const call = { id: "c-1", title: "老旧小区充电安全", kind: "open-call", acceptanceCriteria: "新增充电桩验收合格" };
 * const bid = { id: "b-1", bidder: { name: "青禾区暖邻社会工作服务中心" }, leads: ["p-1", "p-2"], award: {} };
 * const { findings } = checkOpenCall({ ...call, bids: [bid] });
 * findings.map(({ code, params }) => [code, params])[0]; // => ["open-call.one-lead", { leads: 2 }]
 */
export function checkOpenCall(input: unknown): CheckResult<OpenCall> {
  return checkModel(OpenCallSchema, input, { guard: isOpenCallRecord, explain: explainOpenCall });
}
