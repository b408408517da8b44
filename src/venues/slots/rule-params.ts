// What the findings of the schema's rules print; asked only where a rule refused its value.
import type { FindingParams } from "../../core/index.ts";
import type { Route } from "./model.ts";
import { earlyStops } from "./rules.ts";

/** The stops that begin too early. */
export function earlyStopsOf(route: Pick<Route, "stops">): FindingParams {
  return { positions: earlyStops(route) };
}
