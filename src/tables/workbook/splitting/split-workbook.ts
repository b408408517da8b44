import {
  errorOf,
  failure,
  resultOf,
  warningOf,
  type CheckResult,
  type TableModel,
} from "../../../core/base.ts";
import type { MappedHeading, RowRun } from "../../model.ts";
import type { SheetFindings } from "../checking/check-workbook.ts";
import type { ShareLoss, WorkbookFinding } from "../findings.ts";
import { limitsOf } from "../limits.ts";
import { templateNotes } from "../marking/notes-sheets.ts";
import { readBook, type Book } from "../parts/book.ts";
import { openPackage, type Package } from "../parts/package.ts";
import type { ReadWorkbookOptions } from "../reading/read-workbook.ts";
import type { SheetContext } from "../reading/sheet-reader.ts";
import { sheetContext, sheetRows } from "../reading/sheet-rows.ts";
import { findingOfError } from "../workbook-error.ts";
import { findingsByShare, type SplitSheet } from "./findings-by-share.ts";
import { lossesOfBook, otherSheets } from "./losses.ts";
import { readRawStrings } from "./raw-strings.ts";
import { rowsByValue } from "./rows-by-value.ts";
import { planSheet } from "./sheet-plan.ts";
import { shareWriter } from "./write-share.ts";
import { inPart, writeSheets } from "./write-sheets.ts";

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

