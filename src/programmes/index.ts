/**
 * Programmes of community governance: editions with their sessions and the bodies that run them, services, courses and
 * cohorts, agreements, cases, reports, policies, and the profile of a community.
 *
 * @packageDocumentation
 */
// The findings of all families.
export type { ProgrammeFindings } from "./findings.ts";
// Editions.
export type { EditionFamilyFindings } from "./editions/findings.ts";
export type { EditionModelFindings } from "./editions/model-findings.ts";
export type {
  AgeClass,
  AnnouncedCounts,
  AnnouncedFigure,
  BodyRole,
  BodyRoleKind,
  DayPart,
  Edition,
  EditionId,
  EditionMode,
  EditionPeriod,
  OrdinalWord,
  Presenter,
  Programme,
  ProgrammeId,
  Session,
  SessionKind,
} from "./editions/model.ts";
export {
  ageClasses,
  bodyRoleKinds,
  dayParts,
  editionModes,
  ordinalWords,
  sessionKinds,
} from "./editions/code-lists.ts";
export { BodyRoleSchema, EditionSchema, ProgrammeSchema, SessionSchema } from "./editions/schema.ts";
export { checkProgramme, explainProgramme, isProgramme } from "./editions/check-programme.ts";
export { checkEdition, explainEdition, isEdition } from "./editions/check-edition.ts";
export { checkSession, explainSession, isSession } from "./editions/check-session.ts";
export {
  shownPresentersOf,
  type ShownPresenter,
  type ShownPresentersOptions,
} from "./editions/presenters.ts";
export { formatOrdinal, parseOrdinal } from "./editions/ordinals.ts";
export {
  formatBodyRole,
  formatEdition,
  type FormatBodyRoleOptions,
  type NamedBody,
} from "./editions/format-edition.ts";
export { formatEditionPeriod } from "./editions/format-edition-period.ts";
export type { EditionPeriodFindings } from "./editions/period-findings.ts";
export {
  makeEditionPeriod,
  type EditionPeriodFinding,
  type EditionPeriodOptions,
} from "./editions/make-edition-period.ts";
export type { SessionTime } from "./editions/rules.ts";
export { sessionPeriod, sessionsOn, type TimedSession } from "./editions/session-time.ts";
export type { EditionSetFindings } from "./editions/set-findings.ts";
export {
  checkSetOfEditions,
  nextEdition,
  previousEdition,
  type EditionSetOptions,
  type NumberedEdition,
} from "./editions/edition-order.ts";
export { lintEdition, type EditionLintFinding, type LintEditionOptions } from "./editions/lint-edition.ts";
export { lintProgrammes } from "./editions/lint-programmes.ts";
export {
  mergeSessionSummaries,
  summarizeSessions,
  type AttendanceSums,
  type HedgedSums,
  type SessionSummary,
} from "./editions/session-summary.ts";
export {
  personTimesPerSession,
  reconcileSessions,
  sessionTotalsOf,
  type SessionReconciliation,
  type SessionTotalFindings,
  type SessionTotals,
} from "./editions/session-totals.ts";
export type {
  EditionSummary,
  EditionSummaryFindings,
  NameInBoth,
  SummarizedFigure,
  SummarizedLevel,
  SummarizedRole,
} from "./editions/summary/model.ts";
export {
  summarizeEdition,
  type NamedVenue,
  type SummarizeEditionOptions,
} from "./editions/summary/summarize-edition.ts";
export { formatEditionSummary } from "./editions/summary/format-edition-summary.ts";
export {
  dueItemsOfEdition,
  type EditionDueFindings,
  type EditionDueKind,
  type EditionDueOptions,
} from "./editions/due-items.ts";
export { programmeTable } from "./table/programme-table.ts";
export { editionTable } from "./table/edition-table.ts";
export { sessionTable } from "./table/session-table.ts";
export {
  ageClassLabels,
  announcedFigureLabels,
  bodyRoleLabels,
  dayPartLabels,
  editionModeLabels,
  sessionKindLabels,
} from "./data/edition-labels.ts";
// Services.
export type {
  ServiceFamilyFindings,
  ServiceModelFindings,
  ServiceSetFinding,
  ServiceSetFindings,
} from "./services/findings.ts";
export type { Service, ServiceAccess, ServiceReach, SocialWorkField, TargetGroup } from "./services/model.ts";
export {
  sensitiveTargetGroups,
  serviceAccessKinds,
  socialWorkFields,
  targetGroups,
} from "./services/code-lists.ts";
export { ServiceReachSchema, ServiceSchema } from "./services/schema.ts";
export { checkService, explainService, isService } from "./services/check-service.ts";
export { checkServiceReach, isServiceReach } from "./services/check-service-reach.ts";
export { lintServices, type LintServicesOptions } from "./services/lint-services.ts";
export { lintServicePoints, type LintServicePointsOptions } from "./services/lint-service-points.ts";
export { lintServiceReach, type LintServiceReachOptions } from "./services/lint-service-reach.ts";
export {
  isSensitiveGroup,
  suppressServiceReach,
  type PublishedServiceReach,
  type SuppressServiceReachOptions,
} from "./services/suppress-service-reach.ts";
export { serviceTable } from "./table/service-table.ts";
export { serviceReachTable } from "./table/service-reach-table.ts";
export {
  serviceAccessLabels,
  serviceLanguageLabels,
  socialWorkFieldLabels,
  targetGroupLabels,
} from "./data/service-labels.ts";
// Courses.
export type {
  CourseFamilyFindings,
  CourseModelFindings,
  CourseSetFinding,
  CourseSetFindings,
} from "./courses/findings.ts";
export type { Cohort, CohortOrigin, Course, CourseModule, ModuleAttendance } from "./courses/model.ts";
export { CohortSchema, CourseSchema } from "./courses/schema.ts";
export { checkCourse, isCourse } from "./courses/check-course.ts";
export { checkCohort, explainCohort, isCohort } from "./courses/check-cohort.ts";
export { courseMinutesOf, type CourseMinutes } from "./courses/course-minutes.ts";
export {
  cohortAreasOf,
  reconcileCohortAreas,
  type AreaLevel,
  type CohortArea,
  type CohortAreaOptions,
  type CohortAreas,
} from "./courses/cohort-areas.ts";
export {
  cohortCompletionOf,
  type CohortCompletion,
  type CompletionRule,
} from "./courses/cohort-completion.ts";
export { lintCourses, type LintCoursesOptions } from "./courses/lint-courses.ts";
export { lintCohorts, type LintCohortsOptions } from "./courses/lint-cohorts.ts";
export { courseTable } from "./table/course-table.ts";
export { cohortTable } from "./table/cohort-table.ts";
// Memberships: who has joined.
export type { MembershipFindings } from "./memberships/findings.ts";
export type { Membership, MembershipUnit } from "./memberships/model.ts";
export { membershipUnits } from "./memberships/code-lists.ts";
export { MembershipSchema } from "./memberships/schema.ts";
export { checkMembership, explainMembership, isMembership } from "./memberships/check-membership.ts";
export { lintMemberships, membershipsOn, type MembershipSetFinding } from "./memberships/memberships-on.ts";
export {
  membershipCountsOn,
  reconcileMemberships,
  type MembershipCount,
  type MembershipCountOptions,
  type MembershipCounts,
} from "./memberships/membership-counts.ts";
export { membershipTable } from "./table/membership-table.ts";
export { membershipUnitLabels } from "./data/membership-labels.ts";
// Talents: those who teach and serve.
export type { TalentFindings } from "./talents/findings.ts";
export type { SocialWorkerLevel, Talent, TalentKind } from "./talents/model.ts";
export { socialWorkerLevels, talentKinds } from "./talents/code-lists.ts";
export { TalentSchema } from "./talents/schema.ts";
export { checkTalent, explainTalent, isTalent } from "./talents/check-talent.ts";
export { lintTalents, talentsOn } from "./talents/talents-on.ts";
export {
  mergeTalentSummaries,
  reconcileTalents,
  summarizeTalents,
  type TalentCount,
  type TalentSummary,
} from "./talents/summarize-talents.ts";
export {
  qualificationHoldersOf,
  type OrganizationQualifications,
  type QualificationCounts,
  type QualificationHolders,
} from "./talents/qualification-holders.ts";
export { talentTable } from "./table/talent-table.ts";
export { socialWorkerLevelLabels, talentKindLabels } from "./data/talent-labels.ts";
// Agreements.
export type {
  Agreement,
  AgreementItem,
  AgreementKind,
  AgreementRenewal,
  AgreementTermination,
} from "./agreements/model.ts";
export { agreementKinds } from "./agreements/code-lists.ts";
export { agreementKindLabels } from "./data/agreements-labels.ts";
export { AgreementSchema } from "./agreements/schema.ts";
export { checkAgreement, explainAgreement, isAgreement } from "./agreements/check-agreement.ts";
export { agreementMachine, type AgreementEvent, type AgreementState } from "./agreements/machine.ts";
export { agreementStateOn, type AgreementDates } from "./agreements/agreement-state.ts";
export { dueItemsOfAgreement, type AgreementDueKind } from "./agreements/due-items.ts";
export { checkSetOfAgreements } from "./agreements/check-set-of-agreements.ts";
export { agreementTable } from "./table/agreement-table.ts";
export type {
  AgreementDueFindings,
  AgreementFamilyFindings,
  AgreementModelFindings,
  AgreementSetFindings,
  AgreementStateFindings,
} from "./agreements/findings.ts";
// Reports.
export type { Case, Report, ReportKind, ReportSection } from "./reports/model.ts";
export { reportKinds } from "./reports/code-lists.ts";
export { reportKindLabels } from "./data/reports-labels.ts";
export { CaseSchema, ReportSchema } from "./reports/schema.ts";
export { checkCase, explainCase, isCase } from "./reports/check-case.ts";
export { checkSetOfCases, type CaseSetOptions } from "./reports/check-set-of-cases.ts";
export { formatCaseCard } from "./reports/format-case-card.ts";
export { checkReport, explainReport, isReport } from "./reports/check-report.ts";
export {
  completenessOfReport,
  type CompletenessOfReport,
  type ReportCompletenessOptions,
} from "./reports/completeness-of-report.ts";
export { caseTable } from "./table/case-table.ts";
export { reportTable } from "./table/report-table.ts";
export type {
  CaseModelFindings,
  CaseSetFindings,
  ReportFamilyFindings,
  ReportModelFindings,
} from "./reports/findings.ts";
// Policies.
export type {
  Mechanism,
  MechanismMeeting,
  MechanismVersion,
  MeetingFrequency,
  Method,
  MethodVersion,
  Policy,
  PolicyKind,
  PolicyQuotation,
} from "./policies/model.ts";
export { meetingFrequencies, policyKinds } from "./policies/code-lists.ts";
export { meetingFrequencyLabels, policyKindLabels } from "./data/policies-labels.ts";
export { MechanismSchema, MethodSchema, PolicySchema } from "./policies/schema.ts";
export { checkPolicy, explainPolicy, isPolicy, reconcileIssuers } from "./policies/check-policy.ts";
export { parsePolicyNumber, type PolicyNumber } from "./policies/policy-number.ts";
export {
  policiesOn,
  policyStateOn,
  type PolicyOnDate,
  type PolicyState,
  type PolicyStateOptions,
} from "./policies/policy-state.ts";
export { checkSetOfPolicies, type PolicySetFinding } from "./policies/check-set-of-policies.ts";
export {
  lintRuleSetPolicies,
  policyOfRuleSet,
  policyOfSource,
  type CitedRuleSet,
} from "./policies/rule-set-policies.ts";
export {
  checkMechanism,
  explainMechanism,
  isMechanism,
  mechanismOn,
  type MechanismOnDate,
} from "./policies/check-mechanism.ts";
export {
  checkMethod,
  explainMethod,
  isMethod,
  methodOn,
  type MethodOnDate,
} from "./policies/check-method.ts";
export { checkSetOfMethods } from "./policies/check-set-of-methods.ts";
export { mechanismTable } from "./table/mechanism-table.ts";
export { methodTable } from "./table/method-table.ts";
export { policyTable } from "./table/policy-table.ts";
export type {
  MechanismFindings,
  MethodFindings,
  PolicyFamilyFindings,
  PolicyModelFindings,
  PolicyNumberFindings,
  PolicySetFindings,
  PolicyStateFindings,
  RuleSetPolicyFindings,
} from "./policies/findings.ts";
// Profiles.
export type { ProfileFamilyFindings, ProfileFindings } from "./profiles/findings.ts";
export type {
  CommunityProfile,
  PeerPosition,
  ProfileFacility,
  ProfileFigure,
  ProfileOptions,
  ProfilePlace,
  ProfileRecords,
} from "./profiles/model.ts";
export { communityProfileOf } from "./profiles/community-profile-of.ts";
export { comparePeers } from "./profiles/compare-peers.ts";
export {
  communityPageOf,
  type CommunityPage,
  type CommunityPageHotline,
  type CommunityPageOptions,
  type CommunityPageVenue,
} from "./profiles/community-page-of.ts";
