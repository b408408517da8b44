import * as z from "zod/mini";
import {
  CivilDateSchema,
  PeriodSchema,
  QuantitySchema,
  codeSchema,
  rule,
  type Agrees,
  type Quantity,
} from "../../core/index.ts";
import {
  BodyReferenceSchema,
  FilledTextSchema,
  PlaceReferenceSchema,
  SourceReferenceSchema,
} from "../../organizations/index.ts";
import type { FundingPurpose, FundingSourceKind, SurplusUse } from "./code-lists.ts";
import type { AssetLock, Distribution, FundingLine } from "./model.ts";
import {
  beneficiaryFitsKind,
  capFitsDividends,
  hasOneAmount,
  hasOneTime,
  isAmountOfFen,
  isCapPercent,
  isContributorCount,
  isFundingPurpose,
  isFundingSourceKind,
  isInYuan,
  isPaidFen,
  isSurplusUse,
  isYear,
  parFitsKind,
  verifiedAfterDeclared,
} from "./rules.ts";

/** The schema of a hedged amount of money. */
function yuanSchema(): z.ZodMiniType<Quantity, Quantity> {
  return QuantitySchema.check(rule(isInYuan, "funding.not-yuan", ["unit"]));
}

const yearSchema = /* @__PURE__ */ (() => z.number().check(rule(isYear, "funding.year")))();

const fundingLineSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      amountFen: z.optional(z.number().check(rule(isAmountOfFen, "funding.fen"))),
      amount: z.optional(yuanSchema()),
      sourceKind: codeSchema<FundingSourceKind>(isFundingSourceKind, "funding.source-kind"),
      purpose: z.optional(codeSchema<FundingPurpose>(isFundingPurpose, "funding.purpose")),
      funder: z.optional(BodyReferenceSchema),
      receiver: z.optional(BodyReferenceSchema),
      year: z.optional(yearSchema),
      period: z.optional(PeriodSchema),
      perYear: z.optional(z.boolean()),
      place: z.optional(PlaceReferenceSchema),
      project: z.optional(FilledTextSchema),
      contributors: z.optional(z.number().check(rule(isContributorCount, "funding.contributors"))),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(hasOneAmount, "funding.one-amount", ["amount"]),
      rule(hasOneTime, "funding.one-time", ["year"]),
    ))();

/** The schema of a funding line. */
export const FundingLineSchema: z.ZodMiniType<FundingLine, FundingLine> = fundingLineSchema satisfies Agrees<
  FundingLine,
  z.output<typeof fundingLineSchema>
>;

const assetLockSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      body: BodyReferenceSchema,
      dividends: z.enum(["never", "capped", "free"]),
      dividendCapPercent: z.optional(z.number().check(rule(isCapPercent, "asset-lock.cap"))),
      shareRefund: z.enum(["never", "at-par", "free"]),
      surplusUses: z.optional(z.array(codeSchema<SurplusUse>(isSurplusUse, "asset-lock.use"))),
      dissolutionTo: z.optional(FilledTextSchema),
      declaredIn: FilledTextSchema,
      from: CivilDateSchema,
      verifiedOn: z.optional(CivilDateSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(capFitsDividends, "asset-lock.cap-out-of-place", ["dividendCapPercent"]),
      rule(verifiedAfterDeclared, "asset-lock.verified-before", ["verifiedOn"]),
    ))();

/** The schema of an asset lock. */
export const AssetLockSchema: z.ZodMiniType<AssetLock, AssetLock> = assetLockSchema satisfies Agrees<
  AssetLock,
  z.output<typeof assetLockSchema>
>;

const distributionSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      body: BodyReferenceSchema,
      on: CivilDateSchema,
      kind: z.enum(["dividend", "share-refund", "welfare", "reinvestment"]),
      amountFen: z.number().check(rule(isPaidFen, "distribution.amount")),
      parFen: z.optional(z.number().check(rule(isPaidFen, "distribution.amount"))),
      surplusYear: z.optional(yearSchema),
      surplusFen: z.optional(z.number().check(rule(isAmountOfFen, "funding.fen"))),
      beneficiaryKind: z.optional(codeSchema<SurplusUse>(isSurplusUse, "asset-lock.use")),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(parFitsKind, "distribution.par-out-of-place", ["parFen"]),
      rule(beneficiaryFitsKind, "distribution.beneficiary-out-of-place", ["beneficiaryKind"]),
    ))();

/** The schema of a distribution. */
export const DistributionSchema: z.ZodMiniType<Distribution, Distribution> =
  distributionSchema satisfies Agrees<Distribution, z.output<typeof distributionSchema>>;
