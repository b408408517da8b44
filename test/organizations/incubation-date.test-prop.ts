import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkIncubation,
  incubationTable,
  mergeIncubationSummaries,
  summarizeIncubations,
  type Incubation,
} from "../../src/organizations/index.ts";
import { sampleIncubation, sampleInvalidIncubation } from "../../src/testing/index.ts";
import { deepFreeze, random, strangeValues } from "../support/values.ts";

describe("incubations", () => {
  const table = incubationTable();

  it("samples are valid, and invalid ones have the error named", () => {
    fc.assert(
      fc.property(random, (draw) => {
        expect(checkIncubation(sampleIncubation(draw))).toMatchObject({ ok: true, findings: [] });
        const { record, because } = sampleInvalidIncubation(draw);
        const found = checkIncubation(record);
        expect(found.ok).toBe(false);
        expect(found.findings.map(({ code }) => code)).toContain(because);
      }),
    );
  });

  it("a record built from cells is built again from its cells", () => {
    fc.assert(
      fc.property(random, (draw) => {
        const record = table.build(table.cellsOf(deepFreeze(sampleIncubation(draw))), 7) as Incubation;
        expect(table.is(record)).toBe(true);
        expect(table.build(table.cellsOf(record), 7)).toEqual(record);
      }),
    );
  });

  it("throws at no cell", () => {
    for (const value of strangeValues.filter((given) => typeof given !== "object")) {
      const cells = Object.fromEntries(table.columns.map(({ id }) => [id, value]));
      expect(() => table.check(table.build(cells as never, 2))).not.toThrow();
    }
  });

  it("parts give the whole, in any order", () => {
    fc.assert(
      fc.property(fc.array(random.map(sampleIncubation)), fc.nat(), (all, cut) => {
        const at = all.length === 0 ? 0 : cut % all.length;
        const parts = [all.slice(at), all.slice(0, at)].map((part) =>
          summarizeIncubations(part, "2021-06-30"),
        );
        expect(mergeIncubationSummaries(parts)).toEqual(summarizeIncubations(all, "2021-06-30"));
      }),
    );
  });
});
