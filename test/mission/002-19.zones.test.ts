// Mission row 002#19: "its business: policy research, party building in communities, …, performance evaluation, …".
// Business-scope tags; evaluator role (an organization may not evaluate itself: conflict check).
import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import { isOrganization, lintEvaluator, type Organization } from "../../src/organizations/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { body } from "./bodies.ts";

const scope = [
  "政策研究",
  "社区党建",
  "居委会建设",
  "社区治理与服务",
  "社会创新",
  "绩效评估",
  "智慧平安社区",
  "共享经济",
];
const council = body("council", "滨河市社区建设促进会", {
  traits: ["hub", "evaluator"],
  scope,
  links: [{ kind: "hub-of", to: { id: "member" }, from: "2018", until: "2020-12-31" }],
  posts: [{ holder: { id: "p1" }, title: "president", from: "2015" }],
});
const member = body("member", "滨河市暖邻社会工作服务中心", { kind: "social-service-institution" });
const stranger = body("stranger", "北岸区棋类运动协会");

const conflicts = (other: Organization, on = "2019-02-20"): readonly string[] =>
  lintEvaluator(council, other, on).map(({ code }) => code);

describe("002#19: what the council does, and whom it may not evaluate", () => {
  it("keeps the business as tags", () => {
    expect(isOrganization(council)).toBe(true);
    expect(council.scope).toContain("绩效评估");
    expect(isOrganization({ ...council, scope: [""] })).toBe(false);
  });

  it("may not evaluate itself, under any of its names and plaques", () => {
    expect(conflicts(council)).toEqual(["evaluator.itself"]);
    const plaque = body("plaque", "社区建设研究院", {
      links: [{ kind: "same-body", to: { id: "council" } }],
    });
    expect(conflicts(plaque)).toEqual(["evaluator.itself"]);
    const [finding] = lintEvaluator(council, council, "2019-02-20");
    expect(finding && formatFinding(finding, en)).toMatch(/\w/);
    expect(finding && formatFinding(finding, zhCN)).toMatch(/\p{Script=Han}/u);
  });

  it("has an interest in whom it is the hub of, while it is", () => {
    expect(conflicts(member)).toEqual(["evaluator.linked"]);
    expect(conflicts(member, "2021-01-01")).toEqual([]);
  });

  it("has an interest where a person holds an office in both", () => {
    const shared = {
      ...stranger,
      posts: [{ holder: { id: "p1" }, title: "supervisor", from: "2018-06" }],
    } as const;
    expect(conflicts(shared)).toEqual(["evaluator.shared-person"]);
  });

  it("may evaluate a stranger", () => {
    expect(conflicts(stranger)).toEqual([]);
  });
});
