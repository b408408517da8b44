import { civilDatePrecision, isCivilDate, type CellValue, type TableCells } from "../../core/index.ts";
import type { ServiceRecord } from "../model.ts";
import { instantOfLocal, localTimeOf } from "./local-time.ts";

/** The fields that are in a column of the same name. */
const alike = [
  "id",
  "volunteerId",
  "headCount",
  "activityName",
  "activityId",
  "shiftId",
  "category",
  "emergency",
  "on",
  "startAt",
  "endAt",
  "breakMinutes",
  "travelMinutes",
  "plannedMinutes",
  "place",
  "content",
  "personInCharge",
  "remarks",
  "state",
  "capture",
  "review",
  "enteredOn",
] as const satisfies readonly (keyof ServiceRecord)[];

/**
 * Builds a service record from the cells of a row.
 *
 * @remarks A file without a column of states has completed services; a cell of such a column that is empty leaves the state
 * open, which the check refuses. A time of day is one of the day in the row. A time that the clock of the zone skips or
 * shows twice stays without an offset, which the check refuses too.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @param zone - the zone of times that name no offset
 * @returns the record, to be checked
 */
export function buildServiceRecord(cells: TableCells, row: number, zone: string): unknown {
  const { on } = cells;
  const startAt = momentOf(on, cells["startAt"], zone);
  const endAt = momentOf(on, cells["endAt"], zone);
  // The day is in the times where they were made of it.
  const isInTimes = isTimeOfDay(cells["startAt"]) && startAt !== cells["startAt"];
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    volunteerId: cells["volunteerId"],
    headCount: personsOf(cells),
    organizationId: cells["organization"],
    activityId: cells["activityId"],
    shiftId: cells["shiftId"],
    activityName: cells["activityName"],
    on: isInTimes ? undefined : on,
    startAt,
    endAt,
    breakMinutes: cells["breakMinutes"],
    travelMinutes: cells["travelMinutes"],
    claimedMinutes: claimedOf(cells),
    plannedMinutes: cells["plannedMinutes"],
    category: cells["category"],
    emergency: cells["emergency"],
    capture: cells["capture"] ?? captureOf(cells),
    review: cells["review"],
    place: cells["place"],
    divisionCode: cells["division"],
    content: cells["content"],
    personInCharge: cells["personInCharge"],
    enteredOn: cells["enteredOn"],
    // No state of a service: the check says what a guest is.
    state: cells["participant"] === "guest" ? "guest" : "state" in cells ? cells["state"] : "completed",
    remarks: cells["remarks"],
  };
}

function personsOf(cells: TableCells): CellValue {
  return cells["headCount"] ?? cells["attended"];
}

/** The columns of one volunteer's time, and the way of recording that a heading names. */
const statedColumns = [["hours"], ["creditHours", "sign-in"], ["honourHours", "granted"]] as const;

/** The time of the columns that have any; several stay side by side as text, which the check refuses. */
function statedOf(cells: TableCells): CellValue {
  const stated = statedColumns.flatMap(([id]) => {
    const minutes = cells[id];
    return typeof minutes === "number" ? [minutes] : [];
  });
  const some = stated.filter((minutes) => minutes !== 0);
  return some.length > 1 ? some.join("+") : (some[0] ?? stated[0]);
}

function captureOf(cells: TableCells): CellValue {
  const isStated = (id: string): boolean => cells[id] !== undefined && cells[id] !== 0;
  const [, capture] = statedColumns.find(([id]) => isStated(id)) ?? [];
  return capture;
}

/**
 * The time stated, each person's own. Beside those who attended a shift stands the time of all of them; a share that is no
 * whole number of minutes stays as it is, which the check refuses.
 */
function claimedOf(cells: TableCells): CellValue {
  const total = cells["totalHours"] ?? (cells["attended"] === undefined ? undefined : cells["hours"]);
  if (typeof total !== "number") return statedOf(cells);
  const persons = personsOf(cells);
  return typeof persons === "number" && persons > 0 ? total / persons : total;
}

/** The instant of a time of day on the day of the row, or of a date and time; an instant as it is. */
function momentOf(on: CellValue, moment: CellValue, zone: string): CellValue {
  if (typeof moment !== "string") return moment;
  const isDay = typeof on === "string" && isCivilDate(on) && civilDatePrecision(on) === "day";
  const local = isTimeOfDay(moment) ? (isDay ? localTimeOf(on, moment) : undefined) : moment;
  return local === undefined ? moment : instantOfLocal(local, zone);
}

function isTimeOfDay(moment: CellValue): boolean {
  return typeof moment === "string" && /^\d\d:\d\d$/.test(moment);
}

/**
 * Gives the cells of a record, the other way round from `buildServiceRecord`.
 *
 * @remarks A roster has no column; a file has a row for each volunteer.
 *
 * @param record - a record
 * @returns the cells, without those that would be empty
 */
export function cellsOfServiceRecord(record: ServiceRecord): TableCells {
  const cells: { [column: string]: CellValue } = {};
  const put = (column: string, value: CellValue): void => {
    if (value !== undefined) cells[column] = value;
  };
  for (const field of alike) put(field, record[field]);
  put("organization", record.organizationId);
  put("hours", record.claimedMinutes);
  put("division", record.divisionCode);
  return cells;
}
