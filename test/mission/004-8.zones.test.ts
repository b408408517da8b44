// Mission row 004#8: "special groups: lonely, poor, disabled; family-planning special families".
// Codes of groups; who belongs to one is sensitive, so that there are counts only.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import {
  checkServiceReach,
  isSensitiveGroup,
  lintServiceReach,
  suppressServiceReach,
  targetGroupLabels,
  type Service,
  type ServiceReach,
} from "../../src/programmes/index.ts";

const groups = [
  "lonely-elderly",
  "low-income",
  "person-with-disability",
  "family-planning-special-family",
] as const;
const service: Service = {
  id: "s-1",
  name: "入户关爱",
  category: "x-qinghe:care",
  provider: { name: "青禾社区基金会" },
  access: "targeted",
  groups,
};
const count = (group: ServiceReach["group"], persons: number): ServiceReach => ({
  id: `r-${group ?? "all"}`,
  service: "s-1",
  group,
  period: { from: "2022-01-01", until: "2022-09-22" },
  persons,
});
const reaches = [
  count("lonely-elderly", 41),
  count("low-income", 66),
  count("person-with-disability", 23),
  count("family-planning-special-family", 2),
  count(undefined, 132),
];

describe("004#8: special groups", () => {
  it("have official names, and each is sensitive", () => {
    expect(groups.map((group) => labelOf(targetGroupLabels, group, "zh-CN"))).toEqual([
      "孤寡老人",
      "低收入人口",
      "残疾人",
      "计划生育特殊家庭",
    ]);
    for (const group of groups) expect(isSensitiveGroup(group)).toBe(true);
  });

  it("are counted, and never listed", () => {
    for (const reach of reaches) expect(checkServiceReach(reach).findings).toEqual([]);
    expect(lintServiceReach(reaches, { services: [service] })).toEqual([]);
    const listed = { ...reaches[0], persons: ["居民甲", "居民乙"] };
    const { findings } = checkServiceReach(listed);
    expect(findings[0]?.code).toBe("field.type");
    expect(JSON.stringify(findings)).not.toContain("居民甲");
  });

  it("are printed without small counts, and without what gives them away", () => {
    const printed = suppressServiceReach(reaches, 5);
    expect(printed.map(({ persons }) => persons)).toEqual([41, 66, null, null, 132]);
  });
});
