import type { CheckResult, TableColumn, TableModel } from "../../core/base.ts";
import { errorOf, failure, findingBelow, hasErrors, warningOf } from "../../core/base.ts";
import { columnLetter } from "../column-letter.ts";
import type { HeadingMap, MappedHeading } from "../model.ts";
import { claimsOf } from "./claims.ts";
import type { Claim, ColumnMap } from "./column-map.ts";
import type { HeadingFinding, HeadingFindings } from "./findings.ts";
import { headingIndexOf, type HeadingIndex } from "./heading-index.ts";
import { nearestHeading } from "./near-miss.ts";
import { readHeading, type HeadingReading } from "./read-heading.ts";
import { impliedDuration, unitsAllowed, type UnitReading } from "./units.ts";

/** How headings are read. */
export interface HeadingOptions {
  /**
   * What the caller knows of the file: the id of the model's column by heading or by letter (`B`), or `null` for a
   * column that is not to be read. It goes before everything else.
   */
  readonly map?: ColumnMap | undefined;
}

/**
 * Says which columns of a file are which columns of a model, by their headings.
 *
 * @remarks Compared are ids, labels in both languages and aliases, whatever the width and case of the letters, with
 * blanks, line breaks, numbers, `*`, ※, （必填） or a unit in brackets. The caller's map goes first, then whole
 * headings, then headings without brackets or the unit at their end, then the parts between slashes; a column that is
 * taken is not given again, so the order of the columns makes no difference. What is only nearly a known heading is
 * proposed, never used. A column that numbers the rows (序号, No.) is passed over without a word.
 *
 * @param headings - the cells of the heading row
 * @param model - the model whose records the rows are
 * @param options - a map by the caller
 * @returns every heading with its column, or `heading.missing`, `heading.duplicate`, `heading.unit`,
 * `heading.map-column`, with what could be mapped in `partial`; warnings are `heading.unknown`, `heading.near-miss`
 * and `heading.map-unused`; paths begin with the position of the column
 *
 * @example
 * import { mapHeadings } from "linli/tables";
 * import { organizationTable } from "linli/organizations";
 *
 * const result = mapHeadings(["序号", "*机构名称", "统一社会信用代码："], organizationTable());
 * result.ok && result.value.headings.map(({ column }) => column); // => [undefined, "name", "uscc"]
 */
export function mapHeadings<T>(
  headings: readonly unknown[],
  model: TableModel<T>,
  options: HeadingOptions = {},
): CheckResult<HeadingMap, HeadingFinding> {
  return mapReadings(
    Array.from(headings, (heading) => readHeading(heading)),
    model,
    headingIndexOf(model),
    options,
  );
}

/** As {@link mapHeadings}, of headings that are read already. */
export function mapReadings<T>(
  readings: readonly HeadingReading[],
  model: TableModel<T>,
  index: HeadingIndex,
  options: HeadingOptions,
): CheckResult<HeadingMap, HeadingFinding> {
  const findings: HeadingFinding[] = [];
  const claims = claimsOf(readings, model, index, options.map, findings);
  const first = new Map<TableColumn, number>();
  const mapped = readings.map((reading, position): MappedHeading => {
    const claim = claims[position];
    if (claim === undefined || claim.column === null) return headingOf(position, reading, claim);
    const earlier = first.get(claim.column);
    if (earlier !== undefined) {
      findings.push(duplicate(claim.column, earlier, position));
      return headingOf(position, reading, undefined);
    }
    first.set(claim.column, position);
    const allowed = unitsAllowed(claim.column);
    if (allowed !== undefined && !unitFits(reading.unit ?? claim.unit, allowed)) {
      findings.push(unitUnfit(claim.column, position, allowed));
    }
    return headingOf(position, reading, claim);
  });
  findings.push(...unread(readings, claims, index, first));
  const missing = model.columns.filter((column) => !first.has(column));
  for (const column of missing) if (column.required === true) findings.push(absent(column));
  const value: HeadingMap = { headings: mapped, missing: missing.map(({ id }) => id) };
  return hasErrors(findings) ? failure(findings, value) : { ok: true, value, findings };
}

function headingOf(index: number, reading: HeadingReading, claim: Claim | undefined): MappedHeading {
  const { heading } = reading;
  const said = reading.unit ?? claim?.unit;
  const column = claim?.column ?? undefined;
  const implied = column?.kind === "duration" && said === undefined ? impliedDuration(reading.key) : said;
  const unit = implied === "other" ? undefined : implied;
  return {
    index,
    heading,
    ...(column !== undefined && { column: column.id }),
    ...(unit !== undefined && { unit }),
    ...(claim !== undefined && { by: claim.by }),
  };
}

function unitFits(unit: UnitReading, allowed: readonly UnitReading[]): boolean {
  return unit === undefined || allowed.includes(unit);
}

/** Warns of the columns that are not read because their headings are not known. */
function unread(
  readings: readonly HeadingReading[],
  claims: readonly (Claim | undefined)[],
  index: HeadingIndex,
  taken: ReadonlyMap<TableColumn, number>,
): readonly HeadingFinding[] {
  const findings: HeadingFinding[] = [];
  readings.forEach((reading, position) => {
    if (claims[position] !== undefined || reading.heading.trim() === "" || isRowNumber(reading.key)) return;
    // A comparison with every heading of the model: enough for any file that people made.
    const near =
      findings.length < 200 ? nearestHeading(reading.key, index, (column) => !taken.has(column)) : undefined;
    const column = columnLetter(position);
    const finding: HeadingFinding =
      near === undefined
        ? warningOf("heading.unknown", { column })
        : warningOf(
            "heading.near-miss",
            { column, ...labelsOf(near.column), distance: near.distance },
            near.column.id,
          );
    findings.push(findingBelow(finding, position));
  });
  return findings;
}

/** Whether a column only numbers the rows: nothing is lost with it. */
function isRowNumber(key: string): boolean {
  return key === "序号" || key === "行号" || key === "no" || key === "#" || key === "serialno";
}

function duplicate(column: TableColumn, first: number, position: number): HeadingFinding {
  const params = { column: columnLetter(position), first: columnLetter(first), ...labelsOf(column) };
  return findingBelow(errorOf("heading.duplicate", params), position);
}

/** Says that a unit is none in which a column can be read. */
export function unitUnfit(
  column: TableColumn,
  position: number,
  allowed: HeadingFindings["heading.unit"]["allowed"],
): HeadingFinding {
  const params = { column: columnLetter(position), ...labelsOf(column), allowed };
  return findingBelow(errorOf("heading.unit", params), position);
}

function absent(column: TableColumn): HeadingFinding {
  return errorOf("heading.missing", { id: column.id, ...labelsOf(column) });
}

function labelsOf(column: TableColumn): { readonly labelZh: string; readonly labelEn: string } {
  return { labelZh: column.label["zh-CN"], labelEn: column.label.en };
}
