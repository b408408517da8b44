import {
  cellOfPeriod,
  filledCells,
  periodOfCell,
  type CellValue,
  type TableCells,
  type TableExample,
} from "../../core/index.ts";
import {
  bodiesOfCell,
  cellOfBodies,
  cellsOfPlace,
  cellsOfSource,
  placeOfCells,
  sourceOfCells,
} from "../../organizations/index.ts";
import type { Report } from "../reports/model.ts";

/** A number with its heading: `3.2 评估情况`, `3、评估情况`. */
const numbered = /^(\d+(?:\.\d+)*)[.、\s](.+)$/u;

/**
 * Builds a report from the cells of a row.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - its number in the file
 * @returns the report, to be checked
 */
export function buildReport(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    title: cells["title"],
    englishTitle: cells["englishTitle"],
    kind: cells["kind"],
    period: periodOfCell(cells["period"]),
    publishers: bodiesOfCell(cells["publishers"]),
    publishedOn: cells["publishedOn"],
    edition: cells["edition"],
    sections: sectionsOfCell(cells["sections"]),
    indicators: cells["indicators"],
    place: placeOfCells(cells),
    source: sourceOfCells(cells),
  };
}

/** A heading without a number has the one of its place. */
function sectionsOfCell(cell: CellValue): unknown {
  if (!Array.isArray(cell)) return cell;
  return (cell as readonly unknown[]).map((text, index) => {
    const [, number, title] = (typeof text === "string" ? numbered.exec(text) : undefined) ?? [];
    return number === undefined
      ? { number: String(index + 1), title: text }
      : { number, title: title?.trim() };
  });
}

/**
 * Gives the cells of a report, the other way round from `buildReport`. What has no column is left out.
 *
 * @param report - a report
 * @returns the cells, without those that would be empty
 */
export function cellsOfReport(report: Report): TableCells {
  return filledCells({
    id: report.id,
    title: report.title,
    englishTitle: report.englishTitle,
    kind: report.kind,
    period: cellOfPeriod(report.period),
    publishers: cellOfBodies(report.publishers),
    publishedOn: report.publishedOn,
    edition: report.edition,
    sections: report.sections.map(({ number, title }) => `${number} ${title}`),
    indicators: report.indicators,
    ...cellsOfPlace(report.place),
    ...cellsOfSource(report.source),
  });
}

/**
 * Gives the rows of the template. Bodies are invented.
 *
 * @returns the rows, as a person would type them
 */
export function reportExamples(): readonly TableExample[] {
  return [
    {
      id: "LPS-2026",
      title: "青禾区社会组织发展蓝皮书（2021—2025）",
      englishTitle: "Blue Book on the Development of Social Organizations in Qinghe (2021–2025)",
      kind: "蓝皮书",
      period: "2021年1月1日至2025年12月31日",
      publishers: "青禾区民政局；青禾区社会组织总会",
      publishedOn: "2026-01-15",
      edition: "1",
      sections: "1 总体情况；2 党建引领；3 服务国家战略；4 参与基层治理",
      placeName: "青禾区",
    },
    {
      id: "ND-2025",
      title: "云栖社区2025年工作总结",
      kind: "工作总结",
      period: "2025-01-01至2025-12-31",
      publishers: "云栖社区居民委员会",
      sections: "1、社区概况；2、主要工作",
    },
  ];
}
