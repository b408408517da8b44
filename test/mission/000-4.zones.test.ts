// Mission row 000#4: "… (the Working Committee for New Economic and New Social Organizations); host: District Civil
// Affairs Bureau (the Party Committee of Social Organizations)".
// One body with several plaques; printing with brackets; look-up by any name.
import { describe, expect, it } from "vitest";
import {
  checkSetOfOrganizations,
  findOrganizations,
  formatOrganizationName,
  isOrganization,
  linksOn,
  namesOn,
  type Organization,
} from "../../src/organizations/index.ts";
import { body } from "./bodies.ts";

const zh = { language: "zh-CN" } as const;
const en = { language: "en" } as const;

const department: Organization = {
  id: "department",
  kind: "party-body",
  names: [
    { ...zh, text: "东江区委社会工作部", role: "registered", from: "2023-12" },
    { ...zh, text: "区委两新工委", role: "plaque", from: "2023-12" },
    { ...zh, text: "区委社工部", role: "short" },
    { ...en, text: "Social Work Department of the Dongjiang District Committee", role: "registered" },
    {
      ...en,
      text: "the Working Committee for New Economic and New Social Organizations",
      role: "plaque",
      until: "2024-06-30",
    },
  ],
};
const bureau: Organization = {
  id: "bureau",
  kind: "state-organ",
  names: [
    { ...zh, text: "东江区民政局", role: "registered" },
    { ...zh, text: "社会组织党委", role: "plaque", from: "2018-01-01" },
    { ...en, text: "Dongjiang District Civil Affairs Bureau", role: "registered" },
    { ...en, text: "the Party Committee of Social Organizations", role: "plaque" },
  ],
};
const everybody = [department, bureau, body("federation", "东江区社会组织联合会")];

const found = (name: string, on?: string): readonly string[] =>
  [...findOrganizations(everybody, name, { on })].map(
    ({ organization, state }) => `${organization.id} ${state}`,
  );

describe("000#4: one body, several plaques", () => {
  it("is one valid record", () => {
    expect([department, bureau].map(isOrganization)).toEqual([true, true]);
  });

  it.each([
    [bureau, "zh-CN", "东江区民政局（社会组织党委）"],
    [bureau, "en", "Dongjiang District Civil Affairs Bureau (the Party Committee of Social Organizations)"],
    [department, "zh-CN", "东江区委社会工作部（区委两新工委）"],
  ] as const)("prints the plaques in brackets", (organization, locale, text) => {
    expect(formatOrganizationName(organization, locale)).toBe(text);
  });

  it("prints the plaques of the day that is asked for", () => {
    expect(formatOrganizationName(bureau, "zh-CN", { on: "2017-12-31" })).toBe("东江区民政局");
    expect(formatOrganizationName(department, "en", { on: "2024-06-30" })).toContain(
      "(the Working Committee",
    );
    expect(formatOrganizationName(department, "en", { on: "2024-07-01" })).not.toContain("(");
    expect(namesOn(bureau, "2018-01-01", { role: "plaque", language: "zh-CN" })).toHaveLength(1);
  });

  it.each([
    ["东江区民政局", "bureau current"],
    ["社会组织党委", "bureau current"],
    ["东江区民政局（社会组织党委）", "bureau current"],
    ["东江区民政局 (社会组织党委)", "bureau current"],
    ["THE PARTY COMMITTEE OF SOCIAL ORGANIZATIONS", "bureau current"],
    ["区委社工部", "department current"],
    ["the Working Committee for New Economic and New Social Organizations", "department former"],
  ])("finds the body by %s", (name, expected) => {
    expect(found(name)).toEqual([expected]);
  });

  it("finds nobody by a plaque of another body, and knows names that are to come", () => {
    expect(found("东江区民政局（区委两新工委）")).toEqual([]);
    expect(found("社会组织党委", "2017-06-01")).toEqual(["bureau later"]);
  });

  it("keeps plaques that have a record of their own together as the same body", () => {
    const committee = body("committee", "中共东江区社会组织委员会", {
      kind: "party-body",
      links: [{ kind: "same-body", to: { id: "bureau" } }],
    });
    expect(linksOn(committee, "2025-12-23", { kind: "same-body", to: bureau })).toHaveLength(1);
    const oneWay = checkSetOfOrganizations([bureau, committee]).map(({ code }) => code);
    expect(oneWay).toEqual(["organization-set.same-body-one-way"]);
    const both = { ...bureau, links: [{ kind: "same-body", to: { id: "committee" } }] } as const;
    expect(checkSetOfOrganizations([both, committee])).toEqual([]);
  });
});
