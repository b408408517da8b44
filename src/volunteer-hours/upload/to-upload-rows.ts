import { SHANGHAI } from "../../core/index.ts";
import { cellOf } from "./cells.ts";
import { lossesOf } from "./losses.ts";
import type { UploadLayout, UploadRecord, UploadResult } from "./model.ts";

/** Options of `toUploadRows`. */
export interface UploadOptions {
  /** The zone of dates and times; Asia/Shanghai by default. */
  readonly zone?: string | undefined;
}

/**
 * Writes service records as the rows that a system takes, with exactly the headings and formats of its template.
 *
 * @remarks Records that are kept elsewhere are entered into the designated system (志愿服务记录与证明出具办法（试行）,
 * ministry order 67 of 2020, article 4). Numbers of persons are text cells, so that no leading zero is lost; hours are
 * numbers. A service until midnight ends at 24:00 of its day; what goes on after it is to be uploaded as a service of each
 * day. `formatCsv` of `linli/tables` makes a file of the rows; for a workbook write the texts as text cells. The rows
 * hold personal data: they are for the system that takes them.
 *
 * @param records - the records, each with the minutes that count
 * @param layout - one of `uploadLayouts`, or one of the application's own
 * @param options - the zone
 * @returns the rows, and what they do not say: `upload.cell-missing`, `.negative`, `.minutes`, `.over-midnight` (errors:
 * the system will not take the row, or reads it wrongly), `.hours-rounded`, `.minutes-dropped`, `.seconds-dropped`, `.times-differ`,
 * `.field-dropped`, `.layout-unconfirmed` (warnings)
 * @throws TypeError where a date or an instant of a record is none
 *
 * @example
 * import { toUploadRows, uploadLayouts, type UploadRecord } from "linli/volunteer-hours";
 *
 * const layout = uploadLayouts.find(({ id }) => id === "shenzhen-volunteer-hours")!;
 * const record: UploadRecord = {
 *   volunteerNumber: "0003102245",
 *   name: "张三丰",
 *   activityName: "社区义诊",
 *   startAt: "2025-12-23T09:30:00+08:00",
 *   endAt: "2025-12-23T11:00:00+08:00",
 *   creditedMinutes: 90,
 * };
 * const { value } = toUploadRows([record], layout);
 * value.rows; // => [[1, "0003102245", "张三丰", "社区义诊", "2025/12/23", "09:30", "11:00", 1.5]]
 */
export function toUploadRows(
  records: readonly UploadRecord[],
  layout: UploadLayout,
  options: UploadOptions = {},
): UploadResult {
  const { zone = SHANGHAI } = options;
  const rows = records.map((record, index) =>
    layout.columns.map((column) => cellOf(record, column, { position: index + 1, zone })),
  );
  return {
    value: {
      above: (layout.above ?? []).map((line) => [line]),
      headings: layout.columns.map(({ heading }) => heading),
      rows,
    },
    losses: lossesOf(records, rows, layout, zone),
  };
}
