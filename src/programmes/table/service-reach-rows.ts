import {
  cellOfPeriod,
  filledCells,
  periodOfCell,
  type TableCells,
  type TableExample,
} from "../../core/index.ts";
import { bodyOfCell, cellOfBody, cellsOfSource, sourceOfCells } from "../../organizations/index.ts";
import type { ServiceReach } from "../services/model.ts";

/**
 * Builds a count of reached persons from the cells of a row.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the count, to be checked
 */
export function buildServiceReach(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    service: cells["service"],
    group: cells["group"],
    period: periodOfCell(cells["period"]),
    persons: cells["persons"],
    statedBy: bodyOfCell(cells["statedBy"]),
    source: sourceOfCells(cells),
  };
}

/**
 * Gives the cells of a count, the other way round from `buildServiceReach`. What has no column is left out.
 *
 * @param reach - a count
 * @returns the cells, without those that would be empty
 */
export function cellsOfServiceReach(reach: ServiceReach): TableCells {
  return filledCells({
    id: reach.id,
    service: reach.service,
    group: reach.group,
    period: cellOfPeriod(reach.period),
    persons: reach.persons,
    statedBy: cellOfBody(reach.statedBy),
    ...cellsOfSource(reach.source),
  });
}

/**
 * Gives the rows of the template. Bodies and numbers are invented.
 *
 * @returns the rows, as a person would type them
 */
export function serviceReachExamples(): readonly TableExample[] {
  const period = "2025年1月1日至2025年12月31日";
  const statedBy = "青禾区暖邻社会工作服务中心";
  return [
    { id: "RS-01", service: "FW-02", period, persons: "132", statedBy },
    { id: "RS-02", service: "FW-02", group: "老年人", period, persons: "118", statedBy },
    {
      id: "RS-03",
      service: "FW-02",
      group: "空巢老人",
      period,
      persons: "27",
      statedBy,
      source: "云栖社区服务年报",
      sourceOn: "2026-01",
    },
  ];
}
