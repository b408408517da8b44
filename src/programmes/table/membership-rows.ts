import { filledCells, type TableCells, type TableExample } from "../../core/index.ts";
import { cellsOfPlace, cellsOfSource, placeOfCells, sourceOfCells } from "../../organizations/index.ts";
import type { Membership } from "../memberships/model.ts";

/**
 * Builds a membership from the cells of a row.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the membership, to be checked
 */
export function buildMembership(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    programme: cells["programme"],
    member: placeOfCells(cells),
    unit: cells["unit"],
    joinedOn: cells["joinedOn"],
    leftOn: cells["leftOn"],
    source: sourceOfCells(cells),
  };
}

/**
 * Gives the cells of a membership, the other way round from `buildMembership`.
 *
 * @param membership - a membership
 * @returns the cells, without those that would be empty
 */
export function cellsOfMembership(membership: Membership): TableCells {
  return filledCells({
    id: membership.id,
    programme: membership.programme,
    unit: membership.unit,
    ...cellsOfPlace(membership.member),
    joinedOn: membership.joinedOn,
    leftOn: membership.leftOn,
    ...cellsOfSource(membership.source),
  });
}

/**
 * Gives the rows of the template. Places are invented.
 *
 * @returns the rows, as a person would type them
 */
export function membershipExamples(): readonly TableExample[] {
  return [
    {
      id: "CY-001",
      programme: "服务连心卡",
      placeName: "云栖苑",
      unit: "小区",
      divisionCode: "330203",
      joinedOn: "2024年3月1日",
      source: "青禾区民政局台账",
      sourceOn: "2024-07",
    },
    {
      id: "CY-002",
      programme: "服务连心卡",
      placeName: "云栖社区",
      unit: "社区",
      communityCode: "330203004001",
      joinedOn: "2024-03",
    },
    {
      id: "CY-003",
      programme: "服务连心卡",
      placeName: "上云村",
      unit: "行政村",
      divisionCode: "330203",
      joinedOn: "2023-11-15",
      leftOn: "2024-04-30",
    },
  ];
}
