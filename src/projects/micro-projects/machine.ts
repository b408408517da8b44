import { errorOf, type Finding, type StateMachine } from "../../core/index.ts";
import type { MicroProject, MicroProjectEvent, MicroProjectEventKind } from "./model.ts";

/** The state of a micro-project. */
export type MicroProjectState =
  | "draft"
  | "proposed"
  | "deliberated"
  | "decided"
  | "in-progress"
  | "delivered"
  | "accepted"
  | "rejected"
  | "withdrawn"
  | "cancelled";

/** What the conditions look into. */
export type MicroProjectSubject = Pick<
  MicroProject,
  "vote" | "decidedFen" | "exclusion" | "contractor" | "acceptedBy"
>;

/**
 * Asks for the vote of the council.
 *
 * @param project - the micro-project
 * @returns `micro-project.vote-missing`, or nothing
 */
export function deliberationHasVote({ vote }: MicroProjectSubject): readonly Finding[] {
  return vote === undefined ? [errorOf("micro-project.vote-missing", {})] : [];
}

/**
 * Asks for an amount, and that nothing excludes the project.
 *
 * @param project - the micro-project
 * @returns `micro-project.amount-missing`, `micro-project.excluded`, or nothing
 */
export function decisionIsPossible({ decidedFen, exclusion }: MicroProjectSubject): readonly Finding[] {
  return [
    ...(decidedFen === undefined ? [errorOf("micro-project.amount-missing", {})] : []),
    ...(exclusion === undefined ? [] : [errorOf("micro-project.excluded", { exclusion })]),
  ];
}

/**
 * Asks for who carries it out.
 *
 * @param project - the micro-project
 * @returns `micro-project.contractor-missing`, or nothing
 */
export function startHasContractor({ contractor }: MicroProjectSubject): readonly Finding[] {
  return contractor === undefined ? [errorOf("micro-project.contractor-missing", {})] : [];
}

/**
 * Asks for who accepts the work.
 *
 * @param project - the micro-project
 * @returns `micro-project.acceptor-missing`, or nothing
 */
export function acceptanceHasAcceptor({ acceptedBy }: MicroProjectSubject): readonly Finding[] {
  return acceptedBy === undefined ? [errorOf("micro-project.acceptor-missing", {})] : [];
}

/**
 * Asks for a reason.
 *
 * @param _ - the micro-project
 * @param record - the event
 * @returns `micro-project.reason-missing`, or nothing
 */
export function endHasReason(
  _: MicroProjectSubject,
  { reason }: Partial<MicroProjectEvent>,
): readonly Finding[] {
  return reason === undefined ? [errorOf("micro-project.reason-missing", {})] : [];
}

/**
 * The way of a micro-project from the proposal to the acceptance: 征集, 评议, 确定, 实施, 验收.
 *
 * @remarks The five steps are those of public reports on 民生微实事 of Shenzhen (2023): the party committee of the community leads,
 * the residents' committee assists, the residents' council votes. Delivery as a state of its own, and the ways out, are
 * conventions of this library.
 */
export const microProjectMachine: StateMachine<
  MicroProjectState,
  MicroProjectEventKind,
  MicroProjectSubject,
  MicroProjectEvent
> = {
  id: "micro-project",
  title: { en: "Micro-project for people's livelihood", "zh-CN": "民生微实事项目" },
  initial: "draft",
  states: {
    draft: { label: { en: "not proposed", "zh-CN": "未征集" } },
    proposed: { label: { en: "proposed", "zh-CN": "已征集" } },
    deliberated: { label: { en: "deliberated", "zh-CN": "已评议" } },
    decided: { label: { en: "decided", "zh-CN": "已确定" } },
    "in-progress": { label: { en: "in progress", "zh-CN": "实施中" } },
    delivered: { label: { en: "delivered", "zh-CN": "待验收" } },
    accepted: { label: { en: "accepted", "zh-CN": "已验收" }, final: true },
    rejected: { label: { en: "rejected", "zh-CN": "未通过" }, final: true },
    withdrawn: { label: { en: "withdrawn", "zh-CN": "已撤回" }, final: true },
    cancelled: { label: { en: "cancelled", "zh-CN": "已取消" }, final: true },
  },
  events: {
    propose: { en: "proposal", "zh-CN": "征集" },
    deliberate: { en: "deliberation", "zh-CN": "评议" },
    decide: { en: "decision", "zh-CN": "确定" },
    start: { en: "start", "zh-CN": "实施" },
    deliver: { en: "delivery", "zh-CN": "完工" },
    "send-back": { en: "sent back", "zh-CN": "退回整改" },
    accept: { en: "acceptance", "zh-CN": "验收" },
    reject: { en: "rejection", "zh-CN": "否决" },
    withdraw: { en: "withdrawal", "zh-CN": "撤回" },
    cancel: { en: "cancellation", "zh-CN": "取消" },
  },
  transitions: [
    { event: "propose", from: ["draft"], to: "proposed" },
    { event: "deliberate", from: ["proposed"], to: "deliberated", guards: [deliberationHasVote] },
    { event: "decide", from: ["deliberated"], to: "decided", guards: [decisionIsPossible] },
    { event: "start", from: ["decided"], to: "in-progress", guards: [startHasContractor] },
    { event: "deliver", from: ["in-progress"], to: "delivered" },
    { event: "send-back", from: ["delivered"], to: "in-progress" },
    { event: "accept", from: ["delivered"], to: "accepted", guards: [acceptanceHasAcceptor] },
    { event: "reject", from: ["proposed", "deliberated"], to: "rejected", guards: [endHasReason] },
    { event: "withdraw", from: ["proposed", "deliberated"], to: "withdrawn" },
    {
      event: "cancel",
      from: ["decided", "in-progress", "delivered"],
      to: "cancelled",
      guards: [endHasReason],
    },
  ],
};
