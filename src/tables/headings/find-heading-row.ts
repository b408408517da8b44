import type { CheckResult, TableModel } from "../../core/base.ts";
import { errorOf, failure, findingBelow, hasErrors, warningOf } from "../../core/base.ts";
import { columnLetter } from "../column-letter.ts";
import { isBlankCell } from "../layout/cells.ts";
import type { HeadingMap, TableRow } from "../model.ts";
import { claimsOf } from "./claims.ts";
import { withoutLetters } from "./column-map.ts";
import type { HeadingFinding } from "./findings.ts";
import { headingIndexOf, type HeadingIndex } from "./heading-index.ts";
import { mapReadings, type HeadingOptions } from "./map-headings.ts";
import { readHeading, type HeadingReading } from "./read-heading.ts";
import { readTwoLines } from "./two-lines.ts";
import { withUnitsAbove } from "./units-above.ts";

/** In how many rows headings are looked for. */
export const MAX_HEADING_ROWS = 10;

/** Where the headings of a file stand. */
export interface HeadingRow {
  /** The number of the row with the headings, as a spreadsheet shows it; nothing where the file has no headings. */
  readonly row?: number | undefined;
  /** How many rows stand above the headings: titles, notes, blank ones. */
  readonly above: number;
  /** In how many lines the headings stand; 0 where the file has none. */
  readonly lines: 0 | 1 | 2;
  /** How they were understood. */
  readonly headings: HeadingMap;
}

/** How headings are looked for. */
export interface HeadingRowOptions extends HeadingOptions {
  /**
   * `"none"` for a file without headings, whose columns the map names by letters. By default headings are looked for,
   * and letters alone are enough where there are none.
   */
  readonly headings?: "find" | "none" | undefined;
}

/** A row, or two, that may be the headings. */
interface Candidate {
  readonly position: number;
  readonly lines: 1 | 2;
  readonly readings: readonly HeadingReading[];
  readonly score: number;
}

/**
 * Finds the row of headings among the first ten rows of a file, and reads it.
 *
 * @remarks Titles, notes and blank rows above it are passed over. It is the row in which most columns of the model are
 * named, required ones counting three times; it names at least two of them, or all that are required. Headings in two
 * lines are understood where the second line stands below merged cells. A unit that is stated above the headings
 * (单位：万元) holds for the columns whose headings name none.
 *
 * @param rows - the first rows of the file; more than ten are not looked at
 * @param model - the model whose records the rows are
 * @param options - a map by the caller
 * @returns the place and the headings, or `heading.not-found`, or the findings of `mapHeadings` with what could be
 * read in `partial`; the warning `heading.empty` names columns without a heading that are not empty
 *
 * @example
 * import { findHeadingRow } from "linli/tables";
 * import { organizationTable } from "linli/organizations";
 *
 * const rows = [
 *   { row: 1, cells: ["社会组织名单（2025年）", "", ""] },
 *   { row: 2, cells: ["序号", "机构名称", "统一社会信用代码"] },
 * ];
 * const result = findHeadingRow(rows, organizationTable());
 * result.ok && [result.value.row, result.value.above]; // => [2, 1]
 */
export function findHeadingRow<T>(
  rows: readonly TableRow[],
  model: TableModel<T>,
  options: HeadingRowOptions = {},
): CheckResult<HeadingRow, HeadingFinding> {
  const first = rows.slice(0, MAX_HEADING_ROWS);
  const index = headingIndexOf(model);
  const best = options.headings === "none" ? undefined : bestCandidate(first, model, index, options);
  if (best === undefined) return withoutHeadings(first, model, index, options);
  const mapped = mapReadings(best.readings, model, index, options);
  const understood = mapped.ok ? mapped.value : (mapped.partial as HeadingMap);
  const { headings, unread } = withUnitsAbove(understood, first.slice(0, best.position), model);
  const below = first.slice(best.position + best.lines);
  const findings = [...mapped.findings, ...unread, ...emptyHeadings(headings, below)];
  const value: HeadingRow = {
    row: first[best.position]?.row,
    above: best.position,
    lines: best.lines,
    headings,
  };
  return hasErrors(findings) ? failure(findings, value) : { ok: true, value, findings };
}

