import { describe, expect, it } from "vitest";
import { checkSetOfRuleSets, isRuleSet, ruleSetsOn, type RuleSet } from "../../src/core/index.ts";
import { ratingPeriod, ratingRegimeOn, ratingRegimes, type RatingRegime } from "../../src/ratings/index.ts";
import { deepFreeze } from "../support/values.ts";

const regime = (id: string): RuleSet<RatingRegime> => {
  const found = ratingRegimes.find((ruleSet) => ruleSet.id === id);
  if (found === undefined) throw new Error(`No rule set ${id}.`);
  return found;
};
const order39 = regime("order39");
const revised = regime("revised-2026");

describe("ratingRegimes", () => {
  it("are rule sets that do not contradict each other", () => {
    expect(ratingRegimes.every(isRuleSet)).toBe(true);
    expect(checkSetOfRuleSets(ratingRegimes).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ["2011-02-28", []],
    ["2011-03-01", ["order39"]],
    ["2021-12-09", ["order39"]],
    ["2021-12-10", ["national-2021", "order39"]],
    ["2026-02-28", ["national-2021", "order39"]],
    ["2026-03-01", ["revised-2026"]],
    ["2040-01-01", ["revised-2026"]],
  ])("in force on %s", (on, ids) => {
    expect(ruleSetsOn("440305", on, ratingRegimes).map(({ id }) => id)).toEqual(ids);
  });
});

describe("ratingRegimeOn", () => {
  // Domain page, section 3.1.
  it.each<[string, "national" | "county" | undefined, string | undefined]>([
    ["2011-02-28", undefined, undefined],
    ["2011-03-01", undefined, "order39"],
    ["2021-12-09", "national", "order39"],
    ["2021-12-10", "national", "national-2021"],
    ["2021-12-10", "county", "order39"],
    ["2021-12-10", undefined, "order39"],
    ["2026-02-28", "county", "order39"],
    ["2026-02-28", "national", "national-2021"],
    ["2026-03-01", "national", "revised-2026"],
    ["2026-03-01", "county", "revised-2026"],
    // A month or year decides where one rule set is in force on all of its days.
    ["2026-02", undefined, "order39"],
    ["2026", undefined, undefined],
    ["2011", undefined, undefined],
    ["2012", "national", "order39"],
    ["2021-12", "national", undefined],
    ["2021-12", "county", "order39"],
    ["2027", "national", "revised-2026"],
  ])("of %s, level %s, is %s", (on, level, id) => {
    const { state, regime: found, because } = ratingRegimeOn(on, { level });
    expect(found?.id).toBe(id);
    expect(state).toBe(id === undefined ? "unknown" : "known");
    expect(because.map(({ code }) => code)).toEqual(id === undefined ? ["rating.regime-unknown"] : []);
  });

  it("prefers the rules of the place", () => {
    const local: RuleSet<RatingRegime> = deepFreeze({ ...order39, id: "qinghe-2022", area: "440300", validFrom: "2022-01-01" });
    const regimes = [...ratingRegimes, local];
    expect(ratingRegimeOn("2022-01-01", { area: "440305", regimes }).regime?.id).toBe("qinghe-2022");
    expect(ratingRegimeOn("2022-01-01", { area: "440105", regimes }).regime?.id).toBe("order39");
    expect(ratingRegimeOn("2022-01-01", { regimes }).regime?.id).toBe("order39");
    expect(() => ratingRegimeOn("2022-01-01", { area: "44" })).toThrow(RangeError);
    expect(() => ratingRegimeOn("soon")).toThrow(TypeError);
  }); // prettier-ignore
});

describe("ratingPeriod", () => {
  // Domain page, section 3.8: the date vectors.
  it("under the Measures of 2026 begins on 1 January after the announcement", () => {
    expect(ratingPeriod("2026-06-15", revised)).toEqual({
      validFrom: "2027-01-01",
      validUntil: "2031-12-31",
      earlyApplication: { from: "2027-01-01", until: "2030-12-31" },
      simplifiedVisit: { from: "2027-01-01", until: "2028-12-31" },
    });
  });

  it.each([
    ["2026-03-01", "2027-01-01", "2031-12-31"],
    ["2026-12-31", "2027-01-01", "2031-12-31"],
    ["2027-01-01", "2028-01-01", "2032-12-31"],
    // Only the year counts.
    ["2027", "2028-01-01", "2032-12-31"],
    ["2027-05", "2028-01-01", "2032-12-31"],
  ])("of %s under the Measures of 2026", (on, validFrom, validUntil) => {
    expect(ratingPeriod(on, revised)).toMatchObject({ validFrom, validUntil });
    // The option is about the day of the announcement, which is none here.
    expect(ratingPeriod(on, revised, { startDay: "day-after" })).toEqual(ratingPeriod(on, revised));
  });

  it.each([
    ["2021-12-20", "2026-12-19", "2021-12-21", "2026-12-20"],
    ["2022-01-01", "2026-12-31", "2022-01-02", "2027-01-01"],
    ["2021-12-31", "2026-12-30", "2022-01-01", "2026-12-31"],
    ["2023-03-01", "2028-02-29", "2023-03-02", "2028-03-01"],
    ["2024-02-28", "2029-02-27", "2024-02-29", "2029-02-28"],
    ["2024-02-29", "2029-02-28", "2024-03-01", "2029-02-28"],
  ])("of %s under order 39 ends on %s, or runs from %s to %s", (on, until, dayAfter, untilDayAfter) => {
    expect(ratingPeriod(on, order39)).toEqual({ validFrom: on, validUntil: until });
    expect(ratingPeriod(on, order39, { startDay: "day-after" })).toEqual({
      validFrom: dayAfter,
      validUntil: untilDayAfter,
    });
  });

  it("under order 39 has an early application as it is read", () => {
    const early = (reading: "two-years-held" | "three-years-held" | "first-four-years"): unknown => {
      const period = ratingPeriod("2021-12-20", order39, { early: reading });
      return period === "unknown" ? period : period.earlyApplication;
    };
    expect(early("two-years-held")).toEqual({ from: "2023-12-20", until: "2026-12-19" });
    expect(early("three-years-held")).toEqual({ from: "2024-12-20", until: "2026-12-19" });
    expect(early("first-four-years")).toBeUndefined();
    expect(ratingPeriod("2021-12-20", regime("national-2021"), { early: "two-years-held" })).toEqual({
      validFrom: "2021-12-20",
      validUntil: "2026-12-19",
    });
  });

  it("is unknown where the day is not known, or the calendar ends", () => {
    expect(ratingPeriod("2021-12", order39)).toBe("unknown");
    expect(ratingPeriod("2021", order39)).toBe("unknown");
    expect(ratingPeriod("9999-12-31", order39, { startDay: "day-after" })).toBe("unknown");
    expect(ratingPeriod("9996-01-01", order39)).toBe("unknown");
    expect(ratingPeriod("9999", revised)).toBe("unknown");
    expect(() => ratingPeriod("soon", order39)).toThrow(TypeError);
    expect(() => ratingPeriod("2021-02-30", revised)).toThrow(TypeError);
  });
});
