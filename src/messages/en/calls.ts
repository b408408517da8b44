import type { MessageTable } from "../../core/index.ts";
import type { CallFamilyFindings } from "../../projects/index.ts";

const all = (positions: readonly number[]): string => positions.map(String).join(" and ");

/** What the findings of calls say in English. */
export const callFamilyMessages: MessageTable<CallFamilyFindings> = /* @__PURE__ */ (() => ({
  "open-call.kind": () => "A kind of calls is one of the list, or of the form x-namespace:name.",
  "open-call.budget-unit": () => "A budget is in yuan.",
  "open-call.event-impossible": (p) =>
    `Event ${String(p.position)} cannot follow those before it, or is dated before them.`,
  "open-call.deadline-before-publishing": () => "The last day for bids lies after the day of publication.",
  "open-call.no-eligible-bid": () => "Nothing can be awarded: none of the bids is eligible.",
  "open-call.winner-missing": () => "It was awarded, but no bid is marked as chosen.",
  "open-call.winner-not-eligible": (p) =>
    `Chosen, but not eligible or taken back: ${p.positions.length === 1 ? "bid" : "bids"} ${all(p.positions)}.`,
  "open-call.one-lead": (p) =>
    `The bid that is chosen has exactly one lead, and this one has ${String(p.leads)}.`,
  "open-call.acceptance-criterion": () =>
    "Neither the call nor the award says by what the result is accepted.",
  "open-call.award-after-start": () => "A bid was chosen after the work had begun.",
  "open-call.award-after-end": () =>
    "A bid is marked as chosen, so that the call cannot be withdrawn or end without award.",
  "open-call.reason-missing": () => "A call that is terminated says why.",
  "open-call.bid-repeated": (p) => `Bids ${all(p.positions)} have the same reference.`,
  "open-call.bid-of-other-call": (p) =>
    `${p.positions.length === 1 ? "Bid" : "Bids"} ${all(p.positions)} of the list ${p.positions.length === 1 ? "names" : "name"} another call.`,
  "bid.score": () => "A score is a number from 0 on.",
  "bid.award-before-submission": () => "The bid was chosen before it was handed in.",
  "bid.lead-repeated": () => "A lead stands twice.",
  "open-call.late-bid": (p) => `The bid is late: the last day was ${p.until}.`,
  "open-call.bids-not-recorded": () =>
    "The bids are not recorded, so that nobody can tell whether one was eligible.",
  "open-call.eligibility-unknown": () => "Of no bid is it recorded that it is eligible.",
  "open-call.deadline-missing": () => "The last day for bids is not said.",
  "open-call.need-missing": () => "The problem to be solved is not said.",
  "open-call.over-budget": () => "The amounts awarded exceed the budget.",
  "open-call.repeated": (p) => `Calls ${all(p.positions)} have the same reference.`,
  "open-call.title-repeated": (p) => `Calls ${all(p.positions)} have the same title.`,
  "open-call.bid-without-call": () => "The call of the bid is not in the list.",
  "open-call.bids-due": () => "The last day for bids, by the record.",
  "open-call.completion-due": () => "The last day for the result, by the record.",
}))();
