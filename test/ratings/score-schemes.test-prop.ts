import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRatingLevels, levelForScore, ratingLevels, scoreSchemes } from "../../src/ratings/index.ts";
import { schemeOf } from "./score-samples.ts";

const scheme = fc.constantFrom(...scoreSchemes);

describe("levelForScore", () => {
  it("never gives a lower level for a higher score", () => {
    fc.assert(
      fc.property(scheme, fc.double({ min: 0, max: 1 }), fc.double({ min: 0, max: 1 }), (of, x, y) => {
        const { scale } = of.parameters;
        const [low, high] = [Math.min(x, y) * scale, Math.max(x, y) * scale];
        const [a, b] = [levelForScore(low, of), levelForScore(high, of)];
        // What the source does not tell is below everything that it tells.
        expect(compareRatingLevels(b.level, a.level)).not.toBe(-1);
      }),
    );
  });

  it("gives every level at its bound, and no longer right below it", () => {
    const bounds = fc
      .uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 5, maxLength: 5 })
      .map((points) => points.sort((a, b) => b - a));
    fc.assert(
      fc.property(bounds, (points) => {
        const levels = ratingLevels.codes.map((level, index) => ({ level, from: points[index] ?? 0 }));
        const of = schemeOf({ scale: 1000, bounds: levels, below: "none" });
        levels.forEach(({ level, from }, index) => {
          expect(levelForScore(from, of).level).toBe(level);
          expect(levelForScore(from - 0.5, of).level).toBe(levels[index + 1]?.level);
        });
      }),
    );
  });
});
