import { MAX_QUANTITY_VALUE, compareCivilDates, isCode, type Quantity } from "../../core/index.ts";
import { fundingPurposes, fundingSourceKinds, surplusUses } from "./code-lists.ts";
import type { AssetLock, Distribution, FundingLine } from "./model.ts";

/** Says whether a number is an amount in fen that can be told in yuan, too. */
export function isAmountOfFen(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= MAX_QUANTITY_VALUE * 100;
}

/** Says whether a number is an amount in fen above zero. */
export function isPaidFen(value: number): boolean {
  return isAmountOfFen(value) && value > 0;
}

/** Says whether a number can be a calendar year. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 9999;
}

/** Says whether a number counts people or bodies, from 1 on. */
export function isContributorCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

/** Says whether a value is a kind of money, known or of one's own. */
export function isFundingSourceKind(value: unknown): boolean {
  return isCode(fundingSourceKinds, value);
}

/** Says whether a value is a purpose of money, known or of one's own. */
export function isFundingPurpose(value: unknown): boolean {
  return isCode(fundingPurposes, value);
}

/** Says whether a value is a use of a surplus, known or of one's own. */
export function isSurplusUse(value: unknown): boolean {
  return isCode(surplusUses, value);
}

/** Says whether a quantity is money. */
export function isInYuan({ unit }: Pick<Quantity, "unit">): boolean {
  return unit === "yuan";
}

/** Says whether a line has one amount: exact or hedged. */
export function hasOneAmount({ amountFen, amount }: Pick<FundingLine, "amountFen" | "amount">): boolean {
  return (amountFen === undefined) !== (amount === undefined);
}

/** Says whether a line is for one year, or for a period, and not for both. */
export function hasOneTime({
  year,
  period,
  perYear,
}: Pick<FundingLine, "year" | "period" | "perYear">): boolean {
  return year === undefined || (period === undefined && perYear !== true);
}

/** Says whether a number can cap dividends, in percent. */
export function isCapPercent(value: number): boolean {
  return value > 0 && value <= 100;
}

/** Says whether a cap stands exactly where dividends are capped. */
export function capFitsDividends({
  dividends,
  dividendCapPercent,
}: Pick<AssetLock, "dividends" | "dividendCapPercent">): boolean {
  return (dividends === "capped") === (dividendCapPercent !== undefined);
}

/** Says whether nobody looked at a promise before it bound. */
export function verifiedAfterDeclared({ from, verifiedOn }: Pick<AssetLock, "from" | "verifiedOn">): boolean {
  return verifiedOn === undefined || compareCivilDates(verifiedOn, from) !== -1;
}

/** Says whether only a refund of shares has a par value. */
export function parFitsKind({ kind, parFen }: Pick<Distribution, "kind" | "parFen">): boolean {
  return parFen === undefined || kind === "share-refund";
}

/** Says whether only what goes to welfare names whom it is for. */
export function beneficiaryFitsKind({
  kind,
  beneficiaryKind,
}: Pick<Distribution, "kind" | "beneficiaryKind">): boolean {
  return beneficiaryKind === undefined || kind === "welfare";
}
