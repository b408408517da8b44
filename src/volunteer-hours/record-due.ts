import { addWorkingDays, type CalendarYear } from "../calendars/index.ts";
import {
  dayNumberAt,
  dayOfNumber,
  isInstant,
  millisecondsOf,
  SHANGHAI,
  type CivilDate,
  type Instant,
  type RuleSet,
} from "../core/index.ts";

/** Until when a service is to be entered. */
export interface ServiceEntryRules {
  /** Within so many working days after the activity has ended. */
  readonly workingDays: number;
  /** The article that says so. */
  readonly article: string;
}

/**
 * Until when services are to be entered: within ten working days.
 *
 * @remarks 志愿服务记录与证明出具办法（试行）, ministry order 67 of 2020, article 11.
 */
export const serviceEntryRules: RuleSet<ServiceEntryRules> = {
  id: "order67-entry",
  version: 1,
  title: { en: "Entering services in time, 2020", "zh-CN": "志愿服务信息记录时限（2020年）" },
  area: "100000",
  validFrom: "2021-02-01",
  source: {
    title: "志愿服务记录与证明出具办法（试行）",
    number: "民政部令第67号",
    issuer: "民政部",
    date: "2020-12-02",
  },
  confidence: "verified",
  parameters: { workingDays: 10, article: "11" },
};

/** By which rules, and in which zone, the day is counted. */
export interface RecordDueOptions {
  /** The rules; those of order 67 by default. */
  readonly rules?: RuleSet<ServiceEntryRules> | undefined;
  /** The IANA name of the zone of the day on which the activity ended; Asia/Shanghai by default. */
  readonly zone?: string | undefined;
}

/**
 * Gives the last day on which a service can be entered in time.
 *
 * @remarks Service and evaluation are recorded within 10 working days after the activity has ended
 * (志愿服务记录与证明出具办法（试行）, ministry order 67 of 2020, article 11). The day on which it ends is not counted.
 *
 * @param endAt - when the activity ended; of a service that ends at midnight the day before is meant
 * @param calendars - the arrangements of years, such as `chinaCalendars`
 * @param options - other rules, another zone
 * @returns a working day; `"unknown"` where the count runs out of calendar
 * @throws TypeError where `endAt` is no instant
 *
 * @example
 * import { chinaCalendars } from "linli/calendars";
 * import { recordDueOn } from "linli/volunteer-hours";
 *
 * recordDueOn("2026-03-05T11:30:00+08:00", chinaCalendars); // => "2026-03-19"
 * recordDueOn("2026-12-20T11:30:00+08:00", chinaCalendars); // => "unknown"
 */
export function recordDueOn(
  endAt: Instant,
  calendars: readonly CalendarYear[],
  options: RecordDueOptions = {},
): CivilDate | "unknown" {
  const { rules = serviceEntryRules, zone = SHANGHAI } = options;
  return recordDueFrom(lastDayOf(endAt, zone), calendars, rules);
}

/** The last day in time of a service that ends on a day. */
export function recordDueFrom(
  last: CivilDate,
  calendars: readonly CalendarYear[],
  rules: RuleSet<ServiceEntryRules>,
): CivilDate | "unknown" {
  return addWorkingDays(last, rules.parameters.workingDays, calendars);
}

/** The end is no part of a service, so that one until 24:00 ends on the day before midnight. */
export function lastDayOf(endAt: Instant, zone: string): CivilDate {
  if (!isInstant(endAt)) throw new TypeError("An instant in ISO 8601 form with an offset was expected.");
  return dayOfNumber(dayNumberAt(millisecondsOf(endAt) - 1, zone));
}
