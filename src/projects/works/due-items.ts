import { assertDay, warningOf, type CivilDate, type DueItem } from "../../core/index.ts";
import type { Milestone, Project, ProjectState } from "./model.ts";
import { milestoneStateOn } from "./milestone-state.ts";
import { projectStateOn } from "./project-state.ts";

/** What projects have to keep. */
export type ProjectDueKind = "milestone" | "project-end";

const isOver: ReadonlySet<ProjectState | "unknown"> = /* @__PURE__ */ new Set([
  "accepted",
  "closed",
  "cancelled",
  "terminated",
] as const);

/**
 * Lists what is due in a project: milestones that are not recorded as reached, and the end of the period planned.
 *
 * @remarks By the data recorded on the day. A milestone without a day is an item with an unknown one. Nothing is due from a
 * project that is accepted, closed, cancelled or terminated.
 *
 * @param project - a project
 * @param on - the day of the question, `YYYY-MM-DD`
 * @returns items of the kinds `milestone`, about the reference of the milestone, and `project-end`, for `worklist` of
 * `linli/core`; their reasons are `project.milestone-due`, `project.milestone-undated`, `project.period-ends`
 * @throws TypeError where `on` is not known to the day
 *
 * @example
 * import { dueItemsOfProject } from "linli/projects";
 *
 * const milestones = [
 *   { id: "m-1", title: "完成选址", dueOn: "2026-03-31", doneOn: "2026-03-20" },
 *   { id: "m-2", title: "完成平台部署", dueOn: "2026-06-30" },
 * ];
 * const project = { id: "p-1", milestones, period: { until: "2026-12-31" } };
 * dueItemsOfProject(project, "2026-05-01").map(({ kind, on, about }) => `${kind} ${about} ${on}`);
 * // => ["milestone m-2 2026-06-30", "project-end p-1 2026-12-31"]
 */
export function dueItemsOfProject(
  project: Pick<Project, "id" | "milestones" | "period" | "signing" | "events">,
  on: CivilDate,
): readonly DueItem<ProjectDueKind>[] {
  assertDay(on);
  if (isOver.has(projectStateOn(project, on).state)) return [];
  const { id, milestones = [], period } = project;
  const items: DueItem<ProjectDueKind>[] = milestones.flatMap((milestone) =>
    dueItemsOfMilestone(milestone, on),
  );
  if (period?.until !== undefined) {
    const because = [warningOf("project.period-ends", {})];
    items.push({ on: period.until, kind: "project-end", about: id, because });
  }
  return items;
}

/**
 * Lists what is due of a milestone by itself: the milestone, unless it was reached by the day.
 *
 * @param milestone - a milestone
 * @param on - the day of the question, `YYYY-MM-DD`
 * @returns one item of the kind `milestone`, or none
 * @throws TypeError where `on` is not known to the day
 *
 * @example
 * import { dueItemsOfMilestone } from "linli/projects";
 *
 * dueItemsOfMilestone({ id: "m-1", dueOn: "2026-06-30" }, "2026-05-01").map(({ on }) => on); // => ["2026-06-30"]
 */
export function dueItemsOfMilestone(
  milestone: Pick<Milestone, "id" | "dueOn" | "doneOn">,
  on: CivilDate,
): readonly DueItem<"milestone">[] {
  assertDay(on);
  if (milestoneStateOn(milestone, on).state === "done") return [];
  const { id, dueOn } = milestone;
  const code = dueOn === undefined ? "project.milestone-undated" : "project.milestone-due";
  const because = [warningOf(code, { milestone: id })];
  return [{ on: dueOn ?? "unknown", kind: "milestone", about: id, because }];
}
