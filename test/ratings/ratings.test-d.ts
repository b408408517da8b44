import { describe, expectTypeOf, it } from "vitest";
import type { CheckResult, Finding, Period } from "../../src/core/index.ts";
import {
  checkRating,
  isRating,
  isRecognition,
  parseRatingLevel,
  ratingOn,
  ratingPeriod,
  type Rating,
  type RatingLevel,
  type RatingPeriod,
  type Recognition,
} from "../../src/ratings/index.ts";

describe("the types of ratings", () => {
  it("are guarded", () => {
    const value: unknown = undefined;
    if (isRating(value)) expectTypeOf(value).toEqualTypeOf<Rating>();
    if (isRecognition(value)) expectTypeOf(value).toEqualTypeOf<Recognition>();
    expectTypeOf(checkRating(value)).toEqualTypeOf<CheckResult<Rating, Finding>>();
  });

  it("name levels and states", () => {
    expectTypeOf(parseRatingLevel).returns.toEqualTypeOf<RatingLevel | undefined>();
    expectTypeOf<"6A">().not.toExtend<RatingLevel>();
    expectTypeOf(ratingOn)
      .returns.toHaveProperty("state")
      .toEqualTypeOf<"none" | "not-yet" | "valid" | "expired" | "cancelled" | "unknown">();
    expectTypeOf(ratingPeriod).returns.toEqualTypeOf<RatingPeriod | "unknown">();
    expectTypeOf<RatingPeriod["earlyApplication"]>().toEqualTypeOf<Period | undefined>();
  });

  it("take kinds of recognition of one's own, and no misspelt one", () => {
    expectTypeOf<"x-qinghe:pennant">().toExtend<Recognition["kind"]>();
    expectTypeOf<"plague">().not.toExtend<Recognition["kind"]>();
  });
});
