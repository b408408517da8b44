import { describe, expect, it } from "vitest";
import {
  calendarFromChineseDays,
  china2025,
  china2026,
  chinaCalendars,
  dayKind,
  isCalendarYear,
} from "../../src/calendars/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";

type Table = { readonly [day: string]: string };

/** Entries of one festival: `01-28 01-29` of a year. */
function entries(year: number, festival: string, days: string): Table {
  return Object.fromEntries(days.split(" ").map((day) => [`${String(year)}-${day}`, festival]));
}

const newYear = "New Year's Day,元旦,1";
const spring = "Spring Festival,春节,4";
const qingming = "Tomb-sweeping Day,清明,1";
const labour = "Labour Day,劳动节,2";
const dragonBoat = "Dragon Boat Festival,端午,1";
const midAutumn = "Mid-autumn Festival,中秋,1";
const national = "National Day,国庆节,3";

// Typed by hand in the form of chinese-days.json (chinese-days 1.5.7) from the notices.
const holidays2025: Table = {
  ...entries(2025, newYear, "01-01"),
  ...entries(2025, spring, "01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04"),
  ...entries(2025, qingming, "04-04 04-05 04-06"),
  ...entries(2025, labour, "05-01 05-02 05-03 05-04 05-05"),
  ...entries(2025, dragonBoat, "05-31 06-01 06-02"),
  ...entries(2025, national, "10-01 10-02 10-03 10-04 10-05"),
  ...entries(2025, midAutumn, "10-06"),
  ...entries(2025, national, "10-07 10-08"),
};
const workdays2025: Table = {
  ...entries(2025, spring, "01-26 02-08"),
  ...entries(2025, labour, "04-27"),
  ...entries(2025, national, "09-28 10-11"),
};
const holidays2026: Table = {
  ...entries(2026, newYear, "01-01 01-02 01-03"),
  ...entries(2026, spring, "02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23"),
  ...entries(2026, qingming, "04-04 04-05 04-06"),
  ...entries(2026, labour, "05-01 05-02 05-03 05-04 05-05"),
  ...entries(2026, dragonBoat, "06-19 06-20 06-21"),
  ...entries(2026, midAutumn, "09-25 09-26 09-27"),
  ...entries(2026, national, "10-01 10-02 10-03 10-04 10-05 10-06 10-07"),
};
const workdays2026: Table = {
  ...entries(2026, newYear, "01-04"),
  ...entries(2026, spring, "02-14 02-28"),
  ...entries(2026, labour, "05-09"),
  ...entries(2026, national, "09-20 10-10"),
};
const both = deepFreeze({
  holidays: { ...holidays2026, ...holidays2025 },
  workdays: { ...workdays2026, ...workdays2025 },
  inLieuDays: entries(2026, newYear, "01-02"),
});

// By the notice on 2019, the same package: New Year began in December; Labour Day as revised in March 2019.
const holidays2019: Table = {
  ...entries(2018, newYear, "12-30 12-31"),
  ...entries(2019, newYear, "01-01"),
  ...entries(2019, spring, "02-04 02-05 02-06 02-07 02-08 02-09 02-10"),
  ...entries(2019, qingming, "04-05 04-06 04-07"),
  ...entries(2019, labour, "05-01 05-02 05-03 05-04"),
  ...entries(2019, dragonBoat, "06-07 06-08 06-09"),
  ...entries(2019, midAutumn, "09-13 09-14 09-15"),
  ...entries(2019, national, "10-01 10-02 10-03 10-04 10-05 10-06 10-07"),
};
const workdays2019: Table = {
  ...entries(2018, newYear, "12-29"),
  ...entries(2019, spring, "02-02 02-03"),
  ...entries(2019, labour, "04-28 05-05"),
  ...entries(2019, national, "09-29 10-12"),
};
const notice = (url?: string) => ({
  title: "国务院办公厅关于2019年部分节假日安排的通知",
  issuer: "国务院办公厅",
  date: "2018-12",
  url,
});
const onGovCn = notice("https://www.gov.cn/notice-of-2019");

function lossesOf(json: unknown, sources?: { readonly [year: number]: ReturnType<typeof notice> }): unknown {
  const { value, losses } = calendarFromChineseDays(json, { sources });
  return [value.length, ...losses.map(({ code, params }) => [code, params])];
}

