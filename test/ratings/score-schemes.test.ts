import { describe, expect, it } from "vitest";
import {
  checkSetOfRuleSets,
  formatFinding,
  isRuleSet,
  ruleSetKey,
  ruleSetOf,
  ruleSetsOn,
  type RuleSet,
} from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import {
  checkScoreScheme,
  isScoreScheme,
  levelForScore,
  lintScoreScheme,
  ScoreSchemeSchema,
  scoreSchemes,
  type ScoreParts,
  type ScoreScheme,
} from "../../src/ratings/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";
import { schemeOf, scoreScheme, smallestScoreScheme } from "./score-samples.ts";

function schemeCalled(id: string): RuleSet<ScoreScheme> {
  const found = ruleSetOf(`${id}-score-scheme@1`, scoreSchemes);
  if (found === undefined) throw new Error(`No scheme of ${id}.`);
  return deepFreeze(found);
}

describe("scoreSchemes", () => {
  it("are rule sets that do not contradict each other, with valid schemes", () => {
    expect(scoreSchemes.every(isRuleSet)).toBe(true);
    expect(checkSetOfRuleSets(scoreSchemes).filter(({ severity }) => severity === "error")).toEqual([]);
    for (const { id, parameters } of scoreSchemes)
      expect([id, isScoreScheme(parameters)]).toEqual([id, true]);
  });

  // Measures stay until they are replaced; a notice is about the round of its year.
  it.each<[string, string, readonly string[]]>([
    ["440305", "2018-12-31", []],
    ["440305", "2019-01-01", ["nanshan-score-scheme@1"]],
    ["440305", "2020-01-01", []],
    ["440305", "2023-06-01", ["shenzhen-score-scheme@1"]],
    ["440106", "2023-06-01", ["guangzhou-score-scheme@1"]],
    // Since which day of 2024 is not known: neither the old nor the new measures certainly count.
    ["440106", "2024-06-01", []],
    ["440106", "2025-01-01", ["guangzhou-score-scheme@2"]],
    ["340822", "2022-12-31", ["huaining-score-scheme@1"]],
    ["340822", "2023-01-01", []],
    ["340822", "2021-12-31", ["anqing-score-scheme@1"]],
    ["410304", "2025-12-31", ["chanhe-score-scheme@1"]],
    ["320211", "2021-06-01", ["wuxi-score-scheme@1"]],
  ])("in force in %s on %s", (area, on, keys) => {
    expect(ruleSetsOn(area, on, scoreSchemes).map(ruleSetKey)).toEqual(keys);
  });
});

describe("levelForScore: every bound of every place", () => {
  // 广州 2020 (art. 9); 无锡 2021 (Jiangsu standard of 2020); 安庆 2021; 怀宁 2022; 瀍河 2025; 南山 2019; 深圳 2023.
  it.each<[string, number, string]>([
    ["guangzhou", 1000, "5A"],
    ["guangzhou", 951, "5A"],
    ["guangzhou", 950, "4A"],
    ["guangzhou", 901, "4A"],
    ["guangzhou", 900, "unknown"],
    ["guangzhou", 0, "unknown"],
    ["wuxi", 951, "5A"],
    ["wuxi", 950.5, "4A"],
    ["wuxi", 950, "4A"],
    ["wuxi", 901, "4A"],
    ["wuxi", 900, "3A"],
    ["wuxi", 851, "3A"],
    ["wuxi", 850, "2A"],
    ["wuxi", 801, "2A"],
    ["wuxi", 800, "1A"],
    ["wuxi", 0, "1A"],
    ["anqing", 950, "5A"],
    ["anqing", 949.9, "4A"],
    ["anqing", 901, "4A"],
    ["anqing", 900, "3A"],
    ["anqing", 850, "2A"],
    ["anqing", 800, "1A"],
    ["anqing", 701, "1A"],
    ["anqing", 700, "none"],
    ["huaining", 1100, "5A"],
    ["huaining", 950, "5A"],
    ["huaining", 949, "4A"],
    ["huaining", 901, "4A"],
    ["huaining", 851, "3A"],
    ["huaining", 801, "2A"],
    ["huaining", 701, "1A"],
    ["huaining", 700.5, "none"],
    ["chanhe", 900, "5A"],
    ["chanhe", 899.5, "4A"],
    ["chanhe", 899, "4A"],
    ["chanhe", 800, "4A"],
    ["chanhe", 799, "3A"],
    ["chanhe", 700, "3A"],
    ["chanhe", 600, "2A"],
    ["chanhe", 599, "1A"],
    ["chanhe", 0, "1A"],
    ["nanshan", 91, "5A"],
    ["nanshan", 90.5, "4A"],
    ["nanshan", 81, "4A"],
    ["nanshan", 80, "3A"],
    ["nanshan", 70, "2A"],
    ["nanshan", 60, "1A"],
    ["nanshan", 51, "1A"],
    ["nanshan", 50, "none"],
    ["shenzhen", 100, "5A"],
    ["shenzhen", 91, "5A"],
    ["shenzhen", 61, "2A"],
    ["shenzhen", 50.9, "none"],
  ])("%s: %d is %s", (place, score, expected) => {
    const scheme = schemeCalled(place);
    const found = levelForScore(score, scheme);
    expect(found.level ?? found.state).toBe(expected);
    expect(found.state === "level").toBe(found.level !== undefined);
    expect(found.ruleSet).toBe(ruleSetKey(scheme));
  });

  it.each<[string, number, readonly string[]]>([
    ["a level needs a vote", 925, ["score.needs-vote"]],
    ["950 is in two bands", 950, ["score.in-several-bands", "score.needs-vote"]],
    ["900.5 is in none", 900.5, ["score.between-bands", "score.needs-vote"]],
    ["below all bands no level", 100, []],
  ])("%s", (_, score, codes) => {
    expect(levelForScore(score, schemeCalled("huaining")).because.map(({ code }) => code)).toEqual(codes);
  });

  it("says where the source ends", () => {
    const [finding] = levelForScore(900, schemeCalled("guangzhou")).because;
    expect(finding).toMatchObject({
      code: "score.below-known",
      params: { level: "4A", from: 901, source: "广州市社会组织等级评估管理办法", article: "9" },
    });
  });
});

