import { checkModel, type CheckResult } from "../../core/index.ts";
import { isProjectRecord } from "../guards.ts";
import { explainProject } from "./explain-project.ts";
import type { Project } from "./model.ts";
import { ProjectSchema } from "./schema.ts";

/**
 * Says whether a value is a project.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isProject } from "linli/projects";
 *
 * const project = { id: "p-1", name: "银龄食堂", signing: { on: "2026-03-09" } };
 * isProject(project); // => true
 * isProject({ ...project, events: [{ event: "start", on: "2026-02-01" }] }); // => false
 */
export function isProject(value: unknown): value is Project {
  try {
    return isProjectRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a project: its fields, its history, its milestones, and who accepts it.
 *
 * @remarks Nothing of it happens before it is signed; whoever owns a milestone is a party; nobody accepts their own work.
 *
 * @param input - any value
 * @returns the project by reference, or `project.role`, `.event-impossible`, `.signing-differs`, `.start-before-signing`,
 * `.milestone-before-signing`, `.milestone-repeated`, `.milestone-of-other-project`, `.owner-no-party`,
 * `.party-repeated`, `.commissions-itself`, `.accepts-own-work`, `.acceptance-failed`, `.acceptance-too-early`,
 * `.reason-missing`, `indicator.theme`, `period.order`, those of organizations, identifiers and dates, and the `field.…`
 * findings; with the warnings of `explainProject`
 *
 * @example
 * import { checkProject } from "linli/projects";
 *
 * const center = { name: "青禾区暖邻社会工作服务中心" };
 * const project = { id: "p-1", name: "治理课题研究", parties: [{ role: "undertaker", body: center }] };
 * checkProject({ ...project, acceptance: { by: center } }).findings[0]?.code; // => "project.accepts-own-work"
 */
export function checkProject(input: unknown): CheckResult<Project> {
  return checkModel(ProjectSchema, input, { guard: isProjectRecord, explain: explainProject });
}
