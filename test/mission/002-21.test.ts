// Mission row 002#21: "community foundations".
// Foundation sub-kind; co-exists with the type 基金会.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import {
  checkOrganization,
  organizationKindLabels,
  organizationTraitLabels,
  type Organization,
} from "../../src/organizations/index.ts";
import { body } from "./bodies.ts";

const foundation = body("foundation", "滨河省云栖社区基金会", {
  kind: "foundation",
  uscc: "53440000MJ1000036C",
  traits: ["community-foundation", "charitable-organization"],
});

const codes = (organization: Organization): readonly string[] =>
  checkOrganization(organization).findings.map(({ code }) => code);

describe("002#21: a community foundation", () => {
  it("is a foundation, and a community foundation beside it", () => {
    expect(checkOrganization(foundation)).toEqual({ ok: true, value: foundation, findings: [] });
    expect(labelOf(organizationKindLabels, "foundation", "zh-CN")).toBe("基金会");
    expect(labelOf(organizationTraitLabels, "community-foundation", "zh-CN")).toBe("社区基金会");
    expect(labelOf(organizationTraitLabels, "community-foundation", "en")).toBe("community foundation");
  });

  it("is remarked on where its kind is another one", () => {
    const group = { ...foundation, kind: "social-group", uscc: "51440305MJ100001XF" } as const;
    expect(codes(group)).toContain("organization.trait-kind");
  });

  it("is no kind that replaces the type", () => {
    const wrong = { ...foundation, kind: "community-foundation" };
    const { ok, findings } = checkOrganization(wrong);
    expect(ok).toBe(false);
    expect(findings.map(({ code }) => code)).toContain("organization.kind");
  });
});
