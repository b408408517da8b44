// Mission row 003#30: social workers per station, community workers.
// Staffing ratios as indicators.
import { describe, expect, it } from "vitest";
import { ratioOf } from "../../src/core/index.ts";
import {
  isObservation,
  lintIndicators,
  lintObservations,
  perCapita,
  type Indicator,
  type Observation,
} from "../../src/indicators/index.ts";

const counted = { kind: "stock", unit: "person", definition: "在岗人数" } as const;
const indicators: readonly Indicator[] = [
  { ...counted, id: "social-workers", name: "社会工作者人数" },
  { ...counted, id: "community-workers", name: "社区工作者人数" },
  { ...counted, id: "stations", name: "社会工作服务站数", unit: "x-qinghe:station" },
  { ...counted, id: "residents", name: "常住人口" },
  {
    id: "workers-per-station",
    name: "站均社会工作者人数",
    definition: "社会工作者人数与社会工作服务站数之比",
    kind: "ratio",
    unit: "person",
    numerator: "social-workers",
    denominator: "stations",
  },
  {
    id: "workers-per-10000",
    name: "每万城镇常住人口拥有社区工作者人数",
    definition: "社区工作者人数与常住人口之比",
    kind: "ratio",
    unit: "person",
    numerator: "community-workers",
    denominator: "residents",
    basis: 10_000,
  },
];

describe("003#30: staffing", () => {
  it("is told as ratios of two counts", () => {
    expect(lintIndicators(indicators)).toEqual([]);
    const perStation = ratioOf(
      { value: 30, qualifier: "at-least", unit: "person" },
      { value: 12, qualifier: "exact", unit: "x-qinghe:station" },
    );
    expect(perStation.ok && perStation.value).toMatchObject({
      value: 2.5,
      qualifier: "at-least",
      unit: "person",
    });
    const workers = { value: 144, qualifier: "exact", unit: "person" } as const;
    const density = perCapita(
      workers,
      { value: 80_000, qualifier: "exact", unit: "person" },
      { basis: 10_000 },
    );
    expect(density.ok && density.value.ratio?.value).toBe(18);
    const observation: Observation = {
      id: "1",
      indicator: "workers-per-10000",
      quantity: { value: 18, qualifier: "exact", unit: "person", asOf: "2025-12-31" },
    };
    expect(isObservation(observation)).toBe(true);
    expect(lintObservations([observation], { indicators })).toEqual([]);
  });

  it("of no station is null or refused, and no number", () => {
    const residents = { value: 0, qualifier: "exact", unit: "person" } as const;
    const none = perCapita({ value: 3, qualifier: "exact", unit: "person" }, residents);
    expect(none.ok && none.value.ratio).toBeNull();
  });
});
