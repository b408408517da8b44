import {
  civilDateAt,
  compareInstants,
  isCode,
  isInstant,
  type CivilDate,
  isCertainlyBefore,
} from "../../core/index.ts";
import { themes } from "../../indicators/index.ts";
import { comparableName, type BodyReference } from "../../organizations/index.ts";
import { eventBefore, impossibleEvent, misdatedEvent } from "../visits/history-rules.ts";
import {
  refusalReasons,
  requestChannels,
  serviceRequestKinds,
  streetCallMatters,
  suggestionGroups,
  suggestionKinds,
} from "./code-lists.ts";
import { serviceRequestMachine, suggestionMachine } from "./machines.ts";
import type {
  CalledDepartment,
  ServiceRequest,
  ServiceRequestEvent,
  StreetCall,
  Suggestion,
} from "./model.ts";

/** Says whether a kind of request is no petition, however it is written. */
export function isNoPetition(value: unknown): boolean {
  return typeof value !== "string" || !/^(?:x-[a-z0-9-]{1,64}:)?(?:petitions?|xinfang|信访)$/i.test(value);
}

/** Says whether a value is a kind of request; of a petition another rule says what it is. */
export function isServiceRequestKind(value: unknown): boolean {
  return isCode(serviceRequestKinds, value) || !isNoPetition(value);
}

/** Says whether a value is a way by which requests come in. */
export function isRequestChannel(value: unknown): boolean {
  return isCode(requestChannels, value);
}

/** Says whether a value is a reason for which a matter is none for 12345. */
export function isRefusalReason(value: unknown): boolean {
  return isCode(refusalReasons, value);
}

/** Says whether a value is what streets call departments for. */
export function isStreetCallMatter(value: unknown): boolean {
  return isCode(streetCallMatters, value);
}

/** Says whether a value is a kind of suggestion. */
export function isSuggestionKind(value: unknown): boolean {
  return isCode(suggestionKinds, value);
}

/** Says whether a value is what suggestions can be about. */
export function isSuggestionTheme(value: unknown): boolean {
  return isCode(themes, value);
}

/** Says whether a value is a group that makes suggestions. */
export function isSuggestionGroup(value: unknown): boolean {
  return isCode(suggestionGroups, value);
}

/** The day on which a request came in, as far as its record knows it. */
export function openingDayOf({
  openedOn,
  openedAt,
}: Pick<ServiceRequest, "openedOn" | "openedAt">): CivilDate | undefined {
  return openedAt === undefined ? openedOn : dayOf(openedAt);
}

/** The day of an instant; nothing at the very ends of the calendar. */
export function dayOf(instant: string): CivilDate | undefined {
  try {
    return isInstant(instant) ? civilDateAt(instant) : undefined;
  } catch {
    return undefined;
  }
}

/** Says whether the day or the moment is there at which a request came in. */
export function requestHasOpening({
  openedOn,
  openedAt,
}: Pick<ServiceRequest, "openedOn" | "openedAt">): boolean {
  return openedOn !== undefined || openedAt !== undefined;
}

/** Says whether the moment is on the day. */
export function openingsAgree({
  openedOn,
  openedAt,
}: Pick<ServiceRequest, "openedOn" | "openedAt">): boolean {
  if (openedOn === undefined || openedAt === undefined) return true;
  return dayOf(openedAt)?.startsWith(openedOn) !== false;
}

/** Says whether a request is not due before it came in. */
export function requestDueAfterOpening(request: ServiceRequest): boolean {
  const day = openingDayOf(request);
  return day === undefined || request.dueOn === undefined || !isCertainlyBefore(request.dueOn, day);
}

/** Says whether a request is not the repetition of itself. */
export function mergedElsewhere({ id, mergedInto }: Pick<ServiceRequest, "id" | "mergedInto">): boolean {
  return mergedInto !== id;
}

/** Says whether a request that was merged says into which. */
export function mergeHasTarget({
  mergedInto,
  events,
}: Pick<ServiceRequest, "mergedInto" | "events">): boolean {
  return mergedInto !== undefined || events?.some(({ event }) => event === "merge") !== true;
}

/** Says whether only a request for help has a volunteer activity. */
export function activityFitsKind({ kind, activity }: Pick<ServiceRequest, "kind" | "activity">): boolean {
  return activity === undefined || kind === "help";
}

/** Says whether everything that happened to a request could happen in that order. */
export function requestEventsArePossible({ events }: Pick<ServiceRequest, "events">): boolean {
  return impossibleEvent(serviceRequestMachine, events) === 0;
}

/** Says whether the dates of what happened agree with its order. */
export function requestEventsAreInOrder({ events }: Pick<ServiceRequest, "events">): boolean {
  return misdatedEvent(serviceRequestMachine, events) === 0;
}

/** Says whether nothing happened before the request came in. */
export function requestEventsAfterOpening(
  request: Pick<ServiceRequest, "events" | "openedOn" | "openedAt">,
): boolean {
  return eventBefore(request.events, openingDayOf(request)) === 0;
}

/** Says whether an event has what its kind needs: a dispatch a body, a refusal a reason. */
export function requestEventIsComplete({ event, to, reason }: ServiceRequestEvent): boolean {
  return (event !== "dispatch" || to !== undefined) && (event !== "decline" || reason !== undefined);
}

