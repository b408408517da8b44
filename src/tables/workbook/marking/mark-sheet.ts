import { columnLetter } from "../../column-letter.ts";
import type { SheetPart } from "../parts/book.ts";
import { prefixedAttribute } from "../parts/xml.ts";
import type { CellMark } from "./cell-marks.ts";
import type { Draft } from "./draft.ts";
import { edited, elementsOf, prefixOf, rootOf, type Edit, type Element } from "../parts/elements.ts";
import type { MarkStyles } from "./mark-style.ts";

/** Always true, and known by its text as ours: spreadsheets keep formulas as they are. */
const FORMULA = 'N("linli")=0';
const ours = /N\((?:"|&quot;)linli(?:"|&quot;)\)\s*=\s*0/;

/** The children of a sheet that come before a conditional format, and those between it and the drawing of notes. */
const beforeFormats = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
];
const fromFormatsToNotes = [
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
];

/** So many ranges go into one format. */
const RANGES = 400;

/**
 * Colours the cells of a sheet by a conditional format of its own, and takes away that of an earlier round: the styles
 * of the cells are not touched, and nothing has to be restored when a cell is right.
 *
 * @param draft - the workbook
 * @param sheet - the sheet
 * @param marks - what its cells are marked with
 * @param styles - the numbers of the formats
 */
export function colourCells(
  draft: Draft,
  sheet: SheetPart,
  marks: readonly CellMark[],
  styles: MarkStyles,
): void {
  const xml = draft.read(sheet.part);
  if (marks.length === 0 && !ours.test(xml)) return;
  const elements = elementsOf(xml, 2);
  const root = rootOf(elements);
  const prefix = prefixOf(xml, root);
  const edits: Edit[] = [];
  let kept = 0;
  for (const format of elements) {
    if (format.depth !== 1 || format.name !== "conditionalFormatting") continue;
    const rules = elements.filter(
      ({ depth, start, end }) => depth === 2 && start > format.start && end < format.end,
    );
    const old = rules.filter(({ start, end }) => ours.test(xml.slice(start, end)));
    if (old.length > 0 && old.length === rules.length)
      edits.push({ start: format.start, end: format.end, text: "" });
    else for (const { start, end } of old) edits.push({ start, end, text: "" });
    if (old.length < rules.length) kept += 1;
  }
  const text = formatsOf(marks, prefix, styles);
  if (text !== "" && kept > 0) edits.push(...lowered(xml, elements, edits));
  const place = placeBehind(beforeFormats, elements, root);
  if (text !== "") edits.push({ start: place, end: place, text });
  if (edits.length > 0) draft.write(sheet.part, edited(xml, edits));
}

/** Of two formats the one with the lower number wins: the sheet's own ones make room for ours. */
function lowered(xml: string, elements: readonly Element[], gone: readonly Edit[]): readonly Edit[] {
  const tags = elements
    .filter(({ name, depth }) => depth === 2 && name === "cfRule")
    .filter(({ start, end }) => !gone.some((edit) => edit.start <= start && edit.end >= end))
    .map(({ start, inside }) => ({ start, end: inside, tag: xml.slice(start, inside) }));
  const priorities = tags.map(({ tag }) => Number(/\bpriority="(-?\d+)"/.exec(tag)?.[1] ?? 3));
  if (Math.min(...priorities, 3) > 2) return [];
  return tags.map(({ start, end, tag }) => ({
    start,
    end,
    text: tag.replace(
      /\bpriority="(-?\d+)"/,
      (_, number: string) => `priority="${String(Number(number) + 2)}"`,
    ),
  }));
}

function formatsOf(marks: readonly CellMark[], prefix: string, styles: MarkStyles): string {
  let text = "";
  for (const [index, severity] of (["error", "warning"] as const).entries()) {
    const ranges = rangesOf(marks.filter((mark) => mark.severity === severity));
    for (let at = 0; at < ranges.length; at += RANGES) {
      const sqref = ranges.slice(at, at + RANGES).join(" ");
      text += `<${prefix}conditionalFormatting sqref="${sqref}"><${prefix}cfRule type="expression" dxfId="${String(styles[severity])}" priority="${String(index + 1)}"><${prefix}formula>${FORMULA}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`;
    }
  }
  return text;
}

/** Cells below each other are one range. */
function rangesOf(marks: readonly CellMark[]): readonly string[] {
  const sorted = [...marks].sort((a, b) => a.column - b.column || a.row - b.row);
  const ranges: { readonly column: number; readonly first: number; last: number }[] = [];
  for (const { row, column } of sorted) {
    const range = ranges[ranges.length - 1];
    if (range?.column === column && range.last === row - 1) range.last = row;
    else ranges.push({ column, first: row, last: row });
  }
  return ranges.map(({ column, first, last }) => {
    const letters = columnLetter(column);
    return first === last
      ? `${letters}${String(first)}`
      : `${letters}${String(first)}:${letters}${String(last)}`;
  });
}

/**
 * Gives the id of the relation to the drawing of notes that a sheet has.
 *
 * @param draft - the workbook
 * @param sheet - the sheet
 * @returns the id; nothing where it has none
 */
export function notesDrawingOf(draft: Draft, sheet: SheetPart): string | undefined {
  const found = elementsOf(draft.read(sheet.part), 1).find(
    ({ name, depth }) => depth === 1 && name === "legacyDrawing",
  );
  return found && prefixedAttribute(found.attributes, "id");
}

/**
 * Lets a sheet show the notes of a drawing.
 *
 * @param draft - the workbook
 * @param sheet - the sheet
 * @param id - the id of the relation to the drawing
 */
export function addNotesDrawing(draft: Draft, sheet: SheetPart, id: string): void {
  const xml = draft.read(sheet.part);
  const elements = elementsOf(xml, 1);
  const root = rootOf(elements);
  const place = placeBehind([...beforeFormats, ...fromFormatsToNotes], elements, root);
  const text = `<${prefixOf(xml, root)}legacyDrawing xmlns:r="${draft.namespaces.relations}" r:id="${id}"/>`;
  draft.write(sheet.part, edited(xml, [{ start: place, end: place, text }]));
}

function placeBehind(names: readonly string[], elements: readonly Element[], root: Element): number {
  const places = elements
    .filter(({ name, depth }) => depth === 1 && names.includes(name))
    .map(({ end }) => end);
  return Math.max(root.inside, ...places);
}
