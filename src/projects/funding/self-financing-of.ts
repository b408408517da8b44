import { failure, type CheckResult, type ExtensibleCode } from "../../core/index.ts";
import { shareOf, type FigureFinding, type QuantityShare } from "../../indicators/index.ts";
import type { FundingSourceKind } from "./code-lists.ts";
import type { FundingLine } from "./model.ts";
import type { FundingTotalFinding, FundingTotalOptions } from "./total-model.ts";
import { totalOfFunding } from "./total-of-funding.ts";

/** Why no share of own earnings can be told. */
export type SelfFinancingFinding = FundingTotalFinding | FigureFinding;

/** For which year, and what counts as earned. */
export interface SelfFinancingOptions extends FundingTotalOptions {
  /** The kinds of money that a body earns itself; `self-earned` alone by default. */
  readonly earned?: readonly ExtensibleCode<FundingSourceKind>[] | undefined;
}

/**
 * Gives the share of what is earned in all money of one time: the self-financing ratio (自我造血).
 *
 * @remarks By the lines recorded. No standard defines the ratio: what counts as earned is the caller's to say. A share of no
 * money is `null`, and where a hedge leaves the total without an upper bound, no share is claimed.
 *
 * @param lines - all funding lines of a body
 * @param options - the year, what counts as earned, and what `about` and `nearly` mean
 * @returns the share with both amounts; the errors of `totalOfFunding`, and those of `shareOf` of `linli/indicators`, such
 * as `quantity.ratio-unbounded`
 * @throws TypeError where a line has no amount
 * @throws RangeError where the year or the tolerance is none
 *
 * @see {@link totalOfFunding}
 *
 * @example
 * import { selfFinancingOf, type FundingLine } from "linli/projects";
 *
 * const lines: readonly FundingLine[] = [
 *   { id: "f-1", sourceKind: "self-earned", amountFen: 9200000, year: 2021 },
 *   { id: "f-2", sourceKind: "purchase", amountFen: 36800000, year: 2021 },
 * ];
 * const found = selfFinancingOf(lines, { year: 2021 });
 * found.ok && found.value.share?.value; // => 0.2
 * const none = selfFinancingOf(lines, { year: 2020 });
 * none.ok && none.value.share; // => null
 */
export function selfFinancingOf(
  lines: readonly FundingLine[],
  options: SelfFinancingOptions = {},
): CheckResult<QuantityShare, SelfFinancingFinding> {
  const earned = new Set<string>(options.earned ?? ["self-earned"]);
  const whole = totalOfFunding(lines, options);
  if (!whole.ok) return failure(whole.findings);
  const part = totalOfFunding(
    lines.filter(({ sourceKind }) => earned.has(sourceKind)),
    options,
  );
  return part.ok ? shareOf(part.value.amount, whole.value.amount, options) : failure(part.findings);
}
