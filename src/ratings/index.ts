/**
 * Evaluation levels of social organizations (社会组织评估等级) and recognitions: their models, the spellings of levels, and
 * which level held on a day, by which text.
 *
 * @packageDocumentation
 */
// The models and their code lists.
export type {
  HolderKind,
  Rating,
  RatingEvent,
  RatingEventKind,
  RatingLevel,
  Recognition,
  RecognitionKind,
} from "./model.ts";
export { holderKinds, ratingEventKinds, ratingLevels, recognitionKinds } from "./code-lists.ts";
// The findings of all families.
export type { RatingFindings } from "./findings.ts";
export type { RatingModelFindings } from "./model-findings.ts";
export type { RatingLevelEvent, RatingStateFindings } from "./state-findings.ts";
// The schemas and checks of the models.
export { RatingSchema, RecognitionSchema } from "./schema.ts";
export { checkRating, explainRating, isRating } from "./check-rating.ts";
export { checkRecognition, explainRecognition, isRecognition } from "./check-recognition.ts";
// Levels and their spellings.
export { compareRatingLevels, formatRatingLevel, parseRatingLevel } from "./levels.ts";
// Which level held on a day, by which rules.
export {
  ratingRegimes,
  type EarlyApplication,
  type EarlyApplicationReading,
  type RatingRegime,
} from "./data/regimes.ts";
export {
  ratingPeriod,
  ratingRegimeOn,
  type RatingPeriod,
  type RatingPeriodOptions,
  type RatingRegimeOnDate,
  type RatingRegimeOptions,
} from "./regimes.ts";
export type { RatingOnOptions } from "./course.ts";
export { ratingOn, type RatingOnDate } from "./rating-on.ts";
// Levels from scores.
export type { LevelBound, PublishedBand, ScoreScheme } from "./scores/model.ts";
export type { ScoreFindings, ScoreSchemeFindings } from "./scores/findings.ts";
export { ScoreSchemeSchema } from "./scores/schema.ts";
export { checkScoreScheme, isScoreScheme } from "./scores/check-score-scheme.ts";
export { lintScoreScheme } from "./scores/lint-score-scheme.ts";
export { levelForScore, type LevelForScore, type ScoreParts } from "./scores/level-for-score.ts";
export { scoreSchemes } from "./data/score-schemes.ts";
// Who may be evaluated.
export type {
  EligibilityBar,
  EligibilityCandidate,
  EligibilityCondition,
  EligibilityConditionName,
  EligibilityFacts,
  EligibilityOnDate,
  EligibilityPath,
  EligibilityRules,
} from "./eligibility/model.ts";
export type { EligibilityDoubt, EligibilityFindings, EligibilityReason } from "./eligibility/findings.ts";
export { eligibilityOn } from "./eligibility/eligibility-on.ts";
export { eligibilityRulesOn } from "./eligibility/rules-on.ts";
export { reapplicationBanOn, type ReapplicationBanOnDate } from "./eligibility/bans.ts";
export { eligibilityRules } from "./data/eligibility.ts";
// What comes with a level, and goes with it.
export type {
  Entitlement,
  EntitlementCode,
  EntitlementDoubt,
  EntitlementHolders,
  EntitlementOptions,
  EntitlementRule,
  EntitlementRules,
  EntitlementsOnDate,
  UndecidedEntitlement,
} from "./entitlements/model.ts";
export type { EntitlementFindings } from "./entitlements/findings.ts";
export { entitlementsOn } from "./entitlements/entitlements-on.ts";
export { entitlementRules } from "./data/entitlements.ts";
export { certificateReturnDueOn, type CertificateReturnOptions } from "./certificate-return.ts";
export { certificateReturnRules, type CertificateReturnRules } from "./data/certificate-return.ts";
// Counts of levels, and announced numbers against them.
export type { RatingSummary } from "./summary/model.ts";
export { summarizeRatings } from "./summary/summarize-ratings.ts";
export { mergeRatingSummaries } from "./summary/merge-rating-summaries.ts";
export { ratingShareOf, type RatingShare, type RatingShareOptions } from "./summary/rating-share-of.ts";
export {
  reconcileRatings,
  type RatingReconcileFindings,
  type RatingReconciliation,
  type ReconcileRatingsOptions,
} from "./summary/reconcile-ratings.ts";
// Recognitions on a day, and beside each other.
export type { RecognitionSetFindings, RecognitionStateFindings } from "./recognitions/findings.ts";
export { recognitionStateOn, type RecognitionOnDate } from "./recognitions/recognition-state-on.ts";
export {
  recognitionsOn,
  type RecognitionHolder,
  type RecognitionsOnOptions,
} from "./recognitions/recognitions-on.ts";
export { lintRecognitions, type LintRecognitionsOptions } from "./recognitions/lint-recognitions.ts";
// Social enterprises, and who recognises them.
export { socialEnterpriseRules, type SocialEnterpriseRules } from "./data/social-enterprises.ts";
export type { SocialEnterpriseFindings } from "./social-enterprises/findings.ts";
export {
  socialEnterpriseOn,
  type SocialEnterpriseOnDate,
  type SocialEnterpriseOptions,
} from "./social-enterprises/social-enterprise-on.ts";
// Files of ratings and recognitions.
export { ratingTable } from "./table/rating-table.ts";
export { recognitionTable } from "./table/recognition-table.ts";
// What is due.
export {
  dueItemsOfRatings,
  dueItemsOfRecognitions,
  type RatingDueFindings,
  type RatingDueKind,
  type RatingDueOptions,
  type RecognitionDueKind,
} from "./due-items.ts";
// The words of the code lists.
export {
  holderKindLabels,
  ratingEventLabels,
  ratingLevelLabels,
  recognitionKindLabels,
} from "./data/labels.ts";
export { entitlementLabels } from "./data/entitlement-labels.ts";
