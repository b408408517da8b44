import type { StateMachine } from "../../core/index.ts";
import type { ServiceRequestEventKind, SuggestionEventKind } from "./model.ts";

/** The state of a request. */
export type ServiceRequestState =
  | "submitted"
  | "accepted"
  | "declined"
  | "dispatched"
  | "under-objection"
  | "handling"
  | "replied"
  | "closed"
  | "revisited"
  | "evaluated"
  | "merged"
  | "withdrawn";

/**
 * The life of a request: accept, dispatch, handle, reply, close, return visit, evaluate.
 *
 * @remarks 国办发〔2020〕53号 (2021-01-06) asks for a closed loop of accepting, dispatching, handling, replying, supervising,
 * closing, returning and evaluating; 国办函〔2025〕66号 for dispatch catalogues, a review where a body objects to what it was
 * sent (异议审核), and repeated requests merged. The transitions are this library's reading of both. Who answers a question
 * at once need not dispatch it; a matter that turns out to be none for 12345 is declined after acceptance too.
 */
export const serviceRequestMachine: StateMachine<ServiceRequestState, ServiceRequestEventKind> = {
  id: "service-request",
  title: { en: "Service request", "zh-CN": "诉求工单" },
  initial: "submitted",
  states: {
    submitted: { label: { en: "submitted", "zh-CN": "待受理" } },
    accepted: { label: { en: "accepted", "zh-CN": "已受理" } },
    declined: { label: { en: "not accepted", "zh-CN": "不予受理" }, final: true },
    dispatched: { label: { en: "dispatched", "zh-CN": "已派单" } },
    "under-objection": { label: { en: "objection under review", "zh-CN": "异议审核中" } },
    handling: { label: { en: "being handled", "zh-CN": "办理中" } },
    replied: { label: { en: "replied", "zh-CN": "已答复" } },
    closed: { label: { en: "closed", "zh-CN": "已办结" } },
    revisited: { label: { en: "return visit made", "zh-CN": "已回访" } },
    evaluated: { label: { en: "evaluated", "zh-CN": "已评价" }, final: true },
    merged: { label: { en: "merged", "zh-CN": "已并单" }, final: true },
    withdrawn: { label: { en: "withdrawn", "zh-CN": "已撤回" }, final: true },
  },
  events: {
    accept: { en: "acceptance", "zh-CN": "受理" },
    decline: { en: "non-acceptance", "zh-CN": "不予受理" },
    dispatch: { en: "dispatch", "zh-CN": "派单" },
    object: { en: "objection to the dispatch", "zh-CN": "派单异议" },
    handle: { en: "handling", "zh-CN": "办理" },
    supervise: { en: "supervision", "zh-CN": "督办" },
    reply: { en: "reply", "zh-CN": "答复" },
    close: { en: "closing", "zh-CN": "办结" },
    "return-visit": { en: "return visit", "zh-CN": "回访" },
    evaluate: { en: "evaluation", "zh-CN": "评价" },
    reopen: { en: "reopening", "zh-CN": "重新办理" },
    merge: { en: "merging", "zh-CN": "并单" },
    withdraw: { en: "withdrawal", "zh-CN": "撤回" },
  },
  transitions: [
    { event: "accept", from: ["submitted"], to: "accepted" },
    { event: "decline", from: ["submitted", "accepted"], to: "declined" },
    { event: "dispatch", from: ["accepted", "under-objection"], to: "dispatched" },
    { event: "object", from: ["dispatched"], to: "under-objection" },
    { event: "handle", from: ["accepted", "dispatched"], to: "handling" },
    { event: "supervise", from: ["dispatched"], to: "dispatched" },
    { event: "supervise", from: ["handling"], to: "handling" },
    { event: "reply", from: ["accepted", "handling"], to: "replied" },
    { event: "close", from: ["replied"], to: "closed" },
    { event: "return-visit", from: ["closed"], to: "revisited" },
    { event: "evaluate", from: ["closed", "revisited"], to: "evaluated" },
    { event: "reopen", from: ["closed", "revisited"], to: "accepted" },
    { event: "merge", from: ["submitted", "accepted", "dispatched"], to: "merged" },
    { event: "withdraw", from: ["submitted", "accepted", "dispatched", "handling"], to: "withdrawn" },
  ],
};

/** The state of a suggestion. */
export type SuggestionState =
  | "submitted"
  | "under-study"
  | "adopted"
  | "partly-adopted"
  | "not-adopted"
  | "replied"
  | "rejected"
  | "withdrawn";

/**
 * The life of a suggestion: submitted, accepted for study, adopted or not, replied to.
 *
 * @remarks The order of the steps is that of this library: no document prescribes it for all bodies.
 */
export const suggestionMachine: StateMachine<SuggestionState, SuggestionEventKind> = {
  id: "suggestion",
  title: { en: "Suggestion", "zh-CN": "意见建议" },
  initial: "submitted",
  states: {
    submitted: { label: { en: "submitted", "zh-CN": "已提交" } },
    "under-study": { label: { en: "under study", "zh-CN": "研究办理中" } },
    adopted: { label: { en: "adopted", "zh-CN": "已采纳" } },
    "partly-adopted": { label: { en: "adopted in part", "zh-CN": "部分采纳" } },
    "not-adopted": { label: { en: "not adopted", "zh-CN": "未采纳" } },
    replied: { label: { en: "replied to", "zh-CN": "已答复" }, final: true },
    rejected: { label: { en: "not accepted for study", "zh-CN": "不予受理" }, final: true },
    withdrawn: { label: { en: "withdrawn", "zh-CN": "已撤回" }, final: true },
  },
  events: {
    accept: { en: "acceptance for study", "zh-CN": "受理" },
    adopt: { en: "adoption", "zh-CN": "采纳" },
    "adopt-in-part": { en: "adoption in part", "zh-CN": "部分采纳" },
    "not-adopt": { en: "decision not to adopt", "zh-CN": "不予采纳" },
    reply: { en: "reply", "zh-CN": "答复" },
    reject: { en: "non-acceptance", "zh-CN": "不予受理" },
    withdraw: { en: "withdrawal", "zh-CN": "撤回" },
  },
  transitions: [
    { event: "accept", from: ["submitted"], to: "under-study" },
    { event: "reject", from: ["submitted"], to: "rejected" },
    { event: "adopt", from: ["under-study"], to: "adopted" },
    { event: "adopt-in-part", from: ["under-study"], to: "partly-adopted" },
    { event: "not-adopt", from: ["under-study"], to: "not-adopted" },
    { event: "reply", from: ["adopted", "partly-adopted", "not-adopted"], to: "replied" },
    { event: "withdraw", from: ["submitted", "under-study"], to: "withdrawn" },
  ],
};
