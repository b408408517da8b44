import { describe, expect, it, test } from "vitest";
import {
  checkSetOfRuleSets,
  formatFinding,
  ruleSetKey,
  ruleSetOf,
  ruleSetsOn,
} from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import {
  creditPolicies,
  creditRecords,
  measuredMinutesOf,
  order67CreditPolicy,
  summarizeHours,
  type Activity,
  type CreditOptions,
  type CreditPolicy,
  type ServiceRecord,
} from "../../src/volunteer-hours/index.ts";
import { deepFreeze } from "../support/values.ts";
import { policyWith, served } from "./policies.ts";

/** What counts of records, and by which rules. */
function credited(
  records: readonly ServiceRecord[],
  policy: Partial<CreditPolicy> = {},
  options: CreditOptions = {},
): readonly (readonly [number, ...unknown[]])[] {
  return creditRecords(deepFreeze(records), policyWith(policy), options).map(
    ({ creditedMinutes, adjustments }) => [
      creditedMinutes,
      ...adjustments.map(({ rule, minutes }) => `${rule} ${String(minutes)}`),
    ],
  );
}

describe("the time that is measured", () => {
  // The clocks of Shanghai: forward on 1986-05-04 at 02:00, back on 1991-09-15 at 02:00 (IANA, tzdata "asia", rule PRC).
  test.each([
    ["a usual one", "2026-03-05T09:00+08:00", "2026-03-05T11:30+08:00", 150],
    ["over midnight", "2026-03-05T22:00+08:00", "2026-03-06T02:00+08:00", 240],
    ["to midnight", "2026-03-05T22:00:00+08:00", "2026-03-06T00:00:00+08:00", 120],
    ["through a leap day", "2024-02-28T23:00+08:00", "2024-03-01T01:00+08:00", 26 * 60],
    ["through the end of a February without one", "2026-02-28T23:00+08:00", "2026-03-01T01:00+08:00", 120],
    ["as the summer time of 1986 begins", "1986-05-04T01:00+08:00", "1986-05-04T04:00+09:00", 120],
    ["as the summer time of 1991 ends", "1991-09-15T01:00+09:00", "1991-09-15T04:00+08:00", 240],
    ["in two offsets", "2026-03-05T09:00+08:00", "2026-03-05T03:00Z", 120],
    [
      "with seconds, of which the rest is cut off",
      "2026-03-05T09:00:30+08:00",
      "2026-03-05T10:00:00+08:00",
      59,
    ],
    ["of nothing", "2026-03-05T09:00+08:00", "2026-03-05T09:00+08:00", 0],
  ])("%s", (_, startAt, endAt, minutes) => {
    expect(measuredMinutesOf({ startAt, endAt })).toBe(minutes);
    expect(credited([served("a", startAt, endAt)])).toEqual([[minutes]]);
  });
});

const morning = served("a", "2026-03-05T09:00+08:00", "2026-03-05T11:30+08:00");

