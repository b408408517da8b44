// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isCivilDate, isPeriod, isQuantity, periodInOrder } from "../core/index.ts";
import { isTheme } from "../indicators/index.ts";
import {
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
  isFen,
  itemsAreDistinct,
  itemsAreDueLater,
  renewalsLeadOn,
  renewsWhatEnds,
  termOutlastsSigning,
} from "./agreements/rules.ts";
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
  isEditionNumber,
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
      (typeof amountFen === "number" && Number.isFinite(amountFen) && isFen(amountFen))) &&
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
    (amends === undefined || isPolicyAmends(amends)) &&
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

function isPolicyAmends(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isFilledText(item))) return false;
  }
  return true;
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
    (indicators === undefined || isPolicyAmends(indicators)) &&
    (cases === undefined || isPolicyAmends(cases))
  );
}
