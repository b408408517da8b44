import { isCode, type Period, isCertainlyBefore } from "../../core/index.ts";
import { comparableName, type SourceReference } from "../../organizations/index.ts";
import { reportKinds } from "./code-lists.ts";
import type { Case, Report, ReportSection } from "./model.ts";

/** Says whether a value is a kind of report, known or of one's own. */
export function isReportKind(value: unknown): boolean {
  return isCode(reportKinds, value);
}

/** Says whether a list has an entry. */
export function isNotEmpty(list: readonly unknown[]): boolean {
  return list.length > 0;
}

/** Says whether no reference stands twice. */
export function referencesAreDistinct(references: readonly string[]): boolean {
  return new Set(references).size === references.length;
}

/** Says whether a case says what came of it, in words or in numbers. */
export function caseHasResult({ result, observations }: Pick<Case, "result" | "observations">): boolean {
  return result !== undefined || (observations !== undefined && observations.length > 0);
}

/** Says whether something shows what came of a case: a source or an observation. */
export function caseHasEvidence({
  observations = [],
  evidence = [],
  source,
}: Pick<Case, "observations" | "evidence" | "source">): boolean {
  return observations.length > 0 || evidence.length > 0 || (source !== undefined && sourceSays(source));
}

/** Says whether a source says where something can be read, or its words. */
export function sourceSays({ title, url, quote }: SourceReference): boolean {
  return title !== undefined || url !== undefined || quote !== undefined;
}

/** Says whether problem, practice and result are texts of their own. */
export function casePartsDiffer({
  problem,
  practice,
  result,
}: Pick<Case, "problem" | "practice" | "result">): boolean {
  const [a, b] = [comparableName(problem), comparableName(practice)];
  const c = result === undefined ? undefined : comparableName(result);
  return a !== b && a !== c && b !== c;
}

/** Says whether a period has both its ends. */
export function periodIsClosed({ from, until }: Period): boolean {
  return from !== undefined && until !== undefined;
}

/** Says whether a text is the number of a section: `3`, `3.2`, up to five levels. */
export function isSectionNumber(value: string): boolean {
  return /^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,4}$/.test(value);
}

/** Says whether every section has a number of its own. */
export function sectionNumbersDiffer(sections: readonly ReportSection[]): boolean {
  return new Set(sections.map(({ number }) => number)).size === sections.length;
}

/** Says whether sections tell only of indicators that the report lists. */
export function sectionIndicatorsAreListed({
  sections,
  indicators,
}: Pick<Report, "sections" | "indicators">): boolean {
  const listed = new Set(indicators);
  return sections.every(
    (section) => section.indicators === undefined || section.indicators.every((id) => listed.has(id)),
  );
}

/** Says whether a report was not published before its period began. */
export function publishedAfterBeginning({
  period,
  publishedOn,
}: Pick<Report, "period" | "publishedOn">): boolean {
  return !isCertainlyBefore(publishedOn, period.from);
}
