// Mission row 003#11: "84 million people in new employment groups: couriers, delivery riders, ride-hailing drivers, truck
// drivers".
// Group codes; quantity in 万/亿 and million: 8400万 = 84,000,000.
import { describe, expect, it } from "vitest";
import { labelOf, parseQuantity } from "../../src/core/index.ts";
import { employmentGroupLabels, employmentGroups, isIndicator } from "../../src/indicators/index.ts";

describe("003#11: new employment groups", () => {
  it("have codes with names, and codes of one's own", () => {
    expect(employmentGroups.codes.map((code) => labelOf(employmentGroupLabels, code, "zh-CN"))).toEqual([
      "快递员",
      "外卖配送员",
      "网约车司机",
      "货车司机",
    ]);
    const couriers = {
      id: "a",
      name: "快递员人数",
      definition: "在岗快递员人数",
      kind: "stock",
      unit: "person",
    };
    expect(isIndicator({ ...couriers, group: "courier" })).toBe(true);
    expect(isIndicator({ ...couriers, group: "x-qinghe:live-streamer" })).toBe(true);
    expect(isIndicator({ ...couriers, group: "waiter" })).toBe(false);
  });

  it.each(["8400万人", "84 million people", "0.84亿人", "84,000,000人"])("%s", (text) => {
    const read = parseQuantity(text);
    expect(read.ok && read.value).toEqual({ value: 84_000_000, qualifier: "exact", unit: "person" });
  });
});
