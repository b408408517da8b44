import { columnLetter } from "../../column-letter.ts";
import { xmlText } from "../parts/xml.ts";
import type { RawCell, RawRow } from "./raw-rows.ts";
import { movedString, plainString, type RawStrings } from "./raw-strings.ts";

/** How rows are written. */
export interface RowWriting {
  /** The prefix of elements. */
  readonly prefix: string;
  /** The texts that cells share. */
  readonly strings: RawStrings;
  /** Whether hidden rows are shown, because a filter hid them. */
  readonly showHidden: boolean;
}

/** What of a row goes with it: its height and its style. */
const rowAttributes = [
  "s",
  "customFormat",
  "ht",
  "customHeight",
  "outlineLevel",
  "collapsed",
  "thickTop",
  "thickBot",
];

/**
 * Writes a row with its values and styles at another place.
 *
 * @param raw - the row
 * @param row - its new number
 * @param writing - how rows are written
 * @returns the row as XML; formulas are their last values, and texts stand in their cells
 */
export function writeRow({ attributes, cells }: RawRow, row: number, writing: RowWriting): string {
  const { prefix, showHidden } = writing;
  const own = [...rowAttributes, ...(showHidden ? [] : ["hidden"])].flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [` ${name}="${xmlText(value)}"`];
  });
  const texts = cells.map((cell) => writeCell(cell, row, writing));
  return `<${prefix}row r="${String(row)}"${own.join("")}>${texts.join("")}</${prefix}row>`;
}

function writeCell(cell: RawCell, row: number, writing: RowWriting): string {
  const { prefix } = writing;
  const { s: style, t: type = "n" } = cell.attributes;
  const place = `r="${columnLetter(cell.column)}${String(row)}"${style === undefined ? "" : ` s="${xmlText(style)}"`}`;
  const text = textOf(cell, type, writing);
  if (text !== undefined)
    return `<${prefix}c ${place} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
  if (cell.value === undefined || type === "s") return `<${prefix}c ${place}/>`;
  return `<${prefix}c ${place} t="${xmlText(type)}"><${prefix}v>${xmlText(cell.value)}</${prefix}v></${prefix}c>`;
}

function textOf(
  { value, inline }: RawCell,
  type: string,
  { prefix, strings }: RowWriting,
): string | undefined {
  if (type === "inlineStr") return movedString(inline ?? "", prefix, prefix);
  if (value === undefined) return undefined;
  if (type === "s") return strings(Number(value), prefix);
  return type === "str" ? plainString(value, prefix) : undefined;
}
