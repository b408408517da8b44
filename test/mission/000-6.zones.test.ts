// Mission row 000#6: "report on the 14th Five-Year Plan period by the bureau".
// Planning-period type (14th = 2021–2025, 15th = 2026–2030) with contains(date).
import { describe, expect, it } from "vitest";
import { periodContains } from "../../src/core/index.ts";
import { formatPlanningPeriod, planningPeriod, planningPeriodOn } from "../../src/indicators/index.ts";

describe("000#6: the 14th Five-Year Plan period", () => {
  it("contains its days and no others", () => {
    const [fourteenth, fifteenth] = [planningPeriod(14), planningPeriod(15)];
    if (fourteenth === undefined || fifteenth === undefined) throw new Error("two plans were expected");
    expect(fourteenth).toEqual({ number: 14, from: "2021-01-01", until: "2025-12-31" });
    expect(fifteenth).toEqual({ number: 15, from: "2026-01-01", until: "2030-12-31" });
    expect(periodContains(fourteenth, "2020-12-31")).toBe(false);
    expect(periodContains(fourteenth, "2021-01-01")).toBe(true);
    expect(periodContains(fourteenth, "2025-12-31")).toBe(true);
    expect(periodContains(fourteenth, "2026-01-01")).toBe(false);
    expect(periodContains(fifteenth, "2026-01-01")).toBe(true);
  });

  it("is that of the day on which the carnival closed", () => {
    const { period } = planningPeriodOn("2025-12-23");
    expect(period && formatPlanningPeriod(period, "zh-CN")).toBe("第十四个五年规划期间");
    expect(period && formatPlanningPeriod(period, "zh-CN", { short: true })).toBe("“十四五”时期");
    expect(period && formatPlanningPeriod(period, "en")).toBe("14th Five-Year Plan period");
  });
});
