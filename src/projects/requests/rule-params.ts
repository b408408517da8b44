// What the findings of the schema's rules print; asked only where a rule refused its value.
import type { FindingParams } from "../../core/index.ts";
import { atPosition, eventBefore, impossibleEvent, misdatedEvent } from "../visits/history-rules.ts";
import { serviceRequestMachine, suggestionMachine } from "./machines.ts";
import type { ServiceRequest, StreetCall, Suggestion } from "./model.ts";
import { calledTwice, earlyArrival, openingDayOf, selfCalled } from "./rules.ts";

/** The first event of a request that could not happen. */
export function impossibleRequestEvent({ events }: Pick<ServiceRequest, "events">): FindingParams {
  return atPosition(impossibleEvent(serviceRequestMachine, events));
}

/** The first event of a request that is dated before an earlier one. */
export function misdatedRequestEvent({ events }: Pick<ServiceRequest, "events">): FindingParams {
  return atPosition(misdatedEvent(serviceRequestMachine, events));
}

/** The first event of a request that is dated before it came in. */
export function earlyRequestEvent(
  request: Pick<ServiceRequest, "events" | "openedOn" | "openedAt">,
): FindingParams {
  return atPosition(eventBefore(request.events, openingDayOf(request)));
}

/** The caller among those called. */
export function selfCalledAt(call: Pick<StreetCall, "caller" | "called">): FindingParams {
  return atPosition(selfCalled(call));
}

/** Two entries that are the same department. */
export function calledTwiceAt(call: Pick<StreetCall, "called">): FindingParams {
  return { positions: calledTwice(call) };
}

/** The first department that came before the call. */
export function earlyArrivalAt(call: Pick<StreetCall, "calledAt" | "called">): FindingParams {
  return atPosition(earlyArrival(call));
}

/** The first event of a suggestion that could not happen. */
export function impossibleSuggestionEvent({ events }: Pick<Suggestion, "events">): FindingParams {
  return atPosition(impossibleEvent(suggestionMachine, events));
}

/** The first event of a suggestion that is dated before an earlier one. */
export function misdatedSuggestionEvent({ events }: Pick<Suggestion, "events">): FindingParams {
  return atPosition(misdatedEvent(suggestionMachine, events));
}

/** The first event of a suggestion that is dated before it. */
export function earlySuggestionEvent({ events, on }: Pick<Suggestion, "events" | "on">): FindingParams {
  return atPosition(eventBefore(events, on));
}
