import {
  checkHistory,
  compareCivilDates,
  isCode,
  type CivilDate,
  type Finding,
  repeatsOf,
} from "../../core/index.ts";
import { dayOfFirst, hasHappened, isBefore } from "../shared/event-days.ts";
import { bodyIndexOf, type BodyIndex } from "../shared/same-body.ts";
import { projectRoles } from "./code-lists.ts";
import { projectMachine } from "./machine.ts";
import type { Project, ProjectRecord } from "./model.ts";
import { acceptsOwnWork, partiesOf, strangeOwners } from "./parties.ts";

/** Says whether a value is what a body can be in a project, known or of one's own. */
export function isProjectRole(value: unknown): boolean {
  return isCode(projectRoles, value);
}

/** Says whether the events of a project can follow each other as they are dated. */
export function projectEventsArePossible({ events = [] }: Pick<Project, "events">): boolean {
  return firstProjectEventError(events) === undefined;
}

/** What is wrong with the order of the events of a project, first of all. */
export function firstProjectEventError(events: readonly ProjectRecord[]): Finding | undefined {
  return checkHistory(projectMachine, events).findings.find(({ severity }) => severity === "error") as
    Finding | undefined;
}

/** Says whether signing and event are of one day, as far as the dates tell. */
export function signingFitsEvent({ signing, events }: Pick<Project, "signing" | "events">): boolean {
  const day = dayOfFirst(events, "sign");
  if (day === undefined || signing?.on === undefined) return true;
  const order = compareCivilDates(day, signing.on);
  return order === 0 || order === "unknown";
}

/** Says whether the work began no earlier than the project was signed, as far as the dates tell. */
export function startFollowsSigning(project: Pick<Project, "signing" | "events">): boolean {
  return !isBefore(dayOfFirst(project.events, "start"), signedOn(project));
}

/** The day of signing, of the record or of the event. */
export function signedOn({ signing, events }: Pick<Project, "signing" | "events">): CivilDate | undefined {
  return signing?.on ?? dayOfFirst(events, "sign");
}

/** Says whether no milestone lies before the day of signing. */
export function milestonesFollowSigning(
  project: Pick<Project, "signing" | "events" | "milestones">,
): boolean {
  return earlyMilestones(project).length === 0;
}

/** The milestones that are due, or were reached, before the day of signing. */
export function earlyMilestones(
  project: Pick<Project, "signing" | "events" | "milestones">,
): readonly number[] {
  const signed = signedOn(project);
  return (project.milestones ?? []).flatMap(({ dueOn, doneOn }, index) =>
    isBefore(dueOn, signed) || isBefore(doneOn, signed) ? [index + 1] : [],
  );
}

/** Says whether no two milestones share a reference. */
export function milestonesAreApart({ milestones = [] }: Pick<Project, "milestones">): boolean {
  return repeatsOf(milestones.map(({ id }) => id)).length === 0;
}

/** Says whether the milestones of a project name no other. */
export function milestonesAreOfProject({ id, milestones = [] }: Pick<Project, "id" | "milestones">): boolean {
  return milestones.every(({ project }) => project === undefined || project === id);
}

/** Says whether whoever owns a milestone is a party, where parties are recorded. */
export function ownersAreParties(project: Pick<Project, "parties" | "milestones">): boolean {
  return strangeOwners(project).length === 0;
}

/** Says whether no body stands twice in one role. */
export function partiesAreApart({ parties = [] }: Pick<Project, "parties">): boolean {
  const before = new Map<string, BodyIndex>();
  return parties.every(({ role, body }) => {
    const index = before.get(role) ?? bodyIndexOf();
    before.set(role, index);
    if (index.compare(body) === true) return false;
    index.add(body);
    return true;
  });
}

/** Says whether who orders the work is not who does it. */
export function commissionerIsNotUndertaker(project: Pick<Project, "parties">): boolean {
  const undertakers = bodyIndexOf(partiesOf(project, "undertaker"));
  return partiesOf(project, "commissioner").every((body) => undertakers.compare(body) !== true);
}

/** Says whether nobody accepts their own work. */
export function acceptorIsNotUndertaker(project: Pick<Project, "parties" | "acceptance">): boolean {
  return !acceptsOwnWork(project);
}

/** Says whether what was accepted did not fail. */
export function acceptedDidNotFail({ acceptance, events }: Pick<Project, "acceptance" | "events">): boolean {
  return acceptance?.result !== "failed" || !hasHappened(events, "accept");
}

/** Says whether the acceptance follows signing and handing over, as far as the dates tell. */
export function acceptanceIsNotTooEarly(
  project: Pick<Project, "acceptance" | "signing" | "events">,
): boolean {
  const on = project.acceptance?.on;
  return !isBefore(on, signedOn(project)) && !isBefore(on, dayOfFirst(project.events, "deliver"));
}

/** Says whether a project that was cancelled or terminated says why. */
export function projectEndGivesReason({ events = [] }: Pick<Project, "events">): boolean {
  return events.every(
    ({ event, reason }) => reason !== undefined || (event !== "cancel" && event !== "terminate"),
  );
}
