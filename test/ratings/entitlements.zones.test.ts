import { describe, expect, it } from "vitest";
import { checkSetOfRuleSets, formatFinding, isRuleSet } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import type { Organization } from "../../src/organizations/index.ts";
import {
  entitlementLabels,
  entitlementRules,
  entitlementsOn,
  type EntitlementsOnDate,
  type Rating,
  type RatingLevel,
} from "../../src/ratings/index.ts";
import { deepFreeze } from "../support/values.ts";

function rated(level: RatingLevel | undefined, more: Partial<Rating> = {}): Rating {
  return deepFreeze({
    id: "rating-1",
    organization: { id: "organization-7" },
    level,
    announcedOn: "2021-12-20",
    validity: { from: "2022-01-01", until: "2026-12-31" },
    ...more,
  });
}
function body(more: Partial<Organization>): Organization {
  return deepFreeze({
    id: "organization-7",
    names: [{ text: "青禾区暖邻社会工作服务中心", language: "zh-CN", role: "registered" }],
    kind: "social-service-institution",
    foundedOn: "2015-03-16",
    traits: [],
    ...more,
  });
}
const charity = body({ traits: ["charitable-organization"] });
const codes = ({ entitlements, undecided }: EntitlementsOnDate): readonly string[] => [
  ...entitlements.map(({ code, waived }) => (waived === true ? `${code} (waived)` : code)),
  ...undecided.map(({ code, doubt }) => `${code}? ${doubt}`),
];
const threeA = ["certificate-and-plaque", "function-transfer", "service-purchase", "government-awards"];

describe("entitlementRules", () => {
  it("are rule sets that do not contradict each other, with a label for everything", () => {
    expect(entitlementRules.every(isRuleSet)).toBe(true);
    expect(checkSetOfRuleSets(entitlementRules).filter(({ severity }) => severity === "error")).toEqual([]);
    for (const { parameters } of entitlementRules) {
      for (const { code } of parameters.rules) expect(Object.keys(entitlementLabels)).toContain(code);
    }
  });
});

