// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isCivilDate, isInstant, isPeriod } from "../core/index.ts";
import { isGridId } from "../identifiers/index.ts";
import {
  isBodyReference,
  isFilledText,
  isPlaceReference,
  isSourceReference,
} from "../organizations/index.ts";
import {
  activityFitsKind,
  arrivalsAfterCall,
  callDueAfterCall,
  callHasOneLimit,
  calledOnce,
  callerIsNotCalled,
  isNoPetition,
  isRefusalReason,
  isRequestChannel,
  isServiceRequestKind,
  isStreetCallMatter,
  isSuggestionGroup,
  isSuggestionKind,
  isSuggestionTheme,
  isWithinMinutes,
  mergeHasTarget,
  mergedElsewhere,
  openingsAgree,
  requestDueAfterOpening,
  requestEventFieldsFit,
  requestEventIsComplete,
  requestEventsAfterOpening,
  requestEventsAreInOrder,
  requestEventsArePossible,
  requestHasOpening,
  solvedAfterCall,
  someoneIsCalled,
  suggestionDueAfterMade,
  suggestionEventsAfterMade,
  suggestionEventsAreInOrder,
  suggestionEventsArePossible,
  suggestionHasOrigin,
  suggestionLeadsElsewhere,
} from "./requests/rules.ts";
import { isHouseholdKey } from "./visits/household-key.ts";
import {
  bodyFitsNeedEvent,
  feedbackFitsEvent,
  followUpHasFeedback,
  isCareAction,
  isNeedCategory,
  isNeedReporter,
  isTargetCount,
  isVisitOutcome,
  isVisitorRole,
  metWhereSomethingWasDone,
  needDueAfterRaised,
  needEventsAfterRaised,
  needEventsAreInOrder,
  needEventsArePossible,
  needHasHousehold,
  needHasOrigin,
  outcomeFitsMode,
  referralHasBody,
  targetsAreApart,
} from "./visits/rules.ts";

type Fields = { readonly [name: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Says whether a value is what `NeedSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isNeedRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, visit, household, category, urgency, reportedBy, place, raisedOn, dueOn, events } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (visit === undefined || (typeof visit === "string" && isFilledText(visit))) &&
    (household === undefined || (typeof household === "string" && isHouseholdKey(household))) &&
    typeof category === "string" &&
    isNeedCategory(category) &&
    (urgency === undefined || urgency === "ordinary" || urgency === "urgent") &&
    (reportedBy === undefined || (typeof reportedBy === "string" && isNeedReporter(reportedBy))) &&
    (place === undefined || isPlaceReference(place)) &&
    isCivilDate(raisedOn) &&
    (dueOn === undefined || isCivilDate(dueOn)) &&
    (events === undefined || isNeedEvents(events)) &&
    needHasOrigin(record as never) &&
    needHasHousehold(record as never) &&
    needDueAfterRaised(record as never) &&
    needEventsArePossible(record as never) &&
    needEventsAreInOrder(record as never) &&
    needEventsAfterRaised(record as never)
  );
}

function isNeedEvents(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isNeedEvent(item)) return false;
  }
  return true;
}

function isNeedEvent(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { event, on, at, to, feedback } = record;
  return (
    (event === "assign" ||
      event === "resolve" ||
      event === "refer" ||
      event === "give-up" ||
      event === "follow-up") &&
    (on === undefined || isCivilDate(on)) &&
    (at === undefined || isInstant(at)) &&
    (to === undefined || isBodyReference(to)) &&
    (feedback === undefined ||
      feedback === "satisfied" ||
      feedback === "unsatisfied" ||
      feedback === "none") &&
    followUpHasFeedback(record as never) &&
    feedbackFitsEvent(record as never) &&
    referralHasBody(record as never) &&
    bodyFitsNeedEvent(record as never)
  );
}

/**
 * Says whether a value is what `ServiceRequestSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isServiceRequestRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, kind, channel, matter, place, openedOn, openedAt, dueOn, mergedInto, activity, events } =
    record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof kind === "string" &&
    isNoPetition(kind) &&
    isServiceRequestKind(kind) &&
    typeof channel === "string" &&
    isRequestChannel(channel) &&
    (matter === undefined || (typeof matter === "string" && isFilledText(matter))) &&
    (place === undefined || isPlaceReference(place)) &&
    (openedOn === undefined || isCivilDate(openedOn)) &&
    (openedAt === undefined || isInstant(openedAt)) &&
    (dueOn === undefined || isCivilDate(dueOn)) &&
    (mergedInto === undefined || (typeof mergedInto === "string" && isFilledText(mergedInto))) &&
    (activity === undefined || (typeof activity === "string" && isFilledText(activity))) &&
    (events === undefined || isServiceRequestEvents(events)) &&
    requestHasOpening(record as never) &&
    openingsAgree(record as never) &&
    requestDueAfterOpening(record as never) &&
    mergedElsewhere(record as never) &&
    mergeHasTarget(record as never) &&
    activityFitsKind(record as never) &&
    requestEventsArePossible(record as never) &&
    requestEventsAreInOrder(record as never) &&
    requestEventsAfterOpening(record as never)
  );
}

function isServiceRequestEvents(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isServiceRequestEvent(item)) return false;
  }
  return true;
}

function isServiceRequestEvent(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { event, on, at, to, reason, responded, solved, satisfied } = record;
  return (
    isServiceRequestEventEvent(event) &&
    (on === undefined || isCivilDate(on)) &&
    (at === undefined || isInstant(at)) &&
    (to === undefined || isBodyReference(to)) &&
    (reason === undefined || (typeof reason === "string" && isRefusalReason(reason))) &&
    (responded === undefined || typeof responded === "boolean") &&
    (solved === undefined || typeof solved === "boolean") &&
    (satisfied === undefined || typeof satisfied === "boolean") &&
    requestEventIsComplete(record as never) &&
    requestEventFieldsFit(record as never)
  );
}

