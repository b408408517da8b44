import type { MessageTable } from "../../core/index.ts";
import type { ProjectWorkFamilyFindings } from "../../projects/index.ts";

const all = (positions: readonly number[]): string => positions.map(String).join(" and ");
const milestones = (positions: readonly number[]): string =>
  `${positions.length === 1 ? "milestone" : "milestones"} ${all(positions)}`;

/** What the findings of works say in English. */
export const projectWorkFamilyMessages: MessageTable<ProjectWorkFamilyFindings> = /* @__PURE__ */ (() => ({
  "project.role": () => "A role is one of the list, or of the form x-namespace:name.",
  "project.event-impossible": (p) =>
    `Event ${String(p.position)} cannot follow those before it, or is dated before them.`,
  "project.signing-differs": () => "The day of signing is not that of the event.",
  "project.start-before-signing": () => "The work began before the project was signed.",
  "project.milestone-before-signing": (p) => `Before the day of signing: ${milestones(p.positions)}.`,
  "project.milestone-repeated": (p) => `Milestones ${all(p.positions)} have the same reference.`,
  "project.milestone-of-other-project": (p) => `Of another project: ${milestones(p.positions)}.`,
  "project.owner-no-party": (p) => `The owner is none of the parties: ${milestones(p.positions)}.`,
  "project.party-repeated": () => "A body stands twice in the same role.",
  "project.commissions-itself": () => "The commissioner is the undertaker.",
  "project.accepts-own-work": () => "The undertaker does not accept its own work.",
  "project.acceptance-failed": () => "The acceptance failed, so that the project is not accepted.",
  "project.acceptance-too-early": () =>
    "The acceptance lies before the signing, or before the work was handed over.",
  "project.reason-missing": () => "A project that is cancelled or terminated says why.",
  "project.milestone-without-evidence": () => "Nothing shows that the milestone was reached.",
  "project.milestone-without-day": () => "The milestone has no day by which it is due.",
  "project.milestone-without-owner": () => "Nobody answers for the milestone.",
  "project.milestone-before-start": () => "The milestone was reached before the work began.",
  "project.milestone-after-acceptance": () => "The milestone was reached after the acceptance.",
  "project.parties-missing": () => "It was signed, and fewer than two parties are recorded.",
  "project.acceptance-not-recorded": () => "The result of the acceptance is not recorded.",
  "project.acceptance-conditional": () => "It was accepted on conditions.",
  "project.criterion-missing": () => "By what it is accepted is not said.",
  "project.repeated": (p) => `Projects ${all(p.positions)} have the same reference.`,
  "project.name-repeated": (p) => `Projects ${all(p.positions)} have the same name.`,
  "project.call-unknown": () => "The call of the project is not in the list of calls.",
  "project.milestone-without-project": () => "The project of the milestone is not in the list.",
  "project.milestone-due": (p) => `Milestone ${p.milestone} is not recorded as reached.`,
  "project.milestone-undated": (p) => `Of milestone ${p.milestone} the dates recorded do not decide.`,
  "project.period-ends": () => "The last day of the period planned.",
}))();
