import { describe, expect, it } from "vitest";
import {
  addQuantities,
  boundsOf,
  compareQuantities,
  formatQuantity,
  isQuantityValue,
  MAX_QUANTITY_VALUE,
  parseQuantity,
  qualifierFitsValue,
  quantityUnitLabels,
  quantityUnits,
  ratioOf,
  type Quantity,
} from "../../../src/core/index.ts";
import { deepFreeze } from "../../support/values.ts";

/** Reads a quantity from its printed form, so that the tables below can be read. */
function q(text: string): Quantity {
  const result = parseQuantity(text);
  if (!result.ok) throw new Error(`${text} is no quantity.`);
  return deepFreeze(result.value);
}

describe("isQuantityValue", () => {
  it.each([0, 0.001, 0.1, 0.3, 1.005, 2_199_023_255_552.001, 4_398_046_511_103.999, MAX_QUANTITY_VALUE])(
    "accepts %d",
    (value) => {
      expect(isQuantityValue(value)).toBe(true);
    },
  );
  it.each([-1, -0.001, 0.0001, 0.1 + 0.2, NaN, Infinity, MAX_QUANTITY_VALUE + 1, 1e21])(
    "refuses %d",
    (value) => {
      expect(isQuantityValue(value)).toBe(false);
    },
  );
  it.each([1n, Symbol("1"), "1", null, undefined, [1], new Number(1), { valueOf: () => 1 }])(
    "refuses, without throwing, what is no number (%#)",
    (value) => {
      expect(isQuantityValue(value)).toBe(false);
    },
  );
  it("asks no object for its value", () => {
    const hostile = {
      valueOf: (): number => {
        throw new Error("a value that throws");
      },
    };
    expect(isQuantityValue(hostile)).toBe(false);
  });
  it("ends where thousandths would run together", () => {
    expect(MAX_QUANTITY_VALUE).toBe(2 ** 42);
    const last = MAX_QUANTITY_VALUE * 1000;
    for (let steps = last - 2000; steps <= last; steps += 1)
      expect(Math.round((steps / 1000) * 1000)).toBe(steps);
    // Not far beyond, a thousandth is not given back: the limit is not an arbitrary one.
    expect(Math.round((4_462_384_601_159_938 / 1000) * 1000)).not.toBe(4_462_384_601_159_938);
  });
});

describe("qualifierFitsValue", () => {
  it("lets nothing be nearly or about zero", () => {
    expect(qualifierFitsValue({ value: 0, qualifier: "nearly" })).toBe(false);
    expect(qualifierFitsValue({ value: 0, qualifier: "about" })).toBe(false);
    expect(qualifierFitsValue({ value: 0, qualifier: "exact" })).toBe(true);
    expect(qualifierFitsValue({ value: 0, qualifier: "more-than" })).toBe(true);
    expect(qualifierFitsValue({ value: 0.001, qualifier: "nearly" })).toBe(true);
  });
});

describe("units", () => {
  it("have labels in both languages", () => {
    expect(Object.keys(quantityUnitLabels).sort()).toEqual([...quantityUnits.codes].sort());
  });
});

describe("formatQuantity", () => {
  it.each<[Quantity, string, string]>([
    [{ value: 100, qualifier: "nearly", unit: "organization" }, "近100家", "nearly 100 organizations"],
    [{ value: 30_000, qualifier: "more-than", unit: "person" }, "3万余人", "more than 30,000 people"],
    [
      { value: 2900, qualifier: "more-than", unit: "person-time" },
      "2900余人次",
      "more than 2,900 person-times",
    ],
    [
      { value: 105, qualifier: "more-than", unit: "organization" },
      "超过105家",
      "more than 105 organizations",
    ],
    [{ value: 15_000, qualifier: "more-than" }, "超过1.5万", "more than 15,000"],
    [{ value: 0, qualifier: "more-than" }, "超过0", "more than 0"],
    [{ value: 84_000_000, qualifier: "exact" }, "8400万", "84 million"],
    [{ value: 237_000_000, qualifier: "exact", unit: "person" }, "2.37亿人", "237 million people"],
    [{ value: 1_030_000, qualifier: "exact", unit: "yuan" }, "103万元", "1.03 million yuan"],
    [{ value: 12_345_678, qualifier: "exact" }, "12,345,678", "12,345,678"],
    [{ value: 1_200_000_000_000, qualifier: "exact" }, "1.2万亿", "1.2 trillion"],
    [{ value: 1, qualifier: "at-least", unit: "team" }, "不少于1支", "at least 1 team"],
    [{ value: 150, qualifier: "about", unit: "estate" }, "约150个小区", "about 150 residential estates"],
    [{ value: 0.5, qualifier: "exact", unit: "square-metre" }, "0.5平方米", "0.5 square metres"],
    [
      { value: 7, qualifier: "nearly", unit: "x-nanshan:stall" },
      "近7 x-nanshan:stall",
      "nearly 7 x-nanshan:stall",
    ],
    [
      { value: 237_000_000, qualifier: "exact", unit: "person", asOf: "2024-10" },
      "截至2024年10月，2.37亿人",
      "237 million people as of 2024-10",
    ],
    [{ value: 5, qualifier: "exact", asOf: "2024-01-05" }, "截至2024年1月5日，5", "5 as of 2024-01-05"],
  ])("prints %j", (quantity, chinese, english) => {
    expect(formatQuantity(deepFreeze(quantity), "zh-CN")).toBe(chinese);
    expect(formatQuantity(quantity, "en")).toBe(english);
  });

  it.each([
    undefined,
    null,
    {},
    { value: -1, qualifier: "exact" },
    { value: 0, qualifier: "nearly" },
    { value: "1", qualifier: "exact" },
    { value: 1, qualifier: "constructor" },
    { value: 1, qualifier: "exact", unit: "constructor" },
    { value: 1, qualifier: "exact", asOf: "2024-13" },
  ])("throws for %j, which is no quantity", (value) => {
    expect(() => formatQuantity(value as Quantity, "en")).toThrow(TypeError);
  });
});

