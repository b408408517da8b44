import { describe, expect, it } from "vitest";
import { checkSetOfRuleSets } from "../../src/core/index.ts";
import {
  creditListRules,
  lintCreditLists,
  type Organization,
  type OrganizationEvent,
} from "../../src/organizations/index.ts";
import { deepFreeze } from "../support/values.ts";

function institution(events: readonly OrganizationEvent[], rest: Partial<Organization> = {}): Organization {
  return deepFreeze({
    id: "institution-3",
    names: [{ text: "青禾区云栖社区服务中心", language: "zh-CN", role: "registered" }],
    kind: "social-service-institution",
    registration: { authority: "青禾区民政局", level: "county", divisionCode: "440399" },
    foundedOn: "2015-03-15",
    events,
    ...rest,
  });
}

const inspection = (year: number, result: "passed" | "failed" = "passed"): OrganizationEvent => ({
  event: "inspection",
  year,
  result,
  on: `${String(year + 1)}-06-20`,
});
const codesOf = (organization: Organization, on: string): readonly string[] =>
  lintCreditLists(organization, on).map(({ code }) => code);

describe("lintCreditLists: time on a list", () => {
  // 社会组织信用信息管理办法 (2018), as reported: two years on the list of abnormal activity.
  it.each<[string, readonly OrganizationEvent[], string, readonly string[]]>([
    ["a day short of two years", [{ event: "list-abnormal", on: "2023-07-10" }], "2025-07-09", []],
    [
      "two years",
      [{ event: "list-abnormal", on: "2023-07-10" }],
      "2025-07-10",
      ["organization.abnormal-for-years"],
    ],
    [
      "listed again on another ground: the first day counts",
      [
        { event: "list-abnormal", on: "2023-07-10" },
        { event: "list-abnormal", on: "2024-07-10" },
      ],
      "2025-07-10",
      ["organization.abnormal-for-years"],
    ],
    [
      "taken off and listed again",
      [
        { event: "list-abnormal", on: "2020-07-10" },
        { event: "delist-abnormal", on: "2023-07-01" },
        { event: "list-abnormal", on: "2024-07-10" },
      ],
      "2025-07-10",
      [],
    ],
    [
      "taken off",
      [
        { event: "list-abnormal", on: "2020-07-10" },
        { event: "delist-abnormal", on: "2023-07-01" },
      ],
      "2025-07-10",
      [],
    ],
    [
      "listed in a year that decides",
      [{ event: "list-abnormal", on: "2022" }],
      "2025-01-01",
      ["organization.abnormal-for-years"],
    ],
    [
      "in one that does not",
      [{ event: "list-abnormal", on: "2023" }],
      "2025-07-10",
      ["organization.listing-undecided"],
    ],
    ["without a date", [{ event: "list-abnormal" }], "2025-07-10", ["organization.listing-undecided"]],
    ["listed later", [{ event: "list-abnormal", on: "2025-08-01" }], "2025-07-10", []],
    ["a moment in Shanghai", [{ event: "list-abnormal", at: "2023-07-09T17:00:00Z" }], "2025-07-09", []],
    [
      "the same a day later",
      [{ event: "list-abnormal", at: "2023-07-09T17:00:00Z" }],
      "2025-07-10",
      ["organization.abnormal-for-years"],
    ],
    // Two years without new grounds on the list of serious violations.
    [
      "serious",
      [{ event: "list-serious", on: "2023-07-10" }],
      "2025-07-10",
      ["organization.serious-for-years"],
    ],
    ["serious, a day short", [{ event: "list-serious", on: "2023-07-10" }], "2025-07-09", []],
    [
      "serious, a new ground",
      [
        { event: "list-serious", on: "2022-07-10" },
        { event: "list-serious", on: "2024-07-10" },
      ],
      "2025-07-10",
      [],
    ],
  ])("%s", (_, events, on, expected) => {
    expect(codesOf(institution(events), on)).toEqual(expected);
  });

  it("points to the event and names the rule set", () => {
    const events = [inspection(2024), { event: "list-abnormal", on: "2023-07-10" }] as const;
    expect(lintCreditLists(institution(events), "2025-12-23")).toEqual([
      {
        code: "organization.abnormal-for-years",
        severity: "warning",
        path: ["events", 1],
        params: {
          ruleSet: "credit-lists@1",
          source: "社会组织信用信息管理办法",
          article: undefined,
          years: 2,
          since: "2023-07-10",
        },
      },
    ]);
  });

  it("asks nothing of other kinds, nor before the rules", () => {
    const events = [{ event: "list-abnormal", on: "2014-07-10" }] as const;
    expect(codesOf(institution(events, { kind: "enterprise" }), "2025-07-10")).toEqual([]);
    expect(codesOf(institution(events, { foundedOn: "2010" }), "2018-01-23")).toEqual([]);
    expect(codesOf(institution(events, { foundedOn: "2010" }), "2018-01-24")).toEqual([
      "organization.abnormal-for-years",
    ]);
  });
});

describe("lintCreditLists: years", () => {
  it.each<[string, readonly OrganizationEvent[], string, readonly unknown[]]>([
    ["no yearly event on record says nothing", [], "2025-12-23", []],
    ["all there", [inspection(2022), inspection(2023), inspection(2024)], "2025-12-23", []],
    [
      "a gap of one",
      [inspection(2022), inspection(2024)],
      "2025-12-23",
      [["organization.reports-missing", [2023]]],
    ],
    [
      "a gap of two",
      [inspection(2021), inspection(2024)],
      "2025-12-23",
      [
        ["organization.reports-missing", [2022, 2023]],
        ["organization.inspections-missing", [2022, 2023]],
      ],
    ],
    ["not yet due", [inspection(2023)], "2025-05-31", []],
    ["due since yesterday", [inspection(2023)], "2025-06-01", [["organization.reports-missing", [2024]]]],
    // 民办非企业单位年度检查办法 (order 27 of 2005): two years in a row.
    ["failed once", [inspection(2023, "failed"), inspection(2024)], "2025-12-23", []],
    [
      "failed twice in a row",
      [inspection(2023, "failed"), inspection(2024, "failed")],
      "2025-12-23",
      [["organization.inspections-failed", [2023, 2024]]],
    ],
    [
      "failed, passed, failed",
      [inspection(2022, "failed"), inspection(2023), inspection(2024, "failed")],
      "2025-12-23",
      [],
    ],
    [
      "failed and put right: the last conclusion of a year counts",
      [inspection(2023, "failed"), inspection(2024, "failed"), inspection(2024)],
      "2025-12-23",
      [],
    ],
    ["the second one is later", [inspection(2022, "failed"), inspection(2023, "failed")], "2024-05-20", []],
  ])("%s", (_, events, on, expected) => {
    const found = lintCreditLists(institution(events), on);
    expect(found.map(({ code, params }) => [code, params["years"]])).toEqual(expected);
    expect(found.every(({ severity, path }) => severity === "warning" && path[0] === "events")).toBe(true);
  });

  it("speaks of revocation by order 27 only to service institutions", () => {
    const events = [inspection(2023, "failed"), inspection(2024, "failed")];
    expect(codesOf(institution(events, { kind: "social-group" }), "2025-12-23")).toEqual([]);
  });

  it("needs a day", () => {
    expect(() => lintCreditLists(institution([]), "2025-12")).toThrow(TypeError);
  });
});

describe("creditListRules", () => {
  it("is a sound set of rule sets", () => {
    expect(checkSetOfRuleSets(creditListRules)).toEqual([]);
  });
});
