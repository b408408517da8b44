import { filledCells, type CellValue, type TableCells, type TableExample } from "../../core/index.ts";
import { formatRatingLevel, parseRatingLevel } from "../levels.ts";
import type { Rating, RatingEventKind } from "../model.ts";

/**
 * Builds a rating from the cells of a row. What is no level stays as it is, for the check to refuse.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the rating, to be checked
 */
export function buildRating(cells: TableCells, row: number): unknown {
  const { assessedBy, certificateNumber, score, document } = cells;
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    organization: { id: cells["organizationId"], uscc: cells["uscc"], name: cells["name"] },
    level: levelOfCell(cells["level"]),
    evaluatingLevel: cells["evaluatingLevel"],
    assessedBy: assessedBy === undefined ? undefined : { name: assessedBy },
    announcedOn: cells["announcedOn"],
    validity: validityOf(cells),
    certificateNumber,
    score,
    events: eventsOf(cells),
    document,
  };
}

/** The spellings of "no level", which is no level of a code list. */
const noLevel = /^(?:无|无评估等级|无等级|未获等级|未获评|不予评级|no level|none)$/iu;

function levelOfCell(cell: CellValue): unknown {
  if (typeof cell !== "string") return cell;
  return noLevel.test(cell.trim()) ? undefined : (parseRatingLevel(cell) ?? cell);
}

/** The dates in columns of their own win over those in one cell. */
function validityOf(cells: TableCells): object | undefined {
  const [first, last] = Array.isArray(cells["validity"]) ? (cells["validity"] as readonly unknown[]) : [];
  const from = cells["validFrom"] ?? (first === "" ? undefined : first);
  const until = cells["validUntil"] ?? (last === "" ? undefined : last);
  return from === undefined && until === undefined ? undefined : { from, until };
}

function eventsOf(cells: TableCells): readonly object[] | undefined {
  const { downgradedOn, downgradedTo, cancelledOn, returnedOn } = cells;
  const events: { readonly event: RatingEventKind; readonly on: CellValue; readonly level?: unknown }[] = [];
  // A level without its day is left for the check to refuse.
  if (downgradedOn !== undefined || downgradedTo !== undefined) {
    events.push({ event: "downgraded", on: downgradedOn, level: levelOfCell(downgradedTo) });
  }
  if (cancelledOn !== undefined) events.push({ event: "cancelled", on: cancelledOn });
  if (returnedOn !== undefined) events.push({ event: "returned", on: returnedOn });
  return events.length === 0 ? undefined : events.sort(byDay);
}

/** In the order in which they took effect; a cell says nothing of it. */
function byDay(a: { readonly on: CellValue }, b: { readonly on: CellValue }): number {
  if (typeof a.on !== "string" || typeof b.on !== "string") return 0;
  return a.on < b.on ? -1 : Number(a.on > b.on);
}

/**
 * Gives the cells of a rating, the other way round from `buildRating`.
 *
 * @remarks Of several events of a kind the last one counts; what has no column is left out.
 *
 * @param rating - a rating
 * @returns the cells, without those that would be empty
 */
export function cellsOfRating(rating: Rating): TableCells {
  const { organization, validity, events = [] } = rating;
  const eventOf = (kind: RatingEventKind): (typeof events)[number] | undefined =>
    events.filter(({ event }) => event === kind).pop();
  const all: TableCells = {
    id: rating.id,
    uscc: organization.uscc,
    organizationId: organization.id,
    name: organization.name,
    level: formatRatingLevel(rating.level, "zh-CN"),
    evaluatingLevel: rating.evaluatingLevel,
    assessedBy: rating.assessedBy?.name,
    announcedOn: rating.announcedOn,
    validity: validity === undefined ? undefined : [validity.from ?? "", validity.until ?? ""],
    certificateNumber: rating.certificateNumber,
    score: rating.score,
    document: rating.document,
    downgradedOn: eventOf("downgraded")?.on,
    downgradedTo: eventOf("downgraded")?.level,
    cancelledOn: eventOf("cancelled")?.on,
    returnedOn: eventOf("returned")?.on,
  };
  return filledCells(all);
}

/**
 * Gives the rows of the template. Bodies and documents are invented.
 *
 * @returns the rows, as a person would type them
 */
export function ratingExamples(): readonly TableExample[] {
  return [
    {
      uscc: "52440399MJL0AE019U",
      name: "青禾区云栖社区服务中心",
      level: "5A级",
      evaluatingLevel: "县级",
      assessedBy: "青禾区民政局",
      announcedOn: "2023-12-20",
      validity: "2024年1月1日至2028年12月31日",
      document: "青民公告〔2023〕8号",
    },
    {
      name: "青禾区暖邻社会工作服务中心",
      level: "4A级",
      assessedBy: "青禾区民政局",
      announcedOn: "2022-12-21",
      validity: "2023.1.1-2027.12.31",
      downgradedOn: "2024-06-03",
      downgradedTo: "3A级",
      returnedOn: "2024-06-10",
    },
  ];
}
