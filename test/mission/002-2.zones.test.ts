// Mission row 002#2: "unveiled Shenzhen Community Governance Information Center".
// A jointly run unit: founded-by, hosted-by, purpose, plaque.
import { describe, expect, it } from "vitest";
import {
  checkSetOfOrganizations,
  findOrganizations,
  formatOrganizationName,
  isOrganization,
  linksOn,
  type Organization,
} from "../../src/organizations/index.ts";
import { body } from "./bodies.ts";

const council = body("council", "滨河市社区建设促进会", { traits: ["hub"] });
const university = body("university", "滨河大学", { kind: "public-institution" });
const centre: Organization = {
  id: "centre",
  kind: "x-binhe:joint-centre",
  names: [
    { text: "滨河市社区治理信息中心", language: "zh-CN", role: "registered", from: "2019-02-20" },
    { text: "Binhe Community Governance Information Center", language: "en", role: "registered" },
    { text: "社区治理研究基地", language: "zh-CN", role: "plaque", from: "2019-02-20" },
  ],
  foundedOn: "2019-02-20",
  links: [
    { kind: "founded-by", to: { id: "council" }, from: "2019-02-20" },
    { kind: "founded-by", to: { id: "university" }, from: "2019-02-20" },
    {
      kind: "hosted-by",
      to: { id: "council" },
      purpose: "收集、整理和发布社区治理信息",
      from: "2019-02-20",
      until: "2021-02-19",
    },
  ],
};

describe("002#2: a unit that two bodies run together", () => {
  it("is a valid body without registration of its own", () => {
    expect(isOrganization(centre)).toBe(true);
  });

  it("names its founders, its host, and for what", () => {
    const on = "2019-02-20";
    expect(linksOn(centre, on, { kind: "founded-by" }).map((link) => link.to.id)).toEqual([
      "council",
      "university",
    ]);
    expect(linksOn(centre, on, { kind: "hosted-by", to: council })).toMatchObject([
      { purpose: "收集、整理和发布社区治理信息" },
    ]);
    expect(linksOn(centre, "2019-02-19")).toEqual([]);
    expect(linksOn(centre, "2021-02-20", { kind: "hosted-by" })).toEqual([]);
  });

  it("prints its plaque, and is found by it", () => {
    expect(formatOrganizationName(centre, "zh-CN")).toBe("滨河市社区治理信息中心（社区治理研究基地）");
    const found = [...findOrganizations([council, university, centre], "社区治理研究基地")];
    expect(found.map(({ organization }) => organization.id)).toEqual(["centre"]);
  });

  it("cannot be the founder of its founder", () => {
    expect(checkSetOfOrganizations([council, university, centre])).toEqual([]);
    const circular = { ...council, links: [{ kind: "founded-by", to: { id: "centre" } }] } as const;
    expect(checkSetOfOrganizations([circular, university, centre]).map(({ code }) => code)).toEqual([
      "organization-set.links-contradict",
      "organization-set.links-contradict",
    ]);
  });
});
