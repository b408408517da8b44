import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addQuantities,
  boundsOf,
  compareQuantities,
  dayOfNumber,
  formatMoney,
  formatQuantity,
  MAX_QUANTITY_VALUE,
  parseMoney,
  parseQuantity,
  quantityQualifiers,
  quantityUnits,
  ratioOf,
  reconcile,
  type Quantity,
  type QuantityBounds,
  type QuantityQualifier,
} from "../../../src/core/index.ts";
import { anything, deepFreeze } from "../../support/values.ts";

const thousandths = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: 0, max: 2_000_000 }),
  fc.integer({ min: 0, max: 1_000 }).map((value) => value * 1000),
  fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 8 }))
    .map(([a, b]) => a * 10 ** b * 1000),
  fc.integer({ min: 0, max: MAX_QUANTITY_VALUE * 1000 }),
);
const qualifier = fc.constantFrom(...quantityQualifiers);
const unit = fc.constantFrom(undefined, ...quantityUnits.codes, "x-nanshan:food-bank" as const);
const asOf = fc.option(
  fc
    .tuple(fc.integer({ min: -719_162, max: 2_932_896 }), fc.constantFrom(4, 7, 10))
    .map(([day, length]) => dayOfNumber(day).slice(0, length)),
  { nil: undefined },
);
const locale = fc.constantFrom("en" as const, "zh-CN" as const);
const tolerance = fc.oneof(
  fc.constant(0.1),
  fc.integer({ min: 1, max: 1000 }).map((steps) => steps / 1000),
);

function quantityOf(steps: number, hedge: QuantityQualifier): Quantity {
  const zero = steps === 0 && (hedge === "nearly" || hedge === "about");
  return deepFreeze({ value: steps / 1000, qualifier: zero ? "exact" : hedge });
}

const bare = fc.tuple(thousandths, qualifier).map(([steps, hedge]) => quantityOf(steps, hedge));
const small = fc
  .tuple(fc.integer({ min: 0, max: 3_000_000 }), qualifier)
  .map(([steps, hedge]) => quantityOf(steps, hedge));

const full = fc.tuple(bare, unit, asOf).map(([quantity, ofUnit, date]): Quantity =>
  deepFreeze({
    ...quantity,
    ...(ofUnit === undefined ? {} : { unit: ofUnit }),
    ...(date === undefined ? {} : { asOf: date }),
  }),
);

const capitals = "零壹贰叁肆伍陆柒捌玖";

/** Up to four digits in capitals, with one 零 for each gap inside. */
function sectionInCapitals(section: number): string {
  const digits = String(section).padStart(4, "0");
  const parts = Array.from(digits, (digit, index) =>
    digit === "0" ? "零" : `${capitals.charAt(Number(digit))}${["仟", "佰", "拾", ""][index] ?? ""}`,
  );
  return parts
    .join("")
    .replace(/零+/g, "零")
    .replace(/^零|零$/g, "");
}

/** An amount as cheques have it, written by the Measures for Payment and Settlement (1997), annex 1. */
function inCapitals(fen: number): string {
  const yuan = Math.floor(fen / 100);
  const sections = [Math.floor(yuan / 1e8), Math.floor(yuan / 1e4) % 1e4, yuan % 1e4];
  let words = "";
  for (const [index, section] of sections.entries()) {
    if (section === 0) continue;
    const gap = words !== "" && (section < 1000 || sections[index - 1] === 0);
    words += `${gap ? "零" : ""}${sectionInCapitals(section)}${["亿", "万", ""][index] ?? ""}`;
  }
  const jiao = Math.floor(fen / 10) % 10;
  const rest = fen % 10;
  const head = words === "" ? "" : `${words}元`;
  if (jiao === 0 && rest === 0) return `${head}整`;
  const tenths = jiao === 0 ? (head === "" ? "" : "零") : `${capitals.charAt(jiao)}角`;
  return head + tenths + (rest === 0 ? "" : `${capitals.charAt(rest)}分`);
}

