/** What is found in opening hours by themselves; positions count from 1, weekdays are those of ISO 8601. */
export type OpeningHoursModelFindings = {
  /** A time that is not of the form `HH:MM`, or that no clock has. */
  readonly "opening-hours.time": Record<never, never>;
  /** A range opens and closes at the same time. */
  readonly "opening-hours.range-empty": Record<never, never>;
  /** A range closes before it opens, and does not say that it closes on the next day. */
  readonly "opening-hours.range-backwards": Record<never, never>;
  /** A range that closes on the next day is longer than 24 hours. */
  readonly "opening-hours.range-over-a-day": Record<never, never>;
  /** Own hours without any range: what is closed says so. */
  readonly "opening-hours.ranges-missing": Record<never, never>;
  /** The ranges of a day are not in order, or overlap. */
  readonly "opening-hours.ranges-order": Record<never, never>;
  /** The last range of these weekdays lasts into the first one of the next day. */
  readonly "opening-hours.days-overlap": { readonly weekdays: readonly number[] };
  /** A day of the year that is not of the form `MM-DD`, or that no year has. */
  readonly "opening-hours.month-day": Record<never, never>;
  /** Seasons share days with each other. */
  readonly "opening-hours.seasons-overlap": { readonly positions: readonly number[] };
  /** There is no week for days on which no season is. */
  readonly "opening-hours.weekly-missing": Record<never, never>;
  /** A number of a lunar rule that is not whole, or out of range. */
  readonly "opening-hours.lunar-number": Record<never, never>;
  /** A rule for the 30th of the twelfth month, where New Year's Eve is meant. */
  readonly "opening-hours.lunar-eve": Record<never, never>;
  /** Exceptions of the same day say different things. */
  readonly "opening-hours.exceptions-contradict": { readonly positions: readonly number[] };
  /** Nothing in the record is ever open. */
  readonly "opening-hours.never-open": Record<never, never>;
  /** The week has no hours, although others have. */
  readonly "opening-hours.week-empty": Record<never, never>;
  /** A rule for the 30th of a month that has only 29 days in many years. */
  readonly "opening-hours.lunar-day-30": Record<never, never>;
  /** What holds on these days, `statutory`, `bridge` or `makeup`, is not said, so that it is mostly unknown. */
  readonly "opening-hours.policy-missing": { readonly days: readonly string[] };
};
