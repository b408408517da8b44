import type { HolidayRegulation, StatutoryHoliday } from "../model.ts";

const issuer = "国务院";
const title = { en: "Holiday regulation", "zh-CN": "全国年节及纪念日放假办法" };

const newYear: StatutoryHoliday = { holiday: "new-year", anchor: { monthDay: "01-01" }, first: 0, days: 1 };
const qingming: StatutoryHoliday = {
  holiday: "qingming",
  anchor: { solarTerm: "qingming" },
  first: 0,
  days: 1,
};
const dragonBoat: StatutoryHoliday = {
  holiday: "dragon-boat",
  anchor: { lunarMonth: 5, lunarDay: 5 },
  first: 0,
  days: 1,
};
const midAutumn: StatutoryHoliday = {
  holiday: "mid-autumn",
  anchor: { lunarMonth: 8, lunarDay: 15 },
  first: 0,
  days: 1,
};
const nationalDay: StatutoryHoliday = {
  holiday: "national-day",
  anchor: { monthDay: "10-01" },
  first: 0,
  days: 3,
};

/** New Year's Eve (除夕) is the day before the first day of the first month: many years have no 腊月三十. */
function springFestival(first: number, days: number): StatutoryHoliday {
  return { holiday: "spring-festival", anchor: { lunarMonth: 1, lunarDay: 1 }, first, days };
}

function labourDay(days: number): StatutoryHoliday {
  return { holiday: "labour-day", anchor: { monthDay: "05-01" }, first: 0, days };
}

/** The regulation as revised in 2007: Spring Festival is 除夕, 正月初一, 初二. */
export const holidayRegulation2007: HolidayRegulation = /* @__PURE__ */ (() => ({
  id: "china-holiday-regulation",
  version: 1,
  title,
  area: "100000",
  validFrom: "2008-01-01",
  validUntil: "2013-12-31",
  source: {
    title: "国务院关于修改《全国年节及纪念日放假办法》的决定",
    number: "国务院令第513号",
    issuer,
    date: "2007-12-14",
  },
  confidence: "verified",
  parameters: {
    holidays: [newYear, springFestival(-1, 3), qingming, labourDay(1), dragonBoat, midAutumn, nationalDay],
  },
}))();

/** The regulation as revised in 2013: Spring Festival is 正月初一, 初二, 初三. */
export const holidayRegulation2013: HolidayRegulation = /* @__PURE__ */ (() => ({
  id: "china-holiday-regulation",
  version: 2,
  title,
  area: "100000",
  validFrom: "2014-01-01",
  validUntil: "2024-12-31",
  source: {
    title: "国务院关于修改《全国年节及纪念日放假办法》的决定",
    number: "国务院令第644号",
    issuer,
    date: "2013-12-11",
  },
  confidence: "verified",
  parameters: {
    holidays: [newYear, springFestival(0, 3), qingming, labourDay(1), dragonBoat, midAutumn, nationalDay],
  },
  supersedes: "china-holiday-regulation@1",
}))();

/** The regulation as revised in 2024: Spring Festival is 除夕 to 初三, Labour Day two days; 13 days in all. */
export const holidayRegulation2024: HolidayRegulation = /* @__PURE__ */ (() => ({
  id: "china-holiday-regulation",
  version: 3,
  title,
  area: "100000",
  validFrom: "2025-01-01",
  source: {
    title: "国务院关于修改《全国年节及纪念日放假办法》的决定",
    number: "国务院令第795号",
    issuer,
    date: "2024-11-10",
  },
  confidence: "verified",
  parameters: {
    holidays: [newYear, springFestival(-1, 4), qingming, labourDay(2), dragonBoat, midAutumn, nationalDay],
  },
  supersedes: "china-holiday-regulation@2",
}))();

/** The holiday regulations that this version of the library knows: from 2008 on. */
export const holidayRegulations: readonly HolidayRegulation[] = [
  holidayRegulation2007,
  holidayRegulation2013,
  holidayRegulation2024,
];
