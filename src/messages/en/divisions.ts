import type { MessageTable } from "../../core/index.ts";
import type { DivisionFindings, LaterListing } from "../../divisions/index.ts";

const later: { readonly [listing in LaterListing]: string } = {
  "same-name": "A later list without a date still shows the code under this name.",
  "other-name": "A later list without a date shows the code under another name.",
  absent: "A later list without a date no longer shows the code.",
  "only-there": "Only a later list without a date shows the code.",
};

/** What the findings of `linli/divisions` say in English. */
export const divisionMessages: MessageTable<DivisionFindings> = {
  "division.not-a-code": () =>
    "This is no division code: six digits that begin with a province are expected.",
  "division.not-in-lists": (p) =>
    `None of the lists from ${p.from} to ${p.until} shows this code; it may be newer than they are.`,
  "division.retired": (p) =>
    `The lists show this code up to ${p.lastListedOn}; that of ${p.absentFrom} no longer does.`,
  "division.not-yet-listed": (p) => `The list of ${p.firstListedOn} is the first that shows this code.`,
  "division.between-lists": (p) =>
    `Something changed between the lists of ${p.after} and ${p.before}; the lists do not tell the day.`,
  "division.outside-coverage": (p) => `The date lies outside the lists, which cover ${p.from} to ${p.until}.`,
  "division.date-too-coarse": () => "The state changed within the time asked for; give the day.",
  "division.name-open": (p) => `The lists allow several names on this date: ${p.names.join(", ")}.`,
  "division.later-list": (p) => later[p.listing],
  "division.lists-incomplete": (p) =>
    `The lists before ${p.firstListedOn} leave this place out, so they say nothing about it.`,
};
