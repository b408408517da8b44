import { formatFinding, type Finding, type Label, type Locale } from "../../../core/base.ts";
import type { RowFinding } from "../../model.ts";

/** What our comments begin with, so that a second round finds those of the first. */
export const NOTE_MARK = "【linli】";

/** A language of comments and summary. */
export interface MarkLanguage {
  /** The language. */
  readonly locale: Locale;
  /** What findings say in it, such as `zhCN` of `linli/messages/zh-CN`. */
  readonly messages: Readonly<Record<string, (params: never) => string>>;
}

type SummaryWord =
  | "name"
  | "sheet"
  | "cell"
  | "row"
  | "heading"
  | "severity"
  | "finding"
  | "suggestion"
  | "code"
  | "error"
  | "warning"
  | "whole"
  | "clean"
  | "colours"
  | "more";

/** The words of the summary. */
export const summaryWords: { readonly [word in SummaryWord]: Label } = {
  name: { en: "Findings", "zh-CN": "检查结果" },
  sheet: { en: "Sheet", "zh-CN": "工作表" },
  cell: { en: "Cell", "zh-CN": "单元格" },
  row: { en: "Row", "zh-CN": "行号" },
  heading: { en: "Heading", "zh-CN": "列名" },
  severity: { en: "Severity", "zh-CN": "级别" },
  finding: { en: "Finding", "zh-CN": "问题" },
  suggestion: { en: "Suggestion", "zh-CN": "建议" },
  code: { en: "Code", "zh-CN": "规则" },
  error: { en: "error", "zh-CN": "错误" },
  warning: { en: "remark", "zh-CN": "提示" },
  whole: { en: "whole row", "zh-CN": "整行" },
  clean: { en: "Nothing was found.", "zh-CN": "未发现问题。" },
  colours: {
    en: "Red cells have errors, yellow ones remarks; point at a cell to read why. Put them right in this file and send it back.",
    "zh-CN": "红色单元格有错误，黄色单元格有提示；鼠标移到单元格上可查看原因。请直接在本文件中改正后发回。",
  },
  more: { en: "more findings are not listed here", "zh-CN": "条未在此列出" },
};

/** Says a word in the languages that were chosen. */
export function said(label: Label, languages: readonly MarkLanguage[]): string {
  return languages.map(({ locale }) => label[locale]).join(" ");
}

/** What a cell is told of a finding, a line in each language. */
export function linesOf(
  found: RowFinding,
  languages: readonly MarkLanguage[],
  personal: ReadonlySet<string>,
): readonly string[] {
  const proposal = suggestionFor(found, personal);
  return languages.map(({ locale, messages }) => {
    const colon = locale === "en" ? ": " : "：";
    const place =
      found.cell?.index === undefined && found.cell?.heading ? `${oneLine(found.cell.heading)}${colon}` : "";
    const suggestion = proposal === undefined ? "" : ` → ${proposal}`;
    return `${summaryWords[found.finding.severity][locale]}${colon}${place}${sentence(found.finding, messages)}${suggestion}`;
  });
}

/** A sentence about a finding; the code itself where the table has none. */
export function sentence(finding: Finding, messages: MarkLanguage["messages"]): string {
  return formatFinding(finding, messages);
}

/** What is suggested, unless the column is personal. */
export function suggestionFor(
  { cell, finding }: Pick<RowFinding, "cell" | "finding">,
  personal: ReadonlySet<string>,
): string | undefined {
  return cell?.column !== undefined && personal.has(cell.column) ? undefined : finding.suggestion;
}

/** Line breaks of a heading are none of a sentence. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
