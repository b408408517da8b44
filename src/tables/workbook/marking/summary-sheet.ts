import { columnLetter } from "../../column-letter.ts";
import type { SheetFindings } from "../checking/check-workbook.ts";
import { NOTES_MARK } from "../notes-mark.ts";
import { XML_HEAD, xmlText } from "../parts/xml.ts";
import { cellMarks } from "./cell-marks.ts";
import type { Draft } from "./draft.ts";
import { appended, edited, elementsOf, prefixOf, rootOf } from "../parts/elements.ts";
import type { MarkStyles } from "./mark-style.ts";
import { oneLine, said, sentence, suggestionFor, summaryWords, type MarkLanguage } from "./words.ts";

/** So many findings are listed; all are in the report. */
const MAX_LISTED = 10_000;

/** The widths of the columns, in characters. */
const widths = [16, 10, 8, 18, 8, 70, 30, 28];

/** A row of Excel is 409 points high at most. */
const MAX_LINES = 25;

/** The height of a line, in points. */
const LINE_POINTS = 16;

interface Line {
  readonly cells: readonly string[];
  readonly link?: string | undefined;
}

/**
 * Writes the sheet that lists what was found, with a link to every cell. It takes the place of that of an earlier round.
 *
 * @param draft - the workbook
 * @param earlier - the part of an earlier summary
 * @param sheets - what was found
 * @param options - languages, personal columns, styles
 */
export function writeSummary(
  draft: Draft,
  earlier: string | undefined,
  sheets: readonly SheetFindings[],
  options: {
    readonly languages: readonly MarkLanguage[];
    readonly personal: ReadonlySet<string>;
    readonly styles: MarkStyles;
  },
): void {
  const { languages, styles } = options;
  const lines = sheets.flatMap((sheet) => linesOfSheet(sheet, options));
  const listed = lines.slice(0, MAX_LISTED);
  const more = lines.length - listed.length;
  const all: Line[] = [
    { cells: [`${said(summaryWords.name, languages)}${NOTES_MARK}`] },
    { cells: [said(lines.length === 0 ? summaryWords.clean : summaryWords.colours, languages)] },
    {
      cells: (["sheet", "cell", "row", "heading", "severity", "finding", "suggestion", "code"] as const).map(
        (word) => said(summaryWords[word], languages),
      ),
    },
    ...listed,
    ...(more > 0 ? [{ cells: [`${String(more)} ${said(summaryWords.more, languages)}`] }] : []),
  ];
  draft.write(earlier ?? newSheet(draft, languages), sheetText(draft, all, styles));
}

function linesOfSheet(
  { sheet, findings, about = [] }: SheetFindings,
  {
    languages,
    personal,
  }: { readonly languages: readonly MarkLanguage[]; readonly personal: ReadonlySet<string> },
): readonly Line[] {
  const severity = (word: "error" | "warning"): string => said(summaryWords[word], languages);
  const ofFile = about.map((finding) => ({
    cells: [
      sheet,
      "",
      "",
      "",
      severity(finding.severity),
      languages.map(({ messages }) => sentence(finding, messages)).join("\n"),
      "",
      finding.code,
    ],
  }));
  const ofRows = cellMarks(findings).flatMap(({ row, column, findings: own }) =>
    own.map((found): Line => {
      const reference = `${columnLetter(column)}${String(row)}`;
      const { finding, cell } = found;
      return {
        cells: [
          sheet,
          reference,
          String(row),
          cell === undefined ? said(summaryWords.whole, languages) : oneLine(cell.heading),
          severity(finding.severity),
          languages.map(({ messages }) => sentence(finding, messages)).join("\n"),
          suggestionFor(found, personal) ?? "",
          finding.code,
        ],
        link: `'${sheet.replace(/'/g, "''")}'!${reference}`,
      };
    }),
  );
  return [...ofFile, ...ofRows];
}

function sheetText(draft: Draft, lines: readonly Line[], styles: MarkStyles): string {
  const rows = lines.map(({ cells }, index) => {
    const style = index === 0 || index === 2 ? styles.heading : index === 1 ? 0 : styles.text;
    const texts = cells.map((text, column) =>
      text === ""
        ? ""
        : `<c r="${columnLetter(column)}${String(index + 1)}" s="${String(style)}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`,
    );
    const lines = index === 1 ? 1 : linesNeeded(cells);
    return `<row r="${String(index + 1)}" ht="${String(lines * LINE_POINTS)}" customHeight="1">${texts.join("")}</row>`;
  });
  const links = lines.flatMap(({ link }, index) =>
    link === undefined ? [] : [`<hyperlink ref="B${String(index + 1)}" location="${xmlText(link)}"/>`],
  );
  const columns = widths.map(
    (width, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  const pane =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  // On paper the list is as wide as a sheet of A4.
  const fit = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  const paper = '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';
  return `${XML_HEAD}<worksheet xmlns="${draft.namespaces.main}">${fit}${pane}<cols>${columns.join("")}</cols><sheetData>${rows.join("")}</sheetData>${links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : ""}${paper}</worksheet>`;
}

/** How many lines the fullest cell of a row has; not all programs find out by themselves. */
function linesNeeded(cells: readonly string[]): number {
  const needed = cells.map((text, column) =>
    text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (widths[column] ?? 1))), 0),
  );
  return Math.min(Math.max(1, ...needed), MAX_LINES);
}

/** Chinese characters are twice as wide as Latin letters. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += text.charCodeAt(at) < 0x2e80 ? 1 : 1.8;
  return width;
}

function newSheet(draft: Draft, languages: readonly MarkLanguage[]): string {
  const { book } = draft;
  const part = draft.freeName("xl/worksheets/sheet", ".xml");
  // The part has to be there before another free name is asked for.
  draft.write(part, "");
  draft.declare(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
  const id = draft.relate(book.part, "worksheet", part);
  const xml = draft.read(book.part);
  const elements = elementsOf(xml, 2);
  const root = rootOf(elements);
  const prefix = prefixOf(xml, root);
  const list = elements.find(({ name, depth }) => name === "sheets" && depth === 1);
  if (list === undefined) throw new Error("A workbook has a list of sheets.");
  const sheets = elements.filter(({ name, depth }) => name === "sheet" && depth === 2);
  const taken = new Set(sheets.map(({ attributes }) => (attributes["name"] ?? "").toLowerCase()));
  const name = said(summaryWords.name, languages);
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}${String(number)}`;
  const last = sheets.reduce(
    (most, { attributes }) => Math.max(most, Number(attributes["sheetId"] ?? 0) || 0),
    0,
  );
  const sheet = `<${prefix}sheet xmlns:r="${draft.namespaces.relations}" name="${xmlText(free)}" sheetId="${String(last + 1)}" r:id="${id}"/>`;
  draft.write(book.part, edited(xml, [appended(xml, list, sheet)]));
  return part;
}
