import type { Finding, TableColumn, TableModel } from "../../core/base.ts";
import type { CellPlace, RowFinding } from "../model.ts";
import { columnOfPath } from "./column-of-path.ts";
import { pathText } from "./record-reading.ts";
import { nothingFound, type RowReading } from "./row-reading.ts";

/** What a row is worth by itself, without other rows. */
export interface Judgement<T> {
  /** The record; nothing where there are errors. */
  readonly record: T | undefined;
  /** What was found in the cells, then what was found in the record. */
  readonly findings: readonly RowFinding[];
}

/** Whether any of the findings is an error. */
export function hasRowErrors(findings: readonly RowFinding[]): boolean {
  return findings.some(({ finding }) => finding.severity === "error");
}

/**
 * Builds the record of a row and checks it.
 *
 * @param model - the model
 * @param reading - what was read of the row
 * @param row - its number
 * @returns the record and the findings, each with its cell
 */
export function judgeRow<T>(model: TableModel<T>, reading: RowReading, row: number): Judgement<T> {
  const isBuilt = reading.record === undefined;
  const record = isBuilt ? model.build(reading.cells, row) : reading.record;
  const failed = hasRowErrors(reading.findings);
  if (isBuilt && !failed && model.is(record)) {
    const remarks = model.explain(record);
    if (remarks.length === 0) return { record, findings: reading.findings };
    return { record, findings: [...reading.findings, ...placed(model, reading, row, remarks)] };
  }
  const checked = model.check(record);
  const findings = [...reading.findings, ...placed(model, reading, row, checked.findings)];
  return {
    record: checked.ok && !failed ? checked.value : undefined,
    findings: findings.length === 0 ? nothingFound : findings,
  };
}

/** Gives the findings of a record the cells that they come from. */
function placed<T>(
  model: TableModel<T>,
  reading: RowReading,
  row: number,
  findings: readonly Finding[],
): readonly RowFinding[] {
  const failed = new Set(
    reading.findings.filter(({ finding }) => finding.severity === "error").map(({ cell }) => cell?.column),
  );
  const isThere = (column: TableColumn): boolean => reading.placeOf(column.id) !== undefined;
  return findings.flatMap((finding) => {
    const column = columnOfPath(model.columns, finding.path, isThere);
    if (column !== undefined && isConsequence(finding, column, failed, isThere(column))) return [];
    const cell = placeOf(reading, column, finding);
    return [{ row, ...(cell !== undefined && { cell }), finding: forCell(finding, column, reading) }];
  });
}

/**
 * Whether a finding is no second fault: the cell could not be read, so that its field is empty; or a field is missing
 * that has no column and would be derived from such a cell, as a kind from a code.
 */
function isConsequence(
  { code }: Finding,
  { id }: TableColumn,
  failed: ReadonlySet<string | undefined>,
  isThere: boolean,
): boolean {
  return failed.has(id) || (failed.size > 0 && !isThere && code === "field.missing");
}

function placeOf(
  reading: RowReading,
  column: TableColumn | undefined,
  { path }: Finding,
): CellPlace | undefined {
  if (reading.record !== undefined) {
    if (path.length === 0) return undefined;
    return { heading: pathText(path), ...(column !== undefined && { column: column.id }) };
  }
  return column && (reading.placeOf(column.id) ?? { heading: "", column: column.id });
}

/** The kinds whose cells are written as their fields are. */
const writtenAlike: ReadonlySet<TableColumn["kind"]> = /* @__PURE__ */ new Set([
  "text",
  "code",
  "date",
  "time",
  "instant",
  "moment",
]);

/** A suggestion for a field stays where it can be typed into the cell, and where it is no personal data. */
function forCell(finding: Finding, column: TableColumn | undefined, { record }: RowReading): Finding {
  if (finding.suggestion === undefined) return finding;
  const fits =
    column === undefined
      ? record !== undefined
      : column.personal === undefined &&
        (record !== undefined ||
          (writtenAlike.has(column.kind) && finding.path.length === column.path.length));
  if (fits) return finding;
  const bare: { suggestion?: string | undefined } & Finding = { ...finding };
  delete bare.suggestion;
  return bare;
}
