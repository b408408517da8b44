import type { CellValue, TableCells } from "../../core/index.ts";
import { roleColumns } from "./role-columns.ts";

/**
 * Builds the draft of a card from the cells of a row.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the card, to be checked
 */
export function buildLinkCard(cells: TableCells, row: number): unknown {
  const { host, communityCode, checkedOn } = cells;
  const grid = gridOf(cells["grid"], communityCode);
  return {
    id: cells["id"] ?? grid ?? communityCode ?? `row-${String(row)}`,
    front: {
      issuer: textOf(cells["issuer"], cells["issuerEnglish"]),
      community: textOf(cells["community"], cells["communityEnglish"]),
      communityCode,
      grid,
      gridName: textOf(cells["gridName"], cells["gridNameEnglish"]),
      languages: cells["communityEnglish"] === undefined ? ["zh-CN"] : ["zh-CN", "en"],
      url: urlOf(host, communityCode, grid),
    },
    back: {
      hotlines: listOf(cells["hotlines"]).map((code) => ({ code, lastCheckedOn: checkedOn })),
      contacts: roleColumns.flatMap(([role, column]) => contactOf(role, column, cells)),
    },
    copies: cells["households"],
  };
}

/** A grid by three digits is one of the row's community. */
function gridOf(grid: CellValue, communityCode: CellValue): CellValue {
  return typeof grid === "string" && /^\d{1,3}$/.test(grid) && typeof communityCode === "string"
    ? communityCode + grid.padStart(3, "0")
    : grid;
}

function urlOf(host: CellValue, communityCode: CellValue, grid: CellValue): CellValue {
  if (typeof host !== "string" || typeof communityCode !== "string") return undefined;
  const number = typeof grid === "string" && /^\d{15}$/.test(grid) ? grid.slice(12) : "000";
  return `https://${host}/L1/${communityCode}/${number}/0`;
}

function textOf(chinese: CellValue, english: CellValue): object | undefined {
  if (chinese === undefined && english === undefined) return undefined;
  return english === undefined ? { "zh-CN": chinese } : { "zh-CN": chinese, en: english };
}

/** Of a role without a name and a number there is no contact. */
function contactOf(role: string, column: string, cells: TableCells): readonly object[] {
  const displayName = textOf(cells[`${column}Name`], cells[`${column}NameEnglish`]);
  const numbers = listOf(cells[`${column}Phones`]);
  if (displayName === undefined && numbers.length === 0) return [];
  const phones = numbers.map((number) => ({ number, lastCheckedOn: cells["checkedOn"] }));
  return [{ role, displayName, phones }];
}

function listOf(cell: CellValue): readonly unknown[] {
  return Array.isArray(cell) ? cell : [];
}
