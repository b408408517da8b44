// Mission row 002#10: "more refinement, more precision, better quality".
// Small-area aggregation with suppression of tiny counts.
import { describe, expect, it } from "vitest";
import { suppressSmallCounts } from "../../src/indicators/index.ts";

// Invented: people who were helped, by community and street.
const helped = [
  { key: "云栖社区", group: "云栖街道", count: 2 },
  { key: "梧桐社区", group: "云栖街道", count: 31 },
  { key: "银杏社区", group: "云栖街道", count: 12 },
  { key: "白桦社区", group: "青禾街道", count: 0 },
  { key: "香樟社区", group: "青禾街道", count: 44 },
];

describe("002#10: small areas", () => {
  it("tell of no few people, neither by their count nor by subtraction from their street", () => {
    const table = suppressSmallCounts(helped, 5);
    expect(table.cells.map(({ count }) => count)).toEqual([null, 31, null, 0, 44]);
    expect(table.groups).toEqual([
      { group: "云栖街道", total: 45 },
      { group: "青禾街道", total: 44 },
    ]);
    expect(table.total).toBe(89);
  });
});
