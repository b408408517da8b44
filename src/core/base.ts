// The part of the public list of linli/core that identifiers, divisions and tables need: they import it from here, so that
// their chunks of the built package load neither zod nor the rest of core.
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
  isCertainlyBefore,
  isCivilDate,
  type CivilDate,
  type CivilDateFindings,
  type CivilDateOptions,
  type DatePrecision,
  type DayBounds,
} from "./civil-date.ts";
export {
  formatLabel,
  isCode,
  labelOf,
  type ClosedCodeList,
  type CodeList,
  type ExtensibleCode,
  type Labels,
} from "./code-list.ts";
export { notText, type InputFindings } from "./input.ts";
export type { Label, Locale } from "./locale.ts";
export { normalizeText } from "./text.ts";
export type { MaskKind } from "./mask-kind.ts";
export { addDays, dayOfNumber, weekdayOf } from "./day-arithmetic.ts";
export { isInstant, millisecondsOf, type Instant } from "./instant.ts";
export { parseMoney } from "./money/parse-money.ts";
export { parseQuantity } from "./quantity/parse-quantity.ts";
export type { MoneyFindings } from "./money/findings.ts";
export type { NumberFindings, QuantityFindings } from "./quantity/findings.ts";
export type { QuantityQualifier } from "./quantity/model.ts";
export type {
  CellKind,
  CellUnit,
  CellValue,
  TableCells,
  TableColumn,
  TableExample,
  TableModel,
  TableReference,
  TableRemark,
} from "./table-model.ts";
