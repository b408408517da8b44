import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, type Quantity } from "../../src/core/index.ts";
import {
  fundingBySourceOf,
  mergeFundingSummaries,
  selfFinancingOf,
  summarizeFunding,
  totalOfFunding,
  type FundingLine,
} from "../../src/projects/index.ts";
import { sampleFundingLine } from "../../src/testing/index.ts";
import { deepFreeze, random } from "../support/values.ts";

const said = ({ amountFen, amount }: FundingLine): Quantity =>
  amount ?? { value: (amountFen ?? 0) / 100, qualifier: "exact" };

/** Lines of every kind of time, each with its own reference. */
const lines = fc
  .tuple(random, fc.integer({ min: 0, max: 8 }))
  .map(([draw, count]) =>
    deepFreeze(
      Array.from({ length: count }, (_, index) => ({ ...sampleFundingLine(draw), id: String(index) })),
    ),
  );
const ofYear = lines.map((many) =>
  deepFreeze(many.map(({ period: _, perYear: _each, ...line }): FundingLine => ({ ...line, year: 2022 }))),
);

/** A true amount in fen that a line allows, drawn by a part of 1. */
const trueFen = (line: FundingLine, part: number): number => {
  const { lower, lowerInclusive, upper, upperInclusive } = boundsOf(said(line));
  const first = Math.ceil(lower * 100) + (lowerInclusive ? 0 : 1);
  const last = upper === Infinity ? first + 10_000_000 : Math.floor(upper * 100) - (upperInclusive ? 0 : 1);
  return first + Math.floor(part * (last - first + 0.999));
};

describe("totalOfFunding", () => {
  it("has every true total within its bounds", () => {
    const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(ofYear, parts, (many, draws) => {
        const total = totalOfFunding(many);
        if (!total.ok) throw new Error("a total was expected");
        const fen = many.reduce((sum, line, index) => sum + trueFen(line, draws[index] ?? 0), 0);
        const { bounds } = total.value;
        expect(fen / 100).toBeGreaterThanOrEqual(bounds.lower);
        expect(fen / 100).toBeLessThanOrEqual(bounds.upper);
        if (!bounds.lowerInclusive) expect(fen / 100).toBeGreaterThan(bounds.lower);
        if (!bounds.upperInclusive) expect(fen / 100).toBeLessThan(bounds.upper);
      }),
    );
  });

  it("gives the same in any order, or refuses in any order", () => {
    fc.assert(
      fc.property(
        lines,
        fc.option(fc.integer({ min: 2014, max: 2027 }), { nil: undefined }),
        (many, year) => {
          const there = totalOfFunding(many, { year });
          const back = totalOfFunding([...many].reverse(), { year });
          const told = ({ ok, ...rest }: typeof there): unknown =>
            ok && "value" in rest
              ? [rest.value.amount, rest.value.bounds, rest.value.time]
              : rest.findings.map(({ code }) => code);
          expect(told(back)).toEqual(told(there));
        },
      ),
    );
  });

  it("of lines for unlike times is never given without a year", () => {
    const times = (many: readonly FundingLine[]): number =>
      new Set(many.map(({ year, period, perYear }) => JSON.stringify([year, period, perYear]))).size;
    fc.assert(
      fc.property(lines, (many) => {
        expect(totalOfFunding(many).ok).toBe(times(many) <= 1);
      }),
    );
  });
});

describe("summarizeFunding", () => {
  it("of parts gives that of the whole, whichever come together first", () => {
    fc.assert(
      fc.property(lines, lines, lines, (a, b, c) => {
        const [x, y, z] = [a, b, c].map(summarizeFunding) as [never, never, never];
        const whole = summarizeFunding([...a, ...b, ...c]);
        expect(mergeFundingSummaries([x, y, z])).toEqual(whole);
        expect(mergeFundingSummaries([z, mergeFundingSummaries([y, x])])).toEqual(whole);
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
      }),
    );
  });

  it("tells of each source what the total of its lines tells", () => {
    fc.assert(
      fc.property(
        lines,
        fc.option(fc.integer({ min: 2014, max: 2027 }), { nil: undefined }),
        (many, year) => {
          const sources = fundingBySourceOf(summarizeFunding(many), { year });
          for (const { sourceKind, total } of sources) {
            const own = totalOfFunding(
              many.filter((line) => line.sourceKind === sourceKind),
              { year },
            );
            expect(total.ok).toBe(own.ok);
            if (total.ok && own.ok) {
              expect(total.value.amount).toEqual(own.value.amount);
              expect(total.value.bounds).toEqual(own.value.bounds);
              expect(total.value.time).toEqual(own.value.time);
            } else {
              expect(total.findings.map(({ code }) => code)).toEqual(own.findings.map(({ code }) => code));
            }
          }
        },
      ),
    );
  });
});

describe("selfFinancingOf", () => {
  it("is within 0 and 1, null of nothing, or refused", () => {
    fc.assert(
      fc.property(ofYear, (many) => {
        const found = selfFinancingOf(many, { year: 2022 });
        if (!found.ok) return;
        const { share, denominator } = found.value;
        expect(share === null).toBe(denominator.value === 0 && denominator.qualifier === "exact");
        if (share === null) return;
        expect(share.bounds.lower).toBeGreaterThanOrEqual(0);
        expect(share.bounds.upper).toBeLessThanOrEqual(1);
      }),
    );
  });
});
