import type { CellKind, CheckResult, Finding, TableColumn } from "../../../src/core/index.ts";

/** A column of a kind, with whatever else a test needs. */
export function columnOf(kind: CellKind, more: Partial<TableColumn> = {}): TableColumn {
  return {
    id: "cell",
    label: { en: "Cell", "zh-CN": "单元格" },
    kind,
    path: ["cell"],
    description: { en: "A cell.", "zh-CN": "单元格。" },
    ...more,
  };
}

/** What a result says in short: the value, and the codes in their order, errors with an exclamation mark. */
export function shortOf(result: CheckResult<unknown, Finding<string, unknown>>): {
  readonly value: unknown;
  readonly codes: readonly string[];
} {
  return {
    value: result.ok ? result.value : undefined,
    codes: result.findings.map(({ code, severity }) => (severity === "error" ? `!${code}` : code)),
  };
}
