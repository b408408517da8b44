import { civilDateAt, type CivilDate } from "../core/index.ts";
import type { OrganizationEvent } from "./model.ts";

/**
 * Gives the day of an event.
 *
 * @param event - an event
 * @returns the day in Shanghai of its moment, otherwise its date; nothing where neither is recorded
 */
export function dayOfEvent(event: Pick<OrganizationEvent, "on" | "at">): CivilDate | undefined {
  return event.at === undefined ? event.on : civilDateAt(event.at);
}
