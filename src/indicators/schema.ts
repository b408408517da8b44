import * as z from "zod/mini";
import {
  PeriodSchema,
  QuantitySchema,
  isQuantityUnit,
  rule,
  type Agrees,
  type QuantityUnit,
  codeSchema,
} from "../core/index.ts";
import {
  BodyReferenceSchema,
  FilledTextSchema,
  PlaceReferenceSchema,
  SourceReferenceSchema,
} from "../organizations/index.ts";
import type { EmploymentGroup, Indicator, Observation, Theme } from "./model.ts";
import { scaleOf } from "./rule-params.ts";
import {
  countHasUnit,
  indicatorIsNotCircular,
  isBasis,
  isEmploymentGroup,
  isRevision,
  isSampleSize,
  isTheme,
  partsFitKind,
  ratioHasParts,
  sampleFitsPopulation,
  scaleRises,
  valueIsOnScale,
} from "./rules.ts";

/** A unit of quantities, without a number. */
function unitSchema(): z.ZodMiniType<QuantityUnit, QuantityUnit> {
  const text: unknown = z.string().check(rule(isQuantityUnit, "quantity.unit"));
  return text as z.ZodMiniType<QuantityUnit, QuantityUnit>;
}

const revisionSchema = /* @__PURE__ */ (() => z.number().check(rule(isRevision, "indicator.revision")))();

const indicatorSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      name: FilledTextSchema,
      englishName: z.optional(FilledTextSchema),
      definition: FilledTextSchema,
      kind: z.enum(["stock", "flow", "ratio", "score"]),
      unit: z.optional(unitSchema()),
      direction: z.optional(z.enum(["higher-is-better", "lower-is-better", "neutral"])),
      numerator: z.optional(FilledTextSchema),
      denominator: z.optional(FilledTextSchema),
      basis: z.optional(z.number().check(rule(isBasis, "indicator.basis"))),
      partOf: z.optional(FilledTextSchema),
      period: z.optional(PeriodSchema),
      place: z.optional(PlaceReferenceSchema),
      method: z.optional(FilledTextSchema),
      revision: z.optional(revisionSchema),
      themes: z.optional(z.array(codeSchema<Theme>(isTheme, "indicator.theme"))),
      group: z.optional(codeSchema<EmploymentGroup>(isEmploymentGroup, "indicator.group")),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(ratioHasParts, "indicator.ratio-parts-missing", ["numerator"]),
      rule(partsFitKind, "indicator.ratio-parts-out-of-place", ["kind"]),
      rule(countHasUnit, "indicator.unit-missing", ["unit"]),
      rule(indicatorIsNotCircular, "indicator.circular", ["id"]),
    ))();

/** The schema of an indicator. */
export const IndicatorSchema: z.ZodMiniType<Indicator, Indicator> = indicatorSchema satisfies Agrees<
  Indicator,
  z.output<typeof indicatorSchema>
>;

const sampleSchema = /* @__PURE__ */ (() =>
  z
    .object({
      statistic: z.enum(["mean", "median", "share"]),
      size: z.number().check(rule(isSampleSize, "observation.sample-size")),
      minimum: z.number(),
      maximum: z.number(),
      population: z.optional(z.number()),
      method: z.optional(FilledTextSchema),
    })
    .check(
      rule(sampleFitsPopulation, "observation.sample-population", ["population"]),
      rule(scaleRises, "observation.scale", ["maximum"]),
    ))();

const observationSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      indicator: FilledTextSchema,
      quantity: QuantitySchema,
      role: z.optional(z.enum(["actual", "target", "baseline"])),
      period: z.optional(PeriodSchema),
      place: z.optional(PlaceReferenceSchema),
      revision: z.optional(revisionSchema),
      sample: z.optional(sampleSchema),
      method: z.optional(FilledTextSchema),
      confidence: z.optional(z.enum(["verified", "secondary", "memory", "uncertain"])),
      statedBy: z.optional(BodyReferenceSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(rule(valueIsOnScale, "observation.outside-scale", ["quantity", "value"], scaleOf)))();

/** The schema of an observation. */
export const ObservationSchema: z.ZodMiniType<Observation, Observation> = observationSchema satisfies Agrees<
  Observation,
  z.output<typeof observationSchema>
>;
