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
export { categoryProgressOf, type CategoryProgress } from "./summaries/category-targets.ts";
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
// What is found in bookings: the ledger, stars, certificates, uploads, time banks.
export type { BookingFindings } from "./booking-findings.ts";
// The ledger of credited minutes.
export type {
  Ledger,
  LedgerEntry,
  LedgerEntryKind,
  LedgerState,
  PendingEntry,
  RecordBalance,
  RefusedEntry,
  RemarkedEntry,
  VolunteerBalance,
} from "./ledger/model.ts";
export type {
  LedgerBookingFindings,
  LedgerEntryFindings,
  LedgerFindings,
  LedgerFoldFindings,
} from "./ledger/findings.ts";
export { LedgerEntrySchema } from "./ledger/schema.ts";
export { checkLedgerEntry } from "./ledger/check-ledger-entry.ts";
export { isLedgerEntry } from "./ledger/is-ledger-entry.ts";
export { ledgerMachine } from "./ledger/machine.ts";
export { makeLedgerEntry, type LedgerBooking } from "./ledger/make-ledger-entry.ts";
export { foldLedger, mergeLedgers } from "./ledger/fold-ledger.ts";
// Stars.
export type {
  StarCount,
  StarEligibilityOnDate,
  StarLevel,
  StarMedal,
  StarOnDate,
  StarProcedure,
  StarReview,
  StarScheme,
  StarSummary,
} from "./stars/model.ts";
export type {
  StarFact,
  StarFindings,
  StarPlace,
  StarSchemeFindings,
  StarStateFindings,
} from "./stars/findings.ts";
export { StarSchemeSchema } from "./stars/schema.ts";
export { checkStarScheme } from "./stars/check-star-scheme.ts";
export { isStarScheme } from "./stars/is-star-scheme.ts";
export { starEligibilityOn } from "./stars/star-eligibility-on.ts";
export { starSchemes } from "./data/star-schemes.ts";
export { hourSystemLabels, type HourSystem } from "./data/hour-systems.ts";
// Record certificates.
export type {
  CertificateHolder,
  CertificateIssuer,
  CertificateItem,
  CertificateService,
  CertificateSuccession,
  CertifiedService,
  PublicCertificateView,
  RecordCertificate,
  RecordCertificateRequest,
  SuccessionKind,
} from "./certificates/model.ts";
export type { RecordCertificateFindings } from "./certificates/findings.ts";
export { certificateItems } from "./certificates/items.ts";
export {
  makeRecordCertificate,
  type RecordCertificateOptions,
} from "./certificates/make-record-certificate.ts";
export { publicCertificateViewOf } from "./certificates/public-view.ts";
export { retentionUntil } from "./certificates/retention.ts";
export { MIN_VERIFICATION_CODE_LENGTH, newVerificationCode } from "./certificates/verification-code.ts";
export {
  recordCertificateOpinion,
  recordCertificateOrder,
  recordRetention,
  type RecordCertificateRules,
  type RetentionRules,
} from "./data/record-certificates.ts";
// Rows for the systems that take hours.
export type {
  UploadCell,
  UploadColumn,
  UploadField,
  UploadFormat,
  UploadLayout,
  UploadRecord,
  UploadResult,
  UploadRows,
} from "./upload/model.ts";
export type { UploadFindings } from "./upload/findings.ts";
export { toUploadRows, type UploadOptions } from "./upload/to-upload-rows.ts";
export { uploadLayouts } from "./data/upload-layouts.ts";
// Time banks.
export type {
  TimeBank,
  TimeBankAccount,
  TimeBankEntry,
  TimeBankEntryFindings,
  TimeBankEntryKind,
  TimeBankRelation,
  TimeBankRules,
} from "./time-bank/model.ts";
export type { TimeBankFindings, TimeBankFoldFindings, TimeBankModelFindings } from "./time-bank/findings.ts";
export { TimeBankEntrySchema } from "./time-bank/schema.ts";
export { checkTimeBankEntry } from "./time-bank/check-time-bank-entry.ts";
export { isTimeBankEntry } from "./time-bank/is-time-bank-entry.ts";
export { foldTimeBank, type TimeBankOptions } from "./time-bank/fold-time-bank.ts";
export { timeBankRules } from "./data/time-banks.ts";
