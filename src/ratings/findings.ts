import type { RatingDueFindings } from "./due-items.ts";
import type { EligibilityFindings } from "./eligibility/findings.ts";
import type { EntitlementFindings } from "./entitlements/findings.ts";
import type { RatingModelFindings } from "./model-findings.ts";
import type { RecognitionSetFindings, RecognitionStateFindings } from "./recognitions/findings.ts";
import type { ScoreFindings, ScoreSchemeFindings } from "./scores/findings.ts";
import type { SocialEnterpriseFindings } from "./social-enterprises/findings.ts";
import type { RatingStateFindings } from "./state-findings.ts";
import type { RatingReconcileFindings } from "./summary/reconcile-ratings.ts";

/** Every code that `linli/ratings` finds beside those of `linli/core`, `linli/identifiers` and `linli/organizations`. */
export type RatingFindings = RatingModelFindings &
  RatingStateFindings &
  ScoreSchemeFindings &
  ScoreFindings &
  EligibilityFindings &
  EntitlementFindings &
  RatingReconcileFindings &
  RatingDueFindings &
  SocialEnterpriseFindings &
  RecognitionStateFindings &
  RecognitionSetFindings;
