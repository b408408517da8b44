import {
  cellOfPeriod,
  filledCells,
  filledRecord,
  periodOfCell,
  findingBelow,
  formatQuantity,
  parseQuantity,
  type CellValue,
  type CheckResult,
  type Finding,
  type TableCells,
  type TableExample,
} from "../../core/index.ts";
import { cellsOfPlace, cellsOfSource, placeOfCells, sourceOfCells } from "../../organizations/index.ts";
import { checkObservation } from "../check-observation.ts";
import type { Observation } from "../model.ts";

/**
 * Builds an observation from the cells of a row. A value that is no quantity stays as it is, for the check to refuse.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the observation, to be checked
 */
export function buildObservation(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    indicator: cells["indicator"],
    quantity: quantityOf(cells),
    role: cells["role"],
    period: periodOf(cells),
    place: placeOfCells(cells),
    revision: cells["revision"],
    sample: sampleOf(cells),
    confidence: cells["confidence"],
    statedBy: filledRecord({ name: cells["statedBy"] }),
    source: sourceOfCells(cells),
  };
}

/** The value as it was said; a unit in a column of its own, which may not contradict it. */
function quantityOf({ value, unit, asOf }: TableCells): unknown {
  if (typeof value !== "string") return value;
  const read = parseQuantity(value);
  if (!read.ok) return value;
  const said = read.value;
  // Two units are none: the check refuses the text that names both.
  const own =
    said.unit === undefined || unit === undefined || unit === said.unit
      ? (unit ?? said.unit)
      : `${said.unit} ${String(unit)}`;
  return { value: said.value, qualifier: said.qualifier, unit: own, asOf: asOf ?? said.asOf };
}

/** A whole year where nothing else is said. */
function periodOf({ year, period }: TableCells): unknown {
  if (Array.isArray(period)) return periodOfCell(period as readonly string[]);
  if (typeof year !== "number") return period ?? year;
  const text = String(year).padStart(4, "0");
  return { from: `${text}-01-01`, until: `${text}-12-31` };
}

function sampleOf(cells: TableCells): object | undefined {
  const { scale, statistic, sampleSize, sampling } = cells;
  const [minimum, maximum] = Array.isArray(scale) ? (scale as readonly CellValue[]) : [];
  return filledRecord({ statistic, size: sampleSize, minimum, maximum, method: sampling });
}

/**
 * Checks an observation that was read from a row, and says of a value what is wrong with it.
 *
 * @param input - any value
 * @returns as `checkObservation`; of a value that is no quantity what `parseQuantity` finds
 */
export function checkObservationRow(input: unknown): CheckResult<Observation> {
  const result = checkObservation(input);
  if (result.ok) return result;
  const { quantity } = input as { readonly quantity?: unknown };
  if (typeof quantity !== "string") return result;
  const findings = result.findings.flatMap((finding): readonly Finding[] =>
    finding.path.length === 1 && finding.path[0] === "quantity"
      ? parseQuantity(quantity).findings.map((own) => findingBelow(own, "quantity"))
      : [finding],
  );
  return { ok: false, findings };
}

/**
 * Gives the cells of an observation, the other way round from `buildObservation`. What has no column is left out.
 *
 * @param observation - an observation
 * @returns the cells, without those that would be empty
 */
export function cellsOfObservation(observation: Observation): TableCells {
  const { quantity, period, place, sample, source } = observation;
  const all: TableCells = {
    id: observation.id,
    indicator: observation.indicator,
    value: formatQuantity({ value: quantity.value, qualifier: quantity.qualifier }, "zh-CN"),
    unit: quantity.unit,
    role: observation.role,
    asOf: quantity.asOf,
    period: cellOfPeriod(period),
    revision: observation.revision,
    ...cellsOfPlace(place),
    statedBy: observation.statedBy?.name,
    ...cellsOfSource(source),
    confidence: observation.confidence,
    statistic: sample?.statistic,
    sampleSize: sample?.size,
    scale: sample === undefined ? undefined : [sample.minimum, sample.maximum],
    sampling: sample?.method,
  };
  return filledCells(all);
}

/**
 * Gives the rows of the template. Bodies and numbers are invented.
 *
 * @returns the rows, as a person would type them
 */
export function observationExamples(): readonly TableExample[] {
  return [
    {
      indicator: "registered-volunteers",
      value: "超过3.2万人",
      asOf: "2025-12-31",
      divisionCode: "440399",
      placeName: "青禾区",
      statedBy: "青禾区委社会工作部",
      source: "青禾区社会组织发展蓝皮书",
      sourceOn: "2026-01-15",
      confidence: "已核实",
    },
    {
      indicator: "events",
      value: "1286",
      unit: "场",
      year: "2025",
      placeName: "青禾区",
      source: "青禾区社会组织发展蓝皮书",
      sourceOn: "2026-01-15",
    },
    {
      indicator: "satisfaction",
      value: "4.62",
      asOf: "2025-11",
      placeName: "青禾区",
      source: "青禾区居民满意度调查报告",
      sourceOn: "2025-12-20",
      statistic: "平均值",
      sampleSize: "1200",
      scale: "1-5",
      sampling: "分层随机抽样，电话调查",
    },
  ];
}
