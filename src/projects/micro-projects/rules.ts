import { checkHistory, isCode, type Finding, type FindingParams } from "../../core/index.ts";
import { microProjectExclusions, microProjectTopics } from "./code-lists.ts";
import { microProjectMachine } from "./machine.ts";
import { sameBody } from "../shared/same-body.ts";
import type { CouncilVote, MicroProject } from "./model.ts";

/** Says whether a value is a topic, known or of one's own. */
export function isMicroProjectTopic(value: unknown): boolean {
  return isCode(microProjectTopics, value);
}

/** Says whether a value is a reason of exclusion, known or of one's own. */
export function isMicroProjectExclusion(value: unknown): boolean {
  return isCode(microProjectExclusions, value);
}

/** Says whether a number is an amount in fen above nothing. */
export function isProjectAmount(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

/** Says whether a number counts residents or members. */
export function isCountOfPeople(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Says whether a number can be the year of a budget; the programme began in 2015. */
export function isBudgetYear(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 2015 && value <= 2100;
}

/** Says whether no more agreed than were present, and no more were present than there are members. */
export function voteAddsUp({ members, present, agree }: CouncilVote): boolean {
  return present >= 1 && agree <= present && (members === undefined || present <= members);
}

/** Says whether nobody accepts work of their own. */
export function acceptorIsAnother({
  contractor,
  acceptedBy,
}: Pick<MicroProject, "contractor" | "acceptedBy">): boolean {
  return contractor === undefined || acceptedBy === undefined || sameBody(contractor, acceptedBy) !== true;
}

/** Says whether a decided amount is not above what was asked for. */
export function decidedIsNotAboveRequested({
  requestedFen,
  decidedFen,
}: Pick<MicroProject, "requestedFen" | "decidedFen">): boolean {
  return decidedFen === undefined || decidedFen <= requestedFen;
}

/** Says whether no more is present than one record can mean of each step. */
export function stepsArePublicOnce({ publicity = [] }: Pick<MicroProject, "publicity">): boolean {
  return new Set(publicity.map(({ step }) => step)).size === publicity.length;
}

/** Says whether everything that is recorded can have happened, in that order, with what it needs. */
export function microProjectEventsArePossible(project: MicroProject): boolean {
  return firstMicroProjectError(project) === undefined;
}

/** What the message about an impossible event prints. */
export function impossibleMicroProjectEventOf(project: MicroProject): FindingParams {
  const error = firstMicroProjectError(project);
  const [place] = error?.path ?? [];
  return { position: typeof place === "number" ? place + 1 : 1, code: error?.code ?? "" };
}

function firstMicroProjectError(project: MicroProject): Finding | undefined {
  const { findings } = checkHistory(microProjectMachine, project.events, project);
  return findings.find(({ severity }) => severity === "error") as Finding | undefined;
}
