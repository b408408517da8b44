import type { MessageTable } from "../../core/index.ts";
import type { ServiceState, VolunteerHoursFindings } from "../../volunteer-hours/index.ts";

const states: { readonly [state in ServiceState]: string } = {
  "signed-up": "signed up",
  confirmed: "confirmed",
  completed: "completed",
  "no-show": "absent",
  cancelled: "cancelled",
  void: "void",
};

/** What every finding of `linli/volunteer-hours` says in English. */
export const volunteerHoursMessages: MessageTable<VolunteerHoursFindings> = {
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
  "service-record.item-missing": (p) =>
    `A service record has to have this item: ${p.item} (志愿服务记录与证明出具办法（试行）, article ${p.article}).`,
  "volunteer.day": () => "A day of the form YYYY-MM-DD was expected.",
  "volunteer.age-class-day": () => "An age class and the day for which it holds go together.",
  "volunteer.group": () => "The group is none of the list, and not of the form x-namespace:name.",
  "volunteer.consent-missing": () => "The volunteer is a minor, and no guardian's consent is recorded.",
  "volunteer-team.own-parent": () => "The team is part of itself.",
  "activity.shift-order": () => "The shift does not end after it begins.",
  "activity.shift-repeated": () => "Two shifts of the activity have the same reference.",
};
