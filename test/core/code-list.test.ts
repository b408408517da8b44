import { describe, expect, it } from "vitest";
import {
  formatLabel,
  isCode,
  labelOf,
  type ClosedCodeList,
  type CodeList,
  type Labels,
} from "../../src/core/index.ts";

type Level = "1A" | "2A";
type Mode = "home" | "phone";
const levels: ClosedCodeList<Level> = Object.freeze({
  id: "level",
  codes: Object.freeze(["1A", "2A"] as const),
  extensible: false,
});
const modes: CodeList<Mode> = Object.freeze({
  id: "mode",
  codes: Object.freeze(["home", "phone"] as const),
  extensible: true,
});
const labels: Labels<Mode> = {
  home: { en: "home visit", "zh-CN": "入户走访", former: ["上门走访"] },
  phone: { en: "telephone", "zh-CN": "电话走访", confirmed: false },
};

describe("isCode", () => {
  it.each<[unknown, boolean, boolean]>([
    ["1A", true, false],
    ["home", false, true],
    ["x-nanshan:food-bank", false, true],
    ["x-a1-b2:c3", false, true],
    ["1a", false, false],
    [" 1A", false, false],
    ["Home", false, false],
    ["x-nanshan", false, false],
    ["x-:a", false, false],
    ["x-nanshan:", false, false],
    ["x-nanshan:Food", false, false],
    ["x-nanshan:a:b", false, false],
    ["x-nanshan:a--b", false, false],
    ["x--nanshan:a", false, false],
    ["x-nanshan:a-", false, false],
    ["x-nanshan:a\n", false, false],
    ["x-南山:互助", false, false],
    ["y-nanshan:a", false, false],
    ["", false, false],
    ["constructor", false, false],
    ["__proto__", false, false],
    ["length", false, false],
    ["0", false, false],
    [0, false, false],
    [null, false, false],
    [undefined, false, false],
    [Symbol("1A"), false, false],
    [["1A"], false, false],
    [new String("1A"), false, false],
  ])("%j is in the closed list: %s, in the open one: %s", (value, closed, open) => {
    expect([isCode(levels, value), isCode(modes, value)]).toEqual([closed, open]);
  });

  it("is linear in the length of a text", () => {
    const start = performance.now();
    for (const text of [`x-${"a-".repeat(500_000)}`, `x-a:${"a-".repeat(500_000)}`, "x-".repeat(500_000)]) {
      expect(isCode(modes, text)).toBe(false);
    }
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe("labelOf", () => {
  it("gives the name in the language asked for", () => {
    expect(labelOf(labels, "home", "en")).toBe("home visit");
    expect(labelOf(labels, "home", "zh-CN")).toBe("入户走访");
  });

  it("prints codes of one's own and unknown ones as they are", () => {
    for (const code of ["x-nanshan:video-call", "video", "constructor", "__proto__", "toString", ""]) {
      expect(labelOf(labels, code as Mode, "zh-CN")).toBe(code);
    }
  });
});

describe("formatLabel", () => {
  it("marks a Chinese name that no source confirms, and only that", () => {
    expect(labelOf(labels, "phone", "zh-CN")).toBe("电话走访（暂用名）");
    expect(labelOf(labels, "phone", "en")).toBe("telephone");
    expect(formatLabel({ en: "a", "zh-CN": "甲", confirmed: true }, "zh-CN")).toBe("甲");
  });
});
