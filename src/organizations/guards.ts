// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isCivilDate, isInstant, isQuantity, periodInOrder } from "../core/index.ts";
import { isCommunityCode, isDivisionCode, isOrganizationCode, isUscc } from "../identifiers/index.ts";
import {
  eventFieldsFit,
  eventIsComplete,
  eventYearHadBegun,
  eventsAreInDateOrder,
  eventsArePossible,
  foundedBeforeItsEnd,
} from "./event-rules.ts";
import {
  codeFitsOutcome,
  handedOverAfterNotice,
  incubatesAnother,
  incubationEventsAreInDateOrder,
  incubationEventsArePossible,
  isIncubationSupportCode,
  mergerFitsOutcome,
  outcomeFitsGraduation,
  outcomeIsNotAfterGraduation,
  registeredAfterEntry,
  removalHasReason,
} from "./incubation/rules.ts";
import { coversNoneTwice, jointBranchCoversSeveral, plaqueIsNotBeforeFounding } from "./party-unit-rules.ts";
import {
  bodyReferenceIdentifies,
  directHasNoSupervisingUnit,
  filedHasNoCode,
  filedIsNotRegistered,
  isAmountInFen,
  isCalendarYear,
  isFilledList,
  isFilledText,
  isOrganizationKind,
  isOrganizationLinkKind,
  isOrganizationTrait,
  isPartyUnitIndustry,
  isPostTitle,
  kindFitsCode,
  linksLeadElsewhere,
  personReferenceIdentifies,
  placeReferenceIdentifies,
  registeredNamesAreApart,
} from "./rules.ts";
import { divisionsAreApart, isZoneKind } from "./zones/rules.ts";

