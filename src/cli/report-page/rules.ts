import type { TableReport } from "../../tables/index.ts";
import type { Finding } from "../../core/index.ts";

/** All findings of one code in one column, over all files. */
export interface RuleTotal {
  /** The code. */
  readonly code: string;
  /** Whether it is an error or a remark. */
  readonly severity: "error" | "warning";
  /** What is meant where no column is. */
  readonly of: "row" | "file";
  /** The heading of the column, as the first file has it; nothing where rows or files as a whole are meant. */
  readonly heading: string | undefined;
  /** How many there are. */
  count: number;
  /** In how many files. */
  files: number;
  /** One of them, for its words. */
  readonly example: Finding | undefined;
}

/**
 * Adds up the findings of a report by rule: errors first, the most frequent first.
 *
 * @param report - the report
 * @returns the rules with their counts
 */
export function ruleTotalsOf(report: TableReport): readonly RuleTotal[] {
  const totals = new Map<string, RuleTotal>();
  const add = (total: RuleTotal, column: string | undefined): void => {
    const id = JSON.stringify([total.severity, total.code, total.of, column ?? null]);
    const known = totals.get(id);
    if (known === undefined) totals.set(id, total);
    else {
      known.count += total.count;
      known.files += 1;
    }
  };
  for (const { findings } of report.files) {
    for (const finding of findings) {
      const { code, severity } = finding;
      add(
        { code, severity, of: "file", heading: undefined, count: 1, files: 1, example: finding },
        undefined,
      );
    }
  }
  for (const { code, severity, heading, column, count, first } of report.findings) {
    const example = first[0]?.finding;
    add({ code, severity, of: "row", heading, count, files: 1, example }, column ?? heading);
  }
  return [...totals.values()].sort(
    (a, b) => rankOf(a) - rankOf(b) || b.count - a.count || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

function rankOf({ severity }: RuleTotal): number {
  return severity === "error" ? 0 : 1;
}
