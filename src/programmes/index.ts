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
export type { ServiceFamilyFindings } from "./services/findings.ts";
// Courses.
export type { CourseFamilyFindings } from "./courses/findings.ts";
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
export { agreementStateOn } from "./agreements/agreement-state.ts";
export { dueItemsOfAgreement, type AgreementDueKind } from "./agreements/due-items.ts";
export { checkSetOfAgreements } from "./agreements/check-set-of-agreements.ts";
export { agreementTable } from "./table/agreement-table.ts";
export type { AgreementFamilyFindings } from "./agreements/findings.ts";
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
export type { ReportFamilyFindings } from "./reports/findings.ts";
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
export { checkSetOfPolicies } from "./policies/check-set-of-policies.ts";
export { lintRuleSetPolicies, policyOfRuleSet, policyOfSource } from "./policies/rule-set-policies.ts";
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
export type { PolicyFamilyFindings } from "./policies/findings.ts";
// Profiles.
export type { ProfileFamilyFindings } from "./profiles/findings.ts";
