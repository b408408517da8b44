import {
  cellOfPeriod,
  codesOfCell,
  filledCells,
  periodOfCell,
  type CellValue,
  type TableCells,
  type TableExample,
} from "../../core/index.ts";
import { themeLabels } from "../../indicators/index.ts";
import { bodiesOfCell, cellOfBodies, cellsOfSource, sourceOfCells } from "../../organizations/index.ts";
import type { Edition } from "../editions/model.ts";
import { parseOrdinal } from "../editions/ordinals.ts";
import { announcedOfCells, cellsOfAnnounced } from "./announced-columns.ts";
import { bodyRolesOfCells, cellsOfBodyRoles } from "./body-role-columns.ts";
import { editionRoles } from "./edition-columns.ts";

/**
 * Builds an edition from the cells of a row. What is no number of an edition stays as it is, for the check to refuse.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the edition, to be checked
 */
export function buildEdition(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    programme: cells["programme"],
    number: numberOf(cells["number"]),
    name: cells["name"],
    period: periodOfCell(cells["period"]),
    mode: cells["mode"],
    themes: codesOfCell(cells["themes"], themeLabels),
    tags: cells["tags"],
    roles: bodyRolesOfCells(cells, editionRoles) ?? [],
    venues: cells["venues"],
    participants: bodiesOfCell(cells["participants"]),
    announced: announcedOfCells(cells),
    source: sourceOfCells(cells),
  };
}

/** 第八届, 8th, or a bare number, which a column of numbers may have. */
function numberOf(cell: CellValue): unknown {
  if (typeof cell !== "string") return cell;
  return parseOrdinal(cell) ?? parseOrdinal(`第${cell}`) ?? cell;
}

/**
 * Gives the cells of an edition, the other way round from `buildEdition`. What has no column is left out.
 *
 * @param edition - an edition
 * @returns the cells, without those that would be empty
 */
export function cellsOfEdition(edition: Edition): TableCells {
  return filledCells({
    id: edition.id,
    programme: edition.programme,
    number: String(edition.number),
    name: edition.name,
    period: cellOfPeriod(edition.period),
    mode: edition.mode,
    themes: edition.themes,
    tags: edition.tags,
    ...cellsOfBodyRoles(edition.roles, editionRoles),
    venues: edition.venues,
    participants: cellOfBodies(edition.participants),
    ...cellsOfAnnounced(edition.announced),
    ...cellsOfSource(edition.source),
  });
}

/**
 * Gives the rows of the template.
 *
 * @returns the rows, as a person would type them
 */
export function editionExamples(): readonly TableExample[] {
  return [
    {
      id: "carnival-8",
      programme: "carnival",
      number: "第八届",
      period: "2025年12月17日至2025年12月23日",
      mode: "线上线下结合",
      themes: "党建引领；参与基层治理",
      roleGuide: "云州市民政局；青禾区委社会工作部",
      roleHost: "青禾区民政局",
      roleOrganizer: "青禾区社会组织总会",
      plaques: "青禾区民政局：社会组织党委",
      venues: "hall；park",
      participants: "青禾区暖邻社会工作服务中心；青禾区志愿者联合会",
      announcedParticipants: "近100家",
      announcedRecognitions: "13家",
    },
    {
      id: "committee-6",
      programme: "committee",
      number: "6",
      period: "2024年5月至2024年5月",
      mode: "线下",
      roleHost: "青禾区电子商会",
      source: "青禾区电子商会工作简报",
    },
  ];
}
