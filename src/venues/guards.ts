// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isCivilDate, isInstant, isQuantity, periodInOrder } from "../core/index.ts";
import { isCommunityCode, isDivisionCode, isGridId } from "../identifiers/index.ts";
import {
  isBodyReference,
  isFilledText,
  isPlaceReference,
  isSourceReference,
} from "../organizations/index.ts";
import { applicationEventsArePossible, isSmallSpaceKind, venueIsOpened } from "./applications/rules.ts";
import {
  exceptionsAgree,
  isClosingTime,
  isLunarDay,
  isLunarMonth,
  isLunarOffset,
  isLunarSpan,
  isMonthDay,
  isOpeningDay,
  isOpeningTime,
  lunarRuleIsNoEve,
  opensEver,
  rangeHasLength,
  rangeIsForward,
  rangeWithinADay,
  rangesGiven,
  rangesInOrder,
  seasonsDisjoint,
  weekDaysDisjoint,
  weekGiven,
} from "./hours/rules.ts";
import { axesAreInOrder, isLatitude, isLongitude, positionIsFilled } from "./positions/rules.ts";
import {
  absentIsNotFree,
  areaIsInSquareMetres,
  areaIsSomething,
  carriersAreApart,
  carriersAreOthers,
  communityIsInDivision,
  equipmentIsToldOnce,
  feeInOrder,
  freeCostsNothing,
  gridIsInCommunity,
  isAccessKind,
  isAccessibilityFeature,
  isEquipmentItem,
  isFeeAmount,
  isHeadCount,
  isServiceCode,
  isVenueFunction,
  isVenueKind,
  venueEventsArePossible,
} from "./rules.ts";
import {
  bookableHasCapacity,
  routeHasStops,
  slotCountsFit,
  spanHasLength,
  stopInOrder,
  stopsInOrder,
} from "./slots/rules.ts";

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
 * Says whether a value is what `BookingSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isBookingRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, slot, venue, startAt, endAt, person, party, status } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof slot === "string" &&
    isFilledText(slot) &&
    typeof venue === "string" &&
    isFilledText(venue) &&
    isInstant(startAt) &&
    isInstant(endAt) &&
    (person === undefined || (typeof person === "string" && isFilledText(person))) &&
    typeof party === "number" &&
    Number.isFinite(party) &&
    isHeadCount(party) &&
    (status === "held" ||
      status === "confirmed" ||
      status === "attended" ||
      status === "no-show" ||
      status === "cancelled") &&
    spanHasLength(record as never)
  );
}

/**
 * Says whether a value is what `OpeningHoursSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isOpeningHoursRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { weekly, seasons, calendarPolicy, lunarRules, exceptions } = record;
  return (
    (weekly === undefined || isOpeningHoursWeekly(weekly)) &&
    (seasons === undefined || isOpeningHoursSeasons(seasons)) &&
    (calendarPolicy === undefined || isOpeningHoursCalendarPolicy(calendarPolicy)) &&
    (lunarRules === undefined || isOpeningHoursLunarRules(lunarRules)) &&
    (exceptions === undefined || isOpeningHoursExceptions(exceptions)) &&
    weekGiven(record as never) &&
    opensEver(record as never)
  );
}

function isOpeningHoursWeekly(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    "1": value1,
    "2": value2,
    "3": value3,
    "4": value4,
    "5": value5,
    "6": value6,
    "7": value7,
  } = record;
  return (
    (value1 === undefined || isOpeningHoursWeekly1(value1)) &&
    (value2 === undefined || isOpeningHoursWeekly1(value2)) &&
    (value3 === undefined || isOpeningHoursWeekly1(value3)) &&
    (value4 === undefined || isOpeningHoursWeekly1(value4)) &&
    (value5 === undefined || isOpeningHoursWeekly1(value5)) &&
    (value6 === undefined || isOpeningHoursWeekly1(value6)) &&
    (value7 === undefined || isOpeningHoursWeekly1(value7)) &&
    weekDaysDisjoint(record as never)
  );
}

function isOpeningHoursWeekly1(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isOpeningHoursWeekly1Item(item)) return false;
  }
  return rangesInOrder(list);
}

function isOpeningHoursWeekly1Item(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { opens, closes, nextDay } = record;
  return (
    isOpeningTime(opens) &&
    isClosingTime(closes) &&
    (nextDay === undefined || typeof nextDay === "boolean") &&
    rangeHasLength(record as never) &&
    rangeIsForward(record as never) &&
    rangeWithinADay(record as never)
  );
}

function isOpeningHoursSeasons(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isOpeningHoursSeason(item)) return false;
  }
  return seasonsDisjoint(list);
}

function isOpeningHoursSeason(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { from, until, weekly, name } = record;
  return (
    isMonthDay(from) &&
    isMonthDay(until) &&
    isOpeningHoursWeekly(weekly) &&
    (name === undefined || (typeof name === "string" && isFilledText(name)))
  );
}

