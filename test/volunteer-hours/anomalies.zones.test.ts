import { describe, expect, it, test } from "vitest";
import { chinaCalendars } from "../../src/calendars/index.ts";
import { checkRuleSet } from "../../src/core/index.ts";
import {
  findAnomalies,
  recordDueOn,
  serviceEntryRules,
  type AnomalyOptions,
  type ServiceRecord,
} from "../../src/volunteer-hours/index.ts";
import { deepFreeze } from "../support/values.ts";
import { served } from "./policies.ts";

const found = (records: readonly ServiceRecord[], options: AnomalyOptions = {}): readonly unknown[] =>
  [...findAnomalies(deepFreeze(records), deepFreeze(options))].map(({ finding, recordIds, volunteerIds }) => [
    finding.code,
    recordIds.join(" "),
    volunteerIds.join(" "),
  ]);

const record = served("a", "2026-03-05T09:00+08:00", "2026-03-05T11:00+08:00", { activityId: "a-1" });

describe("the day until which a service is to be entered", () => {
  // 2026: 04-06 is off for Qingming, 02-15 to 02-23 for the Spring Festival, worked 02-14 and 02-28 (国办发明电〔2025〕7号).
  test.each([
    ["2026-03-05T11:00+08:00", "2026-03-19"],
    ["2026-03-27T11:00+08:00", "2026-04-13"],
    ["2026-02-13T11:00+08:00", "2026-03-05"],
    // Until midnight is until the end of the day before.
    ["2026-03-06T00:00+08:00", "2026-03-19"],
    ["2026-03-05T16:00:01Z", "2026-03-20"],
    ["2026-12-20T11:00+08:00", "unknown"],
  ])("a service that ends at %s: %s", (endAt, due) => {
    expect(recordDueOn(endAt, chinaCalendars)).toBe(due);
  });

  it("follows the rules that are passed", () => {
    expect(checkRuleSet(serviceEntryRules).ok).toBe(true);
    const rules = { ...serviceEntryRules, parameters: { workingDays: 1, article: "1" } };
    expect(recordDueOn("2026-03-06T11:00+08:00", chinaCalendars, { rules })).toBe("2026-03-09");
    expect(recordDueOn("2026-03-05T20:00Z", chinaCalendars, { rules, zone: "UTC" })).toBe("2026-03-06");
  });
});

