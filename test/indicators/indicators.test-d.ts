import { describe, expectTypeOf, it } from "vitest";
import type { CheckResult, Finding, QuantityRatio } from "../../src/core/index.ts";
import {
  checkIndicator,
  isIndicator,
  isObservation,
  planningPeriod,
  suppressSmallCounts,
  type Indicator,
  type IndicatorKind,
  type Observation,
  type PlanningPeriod,
  type PublishedCount,
  type QuantityShare,
  type Theme,
} from "../../src/indicators/index.ts";

describe("the types of indicators", () => {
  it("are guarded", () => {
    const value: unknown = undefined;
    if (isIndicator(value)) expectTypeOf(value).toEqualTypeOf<Indicator>();
    if (isObservation(value)) expectTypeOf(value).toEqualTypeOf<Observation>();
    expectTypeOf(checkIndicator(value)).toEqualTypeOf<CheckResult<Indicator, Finding>>();
  });

  it("close what is closed and open what is open", () => {
    expectTypeOf<"rate">().not.toExtend<IndicatorKind>();
    expectTypeOf<"x-qinghe:neighbours">().toExtend<NonNullable<Indicator["themes"]>[number]>();
    expectTypeOf<Theme>().toExtend<NonNullable<Indicator["themes"]>[number]>();
    expectTypeOf<"harmony">().not.toExtend<NonNullable<Indicator["themes"]>[number]>();
  });

  it("say where nothing can be said", () => {
    expectTypeOf<QuantityShare["share"]>().toEqualTypeOf<QuantityRatio | null>();
    expectTypeOf(planningPeriod).returns.toEqualTypeOf<PlanningPeriod | undefined>();
    expectTypeOf<PublishedCount>().toEqualTypeOf<number | null>();
    expectTypeOf(suppressSmallCounts).returns.toHaveProperty("total").toEqualTypeOf<number | null>();
  });

  it("need the sample of a mean", () => {
    expectTypeOf<{ statistic: "mean"; minimum: 1; maximum: 5 }>().not.toExtend<
      NonNullable<Observation["sample"]>
    >();
  });
});
