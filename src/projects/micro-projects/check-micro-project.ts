import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { isMicroProjectRecord } from "../guards.ts";
import type { MicroProjectStep } from "./code-lists.ts";
import type { MicroProject, MicroProjectEventKind } from "./model.ts";
import { MicroProjectSchema } from "./schema.ts";

/** The event that ends each step. */
const eventOfStep: readonly (readonly [MicroProjectEventKind, MicroProjectStep])[] = [
  ["propose", "collection"],
  ["deliberate", "deliberation"],
  ["decide", "decision"],
  ["deliver", "implementation"],
  ["accept", "acceptance"],
];

/**
 * Says whether a value is a micro-project.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isMicroProject } from "linli/projects";
 *
 * const project = { id: "p-1", name: "楼道照明", kind: "works", place: { name: "云栖社区" }, year: 2020, requestedFen: 5000000, events: [] };
 * isMicroProject(project); // => true
 * isMicroProject({ ...project, requestedFen: 0 }); // => false
 */
export function isMicroProject(value: unknown): value is MicroProject {
  try {
    return isMicroProjectRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a micro-project: its amounts, the vote of the council, and whether its steps can have happened.
 *
 * @remarks What is deliberated has a vote, what is decided an amount and nothing that excludes it, what is begun a
 * contractor, what is accepted somebody who accepts it and did not carry it out. Limits of places are no part of it: they
 * hold "in principle" (原则上), see `lintMicroProjects`.
 *
 * @param input - any value
 * @returns the micro-project by reference, or `micro-project.topic`, `.exclusion`, `.amount`, `.count`, `.year`, `.vote`,
 * `.decided-above-requested`, `.accepts-own-work`, `.publicity-repeated`, `.event-impossible`, `organization.text-empty`,
 * `.reference-empty`, `.place-empty`, `period.order`, those of identifiers and dates, and the `field.…` findings; with the
 * warnings of `explainMicroProject`
 *
 * @example
 * import { checkMicroProject } from "linli/projects";
 *
 * const events = [{ event: "propose" }, { event: "deliberate" }];
 * const input = { id: "p-1", name: "楼道照明", kind: "works", place: { name: "云栖社区" }, year: 2020, requestedFen: 5000000, events };
 * checkMicroProject(input).findings[0]?.params; // => { position: 2, code: "micro-project.vote-missing" }
 */
export function checkMicroProject(input: unknown): CheckResult<MicroProject> {
  return checkModel(MicroProjectSchema, input, { guard: isMicroProjectRecord, explain: explainMicroProject });
}

/**
 * Gives the warnings about a valid micro-project: steps that were not made public, what a reader will ask for, and more spent
 * than was decided.
 *
 * @remarks Every step is made public (press reports of 2023 on 民生微实事 of Shenzhen); how long differs by place and is not asked.
 *
 * @param project - a micro-project that `isMicroProject` accepts
 * @returns the warnings: `micro-project.not-public`, `.supporters-missing`, `.members-missing`, `.spent-above-decided`
 *
 * @example
 * import { explainMicroProject, type MicroProject } from "linli/projects";
 *
 * const project: MicroProject = {
 *   id: "p-1",
 *   name: "楼道照明",
 *   kind: "works",
 *   place: { name: "云栖社区" },
 *   year: 2020,
 *   supporters: 86,
 *   requestedFen: 5000000,
 *   events: [{ event: "propose", on: "2020-03-01" }],
 * };
 * explainMicroProject(project).map(({ code }) => code); // => ["micro-project.not-public"]
 */
export function explainMicroProject(project: MicroProject): readonly Finding[] {
  const { events, publicity = [], supporters, vote, decidedFen, spentFen } = project;
  const findings: Finding[] = [];
  const happened = new Set(events.map(({ event }) => event));
  const shown = new Set(publicity.map(({ step }) => step));
  for (const [event, step] of eventOfStep) {
    if (!happened.has(event) || shown.has(step)) continue;
    findings.push({ ...warningOf("micro-project.not-public", { step }), path: ["publicity"] });
  }
  if (happened.has("propose") && supporters === undefined)
    findings.push({ ...warningOf("micro-project.supporters-missing", {}), path: ["supporters"] });
  if (vote !== undefined && vote.members === undefined)
    findings.push({ ...warningOf("micro-project.members-missing", {}), path: ["vote", "members"] });
  if (decidedFen !== undefined && spentFen !== undefined && spentFen > decidedFen)
    findings.push({ ...warningOf("micro-project.spent-above-decided", {}), path: ["spentFen"] });
  return findings;
}
