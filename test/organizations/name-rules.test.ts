import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import { organizationMessages as en } from "../../src/messages/en/organizations.ts";
import { organizationMessages as zhCN } from "../../src/messages/zh-CN/organizations.ts";
import { lintOrganizationName, type OrganizationNameContext } from "../../src/organizations/index.ts";
import { longTexts } from "../support/values.ts";

const group = { kind: "social-group", level: "county" } as const;
const institution = { kind: "social-service-institution", level: "county" } as const;
const foundation = { kind: "foundation", level: "province" } as const;

function said(name: string, context: OrganizationNameContext): readonly string[] {
  return lintOrganizationName(name, context).map(({ code, params }) =>
    [code.replace("organization-name.", ""), ...Object.values(params)].join(" "),
  );
}

// Rules: 社会组织名称管理办法 (ministry order 69 of 2024), articles 8 and 17 and the two on words;
// 社会团体登记管理条例 article 10; 民办非企业单位登记管理暂行条例 article 8. Names are invented.
describe("lintOrganizationName", () => {
  it.each<readonly [string, OrganizationNameContext, readonly string[]]>([
    ["东江区志愿者联合会", group, []],
    ["中国志愿者联合会", { ...group, level: "national" }, []],
    ["中国志愿者联合会", { kind: "social-group" }, []],
    ["中国志愿者联合会", group, ["national-word 中国 social-groups-10"]],
    ["全国志愿者联合会", { ...group, level: "prefecture" }, ["national-word 全国 social-groups-10"]],
    ["中华暖邻服务中心", institution, ["national-word 中华 service-institutions-8"]],
    [
      "中华暖邻服务中心",
      { ...institution, level: "national" },
      ["national-word 中华 service-institutions-8"],
    ],
    ["中华助学基金会", foundation, ["national-word 中华 order-69-8"]],
    ["滨河市国际文化促进会", group, ["wide-word 国际"]],
    ["滨河市国际文化促进会", { ...group, level: "national" }, []],
    ["滨河市国际象棋协会", group, []],
    ["滨河市中国画学会", group, []],
    ["滨河市世界中华研究会", group, ["wide-word 中华", "wide-word 世界"]],
    ["滨河市第一养老服务中心", institution, ["misleading-word 第一"]],
    ["滨河市第一幼儿园", institution, []],
    ["国家级人才促进会", { ...group, level: "national" }, ["misleading-word 国家级"]],
    ["滨河市最高水准研究会", group, ["misleading-word 最高"]],
  ])("%s in %j: %j", (name, context, findings) => {
    expect(said(name, context)).toEqual(findings);
  });

  it.each<readonly [string, OrganizationNameContext, boolean]>([
    ["滨河市暖邻协会", institution, true],
    ["滨河市暖邻基金会", institution, true],
    ["滨河市暖邻服务社", institution, false],
    ["滨河市暖邻俱乐部", institution, false],
    ["滨河市暖邻服务中心", group, true],
    ["滨河市书画院", group, false],
    ["滨河市诗社", group, false],
    ["滨河市暖邻互助会", group, false],
    ["滨河市暖邻基金", foundation, true],
    ["滨河市暖邻基金会", foundation, false],
  ])("the ending of %s for %j is remarked: %s", (name, context, remarked) => {
    const codes = lintOrganizationName(name, context).map(({ code }) => code);
    expect(codes).toEqual(remarked ? ["organization-name.form-word"] : []);
  });

  it("asks order 69 of names taken from 2024-05-01 on, and older rules of every name", () => {
    const old = { ...group, since: "2024-04-30" };
    expect(said("滨河市国际文化促进会", old)).toEqual([]);
    expect(said("中国文化促进会", old)).toEqual(["national-word 中国 social-groups-10"]);
    expect(said("中华暖邻协会", { ...institution, since: "2001" })).toEqual([
      "national-word 中华 service-institutions-8",
    ]);
    expect(said("中华助学基金会", { ...foundation, since: "2023" })).toEqual([]);
    // The year of the order leaves it open whether the name is older.
    for (const since of ["2024-05-01", "2024", "2024-05"]) {
      expect(said("滨河市国际文化促进会", { ...group, since })).toEqual(["wide-word 国际"]);
    }
    expect(() => lintOrganizationName("x", { ...group, since: "soon" })).toThrow(TypeError);
  });

  it.each<readonly [string, "social-group" | "foundation" | "social-service-institution", readonly string[]]>(
    [
      ["滨河市志愿者联合会东江分会", "social-group", []],
      ["滨河市志愿者联合会（技术委员会", "social-group", []],
      ["滨河市志愿者联合会研究院", "social-group", ["branch-ending"]],
      ["志联东江分会", "social-group", ["branch-without-parent"]],
      ["滨河市志愿者联合会中国工作委员会", "social-group", ["wide-word"]],
      ["滨河市志愿者联合会专业委员会", "foundation", ["branch-ending"]],
      ["滨河市志愿者联合会助学专项基金管理委员会", "foundation", []],
      ["滨河市志愿者联合会分校", "social-service-institution", []],
    ],
  )("the branch %s of a %s: %j", (name, kind, codes) => {
    const context = { kind, level: "prefecture", branchOf: "滨河市志愿者联合会" } as const;
    expect(lintOrganizationName(name, context).map(({ code }) => code)).toEqual(
      codes.map((code) => `organization-name.${code}`),
    );
    expect(lintOrganizationName(name, { ...context, since: "2010" })).toEqual([]);
  });

  // Pattern: notice of the ministry's general office, 2020-08-06, section 1.
  it.each<readonly [string, "residents-committee" | "villagers-committee", readonly string[]]>([
    ["湖南省滨河市东江区长荣街道长荣社区居民委员会", "residents-committee", []],
    ["江西省景德镇市珠山区长荣街道长荣社区居民委员会", "residents-committee", []],
    ["江西省景德镇市珠山区长荣社区居民委员会", "residents-committee", ["township"]],
    ["北京市东江区长荣镇长荣社区居民委员会", "residents-committee", []],
    ["广西壮族自治区滨河县长荣乡塘头村村民委员会", "villagers-committee", []],
    ["内蒙古自治区滨河旗长荣苏木塘头村村民委员会", "villagers-committee", []],
    ["滨河市东江区长荣街道长荣社区居民委员会", "residents-committee", ["province"]],
    ["湖南省长荣街道长荣社区居民委员会", "residents-committee", ["county"]],
    ["长荣社区居民委员会", "residents-committee", ["province", "county", "township"]],
    ["湖南省滨河县长荣乡塘头村民委员会", "residents-committee", ["committee"]],
    ["长荣社区", "residents-committee", ["province", "county", "township", "committee"]],
  ])("the committee %s as %s lacks %j", (name, kind, missing) => {
    expect(lintOrganizationName(name, { kind }).flatMap(({ params }) => Object.values(params))).toEqual(
      missing.length === 0 ? [] : [missing],
    );
  });

  it("says nothing of kinds that no text rules", () => {
    for (const kind of ["enterprise", "state-organ", "volunteer-team", "x-nanshan:club"] as const) {
      expect(lintOrganizationName("中国第一国际中心", { kind, level: "county" })).toEqual([]);
    }
  });

  it("reads full-width and padded names", () => {
    expect(said(" 中国\u200B文化促进会", group)).toEqual(["national-word 中国 social-groups-10"]);
  });

  it("gives warnings only, in words of both languages", () => {
    const findings = [
      ...lintOrganizationName("中国国际第一服务中心", group),
      ...lintOrganizationName("中华服务", institution),
      ...lintOrganizationName("中华助学", foundation),
      ...lintOrganizationName("长荣社区", { kind: "residents-committee" }),
      ...lintOrganizationName("分院", { kind: "social-group", branchOf: "滨河市志愿者联合会" }),
    ];
    expect(new Set(findings.map(({ code }) => code)).size).toBe(7);
    for (const finding of findings) {
      expect(finding.severity).toBe("warning");
      expect(formatFinding(finding, en)).toMatch(/^[^\n]+\.$/);
      expect(formatFinding(finding, en)).not.toMatch(/undefined|\[object/);
      expect(formatFinding(finding, zhCN)).toMatch(/^\P{ASCII}[^\n]*。$/u);
    }
  });

  it("ends for long names", () => {
    for (const text of longTexts) {
      for (const kind of ["social-group", "residents-committee"] as const) {
        expect(Array.isArray(lintOrganizationName(text, { kind, level: "county" }))).toBe(true);
      }
    }
  });
});
