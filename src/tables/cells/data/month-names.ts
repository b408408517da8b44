/** The first three letters of the English months, in order. */
export const monthNames: readonly string[] = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

/** What else the English months are called: in full, and with four letters. */
export const longMonthNames: readonly (readonly string[])[] = [
  ["january"],
  ["february"],
  ["march"],
  ["april"],
  [],
  ["june"],
  ["july"],
  ["august"],
  ["september", "sept"],
  ["october"],
  ["november"],
  ["december"],
];

/** The English days of the week and their short forms. */
export const weekdayNames: readonly string[] = [
  "mon",
  "tue",
  "wed",
  "thu",
  "fri",
  "sat",
  "sun",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "tues",
  "thur",
  "thurs",
];

/** The days of the week in Chinese, from Monday on; 天 is another word for the last. */
export const chineseWeekdays: string = "一二三四五六日天";
