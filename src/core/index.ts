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
export {
  assertCivilDate,
  assertDay,
  checkCivilDate,
  civilDatePrecision,
  compareCivilDates,
  dayBoundsOf,
  daysInMonth,
  isCivilDate,
  type CivilDate,
  type CivilDateFindings,
  type CivilDateOptions,
  type DatePrecision,
  type DayBounds,
} from "./civil-date.ts";
export {
  addDays,
  addMonths,
  addYears,
  dayNumber,
  dayNumberOf,
  dayOfNumber,
  daysBetween,
  fullYearsBetween,
  weekdayOf,
} from "./day-arithmetic.ts";
export {
  checkInstant,
  compareInstants,
  isInstant,
  millisecondsOf,
  minutesBetween,
  requireMilliseconds,
  type Instant,
  type InstantFindings,
} from "./instant.ts";
export { civilDateAt, minuteOfDayAt, SHANGHAI } from "./zone.ts";
export { periodContains, periodInOrder, periodsOverlap, type Period } from "./period.ts";
export { checkPeriod, isPeriod, type PeriodFindings } from "./check-period.ts";
export { checkModel, isValid, type Explanation, type FieldFindings, type SafeParser } from "./check-model.ts";
export { CivilDateSchema, extendSchema, InstantSchema, PeriodSchema, rule, type Agrees } from "./schema.ts";
export {
  formatLabel,
  isCode,
  labelOf,
  type ClosedCodeList,
  type CodeList,
  type ExtensibleCode,
  type Labels,
} from "./code-list.ts";
export type { CoreFindings } from "./findings.ts";
export { notText, type InputFindings } from "./input.ts";
export type { Label, Locale } from "./locale.ts";
export { normalizeText } from "./text.ts";
