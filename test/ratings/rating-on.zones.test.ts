import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import {
  isRating,
  ratingOn,
  ratingRegimes,
  type Rating,
  type RatingOnDate,
  type RatingOnOptions,
} from "../../src/ratings/index.ts";
import { deepFreeze } from "../support/values.ts";

const organization = { id: "organization-7" };

function rated(fields: Partial<Rating> & Pick<Rating, "announcedOn">): Rating {
  const rating = deepFreeze({
    id: `of-${fields.announcedOn}`,
    organization,
    level: "4A" as const,
    ...fields,
  });
  expect(isRating(rating)).toBe(true);
  return rating;
}

/** The state in a word: the level where one holds. */
function answerOn(ratings: readonly Rating[], on: string, options?: RatingOnOptions): string {
  const answer = ratingOn(deepFreeze([...ratings]), on, options);
  expect(answer.level === undefined).toBe(answer.state !== "valid");
  said(answer);
  return answer.level ?? answer.state;
}

/** Every reason is a warning, and is said in full in both languages. */
function said({ because }: RatingOnDate): void {
  for (const finding of because) {
    expect(finding.severity).toBe("warning");
    expect(formatFinding(finding, en)).toMatch(/^[A-Z].*\.$/);
    expect(formatFinding(finding, zhCN)).toMatch(/。$/);
    expect(formatFinding(finding, en) + formatFinding(finding, zhCN)).not.toMatch(/undefined|NaN|\[object/);
  }
}

const codesOn = (ratings: readonly Rating[], on: string, options?: RatingOnOptions): readonly string[] =>
  ratingOn(ratings, on, options).because.map(({ code }) => code);

const printed = rated({ announcedOn: "2021-12-20", validity: { from: "2022-01-01", until: "2026-12-31" } });
const computed39 = rated({ announcedOn: "2021-12-20" });
const computed2026 = rated({ announcedOn: "2026-06-15", level: "5A" });

describe("ratingOn: one result", () => {
  // Domain page, section 3.8: the date vectors.
  it.each<[string, Rating, string, string]>([
    ["printed", printed, "2021-12-19", "none"],
    ["printed", printed, "2021-12-20", "not-yet"],
    ["printed", printed, "2021-12-31", "not-yet"],
    ["printed", printed, "2022-01-01", "4A"],
    ["printed", printed, "2025-12-23", "4A"],
    ["printed", printed, "2026-12-31", "4A"],
    ["printed", printed, "2027-01-01", "expired"],
    ["order 39", computed39, "2021-12-19", "none"],
    ["order 39", computed39, "2021-12-20", "4A"],
    ["order 39", computed39, "2026-12-19", "4A"],
    ["order 39", computed39, "2026-12-20", "expired"],
    ["2026", computed2026, "2026-06-14", "none"],
    ["2026", computed2026, "2026-06-15", "not-yet"],
    ["2026", computed2026, "2026-12-31", "not-yet"],
    ["2026", computed2026, "2027-01-01", "5A"],
    ["2026", computed2026, "2031-12-31", "5A"],
    ["2026", computed2026, "2032-01-01", "expired"],
    // A month or a year asks for all of its days.
    ["printed", printed, "2022", "4A"],
    ["printed", printed, "2021-12", "unknown"],
    ["printed", printed, "2021", "unknown"],
    ["printed", printed, "2020", "none"],
    ["order 39", computed39, "2026-12", "unknown"],
    ["order 39", computed39, "2026-11", "4A"],
    ["order 39", computed39, "2027", "expired"],
  ])("%s: %#", (_, rating, on, answer) => {
    expect(answerOn([rating], on)).toBe(answer);
  });

  it("that is announced counts from then on where the caller chose so", () => {
    const gap = { gap: "valid" } as const;
    expect(["2026-06-14", "2026-06-15", "2026-12-31", "2027-01-01"].map((on) => answerOn([computed2026], on, gap))).toEqual(["none", "5A", "5A", "5A"]);
    expect(codesOn([computed2026], "2026-06-15", gap)).toEqual(["rating.validity-computed", "rating.counts-in-gap"]);
    expect(codesOn([computed2026], "2027-01-01", gap)).toEqual(["rating.validity-computed"]);
  }); // prettier-ignore

  it("begins the day after its announcement where order 39 is read so", () => {
    const startDay = { startDay: "day-after" } as const;
    expect(["2021-12-20", "2021-12-21", "2026-12-20", "2026-12-21"].map((on) => answerOn([computed39], on, startDay))).toEqual(["not-yet", "4A", "4A", "expired"]);
  }); // prettier-ignore

  it("of no level is none, and so is no result", () => {
    const none = rated({ announcedOn: "2023-05-08", level: undefined });
    expect(answerOn([none], "2024-01-01")).toBe("none");
    expect(codesOn([none], "2024-01-01")).toEqual(["rating.no-level"]);
    expect(ratingOn([], "2024-01-01")).toEqual({
      state: "none",
      because: [{ code: "rating.not-recorded", severity: "warning", path: [], params: {} }],
      ruleSets: [],
    });
    const undated = rated({ announcedOn: "2009-05-08", level: undefined });
    expect(answerOn([undated], "2024-01-01")).toBe("none");
    // Announced in 2026 and to begin in 2027: nothing is to come.
    expect(answerOn([rated({ announcedOn: "2026-06-15", level: undefined })], "2026-07-01")).toBe("none");
  });

  it("is unknown where no rules are known, unless the print decides", () => {
    const early = rated({ announcedOn: "2011-02-28" });
    expect(answerOn([early], "2011-02-27")).toBe("none");
    expect(answerOn([early], "2011-02-28")).toBe("unknown");
    expect(answerOn([early], "2025-01-01")).toBe("unknown");
    expect(ratingOn([early], "2025-01-01").because).toEqual([
      { code: "rating.regime-unknown", severity: "warning", path: [0, "validity"], params: {} },
    ]);
    const withEnd = rated({ announcedOn: "2011-02-28", validity: { until: "2016-02-27" } });
    expect(["2012-01-01", "2016-02-27", "2016-02-28"].map((on) => answerOn([withEnd], on))).toEqual(["unknown", "unknown", "expired"]);
    const whole = rated({ announcedOn: "2010", validity: { from: "2010-06-01", until: "2015-05-31" } });
    expect(["2010-05-31", "2010-06-01", "2015-06-01"].map((on) => answerOn([whole], on))).toEqual(["unknown", "4A", "expired"]);
  }); // prettier-ignore

  it("completes what is printed in part", () => {
    const until = rated({ announcedOn: "2026-06-15", validity: { until: "2031-12-31" } });
    expect(["2026-12-31", "2027-01-01", "2031-12-31", "2032-01-01"].map((on) => answerOn([until], on))).toEqual(["not-yet", "4A", "4A", "expired"]);
    const from = rated({ announcedOn: "2021-12-20", validity: { from: "2022-01-01" } });
    expect(["2021-12-31", "2022-01-01", "2026-12-31", "2027-01-01"].map((on) => answerOn([from], on))).toEqual(["not-yet", "4A", "4A", "expired"]);
    const ofMonth = rated({ announcedOn: "2021-12", validity: { until: "2026-12-31" } });
    expect(["2021-12-15", "2022-01-01", "2026-12-31", "2027-01-01"].map((on) => answerOn([ofMonth], on))).toEqual(["unknown", "4A", "4A", "expired"]);
    expect(answerOn([rated({ announcedOn: "2021-12" })], "2023-01-01")).toBe("unknown");
    expect(answerOn([rated({ announcedOn: "2026" })], "2028-01-01")).toBe("unknown");
    expect(answerOn([rated({ announcedOn: "2026-06" })], "2028-01-01")).toBe("4A");
    expect(answerOn([rated({ announcedOn: "2021", validity: { from: "2022", until: "2026" } })], "2026-05-01")).toBe("unknown");
  }); // prettier-ignore

  it("holds by the print before its announcement", () => {
    const late = rated({ announcedOn: "2022-03-01", validity: { from: "2022-01-01", until: "2026-12-31" } });
    expect(["2021-12-31", "2022-01-01", "2022-03-01"].map((on) => answerOn([late], on))).toEqual(["none", "4A", "4A"]);
  }); // prettier-ignore
});

describe("ratingOn: what happens to a level", () => {
  const lowered = rated({
    ...printed,
    events: [
      { event: "verified", on: "2023-01-01" },
      { event: "downgraded", on: "2024-05-08", level: "3A" },
      { event: "reissued", on: "2024-06-01" },
      { event: "verified", on: "2025-01-01", level: "2A" },
      { event: "cancelled", on: "2025-06-30" },
      { event: "returned", on: "2025-07-10" },
    ],
  });

  it.each([
    ["2023-01-01", "4A"],
    ["2024-05-07", "4A"],
    ["2024-05-08", "3A"],
    ["2024-12-31", "3A"],
    ["2025-01-01", "2A"],
    ["2025-06-29", "2A"],
    ["2025-06-30", "cancelled"],
    ["2027-01-01", "cancelled"],
    ["2024", "unknown"],
    ["2025-06", "unknown"],
  ])("on %s: %s", (on, answer) => {
    expect(answerOn([lowered], on)).toBe(answer);
  });

  it("is named with its place, and the article in force on its day", () => {
    expect(ratingOn([lowered], "2024-05-08").because).toEqual([
      { code: "rating.level-changed", severity: "warning", path: [0, "events", 1], params: { on: "2024-05-08", level: "3A", event: "downgraded" } },
    ]);
    expect(ratingOn([lowered], "2025-06-30")).toMatchObject({
      state: "cancelled",
      until: "2026-12-31",
      because: [{ code: "rating.cancelled", path: [0, "events", 4], params: { on: "2025-06-30", ruleSet: "order39@1", article: "30" } }],
      ruleSets: ["order39@1"],
    });
    const later = rated({ ...printed, events: [{ event: "cancelled", on: "2026-03-01" }] });
    expect(ratingOn([later], "2026-03-01").ruleSets).toEqual(["revised-2026@1"]);
  }); // prettier-ignore

  it("on a day that is known by the month leaves the month open", () => {
    const vague = rated({ ...printed, events: [{ event: "downgraded", on: "2024-05", level: "3A" }] });
    expect(["2024-04-30", "2024-05-15", "2024-05-31", "2024-06-01"].map((on) => answerOn([vague], on))).toEqual(["4A", "unknown", "3A", "3A"]);
    // An assessment that left the level as it was changes nothing, nor do certificate and plaque, whenever they were.
    const kept = rated({ ...printed, events: [{ event: "verified", on: "2024", level: "4A" }] });
    expect(ratingOn([kept], "2024-05-15")).toMatchObject({ state: "valid", level: "4A", because: [] });
    const returned = rated({ ...printed, events: [{ event: "reissued", on: "2024" }] });
    expect(answerOn([returned], "2024-05-15")).toBe("4A");
  }); // prettier-ignore
});

describe("ratingOn: several results", () => {
  it("lets the one before hold until the new one begins", () => {
    const days = ["2026-06-14", "2026-06-15", "2026-12-31", "2027-01-01", "2031-12-31", "2032-01-01"];
    for (const ratings of [[printed, computed2026], [computed2026, printed]]) {
      expect(days.map((on) => answerOn(ratings, on))).toEqual(["4A", "4A", "4A", "5A", "5A", "expired"]);
    }
    expect(codesOn([printed, computed2026], "2026-06-15")).toEqual(["rating.not-yet-valid"]);
    expect(answerOn([printed, computed2026], "2026-06-15", { gap: "valid" })).toBe("5A");
  }); // prettier-ignore

  it("says that the new one is to come where the one before has ended", () => {
    const days = ["2026-12-19", "2026-12-20", "2026-12-31", "2027-01-01"];
    expect(days.map((on) => answerOn([computed39, computed2026], on))).toEqual([
      "4A",
      "not-yet",
      "not-yet",
      "5A",
    ]);
    expect(ratingOn([computed39, computed2026], "2026-12-20").rating).toBe(computed2026);
  });

  it("lets the later one decide where both hold, and names both", () => {
    const renewed = rated({ announcedOn: "2024-05-08", level: "3A" });
    expect(["2024-05-07", "2024-05-08", "2026-12-31", "2029-05-08"].map((on) => answerOn([printed, renewed], on))).toEqual(["4A", "3A", "3A", "expired"]);
    expect(ratingOn([printed, renewed], "2024-05-08").because[1]).toEqual({
      code: "rating.superseded", severity: "warning", path: [], params: { positions: [1, 2] },
    });
    expect(codesOn([printed, renewed], "2027-01-01")).not.toContain("rating.superseded");
    const cancelled = rated({ ...renewed, events: [{ event: "cancelled", on: "2025-01-01" }] });
    expect(answerOn([printed, cancelled], "2025-01-01")).toBe("cancelled");
    expect(answerOn([printed, rated({ ...renewed, level: undefined })], "2025-01-01")).toBe("none");
  }); // prettier-ignore

  it("lets one that was cancelled before it began replace nothing", () => {
    const dropped = rated({ ...computed2026, events: [{ event: "cancelled", on: "2026-09-01" }] });
    expect(["2026-08-31", "2026-09-01", "2026-12-31", "2027-01-01"].map((on) => answerOn([printed, dropped], on))).toEqual(["4A", "4A", "4A", "expired"]);
    expect(["2026-08-31", "2026-09-01", "2027-01-01"].map((on) => answerOn([dropped], on))).toEqual(["not-yet", "cancelled", "cancelled"]);
    expect(codesOn([printed, dropped], "2026-09-01")).toEqual([]);
  }); // prettier-ignore

  it("does not guess whether one was cancelled before it began", () => {
    const none = rated({ announcedOn: "2012-05-08", level: undefined });
    const vague = rated({ announcedOn: "2018-12-01", validity: { from: "2019", until: "2023-12-31" }, events: [{ event: "cancelled", on: "2019-01-20" }] });
    expect(answerOn([none, vague], "2020-01-01")).toBe("unknown");
    expect(answerOn([vague], "2020-01-01")).toBe("cancelled");
    const sharp = rated({ ...vague, validity: { from: "2019-01-20", until: "2023-12-31" } });
    expect(answerOn([none, sharp], "2020-01-01")).toBe("cancelled");
    expect(answerOn([none, rated({ ...vague, validity: { from: "2019-01-21", until: "2023-12-31" } })], "2020-01-01")).toBe("none");
  }); // prettier-ignore

  it("is unknown where results of one day contradict each other", () => {
    const other = rated({ ...printed, id: "other", level: "3A" });
    expect(answerOn([printed, other], "2023-01-01")).toBe("unknown");
    expect(ratingOn([printed, other], "2023-01-01").because).toMatchObject([
      { code: "rating.undecided", params: { positions: [1, 2] } },
    ]);
    expect(answerOn([printed, rated({ ...printed, id: "copy" })], "2023-01-01")).toBe("4A");
    expect(answerOn([printed, other], "2027-01-01")).toBe("expired");
  });

  it("takes, of results of one day that agree, the one that holds longest", () => {
    const shorter = rated({ ...printed, validity: { from: "2022-01-01", until: "2025-12-31" } });
    for (const ratings of [[printed, shorter], [shorter, printed]]) {
      expect(ratingOn(ratings, "2023-01-01")).toMatchObject({ level: "4A", until: "2026-12-31" });
    }
  }); // prettier-ignore

  it("does not guess which of vague announcements came last", () => {
    const short = rated({ announcedOn: "2026-06-15", validity: { from: "2026-06-15", until: "2026-06-30" } });
    expect(answerOn([short, computed2026], "2026-07-01")).toBe("not-yet");
    const none = rated({ announcedOn: "2026-06-01", level: undefined });
    const ofJuly = rated({ announcedOn: "2026-07", level: "5A" });
    expect(["2026-06-30", "2026-07-10", "2026-08-01"].map((on) => answerOn([none, ofJuly], on))).toEqual(["none", "unknown", "not-yet"]);
    // Whichever came last, there is no level.
    const noneOfJuly = rated({ announcedOn: "2026-07", level: undefined });
    expect(answerOn([rated({ ...computed39, level: undefined }), noneOfJuly], "2026-07-10")).toBe("none");
    expect(answerOn([ofJuly], "2026-07-10")).toBe("unknown");
  }); // prettier-ignore

  it("does not let an old result without validity hide a later one", () => {
    const old = rated({ announcedOn: "2008-05-08", level: "5A" });
    expect(["2009-01-01", "2021-12-31", "2022-01-01"].map((on) => answerOn([old, printed], on))).toEqual(["unknown", "unknown", "4A"]);
    const undated = rated({ announcedOn: "2021", level: "5A" });
    expect(answerOn([undated, printed], "2023-01-01")).toBe("unknown");
  }); // prettier-ignore
});

describe("ratingOn: rules", () => {
  it("are named with articles", () => {
    expect(ratingOn([computed39], "2022-01-01")).toEqual({
      state: "valid",
      level: "4A",
      rating: computed39,
      until: "2026-12-19",
      because: [{ code: "rating.validity-computed", severity: "warning", path: [0, "validity"], params: { ruleSet: "order39@1", source: "社会组织评估管理办法", article: "28", from: "2021-12-20", until: "2026-12-19" } }],
      ruleSets: ["order39@1"],
    });
    expect(ratingOn([printed], "2023-01-01")).toEqual({ state: "valid", level: "4A", rating: printed, until: "2026-12-31", because: [], ruleSets: [] });
    expect(ratingOn([printed], "2027-01-01")).toMatchObject({
      because: [{ code: "rating.expired", params: { ruleSet: "order39@1", article: "29", until: "2026-12-31" } }],
      ruleSets: ["order39@1"],
    });
  }); // prettier-ignore

  it("of 2026 leave levels granted before alone, with a remark where they were computed", () => {
    expect(codesOn([computed39], "2026-02-28")).toEqual(["rating.validity-computed"]);
    expect(codesOn([computed39], "2026-03-01")).toEqual([
      "rating.validity-computed",
      "rating.transition-unknown",
    ]);
    expect(answerOn([computed39], "2026-03-01")).toBe("4A");
    expect(codesOn([printed], "2026-03-01")).toEqual([]);
    expect(codesOn([computed2026], "2027-01-01")).toEqual(["rating.validity-computed"]);
  });

  it("are those of the evaluating level and of the caller", () => {
    const national = rated({ announcedOn: "2021-12-20", evaluatingLevel: "national" });
    expect(ratingOn([national], "2022-01-01").ruleSets).toEqual(["national-2021@1"]);
    expect(answerOn([computed39], "2022-01-01", { regimes: [] })).toBe("unknown");
    const [order39] = ratingRegimes;
    if (order39 === undefined) throw new Error("no rule set");
    const local = { ...order39, id: "qinghe", area: "440305", parameters: { ...order39.parameters, years: 3 } };
    const options = { regimes: [...ratingRegimes, local], area: "440305" };
    expect(ratingOn([computed39], "2022-01-01", options)).toMatchObject({ until: "2024-12-19", ruleSets: ["qinghe@1"] });
  }); // prettier-ignore

  it("need a date", () => {
    expect(() => ratingOn([], "soon")).toThrow(TypeError);
    expect(() => ratingOn([printed], "2025-02-29")).toThrow(TypeError);
  });
});
