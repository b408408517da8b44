// Mission row 002#14: "learning, guidance and international-exchange centers".
// Sub-units.
import { describe, expect, it } from "vitest";
import {
  bodyReferenceMatches,
  checkSetOfOrganizations,
  isOrganization,
  linksOn,
  organizationLinkKindLabels,
  type Organization,
} from "../../src/organizations/index.ts";
import { body } from "./bodies.ts";

const centre = body("centre", "滨河市社区治理信息中心", { kind: "x-binhe:joint-centre" });
const subUnit = (id: string, name: string, until?: string): Organization =>
  body(id, name, {
    kind: "x-binhe:sub-unit",
    links: [{ kind: "sub-unit-of", to: { id: "centre" }, from: "2019-02-20", until }],
  });
const units = [
  subUnit("learning", "社区学习中心"),
  subUnit("guidance", "社区指导中心", "2020-12-31"),
  subUnit("exchange", "国际交流中心"),
];

const unitsOn = (on: string): readonly string[] =>
  units
    .filter((unit) => linksOn(unit, on, { kind: "sub-unit-of", to: centre }).length > 0)
    .map(({ id }) => id);

describe("002#14: the sub-units of a centre", () => {
  it("are bodies of their own without registration", () => {
    expect(units.map(isOrganization)).toEqual([true, true, true]);
  });

  it("belong to the centre for as long as they do", () => {
    expect(unitsOn("2019-02-19")).toEqual([]);
    expect(unitsOn("2019-02-20")).toEqual(["learning", "guidance", "exchange"]);
    expect(unitsOn("2021-01-01")).toEqual(["learning", "exchange"]);
  });

  it("are told from branches, which are those of a social group", () => {
    expect(organizationLinkKindLabels["sub-unit-of"]["zh-CN"]).toBe("内设机构，隶属于");
    expect(organizationLinkKindLabels["branch-of"]["zh-CN"]).toBe("分支机构，隶属于");
  });

  it("lead to a centre that exists, and never to one of their own sub-units", () => {
    expect(checkSetOfOrganizations([centre, ...units])).toEqual([]);
    expect(checkSetOfOrganizations(units).map(({ code }) => code)).toEqual([
      "organization-set.nobody",
      "organization-set.nobody",
      "organization-set.nobody",
    ]);
    const below = { ...centre, links: [{ kind: "sub-unit-of", to: { id: "learning" } }] } as const;
    const codes = checkSetOfOrganizations([below, ...units]).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(["organization-set.links-contradict"]));
  });

  it("are not certain where only a name says to what they belong", () => {
    expect(bodyReferenceMatches({ name: "滨河市社区治理信息中心" }, centre)).toBe("unknown");
  });
});