describe("calendarFromChineseDays", () => {
  it.each([
    ["as read", both],
    ["as text", JSON.stringify(both)],
  ])("gives the arrangements of this library where the data agree, %s", (_, json) => {
    const { value, losses } = calendarFromChineseDays(json);
    expect(losses).toEqual([]);
    expect(value).toHaveLength(2);
    expect(value[0]).toBe(china2025);
    expect(value[1]).toBe(china2026);
  });

  it("reads the same days from the data as this library has from the notices", () => {
    // With a notice of one's own the data are taken as they are.
    const { value } = calendarFromChineseDays(both, { sources: { 2025: onGovCn, 2026: onGovCn } });
    expect(value.map(({ parameters }) => parameters)).toEqual([china2025.parameters, china2026.parameters]);
    expect(value.map(({ id, confidence }) => [id, confidence])).toEqual([
      ["chinese-days-2025", "secondary"],
      ["chinese-days-2026", "secondary"],
    ]);
    expect(value.every(isCalendarYear)).toBe(true);
  });

  it("leaves out a year that differs from its notice", () => {
    const entriesLeft = Object.entries(both.workdays).filter(([day]) => day !== "2026-02-28");
    const workdays = Object.fromEntries(entriesLeft);
    expect(lossesOf({ ...both, workdays })).toEqual([1, ["calendar.differs-from-notice", { year: 2026 }]]);
    const holidays = { ...both.holidays, ...entries(2025, national, "10-09") };
    expect(lossesOf({ ...both, holidays })).toEqual([1, ["calendar.differs-from-notice", { year: 2025 }]]);
    // A free Sunday that is listed as well is no difference.
    const sunday = { ...both.holidays, ...entries(2025, spring, "02-09") };
    expect(lossesOf({ ...both, holidays: sunday })).toEqual([2]);
  });

  it("puts the days of New Year in December into the next year", () => {
    const json = { holidays: holidays2019, workdays: workdays2019 };
    const { value, losses } = calendarFromChineseDays(json, { sources: { 2019: onGovCn } });
    expect(losses).toEqual([]);
    expect(value.map(({ parameters }) => parameters.year)).toEqual([2019]);
    expect(value[0]?.parameters.off[0]).toEqual({ from: "2018-12-30", until: "2019-01-01" });
    expect(value[0]?.parameters.makeup[0]).toBe("2018-12-29");
    expect(value[0]?.source).toEqual(onGovCn);
    const calendars = [...value, ...chinaCalendars];
    expect(
      ["2018-12-29", "2018-12-31", "2019-02-04", "2019-02-08", "2019-05-05"].map((day) =>
        dayKind(day, calendars),
      ),
    ).toEqual(["makeup", "bridge", "bridge", "bridge", "makeup"]);
  });

  it.each([
    [undefined],
    [""],
    ["https://example.com/gov.cn"],
    ["https://gov.cn.example.com/"],
    ["https://notgov.cn/"],
    ["www.gov.cn/zhengce"],
    ["ftp://www.gov.cn/"],
    ["https://example.com/?https://www.gov.cn/"],
  ])("refuses a year whose notice is at %j", (url) => {
    const json = { holidays: holidays2019, workdays: workdays2019 };
    expect(lossesOf(json, { 2019: notice(url) })).toEqual([0, ["calendar.source-missing", { year: 2019 }]]);
  });

  it.each([["https://gov.cn"], ["http://www.gov.cn/zhengce/content_1.htm"], ["https://WWW.GOV.CN?a=1"]])(
    "takes a year whose notice is at %j",
    (url) => {
      const json = { holidays: holidays2019, workdays: workdays2019 };
      expect(lossesOf(json, { 2019: notice(url) })).toEqual([1]);
    },
  );

  it("refuses a coming year without its notice, and one of which only a part is there with it", () => {
    const json = { holidays: entries(2027, newYear, "01-01"), workdays: {} };
    expect(lossesOf(json)).toEqual([0, ["calendar.source-missing", { year: 2027 }]]);
    const [count, loss] = lossesOf(json, { 2027: onGovCn }) as [number, [string, { dates: string[] }]];
    expect([count, loss[0], loss[1].dates.length, loss[1].dates[0]]).toEqual([
      ...[0, "calendar.incomplete", 12, "2027-02-05"],
    ]);
  });

  it("refuses a year whose data contradict themselves", () => {
    const sources = { 2019: onGovCn };
    const loss = [0, ["calendar.contradictory", { year: 2019 }]];
    const onFriday = { ...workdays2019, ...entries(2019, labour, "05-10") };
    expect(lossesOf({ holidays: holidays2019, workdays: onFriday }, sources)).toEqual(loss);
    const onHoliday = { ...workdays2019, ...entries(2019, labour, "05-04") };
    expect(lossesOf({ holidays: holidays2019, workdays: onHoliday }, sources)).toEqual(loss);
  });

  it("counts the entries that it cannot read, and takes the others", () => {
    const holidays = { ...both.holidays, "2026-02-30": newYear, "2026": newYear, "2026-03-03": 1 };
    expect(lossesOf({ ...both, holidays })).toEqual([2, ["calendar.entries-unreadable", { count: 3 }]]);
  });

  it("gives no arrangement for data without a day", () => {
    expect(lossesOf({ holidays: {}, workdays: {} })).toEqual([0]);
  });

  it("never throws, whatever it is given", () => {
    const nothing = [0, ["calendar.no-chinese-days", {}]];
    for (const value of [...strangeValues, ...longTexts, "{", "null", "[]", '{"holidays":[],"workdays":{}}'])
      expect(lossesOf(value)).toEqual(nothing);
    for (const value of strangeValues) {
      for (const json of [
        { holidays: value, workdays: {} },
        { holidays: {}, workdays: value },
      ])
        expect(lossesOf(json)).toEqual(expect.arrayContaining([0]));
    }
  });
});
