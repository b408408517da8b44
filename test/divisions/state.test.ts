import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import {
  divisionCoverage,
  divisionStateOn,
  divisionTable,
  formatDivisionState,
} from "../../src/divisions/index.ts";
import { divisionMessages as en } from "../../src/messages/en/divisions.ts";
import { divisionMessages as zhCN } from "../../src/messages/zh-CN/divisions.ts";

function because(code: string, on: string): string[] {
  return divisionStateOn(code, on).because.map((finding) => finding.code);
}

describe("divisionStateOn", () => {
  // The months of lists are those of the ministry's lists; the days of the acts (Chongwen 2010-07, Fenghua
  // 2016-11, Miyun 2015-11) lie between two lists, so that they are unknown here.
  it.each([
    ["110103", "1980-12-31", "listed", "崇文区"],
    ["110103", "2009-12-31", "listed", "崇文区"],
    ["110103", "2009-12", "listed", "崇文区"],
    ["110103", "2010-01-01", "unknown", undefined],
    ["110103", "2010-07", "unknown", undefined],
    ["110103", "2010-12-30", "unknown", undefined],
    ["110103", "2010-12-31", "retired", undefined],
    ["110103", "2010", "unknown", undefined],
    ["110103", "2011", "retired", undefined],
    ["110103", "2026-01-01", "retired", undefined],
    ["421000", "1993-12-31", "not-yet-listed", undefined],
    ["421000", "1994-11-01", "unknown", undefined],
    ["421000", "1995", "listed", "荆沙市"],
    ["421000", "1996-06-01", "listed", undefined],
    ["421000", "1996-12-31", "listed", "荆州市"],
    ["330283", "2016-10-31", "listed", "奉化市"],
    ["330283", "2016-11-17", "unknown", undefined],
    ["330283", "2016-11-30", "retired", undefined],
    ["330213", "2016-10-31", "not-yet-listed", undefined],
    ["330213", "2016-11", "unknown", undefined],
    ["330213", "2016-11-30", "listed", "奉化区"],
    ["110228", "2015-10-31", "listed", "密云县"],
    ["110228", "2015-11-30", "retired", undefined],
    ["440305", "1989-12-31", "not-yet-listed", undefined],
    ["440305", "1990-12-31", "listed", "南山区"],
    ["440305", "2019-04", "listed", "南山区"],
    ["371625", "2001", "listed", "博兴县"],
    ["330203", "1985-06-15", "listed", "海曙区"],
  ])("%s on %s is %s %s", (code, on, state, name) => {
    expect(divisionStateOn(code, on)).toMatchObject({ state });
    expect(divisionStateOn(code, on).name).toBe(name);
  });

  it.each([
    ["440305", "1980-12-30", ["division.outside-coverage"]],
    ["440305", "1970", ["division.outside-coverage"]],
    ["440305", "2019-05-01", ["division.outside-coverage", "division.later-list"]],
    ["440305", "2026-01-01", ["division.outside-coverage", "division.later-list"]],
    // Founded in December 2024 (和安县): in no list of the data.
    ["653228", "2025-01-01", ["division.not-in-lists"]],
    ["110103", "2010-07-01", ["division.between-lists"]],
    ["110103", "2010", ["division.date-too-coarse"]],
    // Only a later list without a date shows 任泽区, founded in 2020.
    ["130505", "2001-01-01", ["division.later-list"]],
    ["130505", "2021", ["division.outside-coverage", "division.later-list"]],
    ["810000", "2000-01-01", ["division.lists-incomplete"]],
    ["710000", "1990", ["division.lists-incomplete"]],
    ["820000", "2020", ["division.outside-coverage"]],
    ["990000", "2000", ["division.not-a-code"]],
    ["11010", "2000", ["division.not-a-code"]],
    ["constructor", "2000", ["division.not-a-code"]],
  ])("does not know %s on %s: %j", (code, on, codes) => {
    expect(divisionStateOn(code, on).state).toBe("unknown");
    expect(because(code, on)).toEqual(codes);
  });

  it("gives the reason with its lists", () => {
    expect(divisionStateOn("110103", "2015").because[0]?.params).toEqual({
      lastListedOn: "2009-12",
      absentFrom: "2010-12",
    });
    expect(divisionStateOn("330213", "2000").because[0]?.params).toEqual({ firstListedOn: "2016-11" });
    expect(divisionStateOn("330213", "2016-11-05").because[0]?.params).toEqual({
      after: "2016-10",
      before: "2016-11",
    });
  });

  it("lists Taiwan, Hong Kong and Macao as provinces of the lists", () => {
    const on = "2018-01-31";
    expect(divisionStateOn("710000", on).name).toBe("台湾省");
    expect(divisionStateOn("810000", on).name).toBe("香港特别行政区");
    expect(divisionStateOn("820000", on).name).toBe("澳门特别行政区");
  });

  it("names no name where a list shows two for one code", () => {
    // The list of 2003-12 has the codes of 蛟河市 and 桦甸市 swapped; three cities share 379017 in 1992 to 1994.
    expect(divisionStateOn("220281", "2003-12-31")).toMatchObject({
      state: "listed",
      possibleNames: ["蛟河市", "桦甸市"],
      because: [{ code: "division.name-open" }],
    });
    expect(divisionStateOn("220281", "2005").name).toBe("蛟河市");
    expect(divisionStateOn("379017", "1993").possibleNames).toEqual(["蓬莱市", "肥城市", "兖州市"]);
  });

  it("says what the later list makes of a code", () => {
    const listing = (code: string): unknown =>
      divisionStateOn(code, "2024").because.find((f) => f.code === "division.later-list")?.params["listing"];
    expect(["440305", "140726", "130502", "130505"].map(listing)).toEqual([
      "same-name",
      "absent",
      "other-name",
      "only-there",
    ]);
  });

  it("retires a code between two uses of it", () => {
    // The list shows 132201 as 邢台市 up to 1982-12 and as 南宫市, another place, from 1986-12.
    expect(divisionStateOn("132201", "1982-12-31").name).toBe("邢台市");
    expect(divisionStateOn("132201", "1983-06-01").state).toBe("unknown");
    expect(divisionStateOn("132201", "1984").state).toBe("retired");
    expect(divisionStateOn("132201", "1986-06-01").state).toBe("unknown");
    expect(divisionStateOn("132201", "1986-12-31").name).toBe("南宫市");
    expect(divisionStateOn("132201", "2000").state).toBe("retired");
  });

  it.each(["", "2019-13", "2019-02-30", "today", "2019-4"])("refuses the date %j", (on) => {
    expect(() => divisionStateOn("440305", on)).toThrow(TypeError);
  });

  it("has words for every reason, in both languages", () => {
    const all = [
      ...divisionStateOn("xx", "2000").because,
      ...divisionStateOn("653228", "2000").because,
      ...divisionStateOn("110103", "2015").because,
      ...divisionStateOn("330213", "2000").because,
      ...divisionStateOn("330213", "2016-11-05").because,
      ...divisionStateOn("330213", "2016-11").because,
      ...divisionStateOn("140726", "2024").because,
      ...divisionStateOn("421000", "1996-06-01").because,
      ...divisionStateOn("810000", "2000").because,
    ];
    expect(all.map((finding) => formatFinding(finding, en))).toMatchInlineSnapshot(`
      [
        "This is no division code: six digits that begin with a province are expected.",
        "None of the lists from 1980-12 to 2019-04 shows this code; it may be newer than they are.",
        "The lists show this code up to 2009-12; that of 2010-12 no longer does.",
        "The list of 2016-11 is the first that shows this code.",
        "Something changed between the lists of 2016-10 and 2016-11; the lists do not tell the day.",
        "The state changed within the time asked for; give the day.",
        "The date lies outside the lists, which cover 1980-12 to 2019-04.",
        "A later list without a date no longer shows the code.",
        "The lists allow several names on this date: 荆沙市, 荆州市.",
        "The lists before 2011-12 leave this place out, so they say nothing about it.",
      ]
    `);
    expect(all.map((finding) => formatFinding(finding, zhCN))).toMatchInlineSnapshot(`
      [
        "不是行政区划代码：应为六位数字，前两位为省级代码。",
        "1980年12月至2019年4月的各期名单均未列入此代码，可能是此后新设的区划。",
        "此代码最后列入2009年12月的名单，2010年12月的名单起不再列入。",
        "此代码自2016年11月的名单起列入。",
        "变更发生在2016年10月与2016年11月两期名单之间，具体日期名单未载明。",
        "所查年月内区划有变更，请给出具体日期。",
        "所查日期不在名单覆盖的1980年12月至2019年4月之内。",
        "此后另有一份未注明日期的名单，已不再列入此代码。",
        "所查日期的名称不能确定，可能为：荆沙市、荆州市。",
        "2011年12月以前的名单未收录该地区，不能据以判断。",
      ]
    `);
    expect(all.every((finding) => finding.severity === "warning")).toBe(true);
    expect(new Set(all.map((finding) => finding.code))).toEqual(new Set(Object.keys(en)));
  });
});

describe("formatDivisionState", () => {
  it("speaks of the lists", () => {
    expect(formatDivisionState("retired", "zh-CN")).toBe("名单已不再列入");
    expect(formatDivisionState("unknown", "en")).toBe("unknown");
  });
});

describe("divisionTable", () => {
  it.each([
    ["110103", "retired"],
    ["330283", "retired"],
    ["440305", "listed"],
    ["140726", "listed"],
    ["130505", "listed"],
    ["710000", "listed"],
    ["653228", "unknown"],
    ["991000", "unknown"],
    ["100000", "listed"], // the whole country, in no list
    ["__proto__", "unknown"],
  ])("says of %s: %s", (code, state) => {
    expect(divisionTable.stateOf(code)).toBe(state);
  });

  it("names the whole country on any date", () => {
    expect(divisionStateOn("100000", "1900")).toEqual({
      state: "listed",
      name: "全国",
      possibleNames: [],
      because: [],
    });
  });

  it("covers the dated lists", () => {
    const { from, until } = divisionCoverage;
    expect(divisionTable.coverage).toEqual({ from, until });
  });
});
