import type { FileReport, FindingSummary, TableReport } from "../model.ts";
import type {
  ComparisonCounts,
  FileComparison,
  ReportComparison,
  RuleComparison,
} from "./comparison-model.ts";
import { matchFiles, type FilePair } from "./match-files.ts";
import { matchFindings } from "./match-findings.ts";
import { compareTexts } from "./order.ts";

/**
 * Compares the reports on what was sent in the first and in the second round: what is fixed, what remains, what is new.
 *
 * @remarks Files are matched by name; then by name without folder; then the only two that are left. Findings of a rule
 * (code and column) are matched by the key of their rows, so that rows may move; by a part of the key where the rest was
 * corrected; by the number of the row where it has no key. Personal columns are masked in keys: equal masks are matched in the
 * order of the rows. A finding in a row that was deleted counts as fixed; that there are fewer
 * records says the comparison of the file. Where the second file did not come back, or was not
 * read to its end, what is not found again is `unknown` and not called fixed. A report lists a bounded number of findings of a
 * rule; beyond it only their numbers are compared, and `exact` is false.
 *
 * @param first - the report of the first round
 * @param second - the report of the second round, on the same model
 * @returns counts and findings by file and rule; the order of files and rules does not depend on the input's
 * @throws TypeError for what is no report of version 1, and for reports on different models
 *
 * @example
 * import { checkRowList, compareReports } from "linli/tables";
 * import { organizationTable } from "linli/organizations";
 *
 * const headings = ["名称", "统一社会信用代码"];
 * const report = (code: string) =>
 *   checkRowList(
 *     [{ row: 1, cells: headings }, { row: 2, cells: ["云栖社区服务中心", code] }],
 *     { model: organizationTable(), file: "a.csv" },
 *   ).report();
 * const { fixed, remaining } = compareReports(report("52440305MJ00010457"), report("52440305MJ00010456"));
 * [fixed, remaining]; // => [1, 0]
 */
export function compareReports(first: TableReport, second: TableReport): ReportComparison {
  for (const report of [first, second]) {
    if (report.format !== "linli-table-report" || report.version !== 1)
      throw new TypeError("compareReports: this is no report of version 1.");
  }
  if (first.model !== second.model)
    throw new TypeError("compareReports: the reports are on different models.");
  const files: FileComparison[] = [];
  const rules: RuleComparison[] = [];
  for (const pair of matchFiles(first.files, second.files)) {
    const own = rulesOf(pair, first, second);
    rules.push(...own);
    const { before, after } = pair;
    files.push({
      ...(before !== undefined && { before: before.file, recordsBefore: before.rows.records }),
      ...(after !== undefined && { after: after.file, recordsAfter: after.rows.records }),
      ...sumOf(own),
    });
  }
  return {
    format: "linli-report-comparison",
    version: 1,
    model: first.model,
    ...sumOf(rules),
    files,
    rules,
    exact: rules.every(({ exact }) => exact),
  };
}

function sumOf(counts: readonly ComparisonCounts[]): ComparisonCounts {
  const sum = { fixed: 0, remaining: 0, new: 0, unknown: 0 };
  for (const part of counts)
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += part[name];
  return sum;
}

/** The summaries of one rule in both rounds; errors and remarks of one code are one rule. */
interface RulePair {
  readonly before: FindingSummary[];
  readonly after: FindingSummary[];
}

function rulesOf(pair: FilePair, first: TableReport, second: TableReport): readonly RuleComparison[] {
  const { before, after } = pair;
  const file = after?.file ?? before?.file ?? "";
  const isKnown = after !== undefined && !after.partial;
  const pairs = new Map<string, RulePair>();
  const add = (side: keyof RulePair, report: TableReport, name: string | undefined): void => {
    for (const summary of report.findings) {
      if (summary.file !== name) continue;
      const id = ruleId(summary);
      const rule = pairs.get(id) ?? { before: [], after: [] };
      rule[side].push(summary);
      pairs.set(id, rule);
    }
  };
  add("before", first, before?.file);
  add("after", second, after?.file);
  const rows = [...pairs]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([, rule]) => compareRule(file, rule, isKnown));
  return [...rulesOfFile(file, before, after), ...rows];
}

function ruleId({ column, heading, code }: FindingSummary): string {
  return JSON.stringify([column ?? "", column === undefined ? (heading ?? "") : "", code]);
}

function compareRule(file: string, { before, after }: RulePair, isKnown: boolean): RuleComparison {
  const listedBefore = before.flatMap(({ first }) => first);
  const listedAfter = after.flatMap(({ first }) => first);
  const countBefore = before.reduce((sum, { count }) => sum + count, 0);
  const countAfter = after.reduce((sum, { count }) => sum + count, 0);
  const [about] = [...after, ...before];
  const exact = listedBefore.length === countBefore && listedAfter.length === countAfter;
  const matched = exact ? matchFindings(listedBefore, listedAfter) : undefined;
  const remaining = matched?.remaining.length ?? Math.min(countBefore, countAfter);
  const gone = countBefore - remaining;
  return {
    file,
    code: about?.code ?? "",
    ...(about?.column !== undefined && { column: about.column }),
    ...(about?.heading !== undefined && { heading: about.heading }),
    fixed: isKnown ? gone : 0,
    remaining,
    new: countAfter - remaining,
    unknown: isKnown ? 0 : gone,
    exact,
    fixedIn: isKnown ? (matched?.fixed ?? []) : [],
    remainingIn: matched?.remaining ?? [],
    newIn: matched?.added ?? [],
  };
}

/** What is said of files as a whole. */
function rulesOfFile(
  file: string,
  before: FileReport | undefined,
  after: FileReport | undefined,
): readonly RuleComparison[] {
  const textsOf = (report: FileReport | undefined): ReadonlyMap<string, string> =>
    new Map(
      (report?.findings ?? []).map((finding) => [JSON.stringify([finding.code, finding.path]), finding.code]),
    );
  const [earlier, later] = [textsOf(before), textsOf(after)];
  const codes = [...new Set([...earlier.values(), ...later.values()])].sort(compareTexts);
  return codes.map((code) => {
    const ofCode = (texts: ReadonlyMap<string, string>): readonly string[] =>
      [...texts].filter(([, other]) => other === code).map(([text]) => text);
    const [was, is] = [ofCode(earlier), ofCode(later)];
    const remaining = was.filter((text) => later.has(text)).length;
    const gone = was.length - remaining;
    // A file that came back was asked again, however much of it could be read.
    const isKnown = after !== undefined;
    return {
      file,
      code,
      fixed: isKnown ? gone : 0,
      remaining,
      new: is.length - remaining,
      unknown: isKnown ? 0 : gone,
      exact: true,
      fixedIn: [],
      remainingIn: [],
      newIn: [],
    };
  });
}
