// Mission row 003#15: "Warm-New stations, drivers' homes, township social-work stations".
// station kinds; services per kind; minimum-equipment check by RuleSet.
import { describe, expect, it } from "vitest";
import { isCode, type RuleSet } from "../../src/core/index.ts";
import {
  checkEquipment,
  equipmentRules,
  venueKinds,
  type EquipmentRules,
  type Venue,
} from "../../src/venues/index.ts";

describe("003#15: stations and what they offer", () => {
  it("are kinds of venues", () => {
    for (const kind of ["warm-new-station", "outdoor-worker-station", "drivers-home", "social-work-station"])
      expect(isCode(venueKinds, kind)).toBe(true);
  });

  it("have services by their kind, as rules", () => {
    const [home] = equipmentRules.filter(({ parameters }) => parameters.kinds.includes("drivers-home"));
    expect(home?.source.number).toBe("交办运函〔2025〕1059号");
    expect(
      home?.parameters.requirements.map((asked) => asked.kind === "item" && [asked.item, asked.free]),
    ).toEqual([
      ["parking-rest", true],
      ["hot-water", true],
      ["meal-heating", true],
      ["shower", true],
      ["laundry", true],
    ]);
  });

  it("are held against them, and against rules of one's own", () => {
    const own: RuleSet<EquipmentRules> = {
      id: "qinghe-warm-new",
      version: 1,
      title: { en: "Warm-New stations of Qinghe", "zh-CN": "青禾区暖新驿站标准" },
      area: "440399",
      validFrom: "2025-01-01",
      source: { title: "青禾区暖新驿站标准", issuer: "青禾区委社会工作部", date: "2024-12-01" },
      confidence: "verified",
      parameters: {
        kinds: ["warm-new-station"],
        requirements: [
          { kind: "item", item: "charging" },
          { kind: "item", item: "hot-water" },
          { kind: "item", item: "x-qinghe:umbrella" },
        ],
      },
    };
    const station: Venue = {
      id: "v-1",
      name: "银杏暖新驿站",
      kind: "warm-new-station",
      equipment: [
        { item: "charging", present: true },
        { item: "hot-water", present: false },
      ],
    };
    const result = checkEquipment(station, own);
    expect(result.ok && result.value).toMatchObject({ state: "missing", ruleSet: "qinghe-warm-new@1" });
    expect(result.findings.map(({ code }) => code)).toEqual([
      "equipment.item-missing",
      "equipment.item-unknown",
    ]);
  });
});