describe("findAnomalies", () => {
  it("finds nothing where nothing is unusual, and looks only at what it is given", () => {
    expect(found([record])).toEqual([]);
    expect(found([{ ...record, enteredOn: "2027-01-01" }])).toEqual([]);
  });

  it("services before the registration, where the dates decide", () => {
    const volunteers = (registeredOn: string): AnomalyOptions => ({
      volunteers: [{ id: "v-1", registeredOn }],
    });
    expect(found([record], volunteers("2026-03-06"))).toEqual([["hours.before-registration", "a", "v-1"]]);
    expect(found([record], volunteers("2026-03-05"))).toEqual([]);
    expect(found([record], volunteers("2026-03"))).toEqual([]);
    expect(found([record], volunteers("2026-04"))).toHaveLength(1);
    const roster = { ...record, volunteerId: undefined, roster: ["v-1", "v-2"] };
    expect(found([roster], volunteers("2026-03-06"))).toEqual([["hours.before-registration", "a", "v-1"]]);
    expect(found([{ ...record, state: "confirmed" }], volunteers("2026-03-06"))).toEqual([]);
  });

  it("completed services after the day asked about", () => {
    expect(found([record], { on: "2026-03-04" })).toEqual([["hours.after-day", "a", "v-1"]]);
    expect(found([record], { on: "2026-03-05" })).toEqual([]);
    const night = served("n", "2026-03-05T22:00+08:00", "2026-03-06T00:00+08:00");
    expect(found([night], { on: "2026-03-05" })).toEqual([]);
    expect(found([night], { on: "2026-03-05", zone: "Australia/Lord_Howe" })).toHaveLength(1);
  });

  it("services of more than a day", () => {
    expect(found([{ ...record, endAt: "2026-03-06T09:01+08:00" }])).toEqual([
      ["hours.longer-than-day", "a", "v-1"],
    ]);
    const stated = { id: "b", volunteerId: "v-1", claimedMinutes: 1441, state: "completed" } as const;
    expect(found([{ ...stated, on: "2026-03-05" }])).toHaveLength(1);
    expect(found([{ ...stated, on: "2026" }])).toEqual([]);
  });

  it("days, months and years in which somebody served longer than they last", () => {
    const stated = (id: string, on: string, claimedMinutes: number): ServiceRecord => ({
      id,
      volunteerId: "v-1",
      on,
      claimedMinutes,
      state: "completed",
      activityId: id,
    });
    const beyond = (records: readonly ServiceRecord[], options: AnomalyOptions = {}): readonly unknown[] =>
      [...findAnomalies(deepFreeze(records), options)].map(({ finding, recordIds, positions }) => [
        finding.code,
        recordIds.join(" "),
        positions.length,
        Object.values(finding.params).join(" "),
      ]);
    expect(beyond([stated("a", "2025-12-05", 1200), stated("b", "2025-12-05", 1200)])).toEqual([
      ["hours.beyond-period", "a b", 2, "2025-12-05 2400 1440"],
    ]);
    expect(beyond([stated("a", "2025-12-05", 1200), stated("b", "2025-12-05", 240)])).toEqual([]);
    const timed = served("t", "2025-12-05T06:00+08:00", "2025-12-05T18:00+08:00");
    expect(beyond([stated("a", "2025-12-05", 1400), timed])).toEqual([
      ["hours.beyond-period", "a t", 2, "2025-12-05 2120 1440"],
    ]);
    expect(beyond([stated("a", "2025-12-05", 1400), { ...timed, volunteerId: "v-2" }])).toEqual([]);
    expect(beyond([stated("a", "2025-12-05", 1400), { ...timed, state: "void" }])).toEqual([]);
    // Minutes in which two services run are there once.
    expect(beyond([timed, { ...timed, id: "u", endAt: "2025-12-06T00:00+08:00", activityId: "u" }])).toEqual(
      [],
    );
    // A month of 744 hours.
    const month = [stated("a", "2025-12", 44_000), stated("b", "2025-12-05", 640)];
    expect(beyond(month)).toEqual([]);
    expect(beyond([...month, stated("c", "2025-12-06", 1)])).toEqual([
      ["hours.beyond-period", "a b c", 3, "2025-12 44641 44640"],
    ]);
    const halves = ["a", "b"].map((id) => stated(id, "2025", 262_801));
    expect(beyond(halves)).toEqual([["hours.beyond-period", "a b", 2, "2025 525602 525600"]]);
    // The clocks of Shanghai went back on 1991-09-15, a day of 25 hours.
    const long = served("l", "1991-09-15T00:00+09:00", "1991-09-15T23:59+08:00");
    expect(beyond([long]).map((one) => (one as readonly string[])[0])).toEqual(["hours.longer-than-day"]);
  });

  it("services that were entered late, and those of which nobody can tell", () => {
    const entered = (enteredOn: string): readonly unknown[] =>
      found([{ ...record, enteredOn }], { calendars: chinaCalendars });
    expect(entered("2026-03-19")).toEqual([]);
    expect(entered("2026-03-20")).toEqual([["hours.entered-late", "a", "v-1"]]);
    expect(entered("2026-03")).toEqual([]);
    expect(entered("2026-04")).toHaveLength(1);
    const late = served("z", "2026-12-20T09:00+08:00", "2026-12-20T10:00+08:00", { enteredOn: "2027-02-01" });
    expect(found([late], { calendars: chinaCalendars })).toEqual([["hours.entry-undecided", "z", ""]]);
  });

  it("records that are there twice", () => {
    expect(found([record, record]).map((one) => (one as readonly string[])[0])).toEqual([
      "hours.id-repeated",
      "hours.service-repeated",
    ]);
    // The same moments in another offset.
    const same = { ...record, id: "b", startAt: "2026-03-05T01:00Z", endAt: "2026-03-05T03:00Z" };
    expect(found([record, same])).toEqual([["hours.service-repeated", "a b", "v-1"]]);
    expect(found([record, { ...same, activityId: "a-2" }])).toEqual([]);
    const stated = { volunteerId: "v-1", claimedMinutes: 60, state: "completed" } as const;
    expect(
      found([
        { id: "x", ...stated },
        { id: "y", ...stated },
      ]),
    ).toEqual([]);
  });

  it("one telephone or number of several volunteers", () => {
    const volunteers = [
      { id: "v-1", phoneKey: "k", volunteerNumber: "7" },
      { id: "v-2", phoneKey: "k", volunteerNumber: "8" },
      { id: "v-3", volunteerNumber: "8" },
    ];
    expect(found([], { volunteers })).toEqual([
      ["hours.phone-shared", "", "v-1 v-2"],
      ["hours.number-shared", "", "v-2 v-3"],
    ]);
  });

  it("volunteer numbers that have lost their zeros", () => {
    const of = (id: string, volunteerId: string): ServiceRecord => ({
      ...record,
      id,
      volunteerId,
      activityId: id,
    });
    expect(found([of("a", "0003102245"), of("b", "3102246")])).toEqual([
      ["hours.number-short", "", "3102246"],
    ]);
    expect(found([of("a", "0003102245"), of("b", "3102245"), of("c", "1003102247")])).toEqual([
      ["hours.number-zeros", "", "0003102245 3102245"],
    ]);
    // Where no number begins with a zero, nothing is known of their length.
    expect(found([of("a", "3102245"), of("b", "13102246"), of("c", "v-1")])).toEqual([]);
  });
});
