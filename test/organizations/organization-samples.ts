import type { Organization } from "../../src/organizations/index.ts";

/** A complete organization, invented; every field of the model is there. */
export const organization: Organization = {
  id: "organization-7",
  uscc: "52440305MJ00000260",
  organizationCode: "MJ0000026",
  names: [
    { text: "青禾区暖邻社区服务中心", language: "zh-CN", role: "registered", until: "2019-03-14" },
    { text: "青禾区暖邻社会工作服务中心", language: "zh-CN", role: "registered", from: "2019-03-15" },
    { text: "Qinghe Warm Neighbours", language: "en", role: "registered" },
    { text: "暖邻社工", language: "zh-CN", role: "short" },
    { text: "青禾区暖邻互助社", language: "zh-CN", role: "former", until: "2016" },
  ],
  kind: "social-service-institution",
  traits: ["charitable-organization", "social-work-institution", "x-qinghe:canteen"],
  registration: { authority: "青禾区民政局", level: "county", divisionCode: "440305" },
  supervision: {
    mode: "dual",
    supervisingUnit: { name: "青禾区委社会工作部" },
    industryManagementDepartment: { name: "青禾区民政局" },
  },
  foundedOn: "2016-05-03",
  scope: ["社会工作服务"],
  address: { text: "银杏街道榆荫路7号", divisionCode: "440305", communityCode: "440305001001" },
  phone: "0755-26000000",
  registeredFunds: 3_000_000,
  members: { units: { value: 30, qualifier: "more-than", unit: "organization" } },
  certificate: { number: "粤青民证字第7号", from: "2021-05-03", until: "2025-05-02" },
  events: [
    { event: "register", on: "2016-05-03", document: "青民许〔2016〕7号" },
    { event: "change", on: "2019-03-15", items: ["名称"] },
    { event: "inspection", year: 2019, result: "passed", on: "2020-06" },
    { event: "annual-report", year: 2020, on: "2021-05-20" },
    { event: "list-abnormal", on: "2022-07-20", reason: "未按规定报送年度工作报告" },
    { event: "delist-abnormal", at: "2023-02-01T09:00:00+08:00" },
    { event: "penalty", penalty: "fine", fine: 500_000, severity: "other", on: "2023-03" },
    { event: "decouple", separations: ["personnel"] },
    { event: "term-ends", on: "2026-05-02" },
  ],
  links: [
    { kind: "incubated-by", to: { id: "hub-1" }, purpose: "孵化", from: "2016-06-01", until: "2018-05-31" },
  ],
  posts: [
    {
      holder: { id: "person-1", name: "林晓禾" },
      title: "legal-representative",
      titleText: "理事长",
      body: { id: "hub-1" },
      from: "2016-05-03",
    },
  ],
  asPrinted: { ratingLevel: "4A级", ratingValidity: "五年", status: "正常" },
  source: { title: "名录", url: "https://example.org/list", quote: "原文", on: "2025-12" },
  ext: { "x-qinghe": { row: 7 } },
};

/** As little as an organization can be. */
export const smallest: Organization = {
  id: "organization-9",
  names: [{ text: "银杏社区书画社", language: "zh-CN", role: "registered" }],
  kind: "x-qinghe:club",
};
