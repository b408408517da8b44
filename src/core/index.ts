/**
 * What every domain shares: findings and check results, civil dates and instants, quantities and money,
 * state machines, code lists, rule sets and schema helpers. It knows no domain word.
 *
 * @packageDocumentation
 */
export {
  assertCivilDate,
  assertDay,
  checkCivilDate,
  type CheckResult,
  type CivilDate,
  type CivilDateFindings,
  type CivilDateOptions,
  civilDatePrecision,
  type ClosedCodeList,
  type CodeList,
  compareCivilDates,
  type DatePrecision,
  type DayBounds,
  dayBoundsOf,
  daysInMonth,
  errorOf,
  type ExtensibleCode,
  failure,
  type Finding,
  findingBelow,
  type FindingOf,
  type FindingParam,
  type FindingParams,
  type FindingPath,
  formatFinding,
  formatLabel,
  hasErrors,
  type InputFindings,
  isCertainlyBefore,
  isCivilDate,
  isCode,
  type Label,
  labelOf,
  type Labels,
  type Locale,
  type MaskKind,
  type MessageTable,
  normalizeText,
  notText,
  resultOf,
  type Severity,
  warningOf,
} from "./base.ts";
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
export { civilDateAt, dayNumberAt, dayStartAt, instantAt, minuteOfDayAt, SHANGHAI } from "./zone.ts";
export { periodContains, periodInOrder, periodsOverlap, type Period } from "./period.ts";
export {
  checkModel,
  isValid,
  type CheckModelOptions,
  type Explanation,
  type FieldFindings,
  type SafeParser,
} from "./check-model.ts";
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
export { cellOfPeriod, codesOfCell, filledCells, filledRecord, periodOfCell } from "./table-cells.ts";
export { repeatsOf } from "./repeats.ts";
export { escapeXml } from "./escape-xml.ts";
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
export { checkDueItem, isDueItem } from "./check-due-item.ts";
export { checkPeriod, isPeriod, type PeriodFindings } from "./check-period.ts";
export { checkQuantity, isQuantity } from "./check-quantity.ts";
export { checkRuleSet, isRuleSet } from "./check-rule-set.ts";
export { checkSetOfRuleSets, type RuleSetFindings } from "./check-set-of-rule-sets.ts";
export { QuantitySchema } from "./quantity/schema.ts";
export {
  CivilDateSchema,
  codeSchema,
  DueItemSchema,
  extendSchema,
  FindingSchema,
  InstantSchema,
  PeriodSchema,
  rule,
  RuleSetSchema,
  type Agrees,
} from "./schema.ts";
