import { describe, expect, it } from "vitest";
import { checkSetOfRuleSets, formatFinding } from "../../src/core/index.ts";
import { classifyPhone } from "../../src/identifiers/index.ts";
import {
  hotline,
  hotlineLabels,
  hotlineMergeRules,
  hotlines,
  lintHotlines,
} from "../../src/link-cards/index.ts";
import { localCodes } from "../../src/link-cards/card-phone.ts";
import { canBeDialled } from "../../src/link-cards/rules.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { deepFreeze, longTexts } from "../support/values.ts";

const modeOf = (code: string, city?: string, on?: string): string => {
  const found = hotline(code, city, { on });
  return found === "unknown" ? found : found.merge.mode;
};

describe("hotlines", () => {
  // 国办发〔2020〕53号 names the four emergency numbers.
  it("has exactly 110, 119, 120 and 122 as emergency numbers", () => {
    const emergency = hotlines.filter((line) => line.emergency).map(({ code }) => code);
    expect(emergency).toEqual(["110", "119", "120", "122"]);
    expect(hotlines.filter(({ kind }) => kind === "emergency").map(({ code }) => code)).toEqual(emergency);
    for (const { code, emergency: alarm } of hotlines) {
      expect(classifyPhone(code).kind === "emergency").toBe(alarm);
    }
  });

  it("has every number once, with a label in both languages", () => {
    const codes = hotlines.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(Object.keys(hotlineLabels).sort()).toEqual([...codes].sort());
    expect(codes.length).toBe(56);
  });

  it("can be dialled, the local number with its area code", () => {
    for (const { code, areaCode } of hotlines) {
      const local = areaCode === undefined ? {} : { areaCode, localCodes: [`${areaCode}-${code}`] };
      expect(classifyPhone(code, local).kind).not.toBe("unknown");
    }
  });

  it("has sound rule sets, of which cities are no more than secondary", () => {
    expect(checkSetOfRuleSets(hotlineMergeRules)).toEqual([]);
    for (const { area, confidence } of hotlineMergeRules.slice(1)) {
      expect([area, confidence]).toEqual([area, "secondary"]);
    }
  });
});

describe("hotline", () => {
  // Municipal notices as reported: Fuyang, Xiong'an, Wenzhou; of Shantou only the counts.
  it.each<[string, string | undefined, string]>([
    ["12349", "341200", "absorbed"],
    ["12336", "341200", "absorbed"],
    ["12312", "341200", "absorbed"],
    ["96119", "341200", "absorbed"],
    ["12319", "341200", "absorbed"],
    ["12333", "341200", "parallel"],
    ["12328", "341200", "parallel"],
    ["12315", "341200", "parallel"],
    ["12349", "341221", "absorbed"],
    ["12349", "133100", "absorbed"],
    ["12315", "330300", "parallel"],
    ["12369", "330300", "parallel"],
    ["12333", "330300", "parallel"],
    ["12349", "330300", "unknown"],
    ["12349", "440500", "unknown"],
    ["12349", "330200", "unknown"],
    ["12349", undefined, "unknown"],
    ["12345", "341200", "unknown"],
    ["110", "341200", "independent"],
    ["122", undefined, "independent"],
    ["0574-12345", undefined, "unknown"],
  ])("%s in %s is %s", (code, city, mode) => {
    expect(modeOf(code, city)).toBe(mode);
  });

  it("counts from the day on which it was decided", () => {
    expect(modeOf("12349", "133100", "2021-10-30")).toBe("unknown");
    expect(modeOf("12349", "133100", "2021-10-31")).toBe("absorbed");
    // Of Fuyang only the year is known.
    expect(modeOf("12349", "341200", "2021-06-01")).toBe("unknown");
    expect(modeOf("12349", "341200", "2022-01-01")).toBe("absorbed");
  });

  it("does not know other numbers, and names no source where it knows nothing", () => {
    for (const code of ["96345", "", "1234", "constructor", ...longTexts])
      expect(hotline(code)).toBe("unknown");
    expect(hotline("12349", "330200")).toMatchObject({ kind: "livelihood", merge: { mode: "unknown" } });
    expect(hotline("12349", "341200")).toMatchObject({
      merge: { since: "2021", ruleSet: "hotlines-fuyang@1", confidence: "secondary" },
    });
    expect(() => hotline("12345", "3302")).toThrow(RangeError);
  });
});

