import { filledCells, type TableCells, type TableExample } from "../../core/index.ts";
import { bodyOfCell, cellOfBody } from "../table-parts/body-cells.ts";
import { cellsOfSource, sourceOfCells } from "../table-parts/source-columns.ts";
import type { Zone } from "../zones/model.ts";

/**
 * Builds a zone from the cells of a row.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the zone, to be checked
 */
export function buildZone(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    name: cells["name"],
    kind: cells["kind"],
    divisionCodes: cells["divisionCodes"],
    administeredBy: bodyOfCell(cells["administeredBy"]),
    from: cells["from"],
    until: cells["until"],
    source: sourceOfCells(cells),
  };
}

/**
 * Gives the cells of a zone, the other way round from `buildZone`. What has no column is left out.
 *
 * @param zone - a zone
 * @returns the cells, without those that would be empty
 */
export function cellsOfZone(zone: Zone): TableCells {
  return filledCells({
    id: zone.id,
    name: zone.name,
    kind: zone.kind,
    divisionCodes: zone.divisionCodes,
    administeredBy: cellOfBody(zone.administeredBy),
    from: zone.from,
    until: zone.until,
    ...cellsOfSource(zone.source),
  });
}

/**
 * Gives the rows of the template. Zones are invented.
 *
 * @returns the rows, as a person would type them
 */
export function zoneExamples(): readonly TableExample[] {
  return [
    {
      id: "GN-01",
      name: "青禾空港经济示范区",
      kind: "空港经济示范区",
      divisionCodes: "330203；330212",
      administeredBy: "青禾空港经济示范区管理委员会",
      from: "2018年5月1日",
      source: "青禾市政府公报",
      sourceOn: "2018",
    },
    {
      id: "GN-02",
      name: "青禾经济技术开发区",
      kind: "经济技术开发区",
      divisionCodes: "330206",
      from: "1984",
    },
  ];
}