describe("boundsOf", () => {
  it.each<[string, number, boolean, number, boolean]>([
    ["13家", 13, true, 13, true],
    ["近100家", 90, true, 100, false],
    ["约100家", 90, true, 110, true],
    ["100余家", 100, false, Infinity, false],
    ["不少于100家", 100, true, Infinity, false],
    ["近1家", 0.9, true, 1, false],
    ["about 0.015", 0.013, false, 0.017, false], // 0.0135 to 0.0165, rounded outwards
    ["约33000", 29_700, true, 36_300, true],
    ["约4398046511104", 3_958_241_859_993.6, true, 4_837_851_162_215, false],
  ])("of %s", (text, lower, lowerInclusive, upper, upperInclusive) => {
    expect(boundsOf(q(text))).toEqual({ lower, lowerInclusive, upper, upperInclusive });
  });

  it("takes another tolerance in steps of 0.001", () => {
    expect(boundsOf(q("近100家"), { tolerance: 0.2 }).lower).toBe(80);
    expect(boundsOf(q("近100家"), { tolerance: 1 }).lower).toBe(0);
    for (const tolerance of [0, -0.1, 1.1, 0.0005, NaN, Infinity]) {
      expect(() => boundsOf(q("近100家"), { tolerance })).toThrow(RangeError);
    }
  });
});

describe("addQuantities", () => {
  const sumOf = (...texts: string[]): Quantity | undefined => {
    const sum = addQuantities(texts.map(q));
    return sum.ok ? sum.value : undefined;
  };

  it("adds in thousandths", () => {
    expect(sumOf("0.1", "0.2")?.value).toBe(0.3);
    expect(sumOf("4398046511103.999", "0.001")?.value).toBe(MAX_QUANTITY_VALUE);
  });

  it.each<[string[], string]>([
    [["100元", "200元"], "300元"],
    [["近100家", "50家"], "近150家"],
    [["近100家", "近50家"], "近150家"],
    [["约100家", "50家"], "约150家"],
    [["约100家", "近50家"], "约150家"],
    [["100余家", "50家"], "150余家"],
    [["不少于100家", "50家"], "不少于150家"],
    [["不少于100家", "50余家"], "150余家"],
    [["不少于100家", "近50家"], "不少于145家"],
    [["100余家", "约50家"], "超过145家"],
    // Mission row 004#17: special funds > 200,000, corporate funds 60,000, purchase > 100,000, venture 100,000.
    [["超过20万元", "6万元", "超过10万元", "10万元"], "46万余元"],
  ])("%j makes %s", (texts, sum) => {
    expect(sumOf(...texts)).toEqual(q(sum));
    expect(sumOf(...texts.reverse())).toEqual(q(sum));
  });

  it("never mixes units", () => {
    expect(addQuantities([q("150个社区"), q("150个小区")])).toMatchObject({
      ok: false,
      findings: [{ code: "quantity.unit-mixed", params: { units: ["community", "estate"] } }],
    });
    expect(addQuantities([q("100"), q("100人")]).ok).toBe(false);
    expect(addQuantities([q("100人")], { unit: "person-time" }).ok).toBe(false);
  });

  it("keeps a date that all share, and warns where they differ", () => {
    const october = q("截至2024年10月，5人");
    expect(addQuantities([october, october])).toMatchObject({
      value: { value: 10, asOf: "2024-10" },
      findings: [],
    });
    const mixed = addQuantities([october, q("5人")]);
    expect(mixed.ok && mixed.value).toEqual({ value: 10, qualifier: "exact", unit: "person" });
    expect(mixed.findings).toMatchObject([{ code: "quantity.as-of-mixed", severity: "warning" }]);
  });

  it("makes of nothing exactly nothing", () => {
    expect(addQuantities([])).toEqual({ ok: true, value: { value: 0, qualifier: "exact" }, findings: [] });
    const none = addQuantities([], { unit: "person" });
    expect(none.ok && none.value).toEqual({ value: 0, qualifier: "exact", unit: "person" });
  });

  it("refuses sums beyond the largest value", () => {
    expect(addQuantities([q("4398046511104"), q("0.001")]).findings[0]?.code).toBe("quantity.too-large");
  });
});

