// Mission row 000#9: "blue-book directions: party-building lead, national strategies, industry, governance, international
// exchange".
// Theme code list (extensible) on cases, projects, indicators.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import { isIndicator, themeLabels, themes } from "../../src/indicators/index.ts";
import { checkCase, isAgreement, isReport } from "../../src/programmes/index.ts";

const indicator = { id: "i", name: "队伍数", definition: "登记在册的队伍", kind: "stock", unit: "team" };
const told = { id: "c", title: "议事", problem: "堆物", practice: "议事", observations: ["o-1"] };

describe("000#9: themes", () => {
  it("are the five directions of the blue book, and more", () => {
    expect(themes.codes.slice(0, 5).map((theme) => labelOf(themeLabels, theme, "zh-CN"))).toEqual([
      "党建引领",
      "服务国家战略",
      "服务产业发展",
      "参与基层治理",
      "国际交流合作",
    ]);
  });

  it.each([...themes.codes, "x-qinghe:neighbours"])(
    "%s is one of indicators, cases, sections and agreements",
    (theme) => {
      expect(isIndicator({ ...indicator, themes: [theme] })).toBe(true);
      expect(checkCase({ ...told, themes: [theme] }).ok).toBe(true);
      const sections = [{ number: "1", title: "甲", themes: [theme] }];
      const period = { from: "2021-01-01", until: "2025-12-31" };
      const publishers = [{ name: "甲" }];
      expect(isReport({ id: "r", title: "书", kind: "blue-book", period, publishers, sections })).toBe(true);
      const parties = [{ name: "甲" }, { name: "乙" }];
      expect(
        isAgreement({
          id: "a",
          title: "协议",
          kind: "framework",
          parties,
          items: [{ title: "培训", theme }],
        }),
      ).toBe(true);
    },
  );

  it("another word is none", () => {
    expect(isIndicator({ ...indicator, themes: ["harmony"] })).toBe(false);
    expect(
      checkCase({ ...told, themes: ["harmony"] }).findings.map(({ code, path }) => [code, path]),
    ).toContainEqual(["indicator.theme", ["themes", 0]]);
  });
});
