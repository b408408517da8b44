// Generated from the schemas of this folder by scripts/build-guards.ts: not to be edited.
import { isCivilDate, isPeriod, isQuantity } from "../core/index.ts";
import {
  isBodyReference,
  isFilledText,
  isPlaceReference,
  isSourceReference,
} from "../organizations/index.ts";
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
} from "./funding/rules.ts";

type Fields = { readonly [name: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Says whether a value is what `AssetLockSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isAssetLockRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    body,
    dividends,
    dividendCapPercent,
    shareRefund,
    surplusUses,
    dissolutionTo,
    declaredIn,
    from,
    verifiedOn,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    isBodyReference(body) &&
    (dividends === "never" || dividends === "capped" || dividends === "free") &&
    (dividendCapPercent === undefined ||
      (typeof dividendCapPercent === "number" &&
        Number.isFinite(dividendCapPercent) &&
        isCapPercent(dividendCapPercent))) &&
    (shareRefund === "never" || shareRefund === "at-par" || shareRefund === "free") &&
    (surplusUses === undefined || isAssetLockSurplusUses(surplusUses)) &&
    (dissolutionTo === undefined || (typeof dissolutionTo === "string" && isFilledText(dissolutionTo))) &&
    typeof declaredIn === "string" &&
    isFilledText(declaredIn) &&
    isCivilDate(from) &&
    (verifiedOn === undefined || isCivilDate(verifiedOn)) &&
    (source === undefined || isSourceReference(source)) &&
    capFitsDividends(record as never) &&
    verifiedAfterDeclared(record as never)
  );
}

function isAssetLockSurplusUses(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    if (!(typeof item === "string" && isSurplusUse(item))) return false;
  }
  return true;
}

/**
 * Says whether a value is what `DistributionSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isDistributionRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const { id, body, on, kind, amountFen, parFen, surplusYear, surplusFen, beneficiaryKind, source } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    isBodyReference(body) &&
    isCivilDate(on) &&
    (kind === "dividend" || kind === "share-refund" || kind === "welfare" || kind === "reinvestment") &&
    typeof amountFen === "number" &&
    Number.isFinite(amountFen) &&
    isPaidFen(amountFen) &&
    (parFen === undefined || (typeof parFen === "number" && Number.isFinite(parFen) && isPaidFen(parFen))) &&
    (surplusYear === undefined ||
      (typeof surplusYear === "number" && Number.isFinite(surplusYear) && isYear(surplusYear))) &&
    (surplusFen === undefined ||
      (typeof surplusFen === "number" && Number.isFinite(surplusFen) && isAmountOfFen(surplusFen))) &&
    (beneficiaryKind === undefined ||
      (typeof beneficiaryKind === "string" && isSurplusUse(beneficiaryKind))) &&
    (source === undefined || isSourceReference(source)) &&
    parFitsKind(record as never) &&
    beneficiaryFitsKind(record as never)
  );
}

/**
 * Says whether a value is what `FundingLineSchema` accepts.
 *
 * @param record - any value; one that cannot be read throws
 * @returns `true` where the schema accepts it
 */
export function isFundingLineRecord(record: unknown): boolean {
  if (!isObject(record)) return false;
  const {
    id,
    amountFen,
    amount,
    sourceKind,
    purpose,
    funder,
    receiver,
    year,
    period,
    perYear,
    place,
    project,
    contributors,
    source,
  } = record;
  return (
    typeof id === "string" &&
    isFilledText(id) &&
    (amountFen === undefined ||
      (typeof amountFen === "number" && Number.isFinite(amountFen) && isAmountOfFen(amountFen))) &&
    (amount === undefined || isFundingLineAmount(amount)) &&
    typeof sourceKind === "string" &&
    isFundingSourceKind(sourceKind) &&
    (purpose === undefined || (typeof purpose === "string" && isFundingPurpose(purpose))) &&
    (funder === undefined || isBodyReference(funder)) &&
    (receiver === undefined || isBodyReference(receiver)) &&
    (year === undefined || (typeof year === "number" && Number.isFinite(year) && isYear(year))) &&
    (period === undefined || isPeriod(period)) &&
    (perYear === undefined || typeof perYear === "boolean") &&
    (place === undefined || isPlaceReference(place)) &&
    (project === undefined || (typeof project === "string" && isFilledText(project))) &&
    (contributors === undefined ||
      (typeof contributors === "number" &&
        Number.isFinite(contributors) &&
        isContributorCount(contributors))) &&
    (source === undefined || isSourceReference(source)) &&
    hasOneAmount(record as never) &&
    hasOneTime(record as never)
  );
}

function isFundingLineAmount(record: unknown): boolean {
  if (!isObject(record)) return false;

  return isQuantity(record) && isInYuan(record as never);
}
