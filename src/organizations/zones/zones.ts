import {
  assertCivilDate,
  errorOf,
  findingBelow,
  periodContains,
  type CivilDate,
  type FindingOf,
} from "../../core/index.ts";
import { comparableName } from "../references.ts";
import type { ZoneFindings } from "./findings.ts";
import type { Zone } from "./model.ts";
import { liesWithin } from "./rules.ts";

/** What names of divisions a zone is compared with. */
export interface LintZonesOptions {
  /** A search of divisions by name, such as `findDivisions` of `linli/divisions`. */
  readonly findDivisions?:
    | ((name: string) => Iterable<{ readonly code: string; readonly by: string; readonly state: string }>)
    | undefined;
}

/**
 * Lists the zones that certainly exist on a day.
 *
 * @param zones - zones
 * @param date - the day, a civil date of any precision
 * @returns the zones by reference, in their order
 * @throws TypeError where `date` is no civil date
 *
 * @example
 * import { zonesOn, type Zone } from "linli/organizations";
 *
 * const zone: Zone = {
 *   id: "zone-1",
 *   name: "空港经济示范区",
 *   kind: "airport-economic",
 *   divisionCodes: ["330203"],
 *   from: "2018-05",
 * };
 * zonesOn([zone], "2024-07-09").length; // => 1
 */
export function zonesOn(zones: readonly Zone[], date: CivilDate): readonly Zone[] {
  assertCivilDate(date);
  return zones.filter((zone) => periodContains(zone, date) === true);
}

/**
 * Finds zones that stand in a list twice, and zones that are divisions: a listed division of the same name lies there.
 *
 * @remarks 南山区 in Shenzhen is a division with a code (GB/T 2260) and no zone. That no division is found proves nothing:
 * it may be newer than the lists.
 *
 * @param zones - zones, each valid by itself
 * @param options - the search of divisions; without it only repetitions are found
 * @returns `zone.repeated` and `zone.is-division`, at the zone's place in the list
 *
 * @example
 * import { findDivisions } from "linli/divisions";
 * import { lintZones, type Zone } from "linli/organizations";
 *
 * const zone: Zone = { id: "zone-1", name: "南山区", kind: "high-tech", divisionCodes: ["440300"] };
 * lintZones([zone], { findDivisions })[0]?.params; // => { divisionCode: "440305" }
 * lintZones([{ ...zone, name: "南山科技园" }], { findDivisions }); // => []
 */
export function lintZones(
  zones: readonly Zone[],
  { findDivisions }: LintZonesOptions = {},
): readonly FindingOf<Pick<ZoneFindings, "zone.repeated" | "zone.is-division">>[] {
  const found: FindingOf<Pick<ZoneFindings, "zone.repeated" | "zone.is-division">>[] = [];
  const first = new Map<string, number>();
  zones.forEach(({ id, name, divisionCodes }, index) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else
      found.push(findingBelow(errorOf("zone.repeated", { positions: [before + 1, index + 1] }), index, "id"));
    for (const { code, by, state } of findDivisions?.(comparableName(name)) ?? []) {
      // A short name (余姚) can be that of a zone; so can a name that only a retired or a later, broader listing has.
      if (by !== "name" || state !== "listed" || !divisionCodes.some((own) => liesWithin(code, own)))
        continue;
      found.push(findingBelow(errorOf("zone.is-division", { divisionCode: code }), index, "name"));
      break;
    }
  });
  return found;
}

/**
 * Prints a zone after the divisions in which it lies.
 *
 * @param zone - a zone
 * @param divisionName - the name of a division by its code, such as `divisionName` of `linli/divisions`; one that is
 * `"unknown"` is left out
 * @returns the name, in Chinese, after those of the divisions that it does not begin with itself
 *
 * @example
 * import { divisionName } from "linli/divisions";
 * import { formatZone, type Zone } from "linli/organizations";
 *
 * const zone: Zone = {
 *   id: "zone-1",
 *   name: "空港经济示范区",
 *   kind: "airport-economic",
 *   divisionCodes: ["330203", "330212"],
 * };
 * formatZone(zone, divisionName); // => "海曙区、鄞州区空港经济示范区"
 */
export function formatZone(
  { name, divisionCodes }: Pick<Zone, "name" | "divisionCodes">,
  divisionName: (code: string) => string,
): string {
  const names = divisionCodes.map((code) => divisionName(code)).filter((division) => division !== "unknown");
  return names.some((division) => name.startsWith(division)) ? name : `${names.join("、")}${name}`;
}
