import type { CivilDate, ExtensibleCode, Period, Quantity } from "../../core/index.ts";
import type { BodyReference, PlaceReference, SourceReference } from "../../organizations/index.ts";
import type { DistributionKind, FundingPurpose, FundingSourceKind, SurplusUse } from "./code-lists.ts";

/**
 * An amount of money that somebody gives for something: from which source, for what, and for which time.
 *
 * @remarks The amount is exact in fen, or hedged in yuan, never both. Its time is one calendar year, or a period, or every
 * calendar year of a period (`perYear`); without any of them nobody knows what it may be added to.
 */
export interface FundingLine {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The amount in fen, where it is known exactly. */
  readonly amountFen?: number | undefined;
  /** The amount in the unit yuan as it was said, with its hedge. */
  readonly amount?: Quantity | undefined;
  /** What kind of money it is. */
  readonly sourceKind: ExtensibleCode<FundingSourceKind>;
  /** What it is for. */
  readonly purpose?: ExtensibleCode<FundingPurpose> | undefined;
  /** Who gives it. */
  readonly funder?: BodyReference | undefined;
  /** Who gets it. */
  readonly receiver?: BodyReference | undefined;
  /** The one calendar year that it is for, 1 to 9999. */
  readonly year?: number | undefined;
  /** The days that it is for; of a yearly amount the years in which it is given, open where no end is known. */
  readonly period?: Period | undefined;
  /** `true` where the amount is given every calendar year of the period (每年), not once for all of it. */
  readonly perYear?: boolean | undefined;
  /** Where it is spent. */
  readonly place?: PlaceReference | undefined;
  /** The application's reference to the project that it is for. */
  readonly project?: string | undefined;
  /** How many people or bodies gave it together, a whole number from 1 on. */
  readonly contributors?: number | undefined;
  /** Where it was read. */
  readonly source?: SourceReference | undefined;
}

/** What is promised of dividends. */
export type DividendPromise = "never" | "capped" | "free";

/** What is promised of the refund of shares. */
export type ShareRefundPromise = "never" | "at-par" | "free";

/**
 * What a body has promised of its surplus and its assets: an asset lock (资产锁定), declared in its charter.
 *
 * @remarks No national statute knows it; it is a declared clause, and distributions are held against it.
 */
export interface AssetLock {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** Who has promised it. */
  readonly body: BodyReference;
  /** Whether dividends are paid. */
  readonly dividends: DividendPromise;
  /** `capped`: the most of a year's surplus that is paid as dividends, in percent, above 0 and at most 100. */
  readonly dividendCapPercent?: number | undefined;
  /** Whether those who hold shares get their money back. */
  readonly shareRefund: ShareRefundPromise;
  /** What the surplus is used for. */
  readonly surplusUses?: readonly ExtensibleCode<SurplusUse>[] | undefined;
  /** Who gets the assets when the body ends, as the charter says. */
  readonly dissolutionTo?: string | undefined;
  /** The clause that declares it, such as 章程第三十二条. */
  readonly declaredIn: string;
  /** The first day on which it binds, a civil date. */
  readonly from: CivilDate;
  /** The last day on which somebody looked whether it still stands, a civil date. */
  readonly verifiedOn?: CivilDate | undefined;
  /** Where it was read. */
  readonly source?: SourceReference | undefined;
}

/** What a body did with a part of its surplus or its assets. */
export interface Distribution {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** Whose surplus it is. */
  readonly body: BodyReference;
  /** When it was paid or resolved, a civil date. */
  readonly on: CivilDate;
  /** What it was. */
  readonly kind: DistributionKind;
  /** How much, in fen, from 1 on. */
  readonly amountFen: number;
  /** `share-refund`: what was once paid for the shares, in fen. */
  readonly parFen?: number | undefined;
  /** The calendar year whose surplus it is paid from. */
  readonly surplusYear?: number | undefined;
  /** The whole surplus of that year, in fen. */
  readonly surplusFen?: number | undefined;
  /** `welfare`: whom or what it is for. */
  readonly beneficiaryKind?: ExtensibleCode<SurplusUse> | undefined;
  /** Where it was read. */
  readonly source?: SourceReference | undefined;
}
