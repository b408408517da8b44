import { describe, expect, it } from "vitest";
import {
  checkMicroProject,
  councilResultOf,
  dueItemsOfMicroProject,
  explainMicroProject,
  isMicroProject,
  lintMicroProjects,
  mergeMicroProjectSummaries,
  microProjectBalanceOf,
  microProjectLimitsOn,
  microProjectStateOn,
  microProjectTable,
  summarizeMicroProjects,
  type MicroProject,
} from "../../src/projects/index.ts";
import { formatFinding, type Finding } from "../../src/core/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { checkRows, rowsOf } from "../../src/tables/index.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";
import { microProject, rejectedMicroProject } from "./micro-project-samples.ts";

describe("a micro-project", () => {
  it("is accepted, and every step of it was made public", () => {
    expect(checkMicroProject(deepFreeze(structuredClone(microProject)))).toMatchObject({
      ok: true,
      findings: [],
    });
    expect(checkMicroProject(rejectedMicroProject).findings.map(({ code }) => code)).toEqual([
      "micro-project.not-public",
      "micro-project.supporters-missing",
    ]);
  });

  it.each<[string, string, object]>([
    ["more votes than people", "micro-project.vote", { vote: { present: 17, agree: 18 } }],
    ["more people than members", "micro-project.vote", { vote: { members: 17, present: 18, agree: 17 } }],
    ["more money than was asked for", "micro-project.decided-above-requested", { decidedFen: 8_000_001 }],
    ["half a fen", "micro-project.amount", { requestedFen: 8_000_000.5 }],
    [
      "an acceptance of one's own work",
      "micro-project.accepts-own-work",
      {
        acceptedBy: { name: "青禾区晨光照明工程队" },
      },
    ],
    ["a year before the programme", "micro-project.year", { year: 2014 }],
    [
      "a decision on what others have to do",
      "micro-project.event-impossible",
      { exclusion: "duty-of-others" },
    ],
    ["a decision without an amount", "micro-project.event-impossible", { decidedFen: undefined }],
    ["a deliberation without a vote", "micro-project.event-impossible", { vote: undefined }],
    ["a start without a contractor", "micro-project.event-impossible", { contractor: undefined }],
    ["an acceptance by nobody", "micro-project.event-impossible", { acceptedBy: undefined }],
    [
      "steps in the wrong order",
      "micro-project.event-impossible",
      {
        events: [{ event: "decide" }, { event: "propose" }],
      },
    ],
    [
      "a step made public twice",
      "micro-project.publicity-repeated",
      {
        publicity: [{ step: "decision" }, { step: "decision" }],
      },
    ],
    [
      "a notice that runs backwards",
      "period.order",
      {
        publicity: [{ step: "decision", from: "2020-04-17", until: "2020-04-10" }],
      },
    ],
  ])("is refused with %s", (_, code, change) => {
    const { ok, findings } = checkMicroProject({ ...microProject, ...change });
    expect(ok).toBe(false);
    expect(findings.filter(({ severity }) => severity === "error").map((finding) => finding.code)).toEqual([
      code,
    ]);
  });

  it("is remarked on where a reader will ask, or more was spent than decided", () => {
    const remarks = (change: object): readonly string[] =>
      checkMicroProject({ ...microProject, ...change }).findings.map(
        ({ code, path }) => `${code} ${path.join(".")}`,
      );
    expect(remarks({ vote: { present: 18, agree: 17 } })).toEqual([
      "micro-project.members-missing vote.members",
    ]);
    expect(remarks({ spentFen: 7_600_001 })).toEqual(["micro-project.spent-above-decided spentFen"]);
    expect(remarks({ spentFen: 7_600_000 })).toEqual([]);
  });

  it("says in words what a step lacks", () => {
    const says = (change: object): string | undefined => {
      const { findings } = checkMicroProject({ ...microProject, ...change });
      const [first] = findings.filter(({ severity }) => severity === "error");
      return first && formatFinding(first as Finding<never>, zhCN);
    };
    expect(says({ vote: undefined })).toBe("第 2 个环节不成立：缺少居民议事会表决结果。");
    expect(says({ events: [{ event: "decide" }] })).toBe("第 1 个环节不成立：此时不能进行。");
    expect(says({ events: [{ event: "propose" }, { event: "reject" }] })).toBe(
      "第 2 个环节不成立：缺少原因。",
    );
  });

  it("never throws", () => {
    for (const value of strangeValues) {
      expect(isMicroProject(value)).toBe(false);
      expect(checkMicroProject(value).ok).toBe(false);
    }
  });
});

