import type { MessageTable } from "../../core/index.ts";
import type {
  AddressPart,
  CardUrlPart,
  DrawingPlace,
  KeyLapse,
  LinkCardFindings,
  LostField,
} from "../../link-cards/index.ts";
import { placeOf } from "./words.ts";

const parts: { readonly [part in CardUrlPart]: string } = {
  scheme: "it does not begin with https://",
  host: "the host has not the form of a name",
  path: "the parts after the host are not those of a card",
  area: "the area is no community code",
  grid: "the grid is not three digits",
  serial: "the card number is neither 0 nor eight characters",
  expiry: "the last day is no date",
  kid: "the key identifier is not four characters",
  signature: "the signature is not 103 characters",
};

const addressParts: { readonly [part in AddressPart]: string } = {
  area: "community",
  grid: "grid",
  serial: "number",
  expiry: "last day",
};

const lapses: { readonly [lapse in KeyLapse]: string } = {
  "not-yet": "its time has not begun",
  over: "its time is over",
  revoked: "it was revoked",
};

const lostFields: { readonly [field in LostField]: string } = {
  "staff-number": "staff number",
  supervisor: "supervision",
  "check-date": "date of the last check",
  english: "English name",
  order: "order",
  "service-scope": "scope of service",
  "service-hours": "service hours",
  "work-place": "place of work",
};

/** Where on a drawing something does not fit. */
function drawnAt({ side, size, locale }: DrawingPlace): string {
  const language = locale === "en" ? "English" : "Chinese";
  return `the ${side}, ${size === "id-1" ? "85.6 × 54 mm" : "90 × 54 mm"}, in ${language}`;
}