/** Says whether an event has nothing that belongs to other kinds of events. */
export function requestEventFieldsFit(record: ServiceRequestEvent): boolean {
  const { event, to, reason, responded, solved, satisfied } = record;
  const isAsked = event === "return-visit" || event === "evaluate";
  return (
    (to === undefined || event === "dispatch") &&
    (reason === undefined || event === "decline") &&
    (isAsked || (responded === undefined && solved === undefined && satisfied === undefined))
  );
}

/** Says whether a list of departments has one. */
export function someoneIsCalled(called: readonly CalledDepartment[]): boolean {
  return called.length > 0;
}

/** Says whether the caller is none of those called. */
export function callerIsNotCalled({ caller, called }: Pick<StreetCall, "caller" | "called">): boolean {
  return selfCalled({ caller, called }) === 0;
}

/** Finds the caller among those called: its position from 1 on, or 0. */
export function selfCalled({ caller, called }: Pick<StreetCall, "caller" | "called">): number {
  return called.findIndex(({ body }) => isSameBody(caller, body)) + 1;
}

/** Says whether no department is called twice. */
export function calledOnce({ called }: Pick<StreetCall, "called">): boolean {
  return calledTwice({ called }).length === 0;
}

/** Finds two entries that are the same department: their positions from 1 on, or nothing. */
export function calledTwice({ called }: Pick<StreetCall, "called">): readonly number[] {
  const seen = new Map<string, number>();
  for (const [index, { body }] of called.entries()) {
    const keys = [
      ...(body.id === undefined ? [] : [`id ${body.id}`]),
      ...(body.uscc === undefined ? [] : [`uscc ${body.uscc}`]),
      // A name alone says nothing where references or codes tell bodies of one name apart.
      ...(body.id === undefined && body.uscc === undefined ? [`name ${body.name ?? ""}`] : []),
    ];
    for (const key of keys) {
      const before = seen.get(key);
      if (before !== undefined && before !== index) return [before + 1, index + 1];
      seen.set(key, index);
    }
  }
  return [];
}

/** References decide, then codes; names alone where neither tells the two apart. */
function isSameBody(a: BodyReference, b: BodyReference): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  if (a.uscc !== undefined && b.uscc !== undefined) return a.uscc === b.uscc;
  return a.name !== undefined && b.name !== undefined && comparableName(a.name) === comparableName(b.name);
}

/** Says whether nobody came before the call. */
export function arrivalsAfterCall(call: Pick<StreetCall, "calledAt" | "called">): boolean {
  return earlyArrival(call) === 0;
}

/** Finds the first department that came before the call: its position from 1 on, or 0. */
export function earlyArrival({ calledAt, called }: Pick<StreetCall, "calledAt" | "called">): number {
  return (
    called.findIndex(({ arrivedAt }) => arrivedAt !== undefined && compareInstants(arrivedAt, calledAt) < 0) +
    1
  );
}

/** Says whether a call has one limit of time at most. */
export function callHasOneLimit({
  withinMinutes,
  dueAt,
}: Pick<StreetCall, "withinMinutes" | "dueAt">): boolean {
  return withinMinutes === undefined || dueAt === undefined;
}

/** Says whether the limit is after the call. */
export function callDueAfterCall({ calledAt, dueAt }: Pick<StreetCall, "calledAt" | "dueAt">): boolean {
  return dueAt === undefined || compareInstants(dueAt, calledAt) > 0;
}

/** Says whether the matter was not solved before the call. */
export function solvedAfterCall({ calledAt, solvedOn }: Pick<StreetCall, "calledAt" | "solvedOn">): boolean {
  const day = dayOf(calledAt);
  return solvedOn === undefined || day === undefined || !isCertainlyBefore(solvedOn, day);
}

/** Says whether a number can be how many minutes a department has; a year at most. */
export function isWithinMinutes(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 527_040;
}

/** Says whether a suggestion has a body or a group that makes it. */
export function suggestionHasOrigin({ from, group }: Pick<Suggestion, "from" | "group">): boolean {
  return from !== undefined || group !== undefined;
}

/** Says whether no body makes a suggestion to itself. */
export function suggestionLeadsElsewhere({ from, to }: Pick<Suggestion, "from" | "to">): boolean {
  return from === undefined || !isSameBody(from, to);
}

/** Says whether a suggestion is not due before it was made. */
export function suggestionDueAfterMade({ on, dueOn }: Pick<Suggestion, "on" | "dueOn">): boolean {
  return dueOn === undefined || !isCertainlyBefore(dueOn, on);
}

/** Says whether everything that happened to a suggestion could happen in that order. */
export function suggestionEventsArePossible({ events }: Pick<Suggestion, "events">): boolean {
  return impossibleEvent(suggestionMachine, events) === 0;
}

/** Says whether the dates of what happened agree with its order. */
export function suggestionEventsAreInOrder({ events }: Pick<Suggestion, "events">): boolean {
  return misdatedEvent(suggestionMachine, events) === 0;
}

/** Says whether nothing happened before the suggestion was made. */
export function suggestionEventsAfterMade({ events, on }: Pick<Suggestion, "events" | "on">): boolean {
  return eventBefore(events, on) === 0;
}
