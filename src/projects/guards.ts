// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isCivilDate, isInstant, isPeriod } from "../core/index.ts";
import { isGridId } from "../identifiers/index.ts";
import {
  isBodyReference,
  isFilledText,
  isPlaceReference,
  isSourceReference,
} from "../organizations/index.ts";
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
