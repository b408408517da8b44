import { checkModel, type CheckResult } from "../../core/index.ts";
import { isZoneRecord } from "../guards.ts";
import type { Zone } from "./model.ts";
import { ZoneSchema } from "./schema.ts";

/**
 * Says whether a value is a zone.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isZone } from "linli/organizations";
 *
 * const zone = { id: "zone-1", name: "空港经济示范区", kind: "airport-economic", divisionCodes: ["330203"] };
 * isZone(zone); // => true
 * isZone({ ...zone, divisionCodes: [] }); // => false
 */
export function isZone(value: unknown): value is Zone {
  try {
    return isZoneRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a zone: that it lies in a division, and in none twice.
 *
 * @remarks Whether it is a division itself is asked by `lintZones`, which needs the names of divisions.
 *
 * @param input - any value
 * @returns the zone by reference, or `zone.kind`, `.lies-nowhere`, `.division-twice`, `organization.text-empty`,
 * `organization.reference-empty`, `period.order`, those of identifiers and dates, and the `field.…` findings
 *
 * @example
 * import { checkZone } from "linli/organizations";
 *
 * const zone = { id: "zone-1", name: "空港经济示范区", kind: "airport-economic", divisionCodes: ["330200", "330203"] };
 * checkZone(zone).findings[0]?.code; // => "zone.division-twice"
 */
export function checkZone(input: unknown): CheckResult<Zone> {
  return checkModel(ZoneSchema, input, { guard: isZoneRecord });
}
