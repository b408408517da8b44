// What the findings of the schema's rules print; asked only where a rule refused its value.
import type { FindingParams } from "../../core/index.ts";
import { atPosition, eventBefore, impossibleEvent, misdatedEvent } from "./history-rules.ts";
import { needMachine } from "./machine.ts";
import type { Need } from "./model.ts";

/** The first event of a need that could not happen. */
export function impossibleNeedEvent({ events }: Pick<Need, "events">): FindingParams {
  return atPosition(impossibleEvent(needMachine, events));
}

/** The first event of a need that is dated before an earlier one. */
export function misdatedNeedEvent({ events }: Pick<Need, "events">): FindingParams {
  return atPosition(misdatedEvent(needMachine, events));
}

/** The first event of a need that is dated before the need. */
export function earlyNeedEvent({ events, raisedOn }: Pick<Need, "events" | "raisedOn">): FindingParams {
  return atPosition(eventBefore(events, raisedOn));
}
