import type { TableModel } from "../../core/index.ts";
import { explainFundingLine, isFundingLine } from "../funding/check-funding-line.ts";
import type { FundingLine } from "../funding/model.ts";
import { fundingLineColumns } from "./funding-line-columns.ts";
import {
  buildFundingLine,
  cellsOfFundingLine,
  checkFundingLineRow,
  fundingLineExamples,
} from "./funding-line-rows.ts";

/**
 * Gives the table of funding lines: one amount of money in each row, as it was said.
 *
 * @remarks The amount is read as `parseQuantity` of `linli/core` reads it, so that 超过20万元 stays "more than 200,000 yuan";
 * one without a hedge is exact, in fen. Without a unit it is in yuan.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @see {@link assetLockTable}, {@link distributionTable}
 *
 * @example
 * import { fundingLineTable } from "linli/projects";
 *
 * const table = fundingLineTable();
 * const record = table.build({ sourceKind: "fiscal", amount: "超过20万元", year: 2022 }, 2);
 * table.is(record) ? record.amount : undefined; // => { value: 200000, qualifier: "more-than", unit: "yuan" }
 */
export function fundingLineTable(): TableModel<FundingLine> {
  return {
    id: "funding-line",
    title: { en: "Funding lines", "zh-CN": "资金明细表" },
    columns: fundingLineColumns(),
    key: ["sourceKind", "amount", "year", "receiver"],
    examples: fundingLineExamples(),
    build: buildFundingLine,
    cellsOf: cellsOfFundingLine,
    is: isFundingLine,
    explain: (line) => explainFundingLine(line),
    check: checkFundingLineRow,
  };
}
