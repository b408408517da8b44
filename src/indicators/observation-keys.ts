import type { Period } from "../core/index.ts";
import type { PlaceReference } from "../organizations/index.ts";
import type { Indicator, Observation, ObservationTime } from "./model.ts";

/** The text by which places are told apart: the code of a community, of a division, or the name. */
export function placeKeyOf(place: PlaceReference | undefined): string {
  if (place === undefined) return "";
  const { communityCode, divisionCode, name = "" } = place;
  if (communityCode !== undefined) return `community ${communityCode}`;
  return divisionCode === undefined ? `name ${name}` : `division ${divisionCode}`;
}

/** The place of an observation: its own, or that of its indicator. */
export function placeOf(
  { place }: Pick<Observation, "place">,
  indicator: Pick<Indicator, "place"> | undefined,
): PlaceReference | undefined {
  return place ?? indicator?.place;
}

/** The day or the days that an observation is for; the days of the period where both are there. */
export function timeOf({ period, quantity }: Pick<Observation, "period" | "quantity">): ObservationTime {
  if (isDated(period)) return { from: period.from, until: period.until };
  return quantity.asOf === undefined ? {} : { asOf: quantity.asOf };
}

/** The text by which times are told apart; empty where there is none. */
export function timeKeyOf({ from, until, asOf }: ObservationTime): string {
  if (asOf !== undefined) return `on ${asOf}`;
  return from === undefined && until === undefined ? "" : `${from ?? ""}/${until ?? ""}`;
}

/** Says whether a period has at least one end. */
export function isDated(period: Period | undefined): period is Period {
  return period !== undefined && (period.from !== undefined || period.until !== undefined);
}
