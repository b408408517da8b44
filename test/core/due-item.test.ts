import { describe, expect, it } from "vitest";
import { worklist, type DueItem } from "../../src/core/index.ts";

function item(on: string, about: string = on): DueItem {
  return Object.freeze({ on, kind: "annual-report", about, because: Object.freeze([]) });
}

function listed(dates: readonly string[], on: string, days: number): readonly (readonly string[])[] {
  const list = worklist(
    dates.map((date) => item(date)),
    { on, days },
  );
  return [list.overdue, list.due, list.undecided].map((items) => items.map(({ about }) => about));
}

describe("worklist", () => {
  it.each<[readonly string[], string, number, readonly (readonly string[])[]]>([
    // Both ends of the span are days on which things are due.
    [["2025-06-09", "2025-06-10", "2025-06-30", "2025-07-01"], "2025-06-10", 20, [["2025-06-09"], ["2025-06-10", "2025-06-30"], []]],
    [["2025-06-10", "2025-06-11"], "2025-06-10", 0, [[], ["2025-06-10"], []]],
    [["2024-03-01", "2024-02-29", "2024-02-28"], "2024-02-28", 2, [[], ["2024-02-28", "2024-02-29", "2024-03-01"], []]],
    // A month or year counts only where every day of it gives the same answer.
    [["2025-05", "2025-06", "2025-07", "2025-08", "2025", "2024"], "2025-06-10", 51, [["2024", "2025-05"], ["2025-07"], ["2025-06", "2025"]]],
    [["unknown", "2025-06-10", "unknown"], "2025-06-10", 5, [[], ["2025-06-10"], ["unknown", "unknown"]]],
    [[], "2025-06-10", 5, [[], [], []]],
  ])("sorts %j on %s for %i days", (dates, on, days, expected) => {
    expect(listed(dates, on, days)).toEqual(expected);
  }); // prettier-ignore

  it("says which days it covers and keeps items of one day in their order, by reference", () => {
    const [first, second, later] = [
      item("2025-06-10", "b"),
      item("2025-06-10", "a"),
      item("2025-06-11", "c"),
    ] as const;
    const list = worklist(Object.freeze([later, first, second]), { on: "2025-06-10", days: 1 });
    expect([list.on, list.until]).toEqual(["2025-06-10", "2025-06-11"]);
    expect(list.due[0]).toBe(first);
    expect(list.due.map(({ about }) => about)).toEqual(["b", "a", "c"]);
    expect(JSON.parse(JSON.stringify(list))).toEqual(list);
  });

  it("refuses programmers' errors", () => {
    expect(() => worklist([], { on: "2025-06", days: 1 })).toThrow(TypeError);
    expect(() => worklist([item("soon")], { on: "2025-06-10", days: 1 })).toThrow(TypeError);
    for (const days of [-1, 0.5, NaN, Infinity, 10_000_000]) {
      expect(() => worklist([], { on: "2025-06-10", days })).toThrow(RangeError);
    }
  });
});
