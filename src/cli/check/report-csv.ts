import type { Locale } from "../../core/index.ts";
import { columnLetter, type TableReport } from "../../tables/index.ts";
import { severityLabels } from "../explain/words.ts";
import { sentenceOf, suggestionOf } from "../finding-text.ts";

const headings = {
  file: { en: "File", "zh-CN": "文件" },
  row: { en: "Row", "zh-CN": "行号" },
  column: { en: "Column", "zh-CN": "列" },
  heading: { en: "Heading", "zh-CN": "列名" },
  key: { en: "Record", "zh-CN": "记录" },
  severity: { en: "Severity", "zh-CN": "级别" },
  code: { en: "Code", "zh-CN": "代码" },
  message: { en: "Finding", "zh-CN": "检查结果" },
  suggestion: { en: "Suggestion", "zh-CN": "建议" },
  count: { en: "How often", "zh-CN": "次数" },
} as const;

/**
 * Lays a report out as rows: one for each finding that it lists, and the findings of files as a whole.
 *
 * @param report - the report
 * @param locales - the languages of headings, severities and messages
 * @returns the rows, the headings first
 */
export function reportRows(report: TableReport, locales: readonly Locale[]): readonly (readonly string[])[] {
  const name = (label: { readonly en: string; readonly "zh-CN": string }): string =>
    locales.map((locale) => label[locale]).join(" ");
  const { file, row, column, heading, key, severity, code, message, suggestion, count } = headings;
  const rows: string[][] = [
    [
      ...[file, row, column, heading, key, severity, code].map(name),
      ...locales.map((locale) => message[locale]),
      ...[suggestion, count].map(name),
    ],
  ];
  for (const { file: title, findings } of report.files) {
    for (const finding of findings) {
      rows.push([
        ...[title, "", "", "", "", name(severityLabels[finding.severity]), finding.code],
        ...locales.map((locale) => sentenceOf(finding, locale)),
        ...[suggestionOf(finding) ?? "", "1"],
      ]);
    }
  }
  for (const summary of report.findings) {
    for (const { file: title, row: number, cell, key: keys, finding } of summary.first) {
      rows.push([
        title,
        String(number),
        cell?.index === undefined ? "" : columnLetter(cell.index),
        cell?.heading ?? "",
        Object.values(keys).join(" "),
        name(severityLabels[finding.severity]),
        finding.code,
        ...locales.map((locale) => sentenceOf(finding, locale)),
        suggestionOf(finding) ?? "",
        String(summary.count),
      ]);
    }
  }
  return rows;
}
