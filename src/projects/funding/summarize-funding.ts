import { MAX_QUANTITY_VALUE } from "../../core/index.ts";
import { fundingSourceKinds } from "./code-lists.ts";
import { plainTimeOf, timeInYear, timeKeyOf } from "./funding-time.ts";
import type { FundingLine } from "./model.ts";
import type { FundingOfSource, FundingSummary, FundingSummaryEntry } from "./summary-model.ts";
import type { FundingTotalOptions } from "./total-model.ts";
import { totalOfParts, yuanOf } from "./total-parts.ts";

/**
 * Sums up money by its kind, its time and its hedge.
 *
 * @param lines - funding lines that `isFundingLine` accepts, each once
 * @returns the sums, to be merged with those of other lines
 * @throws TypeError where a line has no amount
 * @throws RangeError where a sum is above `MAX_QUANTITY_VALUE` yuan
 *
 * @see {@link mergeFundingSummaries}, {@link fundingBySourceOf}
 *
 * @example
 * import { summarizeFunding } from "linli/projects";
 *
 * const line = { sourceKind: "corporate", year: 2022 } as const;
 * summarizeFunding([
 *   { ...line, id: "f-1", amountFen: 4000000 },
 *   { ...line, id: "f-2", amountFen: 2000000 },
 * ]).entries; // => [{ sourceKind: "corporate", year: 2022, qualifier: "exact", lines: 2, yuan: 60000 }]
 */
export function summarizeFunding(lines: readonly FundingLine[]): FundingSummary {
  return summaryOf(
    lines.map((line) => {
      const { value, qualifier } = yuanOf(line);
      return { sourceKind: line.sourceKind, ...plainTimeOf(line), qualifier, lines: 1, yuan: value };
    }),
  );
}

/**
 * Adds up the sums of several parts, such as the communities of a street.
 *
 * @remarks The order of the parts makes no difference, nor does which of them come together first. They give the sums of the
 * whole where no line is in two parts.
 *
 * @param summaries - the sums of parts
 * @returns the sums of all of them; of no part a summary without entries
 * @throws TypeError for what is no summary, or is of another version
 * @throws RangeError where a sum is above `MAX_QUANTITY_VALUE` yuan
 *
 * @example
 * import { mergeFundingSummaries, summarizeFunding } from "linli/projects";
 *
 * const line = { sourceKind: "venture", amountFen: 10000000, year: 2022 } as const;
 * const parts = ["f-1", "f-2"].map((id) => summarizeFunding([{ ...line, id }]));
 * mergeFundingSummaries(parts).entries[0]?.yuan; // => 200000
 */
export function mergeFundingSummaries(summaries: readonly FundingSummary[]): FundingSummary {
  for (const { format, version } of summaries as readonly { format: unknown; version: unknown }[]) {
    if (format !== "linli-funding" || version !== 1)
      throw new TypeError("mergeFundingSummaries: this is no summary of version 1.");
  }
  return summaryOf(summaries.flatMap(({ entries }) => entries));
}

function summaryOf(entries: readonly FundingSummaryEntry[]): FundingSummary {
  const sums = new Map<string, FundingSummaryEntry>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.sourceKind, timeKeyOf(entry), entry.qualifier]);
    const before = sums.get(key);
    const after =
      before === undefined
        ? entry
        : { ...before, lines: before.lines + entry.lines, yuan: added(before.yuan, entry.yuan) };
    sums.set(key, after);
  }
  const sorted = [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  return { format: "linli-funding", version: 1, entries: sorted };
}

/** Adds in whole thousandths, so that 0.1 and 0.2 are 0.3. */
function added(a: number, b: number): number {
  const sum = (Math.round(a * 1000) + Math.round(b * 1000)) / 1000;
  if (sum > MAX_QUANTITY_VALUE) throw new RangeError("The sum is too large to be told in thousandths.");
  return sum;
}

/**
 * Gives what comes from each kind of money, for one time.
 *
 * @remarks As `totalOfFunding`, kind by kind: unlike times are refused, and with a `year` only the money of that year counts.
 *
 * @param summary - the sums
 * @param options - the year, and what `about` and `nearly` mean
 * @returns the kinds in the order of `fundingSourceKinds`, own ones last, each with its total or with the errors of
 * `totalOfFunding`, whose positions are those of the summary's entries, from 1
 * @throws RangeError where the year or the tolerance is none
 *
 * @example
 * import { fundingBySourceOf, summarizeFunding } from "linli/projects";
 *
 * const summary = summarizeFunding([
 *   { id: "f-1", sourceKind: "corporate", amountFen: 6000000, year: 2022 },
 *   { id: "f-2", sourceKind: "venture", amountFen: 10000000, year: 2022 },
 * ]);
 * fundingBySourceOf(summary).map(({ sourceKind }) => sourceKind); // => ["venture", "corporate"]
 */
export function fundingBySourceOf(
  summary: FundingSummary,
  options: FundingTotalOptions = {},
): readonly FundingOfSource[] {
  const { year } = options;
  const kinds = new Map<
    FundingSummaryEntry["sourceKind"],
    { entry: FundingSummaryEntry; position: number }[]
  >();
  summary.entries.forEach((entry, index) => {
    if (year !== undefined && timeInYear(entry, year) === "out") return;
    const own = kinds.get(entry.sourceKind) ?? [];
    own.push({ entry, position: index + 1 });
    kinds.set(entry.sourceKind, own);
  });
  return [...kinds.entries()]
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map(([sourceKind, own]) => ({
      sourceKind,
      lines: own.reduce((sum, { entry }) => sum + entry.lines, 0),
      total: totalOfParts(
        own.map(({ entry, position }) => ({
          quantity: { value: entry.yuan, qualifier: entry.qualifier, unit: "yuan" },
          time: entry,
          lines: entry.lines,
          position,
        })),
        options,
      ),
    }));
}

function rankOf(kind: string): number {
  const rank = (fundingSourceKinds.codes as readonly string[]).indexOf(kind);
  return rank === -1 ? fundingSourceKinds.codes.length : rank;
}