describe("rules about one record", () => {
  it.each([
    ["no-show", 0],
    ["confirmed", 0],
    ["void", 0],
  ] as const)("%s counts for nothing", (state, minutes) => {
    expect(credited([{ ...morning, state }])).toEqual([[minutes, "state -150"]]);
  });

  const stated = { ...morning, claimedMinutes: 180, breakMinutes: 20, travelMinutes: 10 };
  it.each([
    ["measured" as const, [120, "breaks -20", "travel -10"]],
    ["claimed" as const, [180, "basis 30"]],
    ["shorter" as const, [120, "breaks -20", "travel -10"]],
  ])("of two times the %s one counts", (basis, expected) => {
    expect(credited([stated], { basis })).toEqual([expected]);
  });

  it("the stated time is the shorter one where it is less than what is left of the measured one", () => {
    expect(credited([{ ...stated, claimedMinutes: 110 }], { basis: "shorter" })).toEqual([
      [110, "basis -40"],
    ]);
  });

  it("breaks and travel can count", () => {
    expect(credited([stated], { breaks: "included", travel: "included" })).toEqual([[150]]);
  });

  it("more than a day has counts for nothing, with its reason", () => {
    const minutes = {
      id: "a",
      volunteerId: "v",
      on: "2026-03-05",
      claimedMinutes: 14_400,
      state: "completed",
    } as const;
    expect(credited([minutes])).toEqual([[0, "impossible -14400"]]);
    // Of a year so many hours can be stated.
    expect(credited([{ ...minutes, on: "2026" }])).toEqual([[14_400]]);
  });

  it.each([
    ["2025-12", 744 * 60],
    ["2026-02", 672 * 60],
    ["2025", 8760 * 60],
    ["2024", 8784 * 60],
  ])("nor more than %s has", (on, most) => {
    const stated = { id: "a", volunteerId: "v", on, state: "completed" } as const;
    expect(credited([{ ...stated, claimedMinutes: most }])).toEqual([[most]]);
    const beyond = [{ ...stated, claimedMinutes: most + 1 }];
    expect(credited(beyond)).toEqual([[0, `impossible ${String(-most - 1)}`]]);
    expect(creditRecords(beyond)[0]?.adjustments[0]?.because.params).toEqual({ claimed: most + 1, most });
  });

  const activity: Activity = {
    id: "a-1",
    name: "河道清洁",
    plannedMinutes: 100,
    shifts: [
      { id: "s-1", startAt: "2026-03-05T09:00+08:00", endAt: "2026-03-05T10:30+08:00" },
      { id: "s-2", startAt: "2026-03-05T09:00+08:00", endAt: "2026-03-05T10:30+08:00", plannedMinutes: 80 },
    ],
  };
  it.each([
    ["the record's own", { plannedMinutes: 60, activityId: "a-1", shiftId: "s-1" }, 60],
    ["that of the shift", { activityId: "a-1", shiftId: "s-2" }, 80],
    ["from the beginning to the end of the shift", { activityId: "a-1", shiftId: "s-1" }, 90],
    ["that of the activity", { activityId: "a-1" }, 100],
  ])("the planned duration is %s", (_, more, planned) => {
    const options = { activities: [activity] };
    const capped = credited([{ ...morning, ...more }], { upToPlanned: true }, options);
    expect(capped).toEqual([[planned, `planned ${String(planned - 150)}`]]);
    const forgotten = { ...morning, ...more, endAt: undefined };
    expect(credited([forgotten], { forgottenSignOut: "planned" }, options)).toEqual([
      [planned, `sign-out ${String(planned)}`],
    ]);
  });

  it("who forgot to sign out gets nothing by default, and nothing where nothing was planned", () => {
    const forgotten = { ...morning, endAt: undefined };
    expect(credited([forgotten])).toEqual([[0]]);
    expect(credited([forgotten], { forgottenSignOut: "planned" })).toEqual([[0]]);
  });

  it("a cap of records, ways of recording and kinds of service", () => {
    expect(credited([morning], { recordCapMinutes: 120 })).toEqual([[120, "record-cap -30"]]);
    expect(credited([{ ...morning, capture: "granted" }], { captures: ["sign-in"] })).toEqual([
      [0, "capture -150"],
    ]);
    expect(credited([{ ...morning, capture: "sign-in" }], { captures: ["sign-in"] })).toEqual([[150]]);
    expect(credited([{ ...morning, category: "other" }], { excludedCategories: ["other"] })).toEqual([
      [0, "category -150"],
    ]);
  });

  it.each([
    [{ stepMinutes: 60, mode: "down" }, 120],
    [{ stepMinutes: 60, mode: "up" }, 180],
    [{ stepMinutes: 60, mode: "nearest" }, 180],
    [{ stepMinutes: 100, mode: "nearest" }, 200],
    [{ stepMinutes: 15, mode: "down" }, 150],
  ] as const)("rounding by %j", (rounding, minutes) => {
    expect(credited([morning], { rounding })[0]?.[0]).toBe(minutes);
  });

  it("weights and the minimum come before rounding", () => {
    const weights = [{ category: "elderly", numerator: 1, denominator: 2 }] as const;
    const elderly = { ...morning, category: "elderly" } as const;
    const rounding = { stepMinutes: 30, mode: "down" } as const;
    expect(credited([elderly], { weights, rounding })).toEqual([[60, "weight -75", "rounding -15"]]);
    expect(credited([elderly], { weights, minimumMinutes: 76 })).toEqual([[0, "weight -75", "minimum -75"]]);
    expect(credited([morning], { weights, minimumMinutes: 76 })).toEqual([[150]]);
  });
});

