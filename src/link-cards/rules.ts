import { compareCivilDates, isCode, periodInOrder } from "../core/index.ts";
import { classifyCardPhone } from "./card-phone.ts";
import { contactRoles } from "./code-lists.ts";
import { isCardHost, isCardSerial } from "./payload/rules.ts";
import type { CardFront, CardPhone, LinkCard } from "./model.ts";

/** Says whether a value is the role of a contact, known or of one's own. */
export function isContactRole(value: unknown): boolean {
  return isCode(contactRoles, value);
}

/** Says whether a telephone number can be dialled as it is printed. */
export function canBeDialled(phone: Pick<CardPhone, "number" | "areaCode">): boolean {
  return classifyCardPhone(phone).kind !== "unknown";
}

/** Says whether a value has the form of an area code: 0 and two or three digits. */
export function isAreaCodeForm(value: unknown): boolean {
  return typeof value === "string" && /^0\d{2,3}$/.test(value);
}

/** Says whether a value has the form of a hotline's number: three to eight digits. */
export function isHotlineForm(value: unknown): boolean {
  return typeof value === "string" && /^[1-9]\d{2,7}$/.test(value);
}

/** Says whether a list has something in it. */
export function hasSome(list: readonly unknown[]): boolean {
  return list.length > 0;
}

/** Says whether a number is a place in an order, or a number of copies: a whole number from 1 on. */
export function isCountFromOne(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

/** Says whether a list names nothing twice. */
export function namesNoneTwice(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length;
}

/** Says whether a value is an address that a code on a card can have: https, a host in lower case, and a path in ASCII. */
export function isCardAddress(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 300 &&
    /^[\u0021-\u007E]*$/.test(value) &&
    isCardHost(hostOf(value))
  );
}

/**
 * Gives the host of an address.
 *
 * @param url - an address that begins with `https://`
 * @returns the host in lower case; an empty text where there is none, or one with a port or a user
 */
export function hostOf(url: string): string {
  return /^https:\/\/([a-z0-9.-]{1,253})\//.exec(url)?.[1] ?? "";
}

/** Says whether a value is the serial of one card: eight characters of Crockford's alphabet. */
export function isSerialForm(value: unknown): boolean {
  return typeof value === "string" && value !== "0" && isCardSerial(value);
}

/** Says whether a value is a civil date known to the day. */
export function isKnownToTheDay(value: unknown): boolean {
  return typeof value === "string" && value.length === 10;
}

/** Says whether the grid lies in the community of the card. */
export function gridIsOfCommunity({
  communityCode,
  grid,
}: Pick<CardFront, "communityCode" | "grid">): boolean {
  return grid?.startsWith(communityCode) ?? true;
}

/** Says whether a card does not end certainly before it was issued. */
export function expiresAfterIssue({
  issuedOn,
  expiresOn,
}: Pick<LinkCard, "issuedOn" | "expiresOn">): boolean {
  return periodInOrder({ from: issuedOn, until: expiresOn });
}

/** Says whether a card that was replaced or revoked had been issued. */
export function endedWasIssued({ issuedOn, ended }: Pick<LinkCard, "issuedOn" | "ended">): boolean {
  return ended === undefined || issuedOn !== undefined;
}

/** Says whether a card was not replaced or revoked certainly before it was issued. */
export function endsAfterIssue({ issuedOn, ended }: Pick<LinkCard, "issuedOn" | "ended">): boolean {
  return ended === undefined || issuedOn === undefined || compareCivilDates(ended.on, issuedOn) !== -1;
}

/** Says whether a card takes the place of another one than itself, and none takes its own. */
export function replacesAnother({
  id,
  replaces,
  ended,
}: Pick<LinkCard, "id" | "replaces" | "ended">): boolean {
  return replaces !== id && ended?.by !== id;
}

/** Says whether cards with a serial are counted one by one. */
export function copiesFitSerial({ serial, copies }: Pick<LinkCard, "serial" | "copies">): boolean {
  return serial === undefined || copies === undefined || copies === 1;
}

/** The version of the model of a card: the shape that this version of the library reads and writes. */
export const LINK_CARD_SCHEMA = "link-card@1";

/** Says whether a text names the version of the model that is known here: a record of another one is not read by guess. */
export function isLinkCardSchema(text: string): boolean {
  return text === LINK_CARD_SCHEMA;
}
