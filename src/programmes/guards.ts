// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isPeriod, isQuantity } from "../core/index.ts";
import {
  isBodyReference,
  isFilledText,
  isPlaceReference,
  isSourceReference,
} from "../organizations/index.ts";
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
