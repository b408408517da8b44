import { describe, expect, it } from "vitest";
import {
  checkSetOfRuleSets,
  formatFinding,
  isRuleSet,
  ruleSetOf,
  ruleSetsOn,
  type RuleSet,
  type RuleSetKey,
} from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import {
  checkStarScheme,
  hourSystemLabels,
  isStarScheme,
  starEligibilityOn,
  starSchemes,
  type StarScheme,
  type StarSummary,
} from "../../src/volunteer-hours/index.ts";
import { deepFreeze } from "../support/values.ts";
import { starScheme } from "./booking-samples.ts";

const H = 60;

function scheme(key: RuleSetKey): RuleSet<StarScheme> {
  const found = ruleSetOf(key, starSchemes);
  if (found === undefined) throw new Error(`${key} is no scheme`);
  return found;
}

/** A scheme of the test's own. */
function ownScheme(parameters: StarScheme): RuleSet<StarScheme> {
  return deepFreeze({ ...scheme("mca-stars@1"), id: "own-stars", parameters });
}

const on = (key: RuleSetKey, summary: StarSummary, date = "2025-12-23") =>
  starEligibilityOn(deepFreeze(summary), deepFreeze(scheme(key)), date);

const missing = (key: RuleSetKey, summary: StarSummary, date?: string) =>
  on(key, summary, date).next?.missing.map(({ code, params }) => [code.slice(5), params]);

describe("star schemes", () => {
  it("take hours of systems that have names", () => {
    const systems = starSchemes.flatMap(({ parameters }) => parameters.hoursFrom ?? []);
    expect(Object.keys(hourSystemLabels).sort()).toEqual([...new Set(systems)].sort());
  });

  it("do not contradict each other or themselves", () => {
    expect(starSchemes.every(isRuleSet)).toBe(true);
    expect(checkSetOfRuleSets(starSchemes)).toEqual([]);
    expect(starSchemes.every(({ parameters }) => isStarScheme(parameters))).toBe(true);
  });

  it("are known by place and day", () => {
    const keys = (area: string, day: string): readonly string[] =>
      ruleSetsOn(area, day, starSchemes).map(({ id }) => id);
    expect(keys("440307", "2025-12-23")).toEqual(expect.arrayContaining(["longgang-stars", "mca-stars"]));
    expect(keys("110101", "2014-12-31")).toContain("beijing-volunteer-measures-stars");
    expect(keys("110101", "2015-02-01")).not.toContain("beijing-volunteer-measures-stars");
  });

  it.each<[string, object, string]>([
    ["no star", { levels: [] }, "star-scheme.levels-missing"],
    ["a star of no time", { levels: [{ star: 1, minutes: 0 }] }, "star-scheme.number"],
    [
      "the same star twice",
      {
        levels: [
          { star: 1, minutes: 60 },
          { star: 1, minutes: 90 },
        ],
      },
      "star-scheme.order",
    ],
    [
      "two stars for less time than one",
      {
        levels: [
          { star: 1, minutes: 90 },
          { star: 2, minutes: 60 },
        ],
      },
      "star-scheme.order",
    ],
    [
      "months among none",
      { levels: [{ star: 1, minutes: 60, activeMonths: 1 }] },
      "star-scheme.active-months",
    ],
    ["a day that not every year has", { reviews: [{ by: "02-29" }] }, "star-scheme.day"],
    ["a month that no year has", { reviews: [{ by: "01-31", certificatesIn: 13 }] }, "star-scheme.number"],
  ])("are refused for %s", (_, change, code) => {
    const base = { counts: "all-time", procedure: "granted", levels: [{ star: 1, minutes: 60 }] };
    expect(checkStarScheme({ ...base, ...change }).findings.map((finding) => finding.code)).toEqual([code]);
  });
});

