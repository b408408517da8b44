/** The part of a day that a time is said to be in. */
export type DayPart = "morning" | "noon" | "afternoon" | "evening" | "dawn" | "am" | "pm";

/** The days that a text speaks of, as bits: seven weekdays, Monday first, then the special days of the calendar. */
export const EVERY_DAY = 127;

/** Monday to Friday. */
export const WEEKDAYS = 31;

/** Saturday and Sunday. */
export const WEEKEND = 96;

/** Statutory holidays. */
export const STATUTORY_DAYS = 128;

/** Days off in lieu. */
export const BRIDGE_DAYS = 256;

/** Weekends within a holiday. */
export const HOLIDAY_WEEKENDS = 512;

/** Make-up workdays. */
export const MAKEUP_DAYS = 1024;

/** All days of holidays. */
export const HOLIDAYS: number = 128 + 256 + 512;

/** What a word means, without its place. */
export type Meaning =
  /** A time, or a number that may be one; `unit` says whether it is written as a time. */
  | {
      readonly kind: "time";
      readonly hour: number;
      readonly minute: number;
      readonly unit: boolean;
      readonly padded: boolean;
      readonly part?: DayPart | undefined;
    }
  | { readonly kind: "part"; readonly part: DayPart }
  | { readonly kind: "next-day" }
  /** To, or until. */
  | { readonly kind: "to" }
  /** What separates items, or parts of the text. */
  | { readonly kind: "comma" }
  | { readonly kind: "stop" }
  | { readonly kind: "open-bracket" }
  | { readonly kind: "close-bracket" }
  /** A weekday, 1 to 7, of which a list or a span can be made. */
  | { readonly kind: "weekday"; readonly weekday: number }
  /** Days by their bits; `workdays` where make-up days are meant too, and holidays are not. */
  | { readonly kind: "days"; readonly bits: number; readonly workdays?: boolean | undefined }
  | { readonly kind: "all-day" }
  | { readonly kind: "closed" }
  | { readonly kind: "as-usual" }
  | { readonly kind: "as-sunday" }
  | { readonly kind: "as-weekday-replaced" }
  /** With the hours of that weekday; of Saturday and Sunday, where that is said. */
  | { readonly kind: "by-weekday"; readonly ofWeekend: boolean }
  /** Every day of the year, holidays included. */
  | { readonly kind: "no-rest" }
  /** 除…外 and except before days, 除外 after them. */
  | { readonly kind: "except" }
  | { readonly kind: "excepted" }
  | { readonly kind: "season"; readonly name: string }
  | { readonly kind: "other-times" }
  /** A date; without a year it is one of every year, without a day it is a month. */
  | {
      readonly kind: "date";
      readonly year?: number | undefined;
      readonly month: number;
      readonly day?: number | undefined;
    }
  /** A day of a month that was named before. */
  | { readonly kind: "day-of-month"; readonly day: number }
  | {
      readonly kind: "lunar";
      readonly month: number;
      readonly day: number;
      readonly leap: boolean;
      readonly offset: number;
      readonly span: number;
    }
  /** What is no part of opening hours, such as the last admission. */
  | { readonly kind: "left-out" }
  /** Hours that are announced elsewhere: of holidays they then stay unknown. */
  | { readonly kind: "announced" }
  /** What says nothing of its own. */
  | { readonly kind: "noise" }
  | { readonly kind: "unknown" };

/** A word of a text, with its place. */
export type Token = Meaning & {
  /** Where it begins. */
  readonly at: number;
  /** Where it ends. */
  readonly end: number;
};