/** A number of things, such as "1 contact". */
const counted = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? "" : "s"}`;

/** What the findings of `linli/link-cards` say in English. */
export const linkCardMessages: MessageTable<LinkCardFindings> = /* @__PURE__ */ (() => ({
  "link-card.malformed": (p) => `This is no card's address: ${parts[p.part]}.`,
  "link-card.unsupported-version": (p) => `The address is in a version other than ${p.known}.`,
  "link-card.non-canonical": () => "The address is not written as it was signed.",
  "link-card.area-not-community": () => "The area is larger than a community.",
  "link-card.host-not-allowed": () => "The address leads to a host that is not trusted.",
  "link-card.unsigned": () => "The address has no signature.",
  "link-card.unknown-key": () => "The key of the signature is not known.",
  "link-card.key-out-of-scope": () => "The key does not sign for this host and area.",
  "link-card.key-expired": (p) => `The key of the signature does not hold: ${lapses[p.because]}.`,
  "link-card.bad-signature": () => "The signature does not hold.",
  "link-card.expired": (p) => `The signature holds, but the card expired after ${p.lastDay}.`,
  "link-card.revoked": () => "The signature holds, but the card was revoked.",
  "link-card.status-unknown": () => "The signature holds; whether the card was revoked is not known.",
  "link-card.verifier-unavailable": (p) => `Signatures by ${p.alg} cannot be verified here.`,
  "card-key.kid": () => "The identifier of a key is four characters: capitals and the digits 2 to 7.",
  "card-key.coordinate": () => "A part of the public key is not 32 bytes in base64url.",
  "card-key.secret": () => "The record holds the secret of a private key. Take it out, and replace the key.",
  "card-key.algorithm": () => "The public key is not one of the algorithm.",
  "card-key.hosts-empty": () => "The key signs for no host.",
  "card-key.host": () => "A host is a DNS name in small letters, without port.",
  "card-key.area-prefix": () => "The area is the first 2, 4, 6, 9 or 12 digits of community codes.",
  "card-key.day": () => "A whole day is needed here, such as 2027-12-31.",
  "card-key.days-order": () => "The last day of the key is before its first.",
  "card-status.size": () => "The number of bits is a power of two from 1,024 to 16,777,216.",
  "card-status.bits": () => "The bits are not base64url, or not as many as the size says.",
  "card-status.days-order": () => "The last day of the list is before that of publishing.",
  "link-card.modules-too-small": (p) =>
    `The modules of the QR code are ${String(p.moduleMm)} mm wide; telephones need ${String(p.minimum)} mm.`,
  "link-card.modules-small": (p) =>
    `The modules of the QR code are ${String(p.moduleMm)} mm wide; ${String(p.recommended)} mm are easier to read.`,
  // The card, its contacts and hotlines.
  "link-card.role": () => "This is no role of a contact.",
  "link-card.contact-without-phone": () => "The contact has no telephone number.",
  "link-card.phone": () => "This number cannot be dialled.",
  "link-card.area-code": () => "An area code is 0 and two or three digits.",
  "link-card.hotline": () => "A hotline has three to eight digits.",
  "link-card.count": () => "A whole number from 1 on is expected.",
  "link-card.languages": () => "Name at least one language, and none twice.",
  "link-card.address": () => "The address of a code is https://, a host in lower case and a path in ASCII.",
  "link-card.serial": () => "A serial is eight digits and capitals without I, L, O and U.",
  "link-card.schema": () =>
    "The record follows a version of the model that is not known here; known is link-card@1.",
  "link-card.expiry-not-a-day": () => "The last day is a day, not a month or a year.",
  "link-card.grid-elsewhere": () => "The grid belongs to another community than the card.",
  "link-card.expires-before-issue": () => "The last day is before the day of issue.",
  "link-card.ended-unissued": () => "A card that was never issued cannot be replaced or revoked.",
  "link-card.ended-before-issue": () => "The card was replaced or revoked before it was issued.",
  "link-card.replaces-itself": () => "A card cannot replace itself.",
  "link-card.copies-of-serial": () => "A card with a serial exists once.",
  "link-card.role-missing": (p) => `No contact for ${p.roleEn.toLowerCase()} is printed.`,
  "link-card.household-data": () => "This looks like data about the household; it does not belong on a card.",
  "link-card.resident-id": () => "The text holds a resident ID number; it does not belong on a card.",
  "link-card.order-repeated": (p) => `Contacts ${p.positions.join(", ")} of one role have the same place.`,
  "link-card.number-stale": (p) =>
    `The number was last checked on ${p.checkedOn}, ${counted(p.days, "day")} ago; a check counts ${counted(p.maximum, "day")}.`,
  "link-card.number-never-checked": () => "No check of the number is recorded.",
  "link-card.number-checked-later": (p) => `The number was checked later than that day, on ${p.checkedOn}.`,
  "link-card.english-missing": () => "The card is printed in English, but this text is Chinese only.",
  "link-card.address-contradicts": (p) =>
    `The address in the code has another ${addressParts[p.part]} than the card.`,
  "link-card.expires": (p) => `The card holds until ${p.on}.`,
  "link-card.check-due": (p) =>
    `${counted(p.count, "number")} to be checked again; the first was last checked on ${p.checkedOn}.`,
  "link-card.check-unknown": (p) => `For ${counted(p.count, "number")} no check is recorded.`,
  "link-card.contact-replaced": (p) =>
    `Somebody else is in charge${p.since === undefined ? "" : ` since ${p.since}`} than the card prints.`,
  "link-card.numbers-changed": () => "A number on the card is none of those of the one in charge.",
  "link-card.name-changed": () => "The one in charge is printed under another name.",
  "link-card.contact-missing": () => "Somebody is in charge, and nobody of the role is printed.",
  "link-card.contact-without-assignment": () =>
    "Nobody is in charge by the data recorded, but somebody is printed.",
  "link-card.contact-undecided": () => "The data do not decide who is in charge of the grid.",
  "link-card.contact-not-comparable": () =>
    "Nothing tells whether the contact printed is the one in charge: a reference, a name or a number is needed.",
  "link-card.state-undecided": (p) =>
    `Whether ${counted(p.count, "card")} were issued, their dates do not decide.`,
  "link-card.households-unknown": () => "The number of households is not known.",
  "link-card.more-than-households": (p) =>
    `${String(p.issued)} cards were issued, more than there are households.`,
  "hotline.unknown": () => "This number is not in the table of hotlines; print what it is for.",
  "hotline.absorbed": (p) =>
    `The number was cancelled in this place (${placeOf(p.source, p.article)}, ${p.since}); print 12345 instead.`,
  "hotline.repeated": (p) => `The number stands on the card several times: ${p.positions.join(", ")}.`,
  "hotline.area-code-missing": (p) => `Outside its city the number is dialled with ${p.areaCode}; print it.`,
  "hotline.area-code-other": (p) => `The number belongs to the area code ${p.areaCode}.`,
  "hotline.stale": (p) =>
    `The hotline was last checked on ${p.checkedOn}, ${counted(p.days, "day")} ago; a check counts ${counted(p.maximum, "day")}.`,
  "hotline.never-checked": () => "No check of the hotline is recorded.",
  "hotline.checked-later": (p) => `The hotline was checked later than that day, on ${p.checkedOn}.`,
  "assignment.none": () => "Nobody is in charge of the grid on that day.",
  "assignment.several": (p) =>
    `Several are in charge of the grid on the same day: ${p.positions.join(", ")}.`,
  "assignment.undecided": (p) => `The dates of these assignments do not decide: ${p.positions.join(", ")}.`,
  "assignment.deputies-only": (p) => `Only deputies are named for the grid: ${p.positions.join(", ")}.`,
  "link-card.text-too-long": (p) => `The text is too long to be printed whole: ${drawnAt(p)}.`,
  "link-card.contacts-left-out": (p) => `There is no room for ${counted(p.count, "contact")}: ${drawnAt(p)}.`,
  "link-card.hotlines-left-out": (p) => `There is no room for ${counted(p.count, "hotline")}: ${drawnAt(p)}.`,
  "link-card.symbol-too-small": (p) =>
    `The modules of the code are ${String(p.moduleMm)} mm, too small for telephones: ${drawnAt(p)}. Shorten the address.`,
  "link-card.symbol-too-long": () => "The address is too long for a code.",
  "link-card.fields-lost": (p) =>
    `The file has no place for: ${p.fields.map((field) => `the ${lostFields[field]}`).join(", ")}.`,
  "link-card.number-left-out": () => "The number cannot be dialled and is left out.",
  "link-card.extension-left-out": () =>
    "The extension is left out, because nothing dials it from this format.",
}))();
