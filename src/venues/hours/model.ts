import type { DaySpan } from "../../calendars/index.ts";

/** A day of the week, from 1 for Monday to 7 for Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * A time of the day at which something is open, by the clock on the wall; the minute at which it closes is not in it.
 *
 * @remarks It belongs to the day on which it opens. One that closes at or before the time at which it opens ends on the
 * next day, and says so by `nextDay`, because such a range is more often a mistake: `17:00` to `09:00` is `09:00` to
 * `17:00` turned round. Only what opens from `17:00` on and closes until `04:00` can leave it out.
 */
export interface OpeningRange {
  /** When it opens, `HH:MM`, from `00:00` to `23:59`. */
  readonly opens: string;
  /** When it closes, `HH:MM`, up to `24:00`. */
  readonly closes: string;
  /** `true` where it closes on the next day; a range is never longer than 24 hours. */
  readonly nextDay?: boolean | undefined;
}

/** The hours of a week; a day that is left out, or has no range, is closed. */
export interface OpeningWeek {
  /** Monday. */
  readonly 1?: readonly OpeningRange[] | undefined;
  /** Tuesday. */
  readonly 2?: readonly OpeningRange[] | undefined;
  /** Wednesday. */
  readonly 3?: readonly OpeningRange[] | undefined;
  /** Thursday. */
  readonly 4?: readonly OpeningRange[] | undefined;
  /** Friday. */
  readonly 5?: readonly OpeningRange[] | undefined;
  /** Saturday. */
  readonly 6?: readonly OpeningRange[] | undefined;
  /** Sunday. */
  readonly 7?: readonly OpeningRange[] | undefined;
}

/** What holds on a day instead of the week: closed, the week's hours of that day, those of Sunday, or hours of its own. */
export type DayHours = "closed" | "as-usual" | "as-sunday" | readonly OpeningRange[];

/**
 * What holds on a make-up workday (调休上班), a Saturday or Sunday that is worked.
 *
 * @remarks `as-weekday-replaced`: the hours of the weekday whose work is made up for. Notices do not say which one it
 * is, so that what Monday to Friday agree on is known, and everything else is unknown. `as-usual`: the hours of
 * Saturday or Sunday.
 */
export type MakeupHours = "closed" | "as-usual" | "as-weekday-replaced" | readonly OpeningRange[];

/**
 * What holds on the special days of the calendar.
 *
 * @remarks A policy that is left out is not known. The hours of a day are then known as far as the possible policies
 * agree: closed, as on Sunday or as usual on a holiday; as usual or as on the weekday replaced on a make-up workday.
 */
export interface CalendarPolicy {
  /** On statutory holidays (法定节假日), on a weekend too. */
  readonly statutory?: DayHours | undefined;
  /** On any other Monday to Friday that is free by the year's arrangement (调休放假). */
  readonly bridge?: DayHours | undefined;
  /** On a Saturday or Sunday within a holiday that is no statutory one; as usual where left out. */
  readonly holidayWeekend?: DayHours | undefined;
  /** On make-up workdays (调休上班). */
  readonly makeup?: MakeupHours | undefined;
}

/** A part of every year with a week of its own. */
export interface OpeningSeason {
  /** The first day, `MM-DD`. */
  readonly from: string;
  /** The last day, `MM-DD`; before `from` it lies in the next year. `02-29` is the last day of February. */
  readonly until: string;
  /** The hours of the week. */
  readonly weekly: OpeningWeek;
  /** What the season is called, such as 夏季. */
  readonly name?: string | undefined;
}

/**
 * What holds on days of the Chinese calendar (农历), every year.
 *
 * @remarks New Year's Eve (除夕) is the day before the first day of the first month: `month` 1, `day` 1, `offsetDays`
 * -1. Many years have no 30th of the twelfth month. In a year that has no such day, a rule does not apply.
 */
export interface LunarRule {
  /** The month, 1 to 12. */
  readonly month: number;
  /** The day of the month, 1 to 30. */
  readonly day: number;
  /** `true` for the leap month (闰月) of that number; otherwise the rule is not for the leap month. */
  readonly leap?: boolean | undefined;
  /** How many days after that day it begins to hold, -30 to 30; negative numbers are before it; 0 where left out. */
  readonly offsetDays?: number | undefined;
  /** On how many days it holds, 1 to 60; 1 where left out. */
  readonly span?: number | undefined;
  /** What holds; where several rules meet, the first one counts. */
  readonly hours: DayHours;
}

/** What holds on dated days, both ends included, whatever the calendar and the week say. */
export interface OpeningException extends DaySpan {
  /** What holds. */
  readonly hours: DayHours;
  /** Why, as the notice says. */
  readonly reason?: string | undefined;
}

/**
 * The opening hours of a venue in mainland China, by the clock of Asia/Shanghai, the official time everywhere.
 *
 * @remarks What is more particular counts: a dated exception, a lunar rule, the policy for a holiday, the policy for a
 * make-up workday, the week of a season, the week. A record that was passed to a function must not be changed
 * afterwards.
 */
export interface OpeningHours {
  /** The hours of the week; may be left out where the seasons cover the year. */
  readonly weekly?: OpeningWeek | undefined;
  /** Parts of the year with weeks of their own; no two share a day. */
  readonly seasons?: readonly OpeningSeason[] | undefined;
  /** What holds on holidays and make-up workdays. */
  readonly calendarPolicy?: CalendarPolicy | undefined;
  /** What holds on days of the Chinese calendar. */
  readonly lunarRules?: readonly LunarRule[] | undefined;
  /** What holds on dated days; where two share a day, they say the same. */
  readonly exceptions?: readonly OpeningException[] | undefined;
}
