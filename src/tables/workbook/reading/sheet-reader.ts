import { errorOf, warningOf, type Finding } from "../../../core/base.ts";
import { columnLetter } from "../../column-letter.ts";
import { MAX_HEADING_ROWS } from "../../headings/find-heading-row.ts";
import type { TableRow } from "../../model.ts";
import type { Limits } from "../limits.ts";
import type { NumberFormat } from "../parts/number-formats.ts";
import { textGatherer } from "../parts/strings.ts";
import { xmlReader, type XmlAttributes, type XmlReader } from "../parts/xml.ts";
import { cellAt, LAST_ROW } from "../parts/cell-place.ts";
import { valueOfIsoDate, valueOfNumber } from "./cell-value.ts";

/** What the cells of a sheet refer to. */
export interface SheetContext {
  /** The texts that cells share. */
  readonly strings: readonly string[];
  /** The formats by the numbers of styles. */
  readonly formats: readonly NumberFormat[];
  /** Whether days count from 1904 on. */
  readonly date1904: boolean;
  /** How much is read. */
  readonly limits: Limits;
}

/** What is made of a sheet while it comes. */
export interface SheetReading extends XmlReader {
  /** Gives the rows that are complete and not yet taken. */
  readonly take: () => TableRow[];
  /** What was found in the sheet as a whole. */
  readonly findings: () => readonly Finding[];
  /** Whether rows or columns were left out. */
  readonly isPartial: () => boolean;
}

/** A row of headings is merged over two rows at most; over more it is a value that stands for several records. */
const HEADING_LINES = 2;

/**
 * Reads the rows of a sheet as its document comes.
 *
 * @remarks Rows without content do not come: their numbers are missing. A cell of a merged range has its value in the
 * first cell alone, as the workbook has it.
 *
 * @param context - what its cells refer to
 * @returns the reading
 */
export function sheetReading(context: SheetContext): SheetReading {
  const { limits } = context;
  const gatherer = textGatherer();
  let rows: TableRow[] = [];
  let row = 0;
  let cells: unknown[] = [];
  let found: Finding[] = [];
  let isData = false;
  let cell: OpenCell | undefined;
  let position = -1;
  let isValue = false;
  let isRowLimit = false;
  let isColumnLimit = false;
  const merged = { count: 0, range: "" };

  function openRow({ r }: XmlAttributes): void {
    const number = Number(r);
    row = r !== undefined && Number.isInteger(number) && number > 0 ? number : row + 1;
    if (row > Math.min(limits.maxRows, LAST_ROW)) isRowLimit = true;
    position = -1;
  }

  function openCell({ r = "", t = "n", s }: XmlAttributes): void {
    const column = cellAt(r)?.column;
    position = column ?? position + 1;
    cell = { type: t, style: Number(s ?? 0), value: "", hasValue: false, hasFormula: false };
  }

  function closeCell({ type, style, value, hasValue, hasFormula }: OpenCell): void {
    const read =
      type === "inlineStr" ? gatherer.take() : hasValue ? valueOf(type, style, value, context) : "";
    if (hasFormula && !hasValue && type !== "str" && type !== "inlineStr")
      found.push(
        warningOf("workbook.formula-without-value", { cell: `${columnLetter(position)}${String(row)}` }),
      );
    if (read === "" || read === undefined) return;
    if (position >= limits.maxColumns) {
      isColumnLimit = true;
      return;
    }
    while (cells.length < position) cells.push("");
    cells[position] = read;
  }

  function closeRow(): void {
    const isIn = row <= Math.min(limits.maxRows, LAST_ROW);
    if (isIn && (cells.length > 0 || found.length > 0))
      rows.push({ row, cells, ...(found.length > 0 && { findings: found }) });
    cells = [];
    found = [];
  }

  function noteMerged({ ref = "" }: XmlAttributes): void {
    const [from = "", to = ""] = ref.split(":");
    const [first, last] = [cellAt(from), cellAt(to)];
    if (first === undefined || last === undefined || last.row === first.row) return;
    const isHeading = first.row <= MAX_HEADING_ROWS && last.row - first.row < HEADING_LINES;
    if (isHeading) return;
    merged.count += 1;
    if (merged.range === "") merged.range = `${from}:${to}`;
  }

  const reader = xmlReader({
    open: (name, attributes) => {
      if (!isData) {
        if (name === "sheetData") isData = true;
        else if (name === "mergeCell") noteMerged(attributes);
      } else if (name === "c") openCell(attributes);
      else if (name === "row") openRow(attributes);
      else if (name === "v") isValue = true;
      else if (name === "f" && cell !== undefined) cell.hasFormula = true;
      else if (cell !== undefined) gatherer.open(name);
    },
    text: (text) => {
      if (cell === undefined) return;
      if (!isValue) gatherer.text(text);
      else if (cell.value.length < 32_768) {
        cell.value += text.slice(0, 32_768 - cell.value.length);
        cell.hasValue = true;
      }
    },
    close: (name) => {
      if (!isData) return;
      if (name === "v") isValue = false;
      else if (name === "c") {
        if (cell !== undefined) closeCell(cell);
        cell = undefined;
      } else if (name === "row") closeRow();
      else if (name === "sheetData") isData = false;
      else if (cell !== undefined) gatherer.close(name);
    },
  });

  return {
    ...reader,
    take: () => {
      const taken = rows;
      rows = [];
      return taken;
    },
    isPartial: () => isRowLimit || isColumnLimit,
    findings: () => [
      ...(isRowLimit ? [errorOf("workbook.rows-limit", { limit: limits.maxRows })] : []),
      ...(isColumnLimit ? [errorOf("workbook.columns-limit", { limit: limits.maxColumns })] : []),
      ...(merged.count > 0 ? [warningOf("workbook.merged-cells", { ...merged })] : []),
    ],
  };
}

interface OpenCell {
  readonly type: string;
  readonly style: number;
  value: string;
  hasValue: boolean;
  hasFormula: boolean;
}

function valueOf(type: string, style: number, value: string, context: SheetContext): unknown {
  if (type === "s") return context.strings[Number(value)] ?? "";
  if (type === "b") return value.trim() === "1" || value.trim() === "true";
  if (type === "d") return valueOfIsoDate(value.trim());
  // Texts of formulas, and the errors of formulas as they are shown: #N/A.
  if (type === "str" || type === "e") return value;
  return valueOfNumber(value, context.formats[style], context.date1904);
}