describe("levelForScore: bonus, cap and what is no score", () => {
  const capped = deepFreeze(schemeOf(scoreScheme));
  it.each<[ScoreParts, string | undefined, readonly string[]]>([
    [{ points: 940, bonus: 11 }, "5A", ["score.needs-vote"]],
    [{ points: 940, bonus: 10 }, "4A", ["score.needs-vote"]],
    [{ points: 951 }, "5A", ["score.needs-vote"]],
    // 江苏 trial indicators: 30 on top, counted up to 1000.
    [{ points: 990, bonus: 30 }, "5A", ["score.capped", "score.needs-vote"]],
    [{ points: 990, bonus: 31 }, undefined, ["score.bonus-outside"]],
    [{ points: 1001, bonus: -1 }, undefined, ["score.outside", "score.bonus-outside"]],
    [{ points: 990, bonus: NaN }, undefined, ["score.bonus-outside"]],
  ])("%o", (parts, level, codes) => {
    const found = levelForScore(parts, capped);
    expect([found.level, found.because.map(({ code }) => code)]).toEqual([level, codes]);
  });

  it("adds tenths as tenths", () => {
    // In binary 0.7 and 0.1 are 0.7999999999999999.
    const scheme = schemeOf({ scale: 1, bonus: 1, bounds: [{ level: "5A", from: 0.8 }], below: "none" });
    expect(levelForScore({ points: 0.7, bonus: 0.1 }, scheme).level).toBe("5A");
    expect(levelForScore({ points: 0.7, bonus: 0.09 }, scheme).state).toBe("none");
  });

  it.each([NaN, Infinity, -Infinity, -0.5, 1000.5])("%d is no score", (score) => {
    const found = levelForScore(score, capped);
    expect(found.state).toBe("unknown");
    expect(found.because.map(({ severity }) => severity)).not.toContain("warning");
  });
});

describe("lintScoreScheme", () => {
  it.each<[string, readonly (readonly [string, object])[]]>([
    [
      "huaining",
      [
        ["score-scheme.bands-overlap", { levels: ["5A", "4A"], from: 950, until: 950 }],
        ["score-scheme.bands-gap", { levels: ["4A", "3A"], above: 900, below: 901 }],
        ["score-scheme.bands-gap", { levels: ["3A", "2A"], above: 850, below: 851 }],
        ["score-scheme.bands-gap", { levels: ["2A", "1A"], above: 800, below: 801 }],
      ],
    ],
    ["guangzhou", [["score-scheme.bands-gap", { levels: ["5A", "4A"], above: 950, below: 951 }]]],
    [
      "chanhe",
      [
        ["score-scheme.bands-gap", { levels: ["5A", "4A"], above: 899, below: 900 }],
        ["score-scheme.bands-gap", { levels: ["4A", "3A"], above: 799, below: 800 }],
        ["score-scheme.bands-gap", { levels: ["3A", "2A"], above: 699, below: 700 }],
        ["score-scheme.bands-gap", { levels: ["2A", "1A"], above: 599, below: 600 }],
      ],
    ],
    [
      "nanshan",
      [
        ["score-scheme.bands-gap", { levels: ["5A", "4A"], above: 90, below: 91 }],
        ["score-scheme.bands-gap", { levels: ["4A", "3A"], above: 80, below: 81 }],
        ["score-scheme.bands-gap", { levels: ["3A", "2A"], above: 70, below: 71 }],
        ["score-scheme.bands-gap", { levels: ["2A", "1A"], above: 60, below: 61 }],
        ["score-scheme.bands-gap", { levels: ["1A", "none"], above: 50, below: 51 }],
      ],
    ],
  ])("%s", (place, expected) => {
    const found = lintScoreScheme(schemeCalled(place).parameters);
    expect(found.map(({ code, params }) => [code, params])).toEqual(expected);
  });

  it("points at the lower band, in any order of bands", () => {
    const published = [
      { level: "4A", from: 81, until: 91 },
      { level: "5A", from: 91 },
    ] as const;
    const scheme = deepFreeze({ ...smallestScoreScheme, published });
    expect(lintScoreScheme(scheme).map(({ path }) => path)).toEqual([["published", 0]]);
  });

  it("sees a band that begins elsewhere than its bound", () => {
    const scheme = { ...smallestScoreScheme, published: [{ level: "5A", from: 90 }] } as const;
    expect(lintScoreScheme(scheme)).toMatchObject([
      { code: "score-scheme.band-differs", params: { level: "5A", bound: 91 } },
    ]);
  });
});

