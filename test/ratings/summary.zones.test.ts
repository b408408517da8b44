import { describe, expect, it } from "vitest";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { formatFinding, type Finding, type Quantity } from "../../src/core/index.ts";
import {
  dueItemsOfRatings,
  mergeRatingSummaries,
  ratingShareOf,
  reconcileRatings,
  summarizeRatings,
  type Rating,
} from "../../src/ratings/index.ts";
import { deepFreeze } from "../support/values.ts";

const rating = (organization: string, rest: Partial<Rating>): Rating =>
  deepFreeze({
    id: `rating-of-${organization}`,
    organization: { id: organization },
    announcedOn: "2023-12-20",
    validity: { from: "2024-01-01", until: "2028-12-31" },
    ...rest,
  });

/** A district that does not exist. */
const district: readonly Rating[] = [
  rating("o1", { level: "5A" }),
  rating("o2", {
    level: "5A",
    validity: { from: "2021-01-01", until: "2025-12-22" },
    announcedOn: "2020-12-20",
  }),
  rating("o3", { level: "5A", events: [{ event: "downgraded", on: "2025-12-23", level: "4A" }] }),
  rating("o4", { level: "3A", events: [{ event: "cancelled", on: "2025-01-10" }] }),
  rating("o5", {}),
  rating("o6", { level: "4A" }),
];

describe("summarizeRatings on 2025-12-23", () => {
  const summary = summarizeRatings(district, "2025-12-23");

  it("has states and levels", () => {
    expect(summary).toEqual({
      format: "linli-rating-summary",
      version: 1,
      on: "2025-12-23",
      organizations: 6,
      byName: 0,
      states: { none: 1, "not-yet": 0, valid: 3, expired: 1, cancelled: 1, unknown: 0 },
      levels: { "5A": 1, "4A": 2, "3A": 0, "2A": 0, "1A": 0 },
      ruleSets: ["order39@1"],
    });
  });

  it.each([
    ["5A", {}, { numerator: 1, denominator: 6, share: 1 / 6 }],
    ["4A", { orHigher: true }, { numerator: 3, denominator: 6, share: 0.5 }],
    ["4A", { among: "valid" }, { numerator: 2, denominator: 3, share: 2 / 3 }],
    ["1A", { orHigher: true, among: 600 }, { numerator: 3, denominator: 600, share: 0.005 }],
  ] as const)("%s %j", (level, options, share) => {
    expect(ratingShareOf(summary, level, options)).toEqual(share);
  });

  it("gives no share of nobody, and refuses a whole that is smaller than the part", () => {
    expect(ratingShareOf(summarizeRatings([], "2025-12-23"), "5A").share).toBeNull();
    expect(() => ratingShareOf(summary, "4A", { among: 1 })).toThrow(RangeError);
    expect(() => ratingShareOf(summary, "4A", { among: 2.5 })).toThrow(RangeError);
    expect(() => ratingShareOf(summary, "4A", { among: NaN })).toThrow(RangeError);
  });

  it("merges only what belongs together", () => {
    expect(() => mergeRatingSummaries([])).toThrow(TypeError);
    expect(() => mergeRatingSummaries([summary, summarizeRatings(district, "2025-12-24")])).toThrow(
      TypeError,
    );
    expect(() => mergeRatingSummaries([{ ...summary, version: 2 as 1 }])).toThrow(TypeError);
  });

  it("takes results for those of one body by code, and by name where there is no other", () => {
    const uscc = "52440399MJL0AE019U";
    const same = [
      rating("o1", { organization: { uscc, name: "青禾区云栖社区服务中心" } }),
      rating("o1", { organization: { name: "青禾区云栖社区服务中心" } }),
      rating("o1", { organization: { name: "青禾区 志愿者联合会" } }),
      rating("o1", { organization: { name: "青禾区志愿者联合会" } }),
    ];
    expect(summarizeRatings(same, "2025-12-23")).toMatchObject({ organizations: 2, byName: 2 });
  });
});

