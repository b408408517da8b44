import type { Label, Locale, TableColumn } from "../../../core/base.ts";
import { columnLetter } from "../../column-letter.ts";
import { NOTES_MARK } from "../notes-mark.ts";
import { sheetPartName } from "../parts/book-parts.ts";
import { usualNamespaces } from "../parts/namespaces.ts";
import { utf8Of } from "../parts/utf8.ts";
import { XML_HEAD, xmlText } from "../parts/xml.ts";
import { writeZip } from "../zip/write-zip.ts";
import { fixedParts, HEADING_STYLE, TEXT_STYLE, WRAPPED_STYLE } from "./fixed-parts.ts";
import { dictionaryRows, templateColumns, templateRows, type TemplateModel } from "./template-rows.ts";

/** The last row with lists to choose from. */
const LAST_LISTED_ROW = 5000;

const dictionaryName: Label = { en: "Dictionary", "zh-CN": "填写说明" };
const choicesName: Label = { en: "Choices", "zh-CN": "选项" };
const yesOrNo: Label = { en: "yes,no", "zh-CN": "是,否" };

/**
 * Makes a workbook for people to fill in: headings with example rows, lists to choose from where a column has codes, a
 * sheet that says what each column holds, and a hidden one with the choices.
 *
 * @remarks Columns of codes and numbers of telephones are formatted as text, so that the spreadsheet changes nothing
 * that is typed into them. `checkWorkbook` finds nothing wrong with the template. The same model gives the same bytes.
 *
 * @param model - the model
 * @param locales - the languages, Chinese unless told otherwise; headings and choices are in the first
 * @returns the bytes of the workbook (.xlsx)
 *
 * @example
 * import { readWorkbook, templateWorkbook } from "linli/tables/workbook";
 * import { organizationTable } from "linli/organizations";
 *
 * const read = readWorkbook(templateWorkbook(organizationTable()));
 * const [sheet] = read.ok ? read.value.sheets : [];
 * sheet?.name; // => "社会组织名册"
 */
export function templateWorkbook(model: TemplateModel, locales: readonly Locale[] = ["zh-CN"]): Uint8Array {
  const [locale = "zh-CN"] = locales;
  const columns = templateColumns(model);
  const choices = columns.filter(({ kind, codes }) => kind === "code" && codes !== undefined);
  const names = [sheetName(model.title[locale]), dictionaryName[locale], choicesName[locale]];
  const said = (label: Label): string => locales.map((one) => label[one]).join(" ");
  const sheets = [
    dataSheet(model, columns, choices, locales),
    notesSheet([[`${said(dictionaryName)}${NOTES_MARK}`], ...dictionaryRows(model, locales)]),
    notesSheet([[`${said(choicesName)}${NOTES_MARK}`], ...choiceRows(choices, locale)]),
  ];
  const parts = [
    ...fixedParts(names),
    ...sheets.map((text, index) => ({ name: sheetPartName(index), text })),
  ];
  return writeZip(
    new Uint8Array(0),
    [],
    parts.map(({ name, text }) => ({ name, content: utf8Of(text) })),
  );
}

/** Signs that the name of a sheet cannot have, and its length. */
function sheetName(title: string): string {
  return title.replace(/[[\]:*?/\\']/g, " ").slice(0, 31);
}

function dataSheet(
  model: TemplateModel,
  columns: readonly TableColumn[],
  choices: readonly TableColumn[],
  locales: readonly Locale[],
): string {
  const rows = templateRows(model, locales).map((cells, index) =>
    rowOf(cells, index + 1, (_, at) => styleOf(index, columns[at])),
  );
  const [headings = []] = templateRows(model, locales);
  const widths = columns.map((column, index) => {
    const width = Math.min(40, Math.max(12, 2 + 2 * (headings[index] ?? "").length));
    return `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" style="${String(styleOf(1, column))}" customWidth="1"/>`;
  });
  const lists = columns.flatMap((column, index) => listOf(column, index, choices, locales[0] ?? "zh-CN"));
  const validations =
    lists.length === 0
      ? ""
      : `<dataValidations count="${String(lists.length)}">${lists.join("")}</dataValidations>`;
  return `${XML_HEAD}<worksheet xmlns="${usualNamespaces.main}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>${rows.join("")}</sheetData>${validations}</worksheet>`;
}

/** Amounts and counts stay numbers; everything else is text, so that nothing is made of it. */
function styleOf(row: number, column: TableColumn | undefined): number {
  if (row === 0) return HEADING_STYLE;
  return column !== undefined && isNumber(column) ? 0 : TEXT_STYLE;
}

function isNumber({ kind }: TableColumn): boolean {
  return kind === "number" || kind === "integer" || kind === "money";
}

function rowOf(
  cells: readonly string[],
  row: number,
  style: (text: string, column: number) => number,
): string {
  const texts = cells.map((text, column) => {
    if (text === "") return "";
    const number = style(text, column);
    const place = `r="${columnLetter(column)}${String(row)}" s="${String(number)}"`;
    if (number === 0 && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(text)) return `<c ${place}><v>${text}</v></c>`;
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
  });
  return `<row r="${String(row)}">${texts.join("")}</row>`;
}

function listOf(
  column: TableColumn,
  index: number,
  choices: readonly TableColumn[],
  locale: Locale,
): readonly string[] {
  const letters = columnLetter(index);
  const range = `sqref="${letters}2:${letters}${String(LAST_LISTED_ROW)}"`;
  if (column.kind === "boolean")
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" ${range}><formula1>"${yesOrNo[locale]}"</formula1></dataValidation>`,
    ];
  const place = choices.indexOf(column);
  if (place < 0) return [];
  const from = columnLetter(place);
  const last = String(2 + Object.keys(column.codes ?? {}).length);
  // Where other words are read too, the list proposes and does not forbid.
  const style = column.unknown === "left-out" || column.synonyms !== undefined ? ' errorStyle="warning"' : "";
  return [
    `<dataValidation type="list"${style} allowBlank="1" showErrorMessage="1" ${range}><formula1>'${choicesName[locale]}'!$${from}$3:$${from}$${last}</formula1></dataValidation>`,
  ];
}

/** A column for each list: its heading, and below it the words. */
function choiceRows(choices: readonly TableColumn[], locale: Locale): readonly (readonly string[])[] {
  const lists = choices.map(({ label, codes = {} }) => [
    label[locale],
    ...Object.values(codes).map((word) => word[locale]),
  ]);
  const length = lists.reduce((most, list) => Math.max(most, list.length), 0);
  return Array.from({ length }, (_, row) => lists.map((list) => list[row] ?? ""));
}

function notesSheet(rows: readonly (readonly string[])[]): string {
  const texts = rows.map((cells, index) =>
    rowOf(cells, index + 1, () => (index < 2 ? HEADING_STYLE : WRAPPED_STYLE)),
  );
  const widths = [24, 22, 8, 26, 40, 60];
  const columns = widths.map(
    (width, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  return `${XML_HEAD}<worksheet xmlns="${usualNamespaces.main}"><cols>${columns.join("")}</cols><sheetData>${texts.join("")}</sheetData></worksheet>`;
}