/** An exact fraction, written anew so that the library's own arithmetic is not tested with itself. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const million = 1_000_000n;

/** A true value that the words allow, picked by three random numbers: near the bounds as often as inside. */
function trueValue(quantity: Quantity, step: number, part: number, place: number): bigint {
  const value = BigInt(Math.round(quantity.value * 1000)) * 1000n;
  const margin = BigInt(Math.round(quantity.value * 1000)) * BigInt(step);
  const between = (low: bigint, high: bigint): bigint => {
    if (place === 0) return low;
    if (place === 1) return high;
    return low + ((high - low) * BigInt(part)) / million;
  };
  switch (quantity.qualifier) {
    case "exact":
      return value;
    case "about":
      return between(value - margin, value + margin);
    case "nearly":
      return between(value - margin, value - 1n);
    case "at-least":
      return between(value, value * 3n + 5n * million);
    case "more-than":
      return between(value + 1n, value * 3n + 5n * million);
  }
}

const pick = fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 3 }));

/** Whether an exact fraction of millionths lies inside printed bounds. */
function inside(bounds: QuantityBounds, { over, under }: Fraction): boolean {
  const scaled = (bound: number): bigint => BigInt(Math.round(bound * 1000)) * 1000n * under;
  const lower = scaled(bounds.lower);
  if (over < lower || (over === lower && !bounds.lowerInclusive)) return false;
  if (bounds.upper === Infinity) return true;
  const upper = scaled(bounds.upper);
  return over < upper || (over === upper && bounds.upperInclusive);
}

