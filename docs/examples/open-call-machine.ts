// The life of an open call (揭榜挂帅), as an example of a state machine; the page docs/concepts/state-machines.md
// shows its diagram. The steps are the usual ones; no document is cited for them.
import { errorOf, type EventRecord, type Finding, type StateMachine } from "../../src/core/index.ts";

export type OpenCallState =
  | "collecting"
  | "published"
  | "open"
  | "evaluating"
  | "awarded"
  | "in-progress"
  | "accepting"
  | "closed"
  | "withdrawn"
  | "no-award"
  | "terminated";

export type OpenCallEvent =
  | "publish"
  | "open"
  | "evaluate"
  | "award"
  | "declare-no-award"
  | "start"
  | "deliver"
  | "accept"
  | "withdraw"
  | "terminate";

/** What the conditions look into. */
export interface OpenCall {
  /** How many bids of those received are eligible. */
  readonly eligibleBids: number;
  /** Opaque references of the named leaders (帅) of the winning bid. */
  readonly leads: readonly string[];
  /** By what the result is accepted. */
  readonly acceptanceCriterion?: string | undefined;
}

/** Awarding needs an eligible bid. */
export function hasEligibleBid({ eligibleBids }: OpenCall): readonly Finding[] {
  return eligibleBids > 0 ? [] : [errorOf("open-call.no-eligible-bid", {})];
}

/** A winner has exactly one lead and a criterion by which the result is accepted. */
export function hasLeadAndCriterion({ leads, acceptanceCriterion }: OpenCall): readonly Finding[] {
  const findings: Finding[] = [];
  if (leads.length !== 1) findings.push(errorOf("open-call.one-lead", { leads: leads.length }));
  if (acceptanceCriterion === undefined) findings.push(errorOf("open-call.acceptance-criterion", {}));
  return findings;
}

/** A call that is terminated says why. */
export function givesReason(
  _: OpenCall,
  { reason }: { readonly reason?: string | undefined },
): readonly Finding[] {
  return reason === undefined ? [errorOf("open-call.reason-missing", {})] : [];
}

/** What the record of an event can carry. */
export interface OpenCallRecord extends EventRecord<OpenCallEvent> {
  /** Why the call was terminated. */
  readonly reason?: string | undefined;
}

export const openCallMachine: StateMachine<OpenCallState, OpenCallEvent, OpenCall, OpenCallRecord> = {
  id: "open-call",
  title: { en: "Open call", "zh-CN": "揭榜挂帅" },
  initial: "collecting",
  states: {
    collecting: { label: { en: "collecting needs", "zh-CN": "征榜" } },
    published: { label: { en: "published", "zh-CN": "已发榜" } },
    open: { label: { en: "open for bids", "zh-CN": "揭榜中" } },
    evaluating: { label: { en: "evaluating bids", "zh-CN": "评榜中" } },
    awarded: { label: { en: "awarded", "zh-CN": "已定榜" } },
    "in-progress": { label: { en: "in progress", "zh-CN": "实施中" } },
    accepting: { label: { en: "under acceptance", "zh-CN": "验榜中" } },
    closed: { label: { en: "closed", "zh-CN": "已结题" }, final: true },
    withdrawn: { label: { en: "withdrawn", "zh-CN": "已撤榜" }, final: true },
    "no-award": { label: { en: "ended without award", "zh-CN": "流榜" }, final: true },
    terminated: { label: { en: "terminated", "zh-CN": "已终止" }, final: true },
  },
  events: {
    publish: { en: "publish", "zh-CN": "发榜" },
    open: { en: "open for bids", "zh-CN": "开放揭榜" },
    evaluate: { en: "evaluate", "zh-CN": "评榜" },
    award: { en: "award", "zh-CN": "定榜" },
    "declare-no-award": { en: "end without award", "zh-CN": "宣布流榜" },
    start: { en: "start work", "zh-CN": "启动实施" },
    deliver: { en: "deliver", "zh-CN": "申请验榜" },
    accept: { en: "accept", "zh-CN": "验榜通过" },
    withdraw: { en: "withdraw", "zh-CN": "撤榜" },
    terminate: { en: "terminate", "zh-CN": "终止" },
  },
  transitions: [
    { event: "publish", from: ["collecting"], to: "published" },
    { event: "open", from: ["published"], to: "open" },
    { event: "evaluate", from: ["open"], to: "evaluating" },
    { event: "award", from: ["evaluating"], to: "awarded", guards: [hasEligibleBid, hasLeadAndCriterion] },
    { event: "declare-no-award", from: ["open", "evaluating"], to: "no-award" },
    { event: "start", from: ["awarded"], to: "in-progress" },
    { event: "deliver", from: ["in-progress"], to: "accepting" },
    { event: "accept", from: ["accepting"], to: "closed" },
    { event: "withdraw", from: ["collecting", "published", "open"], to: "withdrawn" },
    {
      event: "terminate",
      from: ["awarded", "in-progress", "accepting"],
      to: "terminated",
      guards: [givesReason],
    },
  ],
};
