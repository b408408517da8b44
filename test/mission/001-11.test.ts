// Mission row 001#11: "started in Yinzhou, Haishu, Jiangbei".
// Roll-up by district.
import { describe, expect, it } from "vitest";
import { divisionTotalsOf, type Observation } from "../../src/indicators/index.ts";

const visited = (communityCode: string, value: number): Observation => ({
  id: communityCode,
  indicator: "households-visited",
  quantity: { value, qualifier: "exact", unit: "household" },
  period: { from: "2024-07-09", until: "2024-12-31" },
  place: { communityCode },
});
// Codes of Yinzhou 330212, Haishu 330203 and Jiangbei 330205; communities and numbers are invented.
const visits = [
  visited("330212001001", 40),
  visited("330203001001", 100),
  visited("330212001002", 60),
  visited("330205001001", 30),
];

describe("001#11: three districts", () => {
  it("are the sums of their communities, and the city that of the districts", () => {
    const totals = divisionTotalsOf(visits, "county");
    expect(totals.map(({ divisionCode, total }) => [divisionCode, total.ok && total.value.value])).toEqual([
      ["330203", 100],
      ["330205", 30],
      ["330212", 100],
    ]);
    const [city] = divisionTotalsOf(visits, "prefecture");
    expect(city?.divisionCode).toBe("330200");
    expect(city?.total.ok && city.total.value).toEqual({ value: 230, qualifier: "exact", unit: "household" });
  });

  it("are not added up with the district's own number beside", () => {
    const district = { ...visited("330203001001", 100), id: "330203", place: { divisionCode: "330203" } };
    expect(divisionTotalsOf([...visits, district], "county")[0]?.total.findings[0]?.code).toBe(
      "division-total.counted-twice",
    );
  });
});
