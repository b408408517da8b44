import type { CalendarFindings } from "../../calendars/index.ts";
import type { MessageTable } from "../../core/index.ts";

/** What the findings of `linli/calendars` say in English. */
export const calendarMessages: MessageTable<CalendarFindings> = {
  "calendar.regulation-unknown": (p) =>
    `The holiday regulation in force in ${String(p.year)} is not known here, so whether the day is a festival is open.`,
  "calendar.year": () => "The year should be a whole number from 1 to 9999.",
  "calendar.off-order": () => "The days off should be in order, and each of them there once.",
  "calendar.makeup-order": () => "The make-up workdays should be in order, and each of them there once.",
  "calendar.makeup-weekday": () => "A make-up workday should be a Saturday or a Sunday.",
  "calendar.makeup-off": () => "A day cannot be both off and a make-up workday.",
  "calendar.other-year": () =>
    "A day lies neither in the year of the arrangement nor in the December before.",
  "calendar.validity": () => "The arrangement should be in force in the whole of its year.",
  "calendar.festivals-left-out": (p) =>
    `Statutory holidays are not among the days off: ${p.dates.join(", ")}.`,
  "calendar.no-chinese-days": () =>
    "These are no data of chinese-days: two tables, holidays and workdays, are expected.",
  "calendar.entries-unreadable": (p) =>
    `Entries that are not the name of a festival under a day were left out: ${String(p.count)}.`,
  "calendar.source-missing": (p) =>
    `The data of ${String(p.year)} were left out: the notice of the State Council with its address on gov.cn is needed.`,
  "calendar.contradictory": (p) => `The data of ${String(p.year)} contradict themselves and were left out.`,
  "calendar.incomplete": (p) =>
    `The data of ${String(p.year)} are not complete and were left out; statutory holidays are missing: ${p.dates.join(", ")}.`,
  "calendar.differs-from-notice": (p) =>
    `The data of ${String(p.year)} differ from the notice of the State Council and were left out.`,
};
