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
export type {
  CouncilFindings,
  MicroProjectDueFindings,
  MicroProjectFamilyFindings,
  MicroProjectModelFindings,
  MicroProjectSetFindings,
} from "./micro-projects/findings.ts";
export {
  microProjectExclusions,
  microProjectKinds,
  microProjectSteps,
  microProjectTopics,
  type MicroProjectExclusion,
  type MicroProjectKind,
  type MicroProjectStep,
  type MicroProjectTopic,
} from "./micro-projects/code-lists.ts";
export type {
  CouncilVote,
  MicroProject,
  MicroProjectEvent,
  MicroProjectEventKind,
  StepPublicity,
} from "./micro-projects/model.ts";
export { MicroProjectSchema } from "./micro-projects/schema.ts";
export {
  checkMicroProject,
  explainMicroProject,
  isMicroProject,
} from "./micro-projects/check-micro-project.ts";
export {
  microProjectMachine,
  type MicroProjectState,
  type MicroProjectSubject,
} from "./micro-projects/machine.ts";
export {
  dueItemsOfMicroProject,
  microProjectStateOn,
  type MicroProjectDueKind,
} from "./micro-projects/micro-project-state.ts";
export {
  councilResultOf,
  type CouncilResult,
  type CouncilRules,
  type Fraction,
} from "./micro-projects/council-result.ts";
export { microProjectLimits, type MicroProjectLimits } from "./data/micro-project-limits.ts";
export { microProjectLimitsOn, type MicroProjectLimitsOnDate } from "./micro-projects/limits-on.ts";
export {
  lintMicroProjects,
  type LintMicroProjectsOptions,
  type MicroProjectFinding,
} from "./micro-projects/lint-micro-projects.ts";
export {
  mergeMicroProjectSummaries,
  microProjectBalanceOf,
  summarizeMicroProjects,
  type CommunityYear,
  type MicroProjectBalance,
  type MicroProjectSummary,
} from "./micro-projects/summarize-micro-projects.ts";
export { microProjectTable } from "./table/micro-project-table.ts";
export {
  microProjectExclusionLabels,
  microProjectKindLabels,
  microProjectStepLabels,
  microProjectTopicLabels,
} from "./data/micro-project-labels.ts";
// Funding.
export type { FundingFamilyFindings } from "./funding/findings.ts";
export type {
  AssetLock,
  Distribution,
  DividendPromise,
  FundingLine,
  ShareRefundPromise,
} from "./funding/model.ts";
export {
  distributionKinds,
  fundingPurposes,
  fundingSourceKinds,
  surplusUses,
  type DistributionKind,
  type FundingPurpose,
  type FundingSourceKind,
  type SurplusUse,
} from "./funding/code-lists.ts";
export type { FundingModelFindings } from "./funding/model-findings.ts";
export { AssetLockSchema, DistributionSchema, FundingLineSchema } from "./funding/schema.ts";
export { checkAssetLock, explainAssetLock, isAssetLock } from "./funding/check-asset-lock.ts";
export { checkDistribution, explainDistribution, isDistribution } from "./funding/check-distribution.ts";
export { checkFundingLine, explainFundingLine, isFundingLine } from "./funding/check-funding-line.ts";
export {
  lintDistributions,
  type AssetLockSetFinding,
  type AssetLockSetFindings,
} from "./funding/lint-distributions.ts";
export type { FundingTime } from "./funding/funding-time.ts";
export type {
  FundingTotal,
  FundingTotalFinding,
  FundingTotalFindings,
  FundingTotalOptions,
} from "./funding/total-model.ts";
export { totalOfFunding } from "./funding/total-of-funding.ts";
export type { FundingOfSource, FundingSummary, FundingSummaryEntry } from "./funding/summary-model.ts";
export { fundingBySourceOf, mergeFundingSummaries, summarizeFunding } from "./funding/summarize-funding.ts";
export {
  selfFinancingOf,
  type SelfFinancingOptions,
  type SelfFinancingFinding,
} from "./funding/self-financing-of.ts";
export {
  purchaseEligibilityOf,
  type PurchaseEligibility,
  type PurchaseFacts,
  type PurchaseFindings,
  type PurchaseSubject,
} from "./funding/purchase-eligibility-of.ts";
export {
  purchaseEligibilityRules,
  purchaseTermRules,
  type InstitutionClass,
  type PurchaseEligibilityRules,
  type PurchaseTermRules,
} from "./data/purchase-rules.ts";
export { assetLockTable } from "./table/asset-lock-table.ts";
export { distributionTable } from "./table/distribution-table.ts";
export { fundingLineTable } from "./table/funding-line-table.ts";
export {
  distributionKindLabels,
  dividendPromiseLabels,
  fundingPurposeLabels,
  fundingSourceKindLabels,
  shareRefundPromiseLabels,
  surplusUseLabels,
} from "./data/funding-labels.ts";
// Visits.
export type {
  NeedDueFindings,
  VisitExplanationFindings,
  VisitFamilyFindings,
  VisitModelFindings,
  VisitSetFindings,
} from "./visits/findings.ts";
export type {
  CareAction,
  HouseholdKey,
  Need,
  NeedCategory,
  NeedEvent,
  NeedEventKind,
  NeedFeedback,
  NeedReporter,
  NeedUrgency,
  Visit,
  VisitCampaign,
  VisitMode,
  VisitOutcome,
  VisitTarget,
  VisitTargetScope,
} from "./visits/model.ts";
export {
  careActions,
  needCategories,
  needFeedbacks,
  needReporters,
  needUrgencies,
  visitModes,
  visitOutcomes,
  visitTargetScopes,
} from "./visits/code-lists.ts";
export { NeedSchema, VisitCampaignSchema, VisitSchema } from "./visits/schema.ts";
export { isHouseholdKey } from "./visits/household-key.ts";
export { checkVisitCampaign, explainVisitCampaign, isVisitCampaign } from "./visits/check-visit-campaign.ts";
export { checkVisit, explainVisit, isVisit } from "./visits/check-visit.ts";
export { checkNeed, explainNeed, isNeed } from "./visits/check-need.ts";
export { needMachine, type NeedState } from "./visits/machine.ts";
export { dueItemsOfNeed, needStateOn, type NeedDueKind } from "./visits/need-state.ts";
export { lintVisits, type LintVisitsOptions } from "./visits/lint-visits.ts";
export {
  mergeVisitSummaries,
  summarizeVisits,
  type VisitSummary,
  type VisitSummaryOptions,
} from "./visits/summarize-visits.ts";
export type { CountedRate } from "./visits/counted-rate.ts";
export { visitFiguresOf, type VisitFigures } from "./visits/visit-figures.ts";
export {
  visitObservationsOf,
  visitProgressOf,
  type VisitObservationOptions,
  type VisitPlaceLevel,
  type VisitProgress,
} from "./visits/visit-places.ts";
export { needTable } from "./table/need-table.ts";
export { visitCampaignTable } from "./table/visit-campaign-table.ts";
export { visitTable } from "./table/visit-table.ts";
export {
  careActionLabels,
  fourHundredLabels,
  needCategoryLabels,
  needFeedbackLabels,
  needReporterLabels,
  needUrgencyLabels,
  visitModeLabels,
  visitOutcomeLabels,
  visitTargetScopeLabels,
} from "./data/visits-labels.ts";
// Requests.
export type {
  RequestFamilyFindings,
  ServiceRequestDueFindings,
  ServiceRequestExplanationFindings,
  ServiceRequestModelFindings,
  ServiceRequestSetFindings,
  StreetCallFindings,
  StreetCallModelFindings,
  SuggestionDueFindings,
  SuggestionModelFindings,
} from "./requests/findings.ts";
export type {
  CalledDepartment,
  RefusalReason,
  RequestChannel,
  ServiceRequest,
  ServiceRequestEvent,
  ServiceRequestEventKind,
  ServiceRequestKind,
  StreetCall,
  StreetCallMatter,
  Suggestion,
  SuggestionEvent,
  SuggestionEventKind,
  SuggestionKind,
} from "./requests/model.ts";
export {
  refusalReasons,
  requestChannels,
  serviceRequestKinds,
  streetCallMatters,
  suggestionGroups,
  suggestionKinds,
} from "./requests/code-lists.ts";
export { ServiceRequestSchema, StreetCallSchema, SuggestionSchema } from "./requests/schema.ts";
export {
  checkServiceRequest,
  explainServiceRequest,
  isServiceRequest,
} from "./requests/check-service-request.ts";
export { checkStreetCall, explainStreetCall, isStreetCall } from "./requests/check-street-call.ts";
export { checkSuggestion, explainSuggestion, isSuggestion } from "./requests/check-suggestion.ts";
export {
  serviceRequestMachine,
  suggestionMachine,
  type ServiceRequestState,
  type SuggestionState,
} from "./requests/machines.ts";
export {
  dueItemsOfServiceRequest,
  serviceRequestDueOn,
  serviceRequestStateOn,
  serviceRequestStatusOf,
  type ServiceRequestDueKind,
  type ServiceRequestLimit,
  type ServiceRequestStatus,
} from "./requests/service-request-state.ts";
export { lintServiceRequests } from "./requests/lint-requests.ts";
export {
  mergeServiceRequestSummaries,
  serviceRequestRatesOf,
  summarizeServiceRequests,
  type AnswerCounts,
  type AnswerRate,
  type ServiceRequestRates,
  type ServiceRequestSummary,
} from "./requests/summarize-requests.ts";
export {
  dueItemsOfStreetCall,
  streetCallArrivalsOf,
  streetCallStateAt,
  type ArrivalState,
  type StreetCallArrival,
  type StreetCallArrivals,
  type StreetCallDueKind,
  type StreetCallState,
  type StreetCallStateAt,
} from "./requests/street-call-state.ts";
export {
  dueItemsOfSuggestion,
  suggestionStateOn,
  type SuggestionDueKind,
} from "./requests/suggestion-state.ts";
export {
  adoptionRatesOf,
  mergeSuggestionSummaries,
  summarizeSuggestions,
  type AdoptionRates,
  type SuggestionSummary,
} from "./requests/summarize-suggestions.ts";
export { serviceRequestTable } from "./table/service-request-table.ts";
export { streetCallTable } from "./table/street-call-table.ts";
export { suggestionTable } from "./table/suggestion-table.ts";
export {
  refusalReasonLabels,
  requestChannelLabels,
  serviceRequestKindLabels,
  streetCallMatterLabels,
  suggestionGroupLabels,
  suggestionKindLabels,
} from "./data/requests-labels.ts";
