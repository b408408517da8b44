import type { CellValue, TableCells } from "../../core/index.ts";
import type { HoursReader } from "./check-row.ts";
import { ACCEPTS, HOURS_TEXT, OWNERSHIP, REMARKS, SUBTYPE } from "./ext-fields.ts";
import { venueWords, type CodeWords } from "./words.ts";

/**
 * Builds a venue from the cells of a row; what cannot be read stays as it is, for the check to refuse.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @param readHours - reads opening hours from text
 * @returns the venue, to be checked
 */
export function buildVenue(cells: TableCells, row: number, readHours: HoursReader): unknown {
  const words = venueWords();
  const id = cells["id"] ?? `row-${String(row)}`;
  const address = addressOf(cells);
  return {
    id,
    // Only where the file has no column of names: a cell that is blank is missing.
    name: "name" in cells ? cells["name"] : (address?.text ?? id),
    englishName: cells["englishName"],
    kind: cells["kind"] ?? (cells["accepts"] === undefined ? undefined : "elder-care-institution"),
    operator: operatorOf(cells["operatorUscc"], cells["operatorName"]),
    address,
    position: positionOf(cells["longitude"], cells["latitude"], cells["coordinateSystem"]),
    area: squareMetres(cells["area"]),
    siteArea: squareMetres(cells["siteArea"]),
    capacity: cells["capacity"],
    indoor: cells["indoor"],
    accessibility: cells["wheelchair"] === undefined ? undefined : { wheelchair: cells["wheelchair"] },
    fee: feeOf(cells["feeKind"], cells["fees"]),
    contacts: cells["phone"] === undefined ? undefined : [{ role: "联系电话", phone: cells["phone"] }],
    openingHours: hoursOf(cells["openingHours"], readHours),
    bookable: cells["bookable"],
    functions: codesOf(cells["functions"], words.functions),
    services: codesOf(cells["services"], words.services),
    equipment: codesOf(cells["equipment"], words.equipment)?.map((item) => ({ item, present: true })),
    events: cells["openedOn"] === undefined ? undefined : [{ event: "open", on: cells["openedOn"] }],
    ext: extOf(cells),
  };
}

function operatorOf(uscc: CellValue, name: CellValue): object | undefined {
  return uscc === undefined && name === undefined ? undefined : { uscc, name };
}

interface Address {
  readonly text: CellValue;
}

/** Where the file has no address, the names or the code of its division are what it prints of one. */
function addressOf(cells: TableCells): Address | undefined {
  const { address, division: divisionCode, community: communityCode, grid: gridId } = cells;
  const names = [cells["province"], cells["city"], cells["county"]].filter((name) => name !== undefined);
  const text = address ?? (names.length > 0 ? names.join("") : (gridId ?? communityCode ?? divisionCode));
  if (text === undefined) return undefined;
  // A file that has a column for them, and nothing in it, leaves the district blank.
  const divisionNames = "county" in cells || names.length > 0 ? names : undefined;
  const result = { text, divisionCode, communityCode, gridId, divisionNames };
  return result;
}

function positionOf(longitude: CellValue, latitude: CellValue, system: CellValue): object | undefined {
  return longitude === undefined && latitude === undefined ? undefined : { longitude, latitude, system };
}

function squareMetres(value: CellValue): object | undefined {
  return value === undefined ? undefined : { value, qualifier: "exact", unit: "square-metre" };
}

/** Amounts without a word about them are paid; a fee of nothing is free. */
function feeOf(kind: CellValue, fees: CellValue): object | undefined {
  const [lowest, highest] = Array.isArray(fees) ? (fees as readonly number[]) : [];
  if (kind === undefined && lowest === undefined) return undefined;
  return { kind: kind ?? (highest === 0 ? "free" : "paid"), lowest: fenOf(lowest), highest: fenOf(highest) };
}

/** Up to the fen; what is finer stays as it is, for the check to refuse. */
function fenOf(yuan: number | undefined): number | undefined {
  if (yuan === undefined) return undefined;
  const fen = Math.round(yuan * 100);
  return Math.abs(fen - yuan * 100) < 1e-6 ? fen : yuan * 100;
}

function hoursOf(text: CellValue, readHours: HoursReader): unknown {
  if (typeof text !== "string") return text;
  const read = readHours(text);
  return read.ok ? read.value : text;
}

function codesOf(texts: CellValue, words: CodeWords): readonly string[] | undefined {
  return Array.isArray(texts) ? [...new Set((texts as readonly string[]).map(words.codeOf))] : undefined;
}

function extOf(cells: TableCells): object | undefined {
  const fields: readonly (readonly [string, CellValue])[] = [
    [REMARKS, cells["remarks"]],
    [HOURS_TEXT, cells["openingHours"]],
    [SUBTYPE, cells["subtype"]],
    [OWNERSHIP, cells["ownership"]],
    [ACCEPTS, cells["accepts"]],
  ];
  const filled = fields.filter(([, value]) => value !== undefined);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}
