/**
 * What every domain shares: findings and check results, civil dates and instants, quantities and money,
 * state machines, code lists, rule sets and schema helpers. It knows no domain word.
 *
 * @packageDocumentation
 */
export {
  errorOf,
  findingBelow,
  formatFinding,
  hasErrors,
  warningOf,
  type Finding,
  type FindingOf,
  type FindingParam,
  type FindingParams,
  type FindingPath,
  type MessageTable,
  type Severity,
} from "./finding.ts";
export { failure, resultOf, type CheckResult } from "./result.ts";
export type { CoreFindings } from "./findings.ts";
export { notText, type InputFindings } from "./input.ts";
export type { Label, Locale } from "./locale.ts";
export { normalizeText } from "./text.ts";
