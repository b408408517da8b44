import type { MessageTable } from "../../core/index.ts";
import type { RulePlace } from "../../organizations/index.ts";
import type { ServiceRecordItem, ServiceState, VolunteerHoursFindings } from "../../volunteer-hours/index.ts";
import { bookingMessages } from "./bookings.ts";
import { placeOf } from "./words.ts";

/** The items of a service record. */
const items: { readonly [item in ServiceRecordItem]: string } = {
  volunteer: "the volunteer",
  activity: "the name of the activity",
  date: "the date",
  place: "the place",
  content: "the content",
  time: "the service time",
  organization: "the organising unit",
  "person-in-charge": "the person in charge",
};

const states: { readonly [state in ServiceState]: string } = {
  "signed-up": "signed up",
  confirmed: "confirmed",
  completed: "completed",
  "no-show": "absent",
  cancelled: "cancelled",
  void: "void",
};

/** The document and the article in brackets. */
function inBrackets({ source, article }: RulePlace): string {
  return ` (${placeOf(source, article)})`;
}

/** What every finding of `linli/volunteer-hours` says in English. */
export const volunteerHoursMessages: MessageTable<VolunteerHoursFindings> = /* @__PURE__ */ (() => ({
  ...bookingMessages,
  // Records, volunteers, teams, activities.
  "service-record.minutes": () =>
    "Minutes are a whole number and not negative; a correction is an entry of the ledger.",
  "service-record.head-count": () => "Persons are counted in whole numbers from 1 on.",
  "service-record.roster": () => "A roster names at least one volunteer, and nobody twice.",
  "service-record.nobody": () => "Who served is missing: a volunteer, a roster or a head count.",
  "service-record.roster-beside": () =>
    "A roster stands beside a volunteer or a head count, so that persons would count twice.",
  "service-record.division": () => "The division is not a code of six digits.",
  "service-record.category": () =>
    "The kind of service is none of the list, and not of the form x-namespace:name.",
  "service-record.capture": () =>
    "The way of recording is none of the list, and not of the form x-namespace:name.",
  "service-record.start-missing": () => "There is an end, but no beginning.",
  "service-record.ends-before-start": () => "The service ends before it begins.",
  "service-record.pauses-too-long": () => "Breaks and travel are longer than the time from beginning to end.",
  "service-record.time-missing": () =>
    "The service is completed, but has no time: neither measured nor stated.",
  "service-record.sign-out-missing": () => "Signing out was forgotten, and no service time is stated.",
  "service-record.claimed-differs": (p) =>
    `${p.claimed} minutes are stated, but ${p.measured} lie between beginning and end.`,
  "service-record.longer-than-day": (p) =>
    `The service lasts ${p.minutes} minutes, which is longer than a day.`,
  "service-record.day-differs": (p) => `The day stated is not that of the beginning, ${p.begins}.`,
  "service-record.not-counted": (p) =>
    `The record does not count: its state is ${states[p.state as ServiceState]}.`,
  "service-record.correction": () =>
    "A negative time is a correction: an entry of the ledger, and no service. The row does not count.",
  "service-record.zone-assumed": (p) =>
    `Times that name no offset from UTC are read by the clock of ${p.zone}.`,
  "service-record.clock-skips": (p) =>
    `The clock of ${p.zone} went forward and skipped this time. Write it with its offset from UTC; the row does not count.`,
  "service-record.clock-repeats": (p) =>
    `The clock of ${p.zone} went back and showed this time twice. Write it with its offset from UTC; the row does not count.`,
  "service-record.total-not-whole": (p) =>
    `${p.minutes} minutes are stated for ${p.persons} persons together, which is no whole number for each. The row does not count.`,
  "service-record.guest": () => "The person was a guest and no volunteer. The row does not count.",
  "service-record.two-times": (p) =>
    `Two columns mean hours, and both state a time: ${p.first} and ${p.second} minutes. Leave one of them unread; the row does not count.`,
  "service-record.long-undated": (p) =>
    `${p.number} hours are stated without a date: a total of a longer time, or perhaps a number of minutes.`,
  "service-record.minutes-as-hours": (p) =>
    `${p.number} hours are stated for one day; the number is perhaps in minutes. The row does not count.`,
  "service-record.item-missing": (p) =>
    `A service record has to have this item: ${items[p.item as ServiceRecordItem]}${inBrackets(p)}.`,
  // What counts.
  "credit.state": (p) =>
    `Nothing counts, because the service is not completed: ${states[p.state as ServiceState]}.`,
  "credit.unreadable": (p) =>
    `The record ${p.record} is left out: a time that can be read and whole minutes that fit it are expected here.`,
  "credit.capture-unknown": (p) =>
    `Only some ways of recording count, and the record does not say its own; nothing is counted until that is known${inBrackets(p)}.`,
  "credit.capture": (p) => `This way of recording does not count: ${p.capture}${inBrackets(p)}.`,
  "credit.category": (p) => `This kind of service does not count: ${p.category}${inBrackets(p)}.`,
  "credit.basis": (p) =>
    `The ${p.claimed} minutes stated count instead of the ${p.measured} measured${inBrackets(p)}.`,
  "credit.sign-out": (p) =>
    `Signing out was forgotten; the planned ${p.planned} minutes count${inBrackets(p)}.`,
  "credit.impossible": (p) =>
    `${p.claimed} minutes are stated where at most ${p.most} are possible; nothing counts of them.`,
  "credit.breaks": (p) => `Breaks do not count${inBrackets(p)}.`,
  "credit.travel": (p) => `Travel to and fro does not count${inBrackets(p)}.`,
  "credit.planned": (p) => `No more than the planned ${p.planned} minutes count${inBrackets(p)}.`,
  "credit.record-cap": (p) => `No more than ${p.most} minutes of a service count${inBrackets(p)}.`,
  "credit.overlap": (p) => `These minutes count already in the service ${p.other}${inBrackets(p)}.`,
  "credit.overlap-refused": (p) =>
    `The service overlaps the service ${p.other}, and neither counts${inBrackets(p)}.`,
  "credit.day-cap": (p) =>
    `Of ${p.day} no more than ${p.most} minutes count without a higher review${inBrackets(p)}.`,
  "credit.span-cap": (p) =>
    `Of the days of ${p.on} together no more than ${p.most} minutes count without a higher review${inBrackets(p)}.`,
  "credit.day-cap-open": (p) =>
    `The cap of ${p.most} minutes of a day was not applied, because the day is not known${inBrackets(p)}.`,
  "credit.weight": (p) => `The minutes are multiplied by ${p.numerator}/${p.denominator}${inBrackets(p)}.`,
  "credit.minimum": (p) => `Services of fewer than ${p.least} minutes do not count${inBrackets(p)}.`,
  "credit.rounding": (p) => `Rounded (${p.mode}) to steps of ${p.step} minutes${inBrackets(p)}.`,
  // What is unusual.
  "hours.before-registration": (p) =>
    `The service is earlier than the registration of the volunteer, ${p.registeredOn}.`,
  "hours.after-day": (p) => `The service is completed, but lies after ${p.on}.`,
  "hours.longer-than-day": (p) => `The service lasts ${p.minutes} minutes, which is longer than a day.`,
  "hours.beyond-period": (p) =>
    `The services of the volunteer on ${p.on} last ${p.minutes} minutes together, where ${p.most} are possible.`,
  "hours.entered-late": (p) =>
    `Entered after ${p.due}, the last of ${p.workingDays} working days${inBrackets(p)}.`,
  "hours.entry-undecided": (p) =>
    `Whether ${p.count} services were entered in time cannot be told: the calendar of a year is missing${inBrackets(p)}.`,
  "hours.id-repeated": (p) => `${p.count} records have the same reference.`,
  "hours.service-repeated": (p) => `${p.count} records have the same volunteer, time and activity.`,
  "hours.phone-shared": (p) => `${p.count} volunteers have the same telephone number.`,
  "hours.number-shared": (p) => `${p.count} volunteers have the same volunteer number.`,
  "hours.number-zeros": (p) =>
    `${p.count} volunteer numbers differ in leading zeros alone; other numbers have ${p.digits} digits.`,
  "hours.number-short": (p) =>
    `Leading zeros may be lost in volunteer numbers that have fewer than the ${p.digits} digits of others: ${p.count}.`,
  "volunteer.day": () => "A day of the form YYYY-MM-DD was expected.",
  "volunteer.age-class-day": () => "An age class and the day for which it holds go together.",
  "volunteer.group": () => "The group is none of the list, and not of the form x-namespace:name.",
  "volunteer.consent-missing": () => "The volunteer is a minor, and no guardian's consent is recorded.",
  "volunteer-team.own-parent": () => "The team is part of itself.",
  "activity.shift-order": () => "The shift does not end after it begins.",
  "activity.shift-repeated": () => "Two shifts of the activity have the same reference.",
}))();