/**
 * Splits a workbook by what stands in a column, so that each street or organization gets its own rows and no others.
 *
 * @remarks A share has the rows above the headings, the headings, and its records, with their values, styles, widths,
 * heights, merged cells and the lists to choose from, in the order of the whole; sheets of a template's notes go with
 * every share. It is written anew and holds nothing of other shares, not in texts that cells share, formulas, comments,
 * names or hidden sheets either: formulas are their last values, and what else is not carried over is said. Every
 * record is in one share; those without a value are in a share of their own, last. Rows below the headings that are no
 * records, such as totals of the whole, are in none. A cell that is merged over several rows stands for all of them, also
 * where they go to several shares. Values are the same whatever the width of their letters, and without blanks between
 * Chinese characters; signs such as — and errors of formulas are no values. Styles are those of the whole.
 *
 * @param bytes - the workbook as it was checked
 * @param found - what was found in it: `sheets` of `checkWorkbook`
 * @param options - the column
 * @returns the shares, in the order in which their values come, that without a value last; or why there are none: the
 * errors of `readWorkbook`, `workbook.split-column`, `workbook.split-limit`. The warnings `workbook.split-losses`,
 * `workbook.split-rows`, `workbook.split-sheet` say what is in no share
 * @throws TypeError where no column is named; RangeError for a limit that is no whole number from 1 on
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
  const { by, maxShares = 1 } = options;
  if (typeof by !== "string" || by.trim() === "") throw new TypeError("splitWorkbook: a column is needed.");
  if (!Number.isSafeInteger(maxShares) || maxShares < 1)
    throw new RangeError("splitWorkbook: maxShares is a whole number from 1 on.");
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
  const { by, maxShares = MAX_SHARES } = options;
  const context = sheetContext(pack, book);
  const notes = templateNotes(pack, book, context);
  const keptNames = new Set(notes.map(({ name }) => name));
  const isPersonal = personalHeadingsOf(options);
  const sheets = splitSheets(
    pack,
    book,
    context,
    found,
    (heading) => isMeant(heading, by) && !isPersonal(heading),
    keptNames,
  );
  const headings = found.flatMap((sheet) => sheet.headings ?? []);
  if (sheets.length === 0) {
    const personal = headings.some((heading) => isMeant(heading, by) && isPersonal(heading));
    const others = headings.filter((heading) => !isPersonal(heading));
    return failure([errorOf("workbook.split-column", { personal, headings: namesOf(others) })]);
  }
  const values = valuesOf(sheets);
  if (values.length > maxShares) return failure([errorOf("workbook.split-limit", { limit: maxShares })]);
  const written = writeSheets(pack, readRawStrings(pack, book.strings), sheets, notes);
  const findings = findingsByShare(sheets);
  const writeShare = shareWriter(pack, book, written.notes);
  const shares = values.map(([key, value]): WorkbookShare => {
    const own = sheets.filter(({ shares }) => shares.byValue.has(key));
    return {
      value,
      rows: own.reduce((sum, { shares }) => sum + (shares.byValue.get(key)?.rows.length ?? 0), 0),
      bytes: writeShare.write(written.ofShare(key)),
      sheets: own.map((sheet) => findings(sheet, key)),
    };
  });
  const losses = new Set([...lossesOfBook(pack, book), ...written.losses, ...writeShare.losses]);
  return resultOf(shares, remarksOn(pack, book, { found, sheets, keptNames, losses }));
}

function remarksOn(
  pack: Package,
  book: Book,
  {
    found,
    sheets,
    keptNames,
    losses,
  }: {
    readonly found: readonly SheetFindings[];
    readonly sheets: readonly SplitSheet[];
    readonly keptNames: ReadonlySet<string>;
    readonly losses: ReadonlySet<ShareLoss>;
  },
): readonly WorkbookFinding[] {
  const splitNames = new Set([...sheets.map(({ sheet }) => sheet.name), ...keptNames]);
  const records = new Map(found.map((sheet) => [sheet.sheet, countOf(sheet.records ?? [])]));
  const left = [...book.sheets.map(({ name }) => name), ...otherSheets(pack, book)];
  return [
    ...left
      .filter((name) => !splitNames.has(name))
      .map((sheet) => warningOf("workbook.split-sheet", { sheet, records: records.get(sheet) ?? 0 })),
    ...sheets
      .filter(({ shares: { others } }) => others > 0)
      .map(({ sheet, shares }) =>
        warningOf("workbook.split-rows", { sheet: sheet.name, count: shares.others }),
      ),
    ...(losses.size > 0 ? [warningOf("workbook.split-losses", { what: [...losses].sort() })] : []),
  ];
}

function countOf(runs: readonly RowRun[]): number {
  return runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

function personalHeadingsOf<T>({ model }: SplitWorkbookOptions<T>): (heading: MappedHeading) => boolean {
  const columns = (model?.columns ?? []).filter((column) => column.personal !== undefined);
  const personal = new Set(columns.map(({ id }) => id));
  return ({ column }) => column !== undefined && personal.has(column);
}

function splitSheets(
  pack: Package,
  book: Book,
  context: SheetContext,
  found: readonly SheetFindings[],
  isMeantBy: (heading: MappedHeading) => boolean,
  keptNames: ReadonlySet<string>,
): readonly SplitSheet[] {
  const byName = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  return found.flatMap((one): readonly SplitSheet[] => {
    const { headings = [], records = [], headingRow = (records[0]?.[0] ?? 1) - 1 } = one;
    const heading = headings.find(isMeantBy);
    const sheet = byName.get(one.sheet);
    if (heading === undefined || sheet === undefined || records.length === 0) return [];
    const { part } = sheet;
    return inPart(part, () => {
      const plan = planSheet(pack.text(part), keptNames);
      const places = { headingRow, records, column: heading.index, merged: plan.merged };
      const told = rowsByValue(sheetRows(pack, part, context), places);
      // Records of another workbook, or of one that is read further.
      if (told.records.length !== countOf(records)) throw new Error("The records are not there.");
      const written = new Map(Array.from(told.values, ([key, value]) => [key, value.written]));
      const byValue = new Map(
        Array.from(told.values, ([key, { rows }]) => [
          key,
          { firstRow: headingRow + 1, records: told.records, rows },
        ]),
      );
      return [{ found: one, sheet, written, shares: { plan, byValue, others: told.others } }];
    });
  });
}

/** The column that is meant: by the id of the model's column, or by its heading. */
function isMeant({ column, heading }: MappedHeading, by: string): boolean {
  return column === by || heading.replace(/\s+/g, "") === by.replace(/\s+/g, "");
}

/** What stands in the column, with how it is written first, in the order in which it comes; nothing comes last. */
function valuesOf(sheets: readonly SplitSheet[]): readonly (readonly [key: string, written: string])[] {
  const values = new Map<string, string>();
  for (const { written } of sheets)
    for (const [key, value] of written) if (!values.has(key)) values.set(key, value);
  const hasNone = values.delete("");
  return hasNone ? [...values, ["", ""]] : [...values];
}

function namesOf(headings: readonly MappedHeading[]): readonly string[] {
  const names = headings.map(({ heading }) => heading.replace(/\s+/g, " ").trim());
  return [...new Set(names.filter((name) => name !== ""))].slice(0, 60);
}
