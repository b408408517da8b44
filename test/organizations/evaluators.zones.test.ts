import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import { organizationMessages as en } from "../../src/messages/en/organizations.ts";
import { organizationMessages as zhCN } from "../../src/messages/zh-CN/organizations.ts";
import {
  lintEvaluator,
  type Organization,
  type OrganizationLink,
  type Post,
} from "../../src/organizations/index.ts";
import { deepFreeze } from "../support/values.ts";

const ON = "2019-02-20";

function evaluator(more: Partial<Organization> = {}): Organization {
  const names = [{ text: "滨河市社区建设促进会", language: "zh-CN", role: "registered" }] as const;
  return deepFreeze({ id: "e", kind: "social-group", traits: ["evaluator"], names, ...more });
}
function evaluated(more: Partial<Organization> = {}): Organization {
  const names = [{ text: "东江区暖邻社会服务中心", language: "zh-CN", role: "registered" }] as const;
  return deepFreeze({ id: "o", kind: "social-service-institution", names, ...more });
}
const link = (kind: OrganizationLink["kind"], to: OrganizationLink["to"], more = {}): OrganizationLink => ({
  kind,
  to,
  ...more,
});
const post = (holder: Post["holder"], more: Partial<Post> = {}): Post => ({
  holder,
  title: "expert",
  ...more,
});

function said(
  first: Organization,
  second: Organization,
  on = ON,
  parties: readonly Organization[] = [],
): string[] {
  const findings = lintEvaluator(first, second, on, { parties });
  for (const finding of findings) {
    // The convention is this library's own: nothing is refused, and no person is named.
    expect(finding.severity).toBe("warning");
    expect(formatFinding(finding, en)).toMatch(/^[A-Z][^\n]*\.$/);
    expect(formatFinding(finding, zhCN)).toMatch(/。$/);
    expect(JSON.stringify([finding, formatFinding(finding, zhCN)])).not.toMatch(/"p\d"|张三/);
  }
  return findings.map(({ code, params }) =>
    [code.replace("evaluator.", ""), ...Object.values(params)].join(" "),
  );
}

