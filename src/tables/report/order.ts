import type { Finding } from "../../core/base.ts";
import type { FindingSummary, ReportedFinding, ReportedHeading } from "../model.ts";

/** Compares by code units, so that no language has a part in the order. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By row, then by position in the row; of what is left the text decides, so that every order is total. */
export function compareReported(a: ReportedFinding, b: ReportedFinding): number {
  return (
    a.row - b.row ||
    (a.cell?.index ?? -1) - (b.cell?.index ?? -1) ||
    compareTexts(JSON.stringify(a), JSON.stringify(b))
  );
}

/** By file, errors first, then by column and code. */
export function compareSummaries(a: FindingSummary, b: FindingSummary): number {
  return (
    compareTexts(a.file, b.file) ||
    compareTexts(a.severity, b.severity) ||
    compareTexts(a.column ?? "", b.column ?? "") ||
    compareTexts(a.heading ?? "", b.heading ?? "") ||
    compareTexts(a.code, b.code)
  );
}

/** Findings of a file as a whole: errors first, then by position and code; what is said twice is said once. */
export function findingsInOrder(findings: readonly Finding[]): readonly Finding[] {
  return distinct(
    findings,
    (a, b) =>
      compareTexts(a.severity, b.severity) || positionOf(a) - positionOf(b) || compareTexts(a.code, b.code),
  );
}

function positionOf({ path: [position] }: Finding): number {
  return typeof position === "number" ? position : -1;
}

/** Headings by position, those of fields by name, each once. */
export function headingsInOrder(headings: readonly ReportedHeading[]): readonly ReportedHeading[] {
  return distinct(
    headings,
    (a, b) => (a.index ?? -1) - (b.index ?? -1) || compareTexts(a.heading, b.heading),
  );
}

function distinct<T>(items: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  const byText = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...byText]
    .sort(([textA, a], [textB, b]) => compare(a, b) || compareTexts(textA, textB))
    .map(([, item]) => item);
}
