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
  type TableCells,
  type TableExample,
} from "../../core/index.ts";
import {
  cellsOfPlace,
  cellsOfSource,
  placeOfCells,
  sourceOfCells,
  type PlaceReference,
} from "../../organizations/index.ts";
import { checkCohort } from "../courses/check-cohort.ts";
import type { Cohort } from "../courses/model.ts";
import { countedNameOf } from "./pair-cells.ts";

/**
 * Builds a cohort from the cells of a row. What cannot be read stays as it is, for the check to refuse.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the cohort, to be checked
 */
export function buildCohort(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    course: cells["course"],
    number: cells["number"],
    period: periodOfCell(cells["period"]),
    heads: headsOf(cells["heads"]),
    place: placeOfCells(cells),
    origins: entriesOf(cells["origins"], (name, heads) => ({ place: placeOfText(name), heads })),
    attendance: entriesOf(cells["attendance"], (module, heads) => ({ module, heads })),
    completed: cells["completed"],
    certificates: cells["certificates"],
    source: sourceOfCells(cells),
  };
}

function headsOf(cell: CellValue): unknown {
  if (typeof cell !== "string") return cell;
  const read = parseQuantity(cell);
  return read.ok ? read.value : cell;
}

function entriesOf(cell: CellValue, make: (name: string, count: number) => object): unknown {
  if (!Array.isArray(cell)) return cell;
  return (cell as readonly unknown[]).map((text) => {
    const pair = typeof text === "string" ? countedNameOf(text) : undefined;
    return pair === undefined ? text : make(pair.name, pair.count);
  });
}

function placeOfText(text: string): PlaceReference {
  if (/^\d{6}$/.test(text)) return { divisionCode: text };
  return /^\d{12}$/.test(text) ? { communityCode: text } : { name: text };
}

/**
 * Checks a cohort that was read from a row, and says of heads what is wrong with them.
 *
 * @param input - any value
 * @returns as `checkCohort`; of heads that are no quantity what `parseQuantity` finds
 */
export function checkCohortRow(input: unknown): CheckResult<Cohort> {
  const result = checkCohort(input);
  if (result.ok) return result;
  const heads = headsIn(input);
  if (typeof heads !== "string") return result;
  const findings = result.findings.flatMap((finding): readonly Finding[] =>
    finding.path.length === 1 && finding.path[0] === "heads"
      ? parseQuantity(heads).findings.map((own) => findingBelow(own, "heads"))
      : [finding],
  );
  return { ok: false, findings };
}

/** What stands in the field, if it can be read at all. */
function headsIn(input: unknown): unknown {
  try {
    return (input as { readonly heads?: unknown } | null | undefined)?.heads;
  } catch {
    return undefined;
  }
}

/**
 * Gives the cells of a cohort, the other way round from `buildCohort`. What has no column is left out.
 *
 * @param cohort - a cohort
 * @returns the cells, without those that would be empty
 */
export function cellsOfCohort(cohort: Cohort): TableCells {
  const { value, qualifier, unit } = cohort.heads;
  return filledCells({
    id: cohort.id,
    course: cohort.course,
    number: cohort.number,
    period: cellOfPeriod(cohort.period),
    heads: formatQuantity({ value, qualifier, ...(unit === undefined ? undefined : { unit }) }, "zh-CN"),
    ...cellsOfPlace(cohort.place),
    origins: cohort.origins?.map(
      ({ place, heads }) =>
        `${place.communityCode ?? place.divisionCode ?? place.name ?? ""}：${String(heads)}`,
    ),
    attendance: cohort.attendance?.map(({ module, heads }) => `${module}：${String(heads)}`),
    completed: cohort.completed,
    certificates: cohort.certificates,
    ...cellsOfSource(cohort.source),
  });
}

/**
 * Gives the rows of the template. Bodies and numbers are invented.
 *
 * @returns the rows, as a person would type them
 */
export function cohortExamples(): readonly TableExample[] {
  return [
    {
      id: "BC-01",
      course: "KC-01",
      number: "1",
      period: "2018-07至2018-07",
      heads: "30人",
      origins: "440300：16；310000：8；滨河省：6",
      attendance: "M1：30；M2：28；M3：29",
      completed: "28",
      certificates: "28",
      placeName: "青禾区",
      source: "青禾区社区治理促进会年报",
      sourceOn: "2018-12",
    },
    { id: "BC-02", course: "KC-01", number: "2", period: "2019-05-06至2019-05-10", heads: "近40人" },
  ];
}