describe("records that nobody can count with", () => {
  const stated = { id: "a", volunteerId: "v-1", on: "2026-03-05", claimedMinutes: 60, state: "completed" };
  const timed = { ...morning, breakMinutes: 20, travelMinutes: 10, plannedMinutes: 60 };
  it.each<[string, object, string]>([
    ["minutes below nothing", { ...stated, claimedMinutes: -60 }, "claimedMinutes"],
    ["a part of a minute", { ...stated, claimedMinutes: 40.02 }, "claimedMinutes"],
    ["minutes as a text", { ...stated, claimedMinutes: "60" }, "claimedMinutes"],
    ["no minutes", { ...stated, claimedMinutes: null }, "claimedMinutes"],
    ["a beginning that is none", { ...timed, startAt: "x" }, "startAt"],
    ["a beginning that is none beside minutes", { ...stated, startAt: "x" }, "startAt"],
    ["an end that is none", { ...timed, endAt: "2026-03-05" }, "endAt"],
    ["an end before its beginning", { ...timed, endAt: "2026-03-05T08:00+08:00" }, "endAt"],
    ["breaks below nothing", { ...timed, breakMinutes: -60 }, "breakMinutes"],
    ["a part of a minute of travel", { ...timed, travelMinutes: 0.5 }, "travelMinutes"],
    ["breaks longer than the time", { ...timed, breakMinutes: 141 }, "breakMinutes"],
    ["planned minutes below nothing", { ...timed, plannedMinutes: -1 }, "plannedMinutes"],
    ["a part of a person", { ...timed, headCount: 1.5 }, "headCount"],
    ["fewer persons than nobody", { ...stated, volunteerId: undefined, headCount: -3 }, "headCount"],
  ])("%s: left out, with the record and the field", (_, broken, field) => {
    const record: ServiceRecord = JSON.parse(JSON.stringify(broken)) as ServiceRecord;
    const other = served("b", "2026-03-05T08:00+08:00", "2026-03-05T10:00+08:00");
    const policy = policyWith({ upToPlanned: true });
    const [credit, next] = creditRecords(deepFreeze([record, other]), policy);
    expect([credit?.rawMinutes, credit?.creditedMinutes, credit?.adjustments]).toEqual([0, 0, []]);
    expect(credit?.persons).toBe(1);
    expect(credit?.because).toEqual([
      { code: "credit.unreadable", severity: "error", path: [field], params: { record: "a" } },
    ]);
    // It covers no minute of another service.
    expect([next?.creditedMinutes, next?.because]).toEqual([120, undefined]);
    for (const by of ["volunteer", "organization", "month"] as const) {
      const { total } = summarizeHours([record, other], { by, policy });
      expect(total).toEqual({
        people: 1,
        personTimes: 1,
        unnamed: 0,
        records: 1,
        leftOut: 1,
        rawMinutes: 120,
        minutes: 120,
      });
    }
  });

  it("but a service of nothing is one", () => {
    expect(creditRecords([{ ...morning, endAt: morning.startAt }])[0]?.because).toBeUndefined();
  });
});

describe("services at the same time", () => {
  const later = served("b", "2026-03-05T11:00+08:00", "2026-03-05T12:00+08:00", { organizationId: "o-2" });

  it("count once, in the one that begins first, in twice the time, or not at all", () => {
    expect(credited([later, morning])).toEqual([[30, "overlap -30"], [150]]);
    expect(credited([later, morning], { overlaps: "both" })).toEqual([[60], [150]]);
    expect(credited([later, morning], { overlaps: "refused" })).toEqual([
      [0, "overlap -60"],
      [0, "overlap -150"],
    ]);
  });

  it("may overlap as long as a hand-over takes", () => {
    expect(credited([later, morning], { handoverGraceMinutes: 30 })).toEqual([[60], [150]]);
    expect(credited([later, morning], { handoverGraceMinutes: 29 })[0]).toEqual([30, "overlap -30"]);
    expect(credited([later, morning], { handoverGraceMinutes: 30, overlaps: "refused" })).toEqual([
      [60],
      [150],
    ]);
  });

  it("of two volunteers are none, and one that does not count covers nothing", () => {
    expect(credited([{ ...later, volunteerId: "v-2" }, morning])).toEqual([[60], [150]]);
    expect(credited([later, { ...morning, state: "no-show" }])[0]).toEqual([60]);
  });

  it("within a third one are covered by it, and not twice", () => {
    const whole = served("a", "2026-03-05T08:00+08:00", "2026-03-05T12:00+08:00");
    const inner = served("b", "2026-03-05T09:00+08:00", "2026-03-05T10:00+08:00");
    const after = served("c", "2026-03-05T09:30+08:00", "2026-03-05T13:00+08:00");
    expect(credited([whole, inner, after])).toEqual([[240], [0, "overlap -60"], [60, "overlap -150"]]);
  });

  it("lose no more than what is left of them", () => {
    const whole = served("a", "2026-03-05T08:00+08:00", "2026-03-05T12:00+08:00");
    const inner = served("b", "2026-03-05T09:00+08:00", "2026-03-05T10:00+08:00", { breakMinutes: 30 });
    expect(credited([whole, inner])).toEqual([[240], [0, "breaks -30", "overlap -30"]]);
  });

  it("are covered only as far as the time goes that counts", () => {
    // Two of four hours are planned: the minutes after them count in the other service.
    const long = { ...served("a", "2026-03-05T08:00+08:00", "2026-03-05T12:00+08:00"), plannedMinutes: 120 };
    const other = served("b", "2026-03-05T11:00+08:00", "2026-03-05T12:00+08:00");
    expect(credited([long, other], { upToPlanned: true })).toEqual([[120, "planned -120"], [60]]);
  });

  it("members of a roster are credited each by their own services", () => {
    const roster: ServiceRecord = { ...later, id: "r", volunteerId: undefined, roster: ["v-1", "v-2"] };
    const credits = creditRecords([morning, roster]);
    expect(credits.map(({ volunteerId, creditedMinutes }) => [volunteerId, creditedMinutes])).toEqual([
      ["v-1", 150],
      ["v-1", 30],
      ["v-2", 60],
    ]);
  });
});

