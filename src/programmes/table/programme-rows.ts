import { filledCells, type TableCells, type TableExample } from "../../core/index.ts";
import { cellsOfSource, sourceOfCells } from "../../organizations/index.ts";
import type { Programme } from "../editions/model.ts";
import { announcedOfCells, cellsOfAnnounced } from "./announced-columns.ts";
import { bodyRolesOfCells, cellsOfBodyRoles } from "./body-role-columns.ts";
import { programmeRoles } from "./programme-columns.ts";

/**
 * Builds a programme from the cells of a row.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the programme, to be checked
 */
export function buildProgramme(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    name: cells["name"],
    englishName: cells["englishName"],
    ordinalWord: cells["ordinalWord"],
    brand: cells["brand"],
    partOf: cells["partOf"],
    startedOn: cells["startedOn"],
    roles: bodyRolesOfCells(cells, programmeRoles),
    tags: cells["tags"],
    announced: announcedOfCells(cells),
    source: sourceOfCells(cells),
  };
}

/**
 * Gives the cells of a programme, the other way round from `buildProgramme`. What has no column is left out.
 *
 * @param programme - a programme
 * @returns the cells, without those that would be empty
 */
export function cellsOfProgramme(programme: Programme): TableCells {
  return filledCells({
    id: programme.id,
    name: programme.name,
    englishName: programme.englishName,
    ordinalWord: programme.ordinalWord,
    brand: programme.brand,
    partOf: programme.partOf,
    startedOn: programme.startedOn,
    ...cellsOfBodyRoles(programme.roles, programmeRoles),
    tags: programme.tags,
    ...cellsOfAnnounced(programme.announced),
    ...cellsOfSource(programme.source),
  });
}

/**
 * Gives the rows of the template.
 *
 * @returns the rows, as a person would type them
 */
export function programmeExamples(): readonly TableExample[] {
  return [
    {
      id: "carnival",
      name: "青禾区社会组织嘉年华",
      englishName: "Qinghe Social Organization Carnival",
      ordinalWord: "届",
      startedOn: "2018年",
      roleHost: "青禾区民政局",
      plaques: "青禾区民政局：社会组织党委",
      tags: "社会组织；公益",
    },
    {
      id: "growth",
      name: "青禾儿童健康成长营",
      brand: "青禾小新城",
      startedOn: "2019",
      roleInitiator: "云栖社区居民委员会",
      rolePartner: "青禾区暖邻社会工作服务中心；青禾区晨光公益基金会",
      announcedSessions: "100余场",
      announcedPersonTimes: "2900余人次",
    },
  ];
}
