import type { Locale } from "../../core/index.ts";
import {
  columnLetter,
  type FileReport,
  type FindingSummary,
  type ReportedFinding,
  type TableReport,
} from "../../tables/index.ts";
import { severityLabels } from "../explain/words.ts";
import { lineOf } from "../finding-text.ts";
import { countsLine, reportWords, runsLine, timesOf } from "./words.ts";

/**
 * Writes a report as lines for people.
 *
 * @param report - the report
 * @param locale - the language
 * @returns the lines without a line break at the end
 */
export function reportText(report: TableReport, locale: Locale): string {
  const lines = report.files.flatMap((file) => fileLines(file, report.findings, locale));
  if (report.files.length > 1) {
    const files = `${String(report.files.length)} ${reportWords.files[locale]}`;
    lines.push(
      "",
      locale === "en"
        ? `${files}: ${countsLine(report.rows, locale)}`
        : `${files}：${countsLine(report.rows, locale)}`,
    );
  }
  return lines.join("\n");
}

function fileLines(file: FileReport, summaries: readonly FindingSummary[], locale: Locale): string[] {
  const facts = [file.encoding?.toUpperCase(), file.format?.toUpperCase()].filter(
    (fact) => fact !== undefined,
  );
  const lines = [`${file.file}${facts.length > 0 ? ` · ${facts.join(" · ")}` : ""}`];
  const own = summaries
    .filter((summary) => summary.file === file.file)
    .sort((a, b) => rankOf(a) - rankOf(b) || columnOf(a) - columnOf(b) || rowOf(a) - rowOf(b));
  const failed =
    file.rows.rejected > 0 || [...file.findings, ...own].some(({ severity }) => severity === "error");
  const isEmpty = file.rows.records === 0 && !failed;
  const remarked = file.findings.length > 0 || own.length > 0 || isEmpty;
  lines.push(`  ${failed ? "✗" : remarked ? "!" : "✓"} ${countsLine(file.rows, locale)}`);
  if (isEmpty) lines.push(`    ${reportWords.empty[locale]}`);
  if (file.partial) lines.push(`    ${reportWords.partial[locale]}`);
  for (const finding of file.findings) {
    lines.push(`    ${labelled(severityLabels[finding.severity][locale], lineOf(finding, locale), locale)}`);
  }
  for (const summary of own) lines.push(...summaryLines(summary, locale));
  return lines;
}

/** Errors before remarks; within them the columns as the file has them, rows as a whole last. */
function rankOf({ severity }: FindingSummary): number {
  return severity === "error" ? 0 : 1;
}

function columnOf({ first }: FindingSummary): number {
  return first[0]?.cell?.index ?? Number.MAX_SAFE_INTEGER;
}

function rowOf({ first }: FindingSummary): number {
  return first[0]?.row ?? 0;
}

function summaryLines(summary: FindingSummary, locale: Locale): string[] {
  const where = placeOf(summary, locale);
  const head = `${severityLabels[summary.severity][locale]}${where === "" ? "" : ` · ${where}`}`;
  const tail = `${timesOf(summary.count, locale)}${locale === "en" ? ", " : "，"}${runsLine(summary.runs, summary.moreRows, locale)}`;
  const lines = [`    ${labelled(head, tail, locale)}`];
  for (const reported of summary.first) lines.push(`      ${reportedLine(reported, locale)}`);
  return lines;
}

/** Names a column by its letter and the heading of the file. */
function placeOf({ first, heading }: FindingSummary, locale: Locale): string {
  if (heading === undefined) return "";
  const index = first[0]?.cell?.index;
  const title = heading.replace(/\s+/g, " ");
  if (index === undefined) return title;
  return locale === "en" ? `column ${columnLetter(index)} ${title}` : `${columnLetter(index)} 列“${title}”`;
}

function reportedLine({ row, key, finding }: ReportedFinding, locale: Locale): string {
  const names = Object.values(key).filter((text) => text !== "");
  const name = names.join(locale === "en" ? ", " : "，");
  const where =
    locale === "en"
      ? `row ${String(row)}${name && ` (${name})`}`
      : `第 ${String(row)} 行${name && `（${name}）`}`;
  return labelled(where, lineOf(finding, locale), locale);
}

function labelled(label: string, text: string, locale: Locale): string {
  return `${label}${locale === "en" ? ": " : "："}${text}`;
}
