import { isCertainlyBefore } from "../core/index.ts";
import type { BodyReference, PartyUnit } from "./model.ts";
import { bodyKeysOf } from "./references.ts";

/** Says whether a joint branch covers at least two organizations; one that covers none has a rule of its own. */
export function jointBranchCoversSeveral({ kind, covers }: Pick<PartyUnit, "kind" | "covers">): boolean {
  return kind !== "joint-branch" || covers.length === 0 || covers.length - countRepeated(covers) > 1;
}

/** Says whether a party unit covers no organization twice, by reference or credit code; a name identifies nobody. */
export function coversNoneTwice({ covers }: Pick<PartyUnit, "covers">): boolean {
  return covers.length < 2 || countRepeated(covers) === 0;
}

/** The first two entries of a list that are the same body, counted from 1. */
export function repeatedBodies(covers: readonly BodyReference[]): readonly number[] {
  const seen = new Map<string, number>();
  for (const [index, body] of covers.entries()) {
    const first = bodyKeysOf(body)
      .map((key) => seen.get(key))
      .find((at) => at !== undefined);
    if (first !== undefined) return [first + 1, index + 1];
    for (const key of bodyKeysOf(body)) seen.set(key, index);
  }
  return [];
}

/** How many entries of a list are a body that an earlier one is. */
function countRepeated(covers: readonly BodyReference[]): number {
  const seen = new Set<string>();
  let repeated = 0;
  for (const body of covers) {
    const keys = bodyKeysOf(body);
    if (keys.some((key) => seen.has(key))) repeated += 1;
    for (const key of keys) seen.add(key);
  }
  return repeated;
}

/** Says whether a plaque was not put up certainly before the unit was founded. */
export function plaqueIsNotBeforeFounding({ from, plaqueOn }: Pick<PartyUnit, "from" | "plaqueOn">): boolean {
  return from === undefined || plaqueOn === undefined || !isCertainlyBefore(plaqueOn, from);
}