/** The row, or the two, in which most columns are named; the first of equally good ones. */
function bestCandidate<T>(
  rows: readonly TableRow[],
  model: TableModel<T>,
  index: HeadingIndex,
  options: HeadingRowOptions,
): Candidate | undefined {
  const map = withoutLetters(options.map);
  let best: Candidate | undefined;
  const scored = (position: number, lines: 1 | 2, readings: readonly HeadingReading[]): Candidate => {
    const claims = claimsOf(readings, model, index, map, []);
    const score = scoreOf(new Set(claims.map((claim) => claim?.column?.id)), model);
    return { position, lines, readings, score };
  };
  const single = rows.map(({ cells }, position) =>
    scored(
      position,
      1,
      Array.from(cells, (cell) => readHeading(cell)),
    ),
  );
  rows.forEach(({ cells }, position) => {
    const [line, below] = [single[position], single[position + 1]];
    if (line !== undefined && line.score > (best?.score ?? 0)) best = line;
    const next = rows[position + 1];
    const readings = next === undefined ? undefined : readTwoLines(cells, next.cells, index);
    if (readings === undefined) return;
    const twoLines = scored(position, 2, readings);
    // Two lines that are built as such are headings, also where one names as many columns; but not where the second one
    // names as many by itself.
    const isTie = best === line && twoLines.score === line?.score && (below?.score ?? 0) < twoLines.score;
    if (twoLines.score > (best?.score ?? 0) || isTie) best = twoLines;
  });
  return best;
}

/** How much a row that names these columns looks like headings; 0 where it names too few. */
function scoreOf<T>(ids: ReadonlySet<string | undefined>, model: TableModel<T>): number {
  let required = 0;
  let requiredNamed = 0;
  let named = 0;
  for (const column of model.columns) {
    if (column.required === true) required++;
    if (!ids.has(column.id)) continue;
    named++;
    if (column.required === true) requiredNamed++;
  }
  const enough = named >= 2 || (required > 0 ? requiredNamed === required : named === model.columns.length);
  return enough ? named + 2 * requiredNamed : 0;
}

/** A file without headings is read where the map names its columns by letters. */
function withoutHeadings<T>(
  rows: readonly TableRow[],
  model: TableModel<T>,
  index: HeadingIndex,
  options: HeadingRowOptions,
): CheckResult<HeadingRow, HeadingFinding> {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const readings = Array.from({ length: width }, (_, position): HeadingReading => {
    return { heading: columnLetter(position), key: "", unit: undefined, loose: [], parts: [] };
  });
  const mapped = mapReadings(readings, model, index, options);
  const headings = mapped.ok ? mapped.value : (mapped.partial as HeadingMap);
  const named = new Set(headings.headings.map(({ column }) => column));
  if (options.headings !== "none" && scoreOf(named, model) === 0) {
    // What the caller's map got wrong is told too: it may be the reason.
    const ofMap = mapped.findings.filter(({ code }) => code.startsWith("heading.map-"));
    return failure([errorOf("heading.not-found", { rows: rows.length }), ...ofMap]);
  }
  const value: HeadingRow = { above: 0, lines: 0, headings };
  return mapped.ok ? { ok: true, value, findings: mapped.findings } : failure(mapped.findings, value);
}

/** Warns of columns without a heading that are not empty in the first rows. */
function emptyHeadings(map: HeadingMap, below: readonly TableRow[]): readonly HeadingFinding[] {
  return map.headings.flatMap(({ index, heading, by }) =>
    by === undefined && isBlankCell(heading) && below.some(({ cells }) => !isBlankCell(cells[index]))
      ? [findingBelow(warningOf("heading.empty", { column: columnLetter(index) }), index)]
      : [],
  );
}
