/**
 * Indicators and their numbers: what a figure counts, who said it and for when, series, growth, shares and figures per
 * person that claim no more than the hedges allow, counts that tell of no few people, coverage by party units, and the
 * periods of five-year plans.
 *
 * @packageDocumentation
 */
// The models and their code lists.
export type {
  EmploymentGroup,
  Indicator,
  IndicatorDirection,
  IndicatorId,
  IndicatorKind,
  Observation,
  ObservationRole,
  ObservationTime,
  SurveySample,
  SurveyStatistic,
  Theme,
} from "./model.ts";
export {
  employmentGroups,
  indicatorDirections,
  indicatorKinds,
  observationRoles,
  surveyStatistics,
  themes,
} from "./code-lists.ts";
// The findings of all families.
export type { IndicatorFindings } from "./findings.ts";
export type { IndicatorModelFindings } from "./model-findings.ts";
// The schemas and checks of the models.
export { IndicatorSchema, ObservationSchema } from "./schema.ts";
export { isTheme } from "./rules.ts";
export { checkIndicator, explainIndicator, isIndicator } from "./check-indicator.ts";
export { checkObservation, explainObservation, isObservation } from "./check-observation.ts";
// Many of them beside each other.
export type { IndicatorSetFinding, IndicatorSetFindings } from "./lint/findings.ts";
export { lintIndicators } from "./lint/lint-indicators.ts";
export { lintObservations, type LintObservationsOptions } from "./lint/lint-observations.ts";
export { seriesOf, type Series, type SeriesOptions, type SeriesPoint } from "./series/series-of.ts";
export type { SeriesFindings } from "./series/findings.ts";
export {
  divisionTotalsOf,
  type DivisionTotal,
  type DivisionTotalFinding,
  type DivisionTotalFindings,
  type DivisionTotalLevel,
} from "./totals/division-totals-of.ts";
// Figures made of quantities.
export type { FigureFindingMap, FigureFindings } from "./figures/findings.ts";
export type { FigureFinding, Growth, QuantityRate, QuantityShare } from "./figures/model.ts";
export { growthOf } from "./figures/growth-of.ts";
export { shareOf } from "./figures/share-of.ts";
export {
  structureOf,
  type Structure,
  type StructureOptions,
  type StructurePart,
} from "./figures/structure-of.ts";
export { perArea, perCapita, type RateOptions } from "./figures/per-unit.ts";
export {
  reconcileTarget,
  type TargetFindings,
  type TargetReconciliation,
} from "./figures/reconcile-target.ts";
// Counts of few people.
export {
  suppressSmallCounts,
  type CountCell,
  type PublishedCount,
  type SuppressedCounts,
} from "./suppression/suppress-small-counts.ts";
// What a report lacks.
export {
  completenessOf,
  type ReportCompleteness,
  type ReportFigures,
  type ReportFindings,
} from "./report/completeness-of.ts";
// Coverage by party units.
export type { PartyCoverageShare, PartyCoverageSummary } from "./coverage/model.ts";
export { summarizePartyCoverage, type CoveredOrganization } from "./coverage/summarize-party-coverage.ts";
export { mergePartyCoverageSummaries } from "./coverage/merge-party-coverage-summaries.ts";
export { partyCoverageShareOf, type PartyCoverageKind } from "./coverage/party-coverage-share-of.ts";
// The periods of five-year plans.
export {
  formatPlanningPeriod,
  planningPeriod,
  planningPeriodOn,
  type FormatPlanningPeriodOptions,
  type PlanningPeriod,
  type PlanningPeriodFindings,
  type PlanningPeriodOnDate,
} from "./planning/planning-periods.ts";
// Files of indicators and observations.
export { indicatorTable } from "./table/indicator-table.ts";
export { observationTable } from "./table/observation-table.ts";
// The words of the code lists.
export {
  employmentGroupLabels,
  indicatorDirectionLabels,
  indicatorKindLabels,
  observationRoleLabels,
  surveyStatisticLabels,
  themeLabels,
} from "./data/labels.ts";
export { confidenceLabels } from "./data/confidence-labels.ts";
