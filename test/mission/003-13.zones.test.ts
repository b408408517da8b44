// Mission row 003#13: "industry party committees: express, delivery platforms, internet". PartyUnit by industry.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import {
  checkPartyUnit,
  partyUnitIndustries,
  partyUnitIndustryLabels,
  partyUnitsOn,
  type PartyUnit,
} from "../../src/organizations/index.ts";

const unit = (industry: PartyUnit["industry"], from: string): PartyUnit => ({
  id: `committee-${industry ?? "none"}`,
  kind: "committee",
  industry,
  covers: [{ id: "o-1" }, { id: "o-2" }],
  from,
});
const units = [
  unit("express", "2021-07-01"),
  unit("food-delivery", "2022-07-01"),
  unit("internet", "2024-12-01"),
  unit(undefined, "2010-07-01"),
];

describe("003#13: party committees of industries", () => {
  it("are told by their industry, and found on a day", () => {
    expect(units.map((one) => checkPartyUnit(one).ok)).toEqual([true, true, true, true]);
    const byIndustry = partyUnitsOn(units, "2024-11-05").filter(({ industry }) => industry !== undefined);
    expect(byIndustry.map(({ industry }) => industry)).toEqual(["express", "food-delivery"]);
    expect(labelOf(partyUnitIndustryLabels, "express", "zh-CN")).toBe("快递");
    expect(partyUnitIndustries.codes).toContain("internet");
  });

  it("have an industry of the list, or a code of one's own", () => {
    expect(checkPartyUnit(unit("x-qinghe:markets", "2024")).ok).toBe(true);
    const unknown = { ...unit("express", "2024"), industry: "快递业" };
    expect(checkPartyUnit(unknown).findings[0]).toMatchObject({
      code: "party-unit.industry",
      path: ["industry"],
    });
  });
});
