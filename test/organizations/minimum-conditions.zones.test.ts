import { describe, expect, it } from "vitest";
import {
  checkSetOfRuleSets,
  ruleSetKey,
  ruleSetsOn,
  type Quantity,
  type RuleSet,
} from "../../src/core/index.ts";
import {
  lintMinimumConditions,
  minimumConditionRules,
  type MinimumConditions,
  type Organization,
  type Post,
} from "../../src/organizations/index.ts";
import { deepFreeze } from "../support/values.ts";

const on = "2025-12-23";
const exact = (value: number, unit?: Quantity["unit"]): Quantity => ({ value, qualifier: "exact", unit });

function group(rest: Partial<Organization>): Organization {
  return deepFreeze({
    id: "group",
    names: [{ text: "青禾区书法协会", language: "zh-CN", role: "registered" }],
    kind: "social-group",
    registration: { authority: "青禾区民政局", level: "county", divisionCode: "440399" },
    registeredFunds: 3_000_000,
    members: { individuals: exact(50) },
    ...rest,
  });
}

function foundation(rest: Partial<Organization>): Organization {
  return group({
    kind: "foundation",
    members: undefined,
    registration: { authority: "省民政厅", level: "province" },
    registeredFunds: 200_000_000,
    posts: council(5),
    ...rest,
  });
}

function council(size: number): readonly Post[] {
  return Array.from({ length: size }, (_, index) => ({
    holder: { id: `person-${String(index)}` },
    title: index === 0 ? "chair" : "council-member",
  }));
}

const codesOf = (organization: Organization, date = on): readonly string[] =>
  lintMinimumConditions(organization, { on: date }).map(({ code, severity }) => `${code} ${severity}`);

const below = ["organization.members-below-minimum error"];
const unknown = ["organization.members-unknown warning"];