describe("reconcileRatings: what was announced against who is listed", () => {
  const announced = (value: number): Quantity => ({ value, qualifier: "exact", unit: "organization" });

  it("says who has not the level on that day, and why", () => {
    const found = reconcileRatings(announced(3), district.slice(0, 3), "2025-12-23", { level: "5A" });
    expect(found).toMatchObject({ state: "short", by: 2, counted: 1, undecided: 0, listed: 3 });
    expect(found.because.slice(1).map(({ path, params }) => [path, params["state"], params["held"]])).toEqual(
      [
        [[1], "expired", undefined],
        [[2], "other-level", "4A"],
      ],
    );
    const sentences = found.because.map((finding) => formatFinding(finding as Finding<never>, zhCN));
    expect(sentences[1]).toBe("名单所列第 2 条评估结果的组织，该日不具有 5A 级：有效期已届满。");
    expect(formatFinding(found.because[2] as Finding<never>, en)).toBe(
      "Listed, but without 5A on that day (result 3): it has another one, 4A.",
    );
    // The day before, all three held it.
    expect(reconcileRatings(announced(3), district.slice(0, 3), "2025-12-22", { level: "5A" }).state).toBe(
      "agrees",
    );
  });

  it("counts higher levels where the announcement does", () => {
    const found = reconcileRatings(announced(3), district, "2025-12-23", { level: "4A", orHigher: true });
    expect(found.state).toBe("agrees");
  });

  it("is open where the data leave it open", () => {
    const vague = [
      rating("o1", { level: "5A" }),
      rating("o2", { level: "5A", validity: { from: "2021", until: "2025" } }),
    ];
    const options = { level: "5A" } as const;
    expect(reconcileRatings(announced(2), vague, "2025-12-23", options)).toMatchObject({
      state: "unknown",
      counted: 1,
      undecided: 1,
    });
    // Three are too many either way.
    expect(reconcileRatings(announced(3), vague, "2025-12-23", options).state).toBe("short");
  });
});

describe("dueItemsOfRatings", () => {
  const items = (ratings: readonly Rating[], on: string, since?: string): readonly string[] =>
    dueItemsOfRatings(deepFreeze(ratings), on, { since }).map(
      ({ on: due, kind, about }) => `${about} ${kind} ${due}`,
    );

  it("ends of validities, unless a later result is announced", () => {
    expect(items(district, "2025-12-23")).toEqual([
      "o1 re-evaluation 2028-12-31",
      "o2 re-evaluation 2025-12-22",
      "o3 re-evaluation 2028-12-31",
      "o3 certificate-return 2026-01-07",
      "o4 certificate-return 2025-01-25",
      "o6 re-evaluation 2028-12-31",
    ]);
    const followed = [
      rating("o1", { level: "4A", validity: { from: "2022-01-01", until: "2026-12-31" } }),
      rating("o1", { level: "5A", announcedOn: "2026-06-15", validity: undefined }),
    ];
    expect(items(followed, "2026-07-01")).toEqual([]);
    expect(items(followed, "2026-06-14")).toEqual(["o1 re-evaluation 2026-12-31"]);
  });

  it("leaves out what was long ago, and what has not happened yet", () => {
    expect(items(district.slice(1, 2), "2027-12-23")).toEqual([]);
    expect(items(district.slice(1, 2), "2027-12-23", "2025-01-01")).toEqual(["o2 re-evaluation 2025-12-22"]);
    expect(items(district.slice(3, 4), "2024-06-01")).toEqual(["o4 re-evaluation 2028-12-31"]);
  });

  it("is unknown where the dates or the rules do not tell", () => {
    expect(
      items([rating("o1", { level: "5A", validity: { from: "2021", until: "2025" } })], "2025-06-01"),
    ).toEqual(["o1 re-evaluation unknown"]);
    const lowered = rating("o1", { level: "4A", events: [{ event: "cancelled", on: "2026-04-01" }] });
    expect(items([lowered], "2026-05-01")).toEqual(["o1 certificate-return unknown"]);
  });

  it("is about a reference or a code, never about a name", () => {
    const named = rating("o1", { level: "5A", organization: { name: "青禾区云栖社区服务中心" } });
    expect(items([named], "2025-12-23")).toEqual(["rating-of-o1 re-evaluation 2028-12-31"]);
  });
});
