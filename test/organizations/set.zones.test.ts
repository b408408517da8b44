import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import { organizationMessages as en } from "../../src/messages/en/organizations.ts";
import { organizationMessages as zhCN } from "../../src/messages/zh-CN/organizations.ts";
import {
  checkSetOfOrganizations,
  type Organization,
  type OrganizationLink,
  type OrganizationSetOptions,
  type Post,
} from "../../src/organizations/index.ts";
import { deepFreeze } from "../support/values.ts";

function organization(id: string, more: Partial<Organization> = {}): Organization {
  const names = [{ text: `东江区${id}协会`, language: "zh-CN", role: "registered" }] as const;
  return deepFreeze({ id, kind: "social-group", names, ...more });
}
const linked = (id: string, kind: OrganizationLink["kind"], to: string, period = {}): Organization =>
  organization(id, { links: [{ kind, to: { id: to }, ...period }] });
const led = (
  id: string,
  holder: Post["holder"],
  period = {},
  more: Partial<Organization> = {},
): Organization =>
  organization(id, { posts: [{ holder, title: "legal-representative", ...period }], ...more });

function said(organizations: readonly Organization[], options?: OrganizationSetOptions): string[] {
  return checkSetOfOrganizations(organizations, options).map((finding) => {
    expect(formatFinding(finding, en)).toMatch(/^[A-Z][^\n]*\.$/);
    expect(formatFinding(finding, en)).not.toMatch(/undefined/);
    expect(formatFinding(finding, zhCN)).toMatch(/。$/);
    expect(finding.severity).toBe(/duplicate|contradict/.test(finding.code) ? "error" : "warning");
    const { code, path, params } = finding;
    const position = "position" in params ? ` ${String(params.position)}` : "";
    return `${path.join(".")} ${code.replace("organization-set.", "")}${position}`;
  });
}

