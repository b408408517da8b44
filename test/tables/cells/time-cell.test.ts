import { describe, expect, it } from "vitest";
import {
  cellReaderOf,
  parseDurationCell,
  parseInstantCell,
  parseTimeCell,
} from "../../../src/tables/index.ts";
import { columnOf, shortOf } from "./support.ts";

describe("times of day in cells", () => {
  it.each([
    ["08:00", "08:00"],
    ["8:00", "08:00"],
    ["8：00", "08:00"],
    ["08:00:00", "08:00"],
    ["24:00", "24:00"],
    ["上午8点30分", "08:30"],
    ["8时30分", "08:30"],
    ["8点半", "08:30"],
    ["8点", "08:00"],
    ["下午2:30", "14:30"],
    ["下午2点半", "14:30"],
    ["下午14:30", "14:30"],
    ["中午12点", "12:00"],
    ["晚上7点", "19:00"],
    ["2:30 pm", "14:30"],
    ["12:15 AM", "00:15"],
    ["12 pm", "12:00"],
    [new Date("1899-12-30T08:30:00Z"), "08:30"],
    ["", undefined],
  ] as const)("%o is %s", (cell, time) => {
    expect(shortOf(parseTimeCell(cell))).toEqual({ value: time, codes: [] });
  });

  it.each([
    ["0.354166", "08:30", ["cell.excel-time"]],
    [0.3541666666666667, "08:30", ["cell.excel-time"]],
    [0, "00:00", ["cell.excel-time"]],
    [0.35417, "08:30", ["cell.excel-time"]],
    [0.3543, "08:30", ["cell.excel-time", "cell.seconds-dropped"]],
    ["08:30:15", "08:30", ["cell.seconds-dropped"]],
    ["０８:３０", "08:30", ["cell.full-width"]],
    ["/", undefined, ["cell.placeholder"]],
  ] as const)("%o is %s, with %j", (cell, time, codes) => {
    expect(shortOf(parseTimeCell(cell))).toEqual({ value: time, codes });
  });

  it.each([
    "24:01",
    "25:00",
    "8:60",
    "8",
    "830",
    "上午14:30",
    "上午12点",
    "晚上12点",
    "13 pm",
    "8:00-9:00",
    "约8点",
    1,
    8.5,
    -0.5,
  ])("%o is refused", (cell) => {
    expect(shortOf(parseTimeCell(cell))).toEqual({ value: undefined, codes: ["!cell.time"] });
  });
});

describe("dates with times in cells", () => {
  it.each([
    ["2025-12-23T09:30:00+08:00", "2025-12-23T09:30:00+08:00", []],
    ["2025-12-23T01:30:00Z", "2025-12-23T01:30:00Z", []],
    ["2025-12-23 09:30", "2025-12-23T09:30:00+08:00", []],
    ["2025/12/23 9:30:15", "2025-12-23T09:30:15+08:00", []],
    ["2025-12-23 01:30:00+0000", "2025-12-23T01:30:00+00:00", []],
    ["2025年12月23日上午9点半", "2025-12-23T09:30:00+08:00", []],
    ["2025年12月23日 星期二 9:30", "2025-12-23T09:30:00+08:00", []],
    ["Dec 23, 2025 9:30 am", "2025-12-23T09:30:00+08:00", []],
    ["2025-12-31 24:00", "2026-01-01T00:00:00+08:00", []],
    [new Date("2025-12-23T09:30:00Z"), "2025-12-23T09:30:00+08:00", []],
    [46014.395833333336, "2025-12-23T09:30:00+08:00", ["cell.excel-date"]],
    ["2025年12-23 9:30", "2025-12-23T09:30:00+08:00", ["cell.date-form"]],
    ["2025-12-23", undefined, ["!cell.time-missing"]],
    [46014, undefined, ["!cell.time-missing"]],
    ["2025-02-29 09:30", undefined, ["!civil-date.no-such-day"]],
    ["2025-12-23 09:30-10:00", undefined, ["!cell.date"]],
    ["9:30", undefined, ["!cell.date"]],
    ["9999-12-31 24:00", undefined, ["!cell.time-missing"]],
    ["", undefined, []],
  ] as const)("%o is %s, with %j", (cell, instant, codes) => {
    expect(shortOf(parseInstantCell(cell))).toEqual({ value: instant, codes });
  });

  it("takes the offset that it is told, and no other text for one", () => {
    expect(shortOf(parseInstantCell("2025-12-23 9:30", { offset: "Z" })).value).toBe("2025-12-23T09:30:00Z");
    expect(() => cellReaderOf(columnOf("instant"), { offset: "Asia/Shanghai" })).toThrow(TypeError);
  });
});

