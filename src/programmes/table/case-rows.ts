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
import {
  bodyOfCell,
  cellOfBody,
  cellsOfPlace,
  cellsOfSource,
  placeOfCells,
  sourceOfCells,
} from "../../organizations/index.ts";
import type { Case } from "../reports/model.ts";

/**
 * Builds a case from the cells of a row.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - its number in the file
 * @returns the case, to be checked
 */
export function buildCase(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    title: cells["title"],
    englishTitle: cells["englishTitle"],
    problem: cells["problem"],
    practice: cells["practice"],
    result: cells["result"],
    observations: cells["observations"],
    evidence: evidenceOfCell(cells["evidence"]),
    themes: codesOfCell(cells["themes"], themeLabels),
    provider: bodyOfCell(cells["provider"]),
    place: placeOfCells(cells),
    period: periodOfCell(cells["period"]),
    audience: cells["audience"],
    method: cells["method"],
    projects: cells["projects"],
    recognitions: cells["recognitions"],
    source: sourceOfCells(cells),
  };
}

function evidenceOfCell(cell: CellValue): unknown {
  return Array.isArray(cell) ? (cell as readonly unknown[]).map((title) => ({ title })) : cell;
}

/**
 * Gives the cells of a case, the other way round from `buildCase`. What has no column is left out.
 *
 * @param record - a case
 * @returns the cells, without those that would be empty
 */
export function cellsOfCase(record: Case): TableCells {
  return filledCells({
    id: record.id,
    title: record.title,
    englishTitle: record.englishTitle,
    problem: record.problem,
    practice: record.practice,
    result: record.result,
    observations: record.observations,
    evidence: record.evidence?.flatMap(({ title, url, quote }) => title ?? url ?? quote ?? []),
    themes: record.themes,
    provider: cellOfBody(record.provider),
    period: cellOfPeriod(record.period),
    audience: record.audience,
    method: record.method,
    projects: record.projects,
    recognitions: record.recognitions,
    ...cellsOfPlace(record.place),
    ...cellsOfSource(record.source),
  });
}

/**
 * Gives the rows of the template. Bodies and facts are invented.
 *
 * @returns the rows, as a person would type them
 */
export function caseExamples(): readonly TableExample[] {
  return [
    {
      id: "AL-01",
      title: "企业帮扶伙伴圈",
      englishTitle: "Enterprise Support Partnership Circle",
      problem: "小微企业用工、融资信息分散，协会各自为战",
      practice: "十家行业协会联合设立服务窗口，每月一次走进园区",
      result: "全年对接需求 320 件，办结 287 件",
      evidence: "青禾区行业协会联合会 2025 年工作总结；服务台账",
      themes: "服务产业发展；党建引领",
      provider: "青禾区行业协会联合会",
      period: "2025年1月1日至2025年12月31日",
      placeName: "青禾区",
    },
    {
      id: "AL-02",
      title: "共护一河清水",
      problem: "河道垃圾反复出现",
      practice: "志愿服务队分段认领河道，每周巡河",
      observations: "river-patrols-2025",
      themes: "参与基层治理",
      provider: "云栖社区志愿服务队",
      audience: "沿河社区居民",
      period: "2024年3月1日至2025年11月30日",
    },
  ];
}
