import { describe, expect, it, test } from "vitest";
import { checkStateMachine, checkTransition, formatLabel } from "../../src/core/index.ts";
import {
  ageClassForYears,
  ageClassLabels,
  checkActivity,
  checkServiceRecord,
  checkVolunteer,
  checkVolunteerTeam,
  explainServiceRecord,
  lintServiceRecord,
  serviceRecordMachine,
  serviceStateLabels,
  serviceStates,
  volunteerAgeClassOn,
  type ServiceRecord,
} from "../../src/volunteer-hours/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";
import { activity, serviceRecord, smallestServiceRecord, volunteer, volunteerTeam } from "./hours-samples.ts";

const codesOf = (input: unknown): readonly string[] =>
  checkServiceRecord(input).findings.map(({ code }) => code);

describe("a service record", () => {
  it("comes back as it is", () => {
    const record = deepFreeze({ ...serviceRecord });
    const result = checkServiceRecord(record);
    expect(result).toEqual({ ok: true, value: record, findings: [] });
    expect(result.ok && result.value).toBe(record);
  });

  test.each([
    ["without anybody", { headCount: undefined, volunteerId: undefined }, ["service-record.nobody"]],
    ["of no persons", { headCount: 0 }, ["service-record.head-count"]],
    [
      "with a roster beside a volunteer",
      { headCount: undefined, roster: ["v-2"] },
      ["service-record.roster-beside"],
    ],
    [
      "with an empty roster",
      { headCount: undefined, volunteerId: undefined, roster: [] },
      ["service-record.roster"],
    ],
    [
      "with somebody twice",
      { headCount: undefined, volunteerId: undefined, roster: ["v", "v"] },
      ["service-record.roster"],
    ],
    [
      "that ends before it begins",
      { endAt: "2026-03-05T08:59:59+08:00" },
      ["service-record.ends-before-start"],
    ],
    ["that ends and does not begin", { startAt: undefined }, ["service-record.start-missing"]],
    ["with pauses of more than its time", { breakMinutes: 141 }, ["service-record.pauses-too-long"]],
    ["with half a minute", { claimedMinutes: 0.5 }, ["service-record.minutes"]],
    ["with negative minutes", { claimedMinutes: -60 }, ["service-record.minutes"]],
    ["in no division", { divisionCode: "4403" }, ["service-record.division"]],
    ["of no known kind", { category: "fishing" }, ["service-record.category"]],
    ["recorded in no known way", { capture: "guess" }, ["service-record.capture"]],
    ["of no offset", { startAt: "2026-03-05T09:00:00" }, ["field.format"]],
    ["of an empty place", { place: " " }, ["organization.text-empty"]],
    ["of no known state", { state: "done" }, ["field.value"]],
  ])("%s is none", (_, changes, codes) => {
    expect(codesOf({ ...serviceRecord, ...changes })).toEqual(codes);
  });

  it("is completed only with a time", () => {
    expect(codesOf({ ...smallestServiceRecord, state: "completed" })).toEqual([
      "service-record.time-missing",
    ]);
    expect(codesOf({ ...smallestServiceRecord, state: "completed", claimedMinutes: 0 })).toEqual([]);
    expect(codesOf(smallestServiceRecord)).toEqual([]);
  });

  test.each<[string, Partial<ServiceRecord>, readonly unknown[]]>([
    ["the whole time is stated", { claimedMinutes: 150 }, []],
    ["what is left without pauses is stated", { claimedMinutes: 125 }, []],
    [
      "another time is stated",
      { claimedMinutes: 140 },
      [["service-record.claimed-differs", { claimed: 140, measured: 150 }]],
    ],
    [
      "signing out was forgotten",
      { endAt: undefined, claimedMinutes: undefined },
      [["service-record.sign-out-missing", {}]],
    ],
    ["nobody signed out, but a time is stated", { endAt: undefined }, []],
    [
      "another day is stated",
      { on: "2026-03-06" },
      [["service-record.day-differs", { begins: "2026-03-05" }]],
    ],
    ["the month is stated", { on: "2026-03" }, []],
    [
      "it lasts longer than a day",
      { endAt: "2026-03-06T09:01+08:00", claimedMinutes: undefined },
      [["service-record.longer-than-day", { minutes: 1441 }]],
    ],
    [
      "so many minutes are stated of a year",
      { startAt: undefined, endAt: undefined, on: "2026", claimedMinutes: 17_490 },
      [],
    ],
    ["it lasts a day", { endAt: "2026-03-06T09:00+08:00", claimedMinutes: undefined }, []],
  ])("is remarked on where %s", (_, changes, expected) => {
    const found = explainServiceRecord({ ...serviceRecord, ...changes });
    expect(found.map(({ code, params }) => [code, params])).toEqual(expected);
    expect(found.every(({ severity }) => severity === "warning")).toBe(true);
  });

  it("says which items of article 7 are missing", () => {
    expect(lintServiceRecord(serviceRecord)).toEqual([]);
    expect(
      lintServiceRecord(smallestServiceRecord).map(({ params, path }) => [params["item"], path[0]]),
    ).toEqual([
      ["volunteer", "volunteerId"],
      ["activity", "activityName"],
      ["date", "on"],
      ["place", "place"],
      ["content", "content"],
      ["time", "claimedMinutes"],
      ["organization", "organizationId"],
      ["person-in-charge", "personInCharge"],
    ]);
  });

  it("nothing makes a check throw, and no text takes long", () => {
    for (const value of [...strangeValues, ...longTexts]) {
      for (const check of [checkServiceRecord, checkVolunteer, checkVolunteerTeam, checkActivity])
        expect(check(value).ok).toBe(false);
      expect(checkServiceRecord({ ...serviceRecord, id: value, startAt: value }).ok).toBe(false);
    }
  });
});

