import { findingBelow, warningOf, type Finding } from "../../core/index.ts";
import { dayOfFirst, hasHappened, isBefore } from "../shared/event-days.ts";
import { explainMilestone } from "./check-milestone.ts";
import type { Project } from "./model.ts";
import { signedOn } from "./rules.ts";

/**
 * Gives the warnings about a valid project: what a reader will ask for.
 *
 * @param project - a project that `isProject` accepts
 * @returns the warnings: `project.parties-missing`, `.criterion-missing`, `.acceptance-not-recorded`,
 * `.acceptance-conditional`, `.milestone-before-start`, `.milestone-after-acceptance`, and those of `explainMilestone`
 *
 * @example
 * import { explainProject } from "linli/projects";
 *
 * const found = explainProject({ id: "p-1", name: "银龄食堂", signing: { on: "2026-03-09" } });
 * found.map(({ code }) => code); // => ["project.parties-missing"]
 */
export function explainProject(project: Project): readonly Finding[] {
  return [...signingRemarks(project), ...acceptanceRemarks(project), ...milestoneRemarks(project)];
}

function signingRemarks(project: Project): readonly Finding[] {
  const { signing, events, parties = [] } = project;
  const signed = signing !== undefined || hasHappened(events, "sign") || signedOn(project) !== undefined;
  if (!signed || parties.length >= 2) return [];
  return [{ ...warningOf("project.parties-missing", {}), path: ["parties"] }];
}

function acceptanceRemarks({ acceptance, events }: Project): readonly Finding[] {
  const found: Finding[] = [];
  if (hasHappened(events, "deliver") && acceptance?.criterion === undefined)
    found.push({ ...warningOf("project.criterion-missing", {}), path: ["acceptance"] });
  if (!hasHappened(events, "accept")) return found;
  if (acceptance?.result === undefined)
    found.push({ ...warningOf("project.acceptance-not-recorded", {}), path: ["acceptance"] });
  if (acceptance?.result === "conditional")
    found.push({ ...warningOf("project.acceptance-conditional", {}), path: ["acceptance", "result"] });
  return found;
}

function milestoneRemarks({ milestones = [], events, acceptance }: Project): readonly Finding[] {
  const started = dayOfFirst(events, "start");
  const accepted = dayOfFirst(events, "accept") ?? acceptance?.on;
  return milestones.flatMap((milestone, index) => {
    const found = [...explainMilestone(milestone)];
    const { doneOn } = milestone;
    if (isBefore(doneOn, started))
      found.push({ ...warningOf("project.milestone-before-start", {}), path: ["doneOn"] });
    if (isBefore(accepted, doneOn))
      found.push({ ...warningOf("project.milestone-after-acceptance", {}), path: ["doneOn"] });
    return found.map((finding) => findingBelow(findingBelow(finding, index), "milestones"));
  });
}
