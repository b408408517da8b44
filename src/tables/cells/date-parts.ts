/** Why a text is no date. */
export type DateProblem =
  | "cell.date"
  | "cell.date-order"
  | "cell.date-two-digit-year"
  | "cell.date-without-year"
  | "civil-date.no-such-day";

/** The parts of a date and where it ends in the text. */
export interface DateParts {
  /** The year. */
  readonly year: number;
  /** The month, where one is given. */
  readonly month?: number | undefined;
  /** The day, where one is given. */
  readonly day?: number | undefined;
  /** The position after the date. */
  readonly end: number;
  /** Whether the form is an unusual mixture. */
  readonly odd?: boolean | undefined;
}
