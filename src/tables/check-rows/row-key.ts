import type { TableColumn, TableModel } from "../../core/base.ts";
import { isResidentId, maskText } from "../../identifiers/index.ts";
import { isBlankCell } from "../layout/cells.ts";
import type { RowKey } from "../model.ts";

/** Longer values help nobody to recognise a row. */
const MAX_KEY_LENGTH = 100;

/**
 * Gives the values by which people recognise a row.
 *
 * @remarks Personal columns are masked. Resident ID numbers and mobile numbers are in every column: a row can be
 * shifted, and then its key columns have what belongs to others.
 *
 * @param model - the model whose record the row is
 * @param valueOf - what stands in the row for a column, as the file has it
 * @returns the values of the key columns that are not empty
 */
export function rowKeyOf<T>(model: TableModel<T>, valueOf: (column: TableColumn) => unknown): RowKey {
  const key: { [column: string]: string } = {};
  for (const column of model.columns) {
    if (!model.key.includes(column.id)) continue;
    const text = textOf(valueOf(column));
    if (text !== "") key[column.id] = masked(text, column);
  }
  return key;
}

function textOf(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" && !isBlankCell(value) ? value.trim() : "";
}

function masked(text: string, { personal }: TableColumn): string {
  if (personal !== undefined) return maskText(personal, text);
  if (isResidentId(text.toUpperCase())) return maskText("resident-id", text);
  if (/^1[3-9]\d{9}$/.test(text)) return maskText("mobile", text);
  return text.length > MAX_KEY_LENGTH ? `${text.slice(0, MAX_KEY_LENGTH)}…` : text;
}
