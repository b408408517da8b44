import type { MessageTable } from "../../core/index.ts";
import type { OpeningRule, TextPlace, VenueFindings } from "../../venues/index.ts";

const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Weekdays by their numbers in ISO 8601. */
function weekdays(numbers: readonly number[]): string {
  return numbers.map((number) => weekdayNames[number - 1] ?? "").join(", ");
}

/** A kind of day for which a policy is missing. */
function specialDay(day: string): string {
  return day === "statutory" ? "statutory holidays" : "days off in lieu";
}

const rules: { readonly [rule in OpeningRule]: string } = {
  exception: "A dated exception",
  "lunar-rule": "A rule of the Chinese calendar",
  statutory: "The policy for statutory holidays",
  bridge: "The policy for days off in lieu",
  "holiday-weekend": "The policy for weekends within a holiday",
  makeup: "The policy for make-up workdays",
  season: "The week of the season",
  week: "The week",
};

/** Where a part of a text stands. */
function characters({ position, length }: TextPlace): string {
  return length === 1
    ? `character ${String(position)}`
    : `characters ${String(position)} to ${String(position + length - 1)}`;
}

/** What the findings of `linli/venues` say in English. */
export const venueMessages: MessageTable<VenueFindings> = /* @__PURE__ */ (() => ({
  "venue.kind": () =>
    "The kind is none of the list, and no code of one's own such as x-nanshan:reading-room.",
  "opening-hours.time": () => "A time of the day is written HH:MM, from 00:00 to 24:00.",
  "opening-hours.range-empty": () =>
    "A range opens and closes at the same time; one that is a day long says nextDay.",
  "opening-hours.range-backwards": () =>
    "A range closes before it opens. If it closes on the next day, it should say nextDay.",
  "opening-hours.range-over-a-day": () => "A range that closes on the next day should close within 24 hours.",
  "opening-hours.ranges-missing": () => "Own hours need a range; a day without one is closed.",
  "opening-hours.ranges-order": () => "The ranges of a day should be in order, and not overlap.",
  "opening-hours.days-overlap": (p) =>
    `The hours of one day last into those of the next: ${weekdays(p.weekdays)}.`,
  "opening-hours.month-day": () => "A day of the year is written MM-DD.",
  "opening-hours.seasons-overlap": (p) => `Seasons share days with each other: ${p.positions.join(", ")}.`,
  "opening-hours.weekly-missing": () =>
    "The week is missing, and the seasons do not cover the year; February ends on 02-29.",
  "opening-hours.lunar-number": () =>
    "A lunar rule counts in whole numbers: month 1 to 12, day 1 to 30, offset -30 to 30, span 1 to 60.",
  "opening-hours.lunar-eve": () =>
    "Many years have no 30th of the twelfth month: New Year's Eve is month 1, day 1, offset -1.",
  "opening-hours.exceptions-contradict": (p) =>
    `Exceptions of the same day contradict each other: ${p.positions.join(", ")}.`,
  "opening-hours.never-open": () => "Nothing in the record is ever open.",
  "opening-hours.week-empty": () => "The week has no hours.",
  "opening-hours.lunar-day-30": () =>
    "Many years have no 30th of this month; the rule does not apply in them.",
  "opening-hours.policy-missing": (p) =>
    `What holds on these days is not said, so that the answer is mostly unknown: ${p.days.map(specialDay).join(", ")}.`,
  "opening-hours.decided-by": (p) => `${rules[p.rule]} decides, on ${p.on}.`,
  "opening-hours.undisputed": (p) =>
    `Not all about ${p.on} is known, but everything that is possible comes to the same.`,
  "opening-hours.day-unknown": (p) =>
    `It is not known here whether ${p.on} is a workday: no arrangement of the holidays of that year is known.`,
  "opening-hours.policy-unknown": (p) => `The record does not say what holds on such a day (${p.on}).`,
  "opening-hours.weekday-replaced-unknown": (p) =>
    `${p.on} is worked with the hours of the weekday that it replaces, and no notice says which one that is.`,
  "opening-hours.lunar-unknown": (p) => `The Chinese calendar of ${p.on} is not known here.`,
  "opening-hours.text-not-understood": (p) => `This part is not understood: ${characters(p)}.`,
  "opening-hours.text-ambiguous": (p) => `This can mean several things: ${characters(p)}.`,
  "opening-hours.text-backwards": (p) =>
    `This ends before it begins, and does not say that it ends on the next day: ${characters(p)}.`,
  "opening-hours.text-impossible": (p) => `No clock and no calendar has this: ${characters(p)}.`,
  "opening-hours.text-contradictory": (p) => `This contradicts another part of the text: ${characters(p)}.`,
  "opening-hours.text-season-undated": (p) => `The days of this season are not said: ${characters(p)}.`,
  "opening-hours.text-hours-missing": (p) => `The hours of these days are not said: ${characters(p)}.`,
  "opening-hours.text-left-out": (p) =>
    `This is no part of opening hours and was left out: ${characters(p)}.`,
  "opening-hours.text-without-hours": () => "There are no opening hours in the text.",
  "opening-hours.text-too-long": (p) =>
    `A text about opening hours should have at most ${String(p.maximum)} characters.`,
}))();
