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
export { selfFinancingOf, type SelfFinancingOptions } from "./funding/self-financing-of.ts";
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
export type { VisitFamilyFindings } from "./visits/findings.ts";
// Requests.
export type { RequestFamilyFindings } from "./requests/findings.ts";
