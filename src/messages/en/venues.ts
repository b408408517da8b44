import type { MessageTable } from "../../core/index.ts";
import type { OpeningRule, TextPlace, VenueFindings } from "../../venues/index.ts";

const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Weekdays by their numbers in ISO 8601. */
function weekdays(numbers: readonly number[]): string {
  return numbers.map((number) => weekdayNames[number - 1] ?? "").join(", ");
}

/** A kind of day for which a policy is missing. */
function specialDay(day: string): string {
  return day === "statutory"
    ? "statutory holidays"
    : day === "bridge"
      ? "days off in lieu"
      : "make-up workdays";
}

const statuses: { readonly [status: string]: string } = {
  unopened: "not opened",
  planned: "planned",
  suspended: "suspended",
  closed: "closed down",
};

/** Positions in a list, such as "Stop 2" or "Stops 2 and 3". */
function entries(noun: string, positions: readonly number[]): string {
  const texts = positions.map(String);
  const last = texts.pop() ?? "";
  if (texts.length === 0) return `${noun} ${last}`;
  const plural = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${plural} ${texts.join(", ")} and ${last}`;
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
    : `${String(length)} characters from character ${String(position)} on`;
}

/** Why an event cannot be there, by the code of what was found; other codes stay as they are. */
const obstacles: { readonly [code: string]: string | undefined } = {
  "space-application.reason-missing": "the reason is missing",
  "space-application.host-missing": "nobody runs it",
  "space-application.venue-missing": "the record of the venue is missing",
  "state-machine.event-not-allowed": "it is not possible at that point",
  "state-machine.event-after-end": "it had ended before",
  "history.goes-backwards": "its date is before that of an earlier one",
};

/** What the findings of `linli/venues` say in English. */
export const venueMessages: MessageTable<VenueFindings> = /* @__PURE__ */ (() => ({
  "venue.kind": () =>
    "The kind is none of the list, and no code of one's own such as x-nanshan:reading-room.",
  "venue.equipment-item": () =>
    "This thing is none of the list, and no code of one's own such as x-nanshan:umbrella.",
  "venue.function": () =>
    "This function is none of the list, and no code of one's own such as x-nanshan:reading.",
  "venue.service": () =>
    "This service is none of the list, and no code of one's own such as x-nanshan:knife-grinding.",
  "venue.accessibility-feature": () =>
    "This help is none of the list, and no code of one's own such as x-nanshan:wheelchair-loan.",
  "venue.access": () =>
    "These users are none of the list, and no code of one's own such as x-nanshan:pupils.",
  "venue.capacity": () => "The capacity is a whole number from 1 on.",
  "venue.area-unit": () => "The area is given in square metres.",
  "venue.area-nothing": () => "An area of nothing is no area; leave it out where it is not known.",
  "venue.fee-amount": () => "Amounts are whole fen, from 0 on.",
  "venue.fee-order": () => "The higher amount is below the lower one.",
  "venue.fee-of-free": () => "What is free has no amount.",
  "venue.codes-contradict": () => "The codes of division, community and grid mean different places.",
  "venue.carrier-itself": (p) => `A venue does not contain itself: ${entries("carrier", p.positions)}.`,
  "venue.carrier-repeated": (p) => `Listed before for the same time: ${entries("carrier", p.positions)}.`,
  "venue.equipment-repeated": (p) => `Listed before: ${entries("entry", p.positions)}.`,
  "venue.equipment-absent-and-free": () => "Only what is there can be free.",
  "space-application.kind": () => "The kind is none of the small spaces, nor of the form x-namespace:name.",
  "space-application.reason-missing": () => "A refusal needs its reason.",
  "space-application.host-missing": () => "A space that is opened needs somebody who runs it.",
  "space-application.venue-missing": () => "A space that is opened needs the record of its venue.",
  "space-application.venue-too-early": () => "A venue is named, but the space was never opened.",
  "space-application.event-impossible": (p) =>
    `Event ${String(p.position)} cannot stand there: ${obstacles[p.code] ?? p.code}.`,
  "venue.event-impossible": (p) =>
    `Event ${String(p.position)} cannot follow those before it, or is dated before them.`,
  "venue.place-missing": () => "Neither an address nor a position says where the venue is.",
  "venue.division-retired": (p) => `The district is no longer listed; its code was ${p.code}.`,
  "venue.division-not-found": () =>
    "No division of these names is known; it may be newer than the list, or misspelt.",
  "venue.division-ambiguous": (p) => `Several divisions have these names: ${p.codes.join(", ")}.`,
  "venue.division-missing": () => "The county or district is missing.",
  "venue.not-operating": (p) =>
    `The venue does not operate on that day: it is ${statuses[p.status] ?? p.status}.`,
  "venue.hours-missing": () => "The record has no opening hours.",
  "position.longitude": () => "A longitude is between -180 and 180 degrees.",
  "position.latitude": () => "A latitude is between -90 and 90 degrees.",
  "position.empty": () =>
    "The point [0, 0] is in the Gulf of Guinea; leave the position out where it is not known.",
  "position.axes-swapped": () =>
    "Longitude and latitude seem to be swapped; in China the longitude is the one from 73 to 136.",
  "position.outside-mainland": () => "The point is outside of the mainland.",
  "equipment.item-missing": (p) =>
    `${p.free ? "Missing, or not free" : "Missing"}: ${p.itemEn} (${p.source}).`,
  "equipment.item-unknown": (p) =>
    `Not known whether there is, ${p.free ? "free of charge" : "or not"}: ${p.itemEn} (${p.source}).`,
  "equipment.area-below-minimum": (p) =>
    `The area is below ${String(p.squareMetres)} square metres (${p.source}).`,
  "equipment.area-unknown": (p) =>
    `Not known whether the area reaches ${String(p.squareMetres)} square metres (${p.source}).`,
  "equipment.functions-too-few": (p) =>
    `${String(p.counted)} ${p.named ? "of the functions that are named" : "functions"} instead of ${String(p.minimum)}${p.encouraged ? ", which are encouraged" : ""} (${p.source}).`,
  "equipment.functions-unknown": (p) =>
    `The record has no list of functions; ${String(p.minimum)} are asked for (${p.source}).`,
  "equipment.other-area": (p) =>
    `The rules are for another area, ${p.area} (${p.source}); they say nothing of a venue elsewhere.`,
  "equipment.other-kind": (p) => `The rules are for venues of another kind (${p.source}).`,
  "slot.time-order": () => "The end is not after the beginning.",
  "slot.count": () => "A number of persons is a whole number from 1 on.",
  "slot.capacity-missing": () => "A slot that is booked says how many persons there is place for.",
  "slot.count-out-of-place": () =>
    "A slot to walk into has an expected number and no capacity; one that is booked the other way round.",
  "slot.outside-opening-hours": (p) => `The venue is not open all the time: at ${p.at} it is closed.`,
  "slot.opening-unknown": (p) => `Not known whether the venue is open all the time: at ${p.at} it is not.`,
  "slot.overlap": (p) => `Overlaps slot ${String(p.position)} of the same facility.`,
  "slot.duplicate-id": (p) => `Slot ${String(p.position)} has the same reference.`,
  "slot.overbooked": (p) => `Overbooked: ${String(p.taken)} persons for ${String(p.capacity)} places.`,
  "booking.other-slot": () => "The booking is of another slot, venue or time.",
  "booking.walk-in": () => "This slot needs no booking.",
  "booking.full": (p) => `${String(p.party)} persons, but ${String(p.remaining)} places are left.`,
  "booking.twice": (p) => `The same person has a place already: booking ${String(p.position)}.`,
  "clash.provider": (p) => `The same provider is at another venue at that time: entry ${String(p.position)}.`,
  "clash.provider-namesake": (p) =>
    `A provider of the same name is at another venue at that time: entry ${String(p.position)}.`,
  "clash.person": (p) => `The same person is at another venue at that time: entry ${String(p.position)}.`,
  "route.too-short": () => "A route has at least two stops.",
  "route.stop-too-early": (p) => `${entries("Stop", p.positions)}: before the stop before has ended.`,
  "route.venue-unknown": () => "The venue of the stop is none of those given.",
  "route.stop-repeated": () => "The stop is at the venue of the stop before.",
  "route.too-far": (p) =>
    `${String(p.meters)} metres in a straight line take ${String(p.needed)} minutes, but there are ${String(p.minutes)}.`,
  "route.way-unknown": () =>
    "How far it is from the stop before is not known, because a venue has no position.",
  "route.closed": (p) => `The venue is closed at ${p.at}.`,
  "route.opening-unknown": (p) => `Not known whether the venue is open at ${p.at}.`,
  "venue-set.duplicate-id": (p) => `Venue ${String(p.position)} has the same reference.`,
  "venue-set.carrier-nobody": (p) => `No venue of the set has the reference of carrier ${String(p.carrier)}.`,
  "venue-set.carrier-cycle": () => "The venue contains itself through the venues that it contains.",
  "venue-set.carrier-of-two": (p) => `Venue ${String(p.position)} contains the same venue at the same time.`,
  "venue-set.carrier-kind": (p) => `Carrier ${String(p.carrier)} is another kind of venue by its own record.`,
  "venue-set.probably-same": (p) => `Venue ${String(p.position)} has the same name in the same place.`,
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
