// What the findings of the schema's rules print; asked only where a rule refused its value.
import type { FindingParams } from "../../core/index.ts";
import type { OpenCall } from "./model.ts";
import { firstCallEventError } from "./rules.ts";
import { leadsMissed } from "./winners.ts";

/** The first event that cannot have happened. */
export function impossibleCallEventOf({ events = [] }: Pick<OpenCall, "events">): FindingParams {
  const [place] = firstCallEventError(events)?.path ?? [];
  return { position: typeof place === "number" ? place + 1 : 1 };
}

/** How many leads the first winner has that has not one. */
export function leadsMissedOf(call: Pick<OpenCall, "bids" | "kind">): FindingParams {
  return { leads: leadsMissed(call) ?? 0 };
}

/** The bids that were chosen and cannot have been. */
export function ineligibleWinnersOf({ bids = [] }: Pick<OpenCall, "bids">): FindingParams {
  const positions = bids.flatMap(({ award, eligible, withdrawn }, index) =>
    award !== undefined && (eligible === false || withdrawn === true) ? [index + 1] : [],
  );
  return { positions };
}

/** The first two bids that share a reference. */
export function repeatedBidsOf({ bids = [] }: Pick<OpenCall, "bids">): FindingParams {
  const first = new Map<string, number>();
  for (const [index, { id }] of bids.entries()) {
    const before = first.get(id);
    if (before !== undefined) return { positions: [before + 1, index + 1] };
    first.set(id, index);
  }
  return { positions: [] };
}

/** The bids that name another call. */
export function foreignBidsOf({ id, bids = [] }: Pick<OpenCall, "id" | "bids">): FindingParams {
  const foreign = bids.flatMap(({ call }, index) => (call !== undefined && call !== id ? [index + 1] : []));
  return { positions: foreign };
}
