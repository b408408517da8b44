import type { DaySpan } from "../../../calendars/index.ts";
import type { LunarRule, OpeningRange } from "../model.ts";

/** What is said of days. */
export type Content =
  | "closed"
  | "as-usual"
  | "as-sunday"
  | "as-weekday-replaced"
  /** As usual of a record: with the hours that the week has for that weekday, whatever they are. */
  | "by-weekday"
  | "opens-by-exception"
  | readonly OpeningRange[];

/** The days that something is said of. */
export interface Selector {
  /** Weekdays and special days, as bits; 0 for dated days and those of the Chinese calendar. */
  readonly bits: number;
  /** Whether make-up days are meant too, and holidays are not. */
  readonly workdays: boolean;
  /** Dated days. */
  readonly dates?: DaySpan | undefined;
  /** Days of the Chinese calendar. */
  readonly lunar?: readonly Omit<LunarRule, "hours">[] | undefined;
}

/** One thing that a text says. */
export interface Statement extends Selector {
  /** Of which season, by its place; -1 for none. */
  readonly season: number;
  /** Whether the days were named, or are those of the whole text. */
  readonly named: boolean;
  /** What is said. */
  readonly content: Content;
  /** Whether it is said as an exception: 周一除外 is no 周一闭馆, to which something else may be an exception. */
  readonly isException: boolean;
  /** Where it begins. */
  readonly at: number;
  /** Where it ends. */
  readonly end: number;
}

/** A part of the year that a text names. */
export interface SaidSeason {
  /** The first day, `MM-DD`. */
  readonly from: string;
  /** The last day, `MM-DD`. */
  readonly until: string;
  /** Its name. */
  readonly name?: string | undefined;
  /** Where it begins. */
  readonly at: number;
  /** Where it ends. */
  readonly end: number;
}
