import { describe, expect, it } from "vitest";
import {
  checkSetOfRuleSets,
  formatFinding,
  isRuleSet,
  ruleSetKey,
  ruleSetsOn,
} from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { checkEquipment, equipmentRules, type EquipmentCheck, type Venue } from "../../src/venues/index.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";

const ruleSetOf = (id: string): (typeof equipmentRules)[number] => {
  const found = equipmentRules.find((ruleSet) => ruleSet.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

function checked(venue: Venue, id: string): EquipmentCheck & { readonly codes: readonly string[] } {
  const result = checkEquipment(deepFreeze(venue), ruleSetOf(id));
  if (!result.ok) throw new Error("no venue");
  for (const finding of result.findings) {
    expect(finding.severity).toBe("warning");
    expect(formatFinding(finding as never, en)).toMatch(/\.$/);
    expect(formatFinding(finding as never, zhCN)).toMatch(/。$/);
  }
  return { ...result.value, codes: result.findings.map(({ code }) => code) };
}

const venue = (kind: Venue["kind"], fields: Partial<Venue>): Venue => ({
  id: "v",
  name: "场所",
  kind,
  ...fields,
});
const has = (...items: readonly string[]): Venue["equipment"] =>
  items.map((item) => ({ item, present: true }) as never);

describe("equipmentRules", () => {
  it("hold together", () => {
    expect(checkSetOfRuleSets(equipmentRules)).toEqual([]);
    expect(equipmentRules.every(isRuleSet)).toBe(true);
    expect(new Set(equipmentRules.map(ruleSetKey)).size).toBe(8);
  });

  it("are in force from their year on, in their place", () => {
    const on = (area: string, date: string): readonly string[] =>
      ruleSetsOn(area, date, equipmentRules).map(({ id }) => id);
    expect(on("100000", "2025-04-30")).not.toContain("drivers-home-2025");
    expect(on("100000", "2025-06-01")).toContain("drivers-home-2025");
    expect(on("440305", "2026-01-01")).toContain("party-mass-centre-shenzhen-2016");
    expect(on("440100", "2026-01-01")).not.toContain("party-mass-centre-shenzhen-2016");
    expect(on("341322", "2026-01-01")).toContain("minors-protection-xiaoxian-2023");
  });
});

describe("checkEquipment", () => {
  const basics = ["parking-rest", "hot-water", "meal-heating", "shower", "laundry"] as const;
  const home = (equipment: Venue["equipment"]): Venue => venue("drivers-home", { equipment });

  it("asks five free basics of a drivers' home", () => {
    const free = basics.map((item) => ({ item, present: true, free: true }));
    expect(checked(home(free), "drivers-home-2025")).toMatchObject({
      state: "met",
      ruleSet: "drivers-home-2025@1",
      missing: [],
      unknown: [],
      codes: [],
    });
    expect(checked(home(free), "drivers-home-2025").met).toHaveLength(5);
  });

  it("tells what is missing from what is not known", () => {
    const some = checked(
      home([
        { item: "hot-water", present: true, free: true },
        { item: "shower", present: true, free: false },
        { item: "laundry", present: false },
        { item: "meal-heating", present: true },
      ]),
      "drivers-home-2025",
    );
    expect(some.state).toBe("missing");
    const items = (list: EquipmentCheck["met"]): readonly unknown[] =>
      list.map((requirement) => (requirement.kind === "item" ? requirement.item : requirement.kind));
    expect(items(some.met)).toEqual(["hot-water"]);
    expect(items(some.missing)).toEqual(["shower", "laundry"]);
    expect(items(some.unknown)).toEqual(["parking-rest", "meal-heating"]);
    expect(checked(home(undefined), "drivers-home-2025").state).toBe("unknown");
  });

  it("tells basic from extended services in Fujian", () => {
    const equipment = has(
      "parking-rest",
      "short-rest",
      "security",
      "toilet",
      "clean-water",
      "aid",
      "advice",
      "publicity",
    );
    expect(checked(home(equipment), "drivers-home-fujian-basic").state).toBe("met");
    expect(checked(home(equipment), "drivers-home-fujian-extended").state).toBe("unknown");
  });

  it.each<[string, object, string, readonly string[]]>([
    ["a complex of 600 square metres with three functions", { area: 600, functions: ["elder-care", "infant-care", "culture"] }, "met", []],
    ["one of 599", { area: 599, functions: ["elder-care", "infant-care", "culture"] }, "missing", ["equipment.area-below-minimum"]],
    ["two functions", { area: 600, functions: ["elder-care", "infant-care"] }, "missing", ["equipment.functions-too-few"]],
    ["the same function three times", { area: 600, functions: ["elder-care", "elder-care", "elder-care"] }, "missing", ["equipment.functions-too-few", "equipment.functions-too-few"]],
    ["one of the four that are named", { area: 600, functions: ["elder-care", "culture", "health"] }, "missing", ["equipment.functions-too-few"]],
    ["nothing known", {}, "unknown", ["equipment.area-unknown", "equipment.functions-unknown", "equipment.functions-unknown"]],
  ])("%s", (_, { area, functions }: { area?: number; functions?: Venue["functions"] }, state, codes) => {
    const quantity = area === undefined ? undefined : ({ value: area, qualifier: "exact", unit: "square-metre" } as const);
    const found = checked(venue("embedded-complex", { area: quantity, functions }), "embedded-complex-2024");
    expect([found.state, found.codes]).toEqual([state, codes]);
  }); // prettier-ignore

  it.each([
    ["more-than", 650, "unknown"],
    ["at-least", 650, "unknown"],
    ["exact", 650, "unknown"],
    ["about", 650, "unknown"],
    ["nearly", 650, "missing"],
    ["nearly", 4000, "unknown"],
  ] as const)("counts a hedged area as far as it decides: %s %i", (qualifier, value, state) => {
    const area = { value, qualifier, unit: "square-metre" } as const;
    const found = checked(venue("party-mass-centre", { area }), "party-mass-centre-shenzhen-2016");
    expect(found.state).toBe(state);
    const isDecided = qualifier !== "about";
    expect(found.codes[0]?.startsWith("equipment.area")).toBe(
      qualifier === "about" || (qualifier === "nearly" && value === 650),
    );
    expect(isDecided || found.codes[0] === "equipment.area-unknown").toBe(true);
  });

  it("remarks on a rule set for other kinds, and refuses what is no venue", () => {
    expect(checked(venue("booth", {}), "minors-protection-xiaoxian-2023").codes[0]).toBe(
      "equipment.other-kind",
    );
    for (const value of strangeValues)
      expect(checkEquipment(value, ruleSetOf("friendly-community")).ok).toBe(false);
  });
});
