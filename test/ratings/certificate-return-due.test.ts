import { describe, expect, it } from "vitest";
import { chinaCalendars } from "../../src/calendars/index.ts";
import { checkSetOfRuleSets, isRuleSet } from "../../src/core/index.ts";
import {
  certificateReturnDueOn,
  certificateReturnRules,
  type CertificateReturnOptions,
  type Rating,
  type RatingEvent,
  type RatingLevel,
} from "../../src/ratings/index.ts";
import { deepFreeze } from "../support/values.ts";

function rated(level: RatingLevel | undefined, ...events: readonly RatingEvent[]): Rating {
  return deepFreeze({
    id: "rating-1",
    organization: { id: "organization-7" },
    level,
    announcedOn: "2021-12-20",
    events,
  });
}
const downgraded = (on: string, level: RatingLevel = "3A"): RatingEvent => ({
  event: "downgraded",
  on,
  level,
});
const cancelled = (on: string): RatingEvent => ({ event: "cancelled", on });

describe("certificateReturnDueOn", () => {
  it("has rule sets that do not contradict each other", () => {
    expect(certificateReturnRules.every(isRuleSet)).toBe(true);
    expect(checkSetOfRuleSets(certificateReturnRules)).toEqual([]);
  });

  // 社会组织评估管理办法 (2010), article 33: within 15 days of the notice; article 16(7): certificate for 3A and above.
  it.each<[string, Rating, CertificateReturnOptions, string]>([
    ["lowered", rated("4A", downgraded("2024-05-08")), {}, "2024-05-23"],
    ["over the end of a month", rated("4A", downgraded("2024-02-20")), {}, "2024-03-06"],
    ["cancelled", rated("3A", cancelled("2025-03-01")), {}, "2025-03-16"],
    [
      "by the day of the notice",
      rated("4A", cancelled("2025-03-01")),
      { noticeOn: "2025-03-05" },
      "2025-03-20",
    ],
    ["nothing happened", rated("4A"), {}, "none"],
    ["no level", rated(undefined), {}, "none"],
    ["2A has no certificate", rated("2A", downgraded("2024-05-08", "1A")), {}, "none"],
    ["3A has one", rated("3A", downgraded("2024-05-08", "2A")), {}, "2024-05-23"],
    ["returned", rated("4A", cancelled("2025-03-01"), { event: "returned", on: "2025-03-10" }), {}, "none"],
    ["exchanged", rated("4A", downgraded("2024-05-08"), { event: "reissued", on: "2024-06-01" }), {}, "none"],
    [
      "exchanged for 2A, which has none, and cancelled",
      rated(
        "4A",
        downgraded("2024-05-08", "2A"),
        { event: "reissued", on: "2024-06-01" },
        cancelled("2025-03-01"),
      ),
      {},
      "none",
    ],
    [
      "exchanged for 3A and cancelled",
      rated("4A", downgraded("2024-05-08"), { event: "reissued", on: "2024-06-01" }, cancelled("2025-03-01")),
      {},
      "2025-03-16",
    ],
    [
      "lowered twice without exchange: the certificate still shows 3A",
      rated("3A", downgraded("2024-05-08", "2A"), downgraded("2025-03-01", "1A")),
      {},
      "2025-03-16",
    ],
    ["a month", rated("4A", downgraded("2024-05")), {}, "unknown"],
    [
      "a month, and the day of the notice",
      rated("4A", downgraded("2024-05")),
      { noticeOn: "2024-05-08" },
      "2024-05-23",
    ],
    ["the last day of order 39", rated("4A", cancelled("2026-02-28")), {}, "2026-03-15"],
    ["under the Measures of 2026", rated("4A", cancelled("2026-03-01")), {}, "unknown"],
    // 2025-03-16 is a Sunday; 2024-05-25 a Saturday; 2026-02-16 to 23 is the Spring Festival with a make-up day on the 14th.
    [
      "a Sunday moves where the caller says so",
      rated("3A", cancelled("2025-03-01")),
      { calendars: chinaCalendars },
      "2025-03-17",
    ],
    [
      "a workday does not",
      rated("4A", downgraded("2024-05-08")),
      { calendars: chinaCalendars },
      "2024-05-23",
    ],
    [
      "past the Spring Festival",
      rated("4A", cancelled("2026-02-02")),
      { calendars: chinaCalendars },
      "2026-02-24",
    ],
    ["a year without calendar", rated("4A", cancelled("2025-03-01")), { calendars: [] }, "unknown"],
  ])("%s", (_, rating, options, expected) => {
    expect(certificateReturnDueOn(rating, options)).toBe(expected);
  });
});