describe("checkSetOfOrganizations", () => {
  it.each<readonly [string, readonly Organization[], readonly string[]]>([
    ["nothing", [], []],
    ["two strangers", [organization("a"), organization("b")], []],
    ["a reference twice", [organization("a"), organization("b"), organization("a")], ["2.id duplicate-id 1"]],
    [
      "a credit code twice",
      [organization("a", { uscc: "51X" }), organization("b", { uscc: "51X" })],
      ["1.uscc duplicate-code 1"],
    ],
    ["a link to nobody", [linked("a", "member-of", "z")], ["0.links.0.to.id nobody"]],
    ["a link by name", [organization("a", { links: [{ kind: "member-of", to: { name: "某会" } }] })], []],
    [
      "other references to nobody",
      [
        organization("a", {
          supervision: {
            mode: "dual",
            supervisingUnit: { id: "y" },
            industryManagementDepartment: { id: "x" },
          },
          filing: { authority: { id: "w" } },
          posts: [{ holder: { id: "p" }, title: "expert", body: { id: "v" } }],
        }),
      ],
      [
        "0.filing.authority.id nobody",
        "0.supervision.supervisingUnit.id nobody",
        "0.supervision.industryManagementDepartment.id nobody",
        "0.posts.0.body.id nobody",
      ],
    ],
    [
      "a code that is another's",
      [
        organization("a", { links: [{ kind: "member-of", to: { id: "b", uscc: "51Y" } }] }),
        organization("b", { uscc: "51X" }),
      ],
      ["0.links.0.to reference-contradicts 2"],
    ],
    [
      "a code that nobody knows",
      [
        organization("a", { links: [{ kind: "member-of", to: { id: "b", uscc: "51Y" } }] }),
        organization("b"),
      ],
      [],
    ],
    // A supervises B while B supervises A.
    [
      "supervision both ways",
      [linked("a", "supervises", "b"), linked("b", "supervises", "a")],
      ["0.links.0 links-contradict 2", "1.links.0 links-contradict 1"],
    ],
    ["supervision told by both", [linked("a", "supervises", "b"), linked("b", "supervised-by", "a")], []],
    [
      "supervision both ways, in other words",
      [
        linked("a", "supervised-by", "b"),
        organization("b", { supervision: { mode: "dual", supervisingUnit: { id: "a" } } }),
      ],
      ["0.links.0 links-contradict 2", "1.supervision.supervisingUnit links-contradict 1"],
    ],
    [
      "one after the other",
      [
        linked("a", "hub-of", "b", { until: "2019-12-31" }),
        linked("b", "hub-of", "a", { from: "2020-01-01" }),
      ],
      [],
    ],
    [
      "one perhaps after the other",
      [linked("a", "hub-of", "b", { until: "2020" }), linked("b", "hub-of", "a", { from: "2020" })],
      [],
    ],
    [
      "on one day",
      [
        linked("a", "hub-of", "b", { until: "2020-01-01" }),
        linked("b", "hub-of", "a", { from: "2020-01-01" }),
      ],
      ["0.links.0 links-contradict 2", "1.links.0 links-contradict 1"],
    ],
    ["members of each other", [linked("a", "member-of", "b"), linked("b", "member-of", "a")], []],
    ["different relations", [linked("a", "hub-of", "b"), linked("b", "branch-of", "a")], []],
    [
      "the same body by one",
      [linked("a", "same-body", "b"), organization("b")],
      ["0.links.0 same-body-one-way 2"],
    ],
    ["the same body by both", [linked("a", "same-body", "b"), linked("b", "same-body", "a")], []],
    // 社会团体登记管理条例, article 17; 民办非企业单位登记管理暂行条例, article 13.
    ["a branch", [linked("a", "branch-of", "b"), organization("b")], []],
    [
      "a branch of a branch",
      [linked("a", "branch-of", "b"), linked("b", "branch-of", "c"), organization("c")],
      ["0.links.0 branch-below-branch 2"],
    ],
    [
      "a branch of a branch that is kept elsewhere",
      [
        linked("a", "branch-of", "b"),
        organization("b", { links: [{ kind: "branch-of", to: { name: "总会" } }] }),
      ],
      ["0.links.0 branch-below-branch 2"],
    ],
    [
      "a branch of what was a branch before",
      [
        linked("a", "branch-of", "b", { from: "2020-01-01" }),
        linked("b", "branch-of", "c", { until: "2019-12-31" }),
        organization("c"),
      ],
      [],
    ],
    [
      "branches of each other",
      [linked("a", "branch-of", "b"), linked("b", "branch-of", "a")],
      ["0.links.0 links-contradict 2", "1.links.0 links-contradict 1"],
    ],
    [
      "a branch of a foundation's branch, of which the regulations for social groups say nothing",
      [
        linked("a", "branch-of", "b"),
        organization("b", { kind: "foundation", links: [{ kind: "branch-of", to: { id: "c" } }] }),
        organization("c", { kind: "foundation" }),
      ],
      [],
    ],
    [
      "a service institution's branch",
      [linked("a", "branch-of", "b"), organization("b", { kind: "social-service-institution" })],
      ["0.links.0 service-institution-branch"],
    ],
    [
      "a service institution as a branch of nobody known",
      [
        organization("b", {
          kind: "social-service-institution",
          links: [{ kind: "branch-of", to: { name: "总院" } }],
        }),
      ],
      ["0.links.0 service-institution-branch"],
    ],
    // 社会团体登记管理条例, article 12.
    [
      "a legal representative of two groups",
      [led("a", { id: "p" }), led("b", { id: "p" })],
      ["0.posts.0 legal-representative-of-two 2", "1.posts.0 legal-representative-of-two 1"],
    ],
    [
      "of a group and of a foundation",
      [led("a", { id: "p" }), led("b", { id: "p" }, {}, { kind: "foundation" })],
      [],
    ],
    [
      "of one group after the other",
      [led("a", { id: "p" }, { until: "2019-12-31" }), led("b", { id: "p" }, { from: "2020-01-01" })],
      [],
    ],
    [
      "of two groups on one day",
      [led("a", { id: "p" }, { until: "2020-01-01" }), led("b", { id: "p" }, { from: "2020-01-01" })],
      ["0.posts.0 legal-representative-of-two 2", "1.posts.0 legal-representative-of-two 1"],
    ],
    [
      "of one group twice",
      [
        organization("a", {
          posts: [led("x", { id: "p" }), led("y", { id: "p" })].flatMap(({ posts }) => posts ?? []),
        }),
      ],
      [],
    ],
    [
      "of another body, told by this one",
      [
        organization("a", {
          posts: [{ holder: { id: "p" }, title: "legal-representative", body: { id: "b" } }],
        }),
        led("b", { id: "p" }),
      ],
      [],
    ],
    [
      "namesakes",
      [led("a", { name: "张三" }), led("b", { id: "p", name: "张 三" }), led("c", { id: "q", name: "张三" })],
      [
        "0.posts.0 legal-representative-namesake 2",
        "1.posts.0 legal-representative-namesake 1",
        "2.posts.0 legal-representative-namesake 1",
      ],
    ],
    ["namesakes who are two", [led("a", { id: "p", name: "张三" }), led("b", { id: "q", name: "张三" })], []],
  ])("%s", (_case, organizations, findings) => {
    expect(said(organizations)).toEqual(findings);
  });

  it("knows references that exist elsewhere", () => {
    expect(said([linked("a", "member-of", "z")], { others: new Set(["z"]) })).toEqual([]);
    expect(said([linked("a", "member-of", "z")], { others: ["y"] })).toEqual(["0.links.0.to.id nobody"]);
  });

  it("gives findings in the order of the organizations", () => {
    const organizations = [
      linked("a", "same-body", "c"),
      organization("a"),
      organization("c", { uscc: "1" }),
    ];
    expect(said(organizations)).toEqual(["0.links.0 same-body-one-way 3", "1.id duplicate-id 1"]);
  });

  it("takes names of properties for what they are", () => {
    const organizations = [linked("constructor", "member-of", "__proto__"), organization("__proto__")];
    expect(said(organizations)).toEqual([]);
  });

  it("checks a set in which everything meets in time that does not grow with its square", () => {
    const crowd = Array.from({ length: 20_000 }, (_, index) =>
      organization(`o${String(index)}`, {
        links: [
          { kind: "branch-of", to: { id: "o0" } },
          { kind: "supervises", to: { id: "o1" } },
        ],
        posts: [{ holder: { id: "p", name: "张三" }, title: "legal-representative" }],
      }),
    );
    const begin = performance.now();
    const findings = checkSetOfOrganizations(crowd);
    expect(findings.length).toBeGreaterThan(20_000);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});
