import { describe, expect, it } from "vitest";
import { suppressSmallCounts } from "../../src/indicators/index.ts";

const row = (...counts: readonly number[]): { key: string; count: number }[] =>
  counts.map((count, index) => ({ key: String(index), count }));

describe("suppressSmallCounts", () => {
  it.each<[readonly number[], readonly (number | null)[], number | null]>([
    // One small cell alone would follow from the total.
    [[3, 8, 20], [null, null, 20], 31],
    // Two whose sum is small tell of a few people too: 1 and 1 are 2.
    [[1, 1, 20], [null, null, null], 22],
    [[1, 1, 1, 1, 1, 9], [null, null, null, null, null, null], 14],
    // Zeros are published and protect nobody.
    [[0, 3, 0, 40], [0, null, 0, null], 43],
    // Nothing else is there: the total goes too.
    [[3, 0, 0], [null, 0, 0], null],
    [[4, 4], [null, null], 8],
    [[0, 0], [0, 0], 0],
    [[], [], 0],
  ])("%o", (counts, published, total) => {
    const table = suppressSmallCounts(row(...counts), 5);
    expect(table.cells.map(({ count }) => count)).toEqual(published);
    expect(table.total).toBe(total);
  });

  it("hides the totals of groups where cells follow from them, and another one beside", () => {
    const table = suppressSmallCounts(
      [
        { key: "a", group: "north", count: 3 },
        { key: "b", group: "north", count: 0 },
        { key: "a", group: "south", count: 12 },
        { key: "b", group: "south", count: 30 },
        { key: "a", group: "west", count: 4 },
        { key: "b", group: "west", count: 9 },
      ],
      5,
    );
    // North's total alone would follow from that of all; west has hidden cells already, and costs its total alone.
    expect(table.groups).toEqual([
      { group: "north", total: null },
      { group: "south", total: 42 },
      { group: "west", total: null },
    ]);
    expect(table.cells.map(({ count }) => count)).toEqual([null, 0, 12, 30, null, null]);
    expect(table.total).toBe(58);
  });

  it("hides a cell of a group whose total it hides, which would follow from its cells", () => {
    const table = suppressSmallCounts(
      [
        { key: "a", group: "north", count: 3 },
        { key: "a", group: "south", count: 12 },
        { key: "b", group: "south", count: 30 },
      ],
      5,
    );
    expect(table.cells.map(({ count }) => count)).toEqual([null, null, 30]);
    expect(table.groups.map(({ total }) => total)).toEqual([null, null]);
    expect(table.total).toBe(45);
  });

  it("does not tell small cells from those that protect them", () => {
    const [small, other] = suppressSmallCounts(row(3, 8, 20), 5).cells;
    expect(Object.keys(small ?? {})).toEqual(Object.keys(other ?? {}));
  });

  it("takes a hundred thousand cells", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({
      key: String(index),
      group: String(index % 1000),
      count: index % 17,
    }));
    expect(suppressSmallCounts(many, 5).cells).toHaveLength(100_000);
  });

  it.each<[string, () => unknown]>([
    ["k = 1", () => suppressSmallCounts([], 1)],
    ["k = 2.5", () => suppressSmallCounts([], 2.5)],
    ["a negative count", () => suppressSmallCounts(row(-1), 5)],
    ["half a person", () => suppressSmallCounts(row(0.5), 5)],
    ["a key twice", () => suppressSmallCounts([...row(9), ...row(9)], 5)],
  ])("refuses %s", (_, call) => {
    expect(call).toThrow(RangeError);
  });
});
