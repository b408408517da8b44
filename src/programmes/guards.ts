// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isCivilDate, isInstant, isPeriod, isQuantity, periodInOrder } from "../core/index.ts";
import { isTheme } from "../indicators/index.ts";
import {
  isAmountInFen,
  isBodyReference,
  isFilledText,
  isPlaceReference,
  isSourceReference,
} from "../organizations/index.ts";
import {
  bodiesAreDistinct,
  endsAfterSigning,
  hasTwoParties,
  isAgreementKind,
  itemsAreDistinct,
  itemsAreDueLater,
  renewalsLeadOn,
  renewsWhatEnds,
  termOutlastsSigning,
} from "./agreements/rules.ts";
import {
  attendanceFitsHeads,
  attendedModulesDiffer,
  certificatesFit,
  cohortHasBeginning,
  completedFitsHeads,
  courseHasModules,
  headsArePersons,
  isCourseTheme,
  isModuleMinutes,
  isWholeFromOne,
  isWholeFromZero,
  moduleIdsDiffer,
  originsDiffer,
  originsFitHeads,
} from "./courses/rules.ts";
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
import { endsAfterJoining, estateHasName, isCodeOfCommunity, isMemberTold } from "./memberships/rules.ts";
import {
  hasEntry,
  isMeetingFrequency,
  isMeetingOrdinal,
  isOverAfterIssue,
  isPolicyKind,
  meetingsAreInOrder,
  meetingsFollowSetUp,
  membersAreDistinct,
  methodIsNotCircular,
  policyIsNotCircular,
  stepsAreDistinct,
  versionsFollow,
  versionsFollowSetUp,
} from "./policies/rules.ts";
import {
  caseHasEvidence,
  caseHasResult,
  casePartsDiffer,
  isNotEmpty,
  isReportKind,
  isSectionNumber,
  periodIsClosed,
  publishedAfterBeginning,
  referencesAreDistinct,
  sectionIndicatorsAreListed,
  sectionNumbersDiffer,
  sourceSays,
} from "./reports/rules.ts";
import {
  isLanguageTag,
  isPersonCount,
  isServiceCategory,
  isServiceFee,
  isSocialWorkField,
  isTargetGroup,
  namesNothingTwice,
  reachHasEnds,
  targetedNamesGroup,
  universalNamesNoGroup,
} from "./services/rules.ts";
import { isTeamHeads, personHasNoHeads, qualificationIsOfPerson, teamHasHeads } from "./talents/rules.ts";

