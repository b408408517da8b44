// Mission row 001#10: "Four Hundred" visits: visit 100 homes, know 100, solve 100 worries, warm 100.
// A campaign with counters derived from records; targets per person or community; no double count of one household.
import { describe, expect, it } from "vitest";
import { formatLabel, worklist } from "../../src/core/index.ts";
import { divisionTotalsOf } from "../../src/indicators/index.ts";
import {
  checkVisit,
  dueItemsOfNeed,
  fourHundredLabels,
  lintVisits,
  mergeVisitSummaries,
  needStateOn,
  summarizeVisits,
  visitFiguresOf,
  visitObservationsOf,
  visitProgressOf,
  type Need,
  type Visit,
  type VisitCampaign,
} from "../../src/projects/index.ts";

const campaign: VisitCampaign = {
  id: "c-1",
  name: "“四百”走访",
  period: { from: "2024-07-09", until: "2024-12-31" },
  visitorRoles: ["community-secretary", "social-worker", "grid-member"],
  targets: [
    { scope: "visitor", households: 2 },
    { scope: "community", households: 100 },
  ],
};
const visit = (id: string, household: string, more: Partial<Visit> = {}): Visit => ({
  id,
  campaign: "c-1",
  household,
  visitorRole: "grid-member",
  visitor: "staff-1",
  grid: "330203100004007",
  on: "2024-07-10",
  mode: "home",
  outcome: "met",
  ...more,
});
const visits = [
  visit("v-1", "h-1", { profileComplete: true, careActions: ["holiday-visit"] }),
  visit("v-2", "h-1", { on: "2024-08-01" }),
  visit("v-3", "h-2", { visitor: "staff-2", grid: "330205100004007" }),
  visit("v-4", "h-3", { outcome: "nobody-home" }),
  visit("v-5", "h-1", { visitor: "staff-2", grid: "330205100004007", on: "2024-08-02" }),
];
const needs: readonly Need[] = [
  {
    id: "n-1",
    visit: "v-1",
    household: "h-1",
    category: "elderly-care",
    raisedOn: "2024-07-10",
    dueOn: "2024-07-31",
    events: [
      { event: "assign", on: "2024-07-11" },
      { event: "resolve", on: "2024-07-20" },
      { event: "follow-up", on: "2024-08-01", feedback: "satisfied" },
    ],
  },
  {
    id: "n-2",
    visit: "v-3",
    household: "h-2",
    category: "safety",
    raisedOn: "2024-07-10",
    dueOn: "2024-07-17",
  },
];

describe("001#10: the Four Hundred visits", () => {
  it("counts each household once, with both numbers of every figure", () => {
    const whole = summarizeVisits(visits, needs);
    expect(visitFiguresOf(whole, 100)).toEqual({
      reach: { numerator: 2, denominator: 100, share: 0.02 },
      profiled: { numerator: 1, denominator: 2, share: 0.5 },
      warmed: { numerator: 1, denominator: 2, share: 0.5 },
      solved: { numerator: 1, denominator: 2, share: 0.5 },
      satisfied: { numerator: 1, denominator: 1, share: 1 },
    });
    const districts = [visits.slice(0, 2), visits.slice(2)].map((part) => summarizeVisits(part, needs));
    expect(mergeVisitSummaries(districts)).toEqual(whole);
    expect(summarizeVisits(visits, [], { modes: ["phone"] }).visited).toEqual([]);
    expect(summarizeVisits(visits, [], { keyOf: (key) => `x${key}` }).visited).toEqual(["xh-1", "xh-2"]);
  });

  it("has no target by default, and null where nothing is divided by nothing", () => {
    const { reach, solved, satisfied } = visitFiguresOf(summarizeVisits([], []));
    expect(reach).toEqual({ numerator: 0, denominator: null, share: null });
    expect([solved.share, satisfied.share]).toEqual([null, null]);
    expect(visitProgressOf({ id: "c-1", name: "走访" }, visits)).toEqual([]);
  });

  it("tells the progress of each visitor and each community", () => {
    expect(
      visitProgressOf(campaign, visits).map(({ scope, of, reach, missing }) => [
        scope,
        of,
        reach.numerator,
        missing,
      ]),
    ).toEqual([
      ["visitor", "staff-1", 1, 1],
      ["visitor", "staff-2", 2, 0],
      ["community", "330203100004", 1, 99],
      ["community", "330205100004", 2, 98],
    ]);
  });

  it("adds up the districts, each household in one of them", () => {
    const period = { from: "2024-07-09", until: "2024-12-31" };
    const numbers = visitObservationsOf(visits, { period });
    expect(numbers.map(({ place, quantity }) => [place?.divisionCode, quantity.value])).toEqual([
      ["330203", 1],
      ["330205", 1],
    ]);
    const [city] = divisionTotalsOf(numbers, "prefecture");
    expect(city?.total).toMatchObject({ ok: true, value: { value: 2, unit: "household" } });
  });

  it("knows what is due, and in which state a need is", () => {
    const items = needs.flatMap((need) => dueItemsOfNeed(need, "2024-08-01"));
    expect(worklist(items, { on: "2024-08-01", days: 7 }).overdue.map(({ about }) => about)).toEqual(["n-2"]);
    const [first] = needs;
    expect(first && needStateOn(first, "2024-07-25").state).toBe("resolved");
    expect(first && needStateOn(first, "2024-07-01").state).toBe("unknown");
  });

  it("refuses keys that are personal data, and finds what contradicts the campaign", () => {
    for (const household of [
      "张三",
      "11010519491231002X",
      "tel13800138000",
      "138.0013.8000",
      "云栖社区 3-502",
      "",
    ]) {
      const { findings } = checkVisit(visit("v", household));
      expect(findings.map(({ code }) => code)).toContain("visit.household-key");
      expect(JSON.stringify(findings.map(({ params }) => params))).toBe("[{}]");
    }
    const hash = "a13800138000bfe0".repeat(4);
    for (const household of ["h-1", hash, "0e13800138000ab", "330203100004007-12"]) {
      expect(checkVisit(visit("v", household)).ok).toBe(true);
    }
    const late = visit("v-6", "h-9", { on: "2025-01-01", visitorRole: "property" });
    const other: Need = {
      ...(needs[0] as Need),
      id: "n-3",
      household: "h-2",
      raisedOn: "2024-07-09",
      events: [],
    };
    const found = lintVisits([...visits, late, late], { campaigns: [campaign], needs: [other] });
    expect(found.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "visit.repeated visits.6.id",
      "visit.same-day visits.6.on",
      "visit.outside-period visits.5.on",
      "visit.role-not-of-campaign visits.5.visitorRole",
      "visit.outside-period visits.6.on",
      "visit.role-not-of-campaign visits.6.visitorRole",
      "need.household-differs needs.0.household",
      "need.before-visit needs.0.raisedOn",
    ]);
  });

  it("prints the Chinese wording as unconfirmed", () => {
    expect(Object.values(fourHundredLabels).map((label) => formatLabel(label, "zh-CN"))).toEqual([
      "访百家门（暂用名）",
      "知百家情（暂用名）",
      "解百家忧（暂用名）",
      "暖百家心（暂用名）",
    ]);
  });
});
