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
export type { AgreementFamilyFindings } from "./agreements/findings.ts";
// Reports.
export type { ReportFamilyFindings } from "./reports/findings.ts";
// Policies.
export type { PolicyFamilyFindings } from "./policies/findings.ts";
// Profiles.
export type { ProfileFamilyFindings } from "./profiles/findings.ts";
