import { isCode, isCertainlyBefore } from "../../core/index.ts";
import { contactRoles } from "../../link-cards/index.ts";
import { careActions, needCategories, needReporters, visitOutcomes } from "./code-lists.ts";
import { eventBefore, impossibleEvent, misdatedEvent } from "./history-rules.ts";
import { needMachine } from "./machine.ts";
import type { Need, NeedEvent, Visit, VisitCampaign } from "./model.ts";

/** Says whether a value is a role in which people visit, known or of one's own. */
export function isVisitorRole(value: unknown): boolean {
  return isCode(contactRoles, value);
}

/** Says whether a value is what can come of a visit. */
export function isVisitOutcome(value: unknown): boolean {
  return isCode(visitOutcomes, value);
}

/** Says whether a value is what can be done for a household. */
export function isCareAction(value: unknown): boolean {
  return isCode(careActions, value);
}

/** Says whether a value is what needs can be about. */
export function isNeedCategory(value: unknown): boolean {
  return isCode(needCategories, value);
}

/** Says whether a value is a group that can report a need. */
export function isNeedReporter(value: unknown): boolean {
  return isCode(needReporters, value);
}

/** Says whether a number can be a target. */
export function isTargetCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

/** Says whether no scope has two targets. */
export function targetsAreApart({ targets }: Pick<VisitCampaign, "targets">): boolean {
  return targets === undefined || new Set(targets.map(({ scope }) => scope)).size === targets.length;
}

/** Says whether nothing was learnt or done on a visit on which nobody was met. */
export function metWhereSomethingWasDone({
  outcome,
  profileComplete,
  careActions: actions,
}: Pick<Visit, "outcome" | "profileComplete" | "careActions">): boolean {
  const isEmpty = outcome === "nobody-home" || outcome === "declined" || outcome === "moved-away";
  return !isEmpty || (profileComplete !== true && (actions === undefined || actions.length === 0));
}

/** Says whether nobody was found absent by telephone or online. */
export function outcomeFitsMode({ outcome, mode }: Pick<Visit, "outcome" | "mode">): boolean {
  return outcome !== "nobody-home" || mode === "home";
}

/** Says whether a need has a visit or a group that reported it. */
export function needHasOrigin({ visit, reportedBy }: Pick<Need, "visit" | "reportedBy">): boolean {
  return visit !== undefined || reportedBy !== undefined;
}

/** Says whether a need that was found on a visit, or that a household reported, names the household. */
export function needHasHousehold({
  visit,
  household,
  reportedBy,
}: Pick<Need, "visit" | "household" | "reportedBy">): boolean {
  return household !== undefined || (visit === undefined && reportedBy !== "household");
}

/** Says whether a need is not due before it was recorded. */
export function needDueAfterRaised({ raisedOn, dueOn }: Pick<Need, "raisedOn" | "dueOn">): boolean {
  return dueOn === undefined || !isCertainlyBefore(dueOn, raisedOn);
}

/** Says whether everything that happened to a need could happen in that order. */
export function needEventsArePossible({ events }: Pick<Need, "events">): boolean {
  return impossibleEvent(needMachine, events) === 0;
}

/** Says whether the dates of what happened agree with its order. */
export function needEventsAreInOrder({ events }: Pick<Need, "events">): boolean {
  return misdatedEvent(needMachine, events) === 0;
}

/** Says whether nothing happened before the need was recorded. */
export function needEventsAfterRaised({ events, raisedOn }: Pick<Need, "events" | "raisedOn">): boolean {
  return eventBefore(events, raisedOn) === 0;
}

/** Says whether a follow-up has what was answered. */
export function followUpHasFeedback({ event, feedback }: NeedEvent): boolean {
  return event !== "follow-up" || feedback !== undefined;
}

/** Says whether nothing but a follow-up has an answer. */
export function feedbackFitsEvent({ event, feedback }: NeedEvent): boolean {
  return event === "follow-up" || feedback === undefined;
}

/** Says whether a referral says to whom. */
export function referralHasBody({ event, to }: NeedEvent): boolean {
  return event !== "refer" || to !== undefined;
}

/** Says whether only what goes to a body names one. */
export function bodyFitsNeedEvent({ event, to }: NeedEvent): boolean {
  return to === undefined || event === "assign" || event === "refer";
}
