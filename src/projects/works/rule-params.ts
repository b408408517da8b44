// What the findings of the schema's rules print; asked only where a rule refused its value.
import { type FindingParams, repeatsOf } from "../../core/index.ts";
import type { Project } from "./model.ts";
import { strangeOwners } from "./parties.ts";
import { earlyMilestones, firstProjectEventError } from "./rules.ts";

/** The first event that cannot have happened. */
export function impossibleProjectEventOf({ events = [] }: Pick<Project, "events">): FindingParams {
  const [place] = firstProjectEventError(events)?.path ?? [];
  return { position: typeof place === "number" ? place + 1 : 1 };
}

/** The milestones before the day of signing. */
export function earlyMilestonesOf(
  project: Pick<Project, "signing" | "events" | "milestones">,
): FindingParams {
  return { positions: earlyMilestones(project) };
}

/** The milestones that share a reference. */
export function repeatedMilestonesOf({ milestones = [] }: Pick<Project, "milestones">): FindingParams {
  return { positions: repeatsOf(milestones.map(({ id }) => id))[0] ?? [] };
}

/** The milestones that name another project. */
export function foreignMilestonesOf({
  id,
  milestones = [],
}: Pick<Project, "id" | "milestones">): FindingParams {
  const foreign = milestones.flatMap(({ project }, index) =>
    project !== undefined && project !== id ? [index + 1] : [],
  );
  return { positions: foreign };
}

/** The milestones whose owner is no party. */
export function strangeOwnersOf(project: Pick<Project, "parties" | "milestones">): FindingParams {
  return { positions: strangeOwners(project) };
}