describe("the life of a record", () => {
  it("is sound, and its states are those of the model", () => {
    expect(checkStateMachine(serviceRecordMachine).findings).toEqual([]);
    expect(Object.keys(serviceRecordMachine.states)).toEqual(serviceStates.codes);
    for (const state of serviceStates.codes) {
      for (const locale of ["en", "zh-CN"] as const)
        expect(formatLabel(serviceRecordMachine.states[state].label, locale)).toBe(
          serviceStateLabels[state][locale],
        );
    }
  });

  it.each([
    ["signed-up", "confirm", "confirmed"],
    ["signed-up", "complete", "completed"],
    ["confirmed", "miss", "no-show"],
    ["no-show", "complete", "completed"],
    ["completed", "void", "void"],
    ["completed", "cancel", undefined],
    ["void", "complete", undefined],
    ["cancelled", "confirm", undefined],
  ] as const)("from %s, %s leads to %s", (state, event, next) => {
    const result = checkTransition(serviceRecordMachine, state, event);
    expect(result.ok ? result.value : undefined).toBe(next);
  });
});

describe("volunteers, teams and activities", () => {
  it("of a minor a guardian's consent is asked for", () => {
    expect(checkVolunteer(volunteer).findings).toEqual([]);
    const codes = (changes: object): readonly string[] =>
      checkVolunteer({ ...volunteer, ...changes }).findings.map(({ code }) => code);
    expect(codes({ guardianConsent: undefined })).toEqual(["volunteer.consent-missing"]);
    expect(codes({ guardianConsent: false, ageClass: "16-17" })).toEqual(["volunteer.consent-missing"]);
    expect(codes({ guardianConsent: undefined, ageClass: "18-59" })).toEqual([]);
    expect(codes({ ageClassOn: undefined })).toEqual(["volunteer.age-class-day"]);
    expect(codes({ ageClassOn: "2026-03" })).toEqual(["field.format"]);
    expect(codes({ ageClassOn: "2026-02-30" })).toEqual(["volunteer.day"]);
    expect(codes({ groups: ["friends"] })).toEqual(["volunteer.group"]);
  });

  it("teams stand in teams, and not in themselves", () => {
    expect(checkVolunteerTeam(volunteerTeam).ok).toBe(true);
    const codes = checkVolunteerTeam({ ...volunteerTeam, parentId: "team-2", until: "2024-01" }).findings;
    expect(codes.map(({ code }) => code)).toEqual(["period.order", "volunteer-team.own-parent"]);
  });

  it("shifts end after they begin", () => {
    const shift = { id: "s", startAt: "2026-03-05T09:00+08:00", endAt: "2026-03-05T09:00+08:00" };
    expect(checkActivity({ ...activity, shifts: [shift] }).findings).toMatchObject([
      { code: "activity.shift-order", path: ["shifts", 0, "endAt"] },
    ]);
  });
});

describe("age classes", () => {
  it.each([
    [0, "under-8"],
    [7, "under-8"],
    [8, "8-13"],
    [13, "8-13"],
    [14, "14-15"],
    [16, "16-17"],
    [17, "16-17"],
    [18, "18-59"],
    [59, "18-59"],
    [60, "60-and-over"],
  ] as const)("%d years are %s", (years, age) => {
    expect(ageClassForYears(years)).toBe(age);
    expect(ageClassLabels[age].en).not.toBe("");
  });

  it("of no age are refused", () => {
    for (const years of [-1, 17.5, NaN]) expect(() => ageClassForYears(years)).toThrow(RangeError);
  });

  it.each([
    ["14-15", "2026-03-01", "14-15"],
    ["14-15", "2026-03-02", "unknown"],
    ["14-15", "2028-02-29", "unknown"],
    ["14-15", "2028-03-01", "16-17"],
    ["14-15", "2030-03-01", "18-59"],
    ["14-15", "2025-03-01", "unknown"],
    ["14-15", "2020-02-29", "unknown"],
    ["14-15", "2014-03-01", "under-8"],
    ["14-15", "2010-03-01", "unknown"],
    ["60-and-over", "2030-01-01", "60-and-over"],
    ["18-59", "2026-03-02", "unknown"],
  ] as const)("who is %s on 2026-03-01 is on %s %s", (ageClass, day, expected) => {
    expect(volunteerAgeClassOn({ ageClass, ageClassOn: "2026-03-01" }, day)).toBe(expected);
  });

  it("are unknown where none is recorded", () => {
    expect(volunteerAgeClassOn({}, "2026-03-01")).toBe("unknown");
    expect(() => volunteerAgeClassOn(volunteer, "2026-03")).toThrow(TypeError);
  });
});
