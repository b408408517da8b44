import {
  civilDateAt,
  errorOf,
  millisecondsOf,
  minutesBetween,
  warningOf,
  type Finding,
} from "../../core/index.ts";
import { positionsWhere } from "../positions.ts";
import { endsWithDay, textOf } from "./cells.ts";
import type { UploadCell, UploadField, UploadLayout, UploadRecord } from "./model.ts";

/**
 * Says what the rows of an upload do not say of the records.
 *
 * @param records - the records
 * @param rows - their rows
 * @param layout - the layout
 * @param zone - the zone of dates and times
 * @returns the losses
 */
export function lossesOf(
  records: readonly UploadRecord[],
  rows: readonly (readonly UploadCell[])[],
  layout: UploadLayout,
  zone: string,
): readonly Finding[] {
  return [
    ...missingCells(rows, layout),
    ...ofHours(records, layout),
    ...ofTimes(records, layout, zone),
    ...droppedFields(records, layout),
    ...(layout.confidence === "verified"
      ? []
      : [warningOf("upload.layout-unconfirmed", { seenOn: layout.seenOn })]),
  ];
}

function missingCells(
  rows: readonly (readonly UploadCell[])[],
  { columns }: UploadLayout,
): readonly Finding[] {
  return columns.flatMap(({ heading, optional, field }, index) => {
    // Minutes that are none have a finding of their own.
    if (optional === true || field === "hours") return [];
    const positions = positionsWhere(rows, (row) => row[index] === "");
    return positions.length === 0 ? [] : [errorOf("upload.cell-missing", { heading, positions })];
  });
}

function ofHours(records: readonly UploadRecord[], layout: UploadLayout): readonly Finding[] {
  const column = layout.columns.find(({ field }) => field === "hours");
  if (column === undefined) return [];
  const found: Finding[] = [];
  const wrong = positionsWhere(records, ({ creditedMinutes: m }) => !Number.isSafeInteger(m));
  if (wrong.length > 0) found.push(errorOf("upload.minutes", { positions: wrong }));
  const negative = positionsWhere(records, ({ creditedMinutes: m }) => Number.isSafeInteger(m) && m < 0);
  if (layout.negative !== true && negative.length > 0)
    found.push(errorOf("upload.negative", { positions: negative }));
  if (column.format === "whole-hours") {
    const rest = ({ creditedMinutes: m }: UploadRecord): number =>
      Number.isSafeInteger(m) ? Math.abs(m % 60) : 0;
    const positions = positionsWhere(records, (record) => rest(record) > 0);
    const minutes = records.reduce((sum, record) => sum + rest(record), 0);
    if (minutes > 0) found.push(warningOf("upload.minutes-dropped", { minutes, positions }));
  } else {
    // Two decimals are exact for multiples of three minutes only: 0.05 h.
    const positions = positionsWhere(
      records,
      ({ creditedMinutes: m }) => Number.isSafeInteger(m) && m % 3 !== 0,
    );
    if (positions.length > 0) found.push(warningOf("upload.hours-rounded", { positions }));
  }
  return found;
}

function ofTimes(records: readonly UploadRecord[], layout: UploadLayout, zone: string): readonly Finding[] {
  const fields = new Set(layout.columns.map(({ field }) => field));
  if (!fields.has("start-time") || !fields.has("end-time")) return [];
  const over = positionsWhere(
    records,
    (record) =>
      record.startAt !== undefined &&
      record.endAt !== undefined &&
      civilDateAt(record.startAt, zone) !== civilDateAt(record.endAt, zone) &&
      !endsWithDay(record, zone),
  );
  const seconds = positionsWhere(records, ({ startAt, endAt }) => [startAt, endAt].some(hasSeconds));
  const differing = positionsWhere(
    records,
    ({ startAt, endAt, creditedMinutes }) =>
      startAt !== undefined && endAt !== undefined && minutesBetween(startAt, endAt) !== creditedMinutes,
  );
  return [
    ...(over.length > 0 ? [errorOf("upload.over-midnight", { positions: over })] : []),
    ...(seconds.length > 0 ? [warningOf("upload.seconds-dropped", { positions: seconds })] : []),
    ...(differing.length > 0 ? [warningOf("upload.times-differ", { positions: differing })] : []),
  ];
}

function hasSeconds(instant: string | undefined): boolean {
  return instant !== undefined && millisecondsOf(instant) % 60_000 !== 0;
}

const textFields: readonly UploadField[] = [
  "volunteer-number",
  "name",
  "document-number",
  "student-number",
  "user-reference",
  "activity-name",
  "post",
  "remarks",
];

/** What records have and the layout has no column for; how often. */
function droppedFields(records: readonly UploadRecord[], { columns }: UploadLayout): readonly Finding[] {
  const has = new Set(columns.map(({ field }) => field));
  const others: readonly (readonly [string, (record: UploadRecord) => boolean])[] = [
    ...textFields.map((field) => [field, (record: UploadRecord) => textOf(record, field) !== ""] as const),
    ["date", (record) => record.startAt !== undefined || record.on !== undefined],
    ["start-time", ({ startAt }) => startAt !== undefined],
    ["end-time", ({ endAt }) => endAt !== undefined],
    ["place", ({ place }) => place !== undefined],
    ["content", ({ content }) => content !== undefined],
    ["person-in-charge", ({ personInCharge }) => personInCharge !== undefined],
  ];
  return others.flatMap(([field, isThere]) => {
    if (has.has(field as UploadField)) return [];
    const count = records.filter(isThere).length;
    return count === 0 ? [] : [warningOf("upload.field-dropped", { field, count })];
  });
}
