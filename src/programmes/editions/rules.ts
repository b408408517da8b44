import {
  boundsOf,
  compareInstants,
  isCivilDate,
  isCode,
  periodInOrder,
  type Quantity,
  type QuantityUnit,
} from "../../core/index.ts";
import { comparableName, type BodyReference } from "../../organizations/index.ts";
import { bodyRoleKinds, sessionKinds } from "./code-lists.ts";
import type {
  AnnouncedCounts,
  BodyRole,
  Edition,
  EditionPeriod,
  Presenter,
  Programme,
  Session,
} from "./model.ts";

/** The highest number that an edition can have; more is a year or a misread column. */
const MAX_EDITION = 9999;

/** A month and a day without a year: 12-23, 12/23, 12月23日, --12-23. */
const yearless = /^(?:--)?\d{1,2}(?:[-/.]\d{1,2}|月(?:\d{1,2}[日号]?)?)$/;

/** Says whether a value can be the number of an edition. */
export function isEditionNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= MAX_EDITION;
}

/** Says whether a text is anything but a month and a day without a year. */
export function hasYear(text: string): boolean {
  return text.length > 10 || !yearless.test(text);
}

/** Says whether a text is a civil date, or lacks a year, which `hasYear` says. */
export function isDateButForYear(text: string): boolean {
  return isCivilDate(text) || !hasYear(text);
}

/** Says whether a value is a role of a body, known or of one's own. */
export function isBodyRoleKind(value: unknown): boolean {
  return isCode(bodyRoleKinds, value);
}

/** Says whether a value is a kind of session, known or of one's own. */
export function isSessionKind(value: unknown): boolean {
  return isCode(sessionKinds, value);
}

/** Says whether no body has one role twice. */
export function rolesAreApart(roles: readonly BodyRole[]): boolean {
  // The lists are short: comparing pairs needs no memory. Beyond what a notice has, keys are looked up.
  if (roles.length > 40) return keysAreApart(roles);
  for (let later = 1; later < roles.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      const [a, b] = [roles[earlier], roles[later]];
      if (a !== undefined && b !== undefined && a.role === b.role && isSameBody(a.body, b.body)) return false;
    }
  }
  return true;
}

/** Two references that certainly are meant as one: by reference, by code, or, where nothing else is said, by name. */
function isSameBody(a: BodyReference, b: BodyReference): boolean {
  if (a.id !== undefined && a.id === b.id) return true;
  if (a.uscc !== undefined && a.uscc === b.uscc) return true;
  if (!isNamedOnly(a) || !isNamedOnly(b) || a.name === undefined || b.name === undefined) return false;
  return comparableName(a.name) === comparableName(b.name);
}

function isNamedOnly({ id, uscc }: BodyReference): boolean {
  return id === undefined && uscc === undefined;
}

function keysAreApart(roles: readonly BodyRole[]): boolean {
  const seen = new Set<string>();
  for (const { role, body } of roles) {
    const keys = [
      ...(body.id === undefined ? [] : [`${role} id ${body.id}`]),
      ...(body.uscc === undefined ? [] : [`${role} uscc ${body.uscc}`]),
      ...(isNamedOnly(body) && body.name !== undefined ? [`${role} name ${comparableName(body.name)}`] : []),
    ];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
  }
  return true;
}

/** Says whether an edition has a body that hosts it. */
export function hasHost({ roles }: Pick<Edition, "roles">): boolean {
  return roles.some(({ role }) => role === "host");
}

/** Says whether no venue is listed twice. */
export function venuesAreApart(venues: readonly string[]): boolean {
  return new Set(venues).size === venues.length;
}

/** Says whether published numbers are in the units that they can be in. */
export function announcedUnitsFit(counts: AnnouncedCounts): boolean {
  return (
    isIn(counts.participants, "organization", "lenient") &&
    isIn(counts.sessions, "event", "lenient") &&
    isIn(counts.persons, "person") &&
    isIn(counts.personTimes, "person-time")
  );
}

/** Says whether fewer persons than attendances were published, as far as the hedges tell. */
export function announcedPersonsFit(counts: AnnouncedCounts): boolean {
  return attendanceFits(counts);
}

/** Heads and attendances always name their unit, because texts mix the two; what else is counted may leave it out. */
function isIn(quantity: Quantity | undefined, unit: QuantityUnit, lenient?: "lenient"): boolean {
  if (quantity === undefined || quantity.unit === unit) return true;
  return lenient !== undefined && quantity.unit === undefined;
}

/** Says whether a programme is no part of itself. */
export function programmeIsNoPartOfItself({ id, partOf }: Pick<Programme, "id" | "partOf">): boolean {
  return partOf !== id;
}

/** Says whether a session belongs to an edition or a programme. */
export function sessionBelongs({ edition, programme }: Pick<Session, "edition" | "programme">): boolean {
  return edition !== undefined || programme !== undefined;
}

/** Says whether the time of a session is told in exactly one way. */
export function timeIsToldOnce({ on, period, startAt, endAt }: SessionTime): boolean {
  const forms = Number(on !== undefined) + Number(period !== undefined);
  const hasInstant = startAt !== undefined || endAt !== undefined;
  if (!hasInstant) return forms === 1;
  return forms === 0 && startAt !== undefined && endAt !== undefined;
}

/** Says whether a part of a day has its day. */
export function partHasDay({ on, part }: SessionTime): boolean {
  return part === undefined || (on !== undefined && on.length === 10);
}

/** Says whether a session ends after it begins. */
export function sessionEndsLater({ startAt, endAt }: SessionTime): boolean {
  return startAt === undefined || endAt === undefined || compareInstants(startAt, endAt) === -1;
}

/** The part of a session that says when it is. */
export type SessionTime = Pick<Session, "on" | "part" | "period" | "startAt" | "endAt">;

/** Says whether heads are counted in persons. */
export function isInPersons({ unit }: Quantity): boolean {
  return unit === "person";
}

/** Says whether attendances are counted in person-times. */
export function isInPersonTimes({ unit }: Quantity): boolean {
  return unit === "person-time";
}

/** Says whether there can be as many persons as attendances: everybody came at least once. */
export function attendanceFits({ persons, personTimes }: Pick<Session, "persons" | "personTimes">): boolean {
  if (persons === undefined || personTimes === undefined) return true;
  const least = boundsOf(persons);
  const most = boundsOf(personTimes);
  return (
    least.lower < most.upper || (least.lower === most.upper && least.lowerInclusive && most.upperInclusive)
  );
}

/** Says whether a name is only that of an adult who has agreed to be shown. */
export function nameMayBeKept({ name, ageClass, consent }: Presenter): boolean {
  return name === undefined || (ageClass === "adult" && consent);
}

/** Says whether the flag of a guardian is there for a minor, and for nobody else. */
export function guardianFitsAge({ ageClass, guardianConsent }: Presenter): boolean {
  return (ageClass === "minor") === (guardianConsent !== undefined);
}

/** Says whether an edition ends no earlier than it begins; a date without a year is said to lack it, and nothing else. */
export function editionPeriodInOrder(period: EditionPeriod): boolean {
  return !isCivilDate(period.from) || !isCivilDate(period.until) || periodInOrder(period);
}
