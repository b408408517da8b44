import { cellAt } from "../parts/cell-place.ts";
import { readXml, type XmlAttributes } from "../parts/xml.ts";

/** A cell as its sheet has it. */
export interface RawCell {
  /** Its column, from 0 on. */
  readonly column: number;
  /** Its attributes: style, type. */
  readonly attributes: XmlAttributes;
  /** Its value as text, or the number of a shared one. */
  value: string | undefined;
  /** The content of a text of its own, as XML. */
  inline: string | undefined;
  /** Whether the value is that of a formula. */
  hasFormula: boolean;
}

/** A row as its sheet has it. */
export interface RawRow {
  /** Its number, from 1 on. */
  readonly row: number;
  /** Its attributes: height, style. */
  readonly attributes: XmlAttributes;
  /** Its cells. */
  readonly cells: readonly RawCell[];
}

/**
 * Reads the rows of a sheet with everything that people see of them.
 *
 * @param xml - the sheet
 * @param onRow - told of each row, in order
 * @throws Error where rows do not come in their order, so that one could be taken for another
 */
export function readRawRows(xml: string, onRow: (row: RawRow) => void): void {
  let isData = false;
  let isValue = false;
  let row = { number: 0, attributes: {} as XmlAttributes };
  let cells: RawCell[] = [];
  let cell: RawCell | undefined;
  let inlineFrom = -1;
  readXml(xml, {
    open: (name, attributes, at) => {
      if (name === "sheetData") isData = true;
      if (!isData) return;
      if (name === "row") {
        const asked = Number(attributes["r"]);
        const number = Number.isInteger(asked) && asked > 0 ? asked : row.number + 1;
        if (number <= row.number) throw new Error("Rows come in their order.");
        row = { number, attributes };
      } else if (name === "c") {
        const before = cells[cells.length - 1]?.column ?? -1;
        const column = cellAt(attributes["r"] ?? "")?.column ?? before + 1;
        cell = { column, attributes, value: undefined, inline: undefined, hasFormula: false };
      } else if (name === "v") isValue = true;
      else if (name === "f" && cell !== undefined) cell.hasFormula = true;
      else if (name === "is") inlineFrom = at;
    },
    text: (text) => {
      if (isValue && cell !== undefined) cell.value = (cell.value ?? "") + text;
    },
    close: (name, at) => {
      if (name === "sheetData") isData = false;
      if (!isData) return;
      if (name === "v") isValue = false;
      else if (name === "is" && cell !== undefined) {
        // Of one tag alone nothing lies between its end and its end.
        cell.inline = xml.slice(inlineFrom, Math.max(inlineFrom, xml.lastIndexOf("<", at - 1)));
      } else if (name === "c" && cell !== undefined) {
        cells.push(cell);
        cell = undefined;
      } else if (name === "row") {
        onRow({ row: row.number, attributes: row.attributes, cells });
        cells = [];
      }
    },
  });
}
