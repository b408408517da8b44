import { describe } from "vitest";
import * as guards from "../../src/calendars/guards.ts";
import * as index from "../../src/calendars/index.ts";
import * as schemas from "../../src/calendars/schema.ts";
import { describeGuards } from "../support/guards.ts";
import { calendarOf } from "./calendar-samples.ts";

const samples = {
  CalendarYear: [
    index.china2026,
    calendarOf(
      { year: 2019, off: [{ from: "2018-12-30", until: "2019-01-01" }], makeup: ["2018-12-29"] },
      {
        title: { en: "Invented", "zh-CN": "虚构", former: ["旧"], confirmed: false },
        source: {
          title: "Invented",
          number: "1",
          issuer: "nobody",
          date: "2018-12",
          url: "https://a.b",
        },
        supersedes: "invented@1",
      },
    ),
  ],
};

describe("guards of linli/calendars", () => {
  describeGuards({ guards, schemas: [schemas], index, samples });
});
