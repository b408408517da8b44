// Mission row 002#13: "Community Governance Innovation Research Platform with three named partners (one company, two
// foundations)". Consortium: body roles initiator / funder / partner.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import {
  bodyRoleLabels,
  checkProgramme,
  formatBodyRole,
  type Programme,
} from "../../src/programmes/index.ts";
import { body } from "./bodies.ts";

const company = body("company", "云州市同舟科技有限公司", { kind: "enterprise" });
const foundation = body("foundation", "云州省晨光公益基金会", { kind: "foundation" });
const platform: Programme = {
  id: "platform",
  name: "社区治理创新研究平台",
  startedOn: "2019-02-20",
  roles: [
    { role: "initiator", body: { id: "council", name: "云州市社区建设促进会" } },
    { role: "funder", body: { id: "foundation" } },
    { role: "partner", body: { id: "company" } },
    { role: "partner", body: { id: "foundation" } },
    { role: "partner", body: { name: "云州省益家公益基金会" } },
  ],
};

describe("002#13: a platform with three partners", () => {
  it("says who began it, who pays and who takes part; one body can do two of these", () => {
    expect(checkProgramme(platform)).toMatchObject({ ok: true, findings: [] });
    const named = (platform.roles ?? []).map((role) => [
      labelOf(bodyRoleLabels, role.role, "zh-CN"),
      formatBodyRole(role, "zh-CN", { organizations: [company, foundation] }),
    ]);
    expect(named).toEqual([
      ["发起单位", "云州市社区建设促进会"],
      ["资助单位", "云州省晨光公益基金会"],
      ["合作单位", "云州市同舟科技有限公司"],
      ["合作单位", "云州省晨光公益基金会"],
      ["合作单位", "云州省益家公益基金会"],
    ]);
  });

  it("names no partner twice, and no body that is nobody", () => {
    const again = [...(platform.roles ?? []), { role: "partner", body: { id: "company", name: "x" } }];
    expect(checkProgramme({ ...platform, roles: again }).findings[0]?.code).toBe("body-role.repeated");
    const nobody = checkProgramme({ ...platform, roles: [{ role: "partner", body: {} }] });
    expect(nobody.findings[0]?.code).toBe("organization.reference-empty");
  });
});
