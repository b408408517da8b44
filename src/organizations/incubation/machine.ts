import { errorOf, warningOf, type Finding, type StateMachine } from "../../core/index.ts";
import { isFilledText } from "../rules.ts";
import type { Organization } from "../model.ts";
import { dayOfEvent } from "../event-days.ts";
import { backingOf } from "./backing.ts";
import type { Incubation, IncubationEvent, IncubationEventKind, IncubationState } from "./model.ts";

/** What the conditions of `incubationMachine` look at. */
export interface IncubationSubject {
  /** The record. */
  readonly incubation: Pick<Incubation, "entrant" | "outcome">;
  /** The organization, where it is at hand: its registration and filing then count, not what the centre recorded. */
  readonly organization?: Organization | undefined;
}

/** Graduation needs a registration or a filing on that day. */
function isBacked(subject: IncubationSubject, event: Partial<IncubationEvent>): readonly Finding[] {
  switch (backingOf(subject, dayOfEvent(event))) {
    case "backed":
      return [];
    case "not-backed":
      return [errorOf("incubation.graduation-unregistered", {})];
    case "unknown":
      return [warningOf("incubation.graduation-unproven", {})];
  }
}

/** A removal needs a reason. */
function hasReason(_: IncubationSubject, { reason }: Partial<IncubationEvent>): readonly Finding[] {
  return reason !== undefined && isFilledText(reason)
    ? []
    : [errorOf("incubation.removal-without-reason", {})];
}

/**
 * The stages of an incubation, from the application to the end.
 *
 * @remarks Whoever entered ends by graduation (出壳), by leaving of its own (自愿退出) or by removal (清退); an
 * application ends by a refusal or a cancellation, which are no part of a graduation rate. Records of long ago often
 * begin with the entry, so that the steps before it may be missing. Conditions: graduation needs a registration or a
 * filing on that day, a removal needs a reason.
 */
export const incubationMachine: StateMachine<
  IncubationState,
  IncubationEventKind,
  IncubationSubject,
  IncubationEvent
> = {
  id: "incubation",
  title: { en: "Incubation of a social organization", "zh-CN": "社会组织孵化" },
  initial: "not-applied",
  states: {
    "not-applied": { label: { en: "not applied", "zh-CN": "未申请" } },
    applied: { label: { en: "applied", "zh-CN": "已申请" } },
    screening: { label: { en: "being screened", "zh-CN": "评审中" } },
    refused: { label: { en: "refused", "zh-CN": "不予入驻" }, final: true },
    cancelled: { label: { en: "application withdrawn", "zh-CN": "已撤回申请" }, final: true },
    admitted: { label: { en: "admitted", "zh-CN": "准予入驻" } },
    incubating: { label: { en: "incubating", "zh-CN": "在孵" } },
    extended: { label: { en: "extended", "zh-CN": "延期孵化" } },
    graduated: { label: { en: "graduated", "zh-CN": "已出壳" }, final: true },
    withdrawn: { label: { en: "left of its own", "zh-CN": "自愿退出" }, final: true },
    removed: { label: { en: "removed", "zh-CN": "已清退" }, final: true },
  },
  events: {
    apply: { en: "application", "zh-CN": "申请入驻" },
    screen: { en: "first check answered", "zh-CN": "初审答复" },
    refuse: { en: "refusal", "zh-CN": "不予入驻" },
    cancel: { en: "withdrawal of the application", "zh-CN": "撤回申请" },
    admit: { en: "admission", "zh-CN": "准予入驻" },
    enter: { en: "entry", "zh-CN": "入驻（入壳）" },
    extend: { en: "extension", "zh-CN": "延期" },
    graduate: { en: "graduation", "zh-CN": "出壳" },
    withdraw: { en: "leaving of its own", "zh-CN": "自愿退出" },
    remove: { en: "removal", "zh-CN": "清退" },
  },
  transitions: [
    { event: "apply", from: ["not-applied"], to: "applied" },
    { event: "screen", from: ["applied"], to: "screening" },
    { event: "refuse", from: ["applied", "screening"], to: "refused" },
    { event: "cancel", from: ["applied", "screening"], to: "cancelled" },
    { event: "admit", from: ["not-applied", "applied", "screening"], to: "admitted" },
    { event: "enter", from: ["not-applied", "applied", "screening", "admitted"], to: "incubating" },
    { event: "extend", from: ["incubating", "extended"], to: "extended" },
    { event: "graduate", from: ["incubating", "extended"], to: "graduated", guards: [isBacked] },
    { event: "withdraw", from: ["admitted", "incubating", "extended"], to: "withdrawn" },
    { event: "remove", from: ["admitted", "incubating", "extended"], to: "removed", guards: [hasReason] },
  ],
};
