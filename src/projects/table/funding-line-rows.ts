import {
  cellOfPeriod,
  filledCells,
  findingBelow,
  formatQuantity,
  parseQuantity,
  periodOfCell,
  type CellValue,
  type CheckResult,
  type Finding,
  type Quantity,
  type TableCells,
  type TableExample,
} from "../../core/index.ts";
import {
  bodyOfCell,
  cellOfBody,
  cellsOfPlace,
  cellsOfSource,
  placeOfCells,
  sourceOfCells,
} from "../../organizations/index.ts";
import { checkFundingLine } from "../funding/check-funding-line.ts";
import type { FundingLine } from "../funding/model.ts";

/**
 * Builds a funding line from the cells of a row. An amount that is no quantity stays as it is, for the check to refuse.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the line, to be checked
 */
export function buildFundingLine(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    ...amountOf(cells["amount"]),
    sourceKind: cells["sourceKind"],
    purpose: cells["purpose"],
    funder: bodyOfCell(cells["funder"]),
    receiver: bodyOfCell(cells["receiver"]),
    year: cells["year"],
    period: periodOfCell(cells["period"]),
    perYear: cells["perYear"],
    place: placeOfCells(cells),
    project: cells["project"],
    contributors: cells["contributors"],
    source: sourceOfCells(cells),
  };
}

/** An amount without a hedge is known to the fen, one with a hedge is what was said; yuan where no unit is there. */
function amountOf(cell: CellValue): object {
  if (typeof cell !== "string") return { amount: cell };
  const read = parseQuantity(cell);
  if (!read.ok) return { amount: cell };
  const { value, qualifier, unit = "yuan", asOf } = read.value;
  const fen = Math.round(value * 1000) / 10;
  if (qualifier === "exact" && unit === "yuan" && asOf === undefined && Number.isInteger(fen))
    return { amountFen: fen };
  return { amount: { value, qualifier, unit, ...(asOf === undefined ? undefined : { asOf }) } };
}

/**
 * Checks a line that was read from a row, and says of an amount what is wrong with it.
 *
 * @param input - any value
 * @returns as `checkFundingLine`; of an amount that is no quantity what `parseQuantity` finds
 */
export function checkFundingLineRow(input: unknown): CheckResult<FundingLine> {
  const result = checkFundingLine(input);
  if (result.ok) return result;
  const { amount } = input as { readonly amount?: unknown };
  if (typeof amount !== "string") return result;
  const findings = result.findings.flatMap((finding): readonly Finding[] =>
    finding.path.length === 1 && finding.path[0] === "amount"
      ? parseQuantity(amount).findings.map((own) => findingBelow(own, "amount"))
      : [finding],
  );
  return { ok: false, findings };
}

/**
 * Gives the cells of a funding line, the other way round from `buildFundingLine`. What has no column is left out.
 *
 * @param line - a funding line
 * @returns the cells, without those that would be empty
 */
export function cellsOfFundingLine(line: FundingLine): TableCells {
  return filledCells({
    id: line.id,
    sourceKind: line.sourceKind,
    amount: cellOfAmount(line),
    purpose: line.purpose,
    year: line.year,
    period: cellOfPeriod(line.period),
    perYear: line.perYear,
    funder: cellOfBody(line.funder),
    receiver: cellOfBody(line.receiver),
    contributors: line.contributors,
    project: line.project,
    ...cellsOfPlace(line.place),
    ...cellsOfSource(line.source),
  });
}

function cellOfAmount({ amountFen, amount }: FundingLine): string | undefined {
  const said: Quantity | undefined =
    amountFen === undefined ? amount : { value: amountFen / 100, qualifier: "exact" };
  return said && formatQuantity({ value: said.value, qualifier: said.qualifier, unit: "yuan" }, "zh-CN");
}

/**
 * Gives the rows of the template. Bodies and amounts are invented.
 *
 * @returns the rows, as a person would type them
 */
export function fundingLineExamples(): readonly TableExample[] {
  return [
    {
      sourceKind: "政府购买服务",
      amount: "超过10万元",
      purpose: "服务项目",
      period: "2020年1月1日至2023年12月31日",
      perYear: "是",
      funder: "青禾区民政局",
      receiver: "青禾区暖邻社会工作服务中心",
      divisionCode: "440399",
      placeName: "云栖社区",
      source: "青禾区社会组织发展蓝皮书",
      sourceOn: "2026-01-15",
    },
    {
      sourceKind: "众筹",
      amount: "1030000",
      year: "2022",
      receiver: "青禾社企",
      contributors: "126",
      placeName: "云栖社区",
      source: "青禾社企年度报告",
      sourceOn: "2023-02-10",
    },
    {
      sourceKind: "财政资金",
      amount: "约20万元",
      purpose: "硬件建设",
      year: "2022",
      funder: "青禾区禾苗街道办事处",
      project: "p-2022-07",
      placeName: "禾苗街道",
    },
  ];
}
