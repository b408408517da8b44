// The public list of linli/core, but for what loads zod: identifiers and divisions import it from here, so that
// their chunks of the built package load no zod either.
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
  type Instant,
  type InstantFindings,
} from "./instant.ts";
export { civilDateAt, minuteOfDayAt, SHANGHAI } from "./zone.ts";
export { periodContains, periodInOrder, periodsOverlap, type Period } from "./period.ts";
export { checkModel, isValid, type Explanation, type FieldFindings, type SafeParser } from "./check-model.ts";
export {
  formatLabel,
  isCode,
  labelOf,
  type ClosedCodeList,
  type CodeList,
  type ExtensibleCode,
  type Labels,
} from "./code-list.ts";
export type {
  EventRecord,
  Guard,
  MachineData,
  StateMachine,
  StateOfMachine,
  Transition,
} from "./state-machine/model.ts";
export type {
  HistoryFindings,
  StateMachineFindings,
  StateOnFindings,
  TransitionFindings,
} from "./state-machine/findings.ts";
export { checkHistory, type HistoryResult } from "./state-machine/check-history.ts";
export { checkStateMachine } from "./state-machine/check-state-machine.ts";
export { checkTransition } from "./state-machine/check-transition.ts";
export { formatStateMachine } from "./state-machine/format-state-machine.ts";
export { stateOn, type HistoryBounds, type StateOnDate } from "./state-machine/state-on.ts";
export { transitionsFrom, type PossibleTransition } from "./state-machine/transitions-from.ts";
export {
  ruleSetKey,
  ruleSetOf,
  ruleSetsOn,
  type Confidence,
  type RuleSet,
  type RuleSetKey,
  type RuleSource,
} from "./rule-set.ts";
export { worklist, type DueItem, type Worklist, type WorklistOptions } from "./due-item.ts";
export {
  MAX_QUANTITY_VALUE,
  quantityQualifiers,
  type Quantity,
  type QuantityQualifier,
  type ToleranceOptions,
} from "./quantity/model.ts";
export { quantityUnits, type KnownQuantityUnit, type QuantityUnit } from "./quantity/units.ts";
export { quantityUnitLabels, type QuantityUnitLabel } from "./data/quantity-unit-labels.ts";
export { isQuantityUnit, isQuantityValue, qualifierFitsValue } from "./quantity/rules.ts";
export type { NumberFindings, QuantityFindings, ReconcileFindings } from "./quantity/findings.ts";
export { parseQuantity } from "./quantity/parse-quantity.ts";
export { formatQuantity } from "./quantity/format-quantity.ts";
export { boundsOf, type QuantityBounds } from "./quantity/bounds.ts";
export { addQuantities, type AddFinding, type AddOptions } from "./quantity/add-quantities.ts";
export { compareQuantities } from "./quantity/compare-quantities.ts";
export { ratioOf, type QuantityRatio, type RatioFinding } from "./quantity/ratio-of.ts";
export { reconcile, type Reconciliation } from "./quantity/reconcile.ts";
export type { MoneyFindings } from "./money/findings.ts";
export { parseMoney } from "./money/parse-money.ts";
export { formatMoney } from "./money/format-money.ts";
export type { CoreFindings } from "./findings.ts";
export { notText, type InputFindings } from "./input.ts";
export type { Label, Locale } from "./locale.ts";
export { normalizeText } from "./text.ts";
