import { SHANGHAI, warningOf, type TableModel } from "../../core/index.ts";
import type { ServiceRecord } from "../model.ts";
import { buildServiceRecord, cellsOfServiceRecord } from "./build.ts";
import { checkServiceRecordRow, explainServiceRecordRow, isServiceRecordRow } from "./check-row.ts";
import { serviceRecordColumns } from "./columns.ts";
import { serviceRecordExamples } from "./examples.ts";

/** What is known of a file of services beforehand. */
export interface ServiceRecordTableOptions {
  /** The IANA name of the zone of times that name no offset; Asia/Shanghai by default. */
  readonly zone?: string | undefined;
  /** How many digits volunteer numbers have, so that lost leading zeros are seen; nothing where that is not known. */
  readonly numberDigits?: number | undefined;
}

/**
 * Gives the table of services: the columns of export files and import templates, and the way from rows to records.
 *
 * @remarks A file without a column of states has completed services, as import templates do; in one with states only
 * completed ones count. Bare numbers of a duration are hours unless the heading says minutes; what is no whole number of
 * minutes is refused, and so is a negative one, which is a correction and belongs into the ledger. A time of day is one of
 * the day in the row, and 24:00 its end; an end before its beginning is not taken for the next day. Times and dates with
 * times that name no offset are read by the clock of the zone, its summer time included, which
 * `service-record.zone-assumed` says of the file; a time that this clock skips or shows twice is refused. No column takes the name, the document number or the telephone of a volunteer.
 *
 * @param options - the zone of times without an offset, and the length of volunteer numbers
 * @returns the table, for `checkRows` of `linli/tables`
 * @throws RangeError where the platform knows no such zone
 *
 * @example
 * import { serviceRecordTable } from "linli/volunteer-hours";
 *
 * const table = serviceRecordTable();
 * const record = table.build({ volunteerId: "0003102245", on: "2026-03-05", startAt: "22:00", endAt: "24:00" }, 2);
 * table.is(record) && [record.startAt, record.endAt];
 * // => ["2026-03-05T22:00:00+08:00", "2026-03-06T00:00:00+08:00"]
 */
export function serviceRecordTable(options: ServiceRecordTableOptions = {}): TableModel<ServiceRecord> {
  const { zone = SHANGHAI, numberDigits } = options;
  return {
    id: "service-record",
    title: { en: "Service records", "zh-CN": "志愿服务记录" },
    columns: serviceRecordColumns(numberDigits),
    key: ["volunteerId", "activityName", "on"],
    unique: ["id"],
    remarks: [{ columns: ["startAt", "endAt"], finding: warningOf("service-record.zone-assumed", { zone }) }],
    examples: serviceRecordExamples(),
    build: (cells, row) => buildServiceRecord(cells, row, zone),
    cellsOf: cellsOfServiceRecord,
    is: isServiceRecordRow,
    explain: explainServiceRecordRow,
    check: (input) => checkServiceRecordRow(input, zone),
  };
}
