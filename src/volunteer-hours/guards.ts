// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isCivilDate, isInstant, periodInOrder } from "../core/index.ts";
import { isFilledText } from "../organizations/index.ts";
import {
  approvalBeginsAtZero,
  correctionHasReason,
  entryNamesReversed,
  entryReversesAnother,
  isLedgerMinutes,
  isLedgerText,
  recalculationHasPolicy,
  voidingEndsAtZero,
} from "./ledger/rules.ts";
import {
  ageClassHasDay,
  completedHasTime,
  endFollowsStart,
  endHasStart,
  isCaptureMethod,
  isHeadCount,
  isMinutes,
  isServiceCategory,
  isServiceDay,
  isServiceDivision,
  isVolunteerGroup,
  pausesFit,
  recordHasPersons,
  rosterIsSound,
  rosterStandsAlone,
  shiftInOrder,
  shiftsDiffer,
  teamHasOtherParent,
} from "./rules.ts";
import {
  activeMonthsFit,
  hasLevels,
  isDayOfYear,
  isMonthOfYear,
  isStarNumber,
  levelsRise,
} from "./stars/rules.ts";
import {
  earningHasRecord,
  isAge,
  isBookedMinutes,
  isTimeBankText,
  receiverIsAnother,
  transferHasReceiver,
  useHasRelation,
} from "./time-bank/rules.ts";

const ledgerEntryPolicyForm = /^[\s\S]*@-?\d+(?:\.\d+)?$/;

type Fields = { readonly [name: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Says whether a value is what `ActivitySchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isActivityRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    name,
    organizationId,
    category,
    emergency,
    place,
    divisionCode,
    content,
    conditions,
    risks,
    protection,
    personInCharge,
    plannedMinutes,
    shifts,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof name === "string" &&
    isFilledText(name) &&
    (organizationId === undefined || (typeof organizationId === "string" && isFilledText(organizationId))) &&
    (category === undefined || (typeof category === "string" && isServiceCategory(category))) &&
    (emergency === undefined || typeof emergency === "boolean") &&
    (place === undefined || (typeof place === "string" && isFilledText(place))) &&
    (divisionCode === undefined || (typeof divisionCode === "string" && isServiceDivision(divisionCode))) &&
    (content === undefined || (typeof content === "string" && isFilledText(content))) &&
    (conditions === undefined || (typeof conditions === "string" && isFilledText(conditions))) &&
    (risks === undefined || (typeof risks === "string" && isFilledText(risks))) &&
    (protection === undefined || (typeof protection === "string" && isFilledText(protection))) &&
    (personInCharge === undefined || (typeof personInCharge === "string" && isFilledText(personInCharge))) &&
    (plannedMinutes === undefined ||
      (typeof plannedMinutes === "number" && Number.isFinite(plannedMinutes) && isMinutes(plannedMinutes))) &&
    (shifts === undefined || isActivityShifts(shifts)) &&
    shiftsDiffer(record as never)
  );
}

function isActivityShifts(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isActivityShift(item)) return false;
  }
  return true;
}

function isActivityShift(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, startAt, endAt, plannedMinutes, wanted } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    isInstant(startAt) &&
    isInstant(endAt) &&
    (plannedMinutes === undefined ||
      (typeof plannedMinutes === "number" && Number.isFinite(plannedMinutes) && isMinutes(plannedMinutes))) &&
    (wanted === undefined ||
      (typeof wanted === "number" && Number.isFinite(wanted) && isHeadCount(wanted))) &&
    shiftInOrder(record as never)
  );
}

/**
 * Says whether a value is what `LedgerEntrySchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isLedgerEntryRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    kind,
    recordId,
    volunteerId,
    beforeMinutes,
    afterMinutes,
    reverses,
    at,
    policy,
    reason,
    bookedBy,
  } = record;
  return (
    typeof id === "string" &&
    isLedgerText(id) &&
    (kind === "approve" || kind === "void" || kind === "recalculate" || kind === "correct") &&
    typeof recordId === "string" &&
    isLedgerText(recordId) &&
    typeof volunteerId === "string" &&
    isLedgerText(volunteerId) &&
    typeof beforeMinutes === "number" &&
    Number.isFinite(beforeMinutes) &&
    isLedgerMinutes(beforeMinutes) &&
    typeof afterMinutes === "number" &&
    Number.isFinite(afterMinutes) &&
    isLedgerMinutes(afterMinutes) &&
    (reverses === undefined || (typeof reverses === "string" && isLedgerText(reverses))) &&
    isInstant(at) &&
    (policy === undefined || (typeof policy === "string" && ledgerEntryPolicyForm.test(policy))) &&
    (reason === undefined || (typeof reason === "string" && isLedgerText(reason))) &&
    (bookedBy === undefined || (typeof bookedBy === "string" && isLedgerText(bookedBy))) &&
    entryNamesReversed(record as never) &&
    entryReversesAnother(record as never) &&
    approvalBeginsAtZero(record as never) &&
    voidingEndsAtZero(record as never) &&
    recalculationHasPolicy(record as never) &&
    correctionHasReason(record as never)
  );
}

