import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suppressSmallCounts, type CountCell, type SuppressedCounts } from "../../src/indicators/index.ts";
import { deepFreeze } from "../support/values.ts";

/** Mostly small counts, in up to three groups of up to three cells: all that a reader could try by hand. */
const cells: fc.Arbitrary<readonly CountCell[]> = fc
  .array(fc.array(fc.oneof(fc.nat(4), fc.nat(9)), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((groups) =>
    deepFreeze(
      groups.flatMap((counts, group) =>
        counts.map((count, key) => ({ key: String(key), group: `group ${String(group)}`, count })),
      ),
    ),
  );
const threshold = fc.constantFrom(3, 4, 5);

/**
 * A reader who tries all tables of whole numbers: for each hidden cell every value with which all published totals still
 * come out. Nothing of how the table was made is used.
 */
function possibleValues(table: SuppressedCounts, most: number): readonly (ReadonlySet<number> | undefined)[] {
  const hidden = table.cells.flatMap(({ count }, index) => (count === null ? [index] : []));
  const found = new Map(hidden.map((index) => [index, new Set<number>()]));
  const values = table.cells.map(({ count }) => count ?? 0);
  const fits = (): boolean =>
    table.groups.every(
      ({ group, total }) =>
        total === null ||
        total ===
          values.reduce((sum, value, index) => sum + (table.cells[index]?.group === group ? value : 0), 0),
    ) &&
    (table.total === null || table.total === values.reduce((sum, value) => sum + value, 0));
  const bound = (index: number): number => {
    const own = table.groups.find(({ group }) => group === table.cells[index]?.group);
    return Math.min(most, own?.total ?? most, table.total ?? most);
  };
  const tryFrom = (at: number): void => {
    const index = hidden[at];
    if (index === undefined) {
      if (fits()) for (const [one, set] of found) set.add(values[one] ?? 0);
      return;
    }
    // Known to the reader: what is hidden is not zero.
    for (let value = 1; value <= bound(index); value += 1) {
      values[index] = value;
      tryFrom(at + 1);
    }
  };
  tryFrom(0);
  return table.cells.map((_, index) => found.get(index));
}

describe("suppressSmallCounts", () => {
  it("publishes no small count, and nothing that is not so", () => {
    fc.assert(
      fc.property(cells, threshold, (counts, k) => {
        const table = suppressSmallCounts(counts, k);
        const isPublishable = (count: number | null): boolean => count === null || count === 0 || count >= k;
        expect(table.cells.map(({ count }) => count).every(isPublishable)).toBe(true);
        expect(table.groups.map(({ total }) => total).every(isPublishable)).toBe(true);
        expect(isPublishable(table.total)).toBe(true);
        table.cells.forEach(({ key, group, count }, index) => {
          expect({ key, group }).toEqual({ key: counts[index]?.key, group: counts[index]?.group });
          if (count !== null) expect(count).toBe(counts[index]?.count);
        });
      }),
    );
  });

  it("leaves every hidden cell at least two values, for who tries them all", () => {
    let tried = 0;
    fc.assert(
      fc.property(cells, threshold, (counts, k) => {
        const table = suppressSmallCounts(counts, k);
        if (table.cells.filter(({ count }) => count === null).length > 6) return;
        tried += 1;
        for (const values of possibleValues(table, 12)) {
          if (values !== undefined) expect(values.size).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 300 },
    );
    expect(tried).toBeGreaterThan(150);
  });

  it("lets nobody compute a sum of hidden cells below k", () => {
    fc.assert(
      fc.property(cells, threshold, (counts, k) => {
        const table = suppressSmallCounts(counts, k);
        for (const { group, total } of table.groups) {
          if (total === null) continue;
          const own = table.cells.filter((cell) => cell.group === group);
          const shown = own.reduce((sum, { count }) => sum + (count ?? 0), 0);
          expect(total - shown === 0 || total - shown >= k).toBe(true);
        }
        const publishedGroups = table.groups.filter(({ total }) => total !== null);
        const inGroups = publishedGroups.reduce((sum, { total }) => sum + (total ?? 0), 0);
        const inOthers = table.cells
          .filter(({ group }) => publishedGroups.every((one) => one.group !== group))
          .reduce((sum, { count }) => sum + (count ?? 0), 0);
        if (table.total === null) return;
        const rest = table.total - inGroups - inOthers;
        expect(rest === 0 || rest >= k).toBe(true);
      }),
    );
  });

  it("hides nothing where nothing is small", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<number>(0, 5, 6, 100), { maxLength: 9 }), (counts) => {
        const table = suppressSmallCounts(
          counts.map((count, key) => ({ key: String(key), count })),
          5,
        );
        expect(table.cells.map(({ count }) => count)).toEqual(counts);
        expect(table.total).toBe(counts.reduce((sum, count) => sum + count, 0));
      }),
    );
  });
});
