import { boundsOf, warningOf, type Finding, type FindingPath } from "../../core/index.ts";
import { hasHappened, isBefore } from "../shared/event-days.ts";
import type { OpenCall } from "./model.ts";
import { winnersOf } from "./winners.ts";

/**
 * Gives the warnings about a valid call: what a reader will ask for, and bids that came too late.
 *
 * @remarks A bid handed in after the last day is late, by the dates recorded; whether it is taken all the same is for the
 * publisher to say.
 *
 * @param call - a call that `isOpenCall` accepts
 * @returns the warnings: `open-call.need-missing`, `.deadline-missing`, `.late-bid`, `.bids-not-recorded`,
 * `.eligibility-unknown`, `.over-budget`
 *
 * @example
 * import { explainOpenCall, type OpenCall } from "linli/projects";
 *
 * const bid = { id: "b-1", bidder: { name: "青禾区暖邻社会工作服务中心" }, submittedOn: "2026-04-02" };
 * const call: OpenCall = { id: "c-1", title: "充电安全", kind: "open-call", need: "楼道充电", bidsUntil: "2026-03-31" };
 * const [late] = explainOpenCall({ ...call, bids: [bid] });
 * [late?.code, late?.path]; // => ["open-call.late-bid", ["bids", 0, "submittedOn"]]
 */
export function explainOpenCall(call: OpenCall): readonly Finding[] {
  const { bids = [], bidsUntil, events } = call;
  const found: Finding[] = [];
  const add = (finding: Finding, ...path: FindingPath): void => {
    found.push({ ...finding, path });
  };
  if (call.need === undefined) add(warningOf("open-call.need-missing", {}), "need");
  if (bidsUntil === undefined && hasHappened(events, "publish"))
    add(warningOf("open-call.deadline-missing", {}), "bidsUntil");
  bids.forEach(({ submittedOn }, index) => {
    if (bidsUntil === undefined || !isBefore(bidsUntil, submittedOn)) return;
    add(warningOf("open-call.late-bid", { until: bidsUntil }), "bids", index, "submittedOn");
  });
  if (hasHappened(events, "award")) {
    if (call.bids === undefined) add(warningOf("open-call.bids-not-recorded", {}), "bids");
    else if (!bids.some(({ eligible, withdrawn }) => eligible === true && withdrawn !== true))
      add(warningOf("open-call.eligibility-unknown", {}), "bids");
  }
  if (exceedsBudget(call)) add(warningOf("open-call.over-budget", {}), "budget");
  return found;
}

/** Whether the amounts recorded are more than the budget can be, however it is hedged. */
function exceedsBudget(call: OpenCall): boolean {
  if (call.budget === undefined) return false;
  const fen = winnersOf(call).reduce((sum, { award }) => sum + (award?.amountFen ?? 0), 0);
  const { upper, upperInclusive } = boundsOf(call.budget);
  return fen / 100 > upper || (fen / 100 === upper && !upperInclusive);
}