function isServiceRequestEventEvent(value: unknown): boolean {
  switch (value) {
    case "accept":
    case "decline":
    case "dispatch":
    case "object":
    case "handle":
    case "supervise":
    case "reply":
    case "close":
    case "return-visit":
    case "evaluate":
    case "reopen":
    case "merge":
    case "withdraw":
      return true;
    default:
      return false;
  }
}

/**
 * Says whether a value is what `StreetCallSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isStreetCallRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, caller, place, matter, calledAt, called, withinMinutes, dueAt, solvedOn, source } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    isBodyReference(caller) &&
    (place === undefined || isPlaceReference(place)) &&
    typeof matter === "string" &&
    isStreetCallMatter(matter) &&
    isInstant(calledAt) &&
    isStreetCallCalled(called) &&
    (withinMinutes === undefined ||
      (typeof withinMinutes === "number" &&
        Number.isFinite(withinMinutes) &&
        isWithinMinutes(withinMinutes))) &&
    (dueAt === undefined || isInstant(dueAt)) &&
    (solvedOn === undefined || isCivilDate(solvedOn)) &&
    (source === undefined || isSourceReference(source)) &&
    callerIsNotCalled(record as never) &&
    calledOnce(record as never) &&
    arrivalsAfterCall(record as never) &&
    callHasOneLimit(record as never) &&
    callDueAfterCall(record as never) &&
    solvedAfterCall(record as never)
  );
}

function isStreetCallCalled(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isStreetCallCalledItem(item)) return false;
  }
  return someoneIsCalled(list);
}

function isStreetCallCalledItem(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { body, arrivedAt } = record;
  return isBodyReference(body) && (arrivedAt === undefined || isInstant(arrivedAt));
}

/**
 * Says whether a value is what `SuggestionSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isSuggestionRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, from, group, to, kind, title, theme, place, on, dueOn, events } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (from === undefined || isBodyReference(from)) &&
    (group === undefined || (typeof group === "string" && isSuggestionGroup(group))) &&
    isBodyReference(to) &&
    (kind === undefined || (typeof kind === "string" && isSuggestionKind(kind))) &&
    typeof title === "string" &&
    isFilledText(title) &&
    (theme === undefined || (typeof theme === "string" && isSuggestionTheme(theme))) &&
    (place === undefined || isPlaceReference(place)) &&
    isCivilDate(on) &&
    (dueOn === undefined || isCivilDate(dueOn)) &&
    (events === undefined || isSuggestionEvents(events)) &&
    suggestionHasOrigin(record as never) &&
    suggestionLeadsElsewhere(record as never) &&
    suggestionDueAfterMade(record as never) &&
    suggestionEventsArePossible(record as never) &&
    suggestionEventsAreInOrder(record as never) &&
    suggestionEventsAfterMade(record as never)
  );
}

function isSuggestionEvents(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isSuggestionEvent(item)) return false;
  }
  return true;
}

function isSuggestionEvent(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { event, on, at } = record;
  return (
    isSuggestionEventEvent(event) &&
    (on === undefined || isCivilDate(on)) &&
    (at === undefined || isInstant(at))
  );
}

function isSuggestionEventEvent(value: unknown): boolean {
  switch (value) {
    case "accept":
    case "adopt":
    case "adopt-in-part":
    case "not-adopt":
    case "reply":
    case "reject":
    case "withdraw":
      return true;
    default:
      return false;
  }
}

/**
 * Says whether a value is what `VisitSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isVisitRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    campaign,
    household,
    visitorRole,
    visitor,
    grid,
    place,
    on,
    mode,
    outcome,
    profileComplete,
    careActions,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (campaign === undefined || (typeof campaign === "string" && isFilledText(campaign))) &&
    typeof household === "string" &&
    isHouseholdKey(household) &&
    typeof visitorRole === "string" &&
    isVisitorRole(visitorRole) &&
    (visitor === undefined || (typeof visitor === "string" && isFilledText(visitor))) &&
    (grid === undefined || (typeof grid === "string" && isGridId(grid))) &&
    (place === undefined || isPlaceReference(place)) &&
    isCivilDate(on) &&
    (mode === "home" || mode === "phone" || mode === "online") &&
    typeof outcome === "string" &&
    isVisitOutcome(outcome) &&
    (profileComplete === undefined || typeof profileComplete === "boolean") &&
    (careActions === undefined || isVisitCareActions(careActions)) &&
    metWhereSomethingWasDone(record as never) &&
    outcomeFitsMode(record as never)
  );
}

function isVisitCareActions(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isCareAction(item))) return false;
  }
  return true;
}

/**
 * Says whether a value is what `VisitCampaignSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isVisitCampaignRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, name, period, place, visitorRoles, targets, source } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    typeof name === "string" &&
    isFilledText(name) &&
    (period === undefined || isPeriod(period)) &&
    (place === undefined || isPlaceReference(place)) &&
    (visitorRoles === undefined || isVisitCampaignVisitorRoles(visitorRoles)) &&
    (targets === undefined || isVisitCampaignTargets(targets)) &&
    (source === undefined || isSourceReference(source)) &&
    targetsAreApart(record as never)
  );
}

function isVisitCampaignVisitorRoles(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isVisitorRole(item))) return false;
  }
  return true;
}

function isVisitCampaignTargets(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!isVisitCampaignTarget(item)) return false;
  }
  return true;
}

function isVisitCampaignTarget(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { scope, households } = record;
  return (
    (scope === "campaign" || scope === "visitor" || scope === "community") &&
    typeof households === "number" &&
    Number.isFinite(households) &&
    isTargetCount(households)
  );
}