describe("compareQuantities", () => {
  it.each<[string, string, -1 | 0 | 1 | "unknown"]>([
    ["13家", "13家", 0],
    ["12家", "13家", -1],
    ["近100家", "100家", -1],
    ["近100家", "96家", "unknown"],
    ["近100家", "89家", 1],
    ["100余家", "100家", 1],
    ["不少于100家", "100家", "unknown"],
    ["不少于100家", "近100家", 1],
    ["约100家", "110家", "unknown"],
    ["约100家", "111家", -1],
    ["约100家", "约100家", "unknown"],
    ["1人", "2户", "unknown"],
    ["1", "2户", "unknown"],
  ])("%s and %s", (a, b, order) => {
    expect(compareQuantities(q(a), q(b))).toBe(order);
    expect(compareQuantities(q(b), q(a))).toBe(typeof order === "number" ? 0 - order : order);
  });
});

describe("ratioOf", () => {
  const ratio = (a: string, b: string): unknown => {
    const result = ratioOf(q(a), q(b));
    if (!result.ok) return result.findings.map((finding) => finding.code);
    const { value, qualifier, tolerance } = result.value;
    return tolerance === undefined ? [value, qualifier] : [value, qualifier, tolerance];
  };

  it.each<[string, string, unknown]>([
    ["10人", "4户", [2.5, "exact"]],
    ["10人", "3户", [3.333, "about", 0.001]],
    ["2900余人次", "100场", [29, "more-than"]],
    ["不少于2900人次", "100场", [29, "at-least"]],
    ["不少于10人次", "3场", [3.333, "more-than"]], // at least 3.3333… is more than 3.333
    ["不少于8999.999平方米", "3000户", [2.999, "more-than"]], // 2.9999996…: the bound is never rounded up
    ["近100人", "10户", [10, "nearly", 0.1]],
    ["约100人", "10户", [10, "about", 0.1]],
    ["近80000人", "9个社区", [8888.889, "about", 0.101]], // mission row 004#1
    ["100人", "近10户", [10, "about", 0.112]],
    ["0人", "100余场", [0, "exact"]],
    ["2900余人次", "100余场", ["quantity.ratio-unbounded"]], // mission row 004#10
    ["2900人次", "100余场", ["quantity.ratio-unbounded"]],
    ["2900人次", "不少于100场", ["quantity.ratio-unbounded"]],
    ["2900人次", "0场", ["quantity.ratio-zero"]],
    ["2900人次", "不少于0场", ["quantity.ratio-zero"]],
    ["2900人次", "超过0场", ["quantity.ratio-unbounded"]],
    ["1人", "9999场", ["quantity.ratio-imprecise"]],
    ["4398046511104元", "0.5户", ["quantity.too-large"]],
  ])("%s by %s", (numerator, denominator, expected) => {
    expect(ratio(numerator, denominator)).toEqual(expected);
  });

  it("keeps zero where zero can be, whatever it is divided by", () => {
    const bounds = (numerator: Quantity, denominator: Quantity, tolerance: number): unknown => {
      const result = ratioOf(numerator, denominator, { tolerance });
      return result.ok ? result.value : result.findings;
    };
    const nearly: Quantity = { value: 0.001, qualifier: "nearly" };
    // Zero over 0.000999 is zero, although 0.001 itself is no true divisor.
    expect(bounds({ value: 0, qualifier: "at-least" }, nearly, 0.001)).toMatchObject({
      value: 0,
      qualifier: "at-least",
      bounds: { lower: 0, lowerInclusive: true },
    });
    expect(bounds({ value: 0, qualifier: "more-than" }, nearly, 0.001)).toMatchObject({
      value: 0,
      qualifier: "more-than",
      bounds: { lower: 0, lowerInclusive: false },
    });
    expect(bounds({ value: 1, qualifier: "at-least" }, { value: 1, qualifier: "nearly" }, 0.1)).toMatchObject(
      {
        qualifier: "more-than",
        bounds: { lower: 1, lowerInclusive: false },
      },
    );
  });

  it("says which units it joins, which date, and what is certain", () => {
    expect(ratioOf(q("近100人"), q("3场"))).toEqual({
      ok: true,
      value: {
        value: 33.333,
        qualifier: "about",
        tolerance: 0.1,
        unit: "person",
        per: "event",
        bounds: { lower: 30, lowerInclusive: true, upper: 33.334, upperInclusive: false },
      },
      findings: [],
    });
    const dated = ratioOf(q("截至2024年，10人"), q("截至2024年，5户"));
    expect(dated.ok && dated.value.asOf).toBe("2024");
    expect(ratioOf(q("截至2024年，10人"), q("5户")).findings.map((f) => f.code)).toEqual([
      "quantity.as-of-mixed",
    ]);
  });
});
