import { errorOf, type Finding, type StateMachine } from "../../core/index.ts";
import type { SpaceApplication, SpaceApplicationEvent, SpaceApplicationEventKind } from "./model.ts";

/** The state of an application for a space. */
export type SpaceApplicationState = "draft" | "applied" | "approved" | "refused" | "opened" | "withdrawn";

/** What the conditions look into. */
export type SpaceApplicationSubject = Pick<SpaceApplication, "host" | "venue">;

/**
 * Asks for a reason where an application is refused.
 *
 * @param _ - the application
 * @param record - the event
 * @returns `space-application.reason-missing`, or nothing
 */
export function refusalHasReason(
  _: SpaceApplicationSubject,
  record: Partial<SpaceApplicationEvent>,
): readonly Finding[] {
  return record.reason === undefined ? [errorOf("space-application.reason-missing", {})] : [];
}

/**
 * Asks for a host and for the record of the venue where a space is opened.
 *
 * @param application - the application
 * @returns `space-application.host-missing`, `space-application.venue-missing`, or nothing
 */
export function openedHasHostAndVenue({ host, venue }: SpaceApplicationSubject): readonly Finding[] {
  return [
    ...(host === undefined ? [errorOf("space-application.host-missing", {})] : []),
    ...(venue === undefined ? [errorOf("space-application.venue-missing", {})] : []),
  ];
}

/**
 * The way of an application for a small space, from the application to its opening.
 *
 * @remarks A convention of this library: public reports of the “一平方米” programme of Ningbo (2024) tell that residents apply
 * and hosts open spaces; no document that was found names the steps.
 */
export const spaceApplicationMachine: StateMachine<
  SpaceApplicationState,
  SpaceApplicationEventKind,
  SpaceApplicationSubject,
  SpaceApplicationEvent
> = {
  id: "space-application",
  title: { en: "Application for a small space", "zh-CN": "微空间申报" },
  initial: "draft",
  states: {
    draft: { label: { en: "not applied", "zh-CN": "未申报" } },
    applied: { label: { en: "applied", "zh-CN": "已申报" } },
    approved: { label: { en: "approved", "zh-CN": "已同意" } },
    refused: { label: { en: "refused", "zh-CN": "未通过" }, final: true },
    opened: { label: { en: "opened", "zh-CN": "已开放" }, final: true },
    withdrawn: { label: { en: "withdrawn", "zh-CN": "已撤回" }, final: true },
  },
  events: {
    apply: { en: "application", "zh-CN": "申报" },
    approve: { en: "approval", "zh-CN": "同意" },
    refuse: { en: "refusal", "zh-CN": "不予通过" },
    open: { en: "opening", "zh-CN": "开放" },
    withdraw: { en: "withdrawal", "zh-CN": "撤回" },
  },
  transitions: [
    { event: "apply", from: ["draft"], to: "applied" },
    { event: "approve", from: ["applied"], to: "approved" },
    { event: "refuse", from: ["applied"], to: "refused", guards: [refusalHasReason] },
    { event: "open", from: ["approved"], to: "opened", guards: [openedHasHostAndVenue] },
    { event: "withdraw", from: ["applied", "approved"], to: "withdrawn" },
  ],
};
