import { checkHistory, compareCivilDates, isCode, type Finding, type Quantity } from "../../core/index.ts";
import { dayOfFirst, hasHappened, isBefore } from "../shared/event-days.ts";
import { openCallKinds } from "./code-lists.ts";
import { openCallMachine } from "./machine.ts";
import type { Bid, OpenCall, OpenCallRecord } from "./model.ts";
import { awardIsUnsupported, hasNoWinner, leadsMissed, winnersOf } from "./winners.ts";

/** Says whether a value is a kind of calls, known or of one's own. */
export function isOpenCallKind(value: unknown): boolean {
  return isCode(openCallKinds, value);
}

/** Says whether a budget is in yuan. */
export function budgetIsInYuan({ budget }: { readonly budget?: Quantity | undefined }): boolean {
  return budget === undefined || budget.unit === "yuan";
}

/** Says whether a number can be a score. */
export function isScore(value: number): boolean {
  return value >= 0 && value < Infinity;
}

/** Says whether a bid was chosen no earlier than it was handed in, as far as the dates tell. */
export function awardFollowsSubmission({ award, submittedOn }: Pick<Bid, "award" | "submittedOn">): boolean {
  return !isBefore(award?.on, submittedOn);
}

/** Says whether no lead stands twice. */
export function leadsAreApart({ leads = [] }: Pick<Bid, "leads">): boolean {
  return new Set(leads).size === leads.length;
}

/** Says whether the events of a call can follow each other as they are dated. */
export function callEventsArePossible({ events = [] }: Pick<OpenCall, "events">): boolean {
  return firstCallEventError(events) === undefined;
}

/** What is wrong with the order of the events of a call, first of all. */
export function firstCallEventError(events: readonly OpenCallRecord[]): Finding | undefined {
  return checkHistory(openCallMachine, events).findings.find(({ severity }) => severity === "error") as
    Finding | undefined;
}

/** Says whether the last day for bids lies after the day of publication, as far as the dates tell. */
export function bidsCloseAfterPublishing({
  bidsUntil,
  events,
}: Pick<OpenCall, "bidsUntil" | "events">): boolean {
  const published = dayOfFirst(events, "publish");
  if (bidsUntil === undefined || published === undefined) return true;
  const order = compareCivilDates(bidsUntil, published);
  // Two equal months do not decide; two equal days do.
  return order !== -1 && !(order === 0 && bidsUntil.length === 10);
}

/** Says whether a call that was awarded has an eligible bid, as far as bids are recorded. */
export function awardHasEligibleBid(call: Pick<OpenCall, "bids" | "events">): boolean {
  return !hasHappened(call.events, "award") || !awardIsUnsupported(call);
}

/** Says whether a call that was awarded has a winner, as far as bids are recorded. */
export function awardHasWinner(call: Pick<OpenCall, "bids" | "events">): boolean {
  return !hasHappened(call.events, "award") || !hasNoWinner(call);
}

/** Says whether the bids that were chosen are eligible and were not taken back. */
export function winnersAreEligible(call: Pick<OpenCall, "bids">): boolean {
  return winnersOf(call).every(({ eligible, withdrawn }) => eligible !== false && withdrawn !== true);
}

/** Says whether every bid that was chosen in an open call has exactly one lead. */
export function winnersHaveOneLead(call: Pick<OpenCall, "bids" | "kind">): boolean {
  return leadsMissed(call) === undefined;
}

/** Says whether it is known of every bid that was chosen by what its result is accepted. */
export function winnersHaveCriterion(call: Pick<OpenCall, "bids" | "acceptanceCriteria">): boolean {
  if (call.acceptanceCriteria !== undefined) return true;
  return winnersOf(call).every(({ award }) => award?.acceptanceCriterion !== undefined);
}

/** Says whether no bid was chosen after the work had begun, as far as the dates tell. */
export function awardsPrecedeWork(call: Pick<OpenCall, "bids" | "events">): boolean {
  const started = dayOfFirst(call.events, "start");
  return winnersOf(call).every(({ award }) => !isBefore(started, award?.on));
}

/** Says whether nothing was awarded in a call that ended without award. */
export function endHasNoWinner(call: Pick<OpenCall, "bids" | "events">): boolean {
  const ended = hasHappened(call.events, "withdraw") || hasHappened(call.events, "declare-no-award");
  return !ended || winnersOf(call).length === 0;
}

/** Says whether a call that was terminated says why. */
export function terminationGivesReason({ events = [] }: Pick<OpenCall, "events">): boolean {
  return events.every(({ event, reason }) => event !== "terminate" || reason !== undefined);
}

/** Says whether no two bids share a reference. */
export function bidsAreApart({ bids = [] }: Pick<OpenCall, "bids">): boolean {
  return new Set(bids.map(({ id }) => id)).size === bids.length;
}

/** Says whether the bids of a call name no other. */
export function bidsAreOfCall({ id, bids = [] }: Pick<OpenCall, "id" | "bids">): boolean {
  return bids.every(({ call }) => call === undefined || call === id);
}