/**
 * Says whether a value is what `ServiceRecordSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isServiceRecordRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    volunteerId,
    headCount,
    roster,
    organizationId,
    activityId,
    shiftId,
    activityName,
    on,
    startAt,
    endAt,
    breakMinutes,
    travelMinutes,
    claimedMinutes,
    plannedMinutes,
    category,
    emergency,
    capture,
    review,
    place,
    divisionCode,
    content,
    personInCharge,
    enteredOn,
    state,
    remarks,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (volunteerId === undefined || (typeof volunteerId === "string" && isFilledText(volunteerId))) &&
    (headCount === undefined ||
      (typeof headCount === "number" && Number.isFinite(headCount) && isHeadCount(headCount))) &&
    (roster === undefined || isServiceRecordRoster(roster)) &&
    (organizationId === undefined || (typeof organizationId === "string" && isFilledText(organizationId))) &&
    (activityId === undefined || (typeof activityId === "string" && isFilledText(activityId))) &&
    (shiftId === undefined || (typeof shiftId === "string" && isFilledText(shiftId))) &&
    (activityName === undefined || (typeof activityName === "string" && isFilledText(activityName))) &&
    (on === undefined || isCivilDate(on)) &&
    (startAt === undefined || isInstant(startAt)) &&
    (endAt === undefined || isInstant(endAt)) &&
    (breakMinutes === undefined ||
      (typeof breakMinutes === "number" && Number.isFinite(breakMinutes) && isMinutes(breakMinutes))) &&
    (travelMinutes === undefined ||
      (typeof travelMinutes === "number" && Number.isFinite(travelMinutes) && isMinutes(travelMinutes))) &&
    (claimedMinutes === undefined ||
      (typeof claimedMinutes === "number" && Number.isFinite(claimedMinutes) && isMinutes(claimedMinutes))) &&
    (plannedMinutes === undefined ||
      (typeof plannedMinutes === "number" && Number.isFinite(plannedMinutes) && isMinutes(plannedMinutes))) &&
    (category === undefined || (typeof category === "string" && isServiceCategory(category))) &&
    (emergency === undefined || typeof emergency === "boolean") &&
    (capture === undefined || (typeof capture === "string" && isCaptureMethod(capture))) &&
    (review === undefined || review === "parent-organization" || review === "provincial-authority") &&
    (place === undefined || (typeof place === "string" && isFilledText(place))) &&
    (divisionCode === undefined || (typeof divisionCode === "string" && isServiceDivision(divisionCode))) &&
    (content === undefined || (typeof content === "string" && isFilledText(content))) &&
    (personInCharge === undefined || (typeof personInCharge === "string" && isFilledText(personInCharge))) &&
    (enteredOn === undefined || isCivilDate(enteredOn)) &&
    isServiceRecordState(state) &&
    (remarks === undefined || (typeof remarks === "string" && isFilledText(remarks))) &&
    recordHasPersons(record as never) &&
    rosterStandsAlone(record as never) &&
    endHasStart(record as never) &&
    endFollowsStart(record as never) &&
    pausesFit(record as never) &&
    completedHasTime(record as never)
  );
}

function isServiceRecordRoster(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isFilledText(item))) return false;
  }
  return rosterIsSound(list);
}

function isServiceRecordState(value: unknown): boolean {
  switch (value) {
    case "signed-up":
    case "confirmed":
    case "completed":
    case "no-show":
    case "cancelled":
    case "void":
      return true;
    default:
      return false;
  }
}

/**
 * Says whether a value is what `StarSchemeSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isStarSchemeRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    counts,
    levels,
    procedure,
    oneAfterAnother,
    activeMonthsOf,
    hoursFrom,
    firstYearEndAfterMonths,
    reviews,
    countedUntil,
    article,
  } = record;
  return (
    (counts === "all-time" || counts === "calendar-year") &&
    isStarSchemeLevels(levels) &&
    (procedure === "application" || procedure === "granted" || procedure === "selection") &&
    (oneAfterAnother === undefined || typeof oneAfterAnother === "boolean") &&
    (activeMonthsOf === undefined ||
      (typeof activeMonthsOf === "number" &&
        Number.isFinite(activeMonthsOf) &&
        isStarNumber(activeMonthsOf))) &&
    (hoursFrom === undefined || isTextList(hoursFrom)) &&
    (firstYearEndAfterMonths === undefined ||
      (typeof firstYearEndAfterMonths === "number" &&
        Number.isFinite(firstYearEndAfterMonths) &&
        isStarNumber(firstYearEndAfterMonths))) &&
    (reviews === undefined || isStarSchemeReviews(reviews)) &&
    (countedUntil === undefined || isStarSchemeCountedUntil(countedUntil)) &&
    (article === undefined || typeof article === "string") &&
    activeMonthsFit(record as never)
  );
}

function isStarSchemeLevels(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isStarSchemeLevel(item)) return false;
  }
  return hasLevels(list) && levelsRise(list);
}

function isStarSchemeLevel(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    star,
    medal,
    minutes,
    communityMinutes,
    activities,
    activeMonths,
    registeredMonths,
    heldStar,
    awardedBy,
    procedure,
  } = record;
  return (
    (star === 1 || star === 2 || star === 3 || star === 4 || star === 5) &&
    (medal === undefined || medal === "bronze" || medal === "silver" || medal === "gold") &&
    typeof minutes === "number" &&
    Number.isFinite(minutes) &&
    isStarNumber(minutes) &&
    (communityMinutes === undefined ||
      (typeof communityMinutes === "number" &&
        Number.isFinite(communityMinutes) &&
        isStarNumber(communityMinutes))) &&
    (activities === undefined ||
      (typeof activities === "number" && Number.isFinite(activities) && isStarNumber(activities))) &&
    (activeMonths === undefined ||
      (typeof activeMonths === "number" && Number.isFinite(activeMonths) && isStarNumber(activeMonths))) &&
    (registeredMonths === undefined ||
      (typeof registeredMonths === "number" &&
        Number.isFinite(registeredMonths) &&
        isStarNumber(registeredMonths))) &&
    (heldStar === undefined ||
      heldStar === 1 ||
      heldStar === 2 ||
      heldStar === 3 ||
      heldStar === 4 ||
      heldStar === 5) &&
    (awardedBy === undefined || isStarSchemeLevelAwardedBy(awardedBy)) &&
    (procedure === undefined ||
      procedure === "application" ||
      procedure === "granted" ||
      procedure === "selection")
  );
}

function isStarSchemeLevelAwardedBy(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { en, "zh-CN": zhCN, former, confirmed } = record;
  return (
    typeof en === "string" &&
    typeof zhCN === "string" &&
    (former === undefined || isTextList(former)) &&
    (confirmed === undefined || typeof confirmed === "boolean")
  );
}

function isTextList(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (typeof item !== "string") return false;
  }
  return true;
}

function isStarSchemeReviews(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isStarSchemeReview(item)) return false;
  }
  return true;
}

function isStarSchemeReview(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { by, certificatesIn } = record;
  return (
    typeof by === "string" &&
    isDayOfYear(by) &&
    (certificatesIn === undefined ||
      (typeof certificatesIn === "number" &&
        Number.isFinite(certificatesIn) &&
        isMonthOfYear(certificatesIn)))
  );
}

function isStarSchemeCountedUntil(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isCivilDate(item)) return false;
  }
  return true;
}

/**
 * Says whether a value is what `TimeBankEntrySchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isTimeBankEntryRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    kind,
    accountId,
    minutes,
    at,
    recordId,
    group,
    ledByGuardian,
    toAccountId,
    relation,
    holderAge,
  } = record;
  return (
    typeof id === "string" &&
    isTimeBankText(id) &&
    (kind === "earn" || kind === "transfer" || kind === "donate" || kind === "redeem") &&
    typeof accountId === "string" &&
    isTimeBankText(accountId) &&
    typeof minutes === "number" &&
    Number.isFinite(minutes) &&
    isBookedMinutes(minutes) &&
    isInstant(at) &&
    (recordId === undefined || (typeof recordId === "string" && isTimeBankText(recordId))) &&
    (group === undefined || typeof group === "boolean") &&
    (ledByGuardian === undefined || typeof ledByGuardian === "boolean") &&
    (toAccountId === undefined || (typeof toAccountId === "string" && isTimeBankText(toAccountId))) &&
    (relation === undefined ||
      relation === "self" ||
      relation === "spouse" ||
      relation === "direct-relative" ||
      relation === "other") &&
    (holderAge === undefined ||
      (typeof holderAge === "number" && Number.isFinite(holderAge) && isAge(holderAge))) &&
    earningHasRecord(record as never) &&
    transferHasReceiver(record as never) &&
    receiverIsAnother(record as never) &&
    useHasRelation(record as never)
  );
}

/**
 * Says whether a value is what `TrainingRecordSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isTrainingRecordRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, volunteerId, name, content, minutes, organizationId, on } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof volunteerId === "string" &&
    isFilledText(volunteerId) &&
    typeof name === "string" &&
    isFilledText(name) &&
    (content === undefined || (typeof content === "string" && isFilledText(content))) &&
    typeof minutes === "number" &&
    Number.isFinite(minutes) &&
    isMinutes(minutes) &&
    (organizationId === undefined || (typeof organizationId === "string" && isFilledText(organizationId))) &&
    isCivilDate(on)
  );
}

/**
 * Says whether a value is what `VolunteerSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isVolunteerRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    volunteerNumber,
    registeredOn,
    ageClass,
    ageClassOn,
    guardianConsent,
    phoneKey,
    teams,
    groups,
    offers,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (volunteerNumber === undefined ||
      (typeof volunteerNumber === "string" && isFilledText(volunteerNumber))) &&
    (registeredOn === undefined || isCivilDate(registeredOn)) &&
    (ageClass === undefined || isVolunteerAgeClass(ageClass)) &&
    (ageClassOn === undefined || isServiceDay(ageClassOn)) &&
    (guardianConsent === undefined || typeof guardianConsent === "boolean") &&
    (phoneKey === undefined || (typeof phoneKey === "string" && isFilledText(phoneKey))) &&
    (teams === undefined || isVolunteerTeams(teams)) &&
    (groups === undefined || isVolunteerGroups(groups)) &&
    (offers === undefined || isVolunteerOffers(offers)) &&
    ageClassHasDay(record as never)
  );
}

function isVolunteerAgeClass(value: unknown): boolean {
  switch (value) {
    case "under-8":
    case "8-13":
    case "14-15":
    case "16-17":
    case "18-59":
    case "60-and-over":
      return true;
    default:
      return false;
  }
}

function isVolunteerTeams(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isFilledText(item))) return false;
  }
  return true;
}

function isVolunteerGroups(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isVolunteerGroup(item))) return false;
  }
  return true;
}

function isVolunteerOffers(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isServiceCategory(item))) return false;
  }
  return true;
}

/**
 * Says whether a value is what `VolunteerTeamSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isVolunteerTeamRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, name, parentId, organizationId, registered, from, until } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof name === "string" &&
    isFilledText(name) &&
    (parentId === undefined || (typeof parentId === "string" && isFilledText(parentId))) &&
    (organizationId === undefined || (typeof organizationId === "string" && isFilledText(organizationId))) &&
    (registered === undefined || typeof registered === "boolean") &&
    (from === undefined || isCivilDate(from)) &&
    (until === undefined || isCivilDate(until)) &&
    periodInOrder(record as never) &&
    teamHasOtherParent(record as never)
  );
}