describe("entitlementsOn", () => {
  // Order 39, articles 16(7) and 28; order 74 of 2024, article 5; announcement no. 27 of 2020.
  it.each<[string, RatingLevel | undefined, Organization, string, readonly string[]]>([
    ["3A and above includes 3A", "3A", body({}), "2025-12-23", threeA],
    ["2A has nothing", "2A", body({}), "2025-12-23", []],
    ["1A has nothing", "1A", body({}), "2025-12-23", []],
    ["no level has nothing", undefined, body({}), "2025-12-23", []],
    ["4A has simplified inspections", "4A", body({}), "2025-12-23", [...threeA, "simplified-inspection"]],
    ["5A too", "5A", body({}), "2025-12-23", [...threeA, "simplified-inspection"]],
    ["a foundation", "3A", body({ kind: "foundation" }), "2025-12-23", ["deductible-donations", ...threeA]],
    ["a charity", "3A", charity, "2025-12-23", ["deductible-donations", ...threeA, "public-fundraising"]],
    ["a charity of 2A", "2A", charity, "2025-12-23", []],
    ["the day before order 74", "3A", charity, "2024-09-04", ["deductible-donations", ...threeA]],
    [
      "the day of order 74",
      "3A",
      charity,
      "2024-09-05",
      ["deductible-donations", ...threeA, "public-fundraising"],
    ],
    [
      "no traits on record",
      "3A",
      body({ traits: undefined }),
      "2025-12-23",
      [...threeA, "deductible-donations? organization", "public-fundraising? organization"],
    ],
    [
      "the Measures of 2026 were seen in part",
      "4A",
      body({}),
      "2026-03-01",
      [
        "follow-up-draw",
        "certificate-and-plaque? rule",
        "function-transfer? rule",
        "service-purchase? rule",
        "government-awards? rule",
        "simplified-inspection? rule",
      ],
    ],
    [
      "the last day of the validity",
      "3A",
      charity,
      "2026-02-28",
      ["deductible-donations", ...threeA, "public-fundraising"],
    ],
    ["after it", "5A", charity, "2027-01-01", []],
    ["before it", "5A", body({}), "2021-12-31", []],
  ])("%s", (_, level, organization, on, expected) => {
    const found = entitlementsOn([rated(level)], on, { organization });
    expect([...codes(found)].sort()).toEqual([...expected].sort());
    expect(found.state).toBe(
      found.entitlements.length > 0 ? "entitled" : found.undecided.length > 0 ? "unknown" : "none",
    );
  });

  it.each<[string, string, readonly string[]]>([
    // Order 74, article 5: no level is asked of who is registered for less than two years.
    ["a year old", "2025-03-16", ["public-fundraising (waived)"]],
    ["a day short of two years", "2026-03-15", ["public-fundraising (waived)"]],
    ["two years old", "2026-03-16", []],
    ["not founded yet", "2024-12-31", []],
  ])("the level is waived for the young: %s", (_, on, expected) => {
    const organization = { ...charity, foundedOn: on === "2024-12-31" ? "2025-01-01" : "2024-03-16" };
    expect(codes(entitlementsOn([], on, { organization }))).toEqual(expected);
  });

  it("an unknown age leaves it open, and an unknown level too", () => {
    const without = { ...charity, foundedOn: undefined };
    expect(codes(entitlementsOn([], "2025-12-23", { organization: without }))).toEqual([
      "public-fundraising? organization",
    ]);
    const undated = rated("4A", { announcedOn: "2010-05-01", validity: undefined });
    const found = entitlementsOn([undated], "2025-12-23", { organization: body({}) });
    expect(found.state).toBe("unknown");
    expect(new Set(found.undecided.map(({ doubt }) => doubt))).toEqual(new Set(["level"]));
  });

  it("gives nothing before the validity begins: announced 2026-06-15, not until 2027-01-01", () => {
    const fresh = rated("5A", { announcedOn: "2026-06-15", validity: undefined });
    expect(entitlementsOn([fresh], "2026-12-31", { organization: body({}) }).state).toBe("none");
    const begun = entitlementsOn([fresh], "2027-01-01", { organization: body({}) });
    expect([begun.level, begun.until]).toEqual(["5A", "2031-12-31"]);
    expect(begun.entitlements).toEqual([{ code: "follow-up-draw", ruleSet: "revised-2026-entitlements@1" }]);
    expect(entitlementsOn([fresh], "2026-12-31", { organization: body({}), gap: "valid" }).state).toBe(
      "entitled",
    );
  });

  it("follows a level that was lowered or cancelled", () => {
    const lowered = rated("4A", { events: [{ event: "downgraded", on: "2024-05-08", level: "2A" }] });
    expect(entitlementsOn([lowered], "2024-05-07", { organization: body({}) }).state).toBe("entitled");
    expect(entitlementsOn([lowered], "2024-05-08", { organization: body({}) }).state).toBe("none");
    const cancelled = rated("4A", { events: [{ event: "cancelled", on: "2024-05-08" }] });
    expect(entitlementsOn([cancelled], "2024-05-08", { organization: body({}) }).state).toBe("none");
  });

  it("names document and article, once for each thing", () => {
    const { entitlements, ruleSets } = entitlementsOn([rated("3A")], "2025-12-23", { organization: charity });
    expect(entitlements).toContainEqual({
      code: "service-purchase",
      ruleSet: "order39-entitlements@1",
      article: "28",
    });
    expect(new Set(entitlements.map(({ code }) => code)).size).toBe(entitlements.length);
    expect(ruleSets).toEqual([
      "donation-deduction@1",
      "order39-entitlements@1",
      "public-fundraising-rating@1",
    ]);
  });

  it("knows no rules before 2011-03-01", () => {
    const old = rated("5A", {
      announcedOn: "2010-01-01",
      validity: { from: "2010-01-01", until: "2014-12-31" },
    });
    const found = entitlementsOn([old], "2011-02-28");
    expect([found.state, found.because.map(({ code }) => code)]).toEqual([
      "unknown",
      ["entitlement.rules-unknown"],
    ]);
  });

  it("says in words what is open", () => {
    const { because } = entitlementsOn([rated("4A")], "2026-03-01");
    const said = because.filter(({ code }) => code === "entitlement.undecided");
    expect(said.map((finding) => formatFinding(finding, en as never))).toEqual([
      "Open for 2 of them: the record does not tell whether it is for this organization.",
      "Open for 5 of them: the text of the rules was not seen.",
    ]);
    expect(said.map((finding) => formatFinding(finding, zhCN as never))).toEqual([
      "有 2 项无法判断：所录数据不足以认定该组织是否属于适用范围。",
      "有 5 项无法判断：现行规定全文尚不掌握。",
    ]);
  });
});
