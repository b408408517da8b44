import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { isMilestoneRecord } from "../guards.ts";
import type { Milestone } from "./model.ts";
import { MilestoneSchema } from "./schema.ts";

/**
 * Says whether a value is a milestone.
 *
 * @param value - any value
 * @returns `true` for a record of that form
 *
 * @example
 * import { isMilestone } from "linli/projects";
 *
 * isMilestone({ id: "m-1", title: "完成平台部署", dueOn: "2026-06-30" }); // => true
 * isMilestone({ id: "m-1", title: "完成平台部署", dueOn: "2026-06-31" }); // => false
 */
export function isMilestone(value: unknown): value is Milestone {
  try {
    return isMilestoneRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a milestone.
 *
 * @param input - any value
 * @returns the milestone by reference, or `organization.reference-empty`, `organization.text-empty`, those of dates and
 * identifiers, and the `field.…` findings; with the warnings of `explainMilestone`
 *
 * @example
 * import { checkMilestone } from "linli/projects";
 *
 * const done = { id: "m-1", title: "完成平台部署", owner: { name: "青禾区委社会工作部" }, dueOn: "2026-06-30" };
 * checkMilestone({ ...done, doneOn: "2026-06-12" }).findings[0]?.code; // => "project.milestone-without-evidence"
 */
export function checkMilestone(input: unknown): CheckResult<Milestone> {
  return checkModel(MilestoneSchema, input, { guard: isMilestoneRecord, explain: explainMilestone });
}

/**
 * Gives the warnings about a valid milestone: no owner, no day, and nothing that shows that it was reached.
 *
 * @param milestone - a milestone that `isMilestone` accepts
 * @returns `project.milestone-without-owner`, `.milestone-without-day`, `.milestone-without-evidence`
 *
 * @example
 * import { explainMilestone } from "linli/projects";
 *
 * explainMilestone({ id: "m-1", title: "完成平台部署" }).map(({ code }) => code);
 * // => ["project.milestone-without-owner", "project.milestone-without-day"]
 */
export function explainMilestone({ owner, dueOn, doneOn, evidence = [] }: Milestone): readonly Finding[] {
  const found: Finding[] = [];
  if (owner === undefined)
    found.push({ ...warningOf("project.milestone-without-owner", {}), path: ["owner"] });
  if (dueOn === undefined && doneOn === undefined)
    found.push({ ...warningOf("project.milestone-without-day", {}), path: ["dueOn"] });
  if (doneOn !== undefined && evidence.length === 0)
    found.push({ ...warningOf("project.milestone-without-evidence", {}), path: ["evidence"] });
  return found;
}
