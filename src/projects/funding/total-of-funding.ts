import { errorOf, failure, type CheckResult } from "../../core/index.ts";
import type { FundingLine } from "./model.ts";
import type { FundingTotal, FundingTotalFinding, FundingTotalOptions } from "./total-model.ts";
import { totalOfParts, yuanOf } from "./total-parts.ts";

/**
 * Adds up amounts of money for one time, claiming no more than their hedges support.
 *
 * @remarks Unlike times are never added: a year, a period and an amount for every year of a frame stay apart, and periods
 * are alike where they are written alike. For a `year` that is asked for, the money of that year counts, that of days within
 * it, and the yearly amount of every frame that has it; what lies in other years does not, and what lies in the year with a
 * part only is refused. The true total of any amounts within the bounds of the lines lies within the bounds of the total,
 * and the order of the lines does not matter. Nothing says that the list is complete: a total of the lines recorded.
 *
 * @param lines - funding lines that `isFundingLine` accepts
 * @param options - the year, and what `about` and `nearly` mean
 * @returns the total; errors `funding.times-unlike`, `funding.time-open`, `funding.repeated`, `quantity.too-large`
 * @throws TypeError where a line has no amount
 * @throws RangeError where the year or the tolerance is none
 *
 * @see {@link summarizeFunding}, {@link selfFinancingOf}
 *
 * @example
 * import { totalOfFunding, type FundingLine } from "linli/projects";
 *
 * const purchases: FundingLine = {
 *   id: "f-1",
 *   sourceKind: "purchase",
 *   amount: { value: 100000, qualifier: "more-than", unit: "yuan" },
 *   period: { from: "2020-01-01" },
 *   perYear: true,
 * };
 * const companies: FundingLine = { id: "f-2", sourceKind: "corporate", amountFen: 6000000, year: 2022 };
 * totalOfFunding([purchases, companies]).findings[0]?.params; // => { positions: [1, 2] }
 * const total = totalOfFunding([purchases, companies], { year: 2022 });
 * total.ok && total.value.amount; // => { value: 160000, qualifier: "more-than", unit: "yuan" }
 */
export function totalOfFunding(
  lines: readonly FundingLine[],
  options: FundingTotalOptions = {},
): CheckResult<FundingTotal, FundingTotalFinding> {
  const repeated = repeatedIn(lines);
  if (repeated.length > 0) return failure(repeated);
  const parts = lines.map((line, index) => ({
    quantity: yuanOf(line),
    time: line,
    lines: 1,
    position: index + 1,
  }));
  return totalOfParts(parts, options);
}

function repeatedIn(lines: readonly FundingLine[]): readonly FundingTotalFinding[] {
  const firsts = new Map<string, number>();
  return lines.flatMap(({ id }, index): readonly FundingTotalFinding[] => {
    const first = firsts.get(id);
    if (first !== undefined) return [errorOf("funding.repeated", { positions: [first + 1, index + 1] })];
    firsts.set(id, index);
    return [];
  });
}
