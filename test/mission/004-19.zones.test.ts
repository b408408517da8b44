// Mission row 004#19: "first social enterprise of the province: 'vegetarian time' catering".
// Body kind social enterprise; recognised by whom.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import { checkOrganization, organizationKindLabels } from "../../src/organizations/index.ts";
import { socialEnterpriseOn, type Recognition } from "../../src/ratings/index.ts";
import { body } from "./bodies.ts";

const enterprise = body("o1", "博兰县素时光餐饮有限公司", {
  kind: "social-enterprise",
  uscc: "91371625MA3C00118B",
});

describe("004#19: a social enterprise", () => {
  it("is a kind, whatever the form that its credit code says", () => {
    expect(checkOrganization(enterprise)).toMatchObject({ ok: true, findings: [] });
    const institution = { ...enterprise, uscc: "52371625MJE100014J" };
    expect(checkOrganization(institution)).toMatchObject({ ok: true, findings: [] });
    expect(labelOf(organizationKindLabels, "social-enterprise", "zh-CN")).toBe("社会企业");
  });

  it("is more than an enterprise: the code of an enterprise allows no foundation", () => {
    expect(checkOrganization({ ...enterprise, kind: "foundation" })).toMatchObject({
      ok: false,
      findings: [{ code: "organization.kind-code" }],
    });
  });

  const recognition: Recognition = {
    id: "r-1",
    kind: "title",
    title: "全省首家社会企业",
    givers: [{ name: "博兰县民政局" }],
    holderKind: "organization",
    holder: { uscc: "91371625MA3C00118B" },
    on: "2022-05",
  };

  it("is recognised by somebody, from a day on", () => {
    const on = (date: string): readonly unknown[] => {
      const { state, recognizedBy } = socialEnterpriseOn(enterprise, [recognition], date);
      return [state, recognizedBy.map(({ name }) => name)];
    };
    expect(on("2022-09-22")).toEqual(["held", ["博兰县民政局"]]);
    expect(on("2022-04-30")).toEqual(["not-yet", []]);
    expect(on("2022-05-15")).toEqual(["unknown", []]);
    expect(socialEnterpriseOn(enterprise, [], "2022-09-22").state).toBe("none");
  });

  it("that is only named is not certain, whoever else is of that name", () => {
    const named = { ...recognition, holder: { name: "博兰县素时光餐饮有限公司" } };
    expect(socialEnterpriseOn(enterprise, [named], "2022-09-22").state).toBe("unknown");
    const other = { ...recognition, holder: { uscc: "52440305MJ0001010K" } };
    expect(socialEnterpriseOn(enterprise, [other], "2022-09-22").state).toBe("none");
  });

  it("has the form that the document of its place names, as far as one is known", () => {
    const because = (uscc: string, divisionCode: string, date: string): readonly string[] =>
      socialEnterpriseOn({ ...enterprise, uscc }, [{ ...recognition, holder: { uscc } }], date, {
        divisionCode,
      }).because.map(({ code }) => code);
    expect(because("91371625MA3C00118B", "510104", "2023-01-01")).toEqual([]);
    expect(because("52371625MJE100014J", "510104", "2023-01-01")).toEqual([
      "social-enterprise.form-not-covered",
    ]);
    expect(because("52371625MJE100014J", "110101", "2023-01-01")).toEqual([]);
    expect(because("52371625MJE100014J", "510104", "2024-11-25")).toEqual([
      "social-enterprise.rules-unknown",
    ]);
    expect(because("91371625MA3C00118B", "371625", "2023-01-01")).toEqual([
      "social-enterprise.rules-unknown",
    ]);
  });
});