describe("lintMinimumConditions", () => {
  // 社会团体登记管理条例 (1998, amended 2016), article 10(1): 50 persons, or 30 units, or 50 of both.
  it.each<[string, Organization["members"], readonly string[]]>([
    ["50 persons", { individuals: exact(50, "person") }, []],
    ["50 persons, no unit", { individuals: exact(50), units: exact(0) }, []],
    ["49 persons, no unit", { individuals: exact(49), units: exact(0) }, below],
    ["49 persons, units not told", { individuals: exact(49) }, unknown],
    ["30 units, no person", { individuals: exact(0), units: exact(30) }, []],
    ["29 units, no person", { individuals: exact(0), units: exact(29) }, below],
    ["30 units, persons not told: with one person 31 would be too few", { units: exact(30) }, unknown],
    ["50 units, persons not told", { units: exact(50) }, []],
    ["20 persons and 30 units", { individuals: exact(20), units: exact(30) }, []],
    ["19 persons and 30 units", { individuals: exact(19), units: exact(30) }, below],
    [
      "18 to 22 persons and 28 units",
      { individuals: { value: 20, qualifier: "about" }, units: exact(28) },
      unknown,
    ],
    [
      "18 to 22 persons and 27 units",
      { individuals: { value: 20, qualifier: "about" }, units: exact(27) },
      below,
    ],
    ["nobody at all", { individuals: exact(0), units: exact(0) }, below],
    ["nothing told", {}, unknown],
    ["no counts", undefined, unknown],
    ["more than 50 persons", { individuals: { value: 50, qualifier: "more-than" } }, []],
    ["more than 49 persons", { individuals: { value: 49, qualifier: "more-than" } }, []],
    ["more than 48 persons", { individuals: { value: 48, qualifier: "more-than" } }, unknown],
    ["at least 50 persons", { individuals: { value: 50, qualifier: "at-least" } }, []],
    ["nearly 50 persons", { individuals: { value: 50, qualifier: "nearly" } }, unknown],
    ["nearly 60 persons: 54 at the least", { individuals: { value: 60, qualifier: "nearly" } }, []],
    ["about 55 persons: 50 to 60", { individuals: { value: 55, qualifier: "about" }, units: exact(0) }, []],
    ["about 50 persons", { individuals: { value: 50, qualifier: "about" }, units: exact(0) }, unknown],
    [
      "nearly 50 persons and no unit",
      { individuals: { value: 50, qualifier: "nearly" }, units: exact(0) },
      below,
    ],
    ["50 households are no persons", { individuals: exact(50, "household"), units: exact(0) }, unknown],
  ])("%s", (_, members, expected) => {
    expect(codesOf(group({ members }))).toEqual(expected);
  });

  // Article 10(5): 100,000 yuan for national groups, 30,000 for others, which places may have relaxed.
  it.each<[string, Partial<Organization>, readonly string[]]>([
    ["30,000 yuan, county", { registeredFunds: 3_000_000 }, []],
    ["a fen less, county", { registeredFunds: 2_999_999 }, ["organization.funds-below-minimum warning"]],
    [
      "a fen less than 100,000 yuan, national",
      { registeredFunds: 9_999_999, registration: { authority: "民政部", level: "national" } },
      ["organization.funds-below-minimum error"],
    ],
    [
      "100,000 yuan, national",
      { registeredFunds: 10_000_000, registration: { authority: "民政部", level: "national" } },
      [],
    ],
    ["not told", { registeredFunds: undefined }, ["organization.funds-unknown warning"]],
    ["level not told, 30,000", { registration: undefined }, ["organization.funds-unknown warning"]],
    ["level not told, 100,000", { registration: undefined, registeredFunds: 10_000_000 }, []],
    [
      "level from the code",
      { registration: undefined, uscc: "51100000MJL0AE027K", registeredFunds: 9_999_999 },
      ["organization.funds-below-minimum error"],
    ],
  ])("funds: %s", (_, rest, expected) => {
    expect(codesOf(group(rest))).toEqual(expected);
  });

  // 基金会管理条例 (2004), articles 8 and 20.
  it.each<[string, Partial<Organization>, readonly string[]]>([
    ["2 million", {}, []],
    ["less", { registeredFunds: 199_999_999 }, ["organization.funds-below-minimum error"]],
    [
      "2 million with the qualification of today",
      { traits: ["charitable-organization", "public-fundraising"] },
      ["organization.funds-unknown warning"],
    ],
    ["4 million with it", { traits: ["public-fundraising"], registeredFunds: 400_000_000 }, []],
    [
      "4 million with it, national",
      {
        traits: ["public-fundraising"],
        registeredFunds: 400_000_000,
        registration: { authority: "民政部", level: "national" },
      },
      ["organization.funds-unknown warning"],
    ],
    ["four of the council on record", { posts: council(4) }, ["organization.council-unknown warning"]],
    ["nobody on record", { posts: undefined }, ["organization.council-unknown warning"]],
    ["25", { posts: council(25) }, []],
    ["26", { posts: council(26) }, ["organization.council-too-large error"]],
    [
      "26, of whom one has left",
      { posts: council(26).map((post, index) => (index === 3 ? { ...post, until: "2025-12-22" } : post)) },
      [],
    ],
  ])("foundation: %s", (_, rest, expected) => {
    expect(codesOf(foundation(rest))).toEqual(expected);
  });

  it("says of a service institution that its sector decides", () => {
    const institution = group({ kind: "social-service-institution", members: undefined });
    expect(lintMinimumConditions(institution, { on })).toEqual([
      {
        code: "organization.funds-unknown",
        severity: "warning",
        path: ["registeredFunds"],
        params: {
          ruleSet: "social-service-institution-minimum-conditions@1",
          source: "民办非企业单位登记暂行办法",
          article: "5",
          reason: "sector",
        },
      },
    ]);
  });

  it("knows nothing of social groups from March 2026 on, nor before 2016, nor of other kinds", () => {
    const nothing = ["organization.conditions-unknown warning"];
    expect(codesOf(group({}), "2026-02-28")).toEqual([]);
    // An end on some day of March is at the earliest the first.
    expect(codesOf(group({}), "2026-03-01")).toEqual([]);
    expect(codesOf(group({}), "2026-03-02")).toEqual(nothing);
    expect(codesOf(group({}), "2026-03-31")).toEqual(nothing);
    expect(codesOf(group({}), "2026-12-01")).toEqual(nothing);
    expect(codesOf(group({}), "2016-02-06")).toEqual([]);
    expect(codesOf(group({}), "2016-02-05")).toEqual(nothing);
    expect(codesOf(group({ kind: "enterprise" }))).toEqual(nothing);
  });

  it("prefers the rule set of the place, and only warns by what is not verified", () => {
    const [national] = minimumConditionRules;
    if (national === undefined) throw new Error("no rule set");
    const local: RuleSet<MinimumConditions> = {
      ...national,
      id: "qinghe-minimum-conditions",
      area: "440300",
      confidence: "secondary",
      parameters: { kind: "social-group", members: { article: "3", individuals: 20, units: 10, mixed: 20 } },
    };
    const ruleSets = [...minimumConditionRules, local];
    const few = group({ members: { individuals: exact(19), units: exact(0) } });
    expect(lintMinimumConditions(few, { on, ruleSets })).toMatchObject([
      {
        code: "organization.members-below-minimum",
        severity: "warning",
        path: ["members"],
        params: { ruleSet: "qinghe-minimum-conditions@1", article: "3", individuals: 20 },
      },
    ]);
    expect(lintMinimumConditions(group({ members: { individuals: exact(20) } }), { on, ruleSets })).toEqual(
      [],
    );
    const elsewhere = { authority: "省民政厅", level: "province", divisionCode: "430000" } as const;
    expect(lintMinimumConditions({ ...few, registration: elsewhere }, { on, ruleSets })[0]?.severity).toBe(
      "error",
    );
  });

  it("throws for what is no date", () => {
    expect(() => lintMinimumConditions(group({}), { on: "today" })).toThrow(TypeError);
  });
});

describe("minimumConditionRules", () => {
  it("is a sound set of rule sets", () => {
    expect(checkSetOfRuleSets(minimumConditionRules)).toEqual([]);
  });

  it("has one for each kind", () => {
    expect(ruleSetsOn("440305", on, minimumConditionRules).map(ruleSetKey)).toEqual([
      "foundation-minimum-conditions@1",
      "social-group-minimum-conditions@1",
      "social-service-institution-minimum-conditions@1",
    ]);
  });
});
