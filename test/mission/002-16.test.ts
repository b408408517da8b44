// Mission row 002#16: "30 leaders from 18 provinces and cities".
// The head count of a cohort, and the number of distinct areas, which is derived and not typed in.
import { describe, expect, it } from "vitest";
import { findDivisions } from "../../src/divisions/index.ts";
import {
  checkCohort,
  cohortAreasOf,
  reconcileCohortAreas,
  type Cohort,
  type CohortOrigin,
} from "../../src/programmes/index.ts";

// Eighteen provinces by their two digits; some send people from several cities.
const provinces = [11, 12, 13, 21, 22, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 50];
const origins: readonly CohortOrigin[] = [
  ...provinces.map((digits) => ({ place: { divisionCode: `${String(digits)}0000` }, heads: 1 })),
  { place: { divisionCode: "440300" }, heads: 8 },
  { place: { divisionCode: "330200" }, heads: 3 },
  { place: { name: "浙江省杭州市" }, heads: 1 },
];
const cohort: Cohort = {
  id: "cedar-1",
  course: "cedar",
  number: 1,
  period: { from: "2018-07" },
  heads: { value: 30, qualifier: "exact", unit: "person" },
  origins,
};
const announced = { value: 18, qualifier: "exact" } as const;
const options = { level: "province", findDivisions } as const;

describe("002#16: 30 leaders from 18 provinces and cities", () => {
  it("derives the areas, and agrees with what was announced", () => {
    expect(checkCohort(cohort).findings).toEqual([]);
    const { areas, least, most } = cohortAreasOf(cohort, options);
    expect([areas.length, least, most]).toEqual([18, 18, 18]);
    expect(areas.find(({ code }) => code === "330000")?.heads).toBe(5);
    expect(reconcileCohortAreas(announced, cohort, options).state).toBe("agrees");
  });

  it("says by how many the announcement is off, and nothing where a place is open", () => {
    const fewer = { ...cohort, origins: origins.slice(1), heads: { ...cohort.heads, value: 29 } };
    expect(reconcileCohortAreas(announced, fewer, options)).toMatchObject({ state: "short", by: 1 });
    // Without a way to find names, the man from Hangzhou may come from a nineteenth province.
    expect(reconcileCohortAreas(announced, cohort, { level: "province" }).state).toBe("unknown");
  });

  it("takes no more origins than heads", () => {
    const more = { ...cohort, heads: { ...cohort.heads, value: 29 } };
    expect(checkCohort(more).findings[0]?.code).toBe("cohort.origins-above-heads");
  });
});
