// How the demo says what was found: every finding in both languages.
import { formatFinding, hasErrors, type Finding } from "linli/core";
import { en } from "linli/messages/en";
import { zhCN } from "linli/messages/zh-CN";
import { columnLetter, type RowFinding } from "linli/tables";
import { remark } from "./demo-terminal.ts";

/** Says what was found, in both languages; a proposal stands behind an arrow. */
export function explain(findings: readonly Finding[]): void {
  for (const finding of findings) {
    const proposal = finding.suggestion === undefined ? "" : ` → ${finding.suggestion}`;
    remark(formatFinding(finding, zhCN) + proposal, formatFinding(finding, en) + proposal);
  }
}

/** Says what was found in a row, with the column as a spreadsheet shows it. */
export function explainInRow({ cell, finding }: RowFinding): void {
  const proposal = finding.suggestion === undefined ? "" : ` → ${finding.suggestion}`;
  const column = columnLetter(cell?.index ?? 0);
  remark(
    `${column} 列“${cell?.heading ?? ""}”：${formatFinding(finding as never, zhCN)}${proposal}`,
    `Column ${column}: ${formatFinding(finding as never, en)}${proposal}`,
  );
}

/** A tick, or a mark for remarks or errors. */
export function markOf(findings: readonly Finding[]): "✓" | "!" | "✗" {
  return hasErrors(findings) ? "✗" : findings.length > 0 ? "!" : "✓";
}
