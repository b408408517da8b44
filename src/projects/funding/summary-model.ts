import type { CheckResult, ExtensibleCode, QuantityQualifier } from "../../core/index.ts";
import type { FundingSourceKind } from "./code-lists.ts";
import type { FundingTime } from "./funding-time.ts";
import type { FundingTotal, FundingTotalFinding } from "./total-model.ts";

/** The lines of one kind of money, one time and one hedge. */
export interface FundingSummaryEntry extends FundingTime {
  /** What kind of money it is. */
  readonly sourceKind: ExtensibleCode<FundingSourceKind>;
  /** How each of the amounts is meant. */
  readonly qualifier: QuantityQualifier;
  /** How many lines. */
  readonly lines: number;
  /** The sum of their numbers, in yuan. */
  readonly yuan: number;
}

/**
 * Money by its kind, its time and its hedge: a partial result that can be merged, stored and sent.
 *
 * @remarks Hedges and times stay apart, so that whatever is merged first makes no difference to a total. Parts to be merged
 * have different lines.
 */
export interface FundingSummary {
  /** What this is. */
  readonly format: "linli-funding";
  /** The version of the shape. */
  readonly version: 1;
  /** The sums, each kind, time and hedge once, in the order of their text. */
  readonly entries: readonly FundingSummaryEntry[];
}

/** What comes from one kind of money. */
export interface FundingOfSource {
  /** The kind of money. */
  readonly sourceKind: ExtensibleCode<FundingSourceKind>;
  /** How many lines were asked. */
  readonly lines: number;
  /** The total, or why there is none; its positions are those of the summary's entries. */
  readonly total: CheckResult<FundingTotal, FundingTotalFinding>;
}
