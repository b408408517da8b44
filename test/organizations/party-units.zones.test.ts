import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import { organizationMessages as en } from "../../src/messages/en/organizations.ts";
import { organizationMessages as zhCN } from "../../src/messages/zh-CN/organizations.ts";
import {
  partyCoverageOn,
  partyUnitsOn,
  type Organization,
  type PartyUnit,
} from "../../src/organizations/index.ts";
import { deepFreeze } from "../support/values.ts";

const organization = (id: string, text: string): Organization =>
  deepFreeze({ id, kind: "social-group", names: [{ text, language: "zh-CN", role: "registered" }] });
const first = organization("o1", "东江区志愿者联合会");
const second = organization("o2", "东江区棋类协会");
const third = organization("o3", "东江区摄影协会");
const fourth = organization("o4", "东江区诗词学会");

const units: readonly PartyUnit[] = deepFreeze([
  { id: "joint", kind: "joint-branch", covers: [{ id: "o1" }, { id: "o2" }], from: "2025-12-23" },
  { id: "old", kind: "branch", covers: [{ id: "o1" }], from: "2020", until: "2024-06-30" },
  { id: "sent", kind: "instructor-only", covers: [{ id: "o3" }] },
  { id: "named", kind: "branch", covers: [{ name: "东江区诗词学会" }], from: "2021-01-01" },
]);

describe("partyUnitsOn", () => {
  it.each([
    ["2025-12-23", undefined, ["joint", "sent", "named"]],
    ["2025-12-22", undefined, ["sent", "named"]],
    ["2024-06-30", undefined, ["old", "sent", "named"]],
    ["2020-06-01", undefined, ["sent"]],
    ["2025-12-23", first, ["joint"]],
    ["2025-12-23", second, ["joint"]],
    ["2025-12-23", fourth, []],
  ])("on %s, covering %#: %j", (on, covers, ids) => {
    expect(partyUnitsOn(units, on, { covers }).map(({ id }) => id)).toEqual(ids);
  });

  it("refuses what is no date", () => {
    expect(() => partyUnitsOn([], "soon")).toThrow(TypeError);
    expect(() => partyCoverageOn(first, [], "soon")).toThrow(TypeError);
  });
});

describe("partyCoverageOn", () => {
  it.each([
    [first, "2025-12-23", "covered", ["joint"], []],
    [second, "2025-12-23", "covered", ["joint"], []],
    [first, "2025-01-01", "not-recorded", [], []],
    [first, "2020-06-01", "unknown", [], ["party-unit.undecided"]],
    [first, "2025-12", "unknown", [], ["party-unit.undecided"]],
    [third, "2025-12-23", "instructor-only", ["sent"], []],
    [fourth, "2025-12-23", "unknown", [], ["party-unit.covers-by-name"]],
    [fourth, "2020-12-31", "not-recorded", [], []],
  ] as const)("%# on %s: %s", (body, on, state, ids, codes) => {
    const found = partyCoverageOn(body, units, on);
    expect(found.state).toBe(state);
    expect(found.units.map(({ id }) => id)).toEqual(ids);
    expect(found.because.map(({ code }) => code)).toEqual(codes);
    for (const finding of found.because) {
      expect(finding.params).toEqual({ count: 1 });
      expect(formatFinding(finding, en)).toContain("(1)");
      expect(formatFinding(finding, zhCN)).toContain("有 1 个党组织");
    }
  });

  it("an instructor does not settle what a unit leaves open", () => {
    const open: PartyUnit = { id: "open", kind: "branch", covers: [{ id: "o3" }], from: "2025" };
    expect(partyCoverageOn(third, [...units, open], "2025-06-01").state).toBe("unknown");
    expect(partyCoverageOn(third, [...units, open], "2026").state).toBe("covered");
  });
});