describe("parseQuantity and formatQuantity", () => {
  it("come back to the same quantity in both languages", () => {
    fc.assert(
      fc.property(full, locale, (quantity, language) => {
        const text = formatQuantity(quantity, language);
        expect(parseQuantity(text), text).toEqual({ ok: true, value: quantity, findings: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it("read any value of any type without throwing", () => {
    fc.assert(
      fc.property(anything, (value) => {
        const result = parseQuantity(value);
        expect(result.ok).toBe(!result.findings.some((finding) => finding.severity === "error"));
        expect(typeof parseMoney(value).ok).toBe("boolean");
      }),
      { numRuns: 1000 },
    );
  });

  it("read scraps of quantities without throwing, and only as quantities that can be printed", () => {
    const scrap = fc.constantFrom(
      ..."0 1 3 15 1,000 2.5 - ~ + 近 约 超过 余 多 来 万 亿 百 十 三 零 几 数 家 人 个 元 以上 左右 至 . , 点 五 第 年 月 号 层 块 角 分 $ 〜".split(
        " ",
      ),
      ..." |nearly|about|more than|at least|million|people|as of 2024|截至2024年|or more|hundred|two|and".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 7 }), (parts) => {
        const text = parts.join("");
        expect(typeof parseMoney(text).ok).toBe("boolean");
        const result = parseQuantity(text);
        if (!result.ok) return;
        const again = parseQuantity(formatQuantity(result.value, "zh-CN"));
        expect(again.ok && again.value).toEqual(result.value);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("sound arithmetic", () => {
  it("bounds hold every true value", () => {
    fc.assert(
      fc.property(bare, tolerance, pick, (quantity, allowed, [part, place]) => {
        const value = trueValue(quantity, Math.round(allowed * 1000), part, place);
        expect(inside(boundsOf(quantity, { tolerance: allowed }), { over: value, under: 1n })).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("the true sum of any true values lies inside the bounds of the sum", () => {
    const terms = fc.array(fc.tuple(small, pick), { maxLength: 6 });
    fc.assert(
      fc.property(terms, tolerance, (list, allowed) => {
        const step = Math.round(allowed * 1000);
        const sum = addQuantities(
          list.map(([quantity]) => quantity),
          { tolerance: allowed },
        );
        if (!sum.ok) throw new Error("Small quantities without a unit can be added.");
        const truth = list.reduce(
          (total, [quantity, [part, place]]) => total + trueValue(quantity, step, part, place),
          0n,
        );
        expect(inside(boundsOf(sum.value, { tolerance: allowed }), { over: truth, under: 1n })).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("order does not matter, and a sum of sums holds the sum of all", () => {
    const list = fc.array(small, { maxLength: 6 });
    fc.assert(
      fc.property(list, list, tolerance, (left, right, allowed) => {
        const sum = (terms: readonly Quantity[]): Quantity => {
          const result = addQuantities(terms, { tolerance: allowed });
          if (!result.ok) throw new Error("Small quantities without a unit can be added.");
          return result.value;
        };
        const whole = sum([...left, ...right]);
        expect(sum([...right, ...left].reverse())).toEqual(whole);
        const merged = sum([sum(left), sum(right)]);
        const outer = boundsOf(merged, { tolerance: allowed });
        const inner = boundsOf(whole, { tolerance: allowed });
        expect(outer.lower).toBeLessThanOrEqual(inner.lower);
        expect(outer.upper).toBeGreaterThanOrEqual(inner.upper);
        if (whole.qualifier !== "more-than" && whole.qualifier !== "at-least") expect(merged).toEqual(whole);
      }),
      { numRuns: 1000 },
    );
  });

  it("an order that is told holds for all true values", () => {
    fc.assert(
      fc.property(small, small, pick, pick, (a, b, [partA, placeA], [partB, placeB]) => {
        const order = compareQuantities(a, b);
        const left = trueValue(a, 100, partA, placeA);
        const right = trueValue(b, 100, partB, placeB);
        if (order === -1) expect(left < right).toBe(true);
        if (order === 1) expect(left > right).toBe(true);
        if (order === 0) expect(left).toBe(right);
      }),
      { numRuns: 1000 },
    );
  });

  it("the true ratio of any true values lies inside both bounds of the ratio", () => {
    fc.assert(
      fc.property(small, small, tolerance, pick, pick, (a, b, allowed, [partA, placeA], [partB, placeB]) => {
        const step = Math.round(allowed * 1000);
        const ratio = ratioOf(a, b, { tolerance: allowed });
        const under = trueValue(b, step, partB, placeB);
        if (!ratio.ok || under === 0n) return;
        const truth = { over: trueValue(a, step, partA, placeA) * million, under };
        expect(inside(ratio.value.bounds, truth)).toBe(true);
        const { value, qualifier: hedge, tolerance: needed } = ratio.value;
        expect(inside(boundsOf({ value, qualifier: hedge }, { tolerance: needed }), truth)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("a count that is made consistent by what reconcile names is consistent", () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 0, max: 4_000_000 }), (published, steps) => {
        const { state, by = 0 } = reconcile(published, steps / 1000);
        const corrected =
          state === "short" ? steps + by * 1000 : state === "over" ? steps - by * 1000 : undefined;
        if (corrected === undefined) {
          expect(["agrees", "consistent"]).toContain(state);
          return;
        }
        expect(by).toBeGreaterThan(0);
        // Where no step lies inside the bounds (nearly 1, counted by ones) the correction leaps over them.
        if (corrected < 0) return;
        const after = reconcile(published, Math.round(corrected) / 1000).state;
        expect(after === "agrees" || after === "consistent" || after !== state).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("money", () => {
  it("comes back to the same fen in both languages", () => {
    const fen = fc.oneof(
      fc.maxSafeInteger(),
      fc.integer({ min: -100_000, max: 100_000 }),
      fc
        .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 11 }))
        .map(([a, b]) => a * 10 ** b),
    );
    fc.assert(
      fc.property(fen, locale, (amount, language) => {
        const text = formatMoney(amount, language);
        // Zero has no sign in an amount.
        expect(parseMoney(text), text).toEqual({ ok: true, value: amount === 0 ? 0 : amount, findings: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it("reads amounts in capitals and in coins as the fen they were written from", () => {
    const fen = fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 999_999_999_999 }));
    fc.assert(
      fc.property(fen, fc.boolean(), (amount, symbol) => {
        const text = `${symbol ? "人民币" : ""}${inCapitals(amount)}`;
        expect(parseMoney(text), text).toEqual({ ok: true, value: amount, findings: [] });
        const [yuan, jiao, rest] = [Math.floor(amount / 100), Math.floor(amount / 10) % 10, amount % 10];
        const coins = `${String(yuan)}元${String(jiao)}角${String(rest)}分`;
        expect(parseMoney(coins), coins).toEqual({ ok: true, value: amount, findings: [] });
      }),
      { numRuns: 2000 },
    );
  });
});
