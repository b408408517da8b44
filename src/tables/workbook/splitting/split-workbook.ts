import {
  errorOf,
  failure,
  resultOf,
  warningOf,
  type CheckResult,
  type TableModel,
} from "../../../core/base.ts";
import type { MappedHeading, RowFinding, RowRun } from "../../model.ts";
import type { SheetFindings } from "../checking/check-workbook.ts";
import type { WorkbookFinding } from "../findings.ts";
import { limitsOf } from "../limits.ts";
import { templateNotes } from "../marking/notes-sheets.ts";
import { readBook, type Book, type SheetPart } from "../parts/book.ts";
import { openPackage, type Package } from "../parts/package.ts";
import type { ReadWorkbookOptions } from "../reading/read-workbook.ts";
import { sheetContext, sheetRows } from "../reading/sheet-rows.ts";
import { findingOfError } from "../workbook-error.ts";
import { lossesOfBook } from "./losses.ts";
import { readRawStrings } from "./raw-strings.ts";
import { newRow, type RowNumbers } from "./row-numbers.ts";
import { rowsByValue, type RowsOfValue } from "./rows-by-value.ts";
import { planSheet } from "./sheet-plan.ts";
import { writeShare } from "./write-share.ts";
import { writeSheets, type SheetShares } from "./write-sheets.ts";

/** How many shares a workbook is split into at most. */
const MAX_SHARES = 2000;

/** How a workbook is split. */
export interface SplitWorkbookOptions<T> {
  /** The column whose values tell the rows apart: the id of the model's column, or the heading as the workbook has it. */
  readonly by: string;
  /** The model that the workbook was checked as: it is not split by personal columns. */
  readonly model?: Pick<TableModel<T>, "columns"> | undefined;
  /** How many shares there are at most, 2,000 unless told otherwise. */
  readonly maxShares?: number | undefined;
  /** How much of the workbook is read. */
  readonly reading?: ReadWorkbookOptions | undefined;
}

/** What one street, or one organization, gets of a workbook. */
export interface WorkbookShare {
  /** What stands in the column; an empty text where nothing does. */
  readonly value: string;
  /** How many records it has. */
  readonly rows: number;
  /** The workbook (.xlsx). */
  readonly bytes: Uint8Array;
  /** What was found in it, for `markWorkbook`: its rows have the numbers that they have here. */
  readonly sheets: readonly SheetFindings[];
}

interface SplitSheet {
  readonly found: SheetFindings;
  readonly sheet: SheetPart;
  readonly shares: SheetShares;
  /** The values as they are written. */
  readonly written: ReadonlyMap<string, string>;
}

/**
 * Splits a workbook by what stands in a column, so that each street or organization gets its own rows and no others.
 *
 * @remarks A share has the rows above the headings, the headings, and its records, with their values, styles, widths,
 * heights, merged cells and the lists to choose from, in the order of the whole; sheets of a template's notes go with
 * every share. It is written anew and holds nothing of other shares, not in texts that cells share, formulas, comments,
 * names or hidden sheets either: formulas are their last values, and what else is not carried over is said. Every
 * record is in one share; those without a value are in a share of their own. Rows that are no records, such as totals of
 * the whole, are in none. A cell that is merged over several rows stands for all of them.
 *
 * @param bytes - the workbook as it was checked
 * @param found - what was found in it: `sheets` of `checkWorkbook`
 * @param options - the column
 * @returns the shares, in the order in which their values come, that without a value last; or why there are none: the
 * errors of `readWorkbook`, `workbook.split-column`, `workbook.split-limit`. The warnings `workbook.split-losses`,
 * `workbook.split-rows`, `workbook.split-sheet` say what is in no share
 *
 * @example
 * import { checkWorkbook, splitWorkbook, templateWorkbook } from "linli/tables/workbook";
 * import { organizationTable } from "linli/organizations";
 *
 * const model = organizationTable();
 * const bytes = templateWorkbook(model, ["zh-CN"]);
 * const { sheets } = await checkWorkbook(bytes, { model });
 * const split = splitWorkbook(bytes, sheets, { by: "kind", model });
 * split.ok && split.value.map(({ value, rows }) => [value, rows]); // => [["社会服务机构（民办非企业单位）", 1], ["备案社区社会组织", 1]]
 */
export function splitWorkbook<T>(
  bytes: Uint8Array,
  found: readonly SheetFindings[],
  options: SplitWorkbookOptions<T>,
): CheckResult<readonly WorkbookShare[], WorkbookFinding> {
  const limits = limitsOf(options.reading ?? {});
  try {
    const pack = openPackage(bytes, limits, options.reading?.decoder);
    return split(pack, readBook(pack), found, options);
  } catch (error) {
    return failure([findingOfError(error, "workbook")]);
  }
}

