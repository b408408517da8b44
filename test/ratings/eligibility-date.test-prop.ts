import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, formatFinding } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import type { Organization, OrganizationEvent } from "../../src/organizations/index.ts";
import {
  eligibilityOn,
  reapplicationBanOn,
  type EligibilityCandidate,
  type EligibilityFacts,
  type Rating,
} from "../../src/ratings/index.ts";
import { deepFreeze } from "../support/values.ts";

const day = fc.integer({ min: 0, max: 7000 }).map((offset) => addDays("2012-01-01", offset));
/** A day, its month or its year. */
const date = fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([of, length]) => of.slice(0, length));
const maybe = fc.option(fc.boolean(), { nil: undefined });

const event: fc.Arbitrary<OrganizationEvent> = fc.oneof(
  fc.record({ event: fc.constant("register" as const), on: date }),
  fc.record({
    event: fc.constant("inspection" as const),
    year: fc.integer({ min: 2012, max: 2030 }),
    result: fc.constantFrom("passed" as const, "basically-passed" as const, "failed" as const),
    on: date,
  }),
  fc.record({
    event: fc.constant("penalty" as const),
    penalty: fc.constantFrom("warning" as const, "fine" as const),
    severity: fc.constantFrom("minor" as const, "other" as const, "unknown" as const),
    on: date,
  }),
  fc.record({
    event: fc.constantFrom("list-abnormal" as const, "delist-abnormal" as const, "list-serious" as const),
    on: date,
  }),
);
const organization: fc.Arbitrary<Organization> = fc.record({
  id: fc.constant("organization-7"),
  names: fc.constant([{ text: "青禾区暖邻社", language: "zh-CN", role: "registered" } as const]),
  kind: fc.constantFrom("social-group" as const, "foundation" as const, "enterprise" as const),
  registration: fc.constantFrom(
    { authority: "民政部", level: "national", divisionCode: "100000" } as const,
    { authority: "怀宁县民政局", level: "county", divisionCode: "340822" } as const,
    undefined,
  ),
  foundedOn: fc.option(date, { nil: undefined }),
  events: fc.array(event, { maxLength: 6 }),
});
const rating: fc.Arbitrary<Rating> = fc.record({
  id: fc.constant("rating-1"),
  organization: fc.constant({ id: "organization-7" }),
  level: fc.constantFrom("5A" as const, "3A" as const, undefined),
  announcedOn: date,
  events: fc.array(
    fc.record({
      event: fc.constantFrom("downgraded" as const, "cancelled" as const, "returned" as const),
      on: date,
      level: fc.constant("1A" as const),
    }),
    { maxLength: 2 },
  ),
});
const candidate: fc.Arbitrary<EligibilityCandidate> = fc
  .record({
    organization,
    ratings: fc.array(rating, { maxLength: 3 }),
    aim: fc.constantFrom("5A" as const, undefined),
    facts: fc.record({
      recordCompleteUntil: fc.option(date, { nil: undefined }),
      underInvestigation: maybe,
      penaltiesCarriedOut: maybe,
      admonished: maybe,
      partyUnit: maybe,
    }),
  })
  .map(deepFreeze);

describe("eligibilityOn", () => {
  it("is never eligible where the record is not complete, and says every reason in words", () => {
    fc.assert(
      fc.property(candidate, day, (of, on) => {
        const { state, reasons, because } = eligibilityOn(of, on);
        const until = of.facts?.recordCompleteUntil;
        if (until === undefined || until.slice(0, 10) < on.slice(0, until.length)) {
          expect(state).not.toBe("eligible");
        }
        const certain = reasons.some(({ params }) => params["doubt"] === undefined);
        expect(state).toBe(certain ? "not-eligible" : reasons.length > 0 ? "unknown" : "eligible");
        for (const finding of [...reasons, ...because]) {
          for (const messages of [en, zhCN]) {
            const said = formatFinding(finding, messages as never);
            expect(said).toMatch(/[.。]$/);
            expect(said).not.toMatch(/undefined|NaN|\$\{/);
          }
        }
        // A warning never stands where a text that was read certainly bars, nor an error where it is open.
        for (const { severity, params } of reasons) {
          if (params["doubt"] !== undefined) expect(severity).toBe("warning");
        }
      }),
    );
  });

  it("knows less where less is known: a forgotten fact makes nobody eligible, and nobody barred", () => {
    const fact = fc.constantFrom<keyof EligibilityFacts>(
      "recordCompleteUntil",
      "underInvestigation",
      "penaltiesCarriedOut",
      "admonished",
      "partyUnit",
    );
    fc.assert(
      fc.property(candidate, day, fact, (of, on, forgotten) => {
        const before = eligibilityOn(of, on).state;
        const after = eligibilityOn({ ...of, facts: { ...of.facts, [forgotten]: undefined } }, on).state;
        if (after === "eligible") expect(before).toBe("eligible");
        if (after === "not-eligible") expect(before).toBe("not-eligible");
      }),
    );
  });
});

describe("reapplicationBanOn", () => {
  it("ends with the day that it names", () => {
    const banned = fc.record({
      on: day,
      event: fc.constantFrom("downgraded" as const, "cancelled" as const),
    });
    fc.assert(
      fc.property(banned, ({ event: kind, on }) => {
        fc.pre(on < "2022-02-28");
        const of: Rating = {
          id: "rating-1",
          organization: { id: "organization-7" },
          level: "4A",
          announcedOn: "2011-06-01",
          events: [{ event: kind, on, ...(kind === "downgraded" && { level: "3A" as const }) }],
        };
        const { state, until = "" } = reapplicationBanOn([of], on);
        expect(state).toBe("banned");
        expect(reapplicationBanOn([of], until).state).toBe("banned");
        expect(reapplicationBanOn([of], addDays(until, 1)).state).toBe("none");
        expect(reapplicationBanOn([of], addDays(on, -1)).state).toBe("none");
      }),
    );
  });
});
