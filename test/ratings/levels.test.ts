import { describe, expect, it } from "vitest";
import {
  compareRatingLevels,
  formatRatingLevel,
  parseRatingLevel,
  ratingLevelLabels,
  ratingLevels,
  type RatingLevel,
} from "../../src/ratings/index.ts";
import { longTexts, strangeValues } from "../support/values.ts";

// Spellings of the domain page, section 3.2: order 39 of 2010, article 26, notices of places, and the articles.
describe("parseRatingLevel", () => {
  it.each<[string, RatingLevel]>([
    ["5A", "5A"], ["5A级", "5A"], ["AAAAA", "5A"], ["AAAAA级", "5A"], ["5a", "5A"], ["５Ａ", "5A"], ["５Ａ级", "5A"],
    ["Level-5A", "5A"], ["Level 5A", "5A"], ["Class 5A", "5A"], ["Grade 5A", "5A"], ["3 A 级", "3A"], ["五A级", "5A"],
    ["4A", "4A"], ["4A级（AAAA）", "4A"], ["AAAA", "4A"], ["3A", "3A"], ["AAA", "3A"], ["AAA级", "3A"], ["2A", "2A"],
    ["AA", "2A"], ["AA级", "2A"], ["1A", "1A"], ["1A级（A）", "1A"], ["A", "1A"], ["A级", "1A"], [" \u200B5A\n", "5A"],
    // Inside longer phrases.
    ["5A级社会组织", "5A"], ["AAAAA级社会组织", "5A"], ["2021年度5A级社会组织", "5A"], ["荣获4A等级", "4A"],
    ["评估等级：3A", "3A"], ["5A（2022-01-01至2026-12-31）", "5A"], ["2025 AAA级", "3A"], ["青禾区餐饮行业协会（4A）", "4A"],
    ["无锡市青禾商会5A", "5A"], ["未来社区促进会（3A级）", "3A"], ["5A级民办非企业单位", "5A"], ["5A级社会组织，类型：社团", "5A"],
    ["A social organization rated 5A.", "5A"], ["a 5A-level social organization", "5A"],
  ])("reads %j as %s", (text, level) => {
    expect(parseRatingLevel(text)).toBe(level);
  }); // prettier-ignore

  it.each([
    // Scenic areas, hospitals, batteries, paper, shares, credit, and other gradings that use the letters.
    "国家5A级旅游景区", "AAAAA级景区", "5A旅游", "5A级景区协会", "三级甲等", "三甲", "三级甲等医院", "AA电池", "AAA电池", "5号AA电池",
    "A4", "A4纸", "A股", "A股上市", "AAA信用等级", "AAA级信用企业", "信用评级AAA", "AA-", "AAA+", "5A级物流企业", "3A级旅游厕所",
    "5A级写字楼", "3A游戏", "5A保险丝", "5A scenic area", "AAA credit rating", "被评为3A级智慧停车场", "Class 5A licence",
    // Codes and numbers.
    "B2A5", "2A5B", "BX-5A", "2A-100", "15A", "5.3A", "X5A", "5AB", "5A_1", "0A", "6A", "AAAAAA", "5AAAAA", "二十五A",
    // Bounds and denials.
    "3A以上", "3A级以上社会组织", "3A及以上", "3A级(含)以上", "3A+", "≥3A", "不低于3A", "至少3A级", "低于3A级", "3A or above", "at least 3A",
    "无5A", "非5A级", "未获评5A", "not 5A", "取消5A等级", "争创5A级社会组织", "申报4A级社会组织",
    // Several levels, and all levels together.
    "3A-5A", "3A、4A", "由5A降为4A", "5A（AAAA）", "A级社会组织",
    // No level.
    "", "无评估等级", "no level", "级", "社会组织", "评估等级",
  ])("reads no level in %j", (text) => {
    expect(parseRatingLevel(text)).toBeUndefined();
  }); // prettier-ignore

  it("reads nothing else, and does not hang", () => {
    for (const value of [...strangeValues, ...longTexts]) expect(parseRatingLevel(value)).toBeUndefined();
    for (const part of ["5A", "A", "5 A", "A级 ", "5A级，", "(5A)", "1A级（A）", "5A企", "未A"]) {
      const text = part.repeat(Math.floor(10_000 / part.length));
      const started = performance.now();
      parseRatingLevel(text);
      expect(performance.now() - started, part).toBeLessThan(500);
    }
  });
});

describe("formatRatingLevel", () => {
  it.each(ratingLevels.codes)("prints %s so that it is read again", (level) => {
    expect(formatRatingLevel(level, "zh-CN")).toBe(`${level}级（${"A".repeat(Number(level.charAt(0)))}）`);
    expect(formatRatingLevel(level, "en")).toBe(level);
    const printed = [formatRatingLevel(level, "zh-CN"), formatRatingLevel(level, "en")];
    const former = ratingLevelLabels[level].former ?? [];
    for (const text of [...printed, ...former]) expect(parseRatingLevel(text)).toBe(level);
  });

  it("prints no level, which is none when it is read again", () => {
    // Order 39, article 29.
    expect([formatRatingLevel(undefined, "zh-CN"), formatRatingLevel(undefined, "en")]).toEqual([
      "无评估等级",
      "no level",
    ]);
    expect(parseRatingLevel("无评估等级")).toBeUndefined();
  });
});

it("compareRatingLevels orders no level below 1A, and 1A to 5A", () => {
  const rising = [undefined, "1A", "2A", "3A", "4A", "5A"] as const;
  rising.forEach((a, i) => {
    rising.forEach((b, j) => {
      expect(compareRatingLevels(a, b)).toBe(Math.sign(i - j));
    });
  });
});
