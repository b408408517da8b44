import type { Talent } from "./model.ts";

/** Says whether a team says how many it has. */
export function teamHasHeads({ kind, heads }: Pick<Talent, "kind" | "heads">): boolean {
  return kind !== "professional-team" || heads !== undefined;
}

/** Says whether a person has no head count. */
export function personHasNoHeads({ kind, heads }: Pick<Talent, "kind" | "heads">): boolean {
  return kind === "professional-team" || heads === undefined;
}

/** Says whether a qualification is that of a person. */
export function qualificationIsOfPerson({
  kind,
  qualification,
}: Pick<Talent, "kind" | "qualification">): boolean {
  return kind !== "professional-team" || qualification === undefined;
}

/** Says whether a number can be how many a team has. */
export function isTeamHeads(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}
