import { isCode, isCivilDate, civilDatePrecision, millisecondsOf } from "../core/index.ts";
import { captureMethods, serviceCategories, volunteerGroups } from "./code-lists.ts";
import type { Activity, ActivityShift, ServiceRecord, Volunteer, VolunteerTeam } from "./model.ts";

/** Says whether a number counts minutes: whole, and not below nothing. */
export function isMinutes(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Says whether a number counts persons: whole, and at least one. */
export function isHeadCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

/** Says whether a value is a kind of service, known or of one's own. */
export function isServiceCategory(value: unknown): boolean {
  return isCode(serviceCategories, value);
}

/** Says whether a value is a way to record a time, known or of one's own. */
export function isCaptureMethod(value: unknown): boolean {
  return isCode(captureMethods, value);
}

/** Says whether a value is a group of people, known or of one's own. */
export function isVolunteerGroup(value: unknown): boolean {
  return isCode(volunteerGroups, value);
}

/** Says whether a text can be the code of a division: six digits. */
export function isServiceDivision(text: string): boolean {
  return /^\d{6}$/.test(text);
}

/** Says whether a date is known to the day. */
export function isServiceDay(value: unknown): boolean {
  return typeof value === "string" && isCivilDate(value) && civilDatePrecision(value) === "day";
}

/** Says whether a roster names somebody, and nobody twice. */
export function rosterIsSound(roster: readonly string[]): boolean {
  return roster.length > 0 && (roster.length === 1 || new Set(roster).size === roster.length);
}

/** The part of a record that says who served. */
type Served = Pick<ServiceRecord, "volunteerId" | "headCount" | "roster">;

/** Says whether a record says who served, or how many. */
export function recordHasPersons({ volunteerId, headCount, roster }: Served): boolean {
  return volunteerId !== undefined || headCount !== undefined || roster !== undefined;
}

/** Says whether no roster stands beside a volunteer or a head count, which would count persons twice. */
export function rosterStandsAlone({ volunteerId, headCount, roster }: Served): boolean {
  return roster === undefined || (volunteerId === undefined && headCount === undefined);
}

/** The part of a record that says when somebody served, and for how long. */
type ServiceSpan = Pick<
  ServiceRecord,
  "startAt" | "endAt" | "breakMinutes" | "travelMinutes" | "claimedMinutes" | "state"
>;

/** Says whether a service that ended has begun. */
export function endHasStart({ startAt, endAt }: Pick<ServiceSpan, "startAt" | "endAt">): boolean {
  return endAt === undefined || startAt !== undefined;
}

/** Says whether a service does not end before it begins. */
export function endFollowsStart({ startAt, endAt }: Pick<ServiceSpan, "startAt" | "endAt">): boolean {
  return startAt === undefined || endAt === undefined || millisecondsOf(endAt) >= millisecondsOf(startAt);
}

/** Says whether breaks and travel are no longer than the time between beginning and end. */
export function pausesFit(span: ServiceSpan): boolean {
  const { breakMinutes = 0, travelMinutes = 0, startAt, endAt } = span;
  const paused = breakMinutes + travelMinutes;
  if (paused === 0 || startAt === undefined || endAt === undefined) return true;
  const minutes = (millisecondsOf(endAt) - millisecondsOf(startAt)) / 60_000;
  // An end before its beginning is another finding.
  return minutes < 0 || paused <= Math.floor(minutes);
}

/** Says whether a completed service has a time: measured, begun, or stated. */
export function completedHasTime({ state, startAt, claimedMinutes }: ServiceSpan): boolean {
  return state !== "completed" || startAt !== undefined || claimedMinutes !== undefined;
}

/** Says whether an age class says for which day it holds, and a day of which class. */
export function ageClassHasDay({
  ageClass,
  ageClassOn,
}: Pick<Volunteer, "ageClass" | "ageClassOn">): boolean {
  return (ageClass === undefined) === (ageClassOn === undefined);
}

/** Says whether a team is not part of itself. */
export function teamHasOtherParent({ id, parentId }: Pick<VolunteerTeam, "id" | "parentId">): boolean {
  return parentId !== id;
}

/** Says whether a shift ends after it begins. */
export function shiftInOrder({ startAt, endAt }: Pick<ActivityShift, "startAt" | "endAt">): boolean {
  return millisecondsOf(endAt) > millisecondsOf(startAt);
}

/** Says whether no two shifts of an activity have the same reference. */
export function shiftsDiffer({ shifts = [] }: Pick<Activity, "shifts">): boolean {
  return new Set(shifts.map(({ id }) => id)).size === shifts.length;
}
