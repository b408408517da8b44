import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import {
  checkRating,
  explainRating,
  isRating,
  ratingEventKinds,
  ratingEventLabels,
  ratingLevelLabels,
  ratingLevels,
  RatingSchema,
  type RatingEvent,
} from "../../src/ratings/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";
import { rating, smallestRating } from "./rating-samples.ts";

/** Says a finding in both languages, and that it is said in full. */
function said(finding: { readonly code: string; readonly severity: "error" | "warning" }): void {
  expect(formatFinding(finding as never, en)).toMatch(/^[A-Z].*\.$/);
  expect(formatFinding(finding as never, en)).not.toMatch(/undefined|NaN|\[object/);
  expect(formatFinding(finding as never, zhCN)).toMatch(/。$/);
  expect(formatFinding(finding as never, zhCN)).not.toMatch(/undefined|NaN|\[object/);
}

describe("checkRating", () => {
  it("gives a rating back by reference", () => {
    for (const record of [rating, smallestRating]) {
      const result = checkRating(deepFreeze(record));
      expect(result).toEqual({ ok: true, value: record, findings: [] });
      expect(result.ok && result.value).toBe(record);
    }
  });

  const downgraded = (level?: RatingEvent["level"], on = "2023-01-01"): RatingEvent => ({
    event: "downgraded",
    on,
    level,
  });

  it.each<[string, object, string, readonly (string | number)[], object?]>([
    ["a level outside the list", { level: "AAAAA" }, "field.value", ["level"], { allowed: [...ratingLevels.codes] }],
    ["a validity that ends before it begins", { validity: { from: "2022-01-01", until: "2021-12-31" } }, "period.order", ["validity", "until"]],
    ["an event before the announcement", { events: [{ event: "reissued", on: "2021-12-19" }] }, "rating.event-before-announcement", ["events"], { positions: [1] }],
    ["events out of order", { events: [{ event: "verified", on: "2024-01-02" }, { event: "reissued", on: "2024-01-01" }, { event: "reissued", on: "2023" }] }, "rating.event-order", ["events"], { positions: [2, 3] }],
    ["an event after the cancellation", { events: [{ event: "cancelled", on: "2024-01-01" }, { event: "returned", on: "2024-01-10" }, { event: "reissued", on: "2024-02-01" }] }, "rating.event-after-cancelled", ["events"], { positions: [3] }],
    ["a second cancellation", { events: [{ event: "cancelled", on: "2024-01-01" }, { event: "cancelled", on: "2024-01-01" }] }, "rating.event-after-cancelled", ["events"], { positions: [2] }],
    ["a level lowered to the same", { events: [downgraded("4A")] }, "rating.downgrade-not-lower", ["events"], { positions: [1] }],
    ["a level lowered to a higher one", { events: [downgraded("5A")] }, "rating.downgrade-not-lower", ["events"], { positions: [1] }],
    ["a level lowered twice to the same", { events: [downgraded("3A"), downgraded("3A", "2024")] }, "rating.downgrade-not-lower", ["events"], { positions: [2] }],
    ["a level lowered to what it was verified to be", { events: [{ event: "verified", on: "2023", level: "2A" }, downgraded("3A", "2024")] }, "rating.downgrade-not-lower", ["events"], { positions: [2] }],
    ["a level lowered without a level", { events: [downgraded()] }, "rating.event-level-missing", ["events", 0, "level"]],
    ["a cancellation with a level", { events: [{ event: "cancelled", on: "2024", level: "3A" }] }, "rating.event-level-out-of-place", ["events", 0, "level"]],
    ["a cancellation of no level", { level: undefined, events: [{ event: "cancelled", on: "2024" }] }, "rating.event-without-level", ["events"], { positions: [1] }],
    ["a lowering of no level", { level: undefined, events: [downgraded("1A")] }, "rating.event-without-level", ["events"], { positions: [1] }],
    ["a score below nothing", { score: -0.5 }, "rating.score", ["score"]],
    ["an organization that is nobody", { organization: {} }, "organization.reference-empty", ["organization"]],
    ["an empty number", { certificateNumber: " " }, "organization.text-empty", ["certificateNumber"]],
    ["a day that does not exist", { announcedOn: "2021-02-30" }, "civil-date.no-such-day", ["announcedOn"]],
  ])("refuses %s", (_, fields, code, path, params = {}) => {
    const record = deepFreeze({ ...rating, events: undefined, ...fields });
    const { ok, findings } = checkRating(record);
    expect([ok, isRating(record), RatingSchema.safeParse(record).success]).toEqual([false, false, false]);
    expect(findings).toEqual([{ code, severity: "error", path, params }]);
    findings.forEach(said);
  }); // prettier-ignore

  it("collects everything, and takes what the dates do not decide", () => {
    const events = [{ event: "downgraded", on: "2020", level: "5A" }, { event: "cancelled", on: "2019" }];
    expect(checkRating({ ...rating, events }).findings.map(({ code }) => code)).toEqual([
      "rating.event-before-announcement",
      "rating.event-order",
      "rating.downgrade-not-lower",
    ]);
    const vague = [{ event: "verified", on: "2021" }, { event: "reissued", on: "2021-12" }];
    expect(isRating({ ...rating, events: vague })).toBe(true);
    // A month that can be before and after a day of it is in order on both sides of it.
    expect(isRating({ ...rating, events: [{ event: "verified", on: "2024-05-20" }, { event: "reissued", on: "2024-05" }] })).toBe(true);
  }); // prettier-ignore

  it("never throws", () => {
    for (const value of [...strangeValues, ...longTexts]) expect(checkRating(value).ok).toBe(false);
  });
});

describe("explainRating", () => {
  // Order 39 of 2010, article 16(7); the Measures of 2026 were not seen.
  it.each<[string, object, readonly string[]]>([
    ["a certificate of 3A", { level: "3A" }, []],
    ["a certificate of 2A", { level: "2A" }, ["rating.certificate-below-3a"]],
    ["a certificate of 1A", { level: "1A" }, ["rating.certificate-below-3a"]],
    ["a certificate of no level", { level: undefined }, ["rating.certificate-below-3a"]],
    ["a certificate of 2A on the last day of order 39", { level: "2A", announcedOn: "2026-02-28", validity: undefined }, ["rating.certificate-below-3a"]],
    ["a certificate of 2A on the first day of 2026's Measures", { level: "2A", announcedOn: "2026-03-01", validity: undefined }, []],
    ["a certificate of 2A of either", { level: "2A", announcedOn: "2026", validity: undefined }, []],
    ["a 2A without certificate", { level: "2A", certificateNumber: undefined }, []],
    ["a validity from before the announcement", { validity: { from: "2021-12-19" } }, ["rating.valid-before-announced"]],
    ["a validity from the month of the announcement", { validity: { from: "2021-12" } }, []],
  ])("of %s", (_, fields, codes) => {
    const record = { ...rating, events: undefined, ...fields };
    const result = checkRating(record);
    expect(result.ok).toBe(true);
    expect(result.findings.map(({ code }) => code)).toEqual(codes);
    expect(result.ok && explainRating(result.value)).toEqual(result.findings);
    result.findings.forEach(said);
  }); // prettier-ignore

  it("names the article", () => {
    const [finding] = checkRating({ ...rating, level: "2A", events: undefined }).findings;
    expect(finding).toMatchObject({
      path: ["certificateNumber"],
      params: { ruleSet: "order39@1", source: "社会组织评估管理办法", article: "16(7)" },
    });
    expect(formatFinding(finding as never, zhCN)).toContain("《社会组织评估管理办法》第十六条第（七）项");
  });
});

it("every level and event has a label in both languages", () => {
  expect(Object.keys(ratingLevelLabels)).toEqual(ratingLevels.codes);
  expect(Object.keys(ratingEventLabels)).toEqual(ratingEventKinds.codes);
});
