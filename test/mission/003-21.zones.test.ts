// Mission row 003#21: "lighten the load: fewer signs, certificates, tasks, chat groups".
// Inventory of plaques, certificates, tasks and groups of a village, with counts before and after.
import { describe, expect, it } from "vitest";
import {
  checkIndicator,
  checkObservation,
  growthOf,
  lintObservations,
  type Indicator,
  type Observation,
} from "../../src/indicators/index.ts";

const burdens = {
  plaques: "挂牌",
  certificates: "出具证明事项",
  tasks: "承接事项",
  groups: "工作群",
} as const;
const indicators = Object.entries(burdens).map(([id, name]): Indicator => ({
  id,
  name,
  definition: `村级${name}的数量`,
  kind: "stock",
  unit: "x-qinghe:item",
  direction: "lower-is-better",
}));
const place = { communityCode: "330203100201", name: "上云村" };
const counted = (indicator: string, value: number, asOf: string): Observation => ({
  id: `${indicator}-${asOf}`,
  indicator,
  quantity: { value, qualifier: "exact", unit: "x-qinghe:item", asOf },
  place,
});
const before = [23, 18, 136, 31].map((value, at) => counted(indicators[at]?.id ?? "", value, "2023-12-31"));
const after = [6, 7, 84, 9].map((value, at) => counted(indicators[at]?.id ?? "", value, "2024-10-31"));

describe("003#21: the burdens of a village, before and after", () => {
  it("are indicators of which fewer is better, each with its counts of two days", () => {
    expect(indicators.map((indicator) => checkIndicator(indicator).ok)).toEqual([true, true, true, true]);
    const observations = [...before, ...after];
    expect(observations.every((observation) => checkObservation(observation).ok)).toBe(true);
    const errors = lintObservations(observations, { indicators }).filter(
      ({ severity }) => severity === "error",
    );
    expect(errors).toEqual([]);
  });

  it("go down by what the two counts say", () => {
    const changes = before.map(({ quantity }, at) => {
      const grown = growthOf(quantity, after[at]?.quantity ?? quantity);
      return grown.ok ? [grown.value.direction, grown.value.change.upper] : [];
    });
    expect(changes).toEqual([
      ["down", -17],
      ["down", -11],
      ["down", -52],
      ["down", -22],
    ]);
  });
});
