import { errorOf, warningOf, type Finding, type StateMachine } from "../../core/index.ts";
import { dayOfRecord, isBefore } from "../shared/event-days.ts";
import type { OpenCall, OpenCallEvent, OpenCallRecord, OpenCallState } from "./model.ts";
import { awardIsUnsupported, hasNoWinner, leadsMissed, winnersOf } from "./winners.ts";

/** What the conditions of a call look into. */
export type OpenCallConditions = Pick<OpenCall, "kind" | "bids" | "bidsUntil" | "acceptanceCriteria">;

/** The last day for bids lies after the day of publication. */
function closesAfterPublishing(
  { bidsUntil }: OpenCallConditions,
  record: Partial<OpenCallRecord>,
): readonly Finding[] {
  if (bidsUntil === undefined) return [warningOf("open-call.deadline-missing", {})];
  const day = dayOfRecord(record);
  const early = isBefore(bidsUntil, day) || (bidsUntil === day && day.length === 10);
  return early ? [errorOf("open-call.deadline-before-publishing", {})] : [];
}

/** Awarding needs an eligible bid; where bids are not recorded, that cannot be told. */
function hasEligibleBid(call: OpenCallConditions): readonly Finding[] {
  if (call.bids === undefined) return [warningOf("open-call.bids-not-recorded", {})];
  if (awardIsUnsupported(call)) return [errorOf("open-call.no-eligible-bid", {})];
  const known = call.bids.some(({ eligible, withdrawn }) => eligible === true && withdrawn !== true);
  return known ? [] : [warningOf("open-call.eligibility-unknown", {})];
}

/** Somebody was chosen who is eligible, with one lead and a criterion by which the result is accepted. */
function hasSoundWinners(call: OpenCallConditions): readonly Finding[] {
  const findings: Finding[] = [];
  if (hasNoWinner(call)) findings.push(errorOf("open-call.winner-missing", {}));
  const { bids = [], acceptanceCriteria } = call;
  const positions = bids.flatMap(({ award, eligible, withdrawn }, index) =>
    award !== undefined && (eligible === false || withdrawn === true) ? [index + 1] : [],
  );
  if (positions.length > 0) findings.push(errorOf("open-call.winner-not-eligible", { positions }));
  const leads = leadsMissed(call);
  if (leads !== undefined) findings.push(errorOf("open-call.one-lead", { leads }));
  const open = winnersOf(call).some(({ award }) => award?.acceptanceCriterion === undefined);
  if (open && acceptanceCriteria === undefined) findings.push(errorOf("open-call.acceptance-criterion", {}));
  return findings;
}

/** No bid is chosen after the work has begun. */
function startsAfterAwards(call: OpenCallConditions, record: Partial<OpenCallRecord>): readonly Finding[] {
  const late = winnersOf(call).some(({ award }) => isBefore(dayOfRecord(record), award?.on));
  return late ? [errorOf("open-call.award-after-start", {})] : [];
}

/** Where nothing is awarded no bid is marked as chosen. */
function hasNoAward(call: OpenCallConditions): readonly Finding[] {
  return winnersOf(call).length === 0 ? [] : [errorOf("open-call.award-after-end", {})];
}

/** A call that is terminated says why. */
function givesReason(_: OpenCallConditions, { reason }: Partial<OpenCallRecord>): readonly Finding[] {
  return reason === undefined ? [errorOf("open-call.reason-missing", {})] : [];
}

/**
 * The life of an open call (揭榜挂帅), from the collection of needs to the end.
 *
 * @remarks The steps are those in common use, from memory: no document is cited for them, and the machine is a convention
 * of this library. The last day for bids lies after the publication; awarding needs an eligible bid and winners with
 * exactly one lead each and a criterion of acceptance; nobody is chosen after the work has begun; a termination gives a
 * reason. What is not recorded, such as the bids, is remarked on and refuses nothing.
 */
export const openCallMachine: StateMachine<OpenCallState, OpenCallEvent, OpenCallConditions, OpenCallRecord> =
  {
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
      { event: "publish", from: ["collecting"], to: "published", guards: [closesAfterPublishing] },
      { event: "open", from: ["published"], to: "open" },
      { event: "evaluate", from: ["open"], to: "evaluating" },
      { event: "award", from: ["evaluating"], to: "awarded", guards: [hasEligibleBid, hasSoundWinners] },
      { event: "declare-no-award", from: ["open", "evaluating"], to: "no-award", guards: [hasNoAward] },
      { event: "start", from: ["awarded"], to: "in-progress", guards: [startsAfterAwards] },
      { event: "deliver", from: ["in-progress"], to: "accepting" },
      { event: "accept", from: ["accepting"], to: "closed" },
      { event: "withdraw", from: ["collecting", "published", "open"], to: "withdrawn", guards: [hasNoAward] },
      {
        event: "terminate",
        from: ["awarded", "in-progress", "accepting"],
        to: "terminated",
        guards: [givesReason],
      },
    ],
  };
