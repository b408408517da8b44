import {
  cellOfPeriod,
  codesOfCell,
  filledCells,
  periodOfCell,
  type TableCells,
  type TableExample,
} from "../../core/index.ts";
import { themeLabels } from "../../indicators/index.ts";
import { bodyOfCell, cellOfBody, cellsOfSource, sourceOfCells } from "../../organizations/index.ts";
import type { Course } from "../courses/model.ts";
import { fieldsOfCell, languagesOfCell } from "./language-cells.ts";
import { cellOfModules, modulesOfCell } from "./module-cells.ts";

/**
 * Builds a course from the cells of a row.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the course, to be checked
 */
export function buildCourse(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    name: cells["name"],
    provider: bodyOfCell(cells["provider"]),
    modules: modulesOfCell(cells["modules"]),
    languages: languagesOfCell(cells["languages"]),
    themes: codesOfCell(cells["themes"], themeLabels),
    fields: fieldsOfCell(cells["fields"]),
    period: periodOfCell(cells["period"]),
    source: sourceOfCells(cells),
  };
}

/**
 * Gives the cells of a course, the other way round from `buildCourse`. What has no column is left out.
 *
 * @param course - a course
 * @returns the cells, without those that would be empty
 */
export function cellsOfCourse(course: Course): TableCells {
  return filledCells({
    id: course.id,
    name: course.name,
    provider: cellOfBody(course.provider),
    modules: cellOfModules(course.modules),
    languages: course.languages,
    themes: course.themes,
    fields: course.fields,
    period: cellOfPeriod(course.period),
    ...cellsOfSource(course.source),
  });
}

/**
 * Gives the rows of the template. Bodies are invented.
 *
 * @returns the rows, as a person would type them
 */
export function courseExamples(): readonly TableExample[] {
  return [
    {
      id: "KC-01",
      name: "青杉高级研修班",
      provider: "青禾区社区治理促进会",
      modules: "M1：社区治理概论：120分钟：必修：ZJ-01；M2：议事协商：90分钟：选修；M3：参访：180分钟",
      languages: "普通话",
      themes: "参与基层治理",
      period: "2018年7月1日至2025年12月31日",
      source: "青禾区社区治理促进会年报",
      sourceOn: "2018-12",
    },
    {
      id: "KC-02",
      name: "茶艺入门",
      provider: "云栖社区文化活动中心",
      modules: "1：认识茶具：60；2：冲泡：60",
      languages: "普通话；英语",
      fields: "为老服务",
    },
  ];
}