type Fields = { readonly [name: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Says whether a value is what `AgreementSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isAgreementRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    title,
    kind,
    parties,
    signedOn,
    place,
    venue,
    items,
    term,
    renewals,
    amountFen,
    termination,
    unveils,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof title === "string" &&
    isFilledText(title) &&
    typeof kind === "string" &&
    isAgreementKind(kind) &&
    isAgreementParties(parties) &&
    (signedOn === undefined || isCivilDate(signedOn)) &&
    (place === undefined || isPlaceReference(place)) &&
    (venue === undefined || (typeof venue === "string" && isFilledText(venue))) &&
    (items === undefined || isAgreementItems(items)) &&
    (term === undefined || isPeriod(term)) &&
    (renewals === undefined || isAgreementRenewals(renewals)) &&
    (amountFen === undefined ||
      (typeof amountFen === "number" && Number.isFinite(amountFen) && isAmountInFen(amountFen))) &&
    (termination === undefined || isAgreementTermination(termination)) &&
    (unveils === undefined || isBodyReference(unveils)) &&
    (source === undefined || isSourceReference(source)) &&
    endsAfterSigning(record as never) &&
    termOutlastsSigning(record as never) &&
    renewsWhatEnds(record as never) &&
    renewalsLeadOn(record as never) &&
    itemsAreDueLater(record as never)
  );
}

function isAgreementParties(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isBodyReference(item)) return false;
  }
  return hasTwoParties(list) && bodiesAreDistinct(list);
}

function isAgreementItems(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isAgreementItem(item)) return false;
  }
  return itemsAreDistinct(list);
}

function isAgreementItem(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { title, project, theme, dueOn, doneOn, evidence } = record;
  return (
    typeof title === "string" &&
    isFilledText(title) &&
    (project === undefined || (typeof project === "string" && isFilledText(project))) &&
    (theme === undefined || (typeof theme === "string" && isTheme(theme))) &&
    (dueOn === undefined || isCivilDate(dueOn)) &&
    (doneOn === undefined || isCivilDate(doneOn)) &&
    (evidence === undefined || isSourceReference(evidence))
  );
}

function isAgreementRenewals(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isAgreementRenewal(item)) return false;
  }
  return true;
}

function isAgreementRenewal(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { signedOn, until } = record;
  return (signedOn === undefined || isCivilDate(signedOn)) && (until === undefined || isCivilDate(until));
}

function isAgreementTermination(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { on, reason } = record;
  return isCivilDate(on) && (reason === undefined || (typeof reason === "string" && isFilledText(reason)));
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
 * Says whether a value is what `CaseSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isCaseRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    title,
    englishTitle,
    problem,
    practice,
    result,
    observations,
    evidence,
    themes,
    provider,
    place,
    period,
    audience,
    method,
    projects,
    recognitions,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof title === "string" &&
    isFilledText(title) &&
    (englishTitle === undefined || (typeof englishTitle === "string" && isFilledText(englishTitle))) &&
    typeof problem === "string" &&
    isFilledText(problem) &&
    typeof practice === "string" &&
    isFilledText(practice) &&
    (result === undefined || (typeof result === "string" && isFilledText(result))) &&
    (observations === undefined || isCaseObservations(observations)) &&
    (evidence === undefined || isCaseEvidence(evidence)) &&
    (themes === undefined || isCaseThemes(themes)) &&
    (provider === undefined || isBodyReference(provider)) &&
    (place === undefined || isPlaceReference(place)) &&
    (period === undefined || isPeriod(period)) &&
    (audience === undefined || (typeof audience === "string" && isFilledText(audience))) &&
    (method === undefined || (typeof method === "string" && isFilledText(method))) &&
    (projects === undefined || isCaseObservations(projects)) &&
    (recognitions === undefined || isCaseObservations(recognitions)) &&
    (source === undefined || isSourceReference(source)) &&
    caseHasResult(record as never) &&
    caseHasEvidence(record as never) &&
    casePartsDiffer(record as never)
  );
}

function isCaseObservations(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isFilledText(item))) return false;
  }
  return referencesAreDistinct(list);
}

function isCaseEvidence(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isCaseEvidenceItem(item)) return false;
  }
  return true;
}

function isCaseEvidenceItem(record: unknown): boolean {
  if (!isObject(record)) return false;

  return isSourceReference(record) && sourceSays(record as never);
}

function isCaseThemes(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isTheme(item))) return false;
  }
  return true;
}

