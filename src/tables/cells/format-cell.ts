import { type CellUnit, type CellValue, type Locale, type TableColumn } from "../../core/base.ts";
import { clockText } from "./clock.ts";
import { periodText } from "./period-cell.ts";

/**
 * Writes the value of a cell as a person would type it; `parseCell` reads it back.
 *
 * @remarks Codes are written as labels, 是 and 否 in words, money in the unit of the column or heading (yuan where there
 * is none), durations in it too: as minutes, or as hours and minutes, 02:30. What a table's model does not have, an empty
 * cell, is empty text.
 *
 * @param column - the column of a table model
 * @param value - a value of its kind
 * @param locale - the language of labels and words
 * @param unit - the unit that the heading names, where it is not the column's
 * @returns the text of the cell
 *
 * @example
 * import { formatCell } from "linli/tables";
 *
 * const hours = {
 *   id: "served",
 *   label: { en: "Served", "zh-CN": "志愿服务时间" },
 *   kind: "duration" as const,
 *   unit: "hour" as const,
 *   path: ["minutes"],
 *   description: { en: "Time served", "zh-CN": "服务的时间" },
 * };
 * formatCell(hours, 150, "zh-CN"); // => "02:30"
 */
export function formatCell(column: TableColumn, value: CellValue, locale: Locale, unit?: CellUnit): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return locale === "zh-CN" ? (value ? "是" : "否") : value ? "yes" : "no";
  if (typeof value === "number") return formatNumber(column, value, unit ?? column.unit);
  if (typeof value !== "string")
    return column.kind === "period"
      ? periodText(value.map(String), locale)
      : value.join(column.kind === "range" ? "-" : locale === "zh-CN" ? "；" : "; ");
  return column.kind === "code" ? (column.codes?.[value]?.[locale] ?? value) : value;
}

function formatNumber({ kind }: TableColumn, value: number, unit: CellUnit | undefined): string {
  if (kind === "money") return shifted(value, unit === "ten-thousand-yuan" ? 6 : 2);
  if (kind !== "duration" || unit !== "hour") return String(value);
  return (value < 0 ? "-" : "") + clockText(Math.abs(value));
}

/** Moves the decimal point of whole fen to the left. */
function shifted(fen: number, places: number): string {
  const digits = String(Math.abs(fen)).padStart(places + 1, "0");
  const whole = digits.slice(0, -places);
  let end = digits.length;
  while (end > whole.length && digits.charAt(end - 1) === "0") end -= 1;
  const fraction = digits.slice(whole.length, end);
  return `${fen < 0 ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
