import { describe, expect, it } from "vitest";
import { isDueItem, worklist } from "../../src/core/index.ts";
import { dueItemsOfOrganization, type Organization, type Post } from "../../src/organizations/index.ts";
import { deepFreeze } from "../support/values.ts";

function institution(rest: Partial<Organization>): Organization {
  return deepFreeze({
    id: "institution-3",
    names: [{ text: "青禾区云栖社区服务中心", language: "zh-CN", role: "registered" }],
    kind: "social-service-institution",
    registration: { authority: "青禾区民政局", level: "county", divisionCode: "440399" },
    foundedOn: "2019-03-15",
    ...rest,
  });
}

const dual = { mode: "dual", supervisingUnit: { name: "青禾区委社会工作部" } } as const;
const report = (year: number): { event: "annual-report"; year: number } => ({ event: "annual-report", year });
const listOf = (organization: Organization, on: string, since?: string): readonly string[] =>
  dueItemsOfOrganization(organization, on, { since }).map((item) => `${item.kind} ${item.on}`);

describe("dueItemsOfOrganization", () => {
  it("lists the reports that the record has not, two years back and up to the next", () => {
    expect(listOf(institution({}), "2025-12-23")).toEqual([
      "annual-report 2024-05-31",
      "annual-report 2025-05-31",
      "annual-report 2026-05-31",
    ]);
    expect(listOf(institution({}), "2025-12-23", "2025-06-01")).toEqual(["annual-report 2026-05-31"]);
    expect(listOf(institution({}), "2025-12-23", "2025-05-31")).toHaveLength(2);
    expect(listOf(institution({}), "2024-02-29", "2020-01-01")[0]).toBe("annual-report 2020-05-31");
  });

  it("takes a report or an inspection of the year for made", () => {
    const events = [report(2023), { event: "inspection", year: 2024, result: "passed" }] as const;
    expect(listOf(institution({ events }), "2025-12-23")).toEqual(["annual-report 2026-05-31"]);
    // One without a year is about none.
    expect(
      listOf(institution({ events: [{ event: "annual-report", on: "2025-05-20" }] }), "2025-12-23"),
    ).toHaveLength(3);
  });

  it("asks for the supervising unit's earlier day until the report is overdue", () => {
    const organization = institution({ supervision: dual, events: [report(2023), report(2024)] });
    const due = ["annual-report 2026-03-31", "annual-report 2026-05-31"];
    expect(listOf(organization, "2026-05-31").slice(0, 2)).toEqual(due);
    expect(listOf(organization, "2026-06-01").slice(0, 1)).toEqual(due.slice(1));
    const [first, second] = dueItemsOfOrganization(organization, "2026-05-31");
    expect(first?.because[0]?.params).toEqual({
      ruleSet: "social-service-institution-annual-report@1",
      source: "民办非企业单位年度检查办法",
      article: "4",
      year: 2025,
      to: "supervising-unit",
      verified: true,
    });
    expect(second?.because[0]?.params["to"]).toBe("registering-body");
    // Its day was before the one from which reports are listed.
    expect(listOf(organization, "2026-05-31", "2026-03-31").slice(0, 2)).toEqual(due);
    expect(listOf(organization, "2026-05-31", "2026-04-01")[0]).toBe(due[1]);
  });

  it("remarks on charities, and says where a date is only reported", () => {
    const [item] = dueItemsOfOrganization(
      institution({
        kind: "social-group",
        traits: ["charitable-organization"],
        events: [report(2023), report(2024)],
      }),
      "2025-12-23",
    );
    expect(item?.because).toMatchObject([
      {
        code: "organization.annual-report-due",
        params: { ruleSet: "social-group-annual-report@2", article: undefined, verified: false },
      },
      { code: "organization.annual-report-charity" },
    ]);
  });

  it("puts all doubtful reports into one item", () => {
    const items = dueItemsOfOrganization(institution({ foundedOn: undefined }), "2025-12-23");
    expect(items).toEqual([
      {
        on: "unknown",
        kind: "annual-report",
        about: "institution-3",
        because: [
          {
            code: "organization.annual-report-undecided",
            severity: "warning",
            path: [],
            params: {
              ruleSet: "social-service-institution-annual-report@1",
              source: "民办非企业单位年度检查办法",
              article: "4",
              years: [2022, 2023, 2024, 2025],
              doubt: "founding",
            },
          },
        ],
      },
    ]);
  });

  it("leaves out the years of founding that are exempt, and doubts what is only reported to be", () => {
    expect(listOf(institution({ foundedOn: "2024-09-01" }), "2025-12-23")).toEqual([
      "annual-report 2026-05-31",
    ]);
    const group = institution({ kind: "social-group", foundedOn: "2025-09-01" });
    expect(dueItemsOfOrganization(group, "2025-12-23").at(-1)?.because[0]?.params).toMatchObject({
      years: [2025],
      doubt: "exemption",
    });
  });

  it.each<[string, Partial<Organization>]>([
    ["deregistered", { events: [{ event: "deregister", on: "2025-12-01" }] }],
    ["revoked", { events: [{ event: "revoke-registration", on: "2020-01-01" }] }],
    [
      "filing cancelled",
      {
        kind: "filed-community-organization",
        registration: undefined,
        events: [
          { event: "file", on: "2020" },
          { event: "cancel-filing", on: "2024" },
        ],
      },
    ],
  ])("asks nothing of who has ended: %s", (_, rest) => {
    expect(
      dueItemsOfOrganization(institution({ certificate: { until: "2026-01-31" }, ...rest }), "2025-12-23"),
    ).toEqual([]);
  });

  it("asks no report of kinds that the rule sets do not know", () => {
    expect(listOf(institution({ kind: "residents-committee" }), "2025-12-23")).toEqual([]);
    const ruleSets: [] = [];
    expect(dueItemsOfOrganization(institution({}), "2025-12-23", { ruleSets })).toEqual([]);
  });

  it("names the end of the certificate", () => {
    const certificate = { from: "2022-02-01", until: "2026-01-31" };
    expect(listOf(institution({ kind: "enterprise", certificate }), "2025-12-23")).toEqual([
      "certificate 2026-01-31",
    ]);
  });

  it.each<[string, Organization["events"], string]>([
    [
      "the last end counts",
      [
        { event: "term-ends", on: "2021-04-01" },
        { event: "term-ends", on: "2026-04-01" },
      ],
      "2026-04-01",
    ],
    [
      "in whatever order",
      [
        { event: "term-ends", on: "2026-04-01" },
        { event: "term-ends", on: "2021-04-01" },
      ],
      "2026-04-01",
    ],
    ["known to the month", [{ event: "term-ends", on: "2026-04" }], "2026-04"],
    ["without a date", [{ event: "term-ends" }], "unknown"],
    ["by its moment", [{ event: "term-ends", at: "2026-03-31T17:00:00Z" }], "2026-04-01"],
  ])("end of term: %s", (_, events, on) => {
    expect(listOf(institution({ kind: "enterprise", events }), "2025-12-23")).toEqual([
      `term-of-office ${on}`,
    ]);
  });

  const head = (until: string | undefined, rest: Partial<Post> = {}): Post => ({
    holder: { id: "person-1" },
    title: "chair",
    until,
    ...rest,
  });

  it.each<[string, readonly Post[], readonly string[]]>([
    ["the head's office", [head("2026-04-01")], ["term-of-office 2026-04-01"]],
    ["the last one", [head("2021-04-01"), head("2026-04-01")], ["term-of-office 2026-04-01"]],
    ["somebody follows", [head("2021-04-01"), head(undefined, { from: "2021-04-02" })], []],
    ["an office elsewhere", [head("2026-04-01", { body: { id: "hub" } })], []],
    ["an office below", [head("2026-04-01", { title: "council-member" })], []],
  ])("end of term by posts: %s", (_, posts, expected) => {
    expect(listOf(institution({ kind: "enterprise", posts }), "2025-12-23")).toEqual(expected);
  });

  it("prefers the recorded end of term to that of posts, and names the post", () => {
    const posts = [head("2021-04-01"), head("2024-04-01")];
    const byPost = dueItemsOfOrganization(institution({ kind: "enterprise", posts }), "2025-12-23");
    expect(byPost[0]?.because).toMatchObject([
      { code: "organization.term-by-post", params: { position: 2 } },
    ]);
    const events = [{ event: "term-ends", on: "2027-01-01" }] as const;
    expect(listOf(institution({ kind: "enterprise", posts, events }), "2025-12-23")).toEqual([
      "term-of-office 2027-01-01",
    ]);
  });

  it("gives items for a worklist", () => {
    const organization = institution({ certificate: { until: "2026-01-31" } });
    const items = dueItemsOfOrganization(organization, "2025-12-23");
    expect(items.every(isDueItem)).toBe(true);
    const list = worklist(items, { on: "2025-12-23", days: 90 });
    expect([list.overdue.length, list.due.length, list.undecided.length]).toEqual([2, 1, 0]);
  });

  it.each(["2025", "2025-12", "today", ""])("refuses %j as the day", (on) => {
    expect(() => dueItemsOfOrganization(institution({}), on)).toThrow(TypeError);
  });
});