type Fields = { readonly [name: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What `z.record` takes: no instance of a class, and no symbol among the keys. */
function isPlainObject(value: unknown): value is Fields {
  if (!isObject(value)) return false;
  const { constructor } = value;
  if (typeof constructor === "function") {
    const prototype: unknown = constructor.prototype;
    if (!isObject(prototype) || !Object.prototype.hasOwnProperty.call(prototype, "isPrototypeOf"))
      return false;
  }
  const symbols = Object.getOwnPropertySymbols(value);
  return !symbols.some((symbol) => Object.prototype.propertyIsEnumerable.call(value, symbol));
}

/**
 * Says whether a value is what `BodyReferenceSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isBodyReferenceRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, uscc, name } = record;
  return (
    (id === undefined || (typeof id === "string" && isFilledText(id))) &&
    (uscc === undefined || (typeof uscc === "string" && isUscc(uscc))) &&
    (name === undefined || (typeof name === "string" && isFilledText(name))) &&
    bodyReferenceIdentifies(record as never)
  );
}

/**
 * Says whether a value is what `IncubationSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isIncubationRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    incubator,
    organization,
    entrant,
    mode,
    events,
    outcome,
    exitNoticeOn,
    handedOverOn,
    support,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    isBodyReferenceRecord(incubator) &&
    isBodyReferenceRecord(organization) &&
    (entrant === "registered" || entrant === "to-be-registered") &&
    (mode === undefined || mode === "entity" || mode === "virtual") &&
    isIncubationEvents(events) &&
    (outcome === undefined || isIncubationOutcome(outcome)) &&
    (exitNoticeOn === undefined || isCivilDate(exitNoticeOn)) &&
    (handedOverOn === undefined || isCivilDate(handedOverOn)) &&
    (support === undefined || isIncubationSupport(support)) &&
    (source === undefined || isSourceReferenceRecord(source)) &&
    incubatesAnother(record as never) &&
    incubationEventsArePossible(record as never) &&
    incubationEventsAreInDateOrder(record as never) &&
    outcomeFitsGraduation(record as never) &&
    outcomeIsNotAfterGraduation(record as never) &&
    registeredAfterEntry(record as never) &&
    handedOverAfterNotice(record as never)
  );
}

function isIncubationEvents(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isIncubationEvent(item)) return false;
  }
  return isFilledList(list);
}

function isIncubationEvent(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { event, on, at, reason, document } = record;
  return (
    isIncubationEventEvent(event) &&
    (on === undefined || isCivilDate(on)) &&
    (at === undefined || isInstant(at)) &&
    (reason === undefined || (typeof reason === "string" && isFilledText(reason))) &&
    (document === undefined || (typeof document === "string" && isFilledText(document))) &&
    removalHasReason(record as never)
  );
}

function isIncubationEventEvent(value: unknown): boolean {
  switch (value) {
    case "apply":
    case "screen":
    case "refuse":
    case "cancel":
    case "admit":
    case "enter":
    case "extend":
    case "graduate":
    case "withdraw":
    case "remove":
      return true;
    default:
      return false;
  }
}

function isIncubationOutcome(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { kind, on, uscc, into } = record;
  return (
    (kind === "registered" || kind === "filed" || kind === "merged" || kind === "failed") &&
    (on === undefined || isCivilDate(on)) &&
    (uscc === undefined || (typeof uscc === "string" && isUscc(uscc))) &&
    (into === undefined || isBodyReferenceRecord(into)) &&
    codeFitsOutcome(record as never) &&
    mergerFitsOutcome(record as never)
  );
}

function isIncubationSupport(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isIncubationSupportCode(item))) return false;
  }
  return true;
}

/**
 * Says whether a value is what `OrganizationSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isOrganizationRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    uscc,
    organizationCode,
    filing,
    names,
    kind,
    traits,
    registration,
    supervision,
    foundedOn,
    scope,
    address,
    phone,
    registeredFunds,
    members,
    certificate,
    events,
    links,
    posts,
    asPrinted,
    source,
    ext,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (uscc === undefined || (typeof uscc === "string" && isUscc(uscc))) &&
    (organizationCode === undefined ||
      (typeof organizationCode === "string" && isOrganizationCode(organizationCode))) &&
    (filing === undefined || isOrganizationFiling(filing)) &&
    isOrganizationNames(names) &&
    typeof kind === "string" &&
    isOrganizationKind(kind) &&
    (traits === undefined || isOrganizationTraits(traits)) &&
    (registration === undefined || isOrganizationRegistration(registration)) &&
    (supervision === undefined || isOrganizationSupervision(supervision)) &&
    (foundedOn === undefined || isCivilDate(foundedOn)) &&
    (scope === undefined || isOrganizationScope(scope)) &&
    (address === undefined || isOrganizationAddress(address)) &&
    (phone === undefined || (typeof phone === "string" && isFilledText(phone))) &&
    (registeredFunds === undefined ||
      (typeof registeredFunds === "number" &&
        Number.isFinite(registeredFunds) &&
        isAmountInFen(registeredFunds))) &&
    (members === undefined || isOrganizationMembers(members)) &&
    (certificate === undefined || isOrganizationCertificate(certificate)) &&
    (events === undefined || isOrganizationEvents(events)) &&
    (links === undefined || isOrganizationLinks(links)) &&
    (posts === undefined || isOrganizationPosts(posts)) &&
    (asPrinted === undefined || isOrganizationAsPrinted(asPrinted)) &&
    (source === undefined || isSourceReferenceRecord(source)) &&
    (ext === undefined || isOrganizationExt(ext)) &&
    registeredNamesAreApart(record as never) &&
    kindFitsCode(record as never) &&
    filedHasNoCode(record as never) &&
    filedIsNotRegistered(record as never) &&
    linksLeadElsewhere(record as never) &&
    eventsArePossible(record as never) &&
    eventsAreInDateOrder(record as never) &&
    foundedBeforeItsEnd(record as never)
  );
}

function isOrganizationFiling(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { authority, number } = record;
  return (
    isBodyReferenceRecord(authority) &&
    (number === undefined || (typeof number === "string" && isFilledText(number)))
  );
}

function isOrganizationNames(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isOrganizationName(item)) return false;
  }
  return isFilledList(list);
}

function isOrganizationName(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { text, language, role, from, until } = record;
  return (
    typeof text === "string" &&
    isFilledText(text) &&
    (language === "zh-CN" || language === "en") &&
    (role === "registered" || role === "short" || role === "plaque" || role === "former") &&
    (from === undefined || isCivilDate(from)) &&
    (until === undefined || isCivilDate(until)) &&
    periodInOrder(record as never)
  );
}

function isOrganizationTraits(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isOrganizationTrait(item))) return false;
  }
  return true;
}

function isOrganizationRegistration(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { authority, level, divisionCode } = record;
  return (
    typeof authority === "string" &&
    isFilledText(authority) &&
    (level === "national" || level === "province" || level === "prefecture" || level === "county") &&
    (divisionCode === undefined || (typeof divisionCode === "string" && isDivisionCode(divisionCode)))
  );
}

function isOrganizationSupervision(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { mode, supervisingUnit, industryManagementDepartment } = record;
  return (
    (mode === "dual" || mode === "direct") &&
    (supervisingUnit === undefined || isBodyReferenceRecord(supervisingUnit)) &&
    (industryManagementDepartment === undefined || isBodyReferenceRecord(industryManagementDepartment)) &&
    directHasNoSupervisingUnit(record as never)
  );
}

function isOrganizationScope(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isFilledText(item))) return false;
  }
  return true;
}

function isOrganizationAddress(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { text, divisionCode, communityCode } = record;
  return (
    typeof text === "string" &&
    isFilledText(text) &&
    (divisionCode === undefined || (typeof divisionCode === "string" && isDivisionCode(divisionCode))) &&
    (communityCode === undefined || (typeof communityCode === "string" && isCommunityCode(communityCode)))
  );
}

function isOrganizationMembers(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { individuals, units } = record;
  return (individuals === undefined || isQuantity(individuals)) && (units === undefined || isQuantity(units));
}

function isOrganizationCertificate(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { number, from, until } = record;
  return (
    (number === undefined || (typeof number === "string" && isFilledText(number))) &&
    (from === undefined || isCivilDate(from)) &&
    (until === undefined || isCivilDate(until)) &&
    periodInOrder(record as never)
  );
}

function isOrganizationEvents(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isOrganizationEvent(item)) return false;
  }
  return true;
}

function isOrganizationEvent(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { event, on, at, year, result, penalty, severity, fine, separations, items, reason, document } =
    record;
  return (
    isOrganizationEventEvent(event) &&
    (on === undefined || isCivilDate(on)) &&
    (at === undefined || isInstant(at)) &&
    (year === undefined || (typeof year === "number" && Number.isFinite(year) && isCalendarYear(year))) &&
    (result === undefined || result === "passed" || result === "basically-passed" || result === "failed") &&
    (penalty === undefined || isOrganizationEventPenalty(penalty)) &&
    (severity === undefined || severity === "minor" || severity === "other" || severity === "unknown") &&
    (fine === undefined || (typeof fine === "number" && Number.isFinite(fine) && isAmountInFen(fine))) &&
    (separations === undefined || isOrganizationEventSeparations(separations)) &&
    (items === undefined || isOrganizationScope(items)) &&
    (reason === undefined || (typeof reason === "string" && isFilledText(reason))) &&
    (document === undefined || (typeof document === "string" && isFilledText(document))) &&
    eventIsComplete(record as never) &&
    eventFieldsFit(record as never) &&
    eventYearHadBegun(record as never)
  );
}

function isOrganizationEventEvent(value: unknown): boolean {
  switch (value) {
    case "prepare":
    case "abandon":
    case "register":
    case "change":
    case "suspend":
    case "resume":
    case "liquidate":
    case "deregister":
    case "revoke-registration":
    case "revoke-certificate":
    case "ban":
    case "file":
    case "cancel-filing":
    case "list-abnormal":
    case "delist-abnormal":
    case "list-serious":
    case "delist-serious":
    case "annual-report":
    case "inspection":
    case "penalty":
    case "decouple":
    case "term-ends":
      return true;
    default:
      return false;
  }
}

function isOrganizationEventPenalty(value: unknown): boolean {
  switch (value) {
    case "warning":
    case "fine":
    case "confiscation":
    case "suspension":
    case "removal-of-responsible-person":
    case "revocation":
      return true;
    default:
      return false;
  }
}

function isOrganizationEventSeparations(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(
      item === "institutions" ||
      item === "functions" ||
      item === "assets" ||
      item === "personnel" ||
      item === "party-and-foreign-affairs"
    ))
      return false;
  }
  return true;
}

function isOrganizationLinks(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isOrganizationLink(item)) return false;
  }
  return true;
}

function isOrganizationLink(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { kind, to, purpose, from, until } = record;
  return (
    typeof kind === "string" &&
    isOrganizationLinkKind(kind) &&
    isBodyReferenceRecord(to) &&
    (purpose === undefined || (typeof purpose === "string" && isFilledText(purpose))) &&
    (from === undefined || isCivilDate(from)) &&
    (until === undefined || isCivilDate(until)) &&
    periodInOrder(record as never)
  );
}

function isOrganizationPosts(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isOrganizationPost(item)) return false;
  }
  return true;
}

function isOrganizationPost(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { holder, title, titleText, body, from, until } = record;
  return (
    isOrganizationPostHolder(holder) &&
    typeof title === "string" &&
    isPostTitle(title) &&
    (titleText === undefined || (typeof titleText === "string" && isFilledText(titleText))) &&
    (body === undefined || isBodyReferenceRecord(body)) &&
    (from === undefined || isCivilDate(from)) &&
    (until === undefined || isCivilDate(until)) &&
    periodInOrder(record as never)
  );
}

function isOrganizationPostHolder(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, name } = record;
  return (
    (id === undefined || (typeof id === "string" && isFilledText(id))) &&
    (name === undefined || (typeof name === "string" && isFilledText(name))) &&
    personReferenceIdentifies(record as never)
  );
}

function isOrganizationAsPrinted(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { ratingLevel, ratingValidity, status } = record;
  return (
    (ratingLevel === undefined || (typeof ratingLevel === "string" && isFilledText(ratingLevel))) &&
    (ratingValidity === undefined || (typeof ratingValidity === "string" && isFilledText(ratingValidity))) &&
    (status === undefined || (typeof status === "string" && isFilledText(status)))
  );
}

function isOrganizationExt(record: unknown): boolean {
  if (!isPlainObject(record)) return false;
  // One whose values cannot be read is none.
  Object.values(record);
  return true;
}

/**
 * Says whether a value is what `PartyUnitSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isPartyUnitRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, kind, industry, name, covers, places, superior, plaqueOn, source, from, until } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (kind === "committee" ||
      kind === "general-branch" ||
      kind === "branch" ||
      kind === "joint-branch" ||
      kind === "instructor-only") &&
    (industry === undefined || (typeof industry === "string" && isPartyUnitIndustry(industry))) &&
    (name === undefined || (typeof name === "string" && isFilledText(name))) &&
    isPartyUnitCovers(covers) &&
    (places === undefined || isPartyUnitPlaces(places)) &&
    (superior === undefined || isBodyReferenceRecord(superior)) &&
    (plaqueOn === undefined || isCivilDate(plaqueOn)) &&
    (source === undefined || isSourceReferenceRecord(source)) &&
    (from === undefined || isCivilDate(from)) &&
    (until === undefined || isCivilDate(until)) &&
    periodInOrder(record as never) &&
    jointBranchCoversSeveral(record as never) &&
    coversNoneTwice(record as never) &&
    plaqueIsNotBeforeFounding(record as never)
  );
}

function isPartyUnitCovers(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isBodyReferenceRecord(item)) return false;
  }
  return isFilledList(list);
}

function isPartyUnitPlaces(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isBodyReferenceRecord(item)) return false;
  }
  return true;
}

/**
 * Says whether a value is what `PlaceReferenceSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isPlaceReferenceRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { divisionCode, communityCode, name } = record;
  return (
    (divisionCode === undefined || (typeof divisionCode === "string" && isDivisionCode(divisionCode))) &&
    (communityCode === undefined || (typeof communityCode === "string" && isCommunityCode(communityCode))) &&
    (name === undefined || (typeof name === "string" && isFilledText(name))) &&
    placeReferenceIdentifies(record as never)
  );
}

/**
 * Says whether a value is what `SourceReferenceSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isSourceReferenceRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { title, url, quote, on } = record;
  return (
    (title === undefined || (typeof title === "string" && isFilledText(title))) &&
    (url === undefined || (typeof url === "string" && isFilledText(url))) &&
    (quote === undefined || (typeof quote === "string" && isFilledText(quote))) &&
    (on === undefined || isCivilDate(on))
  );
}

/**
 * Says whether a value is what `ZoneSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isZoneRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, name, kind, divisionCodes, administeredBy, from, until, source } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof name === "string" &&
    isFilledText(name) &&
    typeof kind === "string" &&
    isZoneKind(kind) &&
    isZoneDivisionCodes(divisionCodes) &&
    (administeredBy === undefined || isBodyReferenceRecord(administeredBy)) &&
    (from === undefined || isCivilDate(from)) &&
    (until === undefined || isCivilDate(until)) &&
    (source === undefined || isSourceReferenceRecord(source)) &&
    periodInOrder(record as never)
  );
}

function isZoneDivisionCodes(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isDivisionCode(item))) return false;
  }
  return isFilledList(list) && divisionsAreApart(list);
}
