// What the findings of the schema's rules print; asked only where a rule refused its value.
import type { FindingParams } from "../core/index.ts";
import type { Venue } from "./model.ts";
import { firstEventError, repeatedCarriers, repeatedEquipment, selfCarriers } from "./rules.ts";

/** The carriers that are the venue itself. */
export function selfCarriersOf(venue: Pick<Venue, "id" | "carriers">): FindingParams {
  return { positions: selfCarriers(venue) };
}

/** The carriers that were listed before. */
export function repeatedCarriersOf(venue: Pick<Venue, "carriers">): FindingParams {
  return { positions: repeatedCarriers(venue) };
}

/** The things that were listed before. */
export function repeatedEquipmentOf(venue: Pick<Venue, "equipment">): FindingParams {
  return { positions: repeatedEquipment(venue) };
}

/** The first event that cannot have happened. */
export function impossibleEventOf({ events = [] }: Pick<Venue, "events">): FindingParams {
  const [place] = firstEventError(events)?.path ?? [];
  return { position: typeof place === "number" ? place + 1 : 1 };
}