describe("caps of days", () => {
  const tiers = ruleSetOf("i-zhiyuan@1", creditPolicies)?.parameters.dayCap;
  const long = (id: string, from: string, until: string, more: Partial<ServiceRecord> = {}): ServiceRecord =>
    served(id, `2026-03-${from}+08:00`, `2026-03-${until}+08:00`, more);

  it.each([
    ["8 hours count at once", "05T08:00", "05T16:00", undefined, [480]],
    ["not a minute more", "05T08:00", "05T16:01", undefined, [480, "day-cap -1"]],
    ["12 after a review", "05T08:00", "05T21:00", "parent-organization", [720, "day-cap -60"]],
    ["all that the province approves", "05T08:00", "05T23:00", "provincial-authority", [900]],
    [
      "each day of a night has its own",
      "05T12:00",
      "06T12:00",
      undefined,
      [960, "day-cap -240", "day-cap -240"],
    ],
    ["24:00 is the end of its day", "05T12:00", "06T00:00", undefined, [480, "day-cap -240"]],
  ] as const)("i志愿: %s", (_, from, until, review, expected) => {
    expect(credited([long("a", from, until, { review })], { dayCap: tiers })).toEqual([expected]);
  });

  it("look at all services of the day, whoever recorded them", () => {
    const records = [
      long("a", "05T06:00", "05T12:00", { organizationId: "o-1" }),
      long("b", "05T13:00", "05T18:00", { organizationId: "o-2" }),
      { id: "c", volunteerId: "v-1", on: "2026-03-05", claimedMinutes: 30, state: "completed" } as const,
      long("d", "06T13:00", "06T14:00"),
    ];
    expect(credited(records, { dayCap: tiers })).toEqual([
      [360],
      [120, "day-cap -180"],
      [0, "day-cap -30"],
      [60],
    ]);
  });

  it("cut days in the zone that is asked for", () => {
    const night = [long("a", "05T20:00", "06T08:00")];
    expect(credited(night, { dayCap: tiers })).toEqual([[720]]);
    // In London it is noon to midnight of one day.
    expect(credited(night, { dayCap: tiers }, { zone: "Europe/London" })).toEqual([[480, "day-cap -240"]]);
    expect(() => credited(night, { dayCap: tiers }, { zone: "Europe/Nowhere" })).toThrow(RangeError);
  });

  it("can be others in emergencies", () => {
    const relief = long("a", "05T00:00", "06T00:00", { emergency: true });
    expect(credited([relief], { dayCap: tiers, emergencyDayCap: [{ minutes: 960 }] })).toEqual([
      [960, "day-cap -480"],
    ]);
    expect(credited([relief], { dayCap: tiers })[0]?.[0]).toBe(480);
  });

  it("are open where the day is not known, and a month or a year bounds them", () => {
    const undated = (id: string, on: string | undefined, claimedMinutes: number): ServiceRecord => ({
      id,
      volunteerId: "v-1",
      on,
      claimedMinutes,
      state: "completed",
    });
    const open = (records: readonly ServiceRecord[]): readonly unknown[] =>
      creditRecords(deepFreeze(records), policyWith({ dayCap: tiers })).map(
        ({ creditedMinutes, because }) => [
          creditedMinutes,
          because?.map(({ code, params }) => [code, "most" in params && params.most]),
        ],
      );
    const said = [["credit.day-cap-open", 480]];
    expect(open([undated("a", "2025-12", 600), undated("b", undefined, 60_000)])).toEqual([
      [600, said],
      [60_000, said],
    ]);
    // 31 days of 8 hours.
    const month = [undated("a", "2025-12", 30_000)];
    expect(open(month)).toEqual([[14_880, said]]);
    expect(credited(month, { dayCap: tiers })).toEqual([[14_880, "day-cap -15120"]]);
    expect(creditRecords(month, policyWith({ dayCap: tiers }))[0]?.adjustments[0]?.because).toMatchObject({
      code: "credit.span-cap",
      params: { on: "2025-12", most: 14_880 },
    });
    // What its days and other records of the month have is not there twice, and the year knows of all of them.
    const all = [
      undated("c", "2025-12", 10_000),
      undated("b", "2025-12", 10_000),
      undated("a", "2025-12-05", 300),
      undated("d", "2025", 180_000),
    ];
    expect(open(all)).toEqual([
      [4580, said],
      [10_000, said],
      [300, undefined],
      [365 * 480 - 14_880, said],
    ]);
    // Without a limit nothing is open.
    expect(creditRecords(month)[0]?.because).toBeUndefined();
    expect(open([{ ...(month[0] as ServiceRecord), review: "provincial-authority" }])).toEqual([
      [30_000, undefined],
    ]);
  });

  it("hold for persons of whom only the number is known, in each record", () => {
    const group = { ...long("a", "05T08:00", "05T20:00"), volunteerId: undefined, headCount: 12 };
    const [credit] = creditRecords([group], policyWith({ dayCap: tiers }));
    expect(credit).toMatchObject({ persons: 12, rawMinutes: 720, creditedMinutes: 480 });
    expect(credit && "volunteerId" in credit).toBe(false);
  });
});

