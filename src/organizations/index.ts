/**
 * Social organizations and the other bodies of community governance: their model with kinds, traits, names, links,
 * offices and party units, their registration and filing with the state on any day, and what contradicts itself.
 *
 * @packageDocumentation
 */
// The models and their code lists.
export type {
  AsPrinted,
  BodyReference,
  Filing,
  InspectionResult,
  MemberCounts,
  Organization,
  OrganizationAddress,
  OrganizationEvent,
  OrganizationEventKind,
  OrganizationId,
  OrganizationLink,
  OrganizationName,
  OrganizationNameRole,
  PartyUnit,
  PersonReference,
  PlaceReference,
  Post,
  Registration,
  RegistrationCertificate,
  SourceReference,
  Supervision,
} from "./model.ts";
export {
  organizationKinds,
  organizationLinkKinds,
  organizationTraits,
  partyUnitIndustries,
  partyUnitKinds,
  penaltyKinds,
  postTitles,
  registrationLevels,
  separations,
  type OrganizationKind,
  type OrganizationLinkKind,
  type OrganizationTrait,
  type PartyUnitIndustry,
  type PartyUnitKind,
  type PenaltyKind,
  type PostTitle,
  type RegistrationLevel,
  type Separation,
} from "./code-lists.ts";
// The findings of all families.
export type { OrganizationFindings } from "./findings.ts";
export type {
  OrganizationModelFindings,
  OrganizationStateFindings,
  RegistrationSign,
} from "./model-findings.ts";
// The schemas and checks of the models.
export {
  BodyReferenceSchema,
  FilledTextSchema,
  OrganizationSchema,
  PartyUnitSchema,
  PlaceReferenceSchema,
  SourceReferenceSchema,
} from "./schema.ts";
export { isBodyReference, isPlaceReference, isSourceReference } from "./check-references.ts";
export { isAmountInFen, isFilledText } from "./rules.ts";
export { checkOrganization, isOrganization } from "./check-organization.ts";
export { explainOrganization } from "./explain-organization.ts";
export { checkPartyUnit, explainPartyUnit, isPartyUnit } from "./check-party-unit.ts";
// The life of an organization.
export {
  abnormalListMachine,
  filingMachine,
  organizationMachine,
  seriousListMachine,
  type AbnormalListEvent,
  type FilingEvent,
  type FilingState,
  type ListState,
  type OrganizationLifeEvent,
  type OrganizationState,
  type SeriousListEvent,
} from "./machines.ts";
export { organizationStatusOn } from "./organization-status.ts";
export { filingStatusOn } from "./filing-status.ts";
export { abnormalListStateOn } from "./abnormal-list-state.ts";
export { seriousListStateOn } from "./serious-list-state.ts";
// Names, posts, links, party units and age.
export {
  formatOrganizationName,
  namesOn,
  organizationName,
  type FormatNameOptions,
  type NameOptions,
} from "./names.ts";
export {
  findOrganizations,
  type FindOrganizationsOptions,
  type OrganizationMatch,
  type OrganizationNameState,
} from "./find-organizations.ts";
export {
  lintOrganizationName,
  type CommitteeNamePart,
  type NationalWordRule,
  type OrganizationNameContext,
  type OrganizationNameFinding,
  type OrganizationNameFindings,
} from "./name-rules.ts";
export { bodyKeysOf, bodyReferenceMatches, comparableName } from "./references.ts";
export { bodyGroupsOf, type BodyGroup } from "./body-groups.ts";
export { postsOn, type PostOptions } from "./posts.ts";
export {
  legalRepresentativeOn,
  type LegalRepresentativeFinding,
  type LegalRepresentativeFindings,
  type LegalRepresentativeOnDate,
} from "./legal-representative.ts";
export { linksOn, type LinkOptions } from "./links.ts";
export { ageOn } from "./age.ts";
export {
  partyCoverageOn,
  partyUnitsOn,
  type PartyCoverageFindings,
  type PartyCoverageOnDate,
  type PartyUnitOptions,
} from "./party-units.ts";
// Several organizations together.
export {
  lintEvaluator,
  type EvaluatorFinding,
  type EvaluatorFindings,
  type EvaluatorLink,
  type EvaluatorOptions,
} from "./evaluators.ts";
export { checkSetOfOrganizations, type OrganizationSetOptions } from "./set.ts";
export type {
  OneWayLink,
  OrganizationSetFindings,
  SetFinding as OrganizationSetFinding,
} from "./set-findings.ts";
// What rules ask of organizations: minimum conditions, yearly reports, lists of the registering body.
export {
  minimumConditionRules,
  type CouncilSize,
  type MinimumConditions,
  type MinimumFunds,
  type MinimumFundsFloor,
  type MinimumMembers,
} from "./data/minimum-conditions.ts";
export {
  lintMinimumConditions,
  type FundsUnknownReason,
  type MinimumConditionFindings,
  type MinimumConditionsOptions,
} from "./minimum-conditions.ts";
export { annualReportRules, type AnnualReportRules } from "./data/annual-reports.ts";
export { annualReportDueOn, type AnnualReportDoubt, type AnnualReportOptions } from "./annual-reports.ts";
export {
  dueItemsOfOrganization,
  type OrganizationDueFindings,
  type OrganizationDueKind,
  type OrganizationDueOptions,
} from "./due-items.ts";
export { creditListRules, type CreditListRules } from "./data/credit-lists.ts";
export { lintCreditLists, type CreditListFindings, type CreditListOptions } from "./credit-lists.ts";
export { rulePlaceOf, type RulePlace } from "./rule-place.ts";
// Incubation.
export type {
  Incubation,
  IncubationEntrant,
  IncubationEvent,
  IncubationEventKind,
  IncubationMode,
  IncubationOutcome,
  IncubationOutcomeKind,
  IncubationState,
  IncubationSupport,
} from "./incubation/model.ts";
export { incubationModes, incubationOutcomes, incubationSupports } from "./incubation/code-lists.ts";
export { IncubationSchema } from "./incubation/schema.ts";
export type {
  IncubationDueFindings,
  IncubationFindings,
  IncubationModelFindings,
} from "./incubation/findings.ts";
export {
  checkIncubation,
  explainIncubation,
  isIncubation,
  lintIncubation,
} from "./incubation/check-incubation.ts";
export { incubationMachine, type IncubationSubject } from "./incubation/machine.ts";
export { incubationStateOn } from "./incubation/incubation-state-on.ts";
export {
  dueItemsOfIncubation,
  type IncubationDueKind,
  type IncubationDueOptions,
} from "./incubation/due-items.ts";
export { incubationRules, type IncubationRules } from "./data/incubation-rules.ts";
export {
  graduationRateOf,
  mergeIncubationSummaries,
  summarizeIncubations,
  type GraduationRate,
  type IncubationSummary,
} from "./incubation/summary.ts";
export { survivalOn, type Survival, type SurvivalOptions } from "./incubation/survival-on.ts";
export { incubationTable } from "./table/incubation-table.ts";
export {
  incubationEntrantLabels,
  incubationModeLabels,
  incubationOutcomeLabels,
  incubationSupportLabels,
} from "./data/incubation-labels.ts";
// Zones that are no divisions.
export type { ZoneFindings } from "./zones/findings.ts";
export type { Zone, ZoneKind } from "./zones/model.ts";
export { zoneKinds } from "./zones/code-lists.ts";
export { ZoneSchema } from "./zones/schema.ts";
export { checkZone, isZone } from "./zones/check-zone.ts";
export { formatZone, lintZones, zonesOn, type LintZonesOptions } from "./zones/zones.ts";
export { zoneTable } from "./table/zone-table.ts";
export { zoneKindLabels } from "./data/zone-labels.ts";
// Two states of a register, and its rows.
export { diffOrganizations } from "./diff/diff-organizations.ts";
export { formatOrganizationChange } from "./diff/format-change.ts";
export type {
  FieldChange,
  OrganizationChange,
  OrganizationChangeKind,
  OrganizationChangeMatch,
  OrganizationMention,
} from "./diff/model.ts";
export { organizationTable } from "./table/organization-table.ts";
export type { OrganizationTableFindings } from "./table/check-row.ts";
// What the tables of other domains share: references, places, sources and bodies in cells.
export { referenceColumn } from "./table-parts/reference-column.ts";
export { cellsOfPlace, placeColumns, placeOfCells } from "./table-parts/place-columns.ts";
export { cellsOfSource, sourceColumns, sourceOfCells } from "./table-parts/source-columns.ts";
export { bodiesOfCell, bodyOfCell, cellOfBodies, cellOfBody } from "./table-parts/body-cells.ts";
// The words of the code lists.
export {
  inspectionResultLabels,
  organizationEventLabels,
  organizationKindLabels,
  organizationLinkKindLabels,
  organizationNameRoleLabels,
  organizationTraitLabels,
  partyUnitIndustryLabels,
  partyUnitKindLabels,
  penaltyKindLabels,
  postTitleLabels,
  registrationLevelLabels,
  separationLabels,
} from "./data/labels.ts";
export { organizationChangeLabels } from "./data/change-labels.ts";
