import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/indicators/index.ts";
import {
  checkReport,
  checkSetOfCases,
  completenessOfReport,
  explainReport,
  formatCaseCard,
  type Case,
  type Report,
} from "../../src/programmes/index.ts";
import { deepFreeze } from "../support/values.ts";

const report: Report = deepFreeze({
  id: "r-1",
  title: "蓝皮书",
  kind: "blue-book",
  period: { from: "2021-01-01", until: "2025-12-31" },
  publishers: [{ name: "青禾区民政局" }],
  sections: [
    { number: "1", title: "总体情况", indicators: ["organizations"] },
    { number: "2", title: "志愿服务", indicators: ["teams"] },
  ],
  indicators: ["teams", "ghosts", "organizations"],
});

describe("explainReport", () => {
  it.each<[string, Partial<Report>, readonly (string | number)[]]>([
    [
      "report.published-early",
      { publishedOn: "2025-12-17", indicators: ["teams", "organizations"] },
      ["publishedOn"],
    ],
    ["report.indicator-unused", {}, ["indicators", 1]],
    [
      "report.section-order",
      {
        indicators: [],
        sections: [
          { number: "10", title: "甲" },
          { number: "9", title: "乙" },
        ],
      },
      ["sections", 1, "number"],
    ],
    [
      "report.section-parent-missing",
      { indicators: [], sections: [{ number: "1.1", title: "甲" }] },
      ["sections", 0, "number"],
    ],
  ])("%s", (code, change, path) => {
    expect(explainReport({ ...report, ...change }).map((finding) => [finding.code, finding.path])).toEqual([
      [code, path],
    ]);
  });

  it("is silent about numbers in order, and about a book published in the last year of less precision", () => {
    const sections = ["1", "1.1", "1.2", "1.10", "2"].map((number) => ({ number, title: `第 ${number} 节` }));
    expect(explainReport({ ...report, indicators: [], sections, publishedOn: "2025" })).toEqual([]);
    expect(checkReport({ ...report, period: { from: "2021" } }).findings[0]?.code).toBe("report.period-open");
  });
});

describe("completenessOfReport", () => {
  it("names gaps at the report's own list", () => {
    const observation: Observation = {
      id: "o-1",
      indicator: "organizations",
      quantity: { value: 900, qualifier: "nearly", unit: "organization", asOf: "2025-06-30" },
      source: { title: "名录" },
    };
    const indicators = [
      { id: "organizations", kind: "stock", unit: "organization" },
      { id: "teams", kind: "stock", unit: "team" },
    ] as const;
    const found = completenessOfReport(report, { indicators, observations: [observation] });
    expect([found.indicators, found.complete, found.share]).toEqual([3, 1, 1 / 3]);
    expect(found.because.map(({ code, path }) => [code, path])).toEqual([
      ["report.value-missing", ["indicators", 0]],
      ["report.indicator-unknown", ["indicators", 1]],
    ]);
    const earlier = { ...observation, quantity: { ...observation.quantity, asOf: "2020-12-31" } };
    expect(completenessOfReport(report, { indicators, observations: [earlier] }).complete).toBe(0);
    expect(
      completenessOfReport({ period: report.period }, { indicators, observations: [] }).share,
    ).toBeNull();
  });
});

describe("cases", () => {
  const told: Case = deepFreeze({
    id: "c-1",
    title: "共护一河清水",
    englishTitle: "A Clear River",
    problem: "河道垃圾反复出现",
    practice: "分段认领河道",
    observations: ["o-1", "o-2"],
    evidence: [{ title: "巡河记录" }, { url: "https://example.org/river" }],
    themes: ["governance", "x-qinghe:water"],
    provider: { name: "云栖社区志愿服务队" },
    period: { from: "2024-03-01" },
    method: "w-1",
  });

  it("are printed as cards in both languages", () => {
    expect(formatCaseCard(told, "zh-CN")).toBe(
      [
        "共护一河清水",
        "报送单位：云栖社区志愿服务队",
        "实施时间：2024-03-01 至 今",
        "主题：参与基层治理、x-qinghe:water",
        "问题：河道垃圾反复出现",
        "做法：分段认领河道",
        "成效：2 项指标数据",
        "佐证材料：巡河记录、https://example.org/river、2 项指标数据",
      ].join("\n"),
    );
    expect(formatCaseCard(told, "en").split("\n")[0]).toBe("A Clear River");
    expect(formatCaseCard({ ...told, period: {} }, "en")).not.toContain("When");
  });

  it("are held against each other and what they refer to", () => {
    const others = [told, { ...told, id: "c-2" }, told];
    expect(checkSetOfCases(others).map(({ code }) => code)).toEqual(["case.same", "case.repeated"]);
    expect(
      checkSetOfCases([told], { observations: [{ id: "o-1" }], methods: [{ id: "w-1" }] }).map(
        ({ path }) => path,
      ),
    ).toEqual([[0, "observations", 1]]);
  });
});
