import { isCode, type Period, isCertainlyBefore } from "../../core/index.ts";
import { comparableName } from "../../organizations/index.ts";
import { bodiesAreDistinct } from "../agreements/rules.ts";
import { meetingFrequencies, policyKinds } from "./code-lists.ts";
import type { Mechanism, MechanismVersion, Method, Policy } from "./model.ts";

/** Says whether a value is a kind of document, known or of one's own. */
export function isPolicyKind(value: unknown): boolean {
  return isCode(policyKinds, value);
}

/** Says whether a value is how often a mechanism meets, known or of one's own. */
export function isMeetingFrequency(value: unknown): boolean {
  return isCode(meetingFrequencies, value);
}

/** Says whether a list has an entry. */
export function hasEntry(list: readonly unknown[]): boolean {
  return list.length > 0;
}

/** Says whether a document is in force no shorter than from its issue on. */
export function isOverAfterIssue({
  issuedOn,
  until,
  repealedOn,
}: Pick<Policy, "issuedOn" | "until" | "repealedOn">): boolean {
  return !isCertainlyBefore(until, issuedOn) && !isCertainlyBefore(repealedOn, issuedOn);
}

/** Says whether a document neither repeals nor replaces nor changes itself. */
export function policyIsNotCircular({
  id,
  repealedBy,
  supersededBy,
  amends,
}: Pick<Policy, "id" | "repealedBy" | "supersededBy" | "amends">): boolean {
  return repealedBy !== id && supersededBy !== id && amends?.includes(id) !== true;
}

/** Says whether versions follow each other without a day in common, the earliest first. */
export function versionsFollow(versions: readonly Period[]): boolean {
  return versions.every((version, index) => {
    const before = versions[index - 1];
    if (before === undefined) return true;
    // A version without an end holds until the next one begins, which then says when.
    if (version.from === undefined) return false;
    const isLater = before.from === undefined || isCertainlyBefore(before.from, version.from);
    return isLater && before.until !== version.from && !isCertainlyBefore(version.from, before.until);
  });
}

/** Says whether no version holds before a mechanism was set up. */
export function versionsFollowSetUp({ setUpOn, versions }: Pick<Mechanism, "setUpOn" | "versions">): boolean {
  return versions.every(({ from }) => !isCertainlyBefore(from, setUpOn));
}

/** Says whether convenor and members are each another body. */
export function membersAreDistinct({
  convenor,
  members,
}: Pick<MechanismVersion, "convenor" | "members">): boolean {
  return bodiesAreDistinct([convenor, ...members]);
}

/** Says whether a number can be the how-manieth meeting it is. */
export function isMeetingOrdinal(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

/** Says whether every meeting has a number of its own, and later ones were not held earlier. */
export function meetingsAreInOrder({ meetings }: Pick<Mechanism, "meetings">): boolean {
  if (meetings === undefined) return true;
  const sorted = [...meetings].sort((a, b) => a.ordinal - b.ordinal);
  let last: string | undefined;
  return sorted.every(({ ordinal, heldOn }, index) => {
    if (sorted[index - 1]?.ordinal === ordinal || isCertainlyBefore(heldOn, last)) return false;
    last = heldOn ?? last;
    return true;
  });
}

/** Says whether no meeting was held before a mechanism was set up. */
export function meetingsFollowSetUp({ setUpOn, meetings }: Pick<Mechanism, "setUpOn" | "meetings">): boolean {
  return meetings === undefined || meetings.every(({ heldOn }) => !isCertainlyBefore(heldOn, setUpOn));
}

/** Says whether no step stands twice. */
export function stepsAreDistinct(steps: readonly string[]): boolean {
  return new Set(steps.map(comparableName)).size === steps.length;
}

/** Says whether a method is succeeded by another one than itself. */
export function methodIsNotCircular({ id, successor }: Pick<Method, "id" | "successor">): boolean {
  return successor !== id;
}
