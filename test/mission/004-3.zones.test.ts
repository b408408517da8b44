// Mission row 004#3: "2016: first incubation center of the county".
// Body incubator; year precision dates.
import { describe, expect, it } from "vitest";
import { periodContains } from "../../src/core/index.ts";
import { ageOn, checkOrganization, linksOn, namesOn } from "../../src/organizations/index.ts";
import { body } from "./bodies.ts";

const centre = body("centre", "云栖街道社会组织孵化中心", {
  kind: "x-yunqi:incubator",
  foundedOn: "2016",
  names: [{ text: "云栖街道社会组织孵化中心", language: "zh-CN", role: "registered", from: "2016" }],
});
const incubated = body("o1", "云栖街道暖邻社会工作服务中心", {
  kind: "filed-community-organization",
  links: [{ kind: "incubated-by", to: { id: "centre" }, from: "2016", until: "2018-05" }],
});

describe("004#3: an incubation centre, founded in 2016", () => {
  it("is a body that others are incubated by", () => {
    expect(checkOrganization(centre)).toMatchObject({ ok: true, findings: [] });
    expect(linksOn(incubated, "2017", { kind: "incubated-by", to: centre })).toHaveLength(1);
    expect(linksOn(incubated, "2018-06-01", { kind: "incubated-by" })).toEqual([]);
  });

  it("keeps the year as a year", () => {
    expect(centre.foundedOn).toBe("2016");
    expect(ageOn(centre, "2022-09-22")).toBe("unknown");
    expect(ageOn(centre, "2022-12-31")).toBe(6);
  });

  it("had its name in 2017, and perhaps in the middle of 2016", () => {
    expect(namesOn(centre, "2017-01-01")).toHaveLength(1);
    expect(periodContains({ from: "2016" }, "2016-06-01")).toBe("unknown");
    expect(namesOn(centre, "2016-06-01")).toEqual([]);
  });
});
