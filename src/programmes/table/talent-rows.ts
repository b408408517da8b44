import {
  cellOfPeriod,
  filledCells,
  periodOfCell,
  type TableCells,
  type TableExample,
} from "../../core/index.ts";
import { bodyOfCell, cellOfBody, cellsOfSource, sourceOfCells } from "../../organizations/index.ts";
import type { Talent } from "../talents/model.ts";
import { fieldsOfCell } from "./language-cells.ts";

/**
 * Builds a talent from the cells of a row.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @returns the talent, to be checked
 */
export function buildTalent(cells: TableCells): unknown {
  return {
    id: cells["id"],
    kind: cells["kind"],
    heads: cells["heads"],
    affiliation: bodyOfCell(cells["affiliation"]),
    fields: fieldsOfCell(cells["fields"]),
    qualification: cells["qualification"],
    period: periodOfCell(cells["period"]),
    source: sourceOfCells(cells),
  };
}

/**
 * Gives the cells of a talent, the other way round from `buildTalent`. What has no column is left out.
 *
 * @param talent - a talent
 * @returns the cells, without those that would be empty
 */
export function cellsOfTalent(talent: Talent): TableCells {
  return filledCells({
    id: talent.id,
    kind: talent.kind,
    heads: talent.heads,
    affiliation: cellOfBody(talent.affiliation),
    fields: talent.fields,
    qualification: talent.qualification,
    period: cellOfPeriod(talent.period),
    ...cellsOfSource(talent.source),
  });
}

/**
 * Gives the rows of the template. Bodies are invented.
 *
 * @returns the rows, as a person would type them
 */
export function talentExamples(): readonly TableExample[] {
  return [
    {
      id: "ZJ-01",
      kind: "专家",
      affiliation: "青禾大学",
      fields: "社区治理；为老服务",
      period: "2022年3月1日至2025年2月28日",
      source: "青禾社区基金会年报",
      sourceOn: "2022-12",
    },
    {
      id: "SG-01",
      kind: "专职社工",
      affiliation: "青禾区暖邻社会工作服务中心",
      qualification: "社会工作师",
      period: "2021年9月1日至2026年8月31日",
    },
    { id: "TD-01", kind: "专业团队", heads: "12", affiliation: "青禾区暖邻社会工作服务中心" },
  ];
}
