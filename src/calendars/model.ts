import type { CivilDate, RuleSet } from "../core/index.ts";

/**
 * What a day is, for work and opening hours.
 *
 * @remarks `statutory` (法定节假日): a festival of the holiday regulation, also where it falls on a weekend. `bridge`
 * (调休放假): any other Monday to Friday that is free by the year's arrangement, rest in lieu (补休) included.
 * `weekend` (双休日): a free Saturday or Sunday, inside a holiday or not. `makeup` (调休上班): a Saturday or Sunday that
 * is worked. `workday` (工作日). `unknown`: no arrangement is known that decides about the day.
 */
export type DayKind = "statutory" | "bridge" | "weekend" | "makeup" | "workday" | "unknown";

/** Days in a row, both ends included. */
export interface DaySpan {
  /** The first day, `YYYY-MM-DD`. */
  readonly from: CivilDate;
  /** The last day, `YYYY-MM-DD`. */
  readonly until: CivilDate;
}

/** What the State Council arranges for the holidays of a year. */
export interface HolidayArrangement {
  /** The year. */
  readonly year: number;
  /** The days off, as the notice gives them, in order; those of New Year may begin in the December before. */
  readonly off: readonly DaySpan[];
  /** The Saturdays and Sundays that are worked (调休上班), in order; also some in the December before. */
  readonly makeup: readonly CivilDate[];
}

/** The arrangement of a year with the notice that it stands in. */
export type CalendarYear = RuleSet<HolidayArrangement>;

/** A festival on which everybody is free. */
export type Holiday =
  "new-year" | "spring-festival" | "qingming" | "labour-day" | "dragon-boat" | "mid-autumn" | "national-day";

/** The day that a festival is counted from. */
export type HolidayAnchor =
  | {
      /** A day of the civil calendar, `MM-DD`. */
      readonly monthDay: string;
    }
  | {
      /** A month of the Chinese calendar, 1 to 12. */
      readonly lunarMonth: number;
      /** A day of that month. */
      readonly lunarDay: number;
    }
  | {
      /** The day of a solar term. */
      readonly solarTerm: "qingming";
    };

/** A festival and its days. */
export interface StatutoryHoliday {
  /** The festival. */
  readonly holiday: Holiday;
  /** The day that it is counted from. */
  readonly anchor: HolidayAnchor;
  /** The first day, counted from the anchor: -1 is the day before, such as New Year's Eve (除夕). */
  readonly first: number;
  /** How many days it has. */
  readonly days: number;
}

/** The festivals of a holiday regulation. */
export interface StatutoryHolidays {
  /** Every festival on which everybody is free. */
  readonly holidays: readonly StatutoryHoliday[];
}

/** A holiday regulation, for as long as it is in force. */
export type HolidayRegulation = RuleSet<StatutoryHolidays>;

/** A day of the Chinese calendar (农历). */
export interface LunarDate {
  /** The year, by the civil year in which it begins. */
  readonly year: number;
  /** The month, 1 to 12. */
  readonly month: number;
  /** `true` in a leap month (闰月), which follows the month of the same number. */
  readonly leap: boolean;
  /** The day of the month, 1 to 30. */
  readonly day: number;
}
