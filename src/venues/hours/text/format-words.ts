import type { Locale } from "../../../core/index.ts";
import type { CalendarPolicy, DayHours, MakeupHours } from "../model.ts";

/** The words of a language for opening hours; `parseOpeningText` reads all of them. */
export interface FormatWords {
  /** All days of the week. */
  readonly everyDay: string;
  /** Between the ends of a span of weekdays. */
  readonly to: string;
  /** Between days and between ranges. */
  readonly comma: string;
  /** Between statements. */
  readonly stop: string;
  /** What is said of days. */
  readonly hours: { readonly [hours in Extract<DayHours | MakeupHours, string>]: string };
  /** With the hours of that weekday, where 照常 would be read as something else. */
  readonly byWeekday: string;
  /** With the hours of Saturday or Sunday, on a make-up workday. */
  readonly byWeekend: string;
  /** The special days of the calendar. */
  readonly policies: { readonly [name in keyof CalendarPolicy]-?: string };
  /** A day of the week. */
  readonly weekday: (weekday: number) => string;
  /** A range of a day. */
  readonly range: (opens: string, closes: string, nextDay: boolean) => string;
  /** Days and what is said of them. */
  readonly join: (days: string, hours: string) => string;
  /** A remark. */
  readonly inBrackets: (text: string) => string;
  /** A part of every year. */
  readonly monthDays: (from: string, until: string) => string;
  /** A part of the year before its hours. */
  readonly season: (days: string, name: string | undefined) => string;
  /** Dated days. */
  readonly dates: (from: string, until: string) => string;
  /** Days of the Chinese calendar. */
  readonly lunar: (month: number, day: number, leap: boolean, offset: number, span: number) => string;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function partsOf(date: string): readonly number[] {
  return date.split("-").map(Number);
}

/** A number below a hundred as the Chinese calendar writes it. */
function chineseNumber(value: number): string {
  const digits = "零一二三四五六七八九";
  if (value < 10) return digits.charAt(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens === 1 ? "" : digits.charAt(tens)}十${ones === 0 ? "" : digits.charAt(ones)}`;
}

const chinese: FormatWords = {
  everyDay: "每天",
  to: "至",
  comma: "、",
  stop: "；",
  hours: {
    closed: "不开放",
    "as-usual": "照常开放",
    "as-sunday": "按周日时间开放",
    "as-weekday-replaced": "按所调换工作日时间开放",
  },
  byWeekday: "按当日对应星期的时间开放",
  byWeekend: "按周六、周日时间开放",
  policies: {
    statutory: "法定节假日",
    bridge: "调休放假日",
    holidayWeekend: "假期双休日",
    makeup: "调休上班日",
  },
  weekday: (weekday) => `周${"一二三四五六日".charAt(weekday - 1)}`,
  range: (opens, closes, nextDay) => `${opens}-${nextDay ? "次日" : ""}${closes}`,
  join: (days, hours) => days + hours,
  inBrackets: (text) => `（${text}）`,
  monthDays: (from, until) => `${chineseMonthDay(from)}至${chineseMonthDay(until)}`,
  season: (days, name) => (name === undefined ? `${days}：` : `${name}（${days}）：`),
  dates: (from, until) =>
    from === until ? chineseDate(from) : `${chineseDate(from)}至${chineseDate(until)}`,
  lunar: (month, day, leap, offset, span) => {
    const monthName = month === 1 ? "正" : chineseNumber(month);
    const dayName = day <= 10 ? `初${chineseNumber(day)}` : chineseNumber(day);
    const shift = offset === 0 ? "" : `${offset < 0 ? "前" : "后"}${String(Math.abs(offset))}天`;
    const length = span === 1 ? "" : `起共${String(span)}天`;
    return `农历${leap ? "闰" : ""}${monthName}月${dayName}${shift}${length}`;
  },
};

function chineseMonthDay(monthDay: string): string {
  const [month = 0, day = 0] = partsOf(monthDay);
  return `${String(month)}月${String(day)}日`;
}

function chineseDate(date: string): string {
  return `${date.slice(0, 4)}年${chineseMonthDay(date.slice(5))}`;
}

const english: FormatWords = {
  everyDay: "every day",
  to: "-",
  comma: ", ",
  stop: "; ",
  hours: {
    closed: "closed",
    "as-usual": "as usual",
    "as-sunday": "as on Sunday",
    "as-weekday-replaced": "as the weekday replaced",
  },
  byWeekday: "as on that day of the week",
  byWeekend: "as on Saturday and Sunday",
  policies: {
    statutory: "statutory holidays",
    bridge: "days off in lieu",
    holidayWeekend: "holiday weekends",
    makeup: "make-up workdays",
  },
  weekday: (weekday) => weekdayNames[weekday - 1] ?? "",
  range: (opens, closes, nextDay) => `${opens}-${closes}${nextDay ? " next day" : ""}`,
  join: (days, hours) => `${days} ${hours}`,
  inBrackets: (text) => ` (${text})`,
  monthDays: (from, until) => `${englishMonthDay(from)} to ${englishMonthDay(until)}`,
  season: (days, name) => (name === undefined ? `${days}: ` : `${name} (${days}): `),
  dates: (from, until) => (from === until ? from : `${from} to ${until}`),
  lunar: (month, day, leap, offset, span) => {
    const shift = offset === 0 ? "" : ` ${offset < 0 ? "minus" : "plus"} ${String(Math.abs(offset))}`;
    const length = span === 1 ? "" : ` for ${String(span)} days`;
    return `${leap ? "leap " : ""}lunar month ${String(month)} day ${String(day)}${shift}${length}`;
  },
};

function englishMonthDay(monthDay: string): string {
  const [month = 0, day = 0] = partsOf(monthDay);
  return `${String(day)} ${months[month - 1] ?? ""}`;
}

/**
 * Gives the words of a language.
 *
 * @param locale - the language
 * @returns the words
 */
export function formatWordsOf(locale: Locale): FormatWords {
  return locale === "en" ? english : chinese;
}