describe("lintHotlines", () => {
  it("says to print 12345 where a number was cancelled", () => {
    const list = deepFreeze([{ code: "12345" }, { code: "12319" }, { code: "12333" }]);
    const found = lintHotlines(list, { city: "341200" });
    expect(found.map(({ code, path, suggestion }) => [code, path, suggestion])).toEqual([
      ["hotline.absorbed", [1, "code"], "12345"],
    ]);
    const [finding] = found;
    expect(formatFinding(finding as never, zhCN)).toBe(
      "该号码在本地已取消，并入 12345（《阜阳市进一步优化政务服务便民热线实施方案》，2021年），请改印 12345。",
    );
    expect(formatFinding(finding as never, en)).toMatch(/print 12345 instead\.$/);
  });

  it.each<[string, readonly object[], object, readonly unknown[]]>([
    ["a number that is not in the table", [{ code: "96345" }], {}, [["hotline.unknown", 0]]],
    ["one that the card names", [{ code: "96345", name: { "zh-CN": "家政" } }], {}, []],
    ["a number three times", [{ code: "110" }, { code: "110" }, { code: "110" }], {}, [["hotline.repeated", 1]]],
    ["a local number without its area code", [{ code: "81890" }], {}, [["hotline.area-code-missing", 0]]],
    ["a local number of another area", [{ code: "81890", areaCode: "0755" }], {}, [["hotline.area-code-other", 0]]],
    ["a local number as it should be", [{ code: "81890", areaCode: "0574" }], {}, []],
    ["numbers of any age without a day", [{ code: "110", lastCheckedOn: "1999" }], {}, []],
    ["a number never checked", [{ code: "110" }], { on: "2026-11-26" }, [["hotline.never-checked", 0]]],
    ["a number checked 366 days ago", [{ code: "110", lastCheckedOn: "2025-11-25" }], { on: "2026-11-26" }, [["hotline.stale", 0]]],
    ["a number checked 365 days ago", [{ code: "110", lastCheckedOn: "2025-11-26" }], { on: "2026-11-26" }, []],
    ["a number checked later", [{ code: "110", lastCheckedOn: "2026-12" }], { on: "2026-11-26" }, [["hotline.checked-later", 0]]],
  ])("of %s", (_, list, options, expected) => {
    const found = lintHotlines(list as never, options);
    expect(found.map(({ code, path }) => [code, path[0]])).toEqual(expected);
    for (const finding of found) {
      expect(finding.severity).toBe("warning");
      expect(formatFinding(finding as never, zhCN)).toMatch(/。$/);
      expect(formatFinding(finding as never, en)).toMatch(/\.$/);
    }
  }); // prettier-ignore

  it("refuses a day that is none", () => {
    expect(() => lintHotlines([], { on: "2026-11" })).toThrow(TypeError);
  });
});

describe("a local line of a city on a card", () => {
  it("is one of the list, and can be dialled", () => {
    const local = hotlines.filter(({ areaCode }) => areaCode !== undefined);
    expect(localCodes).toEqual(local.map(({ areaCode, code }) => `${areaCode ?? ""}-${code}`));
    expect(canBeDialled({ number: "0574-81890" })).toBe(true);
    expect(canBeDialled({ number: "81890", areaCode: "0574" })).toBe(true);
    // Of another city nobody knows such a line.
    expect(canBeDialled({ number: "0755-81890" })).toBe(false);
    expect(canBeDialled({ number: "81890" })).toBe(false);
  });
});