describe("the policies that are shipped", () => {
  it("are sound, and the national one is the default", () => {
    expect(checkSetOfRuleSets(creditPolicies)).toEqual([]);
    expect(creditRecords([morning])[0]?.policy).toBe(ruleSetKey(order67CreditPolicy));
    expect(ruleSetsOn("330205", "2021-02-01", creditPolicies).map(({ id }) => id)).toContain("order67");
    expect(ruleSetsOn("330205", "2021-01-31", creditPolicies).map(({ id }) => id)).not.toContain("order67");
  });

  it("the national one neither rounds nor caps", () => {
    const { rounding, dayCap, recordCapMinutes, minimumMinutes, weights } = order67CreditPolicy.parameters;
    expect([rounding, dayCap, recordCapMinutes, minimumMinutes, weights]).toEqual(Array(5).fill(undefined));
    expect(order67CreditPolicy.confidence).toBe("verified");
    expect(creditPolicies.filter(({ confidence }) => confidence === "verified")).toEqual([
      order67CreditPolicy,
    ]);
  });

  it.each([
    ["sign-in", 150, 0],
    ["granted", 0, 150],
    [undefined, 0, 0],
  ] as const)("of 志愿汇 count a record of capture %s once at most", (capture, credit, honour) => {
    const record: ServiceRecord = { ...morning, capture };
    for (const [id, minutes] of [
      ["zhiyuanhui-credit@1", credit],
      ["zhiyuanhui-honour@1", honour],
    ] as const) {
      const policy = ruleSetOf(id, creditPolicies);
      const [counted] = creditRecords([record], policy);
      expect(counted?.creditedMinutes).toBe(minutes);
      const code = capture === undefined ? "credit.capture-unknown" : "credit.capture";
      expect(counted?.adjustments.map(({ because }) => because.code)).toEqual(minutes > 0 ? [] : [code]);
      const { total } = summarizeHours([record], { by: "volunteer", ...(policy && { policy }) });
      expect([total.minutes, total.leftOut]).toEqual([minutes, minutes > 0 ? 0 : 1]);
    }
  });

  it("of numbers that nobody can count with one is refused", () => {
    const wrong: readonly Partial<CreditPolicy>[] = [
      { rounding: { stepMinutes: 0, mode: "down" } },
      { handoverGraceMinutes: -1 },
      { recordCapMinutes: 1.5 },
      { weights: [{ numerator: 1, denominator: 0 }] },
      { dayCap: [{ minutes: NaN }] },
    ];
    for (const policy of wrong) expect(() => credited([], policy)).toThrow(RangeError);
  });
});

it("says why in both languages", () => {
  const later = served("b", "2026-03-05T11:00+08:00", "2026-03-05T12:00+08:00");
  const because = creditRecords([morning, later])[1]?.adjustments[0]?.because;
  if (because === undefined) throw new Error("no reason");
  expect(formatFinding(because, en)).toBe(
    "These minutes count already in the service a (志愿服务记录与证明出具办法（试行）, article 7).",
  );
  expect(formatFinding(because, zhCN)).toBe(
    "这段时间已在记录 a 中计入，不重复计入（《志愿服务记录与证明出具办法（试行）》第七条）。",
  );
});