describe("durations in cells", () => {
  it.each([
    ["2.5", "hour", 150],
    ["10.0", "hour", 600], // numbers as float (hours/headings.csv)
    [1.2, "hour", 72],
    ["90", "minute", 90],
    ["-2", "hour", -120], // a correction (hours/headings.csv)
    ["1.333333", "hour", 80],
    [4 / 3, "hour", 80],
    ["2小时30分钟", undefined, 150],
    ["2小时30分", undefined, 150],
    ["2 小时", undefined, 120],
    ["2.5小时", undefined, 150],
    ["两小时", undefined, 120],
    ["两个半小时", undefined, 150],
    ["1小时半", undefined, 90],
    ["半小时", undefined, 30],
    ["90分钟", undefined, 90],
    ["2h", undefined, 120],
    ["2h30m", undefined, 150],
    ["2 hours and 30 minutes", undefined, 150],
    ["45 min", undefined, 45],
    ["1:30", "hour", 90],
    ["25:30:00", undefined, 1530],
    ["-1:30", undefined, -90],
    [new Date("1899-12-31T01:30:00Z"), undefined, 1530], // [h]:mm of a spreadsheet
    ["", "hour", undefined],
  ] as const)("%o in %s is %o minutes", (cell, unit, minutes) => {
    expect(shortOf(parseDurationCell(cell, { unit }))).toEqual({ value: minutes, codes: [] });
  });

  it.each([
    ["3.33", "hour", "cell.duration-fraction"],
    ["0.667", "hour", "cell.duration-fraction"], // Rosterfy (hours/headings.csv)
    ["1:30:20", "hour", "cell.duration-fraction"],
    ["2", undefined, "cell.unit-missing"],
    ["2", "yuan", "cell.unit-missing"],
    ["1:30", "minute", "cell.duration"],
    ["约2小时", "hour", "cell.hedged"],
    ["100h+", "hour", "cell.hedged"], // a rota (hours/headings.csv)
    ["2小时左右", "hour", "cell.hedged"],
    ["2.5小时30分钟", "hour", "cell.duration"],
    ["一天", "hour", "cell.duration"],
    ["全程", "hour", "cell.duration"],
    ["1:75", "hour", "cell.duration"],
    [new Date("2025-12-23T00:00:00Z"), "hour", "cell.became-date"],
  ] as const)("%o in %s is refused as %s", (cell, unit, code) => {
    expect(shortOf(parseDurationCell(cell, { unit }))).toEqual({ value: undefined, codes: [`!${code}`] });
  });

  it("says between which minutes a fraction lies, and rounds where it is told to", () => {
    expect(parseDurationCell("3.33", { unit: "hour" }).findings).toMatchObject([
      { severity: "error", params: { lower: 199, upper: 200 } },
    ]);
    expect(parseDurationCell("3.33", { unit: "hour", fractions: "nearest" })).toMatchObject({
      value: 200,
      findings: [{ code: "cell.duration-fraction", severity: "warning" }],
    });
    expect(parseDurationCell("3.33", { unit: "hour", fractions: "down" })).toMatchObject({ value: 199 });
    expect(parseDurationCell("-3.33", { unit: "hour", fractions: "down" })).toMatchObject({ value: -199 });
  });
});
