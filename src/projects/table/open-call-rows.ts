import {
  codesOfCell,
  filledCells,
  findingBelow,
  formatQuantity,
  parseQuantity,
  type CellValue,
  type CheckResult,
  type Finding,
  type Quantity,
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
import { checkOpenCall } from "../calls/check-open-call.ts";
import { openCallMachine } from "../calls/machine.ts";
import type { OpenCall } from "../calls/model.ts";
import { cellsOfEvents, eventsOfCells } from "../shared/event-cells.ts";

/**
 * Builds a call from the cells of a row. What is no theme and no amount stays as it is, for the check to refuse.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the call, to be checked
 */
export function buildOpenCall(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    title: cells["title"],
    englishTitle: cells["englishTitle"],
    kind: cells["kind"] ?? "open-call",
    publisher: bodyOfCell(cells["publisher"]),
    place: placeOfCells(cells),
    themes: codesOfCell(cells["themes"], themeLabels),
    need: cells["need"],
    bidsUntil: cells["bidsUntil"],
    completeBy: cells["completeBy"],
    acceptanceCriteria: cells["acceptanceCriteria"],
    budget: budgetOfCell(cells["budget"]),
    events: eventsOfCells(openCallMachine, cells),
    source: sourceOfCells(cells),
  };
}

function budgetOfCell(cell: CellValue): unknown {
  if (typeof cell !== "string") return cell;
  const read = parseQuantity(cell);
  if (!read.ok) return cell;
  const said = read.value;
  return said.unit === undefined ? { ...said, unit: "yuan" } : said;
}

/**
 * Checks a call that was read from a row, and says of a budget what is wrong with it.
 *
 * @param input - any value
 * @returns as `checkOpenCall`; of a budget that is no quantity what `parseQuantity` finds
 */
export function checkOpenCallRow(input: unknown): CheckResult<OpenCall> {
  const result = checkOpenCall(input);
  if (result.ok || typeof input !== "object" || input === null) return result;
  const { budget } = input as { readonly budget?: unknown };
  if (typeof budget !== "string") return result;
  const findings = result.findings.flatMap((finding): readonly Finding[] =>
    finding.path.length === 1 && finding.path[0] === "budget"
      ? parseQuantity(budget).findings.map((own) => findingBelow(own, "budget"))
      : [finding],
  );
  return { ok: false, findings };
}

/**
 * Gives the cells of a call, the other way round from `buildOpenCall`. Bids have a table of their own.
 *
 * @param call - a call
 * @returns the cells, without those that would be empty
 */
export function cellsOfOpenCall(call: OpenCall): TableCells {
  return filledCells({
    id: call.id,
    title: call.title,
    englishTitle: call.englishTitle,
    kind: call.kind,
    publisher: cellOfBody(call.publisher),
    ...cellsOfPlace(call.place),
    themes: call.themes,
    need: call.need,
    bidsUntil: call.bidsUntil,
    completeBy: call.completeBy,
    acceptanceCriteria: call.acceptanceCriteria,
    budget: cellOfBudget(call.budget),
    ...cellsOfEvents(openCallMachine, call.events),
    ...cellsOfSource(call.source),
  });
}

function cellOfBudget(budget: Quantity | undefined): string | undefined {
  return budget && formatQuantity(budget, "zh-CN");
}

/**
 * Gives the rows of the template. Bodies and calls are invented.
 *
 * @returns the rows, as a person would type them
 */
export function openCallExamples(): readonly TableExample[] {
  return [
    {
      id: "QH-2026-01",
      title: "老旧小区电动自行车充电安全",
      publisher: "青禾区委社会工作部",
      divisionCode: "440399",
      placeName: "青禾区",
      themes: "参与基层治理；服务民生",
      need: "楼道飞线充电多，充电桩不足",
      bidsUntil: "2026年3月31日",
      completeBy: "2026-12-31",
      acceptanceCriteria: "新增充电桩验收合格，飞线充电投诉下降一半",
      budget: "约8万元",
      publishOn: "2026-03-01",
      openOn: "2026-03-05",
      source: "青禾区“揭榜挂帅”项目榜单",
      sourceOn: "2026-03-01",
    },
    {
      id: "QH-2025-07",
      title: "云栖社区公益创投",
      kind: "公益创投",
      publisher: "云栖街道办事处",
      placeName: "云栖街道",
      need: "为老助残、亲子陪伴类小微服务项目",
      bidsUntil: "2025-05-20",
      acceptanceCriteria: "服务次数和满意度达到申报书约定",
      budget: "100000元",
      publishOn: "2025-04-20",
      openOn: "2025-04-22",
      evaluateOn: "2025-06-03",
    },
  ];
}
