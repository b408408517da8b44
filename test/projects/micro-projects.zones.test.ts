import { describe, expect, it } from "vitest";
import {
  checkMicroProject,
  councilResultOf,
  dueItemsOfMicroProject,
  explainMicroProject,
  isMicroProject,
  lintMicroProjects,
  microProjectLimitsOn,
  microProjectStateOn,
  microProjectTable,
  type MicroProject,
} from "../../src/projects/index.ts";
import { errorOf, formatFinding } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
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
    expect(due("2020-04-17")).toEqual(["notice 2020-04-17", "notice 2020-09-27", "notice 2020-10-17"]);
    expect(due("2020-07-01")).toEqual(["delivery 2020-09-30", "notice 2020-09-27", "notice 2020-10-17"]);
    expect(due("2020-10-01")).toEqual(["acceptance unknown", "notice 2020-10-17"]);
    expect(due("2020-10-18")).toEqual([]);
    expect(() => dueItemsOfMicroProject(microProject, "2020-10")).toThrow(TypeError);
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

describe("the words for what excludes a project", () => {
  it("are words, and codes of one's own stay codes", () => {
    const said = (exclusion: string, table: typeof zhCN | typeof en): string =>
      formatFinding(errorOf("micro-project.excluded", { exclusion }), table);
    expect(said("duty-of-others", zhCN)).toBe("该项目不应纳入：属物业公司或其他单位职责。");
    expect(said("x-qinghe:other", zhCN)).toBe("该项目不应纳入：x-qinghe:other。");
    expect(said("government-investment-exists", en)).toContain("the government has paid for it");
  });
});

describe("a place that tells only its division", () => {
  it("is in no sum of a community, because a division has many", () => {
    const services: MicroProject = {
      ...microProject,
      kind: "services",
      year: 2017,
      requestedFen: 150_000_000,
      decidedFen: 150_000_000,
      place: { divisionCode: "440307" },
    };
    const codes = (place: MicroProject["place"]): readonly string[] =>
      lintMicroProjects([
        { ...services, place },
        { ...services, id: "p-2", place },
      ]).map(({ code }) => code);
    expect(codes({ divisionCode: "440307" })).toEqual([]);
    expect(codes({ divisionCode: "440307", name: "云栖社区" })).toEqual([
      "micro-project.community-over-limit",
    ]);
  });
});

describe("the table of micro-projects", () => {
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
