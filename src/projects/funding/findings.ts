import type { AssetLockSetFindings } from "./lint-distributions.ts";
import type { FundingModelFindings } from "./model-findings.ts";
import type { PurchaseFindings } from "./purchase-eligibility-of.ts";
import type { FundingTotalFindings } from "./total-model.ts";

/** Every code that the family of funding finds. */
export type FundingFamilyFindings = FundingModelFindings &
  FundingTotalFindings &
  AssetLockSetFindings &
  PurchaseFindings;