describe("starEligibilityOn by hours", () => {
  // Boundary vectors of the measures of 2012: at least so many recorded hours.
  it.each([
    [99 * H + 59, undefined],
    [100 * H, 1],
    [299 * H + 59, 1],
    [300 * H, 2],
    [599 * H + 59, 2],
    [600 * H, 3],
    [999 * H + 59, 3],
    [1000 * H, 4],
    [1499 * H + 59, 4],
    [1500 * H, 5],
    [0, undefined],
  ] as const)("gives for %i minutes under the measures of 2012: %s", (minutes, star) => {
    const answer = on("mca-stars@1", { minutes });
    expect([answer.state, answer.star]).toEqual([star === undefined ? "none" : "eligible", star]);
    expect(answer.ruleSet).toBe("mca-stars@1");
    expect(answer.next?.star).toBe(star === 5 ? undefined : (star ?? 0) + 1);
  });

  it.each([
    [199 * H + 59, 1, undefined],
    [200 * H, 2, undefined],
    [500 * H, 3, undefined],
    [800 * H, 4, undefined],
    [1000 * H, 5, undefined],
    [1999 * H + 59, 5, undefined],
    [2000 * H, 5, "bronze"],
    [3000 * H, 5, "silver"],
    [5000 * H, 5, "gold"],
  ] as const)("gives for %i minutes under Beijing's older trial: %i stars, %s", (minutes, star, medal) => {
    const answer = on("beijing-volunteer-measures-stars@1", { minutes }, "2014-06-01");
    expect([answer.star, answer.medal]).toEqual([star, medal]);
    expect(answer.because.map(({ code }) => code)).toContain("star.scheme-doubtful");
  });

  it("says exactly what is missing, in both languages", () => {
    const [finding] = on("mca-stars@1", { minutes: 298 * H + 40 }).next?.missing ?? [];
    expect(finding?.params).toMatchObject({ star: 2, minutes: 80 });
    expect(finding && formatFinding(finding, en)).toBe("1 h 20 min short of two stars.");
    expect(finding && formatFinding(finding, zhCN)).toBe("距二星级还差 1 小时 20 分。");
  });

  it("says that eligible is not awarded, and by whom it would be", () => {
    const said = on("mca-stars@1", { minutes: 100 * H }).because.map((finding) =>
      formatFinding(finding, zhCN),
    );
    expect(said).toEqual([
      "按所录服务时间，达到一星级的条件；星级须经本人申请、认定，不因此自动取得（《志愿服务记录办法》）。",
    ]);
    const granted = on(
      "dongying-stars@1",
      { minutes: 100 * H, hoursFrom: "volunteer-dongying" },
      "2016-10-31",
    );
    expect(granted.because[0]?.params).toMatchObject({ procedure: "granted" });
    const selected = on(
      "beijing-stars@1",
      { minutes: 1500 * H, hoursFrom: "volunteer-beijing" },
      "2024-12-31",
    );
    expect(selected.because[0]?.params).toMatchObject({ star: 5, procedure: "selection" });
  });

  it("says that stars are applied for one after another", () => {
    const codes = (heldStar: 0 | 1 | 2): readonly string[] =>
      on("mca-stars@1", { minutes: 700 * H, heldStar }).because.map(({ code }) => code);
    expect(codes(0)).toEqual(["star.not-awarded", "star.one-after-another"]);
    expect(codes(1)).toEqual(["star.not-awarded", "star.one-after-another"]);
    expect(codes(2)).toEqual(["star.not-awarded"]);
    const [, next] = on("mca-stars@1", { minutes: 700 * H, heldStar: 1 }).because;
    expect(next?.params).toMatchObject({ star: 2 });
  });

  it("looks for the next star above those held, too", () => {
    const answer = on("mca-stars@1", { minutes: 50 * H, heldStar: 2 });
    expect([answer.state, answer.star, answer.next?.star]).toEqual(["none", undefined, 3]);
    expect(answer.because.map(({ code }) => code)).toEqual(["star.held-above"]);
  });

  it("counts the year alone where the scheme does", () => {
    const yearly = ownScheme({
      counts: "calendar-year",
      procedure: "granted",
      levels: [1, 2, 3, 4, 5].map((star) => ({
        star: star as 1,
        minutes: star * 10 * H,
        registeredMonths: 3,
      })),
    });
    const summary = { minutes: 90_000, registeredOn: "2025-01-01" };
    expect(starEligibilityOn(summary, yearly, "2025-12-23").state).toBe("unknown");
    const answer = starEligibilityOn({ ...summary, minutesOfYear: 19 * H + 30 }, yearly, "2025-12-23");
    expect([answer.star, answer.next?.missing[0]?.params]).toMatchObject([1, { minutes: 30, year: "2025" }]);
    const [finding] = answer.next?.missing ?? [];
    expect(finding && formatFinding(finding, zhCN)).toBe("距二星级还差 30 分钟（按2025年度计）。");
  });

  it("throws for a day that is none, and for minutes that are not whole", () => {
    expect(() => on("mca-stars@1", { minutes: 1 }, "2025-12")).toThrow(TypeError);
    for (const minutes of [-1, 0.5, NaN]) expect(() => on("mca-stars@1", { minutes })).toThrow(RangeError);
  });
});

