import { describe, expect, it } from "vitest";
import { labelOf, type CodeList, type Label } from "../../src/core/index.ts";
import * as organizations from "../../src/organizations/index.ts";

const {
  organizationEventLabels,
  organizationKindLabels,
  organizationKinds,
  organizationLinkKindLabels,
  organizationLinkKinds,
  organizationNameRoleLabels,
  organizationTraitLabels,
  organizationTraits,
  partyUnitKindLabels,
  partyUnitKinds,
  penaltyKindLabels,
  penaltyKinds,
  postTitleLabels,
  postTitles,
  registrationLevelLabels,
  registrationLevels,
  separationLabels,
  separations,
} = organizations;

type Table = { readonly [code: string]: Label };

const lists: readonly (readonly [CodeList, Table])[] = [
  [organizationKinds, organizationKindLabels],
  [organizationTraits, organizationTraitLabels],
  [registrationLevels, registrationLevelLabels],
  [organizationLinkKinds, organizationLinkKindLabels],
  [penaltyKinds, penaltyKindLabels],
  [separations, separationLabels],
  [postTitles, postTitleLabels],
  [partyUnitKinds, partyUnitKindLabels],
];
const tables = Object.entries(organizations).filter(([name]) => /Labels$/.test(name)) as unknown as readonly [
  string,
  Table,
][];

describe("labels", () => {
  it.each(lists)("$id has a label for each code in the list's order, and no other", (list, labels) => {
    expect(Object.keys(labels)).toEqual(list.codes);
  });

  it.each(tables)("%s is in both languages, and no two codes are called the same", (_name, labels) => {
    const all = Object.values(labels);
    expect(all.length).toBeGreaterThan(1);
    for (const label of all) {
      expect(label["zh-CN"]).toMatch(/^\p{Script=Han}[\p{Script=Han}（），、]*$/u);
      expect(label.en).toMatch(/^[a-z][a-z ,()'-]*$/i);
    }
    expect(new Set(all.map((label) => label.en)).size).toBe(all.length);
    expect(new Set(all.map((label) => label["zh-CN"])).size).toBe(all.length);
  });

  // Terms that an official expects.
  it.each([
    [organizationKindLabels, "social-service-institution", "社会服务机构（民办非企业单位）"],
    [organizationKindLabels, "filed-community-organization", "备案社区社会组织"],
    [organizationTraitLabels, "hub", "枢纽型社会组织"],
    [organizationEventLabels, "revoke-registration", "撤销登记"],
    [organizationEventLabels, "revoke-certificate", "吊销登记证书"],
    [organizationEventLabels, "list-abnormal", "列入活动异常名录"],
    [organizationEventLabels, "list-serious", "列入严重违法失信名单"],
    [organizationNameRoleLabels, "former", "曾用名"],
    [partyUnitKindLabels, "joint-branch", "联合党支部"],
    [separationLabels, "assets", "资产财务分离"],
  ] as readonly [Table, string, string][])("the term of %# is the official one", (labels, code, term) => {
    expect(labelOf(labels, code as never, "zh-CN")).toBe(term);
  });
});