describe("its state and what is due", () => {
  it.each([
    ["2020-03-01", "draft"],
    ["2020-03-19", "proposed"],
    ["2020-06-01", "in-progress"],
    ["2020-09-20", "delivered"],
    ["2020-10", "unknown"],
    ["2020-10-10", "accepted"],
  ])("on %s is %s", (date, state) => {
    expect(microProjectStateOn(microProject, date).state).toBe(state);
  });

  it("names the delivery, then the acceptance, and notices that still run", () => {
    const due = (on: string): readonly string[] =>
      dueItemsOfMicroProject(microProject, on).map((item) => `${item.kind} ${item.on}`);
    expect(due("2020-03-25")).toEqual([
      "notice 2020-03-27",
      "notice 2020-04-17",
      "notice 2020-09-27",
      "notice 2020-10-17",
    ]);
    expect(due("2020-04-17")).toEqual([
      "delivery 2020-09-30",
      "notice 2020-04-17",
      "notice 2020-09-27",
      "notice 2020-10-17",
    ]);
    expect(due("2020-07-01")).toEqual(["delivery 2020-09-30", "notice 2020-09-27", "notice 2020-10-17"]);
    expect(due("2020-10-01")).toEqual(["acceptance unknown", "notice 2020-10-17"]);
    expect(due("2020-10-18")).toEqual([]);
    expect(() => dueItemsOfMicroProject(microProject, "2020-10")).toThrow(TypeError);
  });
});

describe("what is due where dates are missing", () => {
  const days = ["propose", "deliberate", "decide", "start"].map((event, index) => ({
    event,
    on: `2020-0${String(index + 1)}-10`,
  })) as MicroProject["events"];
  const [propose, deliberate, decide] = days as [Event, Event, Event];
  type Event = MicroProject["events"][number];
  const due = (events: readonly Event[], dueOn?: string): readonly string[] =>
    dueItemsOfMicroProject({ ...microProject, publicity: [], dueOn, events }, "2020-07-01").map(
      (item) => `${item.kind} ${item.on}`,
    );

  it.each<[string, readonly Event[], readonly string[]]>([
    ["decided and not begun", [propose, deliberate, decide], ["delivery 2020-06-01"]],
    ["decided, nobody knows when", [propose, deliberate, { event: "decide" }], ["delivery 2020-06-01"]],
    ["begun, nobody knows when", [propose, deliberate, decide, { event: "start" }], ["delivery 2020-06-01"]],
    [
      "begun some day of the month",
      [propose, deliberate, decide, { event: "start", on: "2020-07" }],
      ["delivery 2020-06-01"],
    ],
    ["delivered, nobody knows when", [...days, { event: "deliver" }], ["acceptance unknown"]],
    ["accepted, nobody knows when", [...days, { event: "deliver" }, { event: "accept" }], []],
    ["cancelled, nobody knows when", [...days, { event: "cancel", reason: "资金未落实" }], []],
    ["delivered later that year, or not yet", [...days, { event: "deliver", on: "2020" }], []],
    ["deliberated only", [propose, deliberate], []],
  ])("%s", (_, events, expected) => {
    expect(due(events, "2020-06-01")).toEqual(expected);
  });

  it("asks of what is begun by when it is to be delivered", () => {
    expect(due(days)).toEqual(["delivery unknown"]);
    expect(due([propose, deliberate, decide])).toEqual([]);
  });
});

