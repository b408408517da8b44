import { describe, expect, it } from "vitest";
import {
  diffOrganizations,
  formatOrganizationChange,
  type Organization,
  type OrganizationChange,
  type OrganizationName,
} from "../../src/organizations/index.ts";
import { deepFreeze } from "../support/values.ts";
import { organization, smallest } from "./organization-samples.ts";

const named = (text: string, rest: Partial<OrganizationName> = {}): OrganizationName => ({
  text,
  language: "zh-CN",
  role: "registered",
  ...rest,
});
const CODE = "52440399MJL0AE019U";
const OTHER_CODE = "51440399MJL0AE027R";

function centre(rest: Partial<Organization> = {}): Organization {
  return deepFreeze({
    id: "centre",
    uscc: CODE,
    names: [named("云栖社区服务中心")],
    kind: "social-service-institution",
    registration: { authority: "青禾区民政局", level: "county" },
    address: { text: "梧桐街道云栖路8号" },
    ...rest,
  });
}

function only(before: Organization, after: Organization): OrganizationChange {
  const changes = diffOrganizations([before], [after]);
  expect(changes).toHaveLength(1);
  return changes[0] as OrganizationChange;
}

describe("diffOrganizations", () => {
  it("finds nothing between equal states, whatever is absent or undefined", () => {
    expect(diffOrganizations([organization, smallest], [smallest, structuredClone(organization)])).toEqual(
      [],
    );
    expect(diffOrganizations([centre()], [centre({ scope: undefined, traits: [] })])).toEqual([]);
    expect(diffOrganizations([], [])).toEqual([]);
  });

  it("names what was added and what is gone", () => {
    expect(diffOrganizations([centre()], [])).toEqual([
      { kind: "gone", before: { id: "centre", uscc: CODE, name: "云栖社区服务中心" }, fields: [] },
    ]);
    expect(diffOrganizations([], [smallest])).toEqual([
      { kind: "added", after: { id: "organization-9", name: "银杏社区书画社" }, fields: [] },
    ]);
  });

  it("tells a new name, a new address and other fields apart", () => {
    const after = centre({
      names: [named("云栖邻里服务中心")],
      address: { text: "梧桐街道云栖路18号", divisionCode: "440399" },
      registration: { authority: "青禾区行政审批局", level: "county" },
      registeredFunds: 10_000_000,
    });
    const changes = diffOrganizations([centre()], [after]);
    expect(changes.map(({ kind, fields }) => [kind, fields])).toEqual([
      ["renamed", [{ path: ["names"], before: "云栖社区服务中心", after: "云栖邻里服务中心" }]],
      [
        "moved",
        [
          { path: ["address", "divisionCode"], after: "440399" },
          { path: ["address", "text"], before: "梧桐街道云栖路8号", after: "梧桐街道云栖路18号" },
        ],
      ],
      [
        "changed",
        [
          { path: ["registeredFunds"], after: 10_000_000 },
          { path: ["registration", "authority"], before: "青禾区民政局", after: "青禾区行政审批局" },
        ],
      ],
    ]);
    expect(changes.every(({ matchedBy }) => matchedBy === "uscc")).toBe(true);
  });

  it("takes a recorded former name for part of the change of name", () => {
    const names = [
      named("云栖社区服务中心", { until: "2025-05-31" }),
      named("云栖邻里服务中心", { from: "2025-06-01" }),
    ];
    expect(only(centre(), centre({ names })).kind).toBe("renamed");
    // The same name, now with its dates, is no change of name.
    const dated = only(centre({ names: [named("云栖邻里服务中心")] }), centre({ names }));
    expect([dated.kind, dated.fields.length]).toEqual(["changed", 3]);
  });

  it("takes a name that became a former one for part of the change of name", () => {
    const former = named("云栖社区服务中心", { role: "former" });
    const after = centre({ names: [named("云栖邻里服务中心"), former] });
    expect(only(centre(), after).kind).toBe("renamed");
    expect(only(after, centre()).kind).toBe("renamed");
    // Another former name is told, and called what it is.
    const other = named("云栖互助社", { role: "former" });
    const change = only(centre(), centre({ names: [other, named("云栖社区服务中心")] }));
    expect([change.kind, change.fields]).toEqual(["changed", [{ path: ["names"], after: other }]]);
    expect(change.after?.name).toBe("云栖社区服务中心");
    expect(formatOrganizationChange(change, "zh-CN")).toContain("名称增加“云栖互助社（曾用名）”");
    expect(formatOrganizationChange(change, "en")).toContain("name added: 云栖互助社 (former name)");
  });

  it("calls a body without a registered name by another one, and by a former one only for want of others", () => {
    const former = named("云栖互助社", { role: "former" });
    const called = (names: readonly OrganizationName[]): string | undefined =>
      only(centre({ names }), centre({ names, scope: ["助老"] })).after?.name;
    expect(called([former, named("云栖中心", { role: "short" })])).toBe("云栖中心");
    expect(called([former])).toBe("云栖互助社");
  });

  it("tells of lists what came and what went, whatever their order", () => {
    const before = centre({ traits: ["hub", "charitable-organization"], scope: ["助老", "助残"] });
    const after = centre({ traits: ["charitable-organization", "evaluator"], scope: ["助残", "助老"] });
    expect(only(before, after).fields).toEqual([
      { path: ["traits"], after: "evaluator" },
      { path: ["traits"], before: "hub" },
    ]);
    const twice = centre({ scope: ["助老", "助老"] });
    expect(only(centre({ scope: ["助老"] }), twice).fields).toEqual([{ path: ["scope"], after: "助老" }]);
  });

  it.each<[string, Organization, Organization, OrganizationChange["matchedBy"] | "none"]>([
    ["credit code", centre(), centre({ id: "other", scope: ["助老"] }), "uscc"],
    ["reference", centre(), centre({ uscc: OTHER_CODE }), "id"],
    [
      "organization code inside the credit code",
      centre({ id: "a", uscc: undefined, organizationCode: "MJL0AE019", names: [named("旧名")] }),
      centre({ id: "b" }),
      "organization-code",
    ],
    [
      "a filed organization that was registered, by its name",
      centre({ id: "BA-1", uscc: undefined, kind: "filed-community-organization" }),
      centre({ id: CODE }),
      "name",
    ],
    [
      "name in other brackets and widths",
      centre({ id: "a", uscc: undefined, names: [named("云栖(社区)中心")] }),
      centre({ id: "b", names: [named("云栖（社区）中心")] }),
      "name",
    ],
    [
      "a former name, which can be that of another body",
      centre({ id: "a", uscc: undefined, names: [named("云栖互助社", { role: "former" })] }),
      centre({ id: "b", names: [named("云栖互助社")] }),
      "none",
    ],
    [
      "a short name, which can be that of another body",
      centre({ id: "a", uscc: undefined, names: [named("云栖中心", { role: "short" })] }),
      centre({ id: "b", uscc: undefined, names: [named("云栖中心", { role: "short" })] }),
      "none",
    ],
    ["two codes are two bodies", centre({ id: "a" }), centre({ id: "b", uscc: OTHER_CODE }), "none"],
    [
      "the number of a row is no reference",
      centre({ id: "row-5", uscc: undefined, names: [named("书画社")] }),
      centre({ id: "row-5", uscc: undefined, names: [named("合唱团")] }),
      "none",
    ],
  ])("matches by %s", (_, before, after, by) => {
    const changes = diffOrganizations([before], [after]);
    if (by === "none") expect(changes.map(({ kind }) => kind).sort()).toEqual(["added", "gone"]);
    else expect(changes.every(({ matchedBy }) => matchedBy === by) && changes.length > 0).toBe(true);
  });

  it("matches by name only where it is unique in both states", () => {
    const one = centre({ id: "a", uscc: undefined });
    const other = centre({ id: "b", uscc: undefined });
    const later = centre({ id: "c", uscc: undefined });
    expect(diffOrganizations([one, other], [later]).map(({ kind }) => kind)).toEqual([
      "gone",
      "gone",
      "added",
    ]);
    expect(diffOrganizations([one], [later])).toMatchObject([{ kind: "changed", matchedBy: "name" }]);
  });

  it("keeps references that only repeat a code, and sources, out of it", () => {
    const before = centre({ id: CODE, source: { title: "五月名册" } });
    expect(diffOrganizations([before], [centre({ id: "org-1", source: { title: "六月名册" } })])).toEqual([]);
    expect(only(centre(), centre({ id: "org-1" })).fields).toEqual([
      { path: ["id"], before: "centre", after: "org-1" },
    ]);
  });

  it("pairs several records of one code by their references, and one object that stands on both sides", () => {
    const one = centre({ id: "a", scope: ["助老"] });
    const other = centre({ id: "b", scope: ["助残"] });
    expect(diffOrganizations([one, other], [other])).toMatchObject([{ kind: "gone", before: { id: "a" } }]);
    expect(diffOrganizations([one, one], [one])).toMatchObject([{ kind: "gone", before: { id: "a" } }]);
    const changed = centre({ id: "a", scope: ["助学"] });
    expect(diffOrganizations([one], [changed, one]).map(({ kind }) => kind)).toContain("added");
  });

  it("is linear enough for a register of a city", () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      centre({ id: `o${String(index)}`, uscc: undefined, names: [named(`社团${String(index)}`)] }),
    );
    const started = performance.now();
    expect(diffOrganizations(many, [...many].reverse())).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe("formatOrganizationChange", () => {
  const after = centre({
    names: [named("云栖邻里服务中心")],
    address: { text: "云栖路18号" },
    kind: "social-group",
    registeredFunds: 10_000_000,
    phone: "0755-26000000",
    traits: ["hub"],
    events: [{ event: "annual-report", year: 2024, on: "2025-05-20" }],
    posts: [{ holder: { name: "林知夏" }, title: "chair" }],
    ext: { "x-qinghe": "内部" },
  });
  const changes = diffOrganizations([centre()], [after]);

  it.each([
    [
      "zh-CN",
      [
        `更名：云栖社区服务中心（${CODE}），更名为云栖邻里服务中心。`,
        `迁址：云栖邻里服务中心（${CODE}），住所由“梧桐街道云栖路8号”变更为“云栖路18号”。`,
        `变更：云栖邻里服务中心（${CODE}），事项增加“年度工作报告 2024 2025-05-20”；ext.x-qinghe有变化；` +
          "社会组织类型由“社会服务机构（民办非企业单位）”变更为“社会团体”；联系电话有变化；职务增加“理事长”；" +
          "注册资金增加“10万元”；属性增加“枢纽型社会组织”。",
      ],
    ],
    [
      "en",
      [
        `Renamed: 云栖社区服务中心 (${CODE}), now 云栖邻里服务中心.`,
        `Moved: 云栖邻里服务中心 (${CODE}), address 梧桐街道云栖路8号 → 云栖路18号.`,
        `Changed: 云栖邻里服务中心 (${CODE}), event added: annual report 2024 2025-05-20; ext.x-qinghe differs; ` +
          "kind social service institution (private non-enterprise unit) → social group; telephone differs; " +
          "office added: chair of the council; registered funds added: 100,000 yuan; trait added: hub organization.",
      ],
    ],
  ] as const)("says it in %s", (locale, sentences) => {
    expect(changes.map((change) => formatOrganizationChange(change, locale))).toEqual(sentences);
  });

  it("prints nobody's name and no telephone number", () => {
    const said = changes.map((change) => formatOrganizationChange(change, "zh-CN")).join("");
    expect(said).not.toContain("林知夏");
    expect(said).not.toContain("26000000");
    expect(said).not.toContain("内部");
  });

  it("says what was added and is gone", () => {
    const [gone] = diffOrganizations([smallest], []);
    const [added] = diffOrganizations([], [smallest]);
    expect(gone && formatOrganizationChange(gone, "zh-CN")).toBe("不再列入：银杏社区书画社。");
    expect(added && formatOrganizationChange(added, "zh-CN")).toBe("新增：银杏社区书画社。");
    expect(added && formatOrganizationChange(added, "en")).toBe("Added: 银杏社区书画社.");
  });
});
