import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  boundsOf,
  type Quantity,
  type QuantityBounds,
  type QuantityQualifier,
} from "../../src/core/index.ts";
import { growthOf, perCapita, reconcileTarget, shareOf, structureOf } from "../../src/indicators/index.ts";
import { deepFreeze } from "../support/values.ts";

/** Counts, thousandths and large numbers; mostly small ones, so that bounds meet. */
const values = fc.oneof(
  fc.nat(20),
  fc.nat(20_000).map((thousandths) => thousandths / 1000),
  fc.nat(1_000_000),
);
const qualifiers: fc.Arbitrary<QuantityQualifier> = fc.constantFrom(
  "exact",
  "about",
  "nearly",
  "more-than",
  "at-least",
);
const tolerance = fc.constantFrom(0.001, 0.05, 0.1, 0.5, 1);
const quantity: fc.Arbitrary<Quantity> = fc
  .record({ value: values, qualifier: qualifiers })
  .filter(({ value, qualifier }) => value > 0 || (qualifier !== "about" && qualifier !== "nearly"))
  .map((drawn) => deepFreeze(drawn));

/** A part of the way through the bounds; far beyond the lower one where there is no upper one. */
const position = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

function inBounds(value: number, { lower, lowerInclusive, upper, upperInclusive }: QuantityBounds): boolean {
  // Floating-point division is off by a part in 10^15; the bounds are rounded outwards by up to 10^-3.
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  const above = lowerInclusive ? value >= lower - slack : value > lower - slack;
  const below = upperInclusive ? value <= upper + slack : value < upper + slack;
  return above && below;
}

/** A true value that a quantity allows, by what its qualifier means, told by how far it is through the allowed values. */
function trueValueOf(
  { value, qualifier }: Quantity,
  at: number,
  { tolerance: t }: { readonly tolerance: number },
): number {
  if (qualifier === "exact") return value;
  if (qualifier === "at-least") return value + at * 1_000_000;
  if (qualifier === "more-than") return value + 0.0001 + at * 1_000_000;
  const lower = value * (1 - t);
  // "Nearly" excludes its number.
  const upper = qualifier === "about" ? value * (1 + t) : value * (1 - t / 1000);
  return lower + at * (upper - lower);
}

/** The bounds that a claim makes by its value and qualifier alone. */
function claimed(ratio: {
  value: number;
  qualifier: QuantityQualifier;
  tolerance?: number | undefined;
}): QuantityBounds {
  return boundsOf({ value: ratio.value, qualifier: ratio.qualifier }, { tolerance: ratio.tolerance });
}

describe("shareOf", () => {
  it("any true share of a part that is no more than its whole lies inside, and inside the claim", () => {
    let shares = 0;
    fc.assert(
      fc.property(quantity, quantity, position, position, tolerance, (part, whole, a, b, t) => {
        const found = shareOf(part, whole, { tolerance: t });
        if (!found.ok || found.value.share === null) return;
        const { share } = found.value;
        expect(share.bounds.upper).toBeLessThanOrEqual(1);
        expect(share.value).toBeLessThanOrEqual(1);
        const [x, y] = [trueValueOf(part, a, { tolerance: t }), trueValueOf(whole, b, { tolerance: t })];
        if (x > y || y === 0) return;
        shares += 1;
        expect(inBounds(x / y, share.bounds)).toBe(true);
        expect(inBounds(x / y, claimed(share))).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(shares).toBeGreaterThan(100);
  });

  it("is null exactly where the whole is exactly nothing and the part may be nothing", () => {
    fc.assert(
      fc.property(quantity, quantity, (part, whole) => {
        const found = shareOf(part, whole);
        const isNothing = whole.value === 0 && whole.qualifier === "exact";
        if (found.ok) expect(found.value.share === null).toBe(isNothing);
      }),
    );
  });
});

describe("structureOf", () => {
  it("any true shares of the sum lie inside, and exact ones add up to 1 within rounding", () => {
    const parts = fc.array(fc.tuple(quantity, position), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parts, (drawn) => {
        const found = structureOf(
          drawn.map(([one], index) => ({ code: String(index), quantity: one })),
          { tolerance: 0.1 },
        );
        if (!found.ok) return;
        const trues = drawn.map(([one, at]) => trueValueOf(one, at, { tolerance: 0.1 }));
        const sum = trues.reduce((total, value) => total + value, 0);
        found.value.shares.forEach(({ share }, index) => {
          if (share !== null) expect(inBounds((trues[index] ?? 0) / sum, share.bounds)).toBe(true);
        });
        if (drawn.every(([{ qualifier }]) => qualifier === "exact") && sum > 0) {
          const all = found.value.shares.reduce((total, { share }) => total + (share?.value ?? 0), 0);
          expect(Math.abs(all - 1)).toBeLessThanOrEqual(0.0005 * drawn.length + 1e-9);
        }
      }),
    );
  });
});

describe("perCapita", () => {
  it("any true figure lies inside, and inside the claim", () => {
    const basis = fc.constantFrom(1, 100, 10_000);
    fc.assert(
      fc.property(quantity, quantity, position, position, basis, (one, people, a, b, per) => {
        const found = perCapita(one, { ...people, unit: "person" }, { basis: per, tolerance: 0.1 });
        if (!found.ok || found.value.ratio === null) return;
        const t = { tolerance: 0.1 };
        const ratio = (trueValueOf(one, a, t) * per) / trueValueOf(people, b, t);
        expect(inBounds(ratio, found.value.ratio.bounds)).toBe(true);
        expect(inBounds(ratio, claimed(found.value.ratio))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("growthOf", () => {
  it("any true change and rate lie inside, and no true change goes the other way", () => {
    fc.assert(
      fc.property(quantity, quantity, position, position, tolerance, (before, after, a, b, t) => {
        const found = growthOf(before, after, { tolerance: t });
        const growth = found.ok ? found.value : found.partial;
        if (growth?.change === undefined) return;
        const [x, y] = [trueValueOf(before, a, { tolerance: t }), trueValueOf(after, b, { tolerance: t })];
        expect(inBounds(y - x, growth.change)).toBe(true);
        if (growth.direction === "up") expect(y).toBeGreaterThan(x - 1e-9);
        if (growth.direction === "down") expect(y).toBeLessThan(x + 1e-9);
        if (growth.direction === "same") expect(y).toBe(x);
        if (growth.rate !== null && growth.rate !== undefined && x > 0) {
          expect(inBounds((y - x) / x, growth.rate)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("reconcileTarget", () => {
  it("what is met or missed is so for every true value", () => {
    const direction = fc.constantFrom("higher-is-better" as const, "lower-is-better" as const);
    fc.assert(
      fc.property(values, quantity, position, direction, (wanted, actual, at, way) => {
        const target: Quantity = { value: wanted, qualifier: "exact" };
        const { state, by = 0 } = reconcileTarget(target, actual, way);
        const found = trueValueOf(actual, at, { tolerance: 0.1 });
        const missing = way === "higher-is-better" ? wanted - found : found - wanted;
        if (state === "met") expect(missing).toBeLessThanOrEqual(1e-9);
        if (state === "missed") {
          expect(missing).toBeGreaterThan(-1e-9);
          expect(missing).toBeGreaterThanOrEqual(by - 1e-9);
        }
        if (actual.qualifier === "exact") expect(state).not.toBe("unknown");
      }),
    );
  });
});
