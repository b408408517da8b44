/**
 * Volunteer service: records of hours, what counts of them by which policy, what they add up to, and what is wrong with
 * them.
 *
 * @packageDocumentation
 */
// The models and their code lists.
export type {
  Activity,
  ActivityShift,
  ServiceRecord,
  TrainingRecord,
  Volunteer,
  VolunteerId,
  VolunteerTeam,
} from "./model.ts";
export {
  ageClasses,
  captureMethods,
  serviceCategories,
  serviceReviews,
  serviceStates,
  volunteerGroups,
  type AgeClass,
  type CaptureMethod,
  type ServiceCategory,
  type ServiceReview,
  type ServiceState,
  type VolunteerGroup,
} from "./code-lists.ts";
export { serviceRecordMachine, type ServiceEvent } from "./service-machine.ts";
// The findings of all families.
export type { VolunteerHoursFindings } from "./findings.ts";
export type { ServiceModelFindings } from "./model-findings.ts";
// The schemas and checks of the models.
export {
  ActivitySchema,
  ServiceRecordSchema,
  TrainingRecordSchema,
  VolunteerSchema,
  VolunteerTeamSchema,
} from "./schema.ts";
export { checkActivity, isActivity } from "./check-activity.ts";
export { checkServiceRecord, explainServiceRecord, isServiceRecord } from "./check-service-record.ts";
export { checkTrainingRecord, isTrainingRecord } from "./check-training-record.ts";
export { checkVolunteer, explainVolunteer, isVolunteer } from "./check-volunteer.ts";
export { checkVolunteerTeam, isVolunteerTeam } from "./check-volunteer-team.ts";
export { lintServiceRecord, type ServiceRecordItem } from "./lint-service-record.ts";
export { measuredMinutesOf } from "./measured.ts";
export { ageClassForYears, volunteerAgeClassOn } from "./age-class.ts";
// What counts of recorded time, by which policy.
export type {
  CategoryTarget,
  CreditAdjustment,
  CreditOptions,
  CreditPolicy,
  CreditRounding,
  CreditRule,
  CreditWeight,
  DayCapTier,
  HourCredit,
} from "./credit/model.ts";
export type { CreditFindings } from "./credit/findings.ts";
export { creditRecords } from "./credit/credit-records.ts";
export { creditPolicies, order67CreditPolicy } from "./data/credit-policies.ts";
// Services of one volunteer at the same time.
export { findOverlaps, type HoursOverlap, type OverlapOptions } from "./overlaps/find-overlaps.ts";
// What is unusual.
export type { AnomalyOptions, HoursAnomaly } from "./anomalies/model.ts";
export type { HoursAnomalyFindings } from "./anomalies/findings.ts";
export { findAnomalies } from "./anomalies/find-anomalies.ts";
// What services add up to.
export type {
  HoursFigures,
  HoursGroup,
  HoursGrouping,
  HoursKey,
  HoursSummary,
  SummarizeOptions,
} from "./summaries/model.ts";
export { summarizeHours } from "./summaries/summarize-hours.ts";
export { mergeHoursSummaries } from "./summaries/merge-hours-summaries.ts";
export { hoursSeries, type HoursPoint } from "./summaries/hours-series.ts";
// Until when services are to be entered.
export {
  recordDueOn,
  serviceEntryRules,
  type RecordDueOptions,
  type ServiceEntryRules,
} from "./record-due.ts";
// Services in the rows of files.
export type { ServiceTableFindings } from "./table/findings.ts";
export { serviceRecordTable, type ServiceRecordTableOptions } from "./table/table.ts";
// The words of the code lists.
export {
  ageClassLabels,
  captureMethodLabels,
  serviceCategoryLabels,
  serviceReviewLabels,
  serviceStateLabels,
  volunteerGroupLabels,
} from "./data/labels.ts";
