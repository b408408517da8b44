import type { ReportedFinding } from "../model.ts";

/** How many findings of the first round became what in the second. */
export interface ComparisonCounts {
  /** Found in the first round, and not in the second. */
  readonly fixed: number;
  /** Found in both. */
  readonly remaining: number;
  /** Found in the second round alone. */
  readonly new: number;
  /** Found in the first round, and the second could not be read so far, or has no such file: nobody knows. */
  readonly unknown: number;
}

/** What became of the findings of one rule in one file. */
export interface RuleComparison extends ComparisonCounts {
  /** The file, by its name in the second round, of one that did not come back in the first. */
  readonly file: string;
  /** The code of the findings. */
  readonly code: string;
  /** The id of the model's column; nothing where rows or the file as a whole are meant. */
  readonly column?: string | undefined;
  /** The heading of the column. */
  readonly heading?: string | undefined;
  /** `false` where a report does not list all findings of the rule: then only their number was compared. */
  readonly exact: boolean;
  /** Those that are fixed, as the first report has them. */
  readonly fixedIn: readonly ReportedFinding[];
  /** Those that remain, as the second report has them. */
  readonly remainingIn: readonly ReportedFinding[];
  /** Those that are new, as the second report has them. */
  readonly newIn: readonly ReportedFinding[];
}

/** What became of one file. */
export interface FileComparison extends ComparisonCounts {
  /** Its name in the first round; nothing for one that came in the second alone. */
  readonly before?: string | undefined;
  /** Its name in the second round; nothing for one that did not come back. */
  readonly after?: string | undefined;
  /** How many records it had in the first round. */
  readonly recordsBefore?: number | undefined;
  /** How many it has in the second: what was found in a record that is gone is not put right. */
  readonly recordsAfter?: number | undefined;
}

/** What became of the findings of a report in the next one. */
export interface ReportComparison extends ComparisonCounts {
  /** What this is. */
  readonly format: "linli-report-comparison";
  /** The version of the format. */
  readonly version: 1;
  /** The id of the model. */
  readonly model: string;
  /** The files, by name. */
  readonly files: readonly FileComparison[];
  /** The rules by file, column and code. */
  readonly rules: readonly RuleComparison[];
  /** `false` where of a rule only the number of findings was compared. */
  readonly exact: boolean;
}
