import { describe, expect, it } from "vitest";
import { formatFinding, type Finding } from "../../src/core/index.ts";
import { organizationMessages as en } from "../../src/messages/en/organizations.ts";
import { organizationMessages as zh } from "../../src/messages/zh-CN/organizations.ts";
import {
  dueItemsOfOrganization,
  lintCreditLists,
  lintMinimumConditions,
  type Organization,
} from "../../src/organizations/index.ts";

const institution: Organization = {
  id: "institution-3",
  names: [{ text: "青禾区云栖社区服务中心", language: "zh-CN", role: "registered" }],
  kind: "social-service-institution",
  traits: ["charitable-organization"],
  registration: { authority: "青禾区民政局", level: "county" },
  foundedOn: "2019-03-15",
  certificate: { until: "2027-03-14" },
  events: [
    { event: "inspection", year: 2021, result: "failed", on: "2022-06-20" },
    { event: "inspection", year: 2022, result: "failed", on: "2023-06-20" },
    { event: "list-abnormal", on: "2023-07-10" },
    { event: "list-serious", on: "2023" },
    { event: "term-ends", on: "2027-03-14" },
  ],
};
const group: Organization = {
  ...institution,
  kind: "social-group",
  registeredFunds: 2_000_000,
  members: { individuals: { value: 20, qualifier: "exact" }, units: { value: 9, qualifier: "exact" } },
};

const said = (findings: readonly Finding[]): readonly (readonly [string, string])[] =>
  findings.map((finding) => [formatFinding(finding, zh), formatFinding(finding, en)]);

describe("the words of the rules of organizations", () => {
  it("say what is short of the minimum conditions", () => {
    expect(said(lintMinimumConditions(group, { on: "2025-12-23" }))).toEqual([
      [
        "会员数不足：个人会员应在50个以上或者单位会员在30个以上，混合组成的总数不得少于50个（《社会团体登记管理条例》第十条第（一）项）。",
        "Too few members: at least 50 persons or 30 units, or 50 of both together, are needed (社会团体登记管理条例, article 10(1)).",
      ],
      [
        "注册资金低于最低数额3万元（《社会团体登记管理条例》第十条第（五）项）。",
        "The registered funds are below the minimum of 30,000 yuan (社会团体登记管理条例, article 10(5)).",
      ],
    ]);
    expect(said(lintMinimumConditions(group, { on: "2026-06-01" }))).toEqual([
      [
        "没有2026年6月1日适用于该类组织的成立条件规则，无法判断。",
        "There is no rule set with the minimum conditions of this kind on 2026-06-01.",
      ],
    ]);
    expect(said(lintMinimumConditions(institution, { on: "2025-12-23" }))[0]?.[0]).toBe(
      "没有全国统一的最低开办资金数额，以本行（事）业的规定为准（《民办非企业单位登记暂行办法》第五条）。",
    );
  });

  it("say why something is due", () => {
    const [first, ...others] = dueItemsOfOrganization(institution, "2025-12-23");
    expect(said(first?.because ?? [])).toEqual([
      [
        "按所录数据，未见2023年度工作报告，应向登记管理机关报送（《民办非企业单位年度检查办法》第四条）。",
        "By the data recorded there is no report on 2023; it goes to the registering body (民办非企业单位年度检查办法, article 4).",
      ],
      [
        "慈善组织依照《慈善法》第十三条报送年度工作报告，实践中不再参加年检。",
        "A charitable organization reports under article 13 of the Charity Law and is not inspected in practice.",
      ],
    ]);
    expect(said(others.slice(-2).flatMap(({ because }) => because)).map(([chinese]) => chinese)).toEqual([
      "按所录数据，本届任期于该日届满，应当换届。",
      "登记证书有效期至该日止。",
    ]);
    const doubtful = dueItemsOfOrganization({ ...group, foundedOn: undefined }, "2025-12-23");
    expect(said(doubtful.flatMap(({ because }) => because)).map(([chinese]) => chinese)).toContain(
      "2023、2024年度工作报告是否应当报送无法判断：成立日期未填写或者不够具体（《社会团体登记管理条例》第二十八条）。",
    );
  });

  it("say what is a ground for a list", () => {
    expect(said(lintCreditLists(institution, "2025-07-10"))).toEqual([
      [
        "自2023年7月10日起列入活动异常名录已满2年，属于列入严重违法失信名单的情形（《社会组织信用信息管理办法》）。",
        "On the list of abnormal activity since 2023-07-10, 2 years or more: a ground for the list of serious violations (社会组织信用信息管理办法).",
      ],
      [
        "列入严重违法失信名单是否已满2年，按所录日期无法判断（《社会组织信用信息管理办法》）。",
        "The dates do not tell whether it has been on the list of serious violations for 2 years (社会组织信用信息管理办法).",
      ],
      [
        "按所录数据，未见2023、2024年度工作报告或者年检记录；未按规定报送的，属于列入活动异常名录的情形（《社会组织信用信息管理办法》）。",
        "By the data recorded there is no report or inspection for 2023, 2024; a report that was not made is a ground for the list of abnormal activity (社会组织信用信息管理办法).",
      ],
      [
        "2021、2022年度连续年检不合格，属于撤销登记的情形（《民办非企业单位年度检查办法》）。",
        "The inspections of 2021, 2022 failed: a ground for revoking the registration (民办非企业单位年度检查办法).",
      ],
      [
        "按所录数据，2023、2024年度连续未见年检记录；连续不参加年检的，属于撤销登记的情形（《民办非企业单位年度检查办法》）。",
        "By the data recorded there is no inspection for 2023, 2024; years in a row without one are a ground for revoking the registration (民办非企业单位年度检查办法).",
      ],
    ]);
  });
});
