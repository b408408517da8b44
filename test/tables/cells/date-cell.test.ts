import { describe, expect, it } from "vitest";
import { parseDateCell } from "../../../src/tables/index.ts";
import { shortOf } from "./support.ts";

const serials = [
  // Microsoft's example of the two systems: 5 July 2011 is 40729 and 39267; 2020-01-01 is 43831.
  [40729, false, "2011-07-05"],
  [39267, true, "2011-07-05"],
  [43831, false, "2020-01-01"],
  [20000, false, "1954-10-03"],
  [60000, false, "2064-04-08"],
] as const;

describe("dates in cells", () => {
  it.each([
    ["2013-10-01", "2013-10-01"],
    ["2013-9-1", "2013-09-01"],
    ["2013/10/1", "2013-10-01"],
    ["2013.10.1", "2013-10-01"],
    ["2013年10月01日", "2013-10-01"],
    ["2012年07月18号", "2012-07-18"], // nursing-homes.csv
    ["2013年10月1日 星期二", "2013-10-01"],
    ["2013/10/1（周二）", "2013-10-01"],
    ["2013 年 10 月 1 日", "2013-10-01"],
    ["20131001", "2013-10-01"],
    [20131001, "2013-10-01"],
    ["二〇一三年十月一日", "2013-10-01"],
    ["二零一三年十二月三十一日", "2013-12-31"],
    ["2013年9月", "2013-09"],
    ["2013年9月份", "2013-09"],
    ["2013.9", "2013-09"],
    [2013.9, "2013-09"],
    ["2013.10", "2013-10"],
    ["2013.01", "2013-01"],
    ["2013/1", "2013-01"],
    ["2013-09", "2013-09"],
    ["二〇一三年", "2013"],
    ["一九九九年二月二十八日", "1999-02-28"],
    ["2008年", "2008"],
    ["2010", "2010"],
    [2010, "2010"],
    ["1 Oct 2013", "2013-10-01"],
    ["1st October 2013", "2013-10-01"],
    ["Oct 1, 2013", "2013-10-01"],
    ["Tue, 1-Oct-2013", "2013-10-01"],
    ["September 2013", "2013-09"],
    ["13/5/2013", "2013-05-13"], // there is no month 13
    ["5/13/2013", "2013-05-13"],
    ["5/5/2013", "2013-05-05"],
    ["2024-02-29", "2024-02-29"],
    ["2013-10-01 00:00:00", "2013-10-01"],
    ["2013/10/1 0:00", "2013-10-01"],
    ["2013-10-01T00:00:00+08:00", "2013-10-01"],
    // Midnight in Shenzhen, as JSON writes it: the day before in UTC.
    ["2013-09-30T16:00:00.000Z", "2013-10-01"],
    [new Date("2013-10-01T00:00:00Z"), "2013-10-01"],
    [" 2013-10-01 ", "2013-10-01"],
  ] as const)("%o is %s", (cell, date) => {
    expect(shortOf(parseDateCell(cell))).toEqual({ value: date, codes: [] });
  });

  it.each([
    ["2006年10", "2006-10", ["cell.date-form"]], // nursing-homes.csv
    ["2011.7月", "2011-07", ["cell.date-form"]], // nursing-homes.csv
    ["2012 10 1", "2012-10-01", ["cell.date-form"]], // nursing-homes.csv
    ["2012-10/1", "2012-10-01", ["cell.date-form"]],
    ["2013年10月1", "2013-10-01", ["cell.date-form"]],
    ["２０１３-１０-０１", "2013-10-01", ["cell.full-width"]],
    ["2013\u200B-10-01", "2013-10-01", ["cell.invisible"]],
    ["2008.1", "2008-01", ["cell.date-month-ambiguous"]], // nursing-homes.csv
    [2008.1, "2008-01", ["cell.date-month-ambiguous"]],
    ["2013年10月1日星期三", "2013-10-01", ["cell.date-weekday"]],
    ["2013-10-01 08:30", "2013-10-01", ["cell.time-dropped"]],
    ["2013年10月1日上午8点30分", "2013-10-01", ["cell.time-dropped"]],
    ["2013-10-01T20:00:00Z", "2013-10-02", ["cell.time-dropped"]],
    [new Date("2013-10-01T08:30:00Z"), "2013-10-01", ["cell.time-dropped"]],
    ["41548", "2013-10-01", ["cell.excel-date"]],
    [41548, "2013-10-01", ["cell.excel-date"]],
    [41548.5, "2013-10-01", ["cell.excel-date", "cell.time-dropped"]],
    ["-", undefined, ["cell.placeholder"]],
    ["不详", undefined, ["cell.placeholder"]],
    ["无", undefined, ["cell.placeholder"]],
    ["", undefined, []],
    [null, undefined, []],
  ] as const)("%o is %s, with %j", (cell, date, codes) => {
    const result = parseDateCell(cell);
    expect(shortOf(result)).toEqual({ value: date, codes });
    for (const finding of result.findings) {
      // A suggestion says the same day in canonical form, or in half-width characters.
      if (finding.suggestion !== undefined)
        expect(parseDateCell(finding.suggestion)).toMatchObject({ value: date, findings: [] });
    }
  });

  it.each([
    ["2016-02-30", "civil-date.no-such-day"],
    ["2007.0", "civil-date.no-such-day"], // nursing-homes.csv
    ["2013年13月1日", "civil-date.no-such-day"],
    ["二〇一三年十三月一日", "civil-date.no-such-day"],
    ["二〇一三年二月三十日", "civil-date.no-such-day"],
    ["二〇一三年五六月一日", "civil-date.no-such-day"],
    ["31/4/2013", "civil-date.no-such-day"],
    ["20130931", "civil-date.no-such-day"],
    ["2012年底", "cell.date"], // nursing-homes.csv
    ["2013年10月起", "cell.date"],
    ["2013.10.1至今", "cell.date"],
    ["2013年前后", "cell.date"],
    ["约2013年", "cell.date"],
    ["民国102年", "cell.date"],
    ["2013-10-", "cell.date"],
    ["2013.10.1.5", "cell.date"],
    ["2013-10-01-2014-10-01", "cell.date"],
    ["2013-10-01 08:30-10:00", "cell.date"],
    ["201310", "cell.date"],
    ["4500", "cell.date"], // a number of beds, shifted by a column
    ["19999", "cell.date"],
    ["60001", "cell.date"],
    ["soon", "cell.date"],
    [-1, "cell.date"],
    [0.5, "cell.date"],
    ["3/5/2013", "cell.date-order"],
    ["3.5.2013", "cell.date-order"],
    ["13.9.1", "cell.date-two-digit-year"],
    ["98年5月", "cell.date-two-digit-year"],
    ["1-Oct-13", "cell.date-two-digit-year"],
    ["3月5日", "cell.date-without-year"],
    ["10月", "cell.date-without-year"],
    ["3-5", "cell.date-without-year"],
    ["4.26", "cell.date-without-year"], // a heading of a rota (hours/headings.csv)
    ["5-Mar", "cell.date-without-year"],
    ["#VALUE!", "cell.spreadsheet-error"],
    [true, "cell.type"],
    [NaN, "cell.type"],
    [{}, "cell.type"],
  ] as const)("%o is refused as %s", (cell, code) => {
    expect(shortOf(parseDateCell(cell))).toEqual({ value: undefined, codes: [`!${code}`] });
  });

  it.each(serials)("the serial %d, from 1904 on %s, is %s", (serial, date1904, date) => {
    for (const cell of [serial, String(serial)]) {
      expect(parseDateCell(cell, { date1904 })).toMatchObject({
        value: date,
        findings: [{ code: "cell.excel-date", suggestion: date }],
      });
    }
  });

  it("knows the order of day and month where it is told", () => {
    expect(shortOf(parseDateCell("3/5/2013", { dateOrder: "dmy" })).value).toBe("2013-05-03");
    expect(shortOf(parseDateCell("3/5/2013", { dateOrder: "mdy" })).value).toBe("2013-03-05");
    expect(shortOf(parseDateCell("3/13/2013", { dateOrder: "dmy" })).codes).toEqual([
      "!civil-date.no-such-day",
    ]);
  });

  it("reads the day of a moment in the offset that it is told", () => {
    expect(shortOf(parseDateCell("2013-09-30T16:00:00Z", { offset: "Z" }))).toEqual({
      value: "2013-09-30",
      codes: ["cell.time-dropped"],
    });
  });
});
