import { filledCells, type TableCells, type TableExample } from "../../core/index.ts";
import { bodyOfCell, cellOfBody, cellsOfSource, sourceOfCells } from "../../organizations/index.ts";
import type { Distribution } from "../funding/model.ts";

/**
 * Builds a distribution from the cells of a row.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the distribution, to be checked
 */
export function buildDistribution(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    body: bodyOfCell(cells["body"]),
    on: cells["on"],
    kind: cells["kind"],
    amountFen: cells["amount"],
    parFen: cells["par"],
    surplusYear: cells["surplusYear"],
    surplusFen: cells["surplus"],
    beneficiaryKind: cells["beneficiaryKind"],
    source: sourceOfCells(cells),
  };
}

/**
 * Gives the cells of a distribution, the other way round from `buildDistribution`. What has no column is left out.
 *
 * @param distribution - a distribution
 * @returns the cells, without those that would be empty
 */
export function cellsOfDistribution(distribution: Distribution): TableCells {
  return filledCells({
    id: distribution.id,
    body: cellOfBody(distribution.body),
    on: distribution.on,
    kind: distribution.kind,
    amount: distribution.amountFen,
    par: distribution.parFen,
    surplusYear: distribution.surplusYear,
    surplus: distribution.surplusFen,
    beneficiaryKind: distribution.beneficiaryKind,
    ...cellsOfSource(distribution.source),
  });
}

/**
 * Gives the rows of the template. Bodies and amounts are invented.
 *
 * @returns the rows, as a person would type them
 */
export function distributionExamples(): readonly TableExample[] {
  return [
    {
      body: "青禾社企",
      on: "2025-03-20",
      kind: "公益支出",
      amount: "12000",
      surplusYear: "2024",
      surplus: "36000",
      beneficiaryKind: "助学",
      source: "青禾社企年度报告",
      sourceOn: "2025-04-01",
    },
    {
      body: "云栖邻里食堂合作社",
      on: "2025-04-10",
      kind: "分红",
      amount: "8,500.50",
      surplusYear: "2024",
      surplus: "40000",
    },
  ];
}
