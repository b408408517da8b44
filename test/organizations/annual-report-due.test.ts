import { describe, expect, it } from "vitest";
import { checkSetOfRuleSets, type RuleSet } from "../../src/core/index.ts";
import {
  annualReportDueOn,
  annualReportRules,
  type AnnualReportRules,
  type Organization,
  type OrganizationEvent,
} from "../../src/organizations/index.ts";
import { deepFreeze } from "../support/values.ts";

function institution(rest: Partial<Organization>): Organization {
  return deepFreeze({
    id: "institution",
    names: [{ text: "青禾区云栖社区服务中心", language: "zh-CN", role: "registered" }],
    kind: "social-service-institution",
    registration: { authority: "青禾区民政局", level: "county", divisionCode: "440399" },
    foundedOn: "2019-03-15",
    ...rest,
  });
}

const group = (rest: Partial<Organization>): Organization => institution({ kind: "social-group", ...rest });
const foundation = (rest: Partial<Organization>): Organization =>
  institution({ kind: "foundation", ...rest });
const ended = (event: OrganizationEvent["event"], on: string): Partial<Organization> => ({
  events: [{ event, on }],
});

describe("annualReportDueOn", () => {
  it.each<[string, Organization, number, string]>([
    // 民办非企业单位年度检查办法 (order 27 of 2005), articles 3 and 4.
    ["service institution", institution({}), 2024, "2025-05-31"],
    ["first year", institution({}), 2019, "2020-05-31"],
    ["a year before founding", institution({}), 2018, "none"],
    ["six months and a day", institution({ foundedOn: "2024-06-30" }), 2024, "2025-05-31"],
    ["six months", institution({ foundedOn: "2024-07-01" }), 2024, "none"],
    ["registered late", institution({ foundedOn: "2024-12-31" }), 2024, "none"],
    ["registered late, the next year", institution({ foundedOn: "2024-12-31" }), 2025, "2026-05-31"],
    ["founded in a month that decides", institution({ foundedOn: "2024-08" }), 2024, "none"],
    ["founded in a month before", institution({ foundedOn: "2024-05" }), 2024, "2025-05-31"],
    ["founded in the year, which does not decide", institution({ foundedOn: "2024" }), 2024, "unknown"],
    ["founded in the year before", institution({ foundedOn: "2023" }), 2024, "2025-05-31"],
    ["before the order of 2005", institution({ foundedOn: "1999" }), 2003, "unknown"],
    ["the first year of the order", institution({ foundedOn: "1999" }), 2005, "2006-05-31"],
    ["founding not told", institution({ foundedOn: undefined }), 2024, "unknown"],
    [
      "registered later than founded",
      institution({ foundedOn: "2023-05-01", events: [{ event: "register", on: "2024-07-20" }] }),
      2024,
      "none",
    ],
    // 社会团体登记管理条例 (amended 2016), article 28.
    ["social group", group({}), 2024, "2025-05-31"],
    ["social group, registered in December", group({ foundedOn: "2023-12-31" }), 2023, "2024-05-31"],
    ["social group, before the text of 2016", group({ foundedOn: "2001-01-01" }), 2014, "unknown"],
    ["social group, the first day of it decides", group({ foundedOn: "2001-01-01" }), 2015, "2016-05-31"],
    // Since 2026 by notices: an exemption that others report is not applied, and not ignored.
    ["social group, 2025", group({}), 2025, "2026-05-31"],
    ["social group, 2025, registered in July", group({ foundedOn: "2025-07-15" }), 2025, "unknown"],
    ["social group, 2025, registered in June", group({ foundedOn: "2025-06-30" }), 2025, "2026-05-31"],
    // 基金会管理条例 (2004), article 36.
    ["foundation", foundation({}), 2024, "2025-03-31"],
    ["foundation in its first year", foundation({ foundedOn: "2024-12-31" }), 2024, "2025-03-31"],
    ["charity", foundation({ traits: ["charitable-organization"] }), 2024, "2025-03-31"],
    ["founded in the future of that year", foundation({ foundedOn: "2025-01-01" }), 2024, "none"],
    ["founding can be after that year", foundation({ foundedOn: "2024" }), 2024, "2025-03-31"],
    // Ends.
    ["deregistered before it was due", institution(ended("deregister", "2025-05-30")), 2024, "none"],
    ["deregistered on that day", institution(ended("deregister", "2025-05-31")), 2024, "none"],
    [
      "deregistered after it was due",
      institution({
        events: [
          { event: "register", on: "2019-03-15" },
          { event: "deregister", on: "2025-06-01" },
        ],
      }),
      2024,
      "2025-05-31",
    ],
    [
      "deregistered, registration not on record",
      institution(ended("deregister", "2025-06-01")),
      2024,
      "2025-05-31",
    ],
    ["a change later", institution(ended("change", "2025-08-01")), 2024, "2025-05-31"],
    ["printed as deregistered", institution({ asPrinted: { status: "已注销" } }), 2024, "unknown"],
    ["revoked", institution(ended("revoke-registration", "2025-02-01")), 2024, "none"],
    ["certificate revoked", institution(ended("revoke-certificate", "2025-02-01")), 2024, "none"],
    ["deregistered by the end of May", institution(ended("deregister", "2025-05")), 2024, "none"],
    ["deregistered in the year", institution(ended("deregister", "2025")), 2024, "unknown"],
    ["suspended", institution(ended("suspend", "2025-02-01")), 2024, "2025-05-31"],
    ["in liquidation", institution(ended("liquidate", "2025-02-01")), 2024, "2025-05-31"],
    // Kinds without rule set.
    ["committee", institution({ kind: "residents-committee" }), 2024, "unknown"],
    [
      "filed",
      institution({ kind: "filed-community-organization", registration: undefined }),
      2024,
      "unknown",
    ],
  ])("%s", (_, organization, year, expected) => {
    expect(annualReportDueOn(organization, year)).toBe(expected);
  });

  it("takes the rule set of the place that is in force on its own day", () => {
    const [first] = annualReportRules;
    if (first === undefined) throw new Error("no rule set");
    const local: RuleSet<AnnualReportRules> = {
      ...first,
      id: "qinghe-annual-report",
      area: "440300",
      validFrom: "2024-04-20",
      validUntil: undefined,
      parameters: { kind: "social-group", article: "2", registryBy: "04-30" },
    };
    const ruleSets = [...annualReportRules, local];
    expect(annualReportDueOn(group({}), 2023, { ruleSets })).toBe("2024-04-30");
    expect(annualReportDueOn(group({}), 2022, { ruleSets })).toBe("2023-05-31");
    const elsewhere = group({
      registration: { authority: "省民政厅", level: "province", divisionCode: "430000" },
    });
    expect(annualReportDueOn(elsewhere, 2023, { ruleSets })).toBe("2024-05-31");
    expect(annualReportDueOn(foundation({}), 2023, { ruleSets })).toBe("2024-03-31");
  });

  it.each([0, 2024.5, 9999, NaN])("refuses the year %s", (year) => {
    expect(() => annualReportDueOn(institution({}), year)).toThrow(RangeError);
  });

  it("is asked for the edges of the calendar", () => {
    expect(annualReportDueOn(institution({}), 1)).toBe("unknown");
    expect(annualReportDueOn(institution({}), 9998)).toBe("9999-05-31");
  });
});

describe("annualReportRules", () => {
  it("is a sound set of rule sets", () => {
    expect(checkSetOfRuleSets(annualReportRules)).toEqual([]);
  });
});
