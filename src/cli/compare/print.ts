import type { Label, Locale } from "../../core/index.ts";
import { isReport } from "./is-report.ts";
import {
  compareReports,
  decodeText,
  formatCsv,
  type ComparisonCounts,
  type FileComparison,
  type ReportComparison,
  type RuleComparison,
  type TableReport,
} from "../../tables/index.ts";
import { openFile, STANDARD } from "../files/open-file.ts";
import { localesOf } from "../locales.ts";
import { write, type Streams } from "../streams.ts";
import { UseError } from "../use-error.ts";
import type { CompareOptions } from "./options.ts";

const words = {
  fixed: { en: "fixed", "zh-CN": "已改正" },
  remaining: { en: "remaining", "zh-CN": "仍存在" },
  new: { en: "new", "zh-CN": "新增" },
  unknown: { en: "unknown", "zh-CN": "无法判断" },
  missing: { en: "did not come back", "zh-CN": "未交回" },
  added: { en: "was not in the first round", "zh-CN": "第一轮没有此文件" },
  counted: { en: "compared by number only", "zh-CN": "仅比较数量" },
  all: { en: "In all", "zh-CN": "合计" },
  file: { en: "File", "zh-CN": "文件" },
  column: { en: "Column", "zh-CN": "列名" },
  code: { en: "Code", "zh-CN": "规则" },
  rows: { en: "Rows that remain or are new", "zh-CN": "仍存在和新增的行" },
} as const satisfies { readonly [word: string]: Label };

/**
 * Compares the reports of two rounds and prints what became of the findings.
 *
 * @param first - the file with the first report, as the user named it
 * @param second - the file with the second one
 * @param options - what the user chose
 * @param streams - where is read and written
 * @returns the exit code: 0 nothing remains and nothing is new, 1 otherwise
 * @throws UseError where a file is no report, or the reports are on different models
 */
export async function printComparison(
  first: string,
  second: string,
  options: CompareOptions,
  streams: Streams,
): Promise<number> {
  if (first === STANDARD && second === STANDARD)
    throw new UseError("standard input is read once", "标准输入只能读取一次");
  const before = await readReport(first, streams);
  const after = await readReport(second, streams);
  if (before.model !== after.model)
    throw new UseError("the reports are on different models", "两份报告校验的不是同一模型");
  const comparison = compared(before, after, second);
  const locales = localesOf(options.locale);
  await write(streams.output, printed(comparison, options.format, locales));
  return comparison.remaining + comparison.new + comparison.unknown === 0 ? 0 : 1;
}

function compared(before: TableReport, after: TableReport, path: string): ReportComparison {
  try {
    return compareReports(before, after);
  } catch (error) {
    if (error instanceof TypeError) throw noReport(path);
    throw error;
  }
}

function noReport(path: string): UseError {
  return new UseError(
    `${path}: it is no report; linli check --format json writes one`,
    "不是校验报告；请用 linli check --format json 生成",
  );
}

async function readReport(path: string, streams: Streams): Promise<TableReport> {
  const { bytes } = await openFile(path, streams);
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  try {
    const value: unknown = JSON.parse(decodeText(Buffer.concat(pieces)).text);
    if (isReport(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  throw noReport(path);
}

function printed(
  comparison: ReportComparison,
  format: CompareOptions["format"],
  locales: readonly Locale[],
): string {
  if (format === "json") return `${JSON.stringify(comparison, undefined, 2)}\n`;
  if (format === "csv") return formatCsv(csvRows(comparison, locales));
  return `${locales.map((locale) => textOf(comparison, locale)).join("\n\n")}\n`;
}

function textOf(comparison: ReportComparison, locale: Locale): string {
  const lines = comparison.files.flatMap((file) => [
    `${titleOf(file, locale)}`,
    `  ${countsOf(file, locale)}${recordsOf(file, locale)}`,
    ...comparison.rules
      .filter((rule) => rule.file === (file.after ?? file.before))
      .map((rule) => `    ${ruleLine(rule, locale)}`),
  ]);
  const colon = locale === "en" ? ": " : "：";
  return [...lines, `${words.all[locale]}${colon}${countsOf(comparison, locale)}`].join("\n");
}

function titleOf({ before, after }: FileComparison, locale: Locale): string {
  if (after === undefined) return `${before ?? ""} · ${words.missing[locale]}`;
  if (before === undefined) return `${after} · ${words.added[locale]}`;
  return before === after ? after : `${before} → ${after}`;
}

/** Records that came or went: errors of rows that were deleted are not put right. */
function recordsOf({ recordsBefore, recordsAfter }: FileComparison, locale: Locale): string {
  if (recordsBefore === undefined || recordsAfter === undefined || recordsBefore === recordsAfter) return "";
  const change = `${recordsBefore.toLocaleString("en")} → ${recordsAfter.toLocaleString("en")}`;
  return locale === "en" ? `; records ${change}` : `；记录数 ${change}`;
}

function countsOf(counts: ComparisonCounts, locale: Locale): string {
  const shown = (["fixed", "remaining", "new", "unknown"] as const).filter(
    (name) => name !== "unknown" || counts.unknown > 0,
  );
  return shown
    .map((name) =>
      locale === "en"
        ? `${String(counts[name])} ${words[name].en}`
        : `${words[name]["zh-CN"]} ${String(counts[name])}`,
    )
    .join(locale === "en" ? ", " : "，");
}

function ruleLine(rule: RuleComparison, locale: Locale): string {
  const place = rule.heading === undefined ? "" : `${rule.heading.replace(/\s+/g, " ")} `;
  const rows = rowsOf(rule);
  const list = rows.slice(0, 20).join(locale === "en" ? ", " : "、") + (rows.length > 20 ? " …" : "");
  const where =
    rows.length === 0
      ? ""
      : locale === "en"
        ? `; ${rows.length === 1 ? "row" : "rows"} ${list}`
        : `；第 ${list} 行`;
  const counted = rule.exact ? "" : locale === "en" ? `; ${words.counted.en}` : `；${words.counted["zh-CN"]}`;
  return `${place}[${rule.code}] ${countsOf(rule, locale)}${where}${counted}`;
}

function rowsOf({ remainingIn, newIn }: RuleComparison): readonly number[] {
  return [...new Set([...remainingIn, ...newIn].map(({ row }) => row))].sort((a, b) => a - b);
}

function csvRows(
  comparison: ReportComparison,
  locales: readonly Locale[],
): readonly (readonly (string | number)[])[] {
  const said = (label: Label): string => locales.map((locale) => label[locale]).join(" ");
  const { file, column, code, fixed, remaining, new: added, unknown, rows } = words;
  return [
    [file, column, code, fixed, remaining, added, unknown, rows].map(said),
    ...comparison.rules.map((rule) => [
      rule.file,
      rule.heading ?? "",
      rule.code,
      rule.fixed,
      rule.remaining,
      rule.new,
      rule.unknown,
      rowsOf(rule).join(" "),
    ]),
  ];
}