describe("the vote of the council", () => {
  const rules = { quorum: { of: 2, outOf: 3 }, majority: { of: 1, outOf: 2 }, more: true };

  it.each([
    [{ members: 21, present: 14, agree: 8 }, "passed"],
    [{ members: 21, present: 14, agree: 7 }, "failed"],
    [{ members: 21, present: 13, agree: 13 }, "failed"],
    [{ present: 13, agree: 13 }, "unknown"],
    [{ present: 13, agree: 6 }, "failed"],
  ])("%o is %s", (vote, state) => {
    expect(councilResultOf(vote, rules).state).toBe(state);
    expect(councilResultOf(vote).state).toBe("unknown");
  });

  it("counts in whole numbers: two thirds of 21 are 14, and exactly half is enough where more is not asked", () => {
    const half = { ...rules, quorum: { of: 1, outOf: 2 } };
    expect(councilResultOf({ members: 20, present: 10, agree: 10 }, half).state).toBe("passed");
    expect(
      councilResultOf({ members: 20, present: 10, agree: 10 }, { ...half, quorumMore: true }).state,
    ).toBe("failed");
    expect(councilResultOf({ members: 21, present: 14, agree: 7 }, { ...rules, more: false }).state).toBe(
      "passed",
    );
    expect(() =>
      councilResultOf({ present: 1, agree: 1 }, { ...rules, quorum: { of: 3, outOf: 2 } }),
    ).toThrow(RangeError);
  });
});

