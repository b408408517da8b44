// Mission row 004#12: "community and center plan, organizations join ('point of entry')".
// Activity roles: planner, carrier, venue provider.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import { bodyRoleLabels, checkSession, sessionTable, type Session } from "../../src/programmes/index.ts";

const activity: Session = {
  id: "activity",
  programme: "growth",
  kind: "training",
  on: "2022-08-20",
  roles: [
    { role: "planner", body: { name: "云栖社区居民委员会" } },
    { role: "planner", body: { name: "云栖社区社会组织服务中心" } },
    { role: "carrier", body: { name: "云栖社区舞蹈队" } },
    { role: "venue-provider", body: { name: "云栖社区社会组织服务中心" } },
  ],
};

describe("004#12: who plans, who carries it out, who gives the room", () => {
  it("is said of each activity", () => {
    expect(checkSession(activity)).toMatchObject({ ok: true, findings: [] });
    expect((activity.roles ?? []).map(({ role }) => labelOf(bodyRoleLabels, role, "zh-CN"))).toEqual([
      "策划单位",
      "策划单位",
      "承接单位",
      "场地提供单位",
    ]);
  });

  it("is refused where a body has one role twice", () => {
    const roles = [...(activity.roles ?? []), { role: "carrier", body: { name: "云栖社区 舞蹈队" } }];
    expect(checkSession({ ...activity, roles }).findings[0]?.code).toBe("body-role.repeated");
  });

  it("stands in columns of a sheet", () => {
    const table = sessionTable();
    const cells = table.cellsOf(activity);
    expect(cells["rolePlanner"]).toEqual(["云栖社区居民委员会", "云栖社区社会组织服务中心"]);
    expect((table.build(cells, 2) as Session).roles).toEqual(activity.roles);
  });
});
