// Mission row 004#19: "first social enterprise of the province: 'vegetarian time' catering".
// Body kind social enterprise. By whom it is recognised is not there yet, so that the row is open.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import { checkOrganization, organizationKindLabels } from "../../src/organizations/index.ts";
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
});
