import { failure, resultOf, warningOf, type CheckResult, type TableModel } from "../../../core/base.ts";
import type { TableReport } from "../../model.ts";
import type { SheetFindings } from "../checking/check-workbook.ts";
import type { WorkbookFinding } from "../findings.ts";
import { limitsOf } from "../limits.ts";
import { readBook, type Book, type SheetPart } from "../parts/book.ts";
import { openPackage, type Package } from "../parts/package.ts";
import { relationsOf } from "../parts/relations.ts";
import type { ReadWorkbookOptions } from "../reading/read-workbook.ts";
import { findingOfError } from "../workbook-error.ts";
import { cellMarks, type CellMark } from "./cell-marks.ts";
import { newDraft, type Draft } from "./draft.ts";
import { colourCells } from "./mark-sheet.ts";
import { addMarkStyles, type MarkStyles } from "./mark-style.ts";
import { earlierSummary } from "./notes-sheets.ts";
import { writeNotes } from "./notes.ts";
import { writeSummary } from "./summary-sheet.ts";
import { linesOf, NOTE_MARK, type MarkLanguage } from "./words.ts";

/** So many cells of a sheet get a comment: spreadsheets become slow with more. */
const MAX_NOTES = 5000;

/** How a workbook is marked. */
export interface MarkWorkbookOptions<T> {
  /** The languages of comments and summary, at least one. */
  readonly languages: readonly MarkLanguage[];
  /** The model that the workbook was checked as: nothing is suggested for its personal columns. */
  readonly model?: Pick<TableModel<T>, "columns"> | undefined;
  /** How much of the workbook is read. */
  readonly reading?: ReadWorkbookOptions | undefined;
}

/**
 * Marks in a workbook what was found in it: cells in red and yellow, a comment at each that says why, and a sheet that
 * lists everything.
 *
 * @remarks The workbook stays the sender's own: parts that marking does not touch come back byte for byte, macros
 * included, and of the sheets no cell, style, width, formula or comment changes. Cells are coloured by a conditional
 * format, which is taken away in the next round; so are our comments, and the list is written anew, so that a workbook can go
 * back and forth. Comments of others stay, with ours behind them. No comment holds the value that was rejected, and
 * nothing is suggested for personal columns. Of each sheet 5,000 cells get comments, and 10,000 findings are listed.
 *
 * @param bytes - the workbook as it was checked
 * @param found - what was found: `sheets` of `checkWorkbook`, or its report, of which the findings that it lists are
 * marked
 * @param options - the languages
 * @returns the marked workbook, or why there is none: the errors of `readWorkbook`; the warning
 * `workbook.comments-limit`
 * @throws TypeError where no language is given
 *
 * @example
 * import { checkWorkbook, markWorkbook, templateWorkbook } from "linli/tables/workbook";
 * import { organizationTable } from "linli/organizations";
 * import { zhCN } from "linli/messages/zh-CN";
 *
 * const model = organizationTable();
 * const bytes = templateWorkbook(model, ["zh-CN"]);
 * const { sheets } = await checkWorkbook(bytes, { model });
 * const marked = markWorkbook(bytes, sheets, { model, languages: [{ locale: "zh-CN", messages: zhCN }] });
 * marked.ok; // => true
 */
export function markWorkbook<T>(
  bytes: Uint8Array,
  found: readonly SheetFindings[] | TableReport,
  options: MarkWorkbookOptions<T>,
): CheckResult<Uint8Array, WorkbookFinding> {
  if (options.languages.length === 0) throw new TypeError("markWorkbook: a language is needed.");
  const limits = limitsOf(options.reading ?? {});
  try {
    const pack = openPackage(bytes, limits, options.reading?.decoder);
    const book = readBook(pack);
    const sheets = "files" in found ? sheetsOfReport(found) : found;
    return marked(pack, book, sheets, options);
  } catch (error) {
    return failure([findingOfError(error, "workbook")]);
  }
}

function marked<T>(
  pack: Package,
  book: Book,
  found: readonly SheetFindings[],
  { languages, model }: MarkWorkbookOptions<T>,
): CheckResult<Uint8Array, WorkbookFinding> {
  const personal = new Set(
    (model?.columns ?? []).filter((column) => column.personal !== undefined).map(({ id }) => id),
  );
  const draft = newDraft(pack, book);
  const styles = addMarkStyles(draft);
  const bySheet = new Map(found.map((sheet) => [sheet.sheet, sheet]));
  const summary = earlierSummary(pack, book);
  let isCut = false;
  for (const sheet of book.sheets) {
    if (sheet === summary) continue;
    const marks = cellMarks(bySheet.get(sheet.name)?.findings ?? []);
    isCut ||= marks.length > MAX_NOTES;
    markSheet(pack, draft, sheet, marks, styles, (mark) => noteText(mark, languages, personal));
  }
  const known = new Set(book.sheets.map(({ name }) => name));
  writeSummary(
    draft,
    summary?.part,
    found.filter(({ sheet }) => known.has(sheet)),
    { languages, personal, styles },
  );
  const findings = isCut ? [warningOf("workbook.comments-limit", { limit: MAX_NOTES })] : [];
  return resultOf(draft.bytes(), findings);
}

function markSheet(
  pack: Package,
  draft: Draft,
  sheet: SheetPart,
  marks: readonly CellMark[],
  styles: MarkStyles,
  textOf: (mark: CellMark) => string,
): void {
  const relations = relationsOf(pack, sheet.part);
  const partOf = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type && pack.has(relation.target))?.target;
  colourCells(draft, sheet, marks, styles);
  // What is wrong is explained before what is only remarked on.
  const explained = [...marks]
    .sort((a, b) => (a.severity === b.severity ? 0 : a.severity === "error" ? -1 : 1))
    .slice(0, MAX_NOTES)
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const notes = explained.map((mark) => ({ row: mark.row, column: mark.column, text: textOf(mark) }));
  writeNotes(draft, sheet, partOf("comments"), partOf("vmlDrawing"), notes);
}

function noteText(
  { findings }: CellMark,
  languages: readonly MarkLanguage[],
  personal: ReadonlySet<string>,
): string {
  return `${NOTE_MARK}\n${findings.flatMap((found) => linesOf(found, languages, personal)).join("\n")}`;
}

/** The findings that a report lists, sheet by sheet. */
function sheetsOfReport({ files, findings }: TableReport): readonly SheetFindings[] {
  return files.flatMap(({ file, sheet, findings: about }) =>
    sheet === undefined
      ? []
      : [
          {
            sheet,
            about,
            findings: findings.filter((summary) => summary.file === file).flatMap(({ first }) => first),
          },
        ],
  );
}
