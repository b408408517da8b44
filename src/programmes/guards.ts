// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isInstant, isQuantity } from "../core/index.ts";
import { isTheme } from "../indicators/index.ts";
import {
  isBodyReference,
  isFilledText,
  isPlaceReference,
  isSourceReference,
} from "../organizations/index.ts";
import {
  announcedPersonsFit,
  announcedUnitsFit,
  attendanceFits,
  editionPeriodInOrder,
  guardianFitsAge,
  hasHost,
  hasYear,
  isBodyRoleKind,
  isDateButForYear,
  isEditionNumber,
  isInPersonTimes,
  isInPersons,
  isSessionKind,
  nameMayBeKept,
  partHasDay,
  programmeIsNoPartOfItself,
  rolesAreApart,
  sessionBelongs,
  sessionEndsLater,
  timeIsToldOnce,
  venuesAreApart,
} from "./editions/rules.ts";

type Fields = { readonly [name: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Says whether a value is what `BodyRoleSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isBodyRoleRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { role, body, plaque } = record;
  return (
    typeof role === "string" &&
    isBodyRoleKind(role) &&
    isBodyReference(body) &&
    (plaque === undefined || (typeof plaque === "string" && isFilledText(plaque)))
  );
}

/**
 * Says whether a value is what `EditionSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isEditionRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    programme,
    number,
    name,
    period,
    mode,
    themes,
    tags,
    roles,
    venues,
    participants,
    announced,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof programme === "string" &&
    isFilledText(programme) &&
    typeof number === "number" &&
    Number.isFinite(number) &&
    isEditionNumber(number) &&
    (name === undefined || (typeof name === "string" && isFilledText(name))) &&
    isEditionPeriod(period) &&
    (mode === undefined || mode === "online" || mode === "offline" || mode === "mixed") &&
    (themes === undefined || isEditionThemes(themes)) &&
    (tags === undefined || isEditionTags(tags)) &&
    isEditionRoles(roles) &&
    (venues === undefined || isEditionVenues(venues)) &&
    (participants === undefined || isEditionParticipants(participants)) &&
    (announced === undefined || isEditionAnnounced(announced)) &&
    (source === undefined || isSourceReference(source)) &&
    hasHost(record as never)
  );
}

function isEditionPeriod(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { from, until } = record;
  return (
    typeof from === "string" &&
    hasYear(from) &&
    isDateButForYear(from) &&
    typeof until === "string" &&
    hasYear(until) &&
    isDateButForYear(until) &&
    editionPeriodInOrder(record as never)
  );
}

function isEditionThemes(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isTheme(item))) return false;
  }
  return true;
}

function isEditionTags(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isFilledText(item))) return false;
  }
  return true;
}

function isEditionRoles(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isBodyRoleRecord(item)) return false;
  }
  return rolesAreApart(list);
}

function isEditionVenues(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isFilledText(item))) return false;
  }
  return venuesAreApart(list);
}

function isEditionParticipants(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isBodyReference(item)) return false;
  }
  return true;
}

function isEditionAnnounced(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { participants, recognitions, venues, servicePoints, sessions, persons, personTimes } = record;
  return (
    (participants === undefined || isQuantity(participants)) &&
    (recognitions === undefined || isQuantity(recognitions)) &&
    (venues === undefined || isQuantity(venues)) &&
    (servicePoints === undefined || isQuantity(servicePoints)) &&
    (sessions === undefined || isQuantity(sessions)) &&
    (persons === undefined || isQuantity(persons)) &&
    (personTimes === undefined || isQuantity(personTimes)) &&
    announcedUnitsFit(record as never) &&
    announcedPersonsFit(record as never)
  );
}

/**
 * Says whether a value is what `ProgrammeSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isProgrammeRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, name, englishName, ordinalWord, brand, partOf, startedOn, roles, tags, announced, source } =
    record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof name === "string" &&
    isFilledText(name) &&
    (englishName === undefined || (typeof englishName === "string" && isFilledText(englishName))) &&
    (ordinalWord === undefined ||
      ordinalWord === "届" ||
      ordinalWord === "次" ||
      ordinalWord === "期" ||
      ordinalWord === "季") &&
    (brand === undefined || (typeof brand === "string" && isFilledText(brand))) &&
    (partOf === undefined || (typeof partOf === "string" && isFilledText(partOf))) &&
    (startedOn === undefined ||
      (typeof startedOn === "string" && hasYear(startedOn) && isDateButForYear(startedOn))) &&
    (roles === undefined || isEditionRoles(roles)) &&
    (tags === undefined || isEditionTags(tags)) &&
    (announced === undefined || isEditionAnnounced(announced)) &&
    (source === undefined || isSourceReference(source)) &&
    programmeIsNoPartOfItself(record as never)
  );
}

/**
 * Says whether a value is what `SessionSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isSessionRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    edition,
    programme,
    kind,
    name,
    on,
    part,
    period,
    startAt,
    endAt,
    venue,
    place,
    persons,
    personTimes,
    roles,
    presenters,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (edition === undefined || (typeof edition === "string" && isFilledText(edition))) &&
    (programme === undefined || (typeof programme === "string" && isFilledText(programme))) &&
    typeof kind === "string" &&
    isSessionKind(kind) &&
    (name === undefined || (typeof name === "string" && isFilledText(name))) &&
    (on === undefined || (typeof on === "string" && hasYear(on) && isDateButForYear(on))) &&
    (part === undefined || part === "morning" || part === "afternoon" || part === "evening") &&
    (period === undefined || isEditionPeriod(period)) &&
    (startAt === undefined || isInstant(startAt)) &&
    (endAt === undefined || isInstant(endAt)) &&
    (venue === undefined || (typeof venue === "string" && isFilledText(venue))) &&
    (place === undefined || isPlaceReference(place)) &&
    (persons === undefined || isSessionPersons(persons)) &&
    (personTimes === undefined || isSessionPersonTimes(personTimes)) &&
    (roles === undefined || isEditionRoles(roles)) &&
    (presenters === undefined || isSessionPresenters(presenters)) &&
    (source === undefined || isSourceReference(source)) &&
    sessionBelongs(record as never) &&
    timeIsToldOnce(record as never) &&
    partHasDay(record as never) &&
    sessionEndsLater(record as never) &&
    attendanceFits(record as never)
  );
}

function isSessionPersons(record: unknown): boolean {
  if (!isObject(record)) return false;

  return isQuantity(record) && isInPersons(record as never);
}

function isSessionPersonTimes(record: unknown): boolean {
  if (!isObject(record)) return false;

  return isQuantity(record) && isInPersonTimes(record as never);
}

function isSessionPresenters(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isSessionPresenter(item)) return false;
  }
  return true;
}

function isSessionPresenter(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { person, ageClass, consent, guardianConsent, name, body } = record;
  return (
    (person === undefined || (typeof person === "string" && isFilledText(person))) &&
    (ageClass === "adult" || ageClass === "minor") &&
    typeof consent === "boolean" &&
    (guardianConsent === undefined || typeof guardianConsent === "boolean") &&
    (name === undefined || (typeof name === "string" && isFilledText(name))) &&
    (body === undefined || isBodyReference(body)) &&
    nameMayBeKept(record as never) &&
    guardianFitsAge(record as never)
  );
}
