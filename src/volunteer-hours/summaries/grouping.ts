import { civilDatePrecision, dayOfNumber } from "../../core/index.ts";
import { newNumbering } from "../columns/shares.ts";
import type { ServiceRecord } from "../model.ts";
import type { HoursGrouping, HoursKey, SummarizeOptions } from "./model.ts";

/** What stands for a group that records do not name. */
export const UNKNOWN = "unknown";

/** The name of what hours are added up by. */
export function groupingOf(by: SummarizeOptions["by"]): HoursGrouping {
  return typeof by === "function" ? "custom" : by;
}

/** How long the days are that hours are added up by; nothing where they are not added up by time. */
export function spanOf(by: SummarizeOptions["by"]): "day" | "month" | "year" | undefined {
  return by === "day" || by === "month" || by === "year" ? by : undefined;
}

/** The key of a record's group, where it is neither a volunteer nor a time. */
export function keyOf(by: SummarizeOptions["by"]): HoursKey {
  switch (by) {
    case "organization":
      return ({ organizationId }) => organizationId;
    case "activity":
      return ({ activityId, activityName }) => activityId ?? activityName;
    case "category":
      return ({ category }) => category;
    case "division":
      return ({ divisionCode }) => divisionCode;
    case "volunteer":
    case "day":
    case "month":
    case "year":
      return () => undefined;
    default:
      return by;
  }
}

/** Numbers the groups of records by a key: by record the number of its group, and the keys by number. */
export function numberedBy(
  records: readonly ServiceRecord[],
  key: HoursKey,
): { readonly groups: Int32Array; readonly keys: readonly string[] } {
  const { numberOf, names } = newNumbering();
  const groups = new Int32Array(records.length);
  for (let index = 0; index < records.length; index += 1)
    groups[index] = numberOf(key(records[index] as ServiceRecord) ?? UNKNOWN);
  return { groups, keys: names };
}

const lengths = { day: 10, month: 7, year: 4 } as const;

/** The key of a day in a span: the day, its month or its year. */
export function keyOfDay(day: number, span: "day" | "month" | "year"): string {
  return dayOfNumber(day).slice(0, lengths[span]);
}

/** The key of a date that is not known to the day, as far as it decides. */
export function keyOfDate(on: string | undefined, span: "day" | "month" | "year"): string {
  if (on === undefined) return UNKNOWN;
  const precision = civilDatePrecision(on);
  const known = precision === "day" ? 10 : precision === "month" ? 7 : 4;
  return known < lengths[span] ? UNKNOWN : on.slice(0, lengths[span]);
}
