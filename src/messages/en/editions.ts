import type { MessageTable } from "../../core/index.ts";
import type { EditionFamilyFindings } from "../../programmes/index.ts";

const several = (positions: readonly number[]): string => positions.map(String).join(", ");

const figures: { readonly [figure: string]: string | undefined } = {
  participants: "bodies taking part",
  recognitions: "bodies honoured",
  venues: "venues",
  servicePoints: "service points",
  sessions: "sessions",
  persons: "persons",
  personTimes: "attendances",
};

const figureText = (figure: string): string => figures[figure] ?? figure;

/** What the findings of editions say in English. */
export const editionFamilyMessages: MessageTable<EditionFamilyFindings> = /* @__PURE__ */ (() => ({
  "body-role.kind": () => "A role is one of the list, or of the form x-namespace:name.",
  "body-role.repeated": () => "One body has one role twice.",
  "edition.host-missing": () => "At least one body hosts an edition.",
  "edition.number": () => "The number of an edition is a whole number from 1 to 9,999.",
  "edition.year-missing": () => "The year is missing.",
  "edition.date": () => "This is no date of the form YYYY-MM-DD, YYYY-MM or YYYY that the calendar has.",
  "edition.theme": () => "A theme is one of the list, or of the form x-namespace:name.",
  "edition.venue-repeated": () => "A venue is listed twice.",
  "edition.announced-unit": () =>
    "Bodies are counted in organizations, sessions in events, heads in persons and attendances in person-times.",
  "edition.persons-above-person-times": () => "There are more persons than attendances.",
  "edition.period-imprecise": () => "The days of the edition are not known to the day.",
  "edition.participant-repeated": (p) =>
    `Participants ${several(p.positions)} are one body${p.byName ? ", as far as the name tells" : ""}.`,
  "edition.period-text": () => "The text tells no days that can be read, such as 17–23 December 2025.",
  "edition.year-completed": (p) => `The text names no year; it was completed with ${String(p.year)}.`,
  "edition.year-differs": (p) => `The text names the year ${String(p.year)}, which is not the one given.`,
  "edition.repeated": (p) => `Editions ${several(p.positions)} have the same reference.`,
  "edition.number-repeated": (p) =>
    `Editions ${several(p.positions)} of one programme both have the number ${String(p.number)}.`,
  "edition.number-against-time": (p) =>
    `Edition ${String(p.positions[1])} has a higher number than edition ${String(p.positions[0])} and begins earlier.`,
  "edition.gap": (p) =>
    p.first === p.last
      ? `Edition number ${String(p.first)} is not in the list.`
      : `Editions number ${String(p.first)} to ${String(p.last)} are not in the list.`,
  "edition.programme-unknown": () =>
    "The programme that the edition names is not the one given, or not in the list.",
  "edition.before-programme": () => "The edition is over before its programme began.",
  "edition.venue-unknown": () => "The venue is not among those on record.",
  "programme.part-of-itself": () => "A programme is no part of itself.",
  "programme.repeated": (p) => `Programmes ${several(p.positions)} have the same reference.`,
  "programme.whole-unknown": () => "The programme of which it is a part is not in the list.",
  "programme.part-circle": () => "The programme is, through others, a part of itself.",
  "programme.part-above-whole": (p) =>
    `The number of ${figureText(p.figure)} cannot be within that of the whole.`,
  "programme.part-printed-above-whole": (p) =>
    `The number of ${figureText(p.figure)} is printed above that of the whole.`,
  "session.belongs-nowhere": () => "A session names its edition or its programme.",
  "session.kind": () => "A kind of session is one of the list, or of the form x-namespace:name.",
  "session.time-form": () =>
    "The time of a session is a day, or several days, or a beginning and an end: exactly one of them.",
  "session.part-needs-day": () => "A part of a day needs the day.",
  "session.time-order": () => "A session ends after it begins.",
  "session.not-persons": () => "Heads are counted in persons.",
  "session.not-person-times": () => "Attendances are counted in person-times.",
  "session.persons-above-person-times": () => "There are more persons than attendances.",
  "session.presenter-name": () =>
    "Only an adult who has agreed to be shown has a name here; a minor has none.",
  "session.guardian-consent": () =>
    "A minor needs the flag of a guardian's consent, and nobody else has one.",
  "session.consent-missing": (p) =>
    p.ageClass === "minor"
      ? "The minor or the guardian has not agreed: nothing of this is to be shown."
      : "The person has not agreed to be shown.",
  "session.repeated": (p) => `Sessions ${several(p.positions)} have the same reference.`,
  "session.other-edition": () => "The session is not one of this edition.",
  "session.outside-edition": (p) =>
    `The session is not within the days of the edition, ${p.from} to ${p.until}.`,
  "session.venue-unlisted": () => "The edition does not list the venue of the session.",
  "service-point.outside-edition": (p) =>
    `The service point is not within the days of the edition, ${p.from} to ${p.until}.`,
  "service-point.venue-unlisted": () => "The edition does not list the venue of the service point.",
  "service-point.booth-taken": (p) =>
    `Service point ${String(p.position)} stands in the same booth at the same time.`,
  "session-total.incomplete": (p) =>
    `${String(p.untold)} of ${String(p.sessions)} sessions have no number: the sum is that of the others.`,
  "session-total.persons-may-repeat": () =>
    "The persons of several sessions can be the same ones, so that their sum decides nothing.",
  "session-total.missing": (p) => `The number of ${figureText(p.figure)} is missing.`,
  "edition-summary.not-recorded": (p) =>
    `Nothing on record tells the number of ${figureText(p.figure)} that was published.`,
  "edition-summary.recognition-not-held": (p) =>
    `Recognitions ${several(p.positions)} do not hold on that day.`,
  "edition-summary.rating-not-recorded": (p) =>
    `No evaluation of the holders of recognitions ${several(p.positions)} is on record.`,
}))();