describe("limits of places", () => {
  const item = (id: string, change: Partial<MicroProject>): MicroProject => ({
    id,
    name: id,
    kind: "services",
    place: { divisionCode: "440304", name: "云栖社区" },
    year: 2016,
    requestedFen: 15_000_000,
    contractor: { name: "青禾区晨光社工" },
    events: [],
    ...change,
  });
  const codesOf = (items: readonly MicroProject[]): readonly string[] =>
    lintMicroProjects(items).map(({ code }) => code);

  it.each([
    [{ divisionCode: "440304" }, "2016-06-30", 20_000_000],
    [{ communityCode: "440304001001" }, "2016", 20_000_000],
    [{ divisionCode: "440303", name: "东湖街道某社区" }, "2020", 50_000_000],
    [{ divisionCode: "440402" }, "2021", 20_000_000],
    [{ divisionCode: "440304" }, "2017-01-01", undefined],
    [{ divisionCode: "440303", name: "某社区" }, "2020", undefined],
    [{ divisionCode: "440305" }, "2026", undefined],
    [{ name: "某社区" }, "2016", undefined],
  ])("of %o on %s", (place, date, services) => {
    const { state, limits } = microProjectLimitsOn(place, date);
    expect([state, limits?.perItemFen?.services]).toEqual([
      services === undefined ? "unknown" : "known",
      services,
    ]);
  });

  it("are remarked on, and never an error", () => {
    const [finding] = lintMicroProjects([item("a", { requestedFen: 20_000_001 })]);
    expect(finding).toMatchObject({
      code: "micro-project.over-limit",
      severity: "warning",
      path: [0, "requestedFen"],
      params: { kind: "services", limitYuan: 200_000, ruleSet: "futian-micro-projects@1" },
    });
    expect(codesOf([item("a", { requestedFen: 20_000_000 })])).toEqual([]);
  });

  it("are suspected to be gone round by splitting, where one contractor has several within them", () => {
    const both = [item("a", {}), item("b", {})];
    expect(lintMicroProjects(both)).toMatchObject([
      { code: "micro-project.split-suspected", params: { positions: [1, 2], sumYuan: 300_000 } },
    ]);
    expect(codesOf([item("a", {}), item("b", { contractor: { name: "另一家" } })])).toEqual([]);
    expect(codesOf([item("a", {}), item("b", { kind: "works" })])).toEqual([]);
    const large = item("c", { requestedFen: 25_000_000 });
    expect([...codesOf([...both, large])].sort()).toEqual([
      "micro-project.over-limit",
      "micro-project.split-suspected",
    ]);
    const withdrawn = [{ event: "propose" as const }, { event: "withdraw" as const }];
    expect(codesOf([item("a", {}), item("b", { events: withdrawn })])).toEqual([]);
  });

  it("of a community and year are held against the sum", () => {
    const longgang = { divisionCode: "440307", name: "某社区" };
    const items = [1, 2, 3].map((index) =>
      item(String(index), { place: longgang, year: 2017, requestedFen: 70_000_000, contractor: undefined }),
    );
    expect(lintMicroProjects(items)).toMatchObject([
      {
        code: "micro-project.community-over-limit",
        params: { sumYuan: 2_100_000, limitYuan: 2_000_000, positions: [1, 2, 3] },
      },
    ]);
    expect(codesOf(items.slice(1))).toEqual([]);
  });

  it("know one contractor by its reference, its code and its name", () => {
    const uscc = "52440399MJL0AE019U";
    const parts = [{ id: "c-1", uscc }, { uscc, name: "青禾区晨光社工" }, { name: "青禾区 晨光社工" }];
    const items = parts.map((contractor, index) =>
      item(String(index), { contractor, requestedFen: 7_000_000 }),
    );
    expect(lintMicroProjects(items)).toMatchObject([{ params: { positions: [1, 2, 3] } }]);
    expect(codesOf(items.slice(0, 2))).toEqual([]);
  });

  it("sum up no district as if it were one community, no row twice, and nothing that is excluded", () => {
    const district = { divisionCode: "440307" };
    const year = { year: 2017, requestedFen: 150_000_000, contractor: undefined };
    expect(
      codesOf([item("a", { ...year, place: district }), item("b", { ...year, place: district })]),
    ).toEqual([]);
    const place = { ...district, name: "某社区" };
    expect(codesOf([item("a", { ...year, place }), item("a", { ...year, place })])).toEqual([
      "micro-project.repeated",
    ]);
    expect(
      codesOf([item("a", { ...year, place }), item("b", { ...year, place, exclusion: "duty-of-others" })]),
    ).toEqual(["micro-project.excluded"]);
    expect(codesOf([item("a", { ...year, place }), item("b", { ...year, place })])).toEqual([
      "micro-project.community-over-limit",
    ]);
  });

  it("remark on what is excluded until it is rejected or withdrawn", () => {
    const proposed = item("a", { exclusion: "duty-of-others", events: [{ event: "propose" }] });
    const found = lintMicroProjects([proposed]);
    expect(found).toMatchObject([
      { code: "micro-project.excluded", severity: "warning", path: [0, "exclusion"] },
    ]);
    expect(found.map((finding) => formatFinding(finding, zhCN))).toEqual([
      "该项目不应纳入：属物业公司或其他单位职责。",
    ]);
    expect(codesOf([{ ...proposed, events: [{ event: "propose" }, { event: "withdraw" }] }])).toEqual([]);
  });

  it("are those of the community where the code of its city stands beside its own", () => {
    const place = { divisionCode: "440300", communityCode: "440304001001" };
    expect(microProjectLimitsOn(place, "2016").ruleSet).toBe("futian-micro-projects@1");
  });

  it("find repeated references and decisions against the council", () => {
    expect(codesOf([item("a", {}), item("a", { contractor: undefined })])).toEqual([
      "micro-project.repeated",
    ]);
    const decided: MicroProject = { ...microProject, vote: { members: 21, present: 18, agree: 3 } };
    const council = { quorum: { of: 1, outOf: 2 }, majority: { of: 2, outOf: 3 } };
    expect(lintMicroProjects([decided], { council }).map(({ code }) => code)).toEqual([
      "council.no-majority",
      "micro-project.decided-without-council",
    ]);
  });
});

