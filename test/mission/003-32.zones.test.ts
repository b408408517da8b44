// Mission row 003#32: "party members, investors, executives as party secretaries of enterprises".
// Post kinds; one person, post in the body and post in its party unit; no membership data.
import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import {
  isOrganization,
  OrganizationSchema,
  organizationTable,
  PartyUnitSchema,
  postsOn,
  postTitles,
  type PartyUnit,
} from "../../src/organizations/index.ts";
import { body } from "./bodies.ts";

const unit: PartyUnit = { id: "branch", kind: "branch", covers: [{ id: "enterprise" }], from: "2021-07-01" };
const holder = { id: "person-1", name: "林示例" };
const enterprise = body("enterprise", "东江快递有限公司", {
  kind: "enterprise",
  posts: [
    { holder, title: "general-manager", from: "2019-03-01" },
    { holder, title: "party-secretary", body: { id: unit.id }, from: "2021-07-01" },
  ],
});

/** The names of all properties below a schema, as its JSON Schema shows them. */
const propertiesOf = (schema: z.ZodMiniType): readonly string[] => {
  const names: string[] = [];
  JSON.stringify(z.toJSONSchema(schema, { unrepresentable: "any" }), (key, value: unknown) => {
    if (key === "properties") names.push(...Object.keys(value as object));
    return value;
  });
  return names;
};

describe("003#32: an executive who is party secretary", () => {
  it("has a post in the body and one in its party unit", () => {
    expect(isOrganization(enterprise)).toBe(true);
    expect(postTitles.codes).toEqual(expect.arrayContaining(["general-manager", "party-secretary"]));
    expect(postsOn(enterprise, "2024-11-05").map(({ title }) => title)).toEqual([
      "general-manager",
      "party-secretary",
    ]);
    expect(postsOn(enterprise, "2021-06-30").map(({ title }) => title)).toEqual(["general-manager"]);
  });

  it("is held in the enterprise by one of them only", () => {
    const inside = postsOn(enterprise, "2024-11-05", { body: enterprise });
    expect(inside.map(({ title }) => title)).toEqual(["general-manager"]);
  });

  it("says nothing of members of the party", () => {
    const names = [...propertiesOf(OrganizationSchema), ...propertiesOf(PartyUnitSchema)];
    expect(names).toEqual(expect.arrayContaining(["posts", "holder", "covers", "places"]));
    // `members` are those of an association, as counts of units and individuals.
    expect(propertiesOf(PartyUnitSchema)).not.toContain("members");
    expect(names.filter((name) => /member|party/i.test(name))).toEqual(["members"]);
  });

  it("does not go into a table of organizations", () => {
    const { name, ...others } = organizationTable().cellsOf(enterprise);
    expect(name).toBe("东江快递有限公司");
    expect(JSON.stringify(others)).not.toMatch(/party-secretary|林示例/);
  });
});