/**
 * Says whether a value is what `CohortSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isCohortRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, course, number, period, heads, place, origins, attendance, completed, certificates, source } =
    record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof course === "string" &&
    isFilledText(course) &&
    typeof number === "number" &&
    Number.isFinite(number) &&
    isWholeFromOne(number) &&
    isPeriod(period) &&
    isQuantity(heads) &&
    (place === undefined || isPlaceReference(place)) &&
    (origins === undefined || isCohortOrigins(origins)) &&
    (attendance === undefined || isCohortAttendance(attendance)) &&
    (completed === undefined ||
      (typeof completed === "number" && Number.isFinite(completed) && isWholeFromZero(completed))) &&
    (certificates === undefined ||
      (typeof certificates === "number" && Number.isFinite(certificates) && isWholeFromZero(certificates))) &&
    (source === undefined || isSourceReference(source)) &&
    cohortHasBeginning(record as never) &&
    headsArePersons(record as never) &&
    originsFitHeads(record as never) &&
    attendanceFitsHeads(record as never) &&
    completedFitsHeads(record as never) &&
    certificatesFit(record as never)
  );
}

function isCohortOrigins(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isCohortOrigin(item)) return false;
  }
  return originsDiffer(list);
}

function isCohortOrigin(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { place, heads } = record;
  return (
    isPlaceReference(place) && typeof heads === "number" && Number.isFinite(heads) && isWholeFromOne(heads)
  );
}

function isCohortAttendance(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isCohortAttendanceItem(item)) return false;
  }
  return attendedModulesDiffer(list);
}

function isCohortAttendanceItem(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { module, heads } = record;
  return (
    typeof module === "string" &&
    isFilledText(module) &&
    typeof heads === "number" &&
    Number.isFinite(heads) &&
    isWholeFromZero(heads)
  );
}

/**
 * Says whether a value is what `CourseSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isCourseRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, name, provider, modules, languages, themes, fields, period, source } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof name === "string" &&
    isFilledText(name) &&
    isBodyReference(provider) &&
    isCourseModules(modules) &&
    (languages === undefined || isCourseLanguages(languages)) &&
    (themes === undefined || isCourseThemes(themes)) &&
    (fields === undefined || isCourseFields(fields)) &&
    (period === undefined || isPeriod(period)) &&
    (source === undefined || isSourceReference(source))
  );
}

function isCourseModules(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isCourseModule(item)) return false;
  }
  return courseHasModules(list) && moduleIdsDiffer(list);
}

function isCourseModule(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, title, minutes, instructor, required } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof title === "string" &&
    isFilledText(title) &&
    typeof minutes === "number" &&
    Number.isFinite(minutes) &&
    isModuleMinutes(minutes) &&
    (instructor === undefined || (typeof instructor === "string" && isFilledText(instructor))) &&
    (required === undefined || typeof required === "boolean")
  );
}

function isCourseLanguages(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isLanguageTag(item))) return false;
  }
  return namesNothingTwice(list);
}

function isCourseThemes(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isCourseTheme(item))) return false;
  }
  return true;
}

function isCourseFields(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isSocialWorkField(item))) return false;
  }
  return namesNothingTwice(list);
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
    (themes === undefined || isCaseThemes(themes)) &&
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
 * Says whether a value is what `MechanismSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isMechanismRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, name, setUpOn, versions, frequency, meetings, place, source } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof name === "string" &&
    isFilledText(name) &&
    (setUpOn === undefined || isCivilDate(setUpOn)) &&
    isMechanismVersions(versions) &&
    (frequency === undefined || (typeof frequency === "string" && isMeetingFrequency(frequency))) &&
    (meetings === undefined || isMechanismMeetings(meetings)) &&
    (place === undefined || isPlaceReference(place)) &&
    (source === undefined || isSourceReference(source)) &&
    versionsFollowSetUp(record as never) &&
    meetingsAreInOrder(record as never) &&
    meetingsFollowSetUp(record as never)
  );
}

function isMechanismVersions(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isMechanismVersion(item)) return false;
  }
  return hasEntry(list) && versionsFollow(list);
}

function isMechanismVersion(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { from, until, convenor, members, office, basis } = record;
  return (
    (from === undefined || isCivilDate(from)) &&
    (until === undefined || isCivilDate(until)) &&
    isBodyReference(convenor) &&
    isMechanismVersionMembers(members) &&
    (office === undefined || isBodyReference(office)) &&
    (basis === undefined || (typeof basis === "string" && isFilledText(basis))) &&
    periodInOrder(record as never) &&
    membersAreDistinct(record as never)
  );
}

function isMechanismVersionMembers(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isBodyReference(item)) return false;
  }
  return hasEntry(list);
}

function isMechanismMeetings(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isMechanismMeeting(item)) return false;
  }
  return true;
}

function isMechanismMeeting(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { ordinal, heldOn, title } = record;
  return (
    typeof ordinal === "number" &&
    Number.isFinite(ordinal) &&
    isMeetingOrdinal(ordinal) &&
    (heldOn === undefined || isCivilDate(heldOn)) &&
    (title === undefined || (typeof title === "string" && isFilledText(title)))
  );
}

/**
 * Says whether a value is what `MembershipSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isMembershipRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, programme, member, unit, joinedOn, leftOn, source } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof programme === "string" &&
    isFilledText(programme) &&
    isMembershipMember(member) &&
    (unit === "community" || unit === "estate" || unit === "village") &&
    isCivilDate(joinedOn) &&
    (leftOn === undefined || isCivilDate(leftOn)) &&
    (source === undefined || isSourceReference(source)) &&
    estateHasName(record as never) &&
    endsAfterJoining(record as never)
  );
}

function isMembershipMember(record: unknown): boolean {
  if (!isObject(record)) return false;

  return isPlaceReference(record) && isMemberTold(record as never) && isCodeOfCommunity(record as never);
}

/**
 * Says whether a value is what `MethodSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isMethodRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, name, versions, successor, place, provider, source } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof name === "string" &&
    isFilledText(name) &&
    isMethodVersions(versions) &&
    (successor === undefined || (typeof successor === "string" && isFilledText(successor))) &&
    (place === undefined || isPlaceReference(place)) &&
    (provider === undefined || isBodyReference(provider)) &&
    (source === undefined || isSourceReference(source)) &&
    methodIsNotCircular(record as never)
  );
}

function isMethodVersions(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isMethodVersion(item)) return false;
  }
  return hasEntry(list) && versionsFollow(list);
}

function isMethodVersion(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { from, until, name, steps } = record;
  return (
    (from === undefined || isCivilDate(from)) &&
    (until === undefined || isCivilDate(until)) &&
    typeof name === "string" &&
    isFilledText(name) &&
    isMethodVersionSteps(steps) &&
    periodInOrder(record as never)
  );
}

function isMethodVersionSteps(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isFilledText(item))) return false;
  }
  return hasEntry(list) && stepsAreDistinct(list);
}

/**
 * Says whether a value is what `PolicySchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isPolicyRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    title,
    kind,
    number,
    issuers,
    announcedIssuers,
    issuedOn,
    from,
    until,
    repealedOn,
    repealedBy,
    supersededBy,
    amends,
    place,
    quotations,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof title === "string" &&
    isFilledText(title) &&
    (kind === undefined || (typeof kind === "string" && isPolicyKind(kind))) &&
    (number === undefined || (typeof number === "string" && isFilledText(number))) &&
    isPolicyIssuers(issuers) &&
    (announcedIssuers === undefined || isQuantity(announcedIssuers)) &&
    (issuedOn === undefined || isCivilDate(issuedOn)) &&
    (from === undefined || isCivilDate(from)) &&
    (until === undefined || isCivilDate(until)) &&
    (repealedOn === undefined || isCivilDate(repealedOn)) &&
    (repealedBy === undefined || (typeof repealedBy === "string" && isFilledText(repealedBy))) &&
    (supersededBy === undefined || (typeof supersededBy === "string" && isFilledText(supersededBy))) &&
    (amends === undefined || isEditionTags(amends)) &&
    (place === undefined || isPlaceReference(place)) &&
    (quotations === undefined || isPolicyQuotations(quotations)) &&
    (source === undefined || isSourceReference(source)) &&
    periodInOrder(record as never) &&
    isOverAfterIssue(record as never) &&
    policyIsNotCircular(record as never)
  );
}

function isPolicyIssuers(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isBodyReference(item)) return false;
  }
  return hasEntry(list) && bodiesAreDistinct(list);
}

function isPolicyQuotations(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isPolicyQuotation(item)) return false;
  }
  return true;
}

function isPolicyQuotation(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { text, at } = record;
  return (
    typeof text === "string" &&
    isFilledText(text) &&
    (at === undefined || (typeof at === "string" && isFilledText(at)))
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
 * Says whether a value is what `ReportSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isReportRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    title,
    englishTitle,
    kind,
    period,
    publishers,
    publishedOn,
    edition,
    sections,
    indicators,
    place,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof title === "string" &&
    isFilledText(title) &&
    (englishTitle === undefined || (typeof englishTitle === "string" && isFilledText(englishTitle))) &&
    typeof kind === "string" &&
    isReportKind(kind) &&
    isReportPeriod(period) &&
    isReportPublishers(publishers) &&
    (publishedOn === undefined || isCivilDate(publishedOn)) &&
    (edition === undefined ||
      (typeof edition === "number" && Number.isFinite(edition) && isEditionNumber(edition))) &&
    isReportSections(sections) &&
    (indicators === undefined || isCaseObservations(indicators)) &&
    (place === undefined || isPlaceReference(place)) &&
    (source === undefined || isSourceReference(source)) &&
    sectionIndicatorsAreListed(record as never) &&
    publishedAfterBeginning(record as never)
  );
}

function isReportPeriod(record: unknown): boolean {
  if (!isObject(record)) return false;

  return isPeriod(record) && periodIsClosed(record as never);
}

function isReportPublishers(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isBodyReference(item)) return false;
  }
  return isNotEmpty(list) && bodiesAreDistinct(list);
}

function isReportSections(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isReportSection(item)) return false;
  }
  return isNotEmpty(list) && sectionNumbersDiffer(list);
}

function isReportSection(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { number, title, themes, indicators, cases } = record;
  return (
    typeof number === "string" &&
    isSectionNumber(number) &&
    typeof title === "string" &&
    isFilledText(title) &&
    (themes === undefined || isCaseThemes(themes)) &&
    (indicators === undefined || isEditionTags(indicators)) &&
    (cases === undefined || isEditionTags(cases))
  );
}

/**
 * Says whether a value is what `ServiceSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isServiceRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    name,
    category,
    provider,
    access,
    groups,
    fields,
    fee,
    languages,
    place,
    schedule,
    course,
    period,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof name === "string" &&
    isFilledText(name) &&
    typeof category === "string" &&
    isServiceCategory(category) &&
    isBodyReference(provider) &&
    (access === "universal" || access === "targeted") &&
    (groups === undefined || isServiceGroups(groups)) &&
    (fields === undefined || isCourseFields(fields)) &&
    (fee === undefined || (typeof fee === "number" && Number.isFinite(fee) && isServiceFee(fee))) &&
    (languages === undefined || isCourseLanguages(languages)) &&
    (place === undefined || isPlaceReference(place)) &&
    (schedule === undefined || (typeof schedule === "string" && isFilledText(schedule))) &&
    (course === undefined || (typeof course === "string" && isFilledText(course))) &&
    (period === undefined || isPeriod(period)) &&
    (source === undefined || isSourceReference(source)) &&
    targetedNamesGroup(record as never) &&
    universalNamesNoGroup(record as never)
  );
}

function isServiceGroups(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isTargetGroup(item))) return false;
  }
  return namesNothingTwice(list);
}

/**
 * Says whether a value is what `ServiceReachSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isServiceReachRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, service, group, period, persons, statedBy, source } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof service === "string" &&
    isFilledText(service) &&
    (group === undefined || (typeof group === "string" && isTargetGroup(group))) &&
    isPeriod(period) &&
    typeof persons === "number" &&
    Number.isFinite(persons) &&
    isPersonCount(persons) &&
    (statedBy === undefined || isBodyReference(statedBy)) &&
    (source === undefined || isSourceReference(source)) &&
    reachHasEnds(record as never)
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

/**
 * Says whether a value is what `TalentSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isTalentRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, kind, heads, affiliation, fields, qualification, period, source } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (kind === "expert" || kind === "full-time-social-worker" || kind === "professional-team") &&
    (heads === undefined || (typeof heads === "number" && Number.isFinite(heads) && isTeamHeads(heads))) &&
    (affiliation === undefined || isBodyReference(affiliation)) &&
    (fields === undefined || isCourseFields(fields)) &&
    (qualification === undefined ||
      qualification === "assistant-social-worker" ||
      qualification === "social-worker" ||
      qualification === "senior-social-worker") &&
    (period === undefined || isPeriod(period)) &&
    (source === undefined || isSourceReference(source)) &&
    teamHasHeads(record as never) &&
    personHasNoHeads(record as never) &&
    qualificationIsOfPerson(record as never)
  );
}
