import {
  checkHistory,
  isCode,
  type CivilDate,
  type CoreFindings,
  type FindingOf,
  type FindingParams,
  isCertainlyBefore,
} from "../../core/index.ts";
import { dayOfEvent } from "../event-days.ts";
import { bodyKeysOf } from "../references.ts";
import { isFilledText } from "../rules.ts";
import { incubationSupports } from "./code-lists.ts";
import { incubationMachine } from "./machine.ts";
import type { Incubation, IncubationEvent, IncubationEventKind, IncubationOutcome } from "./model.ts";

type Events = Pick<Incubation, "events">;

/** Says whether a value is what an incubation centre gives, known or of one's own. */
export function isIncubationSupportCode(value: unknown): boolean {
  return isCode(incubationSupports, value);
}

/** What is wrong with the order or the dates of the events. */
function faultsOf(events: readonly IncubationEvent[]): readonly FindingOf<CoreFindings>[] {
  return checkHistory(incubationMachine, events).findings as readonly FindingOf<CoreFindings>[];
}

function isMisplaced({ code }: { readonly code: string }): boolean {
  return code === "state-machine.event-not-allowed" || code === "state-machine.event-after-end";
}

/** Says whether every event could happen in the state to which those before it led. */
export function incubationEventsArePossible({ events }: Events): boolean {
  return !faultsOf(events).some(isMisplaced);
}

/** The first event that could not happen, counted from 1. */
export function impossibleIncubationEventOf({ events }: Events): FindingParams {
  const fault = faultsOf(events).find(isMisplaced);
  const { event, eventEn, eventZh, stateEn, stateZh } = (fault?.params ?? {}) as FindingParams;
  return { position: Number(fault?.path[0] ?? 0) + 1, event, eventEn, eventZh, stateEn, stateZh };
}

/** Says whether no event is certainly earlier than one before it. */
export function incubationEventsAreInDateOrder({ events }: Events): boolean {
  return !faultsOf(events).some(({ code }) => code === "history.goes-backwards");
}

/** The first event that is dated before one that precedes it; both are counted from 1. */
export function misdatedIncubationEventOf({ events }: Events): FindingParams {
  const fault = faultsOf(events).find(({ code }) => code === "history.goes-backwards");
  const { position } = (fault?.params ?? {}) as FindingParams;
  return { position: Number(fault?.path[0] ?? 0) + 1, after: position };
}

/** Says whether an event that removes an organization has a reason. */
export function removalHasReason({ event, reason }: IncubationEvent): boolean {
  return event !== "remove" || (reason !== undefined && isFilledText(reason));
}

/** Says whether nobody incubates itself. */
export function incubatesAnother({
  incubator,
  organization,
}: Pick<Incubation, "incubator" | "organization">): boolean {
  const own = bodyKeysOf(incubator);
  return !bodyKeysOf(organization).some((key) => own.includes(key));
}

/** Says whether only a registered organization has got a credit code. */
export function codeFitsOutcome({ kind, uscc }: IncubationOutcome): boolean {
  return uscc === undefined || kind === "registered";
}

/** Says whether only a merged organization has a body that it was merged into. */
export function mergerFitsOutcome({ kind, into }: IncubationOutcome): boolean {
  return into === undefined || kind === "merged";
}

/** Says whether nobody graduated who was merged or failed. */
export function outcomeFitsGraduation({ events, outcome }: Pick<Incubation, "events" | "outcome">): boolean {
  return (
    (outcome?.kind !== "merged" && outcome?.kind !== "failed") ||
    !events.some(({ event }) => event === "graduate")
  );
}

/** The day of the first event of a kind, where it is known. */
function dayOf(events: readonly IncubationEvent[], kind: IncubationEventKind): CivilDate | undefined {
  const found = events.find(({ event }) => event === kind);
  return found === undefined ? undefined : dayOfEvent(found);
}

/** Says whether who graduated was not certainly registered or filed afterwards only. */
export function outcomeIsNotAfterGraduation({
  events,
  outcome,
}: Pick<Incubation, "events" | "outcome">): boolean {
  const left = dayOf(events, "graduate");
  return outcome?.on === undefined || left === undefined || !isCertainlyBefore(left, outcome.on);
}

/** Says whether who enters to be registered was not certainly registered before. */
export function registeredAfterEntry({
  entrant,
  events,
  outcome,
}: Pick<Incubation, "entrant" | "events" | "outcome">): boolean {
  const entered = dayOf(events, "enter");
  if (entrant !== "to-be-registered" || outcome?.kind !== "registered") return true;
  return outcome.on === undefined || entered === undefined || !isCertainlyBefore(outcome.on, entered);
}

/** Says whether rooms were not certainly handed over before the notice. */
export function handedOverAfterNotice({
  exitNoticeOn,
  handedOverOn,
}: Pick<Incubation, "exitNoticeOn" | "handedOverOn">): boolean {
  return (
    exitNoticeOn === undefined || handedOverOn === undefined || !isCertainlyBefore(handedOverOn, exitNoticeOn)
  );
}