describe("lintEvaluator", () => {
  it.each<readonly [string, Organization, Organization, readonly string[]]>([
    ["two strangers", evaluator(), evaluated(), []],
    ["one reference", evaluator(), evaluated({ id: "e" }), ["itself true"]],
    ["one code", evaluator({ uscc: "51X" }), evaluated({ uscc: "51X" }), ["itself true"]],
    ["two plaques", evaluator({ links: [link("same-body", { id: "o" })] }), evaluated(), ["itself true"]],
    ["the other way", evaluator(), evaluated({ links: [link("same-body", { id: "e" })] }), ["itself true"]],
    [
      "a third body that both are",
      evaluator({ links: [link("same-body", { id: "x" })] }),
      evaluated({ links: [link("same-body", { id: "x" })] }),
      ["itself true"],
    ],
    [
      "one that they were",
      evaluator({ links: [link("same-body", { id: "o" }, { until: "2019-02-19" })] }),
      evaluated(),
      [],
    ],
    [
      "one that they may be",
      evaluator({ links: [link("same-body", { id: "o" }, { from: "2019" })] }),
      evaluated(),
      ["itself false"],
    ],
    [
      "one by name",
      evaluator(),
      evaluated({ links: [link("same-body", { name: "滨河市社区建设促进会" })] }),
      ["itself false"],
    ],
    [
      "its hub",
      evaluator({ links: [link("hub-of", { id: "o" })] }),
      evaluated(),
      ["linked hub-of true true"],
    ],
    [
      "its branch",
      evaluator({ links: [link("branch-of", { id: "o" })] }),
      evaluated(),
      ["linked branch-of true true"],
    ],
    [
      "a sub-unit",
      evaluator(),
      evaluated({ links: [link("sub-unit-of", { id: "e" })] }),
      ["linked sub-unit-of false true"],
    ],
    [
      "a member",
      evaluator(),
      evaluated({ links: [link("member-of", { id: "e" })] }),
      ["linked member-of false true"],
    ],
    [
      "incubated",
      evaluator(),
      evaluated({ links: [link("incubated-by", { id: "e" })] }),
      ["linked incubated-by false true"],
    ],
    [
      "supervises",
      evaluator({ links: [link("supervises", { id: "o" })] }),
      evaluated(),
      ["linked supervises true true"],
    ],
    [
      "supervised",
      evaluator(),
      evaluated({ links: [link("supervised-by", { id: "e" })] }),
      ["linked supervises true true"],
    ],
    [
      "supervised twice, once by name, is said once",
      evaluator({ links: [link("supervises", { name: "东江区暖邻社会服务中心" })] }),
      evaluated({ supervision: { mode: "dual", supervisingUnit: { id: "e" } } }),
      ["linked supervises true true"],
    ],
    [
      "supervised twice, first by reference",
      evaluator({ links: [link("supervises", { id: "o" })] }),
      evaluated({ supervision: { mode: "dual", supervisingUnit: { name: "滨河市社区建设促进会" } } }),
      ["linked supervises true true"],
    ],
    [
      "a member since some day of the year",
      evaluator(),
      evaluated({ links: [link("member-of", { id: "e" }, { from: "2019" })] }),
      ["linked member-of false false"],
    ],
    [
      "a supervising unit by name",
      evaluator(),
      evaluated({ supervision: { mode: "dual", supervisingUnit: { name: "滨河市社区建设促进会" } } }),
      ["linked supervises true false"],
    ],
    [
      "no conflict",
      evaluator({ links: [link("located-in", { id: "o" }), link("x-a:b", { id: "o" })] }),
      evaluated(),
      [],
    ],
    [
      "a member then, not now",
      evaluator(),
      evaluated({ links: [link("member-of", { id: "e" }, { until: "2019-02-19" })] }),
      [],
    ],
    [
      "another body of the same name",
      evaluator({ links: [link("hub-of", { id: "z", name: "东江区暖邻社会服务中心" })] }),
      evaluated(),
      [],
    ],
  ])("%s", (_case, first, second, findings) => {
    expect(said(first, second)).toEqual(findings);
  });

  // Two years: 社会组织评估管理办法 (ministry order 39 of 2010), article 19.
  it.each<readonly [string, readonly Post[], readonly Post[], readonly string[]]>([
    ["one person", [post({ id: "p1" })], [post({ id: "p1" })], ["shared-person 1 true"]],
    [
      "two persons",
      [post({ id: "p1" }), post({ id: "p2" })],
      [post({ id: "p2" }), post({ id: "p1" })],
      ["shared-person 2 true"],
    ],
    ["nobody", [post({ id: "p1", name: "张三" })], [post({ id: "p2", name: "张三" })], []],
    ["a name", [post({ id: "p1", name: "张三" })], [post({ name: "张三" })], ["shared-person 1 false"]],
    ["both by name", [post({ name: "张三" })], [post({ name: "张 三" })], ["shared-person 1 false"]],
    [
      "one by reference and name",
      [post({ id: "p1", name: "张三" })],
      [post({ id: "p1", name: "张三" })],
      ["shared-person 1 true"],
    ],
    ["left the evaluator", [post({ id: "p1" }, { until: "2019-02-19" })], [post({ id: "p1" })], []],
    [
      "left yesterday",
      [post({ id: "p1" })],
      [post({ id: "p1" }, { until: "2019-02-19" })],
      ["former-office 1 true"],
    ],
    [
      "left less than two years ago",
      [post({ id: "p1" })],
      [post({ id: "p1" }, { until: "2017-02-21" })],
      ["former-office 1 true"],
    ],
    ["left two years ago", [post({ id: "p1" })], [post({ id: "p1" }, { until: "2017-02-20" })], []],
    [
      "left in that year",
      [post({ id: "p1" })],
      [post({ id: "p1" }, { until: "2017" })],
      ["former-office 1 false"],
    ],
    ["begins tomorrow", [post({ id: "p1" })], [post({ id: "p1" }, { from: "2019-02-21" })], []],
    ["an office elsewhere", [post({ id: "p1" })], [post({ id: "p1" }, { body: { id: "z" } })], []],
    [
      "an office told by the other",
      [post({ id: "p1" }), post({ id: "p1" }, { body: { id: "o" } })],
      [],
      ["shared-person 1 true"],
    ],
    [
      "an office by name",
      [post({ id: "p1" }), post({ id: "p1" }, { body: { name: "东江区暖邻社会服务中心" } })],
      [],
      ["shared-person 1 false"],
    ],
    [
      "now and before",
      [post({ id: "p1" })],
      [post({ id: "p1" }, { until: "2018-01-01" }), post({ id: "p1" }, { from: "2019-01-01" })],
      ["shared-person 1 true"],
    ],
  ])("shares with it %s", (_case, first, second, findings) => {
    expect(said(evaluator({ posts: first }), evaluated({ posts: second }))).toEqual(findings);
  });

  it("counts bodies that are the same as one of the two to its side", () => {
    const names = [{ text: "滨河市社区学院", language: "zh-CN", role: "registered" }] as const;
    const college: Organization = deepFreeze({
      id: "college",
      kind: "public-institution",
      names,
      links: [link("same-body", { id: "e" }), link("incubated-by", { id: "o" })],
      posts: [post({ id: "p1" })],
    });
    const school: Organization = deepFreeze({
      id: "school",
      kind: "public-institution",
      names,
      links: [link("same-body", { id: "college" })],
    });
    const other = evaluated({ posts: [post({ id: "p1" })], links: [link("member-of", { id: "school" })] });
    expect(said(evaluator(), other)).toEqual([]);
    expect(said(evaluator(), other, ON, [school, college])).toEqual([
      "linked incubated-by true true",
      "linked member-of false true",
      "shared-person 1 true",
    ]);
    expect(said(evaluator({ id: "school" }), other, ON, [college])).toContain("linked member-of false true");
  });

  it("says what else may be wrong where it is open whether both are one", () => {
    const first = evaluator({
      links: [link("same-body", { name: "东江区暖邻社会服务中心" }), link("hub-of", { id: "o" })],
    });
    expect(said(first, evaluated())).toEqual(["itself false", "linked hub-of true true"]);
  });

  it("refuses what is no date", () => {
    expect(() => lintEvaluator(evaluator(), evaluated(), "soon")).toThrow(TypeError);
  });
});
