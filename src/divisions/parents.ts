import type { CivilDate } from "../core/base.ts";
import { divisionLevelOf, isDivisionCode, parentDivisionCode } from "../identifiers/index.ts";
import type { DivisionParent } from "./model.ts";
import { divisionName } from "./names.ts";
import { divisionRecords } from "./records.ts";
import { stateOf } from "./state.ts";
import { afterLists, positionsOf, type Positions } from "./timeline.ts";

/**
 * Names the divisions above a division, from the province down.
 *
 * @remarks Which codes stand above is read from the digits (GB/T 2260): districts of municipalities and directly
 * run counties (`xx90zz`) stand directly below the province. The names are those of the date; without a date
 * those at the last list that shows the code, so that a retired code keeps the names of its time.
 *
 * @param code - six digits; any other value gives an empty array
 * @param on - the date of the names, a civil date of any precision
 * @returns the divisions above, the province first; empty for a province and for what is no division code
 * @throws TypeError where `on` is given and no civil date
 *
 * @example
 * import { divisionParents } from "linli/divisions";
 *
 * divisionParents("440305").map((parent) => parent.name); // => ["广东省", "深圳市"]
 * divisionParents("110101").map((parent) => parent.name); // => ["北京市"]
 */
export function divisionParents(code: string, on?: CivilDate): readonly DivisionParent[] {
  const positions = on === undefined ? lastSeen(code) : positionsOf(on);
  return parentCodesOf(code).map((parent) => ({
    code: parent,
    name: nameAt(parent, positions),
    level: divisionLevelOf(parent),
  }));
}

/**
 * Reads the codes above a code from its digits.
 *
 * @param code - six digits
 * @returns the codes above, the province first
 */
export function parentCodesOf(code: string): readonly string[] {
  const above = isDivisionCode(code) ? parentDivisionCode(code) : undefined;
  return above === undefined ? [] : [...parentCodesOf(above), above];
}

/** The day of the last list that shows a code; nothing where that is no dated list before the last. */
function lastSeen(code: string): Positions | undefined {
  const last = Math.max(-1, ...(divisionRecords().byCode.get(code) ?? []).map((record) => record.last)) * 2;
  return last < 0 || last > afterLists() - 1 ? undefined : { from: last, to: last };
}

function nameAt(code: string, positions: Positions | undefined): string {
  if (positions === undefined) return divisionName(code);
  return stateOf(divisionRecords().byCode.get(code) ?? [], positions).name ?? "unknown";
}