function isOpeningHoursCalendarPolicy(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { statutory, bridge, holidayWeekend, makeup } = record;
  return (
    (statutory === undefined ||
      statutory === "closed" ||
      statutory === "as-usual" ||
      statutory === "as-sunday" ||
      isOpeningHoursCalendarPolicyStatutory(statutory)) &&
    (bridge === undefined ||
      bridge === "closed" ||
      bridge === "as-usual" ||
      bridge === "as-sunday" ||
      isOpeningHoursCalendarPolicyStatutory(bridge)) &&
    (holidayWeekend === undefined ||
      holidayWeekend === "closed" ||
      holidayWeekend === "as-usual" ||
      holidayWeekend === "as-sunday" ||
      isOpeningHoursCalendarPolicyStatutory(holidayWeekend)) &&
    (makeup === undefined ||
      makeup === "closed" ||
      makeup === "as-usual" ||
      makeup === "as-weekday-replaced" ||
      isOpeningHoursCalendarPolicyStatutory(makeup))
  );
}

function isOpeningHoursCalendarPolicyStatutory(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isOpeningHoursWeekly1Item(item)) return false;
  }
  return rangesGiven(list) && rangesInOrder(list);
}

function isOpeningHoursLunarRules(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isOpeningHoursLunarRule(item)) return false;
  }
  return true;
}

function isOpeningHoursLunarRule(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { month, day, leap, offsetDays, span, hours } = record;
  return (
    typeof month === "number" &&
    Number.isFinite(month) &&
    isLunarMonth(month) &&
    typeof day === "number" &&
    Number.isFinite(day) &&
    isLunarDay(day) &&
    (leap === undefined || typeof leap === "boolean") &&
    (offsetDays === undefined ||
      (typeof offsetDays === "number" && Number.isFinite(offsetDays) && isLunarOffset(offsetDays))) &&
    (span === undefined || (typeof span === "number" && Number.isFinite(span) && isLunarSpan(span))) &&
    (hours === "closed" ||
      hours === "as-usual" ||
      hours === "as-sunday" ||
      isOpeningHoursCalendarPolicyStatutory(hours)) &&
    lunarRuleIsNoEve(record as never)
  );
}

function isOpeningHoursExceptions(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isOpeningHoursException(item)) return false;
  }
  return exceptionsAgree(list);
}

function isOpeningHoursException(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { from, until, hours, reason } = record;
  return (
    isOpeningDay(from) &&
    isOpeningDay(until) &&
    (hours === "closed" ||
      hours === "as-usual" ||
      hours === "as-sunday" ||
      isOpeningHoursCalendarPolicyStatutory(hours)) &&
    (reason === undefined || (typeof reason === "string" && isFilledText(reason))) &&
    periodInOrder(record as never)
  );
}

