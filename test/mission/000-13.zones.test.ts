// Mission row 000#13: "promoting development through evaluation".
// Eligibility check, score → level by rule set, countdown to re-evaluation (5 years).
import { describe, expect, it } from "vitest";
import { daysBetween, ruleSetKey, ruleSetsOn, worklist } from "../../src/core/index.ts";
import {
  dueItemsOfRatings,
  eligibilityOn,
  levelForScore,
  ratingOn,
  scoreSchemes,
  type Rating,
} from "../../src/ratings/index.ts";
import { body } from "./bodies.ts";

const centre = body("centre", "东江区暖邻社会工作服务中心", {
  kind: "social-service-institution",
  registration: { authority: "东江区民政局", level: "county", divisionCode: "440305" },
  foundedOn: "2016-05-03",
  events: [
    { event: "register", on: "2016-05-03" },
    ...[2022, 2023, 2024].map((year) => ({
      event: "annual-report" as const,
      on: `${String(year + 1)}-03-20`,
      year,
    })),
  ],
});
const rating: Rating = {
  id: "rating-1",
  organization: { id: "centre" },
  level: "4A",
  announcedOn: "2020-12-20",
  validity: { from: "2021-01-01", until: "2025-12-31" },
};
const facts = {
  recordCompleteUntil: "2026-02-28",
  underInvestigation: false,
  penaltiesCarriedOut: true,
};

describe("000#13: evaluation promotes development", () => {
  it("says who may apply, and why not", () => {
    const ratings = [{ ...rating, validity: { from: "2021-01-01", until: "2025-11-30" } }];
    expect(eligibilityOn({ organization: centre, ratings, facts }, "2025-12-23").state).toBe("eligible");
    const missed = { ...centre, events: centre.events?.filter(({ year = 0 }) => year < 2023) };
    const refused = eligibilityOn({ organization: missed, ratings, facts }, "2025-12-23");
    expect(refused.state).toBe("not-eligible");
    expect(refused.reasons.map(({ code }) => code)).toContain("eligibility.report-missed");
  });

  it("gives the level of a score by the rule set of the place", () => {
    const [shenzhen] = ruleSetsOn("440305", "2023-06-01", scoreSchemes);
    if (shenzhen === undefined) throw new Error("a score scheme was expected");
    expect(ruleSetKey(shenzhen)).toMatch(/^(?:shenzhen|nanshan)/);
    expect(levelForScore(91, shenzhen)).toMatchObject({ level: "5A" });
    expect(levelForScore(90, shenzhen)).toMatchObject({ level: "4A" });
  });

  it("counts down to the next evaluation, five years after the last", () => {
    const on = "2025-12-23";
    const { due } = worklist(dueItemsOfRatings([rating], on), { on, days: 365 });
    expect(due.map(({ kind, on: day }) => [kind, day])).toEqual([["re-evaluation", "2025-12-31"]]);
    expect(daysBetween(on, ratingOn([rating], on).until ?? on)).toBe(8);
    expect(ratingOn([rating], "2026-01-01").state).toBe("expired");
  });
});
