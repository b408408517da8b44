import { describe, expect, it } from "vitest";
import {
  countyLevelKindsOn,
  formatCountyLevelKinds,
  type CountyLevelKind,
} from "../../src/divisions/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";

const ON = "2018-12-31";
const wordOf = (code: string, on = ON): string => {
  const levels = countyLevelKindsOn(code, on);
  return levels === "unknown" ? levels : formatCountyLevelKinds(levels, "zh-CN");
};

describe("county-level divisions", () => {
  it.each([
    ["330200", ON, "区县（市）"],
    ["440300", ON, "区"],
    ["500000", ON, "区县"],
    ["110000", ON, "区"],
    ["110000", "2015-09-30", "区县"],
    ["370200", ON, "区（市）"],
    ["222400", ON, "县（市）"],
    ["150100", ON, "旗县区"],
    ["150700", ON, "旗市区"],
    ["441900", ON, ""],
  ])("%s on %s: %s", (code, on, word) => {
    expect(wordOf(code, on)).toBe(word);
  });

  it.each([
    ["330200", "2024-07-09"],
    ["330200", "1970-01-01"],
    ["110000", "2015"],
    ["330203", ON],
    ["330000", ON],
    ["429000", ON],
    ["520200", ON],
    ["999900", ON],
    ["宁波市", ON],
  ])("%s on %s is unknown", (code, on) => {
    expect(wordOf(code, on)).toBe("unknown");
  });

  it("throws at no code, and at what is no date", () => {
    for (const value of [...strangeValues, ...longTexts])
      expect(countyLevelKindsOn(value as string, ON)).toBe("unknown");
    expect(() => countyLevelKindsOn("330200", "today")).toThrow(TypeError);
  });

  it("names the kinds in one order, once each", () => {
    const levels: readonly CountyLevelKind[] = deepFreeze([
      "county-level-city",
      "district",
      "county",
      "county",
    ]);
    expect(formatCountyLevelKinds(levels, "zh-CN")).toBe("区县（市）");
    expect(formatCountyLevelKinds(levels, "en")).toBe("districts, counties and county-level cities");
    expect(formatCountyLevelKinds(["county-level-city"], "zh-CN")).toBe("市");
    expect(formatCountyLevelKinds(["banner"], "en")).toBe("banners");
    expect(formatCountyLevelKinds([], "en")).toBe("");
  });
});
