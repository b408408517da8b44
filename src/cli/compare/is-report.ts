import type { TableReport } from "../../tables/index.ts";

type Fields = { readonly [field: string]: unknown };

/**
 * Says whether a value is a report, as far as comparing reads it.
 *
 * @param value - what a file of JSON holds
 * @returns `true` for what `linli check --format json` writes
 */
export function isReport(value: unknown): value is TableReport {
  if (!isObject(value)) return false;
  const { format, version, model, files, findings } = value;
  return (
    format === "linli-table-report" &&
    version === 1 &&
    typeof model === "string" &&
    areAll(files, isFile) &&
    areAll(findings, isSummary)
  );
}

function isFile({ file, findings }: Fields): boolean {
  return typeof file === "string" && areAll(findings, isFinding);
}

function isSummary({ file, code, severity, heading, count, first }: Fields): boolean {
  return (
    typeof file === "string" &&
    isFinding({ code, severity }) &&
    (heading === undefined || typeof heading === "string") &&
    Number.isSafeInteger(count) &&
    Number(count) >= 0 &&
    areAll(first, ({ row, finding }) => typeof row === "number" && isObject(finding) && isFinding(finding))
  );
}

function isFinding({ code, severity }: Fields): boolean {
  return typeof code === "string" && (severity === "error" || severity === "warning");
}

function areAll(list: unknown, holds: (item: Fields) => boolean): boolean {
  return Array.isArray(list) && list.every((item) => isObject(item) && holds(item));
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
