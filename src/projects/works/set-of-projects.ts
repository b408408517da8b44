import { errorOf, warningOf, type Finding, repeatsOf } from "../../core/index.ts";
import { comparableName } from "../../organizations/index.ts";
import type { OpenCall } from "../calls/model.ts";
import type { Milestone, Project } from "./model.ts";

/** What belongs to a list of projects. */
export interface ProjectSetOptions {
  /** The calls that projects can come from; without them the reference is not checked. */
  readonly calls?: readonly Pick<OpenCall, "id">[] | undefined;
  /** Milestones that are kept in a list of their own; those within the projects are known anyway. */
  readonly milestones?: readonly Milestone[] | undefined;
}

/**
 * Checks a list of projects against itself: references and names that repeat, and references that lead nowhere.
 *
 * @param projects - the projects
 * @param options - the calls, and milestones in a list of their own
 * @returns `project.repeated` and, as a warning, `project.name-repeated`, at the later record; `project.call-unknown`;
 * `project.milestone-without-project` with the position of the milestone in its path
 *
 * @example
 * import { checkSetOfProjects } from "linli/projects";
 *
 * const projects = [{ id: "p-1", name: "银龄食堂", call: "c-9" }];
 * checkSetOfProjects(projects, { calls: [{ id: "c-1" }] })[0]?.code; // => "project.call-unknown"
 */
export function checkSetOfProjects(
  projects: readonly Project[],
  options: ProjectSetOptions = {},
): readonly Finding[] {
  const ids = new Set(projects.map(({ id }) => id));
  const calls = options.calls === undefined ? undefined : new Set(options.calls.map(({ id }) => id));
  return [
    ...repeatsOf(projects.map(({ id }) => id)).map((positions) => ({
      ...errorOf("project.repeated", { positions }),
      path: [(positions[1] ?? 1) - 1, "id"],
    })),
    ...repeatsOf(projects.map(({ name }) => comparableName(name))).map((positions) => ({
      ...warningOf("project.name-repeated", { positions }),
      path: [(positions[1] ?? 1) - 1, "name"],
    })),
    ...projects.flatMap(({ call }, index) =>
      call === undefined || calls === undefined || calls.has(call)
        ? []
        : [{ ...errorOf("project.call-unknown", {}), path: [index, "call"] }],
    ),
    ...(options.milestones ?? []).flatMap(({ project }, index) =>
      project === undefined || ids.has(project)
        ? []
        : [
            {
              ...errorOf("project.milestone-without-project", {}),
              path: ["milestones", index, "project"],
            },
          ],
    ),
  ];
}

/**
 * Puts milestones that are kept in a list of their own into their projects.
 *
 * @remarks A project to which no milestone belongs stays as it is, by reference. Milestones without a project, or with one
 * that is not in the list, are left out: `checkSetOfProjects` names the latter.
 *
 * @param projects - the projects
 * @param milestones - the milestones, each with the reference of its project
 * @returns the projects in their order, each with its milestones after those that it had
 *
 * @example
 * import { withMilestones } from "linli/projects";
 *
 * const milestone = { id: "m-1", project: "p-1", title: "完成平台部署" };
 * withMilestones([{ id: "p-1", name: "信息中心" }], [milestone])[0]?.milestones?.length; // => 1
 */
export function withMilestones(
  projects: readonly Project[],
  milestones: readonly Milestone[],
): readonly Project[] {
  const own = new Map<string, Milestone[]>();
  for (const milestone of milestones) {
    if (milestone.project === undefined) continue;
    const group = own.get(milestone.project);
    if (group === undefined) own.set(milestone.project, [milestone]);
    else group.push(milestone);
  }
  return projects.map((project) => {
    const added = own.get(project.id);
    return added === undefined
      ? project
      : { ...project, milestones: [...(project.milestones ?? []), ...added] };
  });
}

/** The projects of a campaign. */
export interface CampaignGroup {
  /** The campaign, as the first project of it names it. */
  readonly campaign: string;
  /** The references of its projects, each once, in the order of the list. */
  readonly ids: readonly string[];
}

/**
 * Lists the campaigns that projects belong to, each with its projects.
 *
 * @param projects - the projects
 * @returns the campaigns in the order in which they are first named
 *
 * @example
 * import { campaignGroupsOf } from "linli/projects";
 *
 * const projects = [{ id: "p-1", campaigns: ["双送行动"] }, { id: "p-2", campaigns: ["双送 行动"] }, { id: "p-3" }];
 * campaignGroupsOf(projects); // => [{ campaign: "双送行动", ids: ["p-1", "p-2"] }]
 */
export function campaignGroupsOf(
  projects: readonly Pick<Project, "id" | "campaigns">[],
): readonly CampaignGroup[] {
  const groups = new Map<string, { readonly campaign: string; readonly ids: Set<string> }>();
  for (const { id, campaigns = [] } of projects) {
    for (const campaign of campaigns) {
      const key = comparableName(campaign);
      const group = groups.get(key) ?? { campaign, ids: new Set<string>() };
      group.ids.add(id);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ campaign, ids }) => ({ campaign, ids: [...ids] }));
}
