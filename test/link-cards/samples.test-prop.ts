import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCardKey, checkLinkCard, parseCardUrl } from "../../src/link-cards/index.ts";
import { sampleCardKey, sampleCardUrl, sampleLinkCard } from "../../src/testing/index.ts";
import { random } from "../support/values.ts";

describe("samples of linli/testing for link cards", () => {
  it("are accepted without a warning", () => {
    fc.assert(
      fc.property(random, (draw) => {
        expect(parseCardUrl(sampleCardUrl(draw)).findings).toEqual([]);
        expect(checkLinkCard(sampleLinkCard(draw)).findings).toEqual([]);
        expect(checkCardKey(sampleCardKey(draw)).findings).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
