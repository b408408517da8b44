import type { CellValue, Quantity, TableCells } from "../../core/index.ts";
import { formatOpeningHours } from "../hours/format-opening-hours.ts";
import type { Venue, VenueAddress, VenueFee } from "../model.ts";
import { ACCEPTS, HOURS_TEXT, OWNERSHIP, REMARKS, SUBTYPE } from "./ext-fields.ts";
import { venueWords } from "./words.ts";

/**
 * Gives the cells of a venue, the other way round from `buildVenue`.
 *
 * @remarks A table has one cell for many things of which a record can have several; the first counts. What has no column
 * is left out.
 *
 * @param venue - a venue
 * @returns the cells, without those that would be empty
 */
export function cellsOfVenue(venue: Venue): TableCells {
  const cells: { [column: string]: CellValue } = {};
  const all = { ...placeCells(venue), ...contentCells(venue), ...extCells(venue.ext ?? {}) };
  for (const [column, value] of Object.entries(all)) if (value !== undefined) cells[column] = value;
  return cells;
}

function placeCells({ id, name, englishName, kind, operator, address, position }: Venue): TableCells {
  const [province, city, county] = namesOf(address);
  return {
    id,
    name,
    englishName,
    kind,
    operatorUscc: operator?.uscc,
    operatorName: operator?.name,
    province,
    city,
    county,
    address: address?.text,
    division: address?.divisionCode,
    community: address?.communityCode,
    grid: address?.gridId,
    longitude: position?.longitude,
    latitude: position?.latitude,
    coordinateSystem: position?.system,
  };
}

function namesOf(address: VenueAddress | undefined): readonly (string | undefined)[] {
  return address?.divisionNames ?? [];
}

function contentCells(venue: Venue): TableCells {
  const words = venueWords();
  const there = venue.equipment
    ?.filter(({ present }) => present)
    .map(({ item }) => words.equipment.wordOf(item));
  return {
    area: exactOf(venue.area),
    siteArea: exactOf(venue.siteArea),
    capacity: venue.capacity,
    indoor: venue.indoor,
    wheelchair: venue.accessibility?.wheelchair,
    feeKind: venue.fee?.kind,
    fees: feesOf(venue.fee),
    phone: venue.contacts?.[0]?.phone,
    openingHours: hoursOf(venue),
    bookable: venue.bookable,
    functions: filled(venue.functions?.map(words.functions.wordOf)),
    services: filled(venue.services?.map(words.services.wordOf)),
    equipment: filled(there),
    openedOn: venue.events?.find(({ event }) => event === "open")?.on,
  };
}

/** A cell holds a number and no hedge: what is hedged is left out. */
function exactOf(area: Quantity | undefined): number | undefined {
  return area?.qualifier === "exact" ? area.value : undefined;
}

function feesOf(fee: VenueFee | undefined): readonly number[] | undefined {
  const { lowest, highest } = fee ?? {};
  if (lowest === undefined || highest === undefined) return undefined;
  return [lowest / 100, highest / 100];
}

function hoursOf({ openingHours, ext }: Venue): string | undefined {
  const text = ext?.[HOURS_TEXT];
  if (typeof text === "string") return text;
  return openingHours === undefined ? undefined : formatOpeningHours(openingHours, "zh-CN");
}

function filled(texts: readonly string[] | undefined): readonly string[] | undefined {
  return texts === undefined || texts.length === 0 ? undefined : texts;
}

function extCells(ext: Readonly<Record<string, unknown>>): TableCells {
  return {
    remarks: textOf(ext[REMARKS]),
    subtype: textOf(ext[SUBTYPE]),
    ownership: textOf(ext[OWNERSHIP]),
    accepts: Array.isArray(ext[ACCEPTS]) ? (ext[ACCEPTS] as readonly string[]) : undefined,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
