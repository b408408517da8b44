// Mission row 000#8: "Blue Book on the Development of Social Organizations in Nanshan (2021–2025)".
// Report with period, sections, indicator list, completeness check (every indicator has value, unit, source).
import { describe, expect, it } from "vitest";
import { planningPeriod, type Observation } from "../../src/indicators/index.ts";
import { checkReport, completenessOfReport, isReport, type Report } from "../../src/programmes/index.ts";

const period = planningPeriod(14) ?? {};
const book: Report = {
  id: "blue-book",
  title: "南山区社会组织发展蓝皮书（2021—2025）",
  kind: "blue-book",
  period,
  publishers: [{ name: "青禾区民政局" }],
  publishedOn: "2025-12-17",
  sections: [
    { number: "1", title: "总体情况", indicators: ["organizations", "volunteers"] },
    { number: "2", title: "党建引领", themes: ["party-building"] },
  ],
  indicators: ["organizations", "volunteers"],
};

describe("000#8: the blue book", () => {
  it("is a report on the 14th plan period, published a little before its end", () => {
    expect(checkReport(book)).toMatchObject({ ok: true, findings: [{ code: "report.published-early" }] });
    expect(isReport({ ...book, indicators: ["organizations"] })).toBe(false);
    expect(isReport({ ...book, sections: [] })).toBe(false);
  });

  it("is complete where every indicator has value, unit and source in the period", () => {
    const indicators = [
      { id: "organizations", kind: "stock", unit: "organization" },
      { id: "volunteers", kind: "stock", unit: "person" },
    ] as const;
    const source = { title: "青禾区社会组织名录", on: "2025-12-01" };
    const observations: readonly Observation[] = [
      {
        id: "o-1",
        indicator: "organizations",
        quantity: { value: 1000, qualifier: "nearly", unit: "organization", asOf: "2025-11-30" },
        source,
      },
      {
        id: "o-2",
        indicator: "volunteers",
        quantity: { value: 32_000, qualifier: "more-than", asOf: "2025-11-30" },
      },
    ];
    const found = completenessOfReport(book, { indicators, observations });
    expect([found.indicators, found.complete, found.share]).toEqual([2, 1, 0.5]);
    expect(found.because.map(({ code }) => code)).toEqual(["report.unit-missing", "report.source-missing"]);
    const outside = observations.map((one) => ({
      ...one,
      quantity: { ...one.quantity, asOf: "2026-01-01" },
    }));
    expect(completenessOfReport(book, { indicators, observations: outside }).complete).toBe(0);
  });
});
