import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkOpeningHours,
  formatOpeningHours,
  isOpeningHours,
  parseOpeningText,
  type OpeningHours,
} from "../../src/venues/index.ts";
import { anything, deepFreeze, longTexts, strangeValues } from "../support/values.ts";
import { openingHours } from "./arbitrary-hours.ts";

/** Leaves out what says nothing, such as an empty list or an offset of 0. */
function plain({
  weekly,
  seasons = [],
  calendarPolicy = {},
  lunarRules = [],
  exceptions = [],
}: OpeningHours): object {
  return {
    weekly,
    seasons,
    calendarPolicy,
    lunarRules: lunarRules.map(({ month, day, leap = false, offsetDays = 0, span = 1, hours }) => {
      return { month, day, leap, offsetDays, span, hours };
    }),
    exceptions,
  };
}

const seasonName = fc.constantFrom("夏季", "冬季", "旺季", undefined);

describe("parseOpeningText and formatOpeningHours", () => {
  it.each(["zh-CN", "en"] as const)("reads back what is written in %s", (locale) => {
    fc.assert(
      fc.property(openingHours, fc.tuple(seasonName, seasonName), (hours, names) => {
        const seasons = (hours.seasons ?? []).map((season, index) => {
          const name = names[index];
          return name === undefined ? season : { ...season, name };
        });
        const named = { ...hours, seasons };
        const text = formatOpeningHours(deepFreeze(named), locale);
        const result = parseOpeningText(text);
        const read = result.ok ? plain(result.value) : result.findings;
        expect([text, read]).toEqual([text, plain(named)]);
      }),
      { numRuns: 1000 },
    );
  });

  /** Words that texts about opening hours are made of, in any order. */
  const piece = fc.oneof(
    fc.constantFrom(
      ..."周一 周二 至 到 - 、 ， ； ( ) （ ） 每天 周末 工作日 节假日 法定节假日 调休上班日 休息 闭馆 除外 除 外 照常 全年无休 24小时 全天".split(
        " ",
      ),
      ..."上午 下午 晚上 凌晨 中午 次日 8:00 17:30 12:00 1:00 0:00 24:00 25:00 8点半 九点 8 5 夏季 冬季 5月 5月1日 9月30日 其他时间".split(
        " ",
      ),
      ..."2026年5月1日 2026-05-04 7日 除夕 初六 农历五月初五 腊月三十 Mon Fri Sat daily closed except 9am 5pm noon 按周日时间 雨天 : ：".split(
        " ",
      ),
    ),
    fc.tuple(fc.nat({ max: 24 }), fc.nat({ max: 24 })).map(([a, b]) => `${String(a)}:00-${String(b)}:00`),
    fc.constantFrom(
      "每天8:00-20:00",
      "周一至周五9:00-12:00",
      "周一闭馆",
      "节假日休息",
      "5月至9月",
      "10月至4月",
    ),
    fc.string({ maxLength: 3 }),
  );
  const pieces = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(""));

  it("never gives what checkOpeningHours refuses, nor in part", () => {
    let valid = 0;
    fc.assert(
      fc.property(pieces, (text) => {
        const result = parseOpeningText(text);
        if (result.ok) {
          valid += 1;
          expect(checkOpeningHours(result.value).ok).toBe(true);
        } else {
          expect(result.findings.some(({ severity }) => severity === "error")).toBe(true);
          // What has no hours is valid beside hours.
          const week = { weekly: { 1: [{ opens: "09:00", closes: "17:00" }] } };
          const { partial } = result;
          const isWhole = partial?.weekly !== undefined || partial?.seasons !== undefined;
          if (partial !== undefined)
            expect(isOpeningHours(isWhole ? partial : { ...week, ...partial })).toBe(true);
        }
      }),
      { numRuns: 5000 },
    );
    expect(valid).toBeGreaterThan(100);
  });

  it("names places that are in the text, and never the text", () => {
    fc.assert(
      fc.property(pieces, (text) => {
        for (const { params } of parseOpeningText(text).findings) {
          if (!("position" in params)) continue;
          const { position, length } = params as { readonly position: number; readonly length: number };
          expect(position).toBeGreaterThan(0);
          expect(length).toBeGreaterThan(0);
          expect(position - 1 + length).toBeLessThanOrEqual(text.length);
        }
        expect(parseOpeningText(text).findings.every(({ suggestion }) => suggestion === undefined)).toBe(
          true,
        );
      }),
    );
  });

  it("takes anything", () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(parseOpeningText(value).ok).toBe(false);
      }),
    );
    for (const value of [...strangeValues, ...longTexts]) expect(parseOpeningText(value).ok).toBe(false);
    expect(parseOpeningText("周".repeat(2001)).findings.map(({ code }) => code)).toEqual([
      "opening-hours.text-too-long",
    ]);
  });
});
