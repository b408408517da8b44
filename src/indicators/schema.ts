import * as z from "zod/mini";
import {
  PeriodSchema,
  QuantitySchema,
  isQuantityUnit,
  rule,
  type Agrees,
  type ExtensibleCode,
  type QuantityUnit,
} from "../core/index.ts";
import { CommunityCodeSchema, DivisionCodeSchema } from "../identifiers/schema.ts";
import { BodyReferenceSchema, SourceReferenceSchema, isFilledText } from "../organizations/index.ts";
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
  placeIdentifies,
  ratioHasParts,
  sampleFitsPopulation,
  scaleRises,
  valueIsOnScale,
} from "./rules.ts";

/** A text that is not empty; the rule and its code are those of organizations. */
const textSchema = /* @__PURE__ */ (() => z.string().check(rule(isFilledText, "organization.text-empty")))();

/** A code of a list that is open to codes of one's own: text with one rule and one code. */
function codeSchema<Code extends string>(
  isCodeOfList: (value: unknown) => boolean,
  code: string,
): z.ZodMiniType<ExtensibleCode<Code>, ExtensibleCode<Code>> {
  const text: unknown = z.string().check(rule(isCodeOfList, code));
  // The rule is a guard of the type, but zod's types do not follow guards.
  return text as z.ZodMiniType<ExtensibleCode<Code>, ExtensibleCode<Code>>;
}

/** A unit of quantities, without a number. */
function unitSchema(): z.ZodMiniType<QuantityUnit, QuantityUnit> {
  const text: unknown = z.string().check(rule(isQuantityUnit, "quantity.unit"));
  return text as z.ZodMiniType<QuantityUnit, QuantityUnit>;
}

const revisionSchema = /* @__PURE__ */ (() => z.number().check(rule(isRevision, "indicator.revision")))();

const placeSchema = /* @__PURE__ */ (() =>
  z
    .object({
      divisionCode: z.optional(DivisionCodeSchema),
      communityCode: z.optional(CommunityCodeSchema),
      name: z.optional(textSchema),
    })
    .check(rule(placeIdentifies, "indicator.place-empty")))();

const indicatorSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: textSchema,
      name: textSchema,
      englishName: z.optional(textSchema),
      definition: textSchema,
      kind: z.enum(["stock", "flow", "ratio", "score"]),
      unit: z.optional(unitSchema()),
      direction: z.optional(z.enum(["higher-is-better", "lower-is-better", "neutral"])),
      numerator: z.optional(textSchema),
      denominator: z.optional(textSchema),
      basis: z.optional(z.number().check(rule(isBasis, "indicator.basis"))),
      partOf: z.optional(textSchema),
      period: z.optional(PeriodSchema),
      place: z.optional(placeSchema),
      method: z.optional(textSchema),
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
      method: z.optional(textSchema),
    })
    .check(
      rule(sampleFitsPopulation, "observation.sample-population", ["population"]),
      rule(scaleRises, "observation.scale", ["maximum"]),
    ))();

const observationSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: textSchema,
      indicator: textSchema,
      quantity: QuantitySchema,
      role: z.optional(z.enum(["actual", "target", "baseline"])),
      period: z.optional(PeriodSchema),
      place: z.optional(placeSchema),
      revision: z.optional(revisionSchema),
      sample: z.optional(sampleSchema),
      method: z.optional(textSchema),
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
