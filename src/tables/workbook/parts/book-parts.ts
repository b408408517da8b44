import { usualNamespaces, type Namespaces } from "./namespaces.ts";
import { targetFrom } from "./relations.ts";
import { XML_HEAD, xmlText } from "./xml.ts";

/** A part of a workbook that is written as text. */
export interface TextPart {
  /** Its name. */
  readonly name: string;
  /** Its content. */
  readonly text: string;
}

/** A workbook that is written anew, without the content of its sheets. */
export interface NewBook {
  /** The sheets in the order of their tabs. */
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[];
  /** The name of the part with the styles, where there is one. */
  readonly styles?: string | undefined;
  /** The name of the part with the colours and fonts of the theme, where there is one. */
  readonly theme?: string | undefined;
  /** Whether days count from 1904 on. */
  readonly date1904?: boolean | undefined;
  /** The namespaces; those of usual workbooks unless told otherwise. */
  readonly namespaces?: Namespaces | undefined;
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument";
const MAIN_PART = "xl/workbook.xml";

/** The name of the part of a sheet, by its place from 0 on. */
export function sheetPartName(index: number): string {
  return `xl/worksheets/sheet${String(index + 1)}.xml`;
}

/**
 * Writes the parts that hold a workbook together: what kind each part is, and which refers to which.
 *
 * @param book - the workbook
 * @returns the parts; those of sheets, styles and theme are the caller's
 */
export function bookParts(book: NewBook): readonly TextPart[] {
  return [
    { name: "[Content_Types].xml", text: `${XML_HEAD}${contentTypes(book)}` },
    { name: "_rels/.rels", text: `${XML_HEAD}${rootRelations(book)}` },
    { name: MAIN_PART, text: `${XML_HEAD}${mainPart(book)}` },
    { name: "xl/_rels/workbook.xml.rels", text: `${XML_HEAD}${relations(book)}` },
  ];
}

function contentTypes({ sheets, styles, theme }: NewBook): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${xmlText(part)}" ContentType="${KIND}.${type}+xml"/>`;
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override(MAIN_PART, "spreadsheetml.sheet.main")}${sheets.map((_, index) => override(sheetPartName(index), "spreadsheetml.worksheet")).join("")}${styles === undefined ? "" : override(styles, "spreadsheetml.styles")}${theme === undefined ? "" : override(theme, "theme")}</Types>`;
}

function rootRelations({ namespaces = usualNamespaces }: NewBook): string {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${namespaces.relations}/officeDocument" Target="${MAIN_PART}"/></Relationships>`;
}

function mainPart({ sheets, date1904 = false, namespaces = usualNamespaces }: NewBook): string {
  const properties = date1904 ? '<workbookPr date1904="1"/>' : "";
  const tabs = sheets.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${xmlText(name)}" sheetId="${String(index + 1)}"${isHidden ? ' state="hidden"' : ""} r:id="rId${String(index + 1)}"/>`,
  );
  return `<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.relations}">${properties}<bookViews><workbookView/></bookViews><sheets>${tabs.join("")}</sheets></workbook>`;
}

function relations({ sheets, styles, theme, namespaces = usualNamespaces }: NewBook): string {
  const targets = [
    ...sheets.map((_, index) => ({ type: "worksheet", target: sheetPartName(index) })),
    ...(styles === undefined ? [] : [{ type: "styles", target: styles }]),
    ...(theme === undefined ? [] : [{ type: "theme", target: theme }]),
  ];
  const all = targets.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${namespaces.relations}/${type}" Target="${xmlText(targetFrom(MAIN_PART, target))}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}
