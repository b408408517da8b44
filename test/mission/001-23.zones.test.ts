// Mission row 001#23: "districts, counties, county-level cities".
// Area level logic; 区县（市） printing; de-facto zones (Airport Economic Demonstration Zone) without a GB/T 2260 code.
import { describe, expect, it } from "vitest";
import {
  countyLevelKindsOn,
  divisionName,
  findDivisions,
  formatCountyLevelKinds,
} from "../../src/divisions/index.ts";
import { divisionLevelOf } from "../../src/identifiers/index.ts";
import { checkZone, formatZone, lintZones, zonesOn, type Zone } from "../../src/organizations/index.ts";

const airport: Zone = {
  id: "zone-1",
  name: "空港经济示范区",
  kind: "airport-economic",
  divisionCodes: ["330203", "330212"],
  from: "2018-05-01",
};

describe("001#23: districts, counties, county-level cities, and zones", () => {
  it("prints the collective word of a city from its divisions on the day", () => {
    const kinds = countyLevelKindsOn("330200", "2018-12-31");
    expect(kinds).toEqual(["district", "county", "county-level-city"]);
    if (kinds === "unknown") return;
    expect(formatCountyLevelKinds(kinds, "zh-CN")).toBe("区县（市）");
    expect(formatCountyLevelKinds(kinds, "en")).toBe("districts, counties and county-level cities");
    expect(["330200", "330203", "330225", "330281"].map((code) => divisionLevelOf(code))).toEqual([
      "prefecture",
      "county",
      "county",
      "county",
    ]);
    // The lists end in 2019-04: of the day of the article they say nothing.
    expect(countyLevelKindsOn("330200", "2024-07-09")).toBe("unknown");
  });

  it("knows a zone by the divisions in which it lies, because it has no code of its own", () => {
    expect(checkZone(airport)).toMatchObject({ ok: true, findings: [] });
    expect(checkZone({ ...airport, divisionCodes: [] }).findings[0]?.code).toBe("zone.lies-nowhere");
    expect(zonesOn([airport], "2024-07-09")).toEqual([airport]);
    expect(lintZones([airport], { findDivisions })).toEqual([]);
    expect(lintZones([{ ...airport, name: "鄞州区" }], { findDivisions })[0]?.code).toBe("zone.is-division");
    expect(formatZone(airport, divisionName)).toBe("海曙区、鄞州区空港经济示范区");
  });
});
