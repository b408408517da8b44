/**
 * Projects of community governance as state machines whose guards explain themselves: open calls, micro-projects of
 * residents, money, visits, requests and calls between departments.
 *
 * @packageDocumentation
 */
// The findings of all families.
export type { ProjectFindings } from "./findings.ts";
// Calls.
export type { CallFamilyFindings } from "./calls/findings.ts";
export type {
  Bid,
  BidAward,
  OpenCall,
  OpenCallEvent,
  OpenCallKind,
  OpenCallRecord,
  OpenCallState,
} from "./calls/model.ts";
export type {
  OpenCallDueFindings,
  OpenCallModelFindings,
  OpenCallRemarkFindings,
  OpenCallSetFindings,
} from "./calls/findings.ts";
export { openCallKinds } from "./calls/code-lists.ts";
export { openCallKindLabels } from "./data/call-labels.ts";
export { BidSchema, OpenCallSchema } from "./calls/schema.ts";
export { checkBid, explainBid, isBid } from "./calls/check-bid.ts";
export { checkOpenCall, isOpenCall } from "./calls/check-open-call.ts";
export { explainOpenCall } from "./calls/explain-open-call.ts";
export { openCallMachine, type OpenCallConditions } from "./calls/machine.ts";
export { openCallStateOn } from "./calls/open-call-state.ts";
export { dueItemsOfCall, type OpenCallDueKind } from "./calls/due-items.ts";
export { winnersOf } from "./calls/winners.ts";
export { checkSetOfCalls, withBids, type OpenCallSetOptions } from "./calls/set-of-calls.ts";
export { openCallTable } from "./table/open-call-table.ts";
export { bidTable } from "./table/bid-table.ts";
// Works.
export type { ProjectWorkFamilyFindings } from "./works/findings.ts";
export type {
  AcceptanceResult,
  Milestone,
  Project,
  ProjectAcceptance,
  ProjectEvent,
  ProjectParty,
  ProjectRecord,
  ProjectRole,
  ProjectSigning,
  ProjectState,
} from "./works/model.ts";
export type {
  ProjectDueFindings,
  ProjectModelFindings,
  ProjectRemarkFindings,
  ProjectSetFindings,
} from "./works/findings.ts";
export { acceptanceResults, projectRoles } from "./works/code-lists.ts";
export { acceptanceResultLabels, projectRoleLabels } from "./data/work-labels.ts";
export { MilestoneSchema, ProjectSchema } from "./works/schema.ts";
export { checkMilestone, explainMilestone, isMilestone } from "./works/check-milestone.ts";
export { checkProject, isProject } from "./works/check-project.ts";
export { explainProject } from "./works/explain-project.ts";
export { projectMachine, type ProjectConditions } from "./works/machine.ts";
export { projectStateOn } from "./works/project-state.ts";
export {
  milestoneStateOn,
  overdueMilestonesOn,
  type MilestoneOnDate,
  type MilestoneState,
} from "./works/milestone-state.ts";
export { dueItemsOfMilestone, dueItemsOfProject, type ProjectDueKind } from "./works/due-items.ts";
export { partiesOf } from "./works/parties.ts";
export {
  campaignGroupsOf,
  checkSetOfProjects,
  withMilestones,
  type CampaignGroup,
  type ProjectSetOptions,
} from "./works/set-of-projects.ts";
export { projectTable } from "./table/project-table.ts";
export { milestoneTable } from "./table/milestone-table.ts";
// Lists of calls and projects beside what was announced of them.
export {
  divisionCountsOf,
  reconcileList,
  type DivisionCount,
  type DivisionCountLevel,
  type ListReconciliation,
} from "./shared/lists.ts";
// Micro projects.
export type { MicroProjectFamilyFindings } from "./micro-projects/findings.ts";
// Funding.
export type { FundingFamilyFindings } from "./funding/findings.ts";
// Visits.
export type { VisitFamilyFindings } from "./visits/findings.ts";
// Requests.
export type { RequestFamilyFindings } from "./requests/findings.ts";
