import { describe, expect, it } from "vitest";
import type { RatingEvent } from "../../src/ratings/index.ts";
import { eligibilityRules, reapplicationBanOn, type Rating } from "../../src/ratings/index.ts";
import { deepFreeze } from "../support/values.ts";

function rated(...events: readonly RatingEvent[]): Rating {
  return deepFreeze({
    id: "rating-1",
    organization: { id: "organization-7" },
    level: "4A",
    announcedOn: "2020-12-20",
    events,
  });
}
const downgraded = (on: string): RatingEvent => ({ event: "downgraded", on, level: "3A" });
const cancelled = (on: string): RatingEvent => ({ event: "cancelled", on });

describe("reapplicationBanOn", () => {
  // 社会组织评估管理办法 (2010), article 31: two years after a level was lowered, three after it was cancelled.
  it.each<[string, readonly Rating[], string, string, string | undefined]>([
    ["nothing happened", [rated()], "2024-01-01", "none", undefined],
    ["no ratings", [], "2024-01-01", "none", undefined],
    ["on the day itself", [rated(downgraded("2022-05-08"))], "2022-05-08", "banned", "2024-05-08"],
    ["the day before", [rated(downgraded("2022-05-08"))], "2022-05-07", "none", undefined],
    ["the last day", [rated(downgraded("2022-05-08"))], "2024-05-08", "banned", "2024-05-08"],
    ["the day after it", [rated(downgraded("2022-05-08"))], "2024-05-09", "none", undefined],
    ["cancelled: three years", [rated(cancelled("2022-05-08"))], "2025-05-08", "banned", "2025-05-08"],
    ["cancelled: the day after", [rated(cancelled("2022-05-08"))], "2025-05-09", "none", undefined],
    ["29 February", [rated(downgraded("2020-02-29"))], "2022-02-28", "banned", "2022-02-28"],
    ["29 February, over", [rated(downgraded("2020-02-29"))], "2022-03-01", "none", undefined],
    [
      "two events: the later end",
      [rated(downgraded("2022-05-08"), cancelled("2023-01-10"))],
      "2023-06-01",
      "banned",
      "2026-01-10",
    ],
    [
      "events of two ratings",
      [rated(downgraded("2023-01-10")), rated(downgraded("2022-05-08"))],
      "2023-06-01",
      "banned",
      "2025-01-10",
    ],
    ["a month that decides", [rated(downgraded("2022-05"))], "2024-05-01", "banned", "2024-05-31"],
    ["a month that does not", [rated(downgraded("2022-05"))], "2024-05-20", "unknown", undefined],
    ["a month, over", [rated(downgraded("2022-05"))], "2024-06-01", "none", undefined],
    [
      "under the Measures of 2026 nobody knows",
      [rated(downgraded("2025-05-08"))],
      "2026-03-01",
      "unknown",
      undefined,
    ],
    ["the day before them", [rated(downgraded("2025-05-08"))], "2026-02-28", "banned", "2027-05-08"],
    ["long ago", [rated(downgraded("2021-05-08"))], "2026-03-01", "none", undefined],
    ["before all rules", [rated()], "2011-02-28", "unknown", undefined],
  ])("%s", (_, ratings, on, state, until) => {
    const found = reapplicationBanOn(ratings, on);
    expect([found.state, found.until]).toEqual([state, until]);
    expect(found.because.length > 0).toBe(state !== "none");
  });

  it("cites article and rule set", () => {
    expect(reapplicationBanOn([rated(cancelled("2022-05-08"))], "2023-01-01")).toMatchObject({
      because: [
        {
          code: "eligibility.cancelled",
          severity: "error",
          params: { ruleSet: "order39-eligibility@1", article: "31", years: 3, until: "2025-05-08" },
        },
      ],
      ruleSets: ["order39-eligibility@1"],
    });
  });

  it("asks the rules that it is given, whatever the day", () => {
    const order39 = eligibilityRules.filter(({ id }) => id === "order39-eligibility");
    expect(reapplicationBanOn([rated(downgraded("2025-05-08"))], "2026-03-01", order39).state).toBe("banned");
    expect(reapplicationBanOn([rated(downgraded("2025-05-08"))], "2026-03-01", []).state).toBe("unknown");
  });

  it("refuses a date that is no day", () => {
    expect(() => reapplicationBanOn([], "2026")).toThrow(TypeError);
  });
});