describe("starEligibilityOn by local conditions", () => {
  // Longgang 2023: registered and serving half a year for one and two stars, a year for three and four.
  it.each([
    ["2025-06-23", "2025-12-23", 2, "2026-06-23"],
    ["2025-06-24", "2025-12-23", undefined, "2025-12-24"],
    ["2024-12-23", "2025-12-23", 4, undefined],
    ["2024-12-24", "2025-12-23", 2, "2025-12-24"],
    ["2024-08-31", "2025-02-28", 2, "2025-08-31"],
    ["2024-08-31", "2025-02-27", undefined, "2025-02-28"],
    ["2024-02-29", "2025-02-28", 4, undefined],
  ] as const)("Longgang, registered on %s, on %s: %s", (registeredOn, date, star, from) => {
    const answer = on(
      "longgang-stars@1",
      { minutes: 2000 * H, registeredOn, hoursFrom: "volunteer-shenzhen" },
      date,
    );
    expect(answer.star).toBe(star);
    expect(answer.next?.missing.map(({ params }) => params["from"])).toEqual(
      from === undefined ? undefined : [from],
    );
  });

  it("Longgang leaves open what registration within a month or on no day leaves open", () => {
    const state = (registeredOn: string | undefined, date: string): string =>
      on("longgang-stars@1", { minutes: 6000, registeredOn, hoursFrom: "volunteer-shenzhen" }, date).state;
    expect(state(undefined, "2025-12-23")).toBe("unknown");
    expect(state("2025-06", "2025-12-15")).toBe("unknown");
    expect(state("2025-06", "2025-12-30")).toBe("eligible");
    expect(state("2025-06", "2025-11-30")).toBe("none");
    // What is certainly short is short, whatever else is open.
    const short = on("longgang-stars@1", { minutes: 5999 });
    expect([short.state, short.next?.missing.map(({ code }) => code)]).toEqual([
      "none",
      ["star.minutes-short", "star.fact-unknown", "star.fact-unknown"],
    ]);
  });

  // Shenzhen 2020: registered before 2018-04-13 and served for two years, 1500 hours until 2020-04-13.
  it.each([
    ["2018-04-13", 1500, "eligible"],
    ["2018-04-14", 1500, "none"],
    ["2018-04-13", 1499, "none"],
  ] as const)("Shenzhen, registered on %s, with %i h: %s", (registeredOn, hours, state) => {
    const summary = { minutes: hours * H, registeredOn, hoursFrom: "volunteer-shenzhen" };
    expect(on("shenzhen-five-stars@1", summary, "2020-04-13").state).toBe(state);
  });

  // Boluo 2022: five stars held, 2000/3000/4000 hours with 120/150/200 in the community.
  it.each([
    [2000, 120, 5, "bronze", undefined],
    [1999, 120, 5, undefined, ["minutes-short"]],
    [2000, 119, 5, undefined, ["community-minutes-short"]],
    [2000, 120, 4, undefined, ["not-held"]],
    [3000, 150, 5, "silver", undefined],
    [4000, 199, 5, "silver", ["community-minutes-short"]],
    [4000, 200, 5, "gold", undefined],
  ] as const)(
    "Boluo, %i h, %i h in the community, %i stars held: %s",
    (hours, community, held, medal, codes) => {
      const summary = {
        minutes: hours * H,
        communityMinutes: community * H,
        heldStar: held,
        hoursFrom: "china-volunteer",
      };
      const answer = on("boluo-stars@1", summary, "2022-12-01");
      expect([answer.star, answer.medal]).toEqual([5, medal]);
      const next = answer.stars.find(({ state, medal: m }) => m !== undefined && state !== "eligible");
      if (codes !== undefined) expect(next?.missing.map(({ code }) => code.slice(5))).toEqual(codes);
    },
  );

  it("Boluo does not guess hours in the community, and knows that they are part of all", () => {
    const bronze = (minutes: number): readonly unknown[] => {
      const summary = { minutes, heldStar: 5, hoursFrom: "china-volunteer" } as const;
      const found = on("boluo-stars@1", summary, "2022-12-01").stars.find(({ medal }) => medal === "bronze");
      return [found?.state, found?.missing.map(({ code }) => code.slice(5))];
    };
    expect(bronze(2000 * H)).toEqual(["unknown", ["fact-unknown"]]);
    expect(bronze(119 * H)).toEqual(["short", ["minutes-short", "fact-unknown"]]);
  });

  it("Sichuan gives five stars to holders of four only, and takes hours of its platform only", () => {
    const summary = { minutes: 1500 * H, hoursFrom: "volunteer-sichuan" };
    expect(on("sichuan-youth-stars@1", { ...summary, heldStar: 4 }).star).toBe(5);
    expect(missing("sichuan-youth-stars@1", { ...summary, heldStar: 3 })).toEqual([
      ["not-held", expect.objectContaining({ held: 4 })],
    ]);
    expect(on("sichuan-youth-stars@1", summary).next?.state).toBe("unknown");
    expect(on("sichuan-youth-stars@1", { minutes: 6000 }).state).toBe("unknown");
    expect(missing("sichuan-youth-stars@1", { minutes: 6000, hoursFrom: "zhiyuanhui" })?.[0]?.[0]).toBe(
      "source-not-accepted",
    );
  });

  // The platform: 100 to 500 hours, 10 to 50 activities, 1 to 5 active months of the last six.
  const months = ["2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12"];
  it.each([
    ["the last six, the present one aside, or with it", 200, 20, ["2025-10", "2025-11"], 2, []],
    ["one month too few", 200, 20, ["2025-11"], 1, ["active-months-short"]],
    ["only with the present month", 200, 20, ["2025-11", "2025-12"], 1, ["active-months-open"]],
    ["only without it", 200, 20, ["2025-06", "2025-11"], 1, ["active-months-open"]],
    ["too long ago", 200, 20, ["2025-05", "2025-11"], 1, ["active-months-short"]],
    ["days instead of months", 200, 20, ["2025-10-03", "2025-10-04", "2025-11-01"], 2, []],
    ["a year instead of months", 200, 20, ["2025-11", "2025"], undefined, ["fact-unknown"]],
    ["too few activities", 200, 19, months, 1, ["activities-short"]],
    ["all of it", 500, 50, months, 5, []],
  ] as const)("the platform, with %s", (_, hours, activities, serviceMonths, star, codes) => {
    const summary = { minutes: hours * H, activities, serviceMonths, hoursFrom: "zhiyuanhui" };
    const answer = on("zhiyuanhui-stars@1", summary);
    // The day is before the month in which the rules were read: the numbers alone are asked.
    expect([answer.state, answer.star, answer.starByNumbers]).toEqual(["unknown", undefined, star]);
    const open = answer.stars.find((one) => one.star === (star ?? 0) + 1);
    if (codes.length > 0) expect(open?.missing.map(({ code }) => code.slice(5))).toEqual(codes);
  });

  // Registered for less than half a year at year end: first review at the end of the next.
  it.each([
    ["2010-06-30", "2010-12-31", "eligible"],
    ["2010-06-30", "2010-12-30", "none"],
    ["2010-07-01", "2010-12-31", "none"],
    ["2010-07-01", "2011-12-30", "none"],
    ["2010-07-01", "2011-12-31", "eligible"],
    ["2010", "2010-12-31", "unknown"],
    ["2010", "2011-12-31", "eligible"],
  ] as const)("older community scheme, registered on %s, on %s: %s", (registeredOn, date, state) => {
    expect(on("community-volunteer-stars@1", { minutes: 6000, registeredOn }, date).state).toBe(state);
  });

  it("Fujian has an awarding body for each star, and twice a year a day for names", () => {
    const bodies = scheme("fujian-stars@1").parameters.levels.map(({ awardedBy }) => awardedBy?.["zh-CN"]);
    expect(bodies.map((body) => body?.slice(0, 1))).toEqual(["县", "县", "设", "设", "省"]);
    const [first] = on("fujian-stars@1", { minutes: 0 }).stars;
    expect(first?.awardedBy?.["zh-CN"]).toBe("县（市、区）志愿者协会");
    const due = (date: string): unknown =>
      on("fujian-five-stars@1", { minutes: 0, hoursFrom: "volunteer-fujian" }, date).because.find(
        ({ code }) => code === "star.names-due",
      )?.params;
    expect(due("2025-01-31")).toMatchObject({ on: "2025-01-31", certificatesIn: 3 });
    expect(due("2025-02-01")).toMatchObject({ on: "2025-07-31", certificatesIn: 9 });
    expect(due("2025-08-01")).toMatchObject({ on: "2026-01-31", certificatesIn: 3 });
  });

  it("Beijing counts until a day of each round", () => {
    const remark = (date: string): unknown =>
      on("beijing-stars@1", { minutes: 0 }, date).because.map(({ code, params }) => [
        code,
        params["until"] ?? params["last"],
      ]);
    expect(remark("2022-11-30")).toEqual([["star.counted-until", "2022-11-30"]]);
    expect(remark("2022-12-01")).toEqual([["star.counted-until", "2023-12-31"]]);
    expect(remark("2025-12-23")).toEqual([["star.round-unknown", "2024-12-31"]]);
  });

  it("remarks on a day outside the scheme, and on minutes beyond the day", () => {
    const codes = on("mca-stars@1", { minutes: 0, until: "2012-01-01" }, "2011-12-31").because.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(["star.scheme-not-in-force", "star.counted-too-far"]);
  });

  it.each([
    ["boluo-stars@1", "2022-12-31", "2025-12-23", "star.scheme-not-in-force"],
    ["shenzhen-five-stars@1", "2020-04-13", "2020-10-01", "star.round-unknown"],
    ["mca-stars@1", "2012-10-23", "2012-10-22", "star.scheme-not-in-force"],
    ["beijing-stars@1", "2024-12-31", "2025-01-01", "star.round-unknown"],
  ] as const)(
    "%s answers on %s, and on %s keeps what the numbers give, with %s",
    (key, inside, outside, code) => {
      const { hoursFrom } = scheme(key).parameters;
      const summary = {
        minutes: 100_000,
        communityMinutes: 100_000,
        activities: 100,
        registeredOn: "2010-01-01",
        heldStar: 5,
        hoursFrom: hoursFrom?.[0],
      } as const;
      const before = on(key, summary, inside);
      expect([before.state, before.starByNumbers]).toEqual(["eligible", undefined]);
      const after = on(key, summary, outside);
      expect([after.state, after.star, after.medal, after.next]).toEqual([
        "unknown",
        ...Array(3).fill(undefined),
      ]);
      expect(after.because.map((finding) => finding.code)).toContain(code);
      expect([after.starByNumbers, after.medalByNumbers]).toEqual([before.star, before.medal]);
      expect(after.because.map((finding) => finding.code)).not.toContain("star.not-awarded");
    },
  );

  it("takes a scheme with every condition there is", () => {
    const { stars } = starEligibilityOn({ minutes: 0 }, ownScheme(starScheme), "2026-03-05");
    expect(stars.map(({ state }) => state)).toEqual(["short", "short"]);
    expect(stars[0]?.missing.map(({ code }) => code)).toEqual(Array(8).fill("star.fact-unknown"));
  });
});
