// Mission row 000#3: "guided by: Shenzhen Civil Affairs Bureau; Social Work Department of the district committee".
// BodyRole guide (指导单位); at least one host required.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import {
  bodyRoleLabels,
  checkEdition,
  formatBodyRole,
  type BodyRole,
  type Edition,
} from "../../src/programmes/index.ts";

const guides: readonly BodyRole[] = [
  { role: "guide", body: { name: "云州市民政局" } },
  { role: "guide", body: { name: "东江区委社会工作部" }, plaque: "区委两新工委" },
];
const host: BodyRole = { role: "host", body: { name: "东江区民政局" }, plaque: "社会组织党委" };
const edition: Edition = {
  id: "carnival-8",
  programme: "carnival",
  number: 8,
  period: { from: "2025-12-17", until: "2025-12-23" },
  roles: [...guides, host],
};

describe("000#3: who guides and who hosts", () => {
  it("is kept with the words of notices", () => {
    expect(checkEdition(edition)).toMatchObject({ ok: true, findings: [] });
    expect(edition.roles.map(({ role }) => labelOf(bodyRoleLabels, role, "zh-CN"))).toEqual([
      "指导单位",
      "指导单位",
      "主办单位",
    ]);
    expect(formatBodyRole(host, "zh-CN")).toBe("东江区民政局（社会组织党委）");
  });

  it("is refused without a host, however many guide", () => {
    expect(checkEdition({ ...edition, roles: guides }).findings).toMatchObject([
      { code: "edition.host-missing", path: ["roles"] },
    ]);
  });

  it("is refused where a body has one role twice, and may have two roles", () => {
    const twice = checkEdition({ ...edition, roles: [...edition.roles, { ...host, plaque: undefined }] });
    expect(twice.findings).toMatchObject([{ code: "body-role.repeated", path: ["roles"] }]);
    expect(checkEdition({ ...edition, roles: [...edition.roles, { ...host, role: "guide" }] }).ok).toBe(true);
    expect(checkEdition({ ...edition, roles: [{ ...host, role: "boss" }, host] }).findings[0]?.code).toBe(
      "body-role.kind",
    );
  });
});
