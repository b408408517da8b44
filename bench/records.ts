import type { Organization } from "linli/organizations";
import { sampleUscc } from "linli/testing";

/** An invented organization: eleven fields, two names, three events, two posts, two links. */
export function recordOf(random: () => number, index: number): Organization {
  const year = 2008 + (index % 12);
  const foundedOn = `${String(year)}-03-15`;
  return {
    id: `organization-${String(index)}`,
    uscc: sampleUscc(random, { category: "52" }),
    names: [
      {
        text: `青禾区第${String(index)}邻里社会工作服务中心`,
        language: "zh-CN",
        role: "registered",
        from: foundedOn,
      },
      { text: `邻里社工${String(index)}`, language: "zh-CN", role: "short" },
    ],
    kind: "social-service-institution",
    traits: ["social-work-institution"],
    registration: { authority: "青禾区民政局", level: "county", divisionCode: "440305" },
    supervision: { mode: "dual", supervisingUnit: { name: "青禾区委社会工作部" } },
    foundedOn,
    events: [
      { event: "register", on: foundedOn },
      { event: "annual-report", on: "2024-05-20", year: 2023 },
      { event: "inspection", on: "2024-06-30", year: 2023, result: "passed" },
    ],
    posts: [
      { holder: { name: "林知夏" }, title: "legal-representative", from: "2021-04-01", until: "2026-03-31" },
      { holder: { name: "周予安" }, title: "supervisor", from: "2021-04-01" },
    ],
    links: [
      { kind: "member-of", to: { name: "青禾区社会组织联合会" }, from: "2020-01-01" },
      { kind: "incubated-by", to: { id: "hub-1" }, from: foundedOn, until: `${String(year + 2)}-12` },
    ],
  };
}
