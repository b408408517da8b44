import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleInvalidVenue, sampleVenue } from "../../src/testing/index.ts";
import { checkVenue, isVenue } from "../../src/venues/index.ts";
import { random } from "../support/values.ts";

test("a venue of linli/testing is accepted without a warning", () => {
  fc.assert(
    fc.property(random, (draw) => {
      expect(checkVenue(sampleVenue(draw))).toMatchObject({ ok: true, findings: [] });
    }),
  );
});

test("what is nearly a venue is refused with the code that it names", () => {
  fc.assert(
    fc.property(random, (draw) => {
      const { record, because } = sampleInvalidVenue(draw);
      expect(isVenue(record)).toBe(false);
      expect(checkVenue(record).findings.map(({ code }) => code)).toContain(because);
    }),
  );
});
