// Mission row 003#25: "237 million registered volunteers, 1.35 million teams, as of October 2024".
// As-of month; registered ≠ active ≠ with hours: three different indicators; teams versus organizations.
import { describe, expect, it } from "vitest";
import { compareCivilDates, formatQuantity } from "../../src/core/index.ts";
import {
  completenessOf,
  growthOf,
  lintIndicators,
  lintObservations,
  type Indicator,
  type Observation,
} from "../../src/indicators/index.ts";

const counted = { kind: "stock", unit: "person", definition: "按所录数据" } as const;
const indicators: readonly Indicator[] = [
  { ...counted, id: "registered", name: "注册志愿者人数" },
  { ...counted, id: "active", name: "活跃志愿者人数", partOf: "registered" },
  { ...counted, id: "with-hours", name: "有志愿服务时间记录的志愿者人数", partOf: "registered" },
  { ...counted, id: "teams", name: "志愿服务队伍数", unit: "team" },
  { ...counted, id: "organizations", name: "志愿服务组织数", unit: "organization" },
];
const source = { title: "National review of social work", on: "2024-11-05" };
const registered: Observation = {
  id: "1",
  indicator: "registered",
  quantity: { value: 237_000_000, qualifier: "exact", unit: "person", asOf: "2024-10" },
  source,
};
const teams: Observation = {
  id: "2",
  indicator: "teams",
  quantity: { value: 1_350_000, qualifier: "exact", unit: "team", asOf: "2024-10" },
  source,
};

describe("003#25: volunteers and teams", () => {
  it("are as of a month, which is no day", () => {
    expect(formatQuantity(registered.quantity, "zh-CN")).toBe("截至2024年10月，2.37亿人");
    expect(compareCivilDates("2024-10", "2024-10-31")).toBe("unknown");
    expect(lintIndicators(indicators)).toEqual([]);
    expect(lintObservations([registered, teams], { indicators })).toEqual([]);
  });

  it("registered, active and with hours are three: the number of one fills no other", () => {
    const { complete, because } = completenessOf({
      indicators: indicators.slice(0, 3),
      observations: [registered],
    });
    expect(complete).toBe(1);
    expect(because.map(({ code, params }) => [code, params.indicator])).toEqual([
      ["report.value-missing", "active"],
      ["report.value-missing", "with-hours"],
    ]);
    const active: Observation = { ...registered, id: "3", indicator: "active" };
    const more = { ...active, quantity: { ...active.quantity, value: 237_000_001 } };
    expect(lintObservations([registered, more], { indicators })[0]?.code).toBe(
      "observation.part-above-whole",
    );
  });

  it("teams are no organizations", () => {
    const wrong = { ...teams, indicator: "organizations" };
    expect(lintObservations([wrong], { indicators })[0]).toMatchObject({
      code: "observation.unit-differs",
      params: { expected: "organization", unit: "team" },
    });
    expect(growthOf(teams.quantity, registered.quantity).findings[0]?.code).toBe("quantity.unit-mixed");
  });
});
