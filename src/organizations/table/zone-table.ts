import type { TableModel } from "../../core/index.ts";
import { checkZone, isZone } from "../zones/check-zone.ts";
import type { Zone } from "../zones/model.ts";
import { zoneColumns } from "./zone-columns.ts";
import { buildZone, cellsOfZone, zoneExamples } from "./zone-rows.ts";

/**
 * Gives the table of zones that are no divisions (开发区、示范区等功能区).
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { zoneTable } from "linli/organizations";
 *
 * const table = zoneTable();
 * const cells = { id: "zone-1", name: "空港经济示范区", kind: "airport-economic", divisionCodes: ["330203"] };
 * table.is(table.build(cells, 2)); // => true
 */
export function zoneTable(): TableModel<Zone> {
  return {
    id: "zone",
    title: { en: "Zones", "zh-CN": "功能区名册" },
    columns: zoneColumns(),
    key: ["name", "divisionCodes"],
    unique: ["id"],
    examples: zoneExamples(),
    build: buildZone,
    cellsOf: cellsOfZone,
    is: isZone,
    explain: () => [],
    check: checkZone,
  };
}
