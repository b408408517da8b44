import { dayBoundsOf, warningOf, type CivilDate, type Finding } from "../../core/index.ts";
import type { Milestone, Project } from "./model.ts";

/** Whether a milestone was reached. */
export type MilestoneState = "done" | "pending" | "overdue";

/** The state of a milestone on a date. */
export interface MilestoneOnDate {
  /** `done` from the day on which it was reached; `overdue` after its last day; `pending` before. */
  readonly state: MilestoneState | "unknown";
  /** Why it is unknown or overdue. */
  readonly because: readonly Finding[];
}

/**
 * Gives the state of a milestone on a date, by the data recorded.
 *
 * @remarks Its last day is in time. One that was reached later than the date asked for was not reached yet.
 *
 * @param milestone - a milestone
 * @param date - a civil date, of the precision that is known
 * @returns the state; `"unknown"` where the dates do not decide, or no day is recorded by which it is due
 * @throws TypeError where `date` is no civil date
 *
 * @example
 * import { milestoneStateOn } from "linli/projects";
 *
 * const milestone = { id: "m-1", dueOn: "2026-06-30", doneOn: "2026-07-04" };
 * milestoneStateOn(milestone, "2026-06-30").state; // => "pending"
 * milestoneStateOn(milestone, "2026-07-01").state; // => "overdue"
 * milestoneStateOn(milestone, "2026-07-04").state; // => "done"
 */
export function milestoneStateOn(
  { id, dueOn, doneOn }: Pick<Milestone, "id" | "dueOn" | "doneOn">,
  date: CivilDate,
): MilestoneOnDate {
  const { first, last } = dayBoundsOf(date);
  if (doneOn !== undefined) {
    const done = dayBoundsOf(doneOn);
    if (done.last <= first) return { state: "done", because: [] };
    if (done.first <= last) return { state: "unknown", because: [undated(id)] };
  }
  if (dueOn === undefined) return { state: "unknown", because: [undated(id)] };
  const due = dayBoundsOf(dueOn);
  if (due.last < first)
    return { state: "overdue", because: [warningOf("project.milestone-due", { milestone: id })] };
  return last <= due.first ? { state: "pending", because: [] } : { state: "unknown", because: [undated(id)] };
}

function undated(milestone: string): Finding {
  return warningOf("project.milestone-undated", { milestone });
}

/**
 * Lists the milestones of a project that are certainly overdue on a date, by the data recorded.
 *
 * @param project - a project
 * @param date - a civil date
 * @returns the milestones by reference, in their order
 * @throws TypeError where `date` is no civil date
 *
 * @see {@link dueItemsOfProject}
 *
 * @example
 * import { overdueMilestonesOn } from "linli/projects";
 *
 * const milestones = [{ id: "m-1", title: "完成平台部署", dueOn: "2026-06-30" }];
 * overdueMilestonesOn({ milestones }, "2026-07-01").map(({ id }) => id); // => ["m-1"]
 */
export function overdueMilestonesOn(
  { milestones = [] }: Pick<Project, "milestones">,
  date: CivilDate,
): readonly Milestone[] {
  return milestones.filter((milestone) => milestoneStateOn(milestone, date).state === "overdue");
}
