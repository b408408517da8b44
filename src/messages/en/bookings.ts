import type { MessageTable } from "../../core/index.ts";
import type {
  BookingFindings,
  CertificateItem,
  HourSystem,
  LedgerEntryKind,
  LedgerState,
  StarCount,
  StarFact,
  StarMedal,
  StarProcedure,
  UploadField,
} from "../../volunteer-hours/index.ts";
import { durationInWords, placeOf } from "./words.ts";

const ledgerKinds: { readonly [kind in LedgerEntryKind]: string } = {
  approve: "approved",
  void: "voided",
  recalculate: "recalculated",
  correct: "corrected",
};

const ledgerStates: { readonly [state in LedgerState]: string } = {
  approved: "approved already",
  voided: "voided",
};

const starCounts: { readonly [star in StarCount]: string } = {
  1: "one star",
  2: "two stars",
  3: "three stars",
  4: "four stars",
  5: "five stars",
};

/** Stars, such as "two stars" or "five stars (gold)". */
function stars({ star, medal }: { readonly star: StarCount; readonly medal: StarMedal | undefined }): string {
  return medal === undefined ? starCounts[star] : `${starCounts[star]} (${medal})`;
}

const starFacts: { readonly [fact in StarFact]: string } = {
  "minutes-of-year": "the minutes of the year",
  "community-minutes": "the minutes of service in the community",
  activities: "the number of activities",
  "active-months": "the months with service",
  "registered-on": "the day of registration",
  "held-star": "the stars held",
  "hours-from": "the system that recorded the hours",
};

const hourSystems: { readonly [system in HourSystem]: string } = {
  "china-volunteer": "national volunteer service system",
  "volunteer-beijing": "Volunteer Beijing",
  "volunteer-shenzhen": "Volunteer Shenzhen",
  "volunteer-fujian": "Fujian volunteer service network",
  "volunteer-sichuan": "Volunteer Sichuan",
  "volunteer-dongying": "Dongying volunteer service network",
  zhiyuanhui: "Zhiyuanhui",
};

/** The names of systems; a code of one's own as it is. */
function systemsOf(codes: readonly string[]): string {
  return codes
    .map((code) =>
      Object.prototype.hasOwnProperty.call(hourSystems, code) ? hourSystems[code as HourSystem] : code,
    )
    .join(", ");
}

const starProcedures: { readonly [procedure in StarProcedure]: string } = {
  application: "upon an application",
  granted: "by the organiser",
  selection: "upon a recommendation, by selection",
};

const certificateItems: { readonly [item in CertificateItem]: string } = {
  document: "kind and number of the document",
  "volunteer-number": "volunteer number",
  activities: "names of the activities",
  dates: "days of service",
  places: "places of service",
  "person-in-charge": "person in charge",
  handler: "who handled it",
  contact: "how to reach the issuer",
  seal: "seal",
  training: "training",
  awards: "commendations",
  evaluation: "evaluations",
  remarks: "remarks",
};

const uploadFields: { readonly [field in UploadField | "place" | "content" | "person-in-charge"]: string } = {
  serial: "serial number",
  "volunteer-number": "volunteer number",
  name: "name",
  "document-number": "document number",
  "student-number": "student number",
  "user-reference": "user reference",
  "activity-name": "name of the activity",
  post: "post",
  date: "date",
  "start-time": "beginning",
  "end-time": "end",
  hours: "hours",
  remarks: "remarks",
  place: "place",
  content: "content",
  "person-in-charge": "person in charge",
};

/** The document and the article in brackets, where they are known. */
function inBrackets({
  source,
  article,
}: {
  readonly source?: string;
  readonly article?: string | undefined;
}): string {
  return source === undefined ? "" : ` (${placeOf(source, article)})`;
}

/** A count with its noun, such as "1 month" or "3 months". */
function counted(count: number, noun: string, plural: string = `${noun}s`): string {
  return `${String(count)} ${count === 1 ? noun : plural}`;
}

/** Positions in a list, such as "Record 2" or "Records 2 and 3". */
function entries(noun: string, positions: readonly number[]): string {
  const texts = positions.map(String);
  const last = texts.pop() ?? "";
  return texts.length === 0 ? `${noun} ${last}` : `${noun}s ${texts.join(", ")} and ${last}`;
}

/** Not known, such as "Whether two stars are reached is open: …". */
function open(star: string, what: string): string {
  return `Whether ${star} would be reached is open: ${what}.`;
}

