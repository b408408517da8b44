import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { isPositionRecord } from "../guards.ts";
import { PositionSchema } from "../schema.ts";
import { mainlandContains } from "./mainland.ts";
import type { Position } from "./model.ts";

/**
 * Says whether a value is a position.
 *
 * @param value - any value
 * @returns `true` for a longitude, a latitude and a system, of a point that is not [0, 0] and whose axes are not swapped
 *
 * @example
 * import { isPosition } from "linli/venues";
 *
 * isPosition({ longitude: 121.6244, latitude: 29.8603, system: "WGS-84" }); // => true
 * isPosition({ longitude: 0, latitude: 0, system: "WGS-84" }); // => false
 */
export function isPosition(value: unknown): value is Position {
  try {
    return isPositionRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a position.
 *
 * @remarks Swapped axes are told by the ranges of China, longitudes 73 to 136 and latitudes 3 to 54, which do not meet.
 *
 * @param input - any value
 * @returns the position by reference, or `position.longitude`, `.latitude`, `.empty`, `.axes-swapped`, and the `field.…`
 * findings; with the warning of `explainPosition`
 *
 * @example
 * import { checkPosition } from "linli/venues";
 *
 * checkPosition({ longitude: 29.86, latitude: 89.9, system: "GCJ-02" }).findings[0]?.code; // => "position.axes-swapped"
 */
export function checkPosition(input: unknown): CheckResult<Position> {
  return checkModel(PositionSchema, input, { guard: isPositionRecord, explain: explainPosition });
}

/**
 * Gives the warning about a valid position: that it is certainly outside of the mainland.
 *
 * @remarks A venue in Hong Kong, in Macao, at sea or near a border is not remarked on, because `mainlandContains` does
 * not decide there.
 *
 * @param position - a position that `isPosition` accepts
 * @returns `position.outside-mainland`, or nothing
 *
 * @example
 * import { explainPosition } from "linli/venues";
 *
 * explainPosition({ longitude: 139.6917, latitude: 35.6895, system: "WGS-84" })[0]?.code; // => "position.outside-mainland"
 */
export function explainPosition(position: Position): readonly Finding[] {
  return mainlandContains(position) === false ? [warningOf("position.outside-mainland", {})] : [];
}