describe("checkScoreScheme", () => {
  const five = { level: "5A", from: 91 };
  it.each<[string, object, string]>([
    ["no full marks", { scale: 0 }, "score-scheme.points"],
    ["a bonus of nothing", { bonus: 0 }, "score-scheme.points"],
    ["a cap below full marks", { cap: 99 }, "score-scheme.cap"],
    ["a cap above the bonus", { bonus: 5, cap: 106 }, "score-scheme.cap"],
    ["no bounds", { bounds: [] }, "score-scheme.bounds-missing"],
    ["a level twice", { bounds: [five, { level: "5A", from: 81 }] }, "score-scheme.bounds-order"],
    ["equal bounds", { bounds: [five, { level: "4A", from: 91 }] }, "score-scheme.bounds-order"],
    [
      "levels upwards",
      {
        bounds: [
          { level: "4A", from: 91 },
          { level: "5A", from: 81 },
        ],
      },
      "score-scheme.bounds-order",
    ],
    ["a bound out of reach", { bounds: [{ level: "5A", from: 101 }] }, "score-scheme.bound-outside"],
    ["a bound below nothing", { bounds: [{ level: "5A", from: -1 }] }, "score-scheme.bound-outside"],
    ["the same level below", { below: "5A" }, "score-scheme.below"],
    ["a band upside down", { published: [{ level: "5A", from: 100, until: 91 }] }, "score-scheme.band-order"],
    ["an unknown level", { bounds: [{ level: "6A", from: 91 }] }, "field.value"],
    ["no number", { scale: NaN }, "field.type"],
  ])("%s", (_, change, code) => {
    const input = deepFreeze({ ...smallestScoreScheme, ...change });
    expect(checkScoreScheme(input).findings.map((finding) => finding.code)).toContain(code);
    expect(isScoreScheme(input)).toBe(false);
    expect(ScoreSchemeSchema.safeParse(input).success).toBe(false);
  });

  it("takes what is in order, and remarks on its bands", () => {
    expect(checkScoreScheme(smallestScoreScheme)).toEqual({
      ok: true,
      value: smallestScoreScheme,
      findings: [],
    });
    expect(checkScoreScheme({ ...smallestScoreScheme, bonus: 5, cap: 105 }).ok).toBe(true);
    expect(checkScoreScheme(scoreScheme).findings.map(({ code }) => code)).toEqual([
      "score-scheme.bands-gap",
      "score-scheme.bands-gap",
      "score-scheme.bands-gap",
    ]);
  });

  it("throws at nothing", () => {
    for (const value of [...strangeValues, ...longTexts]) {
      expect(isScoreScheme(value)).toBe(false);
      expect(checkScoreScheme(value).ok).toBe(false);
    }
  });
});

describe("the words of score findings", () => {
  const schemes = ["huaining", "guangzhou", "nanshan"].map((id) => schemeCalled(id));
  const findings = [
    ...schemes.flatMap((scheme) => [
      ...lintScoreScheme(scheme.parameters),
      ...[950, 900.5, 10, -1].flatMap((score) => levelForScore(score, scheme).because),
    ]),
    ...levelForScore({ points: 990, bonus: 30 }, schemeOf(scoreScheme)).because,
    ...levelForScore({ points: 990, bonus: 31 }, schemeOf(scoreScheme)).because,
  ];

  it("are sentences in both languages", () => {
    expect(new Set(findings.map(({ code }) => code)).size).toBe(9);
    for (const finding of findings) {
      for (const messages of [en, zhCN]) {
        const said = formatFinding(finding, messages as never);
        expect(said).toMatch(/[.。]$/);
        expect(said).not.toMatch(/undefined|NaN/);
      }
    }
  });

  it("name the bands", () => {
    const [overlap] = lintScoreScheme(schemeCalled("huaining").parameters);
    const gap = lintScoreScheme(schemeCalled("nanshan").parameters).at(-1);
    const say = (finding: typeof overlap): string => (finding ? formatFinding(finding, zhCN as never) : "");
    expect(say(overlap)).toBe("5A级与4A级的分数段重叠：950分。");
    expect(say(gap)).toBe("1A级与无评估等级的分数段不衔接：高于50分、低于51分的，不在任何分数段内。");
  });
});
