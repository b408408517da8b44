import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import { checkOrganization, explainOrganization, type Organization } from "../../src/organizations/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { sampleUscc } from "../../src/testing/index.ts";
import { deepFreeze } from "../support/values.ts";
import { organization, smallest } from "./organization-samples.ts";

const half = (): number => 0.5;
const group = {
  ...smallest,
  kind: "social-group",
  uscc: sampleUscc(half, { category: "51", divisionCode: "440305" }),
};
const foundation = {
  ...smallest,
  kind: "foundation",
  uscc: sampleUscc(half, { category: "53", divisionCode: "440000" }),
};
const withoutCode = { ...smallest, kind: "social-group" };
const filing = { authority: { name: "银杏街道办事处" } };
const county = { authority: "青禾区民政局", level: "county" };

/** What is remarked, and where; the sources stand in the documentation of `explainOrganization`. */
const remarks: readonly (readonly [string, object, string, readonly (string | number)[], object?])[] = [
  ["a registered kind without a code", withoutCode, "organization.code-missing", ["uscc"]],
  ["a registered body that was also filed, without a code", { ...withoutCode, filing, registration: county }, "organization.code-missing", ["uscc"]],
  ["a deregistration after codes came into use", { ...withoutCode, events: [{ event: "deregister", on: "2016-01-01" }] }, "organization.code-missing", ["uscc"]],
  ["an old organization code alone", { ...withoutCode, organizationCode: "MJ0000026" }, "organization.legacy-code", ["organizationCode"]],
  ["another organization code than the one inside", { ...group, organizationCode: "MJ0000026" }, "organization.code-reissued", ["organizationCode"]],
  ["a code of overseas offices on another kind", { ...withoutCode, uscc: sampleUscc(half, { category: "G1" }) }, "organization.kind-code-unconfirmed", ["kind"], { category: "G1" }],
  ["a code of owners' assemblies on another kind", { ...withoutCode, uscc: sampleUscc(half, { category: "J1" }) }, "organization.kind-code-unconfirmed", ["kind"], { category: "J1" }],
  ["a code of the county, registered with the province", { ...group, registration: { authority: "云州省民政厅", level: "province" } }, "organization.code-level", ["registration", "level"], { codeLevel: "county", level: "province" }],
  ["a code of the whole country, registered with the county", { ...group, uscc: sampleUscc(half, { category: "51", divisionCode: "100000" }), registration: county }, "organization.code-level", ["registration", "level"], { codeLevel: "national", level: "county" }],
  ["a code of the prefecture, registered with the county", { ...group, uscc: sampleUscc(half, { category: "51", divisionCode: "440300" }), registration: county }, "organization.code-level", ["registration", "level"], { codeLevel: "prefecture", level: "county" }],
  ["a code of another county", { ...group, registration: { ...county, divisionCode: "440306" } }, "organization.code-division", ["registration", "divisionCode"], { divisionCode: "440305" }],
  ["an industry association that is no group", { ...organization, traits: ["industry-association"] }, "organization.trait-kind", ["traits", 0], { trait: "industry-association", kinds: ["social-group"] }],
  ["a community foundation that is none", { ...group, traits: ["hub", "community-foundation"] }, "organization.trait-kind", ["traits", 1], { trait: "community-foundation", kinds: ["foundation"] }],
  ["a charity of another form", { ...smallest, kind: "residents-committee", traits: ["charitable-organization"] }, "organization.trait-kind", ["traits", 0], { trait: "charitable-organization", kinds: ["foundation", "social-group", "social-service-institution"] }],
  ["public fund-raising and no charity", { ...group, traits: ["hub", "public-fundraising"] }, "organization.fundraising-without-charity", ["traits", 1]],
  ["a foundation of the prefecture", { ...foundation, uscc: sampleUscc(half, { category: "53", divisionCode: "440300" }), registration: { authority: "云州市民政局", level: "prefecture" } }, "organization.foundation-level", ["registration", "level"], { level: "prefecture" }],
  ["a foundation with a code of the county", { ...foundation, uscc: sampleUscc(half, { category: "53", divisionCode: "440305" }) }, "organization.foundation-level", ["uscc"], { level: "county" }],
  ["dual management without a supervising unit", { ...group, supervision: { mode: "dual" } }, "organization.supervising-unit-missing", ["supervision", "supervisingUnit"]],
  ["a registration before the founding", { ...group, foundedOn: "2020-05-08", events: [{ event: "prepare", on: "2020-01" }, { event: "register", on: "2020-05-07" }] }, "organization.registered-before-founded", ["foundedOn"], { position: 2 }],
  ["a community outside the division of the seat", { ...group, address: { text: "x", divisionCode: "440306", communityCode: "440305001001" } }, "organization.address-division", ["address", "communityCode"]],
]; // prettier-ignore

describe("explainOrganization", () => {
  it.each(remarks)("warns of %s", (_, record, code, path, params = {}) => {
    const { ok, findings } = checkOrganization(deepFreeze(record));
    expect(ok).toBe(true);
    expect(findings).toEqual([{ code, severity: "warning", path, params }]);
    for (const finding of findings) {
      expect(formatFinding(finding as never, en)).not.toMatch(/undefined|organization\.|\p{Script=Han}/u);
      expect(formatFinding(finding as never, zhCN)).toMatch(/^(?:[^a-z]|x-)+。$/);
    }
  });

  it("proposes the kind of a filed organization where only a filing is recorded", () => {
    expect(explainOrganization({ ...withoutCode, filing } as Organization)).toEqual([
      {
        code: "organization.filing-only",
        severity: "warning",
        path: ["kind"],
        params: {},
        suggestion: "filed-community-organization",
      },
    ]);
  });

  it.each<[string, object]>([
    ["a complete organization", organization],
    ["the smallest one", smallest],
    ["a group with its own code", group],
    ["a deregistration before codes came into use", { ...withoutCode, events: [{ event: "deregister", on: "2015" }] }],
    ["a filed organization without a code", { ...smallest, kind: "filed-community-organization", filing }],
    ["the organization code inside the credit code", { ...group, organizationCode: group.uscc.slice(8, 17) }],
    ["a code of overseas offices on its kind", { ...smallest, kind: "overseas-ngo-office", uscc: sampleUscc(half, { category: "G1" }) }],
    ["a division that no province has", { ...group, uscc: sampleUscc(half, { category: "51", divisionCode: "990305" }), registration: { authority: "x", level: "national" } }],
    ["a code that says where the seat is, not who registers", { ...smallest, kind: "enterprise", uscc: sampleUscc(half, { category: "91", divisionCode: "440305" }), registration: { authority: "x", level: "province" } }],
    ["a charity that raises funds", { ...foundation, traits: ["public-fundraising", "charitable-organization", "community-foundation"] }],
    ["direct registration", { ...group, supervision: { mode: "direct", industryManagementDepartment: { name: "商务局" } } }],
    ["a registration in the year of the founding", { ...group, foundedOn: "2020-05", events: [{ event: "register", on: "2020" }] }],
    ["a kind of one's own with any trait", { ...smallest, traits: ["industry-association", "x-qinghe:old"] }],
  ])("has no remark on %s", (_, record) => {
    expect(checkOrganization(deepFreeze(record))).toMatchObject({ ok: true, findings: [] });
  }); // prettier-ignore

  it("gives back the same empty list every time, so that a clean record allocates nothing", () => {
    expect(explainOrganization(organization)).toBe(explainOrganization(smallest));
    expect(Object.isFrozen(explainOrganization(organization))).toBe(true);
  });
});
