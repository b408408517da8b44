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
// Works.
export type { ProjectWorkFamilyFindings } from "./works/findings.ts";
// Micro projects.
export type { MicroProjectFamilyFindings } from "./micro-projects/findings.ts";
// Funding.
export type { FundingFamilyFindings } from "./funding/findings.ts";
// Visits.
export type { VisitFamilyFindings } from "./visits/findings.ts";
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
export type { RequestFamilyFindings } from "./requests/findings.ts";
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