/**
 * Says whether a value is what `PositionSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isPositionRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { longitude, latitude, system } = record;
  return (
    typeof longitude === "number" &&
    Number.isFinite(longitude) &&
    isLongitude(longitude) &&
    typeof latitude === "number" &&
    Number.isFinite(latitude) &&
    isLatitude(latitude) &&
    (system === "WGS-84" || system === "GCJ-02" || system === "BD-09") &&
    positionIsFilled(record as never) &&
    axesAreInOrder(record as never)
  );
}

/**
 * Says whether a value is what `RouteSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isRouteRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, name, stops } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (name === undefined || (typeof name === "string" && isFilledText(name))) &&
    isRouteStops(stops) &&
    stopsInOrder(record as never)
  );
}

function isRouteStops(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isRouteStop(item)) return false;
  }
  return routeHasStops(list);
}

function isRouteStop(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { venue, arriveAt, leaveAt } = record;
  return (
    typeof venue === "string" &&
    isFilledText(venue) &&
    isInstant(arriveAt) &&
    isInstant(leaveAt) &&
    stopInOrder(record as never)
  );
}

/**
 * Says whether a value is what `ServicePointSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isServicePointRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, provider, service, venue, booth, startAt, endAt, capacity } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    isBodyReference(provider) &&
    typeof service === "string" &&
    isServiceCode(service) &&
    typeof venue === "string" &&
    isFilledText(venue) &&
    (booth === undefined || (typeof booth === "string" && isFilledText(booth))) &&
    isInstant(startAt) &&
    isInstant(endAt) &&
    (capacity === undefined ||
      (typeof capacity === "number" && Number.isFinite(capacity) && isHeadCount(capacity))) &&
    spanHasLength(record as never)
  );
}

/**
 * Says whether a value is what `SlotSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isSlotRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, venue, facility, kind, startAt, endAt, capacity, expected, service } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof venue === "string" &&
    isFilledText(venue) &&
    (facility === undefined || (typeof facility === "string" && isFilledText(facility))) &&
    (kind === "bookable" || kind === "walk-in") &&
    isInstant(startAt) &&
    isInstant(endAt) &&
    (capacity === undefined ||
      (typeof capacity === "number" && Number.isFinite(capacity) && isHeadCount(capacity))) &&
    (expected === undefined ||
      (typeof expected === "number" && Number.isFinite(expected) && isHeadCount(expected))) &&
    (service === undefined || (typeof service === "string" && isServiceCode(service))) &&
    spanHasLength(record as never) &&
    bookableHasCapacity(record as never) &&
    slotCountsFit(record as never)
  );
}

/**
 * Says whether a value is what `SpaceApplicationSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isSpaceApplicationRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, programme, applicant, kind, place, host, capacity, openingHours, events, venue, source } =
    record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (programme === undefined || (typeof programme === "string" && isFilledText(programme))) &&
    isBodyReference(applicant) &&
    typeof kind === "string" &&
    isSmallSpaceKind(kind) &&
    isPlaceReference(place) &&
    (host === undefined || isBodyReference(host)) &&
    (capacity === undefined ||
      (typeof capacity === "number" && Number.isFinite(capacity) && isHeadCount(capacity))) &&
    (openingHours === undefined || isOpeningHoursRecord(openingHours)) &&
    isSpaceApplicationEvents(events) &&
    (venue === undefined || (typeof venue === "string" && isFilledText(venue))) &&
    (source === undefined || isSourceReference(source)) &&
    applicationEventsArePossible(record as never) &&
    venueIsOpened(record as never)
  );
}

function isSpaceApplicationEvents(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isSpaceApplicationEvent(item)) return false;
  }
  return true;
}

function isSpaceApplicationEvent(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { event, on, at, reason } = record;
  return (
    (event === "apply" ||
      event === "approve" ||
      event === "refuse" ||
      event === "open" ||
      event === "withdraw") &&
    (on === undefined || isCivilDate(on)) &&
    (at === undefined || isInstant(at)) &&
    (reason === undefined || (typeof reason === "string" && isFilledText(reason)))
  );
}

/**
 * Says whether a value is what `VenueSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isVenueRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    name,
    englishName,
    kind,
    operator,
    address,
    position,
    area,
    siteArea,
    capacity,
    indoor,
    accessibility,
    fee,
    contacts,
    openingHours,
    access,
    visitingRules,
    bookable,
    carriers,
    functions,
    services,
    equipment,
    events,
    themes,
    labels,
    source,
    ext,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof name === "string" &&
    isFilledText(name) &&
    (englishName === undefined || (typeof englishName === "string" && isFilledText(englishName))) &&
    typeof kind === "string" &&
    isVenueKind(kind) &&
    (operator === undefined || isBodyReference(operator)) &&
    (address === undefined || isVenueAddress(address)) &&
    (position === undefined || isPositionRecord(position)) &&
    (area === undefined || isVenueArea(area)) &&
    (siteArea === undefined || isVenueArea(siteArea)) &&
    (capacity === undefined ||
      (typeof capacity === "number" && Number.isFinite(capacity) && isHeadCount(capacity))) &&
    (indoor === undefined || typeof indoor === "boolean") &&
    (accessibility === undefined || isVenueAccessibility(accessibility)) &&
    (fee === undefined || isVenueFee(fee)) &&
    (contacts === undefined || isVenueContacts(contacts)) &&
    (openingHours === undefined || isOpeningHoursRecord(openingHours)) &&
    (access === undefined || isVenueAccess(access)) &&
    (visitingRules === undefined || isVenueAddressDivisionNames(visitingRules)) &&
    (bookable === undefined || typeof bookable === "boolean") &&
    (carriers === undefined || isVenueCarriers(carriers)) &&
    (functions === undefined || isVenueFunctions(functions)) &&
    (services === undefined || isVenueServices(services)) &&
    (equipment === undefined || isVenueEquipment(equipment)) &&
    (events === undefined || isVenueEvents(events)) &&
    (themes === undefined || isVenueThemes(themes)) &&
    (labels === undefined || isVenueLabels(labels)) &&
    (source === undefined || isSourceReference(source)) &&
    (ext === undefined || isVenueExt(ext)) &&
    carriersAreOthers(record as never) &&
    carriersAreApart(record as never) &&
    equipmentIsToldOnce(record as never) &&
    venueEventsArePossible(record as never)
  );
}

function isVenueAddress(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { text, divisionCode, communityCode, gridId, divisionNames } = record;
  return (
    typeof text === "string" &&
    isFilledText(text) &&
    (divisionCode === undefined || (typeof divisionCode === "string" && isDivisionCode(divisionCode))) &&
    (communityCode === undefined || (typeof communityCode === "string" && isCommunityCode(communityCode))) &&
    (gridId === undefined || (typeof gridId === "string" && isGridId(gridId))) &&
    (divisionNames === undefined || isVenueAddressDivisionNames(divisionNames)) &&
    communityIsInDivision(record as never) &&
    gridIsInCommunity(record as never)
  );
}

function isVenueAddressDivisionNames(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isFilledText(item))) return false;
  }
  return true;
}

function isVenueArea(record: unknown): boolean {
  if (!isObject(record)) return false;

  return isQuantity(record) && areaIsInSquareMetres(record as never) && areaIsSomething(record as never);
}

function isVenueAccessibility(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { wheelchair, features, note } = record;
  return (
    (wheelchair === undefined || wheelchair === "yes" || wheelchair === "limited" || wheelchair === "no") &&
    (features === undefined || isVenueAccessibilityFeatures(features)) &&
    (note === undefined || (typeof note === "string" && isFilledText(note)))
  );
}

function isVenueAccessibilityFeatures(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isAccessibilityFeature(item))) return false;
  }
  return true;
}

function isVenueFee(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { kind, lowest, highest, per, note } = record;
  return (
    (kind === "free" || kind === "partly-free" || kind === "paid") &&
    (lowest === undefined ||
      (typeof lowest === "number" && Number.isFinite(lowest) && isFeeAmount(lowest))) &&
    (highest === undefined ||
      (typeof highest === "number" && Number.isFinite(highest) && isFeeAmount(highest))) &&
    (per === undefined ||
      per === "visit" ||
      per === "hour" ||
      per === "day" ||
      per === "month" ||
      per === "year") &&
    (note === undefined || (typeof note === "string" && isFilledText(note))) &&
    feeInOrder(record as never) &&
    freeCostsNothing(record as never)
  );
}

function isVenueContacts(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isVenueContact(item)) return false;
  }
  return true;
}

function isVenueContact(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { role, phone } = record;
  return typeof role === "string" && isFilledText(role) && typeof phone === "string" && isFilledText(phone);
}

function isVenueAccess(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isAccessKind(item))) return false;
  }
  return true;
}

function isVenueCarriers(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isVenueCarrier(item)) return false;
  }
  return true;
}

function isVenueCarrier(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { kind, venue, name, from, until } = record;
  return (
    typeof kind === "string" &&
    isVenueKind(kind) &&
    (venue === undefined || (typeof venue === "string" && isFilledText(venue))) &&
    (name === undefined || (typeof name === "string" && isFilledText(name))) &&
    (from === undefined || isCivilDate(from)) &&
    (until === undefined || isCivilDate(until)) &&
    periodInOrder(record as never)
  );
}

function isVenueFunctions(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isVenueFunction(item))) return false;
  }
  return true;
}

function isVenueServices(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isServiceCode(item))) return false;
  }
  return true;
}

function isVenueEquipment(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isVenueEquipmentItem(item)) return false;
  }
  return true;
}

function isVenueEquipmentItem(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { item, present, free } = record;
  return (
    typeof item === "string" &&
    isEquipmentItem(item) &&
    typeof present === "boolean" &&
    (free === undefined || typeof free === "boolean") &&
    absentIsNotFree(record as never)
  );
}

function isVenueEvents(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isVenueEvent(item)) return false;
  }
  return true;
}

function isVenueEvent(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { event, on, at, reason } = record;
  return (
    (event === "plan" ||
      event === "open" ||
      event === "suspend" ||
      event === "resume" ||
      event === "close") &&
    (on === undefined || isCivilDate(on)) &&
    (at === undefined || isInstant(at)) &&
    (reason === undefined || (typeof reason === "string" && isFilledText(reason)))
  );
}

function isVenueThemes(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isVenueTheme(item)) return false;
  }
  return true;
}

function isVenueTheme(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { title, from, until } = record;
  return (
    typeof title === "string" &&
    isFilledText(title) &&
    (from === undefined || isCivilDate(from)) &&
    (until === undefined || isCivilDate(until)) &&
    periodInOrder(record as never)
  );
}

function isVenueLabels(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isVenueLabel(item)) return false;
  }
  return true;
}

function isVenueLabel(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { title, awardedBy, reviewOn, recognition, from, until } = record;
  return (
    typeof title === "string" &&
    isFilledText(title) &&
    (awardedBy === undefined || isBodyReference(awardedBy)) &&
    (reviewOn === undefined || isCivilDate(reviewOn)) &&
    (recognition === undefined || (typeof recognition === "string" && isFilledText(recognition))) &&
    (from === undefined || isCivilDate(from)) &&
    (until === undefined || isCivilDate(until)) &&
    periodInOrder(record as never)
  );
}

function isVenueExt(record: unknown): boolean {
  if (!isPlainObject(record)) return false;
  // One whose values cannot be read is none.
  Object.values(record);
  return true;
}