/** What the findings of bookings say in English: ledger, stars, certificates, uploads, time banks. */
export const bookingMessages: MessageTable<BookingFindings> = {
  "ledger.text-empty": () => "The text is empty.",
  "ledger.minutes": () => "Minutes are a whole number and not negative.",
  "ledger.reverses-missing": () => "Which entry it reverses is missing; only a first approval reverses none.",
  "ledger.reverses-itself": () => "The entry reverses itself.",
  "ledger.approved-before": () => "An approval begins at 0 minutes.",
  "ledger.voided-after": () => "After voiding 0 minutes count.",
  "ledger.policy-missing": () => "A recalculation names the credit policy.",
  "ledger.reason-missing": () => "A correction says why.",
  "ledger.key-reused": (p) =>
    `${counted(p.count, "different entry", "different entries")} have the same key.`,
  "ledger.fork": () =>
    "Another entry in the same place was booked earlier: read the balance again and book anew.",
  "ledger.before-differs": (p) =>
    `It says that ${counted(p.stated, "minute")} counted before, but it was ${String(p.counted)}.`,
  "ledger.other-record": () => "The entry that it reverses is about another record.",
  "ledger.other-volunteer": () => "The entry that it reverses is about another volunteer.",
  "ledger.not-possible": (p) =>
    `The record is ${ledgerStates[p.state]}; it cannot be ${ledgerKinds[p.kind]} now.`,
  "ledger.follows-refused": () => "It builds on an entry that does not count.",
  "ledger.cycle": () => "Following what it reverses leads back to itself.",
  "ledger.balance-open": (p) =>
    `What counts of the record is not known: entries of it wait for ${p.waitsFor.join(", ")}.`,
  "ledger.booked-earlier": () => "It was booked earlier than the entry that it reverses.",
  "star.minutes-short": (p) =>
    `${durationInWords(p.minutes)} short of ${stars(p)}${p.year === undefined ? "" : ` in ${p.year}`}.`,
  "star.community-minutes-short": (p) =>
    `${durationInWords(p.minutes)} of service in the community short of ${stars(p)}.`,
  "star.activities-short": (p) => `${counted(p.count, "activity", "activities")} short of ${stars(p)}.`,
  "star.active-months-short": (p) =>
    `${counted(p.months, "month")} with service among the last ${String(p.of)} short of ${stars(p)}.`,
  "star.active-months-open": (p) =>
    open(stars(p), `no text says whether the present month is among the last ${String(p.of)}`),
  "star.registered-short": (p) =>
    `For ${stars(p)} one is registered and serves for ${counted(p.months, "month")}${p.from === undefined ? "" : `, reached on ${p.from}`}.`,
  "star.first-review": (p) =>
    `The first review, for ${stars(p)} too, is at the end of the year, on ${p.from}.`,
  "star.not-held": (p) => `For ${stars(p)} one must hold ${starCounts[p.held as StarCount]}.`,
  "star.source-not-accepted": (p) =>
    `For ${stars(p)} only hours of these systems count: ${systemsOf(p.systems)}${inBrackets(p)}.`,
  "star.fact-unknown": (p) => open(stars(p), `not given is ${starFacts[p.fact]}`),
  "star.not-awarded": (p) =>
    `By the hours recorded, eligible for ${stars(p)}; awarded ${starProcedures[p.procedure]} only${inBrackets(p)}.`,
  "star.one-after-another": (p) =>
    `Stars are applied for one after the other; next: ${stars(p)}${inBrackets(p)}.`,
  "star.held-above": (p) => `The hours given do not reach the ${stars(p)} held.`,
  "star.scheme-not-in-force": (p) =>
    `The scheme was in force from ${p.from}${p.until === undefined ? "" : ` to ${p.until}`}, not on that day${inBrackets(p)}.`,
  "star.scheme-doubtful": (p) => `The scheme is not confirmed${inBrackets(p)}.`,
  "star.names-due": (p) =>
    `Names are reported by ${p.on}${p.certificatesIn === undefined ? "" : `, certificates given in month ${String(p.certificatesIn)}`}${inBrackets(p)}.`,
  "star.counted-until": (p) => `Hours up to ${p.until} count in this round${inBrackets(p)}.`,
  "star.round-unknown": (p) =>
    `Up to which day hours count is announced for each round; the last one known is ${p.last}${inBrackets(p)}.`,
  "star.counted-too-far": (p) => `The minutes are counted up to ${p.until}, beyond the day asked about.`,
  "star-scheme.levels-missing": () => "At least one star is defined.",
  "star-scheme.number": () => "A whole number from 1 on was expected.",
  "star-scheme.order": () => "Stars rise, each is there once, and a higher one asks no less.",
  "star-scheme.active-months": () =>
    "Active months are asked for among so many last ones, and not more than those.",
  "star-scheme.day": () => "A day of every year, MM-DD, was expected.",
  "record-certificate.text-empty": () => "The text is empty.",
  "record-certificate.day": () => "The day of issue is written YYYY-MM-DD.",
  "record-certificate.date": (p) => `${entries("Item", p.positions)}: no date, or no moment with its offset.`,
  "record-certificate.code-short": (p) =>
    `The verification code needs ${String(p.minimum)} characters or more, or it can be guessed.`,
  "record-certificate.no-services": (p) => `There is no record to certify${inBrackets(p)}.`,
  "record-certificate.repeated": (p) => `${entries("Record", p.positions)}: there already.`,
  "record-certificate.other-volunteer": (p) => `${entries("Record", p.positions)}: not the holder's.`,
  "record-certificate.issuer-not-recorder": (p) =>
    `${entries("Record", p.positions)}: who records certifies; the issuer neither recorded nor succeeds who did${inBrackets(p)}.`,
  "record-certificate.succeeds-later": (p) =>
    `${entries("Record", p.positions)}: the issuer succeeds the recorder only after the day of issue${inBrackets(p)}.`,
  "record-certificate.succession-unknown": (p) =>
    `${entries("Record", p.positions)}: whether the issuer succeeds the recorder by the day of issue is not known${inBrackets(p)}.`,
  "record-certificate.recorder-gone": (p) =>
    `${entries("Record", p.positions)}: later than the day from which the issuer succeeds the recorder${inBrackets(p)}.`,
  "record-certificate.longer-than-span": (p) =>
    `${entries("Record", p.positions)}: more minutes count than lie between beginning and end${inBrackets(p)}.`,
  "record-certificate.overlapping": (p) =>
    `${entries("Record", p.positions)}: at the same time as another one of the certificate${inBrackets(p)}.`,
  "record-certificate.not-completed": (p) =>
    `${entries("Record", p.positions)}: not completed${inBrackets(p)}.`,
  "record-certificate.minutes": (p) =>
    `${entries("Record", p.positions)}: no whole minutes of service time${inBrackets(p)}.`,
  "record-certificate.content-missing": (p) =>
    `${entries("Record", p.positions)}: what was done is missing${inBrackets(p)}.`,
  "record-certificate.after-issue": (p) => `${entries("Record", p.positions)}: later than the day of issue.`,
  "record-certificate.item-missing": (p) => `Asked for and not there: ${certificateItems[p.item]}.`,
  "record-certificate.posting-short": (p) =>
    `Posted inside the unit for less than ${counted(p.days, "day")}${inBrackets(p)}.`,
  "record-certificate.posting-open": (p) =>
    `Issued before the posting inside the unit ended${inBrackets(p)}.`,
  "upload.cell-missing": (p) => `${entries("Record", p.positions)}: the column ${p.heading} is empty.`,
  "upload.hours-rounded": (p) =>
    `${entries("Record", p.positions)}: hours with two decimals, the minutes to the nearest 0.01 h.`,
  "upload.minutes-dropped": (p) =>
    `${entries("Record", p.positions)}: the system takes whole hours; ${durationInWords(p.minutes)} are left out.`,
  "upload.negative": (p) => `${entries("Record", p.positions)}: the system takes no negative hours.`,
  "upload.minutes": (p) => `${entries("Record", p.positions)}: no whole number of minutes.`,
  "upload.over-midnight": (p) =>
    `${entries("Record", p.positions)}: goes on after midnight, for which the sheet has no room; make a row of each day.`,
  "upload.seconds-dropped": (p) => `${entries("Record", p.positions)}: the seconds are left out.`,
  "upload.times-differ": (p) =>
    `${entries("Record", p.positions)}: the hours are not those between beginning and end; the system may count either.`,
  "upload.field-dropped": (p) =>
    `The sheet has no column for this: ${uploadFields[p.field]} (${counted(p.count, "record")}).`,
  "upload.layout-unconfirmed": (p) =>
    `The headings are as seen by ${p.seenOn}: compare them with the template of today.`,
  "time-bank.text-empty": () => "The text is empty.",
  "time-bank.minutes": () => "Minutes are a whole number from 1 on.",
  "time-bank.age": () => "An age is a whole number of years.",
  "time-bank.record-missing": () => "For which service record time is stored is missing.",
  "time-bank.receiver-missing": () => "The account that receives is missing.",
  "time-bank.receiver-same": () => "An account cannot give to itself.",
  "time-bank.relation-missing": () => "For whom it is, is missing.",
  "time-bank.key-reused": (p) =>
    `${counted(p.count, "different entry", "different entries")} have the same key.`,
  "time-bank.record-again": () => "Time was stored for this service record already.",
  "time-bank.balance": (p) => `The account has ${durationInWords(p.available)} for this.`,
  "time-bank.not-in-force": (p) => `The rules are not in force on that day${inBrackets(p)}.`,
  "time-bank.account-age": (p) => `Younger than ${String(p.age)}, and not led by a guardian${inBrackets(p)}.`,
  "time-bank.redeem-age": (p) =>
    `Stored time is redeemed from the age of ${String(p.age)} on${inBrackets(p)}.`,
  "time-bank.age-unknown": (p) =>
    `Stored time is redeemed from the age of ${String(p.age)} on, and the age is not recorded${inBrackets(p)}.`,
  "time-bank.redeem-for": (p) => `Stored time cannot be redeemed for this person${inBrackets(p)}.`,
  "time-bank.transfer-to": (p) => `Stored time cannot be given to this person${inBrackets(p)}.`,
  "time-bank.rule-unknown": (p) => `The texts seen do not say whether this is possible${inBrackets(p)}.`,
  "time-bank.over-cap": (p) =>
    `${durationInWords(p.minutes)} above the cap of ${durationInWords(p.cap)} count as donated${inBrackets(p)}.`,
  "time-bank.donate-only": (p) => `Time of a group can only be donated${inBrackets(p)}.`,
};
