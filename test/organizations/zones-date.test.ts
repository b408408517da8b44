import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divisionName, findDivisions } from "../../src/divisions/index.ts";
import {
  checkZone,
  formatZone,
  lintZones,
  zoneTable,
  zonesOn,
  type Zone,
} from "../../src/organizations/index.ts";
import { checkRows, rowsOf } from "../../src/tables/index.ts";
import { sampleInvalidZone, sampleZone } from "../../src/testing/index.ts";
import { anything, deepFreeze, longTexts, random, strangeValues } from "../support/values.ts";

const zone: Zone = deepFreeze({
  id: "zone-1",
  name: "空港经济示范区",
  kind: "airport-economic",
  divisionCodes: ["330203"],
  from: "2018-05",
});

describe("zones", () => {
  it("are accepted, and refused for the reason given", () => {
    fc.assert(
      fc.property(random, (draw) => {
        expect(checkZone(deepFreeze(sampleZone(draw)))).toMatchObject({ ok: true, findings: [] });
        const { record, because } = sampleInvalidZone(draw);
        expect(checkZone(deepFreeze(record)).findings.map(({ code }) => code)).toContain(because);
      }),
    );
    fc.assert(fc.property(anything, (value) => void checkZone(value)));
    for (const value of [...strangeValues, ...longTexts]) expect(checkZone(value).ok).toBe(false);
  });

  it("lie in no division twice, however the codes stand", () => {
    const twice = (...divisionCodes: readonly string[]): boolean => !checkZone({ ...zone, divisionCodes }).ok;
    expect([twice("330203", "330212"), twice("330200", "440305"), twice("330203", "440305")]).toEqual([
      false,
      false,
      false,
    ]);
    expect([
      twice("330203", "330200"),
      twice("330000", "330106", "330203"),
      twice("330203", "330000"),
    ]).toEqual([true, true, true]);
  });

  it("exist on a day for certain", () => {
    expect(["2018-04-30", "2018-05-10", "2018-06-01"].map((date) => zonesOn([zone], date).length)).toEqual([
      0, 0, 1,
    ]);
    expect(() => zonesOn([], "today")).toThrow(TypeError);
  });

  it("are no divisions of that place", () => {
    const codes = (name: string, divisionCodes: readonly string[]): readonly unknown[] =>
      lintZones([{ ...zone, name, divisionCodes }], { findDivisions }).map(({ params, path }) => [
        params,
        path,
      ]);
    expect(codes("海曙区", ["330203"])).toEqual([[{ divisionCode: "330203" }, [0, "name"]]]);
    expect(codes("海曙 区", ["330200"])).toEqual([[{ divisionCode: "330203" }, [0, "name"]]]);
    expect(codes("海曙区", ["440300"])).toEqual([]);
    expect(codes("余姚", ["330200"])).toEqual([]);
    expect(codes("奉化市", ["330200"])).toEqual([]);
    expect(lintZones([zone, zone])[0]).toMatchObject({
      code: "zone.repeated",
      path: [1, "id"],
      params: { positions: [1, 2] },
    });
  });

  it("are printed after their divisions", () => {
    expect(formatZone(zone, divisionName)).toBe("海曙区空港经济示范区");
    expect(formatZone({ ...zone, name: "宁波市空港区", divisionCodes: ["330200"] }, divisionName)).toBe(
      "宁波市空港区",
    );
    expect(formatZone({ ...zone, divisionCodes: ["339999"] }, divisionName)).toBe("空港经济示范区");
  });

  it("come back from their cells, and the rows of the template hold", async () => {
    const table = zoneTable();
    fc.assert(
      fc.property(random, (draw) => {
        const drawn = sampleZone(draw);
        const record = table.build(table.cellsOf(drawn), 7);
        expect(table.check(record).ok).toBe(true);
        expect(table.cellsOf(record as Zone)).toEqual(table.cellsOf(drawn));
      }),
    );
    const rows = [
      table.columns.map(({ label }) => label["zh-CN"]),
      ...table.examples.map((example) => table.columns.map(({ id }) => example[id] ?? "")),
    ];
    for await (const row of checkRows(rowsOf(rows), { model: table })) expect(row.findings).toEqual([]);
    const headings = table.columns.flatMap(({ label, aliases = [] }) => [label["zh-CN"], ...aliases]);
    expect(new Set(headings).size).toBe(headings.length);
  });
});
