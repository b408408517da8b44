import type { CodeList, ExtensibleCode } from "../code-list.ts";

/**
 * A unit that the library knows.
 *
 * @remarks `person` (人) counts heads and `person-time` (人次) counts attendances: one person at three sessions
 * is three person-times. `community` (社区), `estate` (小区) and `village` (村) are three different things that
 * translations often call by one word.
 */
export type KnownQuantityUnit =
  | "person"
  | "person-time"
  | "household"
  | "organization"
  | "team"
  | "event"
  | "community"
  | "estate"
  | "village"
  | "yuan"
  | "square-metre";

/** A unit: a known one, or one of one's own in the form `x-namespace:name`. */
export type QuantityUnit = ExtensibleCode<KnownQuantityUnit>;

/** The units of quantities; never mixed in a sum, a comparison or a total. */
export const quantityUnits: CodeList<KnownQuantityUnit> = {
  id: "quantity-unit",
  codes: [
    "person",
    "person-time",
    "household",
    "organization",
    "team",
    "event",
    "community",
    "estate",
    "village",
    "yuan",
    "square-metre",
  ],
  extensible: true,
  source: "Units found in public reports of communities and social organizations; no standard lists them.",
};

/**
 * Gives the smallest step of a unit, in thousandths: what is counted goes by ones, money by fen, area by
 * thousandths.
 *
 * @param unit - the unit, if there is one
 * @returns 1000 for what is counted, 10 for yuan, 1 for square metres; `undefined` where the unit does not tell
 */
export function stepOf(unit: QuantityUnit | undefined): number | undefined {
  if (unit === "yuan") return 10;
  if (unit === "square-metre") return 1;
  return unit === undefined || unit.startsWith("x-") ? undefined : 1000;
}
