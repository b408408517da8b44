import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, worklist, type DueItem } from "../../src/core/index.ts";

const days = fc.integer({ min: 0, max: 800 }).map((offset) => addDays("2024-01-01", offset));
const dates = fc.oneof(
  fc.tuple(days, fc.constantFrom(4, 7, 10, 10)).map(([day, length]) => day.slice(0, length)),
  fc.constant("unknown"),
);
const items: fc.Arbitrary<readonly DueItem[]> = fc.array(
  fc.record({ on: dates, kind: fc.constant("report"), about: fc.string(), because: fc.constant([]) }),
);
const spans = fc.record({ on: days, days: fc.integer({ min: 0, max: 400 }) });

describe("worklist", () => {
  it("puts every item in at most one list, and leaves out only what is certainly later", () => {
    fc.assert(
      fc.property(items, spans, (all, span) => {
        const { overdue, due, undecided, until } = worklist(all, span);
        const listed = [...overdue, ...due, ...undecided];
        expect(new Set(listed).size).toBe(listed.length);
        const left = all.filter((item) => !listed.includes(item));
        for (const { on } of left) expect(on.slice(0, 10) > until.slice(0, on.length)).toBe(true);
      }),
    );
  });

  it("keeps what is due due when it looks further ahead", () => {
    fc.assert(
      fc.property(items, spans, fc.nat({ max: 100 }), (all, span, more) => {
        const near = worklist(all, span);
        const far = worklist(all, { on: span.on, days: span.days + more });
        expect(far.overdue).toEqual(near.overdue);
        for (const item of near.due) expect(far.due).toContain(item);
      }),
    );
  });

  it("sorts by date", () => {
    fc.assert(
      fc.property(items, spans, (all, span) => {
        const exact = all.filter(({ on }) => on.length === 10);
        for (const list of [worklist(exact, span).overdue, worklist(exact, span).due]) {
          const order = list.map(({ on }) => on);
          expect(order).toEqual([...order].sort());
        }
      }),
    );
  });
});