function split<T>(
  pack: Package,
  book: Book,
  found: readonly SheetFindings[],
  options: SplitWorkbookOptions<T>,
): CheckResult<readonly WorkbookShare[], WorkbookFinding> {
  const notes = templateNotes(pack, book);
  const keptNames = new Set(notes.map(({ name }) => name));
  const sheets = splitSheets(pack, book, found, options, keptNames);
  if (sheets.length === 0)
    return failure([errorOf("workbook.split-column", { headings: headingsOf(found) })]);
  const values = valuesOf(sheets);
  const { maxShares = MAX_SHARES } = options;
  if (values.length > maxShares) return failure([errorOf("workbook.split-limit", { limit: maxShares })]);
  const strings = readRawStrings(pack, book.strings);
  const written = writeSheets(pack, strings, sheets, notes);
  const shares = values.map(([key, value]): WorkbookShare => {
    const own = sheets.filter(({ shares }) => shares.byValue.has(key));
    return {
      value,
      rows: own.reduce((sum, { shares }) => sum + (shares.byValue.get(key)?.rows.length ?? 0), 0),
      bytes: writeShare(pack, book, written.ofShare(key), written.notes),
      sheets: own.map(({ found: whole, shares }) => findingsOf(whole, shares.byValue.get(key))),
    };
  });
  const splitNames = new Set([...sheets.map(({ sheet }) => sheet.name), ...keptNames]);
  const losses = [...new Set([...lossesOfBook(pack, book), ...written.losses])].sort();
  return resultOf(shares, [
    ...book.sheets
      .filter(({ name }) => !splitNames.has(name))
      .map(({ name }) => warningOf("workbook.split-sheet", { sheet: name })),
    ...sheets
      .filter(({ shares: { others } }) => others > 0)
      .map(({ sheet, shares }) =>
        warningOf("workbook.split-rows", { sheet: sheet.name, count: shares.others }),
      ),
    ...(losses.length > 0 ? [warningOf("workbook.split-losses", { what: losses })] : []),
  ]);
}

function splitSheets<T>(
  pack: Package,
  book: Book,
  found: readonly SheetFindings[],
  { by, model }: SplitWorkbookOptions<T>,
  keptNames: ReadonlySet<string>,
): readonly SplitSheet[] {
  const personal = (model?.columns ?? []).filter((column) => column.personal !== undefined);
  const isPersonal = ({ column }: MappedHeading): boolean => personal.some(({ id }) => id === column);
  const byName = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  const context = sheetContext(pack, book);
  return found.flatMap((one): readonly SplitSheet[] => {
    const { headings = [], records = [] } = one;
    const heading = headings.find(({ column }) => column === by) ?? headings.find(isCalled(by));
    const sheet = byName.get(one.sheet);
    if (heading === undefined || isPersonal(heading) || sheet === undefined || records.length === 0)
      return [];
    const plan = planSheet(pack.text(sheet.part), keptNames);
    const rows = sheetRows(pack, sheet.part, context);
    const { values, others } = rowsByValue(rows, records, heading.index, plan.merged);
    const written = new Map(Array.from(values, ([key, value]) => [key, value.written]));
    return [{ found: one, sheet, written, shares: { plan, byValue: numbersOf(values, records), others } }];
  });
}

function isCalled(by: string): (heading: MappedHeading) => boolean {
  return ({ heading }) => heading.replace(/\s+/g, "") === by.replace(/\s+/g, "");
}

function numbersOf(
  values: ReadonlyMap<string, RowsOfValue>,
  records: readonly RowRun[],
): ReadonlyMap<string, RowNumbers> {
  const firstRow = records[0]?.[0] ?? 0;
  const lastRow = records[records.length - 1]?.[1] ?? 0;
  return new Map(Array.from(values, ([key, { rows }]) => [key, { firstRow, lastRow, rows }]));
}

/** What stands in the column, with how it is written first, in the order in which it comes; nothing comes last. */
function valuesOf(sheets: readonly SplitSheet[]): readonly (readonly [key: string, written: string])[] {
  const values = new Map<string, string>();
  for (const { written } of sheets)
    for (const [key, value] of written) if (!values.has(key)) values.set(key, value);
  const hasNone = values.delete("");
  return hasNone ? [...values, ["", ""]] : [...values];
}

function headingsOf(found: readonly SheetFindings[]): readonly string[] {
  const headings = found.flatMap(({ headings = [] }) => headings.map(({ heading }) => heading));
  return [...new Set(headings.filter((heading) => heading !== ""))].slice(0, 60);
}

function findingsOf(whole: SheetFindings, numbers: RowNumbers | undefined): SheetFindings {
  if (numbers === undefined) return whole;
  const findings = whole.findings.flatMap((found): readonly RowFinding[] => {
    const row = newRow(numbers, found.row);
    return row === undefined ? [] : [{ ...found, row, finding: pointedAnew(found, numbers) }];
  });
  const { rows, firstRow } = numbers;
  return { ...whole, findings, records: [[firstRow, firstRow + rows.length - 1]] };
}

/** A finding that names another row names it by its number in the share, or says that it is not there. */
function pointedAnew({ finding }: RowFinding, numbers: RowNumbers): RowFinding["finding"] {
  const { firstRow } = finding.params as { readonly firstRow?: unknown };
  if (typeof firstRow !== "number") return finding;
  return { ...finding, params: { ...finding.params, firstRow: newRow(numbers, firstRow) ?? 0 } };
}
