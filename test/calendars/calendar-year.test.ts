import { describe, expect, it } from "vitest";
import {
  china2024,
  china2025,
  china2026,
  CalendarYearSchema,
  chinaCalendars,
  checkCalendarYear,
  isCalendarYear,
} from "../../src/calendars/index.ts";
import { checkSetOfRuleSets, formatFinding } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { longTexts, strangeValues } from "../support/values.ts";
import { calendarOf } from "./calendar-samples.ts";

const { parameters } = china2026;

/** The arrangement of 2026 with changes, as a record of unknown form. */
function changed(change: object, outside: object = {}): unknown {
  return { ...china2026, parameters: { ...parameters, ...change }, ...outside };
}

function codesOf(input: unknown): readonly string[] {
  return checkCalendarYear(input).findings.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("the arrangements of this library", () => {
  it("are sound rule sets, and their own arrangements without a remark", () => {
    expect(checkSetOfRuleSets(chinaCalendars)).toEqual([]);
    for (const calendar of [china2024, china2025, china2026]) {
      const result = checkCalendarYear(calendar);
      expect(result).toEqual({ ok: true, value: calendar, findings: [] });
      expect(result.ok && result.value).toBe(calendar);
      expect(isCalendarYear(calendar)).toBe(true);
    }
  });

  it("are in force one after the other", () => {
    expect(chinaCalendars.map(({ validFrom, validUntil }) => [validFrom, validUntil])).toEqual(
      [2024, 2025, 2026].map((year) => [`${String(year)}-01-01`, `${String(year)}-12-31`]),
    );
  });
});

describe("checkCalendarYear", () => {
  const span = (from: string, until: string) => ({ from, until });

  it.each<[string, unknown, readonly string[]]>([
    ["no year", changed({ year: 2026.5 }), ["calendar.year parameters.year"]],
    ["the year zero", changed({ year: 0 }), ["calendar.year parameters.year"]],
    [
      "days off that are not in order",
      changed({ off: [...parameters.off].reverse() }),
      ["calendar.off-order parameters.off"],
    ],
    [
      "days off that overlap",
      changed({ off: [span("2026-01-01", "2026-01-03"), span("2026-01-03", "2026-01-03")] }),
      ["calendar.off-order parameters.off"],
    ],
    [
      "a span that ends before it begins",
      changed({ off: [span("2026-01-03", "2026-01-01")] }),
      ["period.order parameters.off.0.until"],
    ],
    [
      "a day that does not exist",
      changed({ off: [span("2026-02-29", "2026-03-01")] }),
      ["civil-date.no-such-day parameters.off.0.from"],
    ],
    ["a month for a day", changed({ makeup: ["2026-02"] }), ["field.format parameters.makeup.0"]],
    [
      "make-up days that are not in order",
      changed({ makeup: ["2026-02-14", "2026-01-04"] }),
      ["calendar.makeup-order parameters.makeup"],
    ],
    [
      "a make-up day twice",
      changed({ makeup: ["2026-01-04", "2026-01-04"] }),
      ["calendar.makeup-order parameters.makeup"],
    ],
    [
      "a make-up day on a Friday",
      changed({ makeup: ["2026-02-13"] }),
      ["calendar.makeup-weekday parameters.makeup"],
    ],
    [
      "a make-up day inside a holiday",
      changed({ makeup: ["2026-01-04", "2026-02-22"] }),
      ["calendar.makeup-off parameters.makeup"],
    ],
    [
      "a make-up day on the last day off",
      changed({ makeup: ["2026-10-03", "2026-10-10"] }),
      ["calendar.makeup-off parameters.makeup"],
    ],
    ["days of another year", changed({ makeup: ["2027-01-02"] }), ["calendar.other-year parameters"]],
    [
      "days off that end in the year before",
      changed({ off: [span("2025-12-30", "2025-12-31")] }),
      ["calendar.other-year parameters"],
    ],
    [
      "days off that begin in the November before",
      changed({ off: [span("2025-11-30", "2026-01-01")] }),
      ["calendar.other-year parameters"],
    ],
    [
      "a validity that begins late",
      changed({}, { validFrom: "2026-01-02" }),
      ["calendar.validity validFrom"],
    ],
    [
      "a validity that ends early",
      changed({}, { validUntil: "2026-12-30" }),
      ["calendar.validity validFrom"],
    ],
    ["an area that is none", changed({}, { area: "China" }), ["rule-set.area area"]],
    ["no notice", changed({}, { source: undefined }), ["field.missing source"]],
    [
      "no arrangement",
      { ...china2026, parameters: {} },
      ["field.missing parameters.year", "field.missing parameters.off", "field.missing parameters.makeup"],
    ],
  ])("finds %s", (_, input, expected) => {
    expect(codesOf(input)).toEqual(expected);
    expect(isCalendarYear(input)).toBe(false);
    expect(CalendarYearSchema.safeParse(input).success).toBe(false);
  });

  it("accepts days in the December before, and a validity without an end", () => {
    const calendar = calendarOf({
      year: 2019,
      off: [{ from: "2018-12-30", until: "2019-01-01" }],
      makeup: ["2018-12-29"],
    });
    expect(checkCalendarYear({ ...calendar, validUntil: undefined }).ok).toBe(true);
  });

  it("warns of festivals that are left out, in the words of both languages", () => {
    const off = parameters.off.filter(({ from }) => from !== "2026-06-19" && from !== "2026-05-01");
    const result = checkCalendarYear(changed({ off }));
    expect(result.ok).toBe(true);
    expect(codesOf(changed({ off }))).toEqual(["calendar.festivals-left-out parameters.off"]);
    const [finding] = result.findings;
    expect(finding?.severity).toBe("warning");
    expect(finding && formatFinding(finding, zhCN)).toBe(
      "放假日期未包括下列法定节假日：2026年5月1日、2026年5月2日、2026年6月19日。",
    );
    expect(finding && formatFinding(finding, en)).toBe(
      "Statutory holidays are not among the days off: 2026-05-01, 2026-05-02, 2026-06-19.",
    );
  });

  it("does not warn where no regulation is known", () => {
    expect(codesOf(calendarOf({ year: 2000, off: [], makeup: [] }))).toEqual([]);
  });

  it("never throws", () => {
    for (const value of [...strangeValues, ...longTexts]) {
      for (const input of [
        value,
        changed({ off: value }),
        changed({ makeup: value }),
        changed({ year: value }),
      ]) {
        expect(checkCalendarYear(input).ok).toBe(input === value ? false : isCalendarYear(input));
      }
    }
    for (const text of longTexts) expect(isCalendarYear(changed({ makeup: [text] }))).toBe(false);
  });
});
