import {
  assertDay,
  ratioOf,
  warningOf,
  type CivilDate,
  type FindingOf,
  type Quantity,
  type QuantityRatio,
} from "../core/index.ts";
import type { LinkCardTimeFindings } from "./card-findings.ts";
import { linkCardStateOn } from "./card-state.ts";
import type { LinkCardState } from "./machine.ts";
import type { LinkCard } from "./model.ts";

/** How many cards are in the hands of households. */
export interface IssueProgress {
  /** `counted`: every card has a state on that day. `"unknown"`: the dates of some do not decide. */
  readonly state: "counted" | "unknown";
  /** How many cards are in each state; copies count each. */
  readonly cards: { readonly [state in LinkCardState | "unknown"]: number };
  /** Issued cards for each household; nothing where it cannot be said. */
  readonly ratio?: QuantityRatio | undefined;
  /** Why something is not said, or looks wrong. */
  readonly because: readonly FindingOf<LinkCardTimeFindings>[];
}

/**
 * Counts the cards that are issued on a day, for each household.
 *
 * @remarks A card is issued until it is replaced, revoked or expired. Where the number of households is not known, or the
 * dates of cards do not decide, no ratio is given instead of a wrong one.
 *
 * @param cards - the cards of an area
 * @param on - the day, `YYYY-MM-DD`
 * @param households - how many households the area has; nothing where it is not known
 * @returns the counts, and the ratio where it can be said; because of `link-card.state-undecided`, `.households-unknown`,
 * `.more-than-households`
 * @throws TypeError where `on` is not known to the day, or `households` is no quantity
 *
 * @example
 * import { issueProgressOn } from "linli/link-cards";
 *
 * const households = { value: 400, qualifier: "exact", unit: "household" } as const;
 * const cards = [{ issuedOn: "2026-03-09", copies: 300 }, {}];
 * const progress = issueProgressOn(cards, "2026-11-26", households);
 * progress.cards.issued; // => 300
 * progress.ratio?.value; // => 0.75
 * issueProgressOn(cards, "2026-11-26").ratio; // => undefined
 */
export function issueProgressOn(
  cards: readonly Pick<LinkCard, "issuedOn" | "expiresOn" | "ended" | "copies">[],
  on: CivilDate,
  households?: Quantity,
): IssueProgress {
  assertDay(on);
  const counts = { draft: 0, issued: 0, replaced: 0, revoked: 0, expired: 0, unknown: 0 };
  for (const card of cards) counts[linkCardStateOn(card, on).state] += card.copies ?? 1;
  const because: FindingOf<LinkCardTimeFindings>[] = [];
  if (counts.unknown > 0) because.push(warningOf("link-card.state-undecided", { count: counts.unknown }));
  if (households === undefined) because.push(warningOf("link-card.households-unknown", {}));
  const state = counts.unknown > 0 ? "unknown" : "counted";
  const issued = counts.issued;
  if (households === undefined || state === "unknown") return { state, cards: counts, because };
  const ratio = ratioOf({ value: issued, qualifier: "exact" }, households);
  if (!ratio.ok) return { state, cards: counts, because };
  if (ratio.value.bounds.lower > 1) {
    because.push(warningOf("link-card.more-than-households", { issued }));
  }
  return { state, cards: counts, ratio: ratio.value, because };
}
