/** What is found in a single cell, beside what the readers of dates, numbers and money find. */
export type CellFindings = {
  /** What a reader of files put into the cell is neither text, number, truth value nor date; `type` is what it is. */
  readonly "cell.type": { readonly type: string };
  /** The cell has more than `most` characters. */
  readonly "cell.too-long": { readonly most: number };
  /** A formula failed: `#REF!`, `#VALUE!`; or the column was too narrow for the number: `#####`. */
  readonly "cell.spreadsheet-error": Record<never, never>;
  /** A sign or word for "nothing" (-, /, 无, 暂无, N/A); the cell is read as empty. */
  readonly "cell.placeholder": Record<never, never>;
  /** Blanks before or after the text were dropped. */
  readonly "cell.trailing-blank": Record<never, never>;
  /** Characters that print nothing were dropped, and no-break blanks made blanks. */
  readonly "cell.invisible": Record<never, never>;
  /** Full-width digits, letters or signs were read as half-width ones. */
  readonly "cell.full-width": Record<never, never>;
  /** A sign that keeps a spreadsheet from changing the text (a leading ', or ="…") was dropped. */
  readonly "cell.text-guard": Record<never, never>;
  /** A spreadsheet wrote the number like 1.23457E+17: its digits are lost. */
  readonly "cell.excel-scientific": Record<never, never>;
  /** A spreadsheet keeps 15 digits of a number: the last ones of this one are, or seem to be, zeros in their place. */
  readonly "cell.excel-rounded": Record<never, never>;
  /** The number has fewer than its `digits` digits: its leading zeros seem to be lost. */
  readonly "cell.lost-leading-zeros": { readonly digits: number };
  /** A spreadsheet made a date of what was typed: 3-5 became 3月5日. */
  readonly "cell.became-date": Record<never, never>;
  /** The text is no date that can be read with certainty. */
  readonly "cell.date": Record<never, never>;
  /** The date is certain, but not written in a usual form, such as 2006年10 or 2011.7月. */
  readonly "cell.date-form": Record<never, never>;
  /** 3/5/2013 is a day in March to some and in May to others. */
  readonly "cell.date-order": Record<never, never>;
  /** The year has two digits. */
  readonly "cell.date-two-digit-year": Record<never, never>;
  /** The date has no year. */
  readonly "cell.date-without-year": Record<never, never>;
  /** 2013.1 is January, or October after a spreadsheet dropped the last zero. It is read as January. */
  readonly "cell.date-month-ambiguous": Record<never, never>;
  /** The day of the week does not belong to the date. */
  readonly "cell.date-weekday": Record<never, never>;
  /** The date is the serial number of a spreadsheet: days since 1900, or 1904. */
  readonly "cell.excel-date": Record<never, never>;
  /** The cell has a time of day beside the date, which is not kept. */
  readonly "cell.time-dropped": Record<never, never>;
  /** The text is no time of day that can be read with certainty. */
  readonly "cell.time": Record<never, never>;
  /** The time is written as a part of a day, as a spreadsheet keeps it. */
  readonly "cell.excel-time": Record<never, never>;
  /** The time has seconds, which are not kept. */
  readonly "cell.seconds-dropped": Record<never, never>;
  /** A date without a time of day, where both are needed. */
  readonly "cell.time-missing": Record<never, never>;
  /** The text is no duration that can be read with certainty. */
  readonly "cell.duration": Record<never, never>;
  /** The duration is no whole number of minutes; it is between `lower` and `upper`. */
  readonly "cell.duration-fraction": { readonly lower: number; readonly upper: number };
  /** Neither the cell, the heading nor the column says what unit the number is in. */
  readonly "cell.unit-missing": Record<never, never>;
  /** The cell names another unit than `expected`; `unit` is the one that it names, where the library knows it. */
  readonly "cell.unit": { readonly unit: string | undefined; readonly expected: string | undefined };
  /** A hedged number (约, 余, 多, 左右) where an exact one is needed. */
  readonly "cell.hedged": { readonly qualifier: string };
  /** The number is not whole. */
  readonly "cell.integer": Record<never, never>;
  /** The number has more digits than `digits`, more than can be kept exactly. */
  readonly "cell.precision": { readonly digits: number };
  /** The text is no range of two numbers. */
  readonly "cell.range": Record<never, never>;
  /** The range runs backwards. */
  readonly "cell.range-order": Record<never, never>;
  /** The text is no period of two dates, or a date that does not say whether it is the first or the last day. */
  readonly "cell.period": Record<never, never>;
  /** The period runs backwards. */
  readonly "cell.period-order": Record<never, never>;
  /** The text is none of the words and signs for yes and no. */
  readonly "cell.boolean": Record<never, never>;
  /** The list names an entry twice; it is kept once. */
  readonly "cell.list-duplicate": Record<never, never>;
  /** The text is no code of the list and none of its names; the first thirty that are, with their names. */
  readonly "cell.code": {
    readonly allowed: readonly string[];
    readonly allowedEn: readonly string[];
    readonly allowedZh: readonly string[];
  };
};
