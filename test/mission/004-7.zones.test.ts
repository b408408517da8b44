// Mission row 004#7: "regular services: education, training, culture".
// Universal services and those for groups.
import { describe, expect, it } from "vitest";
import {
  checkService,
  lintServicePoints,
  serviceAccessLabels,
  type Service,
} from "../../src/programmes/index.ts";
import type { ServicePoint } from "../../src/venues/index.ts";

const service = (id: string, category: Service["category"]): Service => ({
  id,
  name: `${id}服务`,
  category,
  provider: { id: "foundation", name: "青禾社区基金会" },
  access: "universal",
  fee: 0,
  schedule: "每周六上午",
  period: { from: "2016-01-01" },
});
const services = [service("教育", "education"), service("培训", "training"), service("文化", "culture")];
const codes = (value: unknown): readonly string[] => checkService(value).findings.map(({ code }) => code);

describe("004#7: regular services", () => {
  it("are for everybody, or for the groups that they name", () => {
    for (const one of services) expect(codes(one)).toEqual([]);
    expect(serviceAccessLabels.universal["zh-CN"]).toBe("普惠性");
    expect(serviceAccessLabels.targeted["zh-CN"]).toBe("特定对象");
    expect(codes({ ...services[0], groups: ["low-income"] })).toEqual(["service.group-out-of-place"]);
    expect(codes({ ...services[0], access: "targeted" })).toEqual(["service.group-missing"]);
    expect(codes({ ...services[0], access: "targeted", groups: ["child"] })).toEqual([]);
  });

  it("are given at points that are held against them", () => {
    const point: ServicePoint = {
      id: "p-1",
      provider: { id: "foundation" },
      service: "training",
      venue: "v-1",
      startAt: "2016-03-05T09:00:00+08:00",
      endAt: "2016-03-05T11:00:00+08:00",
    };
    expect(lintServicePoints([point], { services })).toEqual([]);
    const early = { ...point, startAt: "2015-12-31T23:00:00+08:00", endAt: "2015-12-31T23:59:00+08:00" };
    expect(lintServicePoints([early], { services })[0]?.code).toBe("service-point.outside-period");
  });
});
