// Mission row 000#25: "15th Five-Year Plan mobilisation".
// Targets: indicator with baseline, target, year.
import { describe, expect, it } from "vitest";
import {
  lintObservations,
  planningPeriod,
  reconcileTarget,
  seriesOf,
  type Indicator,
  type Observation,
  type ObservationRole,
} from "../../src/indicators/index.ts";

const rated: Indicator = {
  id: "rated-3a",
  name: "3A级以上社会组织数",
  definition: "评估等级在有效期内的3A级以上社会组织数",
  kind: "stock",
  unit: "organization",
  direction: "higher-is-better",
  period: { from: "2025-12-31", until: planningPeriod(15)?.until },
};
const number = (role: ObservationRole, asOf: string, value: number): Observation => ({
  id: `${role}-${asOf}`,
  indicator: "rated-3a",
  role,
  quantity: { value, qualifier: role === "target" ? "at-least" : "exact", unit: "organization", asOf },
});
const plan = [number("baseline", "2025-12-31", 120), number("target", "2030-12-31", 200)];

describe("000#25: a plan for the 15th period", () => {
  it("has a baseline, a target and its year", () => {
    expect(lintObservations(plan, { indicators: [rated] })).toEqual([]);
    const [target] = seriesOf(plan, "rated-3a", { role: "target" }).points;
    expect(target).toMatchObject({ asOf: "2030-12-31", quantity: { value: 200 } });
    // Planned numbers are no found ones.
    expect(seriesOf(plan, "rated-3a").points).toEqual([]);
  });

  it("is met or missed, by how many", () => {
    const [baseline, target] = plan.map(({ quantity }) => quantity);
    if (baseline === undefined || target === undefined) throw new Error("two numbers were expected");
    expect(reconcileTarget(target, { ...baseline, value: 201 }, rated.direction).state).toBe("met");
    expect(reconcileTarget(target, baseline, rated.direction)).toMatchObject({ state: "missed", by: 80 });
  });

  it("is refused without its year, or after the period", () => {
    const undated = {
      ...plan[1],
      quantity: { value: 200, qualifier: "at-least", unit: "organization" },
    } as Observation;
    expect(lintObservations([undated], { indicators: [rated] })[0]?.code).toBe("observation.as-of-missing");
    expect(lintObservations([number("target", "2031-01-01", 200)], { indicators: [rated] })[0]?.code).toBe(
      "observation.outside-period",
    );
  });
});
