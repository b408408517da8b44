import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratingTable, recognitionTable, type Rating, type Recognition } from "../../src/ratings/index.ts";
import { sampleRating, sampleRecognition } from "../../src/testing/index.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";

const random: fc.Arbitrary<() => number> = fc.nat().map((start) => {
  let seed = (start % 2_147_483_646) + 1;
  return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
});

/** Whatever a reader can give of a cell, for columns of any kind. */
const cellValues = [
  ...strangeValues.filter((value) => typeof value !== "object" || value === null),
  [1, 2],
  ["", ""],
  [],
];

describe("ratingTable", () => {
  const table = ratingTable();

  it("a record built from cells is built again from its cells", () => {
    fc.assert(
      fc.property(random, (draw) => {
        const rating: Rating = deepFreeze(sampleRating(draw));
        const record = table.build(table.cellsOf(rating), 7);
        expect(table.is(record)).toBe(true);
        expect(table.build(table.cellsOf(record as Rating), 7)).toEqual(record);
        const { level, announcedOn, validity, organization } = record as Rating;
        expect({ level, announcedOn, validity }).toEqual({
          level: rating.level,
          announcedOn: rating.announcedOn,
          validity: rating.validity && { from: undefined, until: undefined, ...rating.validity },
        });
        expect(organization).toMatchObject(rating.organization);
      }),
    );
  });

  it("reads levels in every spelling, and refuses those of other gradings", () => {
    const levelOf = (level: string): unknown => {
      const record = table.build({ name: "云栖社区服务中心", level, announcedOn: "2023-12-20" }, 2);
      return table.is(record)
        ? record.level
        : table.check(record).findings.map(({ code, path }) => `${code} ${path.join(".")}`);
    };
    expect(levelOf("５Ａ级")).toBe("5A");
    expect(levelOf("AAAA级社会组织")).toBe("4A");
    expect(levelOf("无评估等级")).toBeUndefined();
    expect(levelOf("无")).toBeUndefined();
    expect(levelOf("国家5A级旅游景区")).toEqual(["field.value level"]);
    expect(levelOf("优秀")).toEqual(["field.value level"]);
  });

  it("takes a validity in columns of its own before one in a single cell", () => {
    const cells = {
      name: "x",
      announcedOn: "2023-12-20",
      validity: ["2024-01-01", ""],
      validUntil: "2028-12-31",
    };
    expect(table.build(cells, 2)).toMatchObject({ validity: { from: "2024-01-01", until: "2028-12-31" } });
  });

  it("puts events in the order of their days, and refuses a lower level without one", () => {
    const cells = { name: "x", level: "4A", announcedOn: "2022-12-21" };
    const events = { downgradedTo: "3A", downgradedOn: "2024-06-03", returnedOn: "2024-06-10" };
    expect(table.check(table.build({ ...cells, ...events }, 2)).ok).toBe(true);
    const dayless = { ...cells, ...events, downgradedOn: undefined };
    expect(table.check(table.build(dayless, 2)).findings.map(({ code }) => code)).toContain("field.missing");
  });

  it("throws at no cell", () => {
    for (const value of cellValues) {
      const cells = Object.fromEntries(table.columns.map(({ id }) => [id, value]));
      expect(() => table.check(table.build(cells as never, 2))).not.toThrow();
    }
  });
});

describe("recognitionTable", () => {
  const table = recognitionTable();

  it("a record built from cells is built again from its cells", () => {
    fc.assert(
      fc.property(random, (draw) => {
        const recognition: Recognition = deepFreeze(sampleRecognition(draw));
        const record = table.build(table.cellsOf(recognition), 7) as Recognition;
        expect(table.build(table.cellsOf(record), 7)).toEqual(record);
        expect(table.is(record)).toBe(true);
        expect(record).toMatchObject({
          kind: recognition.kind,
          title: recognition.title,
          holder: recognition.holder,
        });
      }),
    );
  });

  it("throws at no cell", () => {
    for (const value of cellValues) {
      const cells = Object.fromEntries(table.columns.map(({ id }) => [id, value]));
      expect(() => table.check(table.build(cells as never, 2))).not.toThrow();
    }
  });
});
