import type { FigureFindings } from "./figures/findings.ts";
import type { IndicatorSetFindings } from "./lint/findings.ts";
import type { IndicatorModelFindings } from "./model-findings.ts";
import type { PlanningPeriodFindings } from "./planning/planning-periods.ts";
import type { ReportFindings } from "./report/completeness-of.ts";
import type { SeriesFindings } from "./series/findings.ts";
import type { DivisionTotalFindings } from "./totals/division-totals-of.ts";

/** Every code that `linli/indicators` finds beside those of `linli/core`, `linli/identifiers` and `linli/organizations`. */
export type IndicatorFindings = IndicatorModelFindings &
  IndicatorSetFindings &
  FigureFindings &
  SeriesFindings &
  DivisionTotalFindings &
  ReportFindings &
  PlanningPeriodFindings;
