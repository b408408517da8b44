import type { CellValue } from "../../core/index.ts";
import type { RegistrationLevel } from "../code-lists.ts";

/**
 * Reads the level of the registering body from what a row has of it.
 *
 * @remarks First its division, then its name as far as it tells, then the division in the credit code, which stays the
 * one of the first registration.
 *
 * @param division - the division of the registering body
 * @param authority - its name
 * @param uscc - the credit code
 * @returns the level; nothing where none of them tells
 */
export function levelOfRow(
  division: CellValue,
  authority: CellValue,
  uscc: CellValue,
): RegistrationLevel | undefined {
  if (typeof division === "string" && division.length === 6) return levelAt(division, 0);
  return (
    (typeof authority === "string" ? levelByName(authority) : undefined) ??
    (typeof uscc === "string" && uscc.length === 18 ? levelAt(uscc, 2) : undefined)
  );
}

/** Reads the level from the zeros of a division code that begins at a position. */
function levelAt(text: string, start: number): RegistrationLevel {
  if (text.startsWith("100000", start)) return "national";
  if (text.startsWith("0000", start + 2)) return "province";
  return text.startsWith("00", start + 4) ? "prefecture" : "county";
}

/** A bureau of a city can be of a province, a prefecture or a county. */
function levelByName(authority: string): RegistrationLevel | undefined {
  if (authority.endsWith("民政部")) return "national";
  if (authority.endsWith("民政厅")) return "province";
  if (!authority.endsWith("民政局")) return undefined;
  const before = authority.charAt(authority.length - 4);
  return before === "区" || before === "县" || before === "旗" ? "county" : undefined;
}
