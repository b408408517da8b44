import type { ExtensibleCode } from "../../core/index.ts";
import type { BodyReference } from "../../organizations/index.ts";
import { bodyIndexOf, sameBody } from "../shared/same-body.ts";
import type { Project, ProjectRole } from "./model.ts";

/**
 * Lists the bodies that have a role in a project.
 *
 * @param project - a project
 * @param role - the role
 * @returns the bodies, in the order of the parties
 *
 * @example
 * import { partiesOf } from "linli/projects";
 *
 * const body = { name: "青禾区委社会工作部" };
 * partiesOf({ parties: [{ role: "commissioner", body }] }, "commissioner"); // => [{ name: "青禾区委社会工作部" }]
 */
export function partiesOf(
  { parties = [] }: Pick<Project, "parties">,
  role: ExtensibleCode<ProjectRole>,
): readonly BodyReference[] {
  return parties.filter((party) => party.role === role).map(({ body }) => body);
}

/**
 * Says whether who accepts a project is its undertaker.
 *
 * @param project - a project
 * @returns `false` also where that is not known
 */
export function acceptsOwnWork(project: Pick<Project, "parties" | "acceptance">): boolean {
  const by = project.acceptance?.by;
  return by !== undefined && partiesOf(project, "undertaker").some((body) => sameBody(body, by) === true);
}

/**
 * Finds the milestones whose owner is certainly none of the parties.
 *
 * @param project - a project
 * @returns their positions, counted from 1; none where no parties are recorded
 */
export function strangeOwners({
  parties = [],
  milestones = [],
}: Pick<Project, "parties" | "milestones">): readonly number[] {
  if (parties.length === 0) return [];
  const bodies = bodyIndexOf(parties.map(({ body }) => body));
  return milestones.flatMap(({ owner }, index) =>
    owner !== undefined && bodies.compare(owner) === false ? [index + 1] : [],
  );
}