describe("the budget of a community", () => {
  const { place, year } = microProject;
  const balance = (...many: readonly MicroProject[]): unknown =>
    microProjectBalanceOf(summarizeMicroProjects(many), { place, year }, 10_000_000);
  const cancelled: MicroProject = {
    ...microProject,
    id: "2020-09",
    events: [...microProject.events.slice(0, 4), { event: "cancel", reason: "资金未落实" }],
    spentFen: 500_000,
  };

  it("loses what was spent on an item that was cancelled, and no more of it", () => {
    expect(checkMicroProject(cancelled).ok).toBe(true);
    expect(balance(cancelled)).toEqual({ state: "within", remainingFen: 9_500_000, unspentFen: 0 });
    expect(balance(cancelled, microProject)).toEqual({
      state: "within",
      remainingFen: 1_900_000,
      unspentFen: 100_000,
    });
  });

  it("loses what was spent above what was decided", () => {
    expect(balance({ ...microProject, spentFen: 10_000_001 })).toEqual({
      state: "over",
      remainingFen: -1,
      unspentFen: 0,
    });
  });

  it("is unknown of a place that may be any community of a division", () => {
    const summary = summarizeMicroProjects([microProject]);
    const unknown = { state: "unknown", remainingFen: null, unspentFen: null };
    expect(microProjectBalanceOf(summary, { place: { divisionCode: "440303" }, year }, 1)).toEqual(unknown);
    expect(() => microProjectBalanceOf(summary, { place, year }, 0.5)).toThrow(RangeError);
  });

  it("is added up exactly, or not at all", () => {
    const whole = summarizeMicroProjects([
      { ...microProject, requestedFen: Number.MAX_SAFE_INTEGER, decidedFen: Number.MAX_SAFE_INTEGER },
    ]);
    expect(() => mergeMicroProjectSummaries([whole, whole])).toThrow(RangeError);
    for (const other of [
      { version: 1, communities: [] },
      { ...whole, version: 2 },
    ])
      expect(() => mergeMicroProjectSummaries([other as never])).toThrow(TypeError);
  });
});

describe("the table of micro-projects", () => {
  it("reads the headings of lists that communities keep", async () => {
    const rows = [
      [
        "项目名称",
        "项目类别",
        "所属社区",
        "年度",
        "申报金额（元）",
        "确定金额（元）",
        "到会人数",
        "同意人数",
        "承接单位",
        "验收单位",
        "征集日期",
        "征集公示",
        "评议日期",
      ],
      [
        "楼道照明",
        "工程",
        "云栖社区",
        "2020",
        "80,000",
        "7.6万元",
        "18",
        "17",
        "甲",
        "乙",
        "2020-03-02",
        "2020-03-02至2020-03-09",
        "2020年3月20日",
      ],
    ];
    for await (const row of checkRows(rowsOf(rows), { model: microProjectTable() })) {
      expect(row.findings.filter(({ finding }) => finding.severity === "error")).toEqual([]);
      expect(row.record).toMatchObject({
        kind: "works",
        place: { name: "云栖社区" },
        requestedFen: 8_000_000,
        decidedFen: 7_600_000,
        vote: { present: 18, agree: 17 },
        contractor: { name: "甲" },
        acceptedBy: { name: "乙" },
        publicity: [{ step: "collection", from: "2020-03-02", until: "2020-03-09" }],
        events: [
          { event: "propose", on: "2020-03-02" },
          { event: "deliberate", on: "2020-03-20" },
        ],
      });
    }
  });

  it("gives back what it has columns for", () => {
    const table = microProjectTable();
    const plain = {
      ...microProject,
      acceptedBy: { name: "东湖街道办事处" },
      publicity: microProject.publicity?.map(({ step, from, until }) => ({ step, from, until })),
      events: microProject.events.map(({ event, on }) => ({ event, on: on ?? "2020-09-20" })),
    };
    expect(JSON.parse(JSON.stringify(table.build(table.cellsOf(plain), 2)))).toEqual(
      JSON.parse(JSON.stringify(plain)),
    );
    expect(explainMicroProject(plain)).toEqual([]);
  });
});
