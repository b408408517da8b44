// Mission row 002#18: "council is a hub organization (枢纽型); four years of development".
// Role hub; age on a date (also the two-year rule for evaluation).
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import { ageOn, checkOrganization, linksOn, organizationTraitLabels } from "../../src/organizations/index.ts";
import { body } from "./bodies.ts";

const council = body("council", "滨河市社区建设促进会", {
  uscc: "51440300MJ1000044W",
  traits: ["hub"],
  foundedOn: "2015-02-10",
  links: [{ kind: "hub-of", to: { id: "member" }, from: "2016" }],
});
const member = body("member", "滨河市暖邻社会工作服务中心", { kind: "social-service-institution" });

describe("002#18: a hub organization, four years on", () => {
  it("has the role beside its kind", () => {
    expect(checkOrganization(council)).toMatchObject({ ok: true, findings: [] });
    expect(labelOf(organizationTraitLabels, "hub", "zh-CN")).toBe("枢纽型社会组织");
    expect(linksOn(council, "2019-02-20", { kind: "hub-of", to: member })).toHaveLength(1);
  });

  it("was four years old on 20 February 2019", () => {
    expect(ageOn(council, "2019-02-20")).toBe(4);
    expect(ageOn(council, "2019-02-09")).toBe(3);
    expect(ageOn(council, "2019-02-10")).toBe(4);
  });

  // 社会组织评估管理办法 (ministry order 39 of 2010), article 6: two full years.
  it.each([
    ["2015-02-10", "2017-02-09", false],
    ["2015-02-10", "2017-02-10", true],
    ["2016-02-29", "2018-02-27", false],
    ["2016-02-29", "2018-02-28", true],
  ])("founded on %s, has existed for two full years on %s: %s", (foundedOn, on, expected) => {
    const age = ageOn({ foundedOn }, on);
    expect(age !== "unknown" && age >= 2).toBe(expected);
  });

  it("has no age where the founding is known to the year only and the day decides", () => {
    expect(ageOn({ foundedOn: "2015" }, "2019-02-20")).toBe("unknown");
    expect(ageOn({}, "2019-02-20")).toBe("unknown");
  });
});
