import { describe, expect, it } from "vitest";
import type { Quantity, QuantityQualifier, QuantityUnit } from "../../src/core/index.ts";
import {
  growthOf,
  perArea,
  perCapita,
  reconcileTarget,
  shareOf,
  structureOf,
} from "../../src/indicators/index.ts";
import { deepFreeze } from "../support/values.ts";

const of = (
  value: number,
  qualifier: QuantityQualifier = "exact",
  unit: QuantityUnit | undefined = "organization",
): Quantity => deepFreeze({ value, qualifier, unit });

describe("shareOf", () => {
  it.each<[Quantity, Quantity, object]>([
    [of(13), of(52), { value: 0.25, qualifier: "exact" }],
    [of(0), of(52), { value: 0, qualifier: "exact" }],
    [of(52), of(52), { value: 1, qualifier: "exact" }],
    [of(90, "more-than"), of(100), { value: 0.9, qualifier: "more-than", bounds: { upper: 1 } }],
    [of(100, "at-least"), of(100), { value: 1, qualifier: "at-least", bounds: { lower: 1, upper: 1 } }],
    [of(100, "about"), of(95, "about"), { value: 1, qualifier: "about", bounds: { lower: 0.861, upper: 1 } }],
    [of(13), of(100, "nearly"), { value: 0.13, qualifier: "about" }],
  ])("%o of %o", (part, whole, share) => {
    const found = shareOf(part, whole);
    expect(found.ok && found.value.share).toMatchObject(share);
    expect(found.ok && [found.value.numerator, found.value.denominator]).toEqual([part, whole]);
  });

  it("of nothing is null, never 0 or 1", () => {
    expect(shareOf(of(0), of(0))).toMatchObject({ ok: true, value: { share: null } });
  });

  it("has no unit", () => {
    const found = shareOf(of(13), of(52));
    expect(found.ok && found.value.share).not.toHaveProperty("unit");
    expect(found.ok && found.value.share).not.toHaveProperty("per");
  });

  it.each<[string, Quantity, Quantity]>([
    ["figure.part-above-whole", of(53), of(52)],
    ["figure.part-above-whole", of(1), of(0)],
    ["figure.part-above-whole", of(100, "more-than"), of(100)],
    ["quantity.unit-mixed", of(1), of(2, "exact", "person")],
    ["quantity.ratio-unbounded", of(13), of(100, "more-than")],
    ["quantity.ratio-zero", of(0, "at-least"), of(0, "at-least")],
  ])("%s", (code, part, whole) => {
    expect(shareOf(part, whole).findings.map((finding) => finding.code)).toEqual([code]);
  });

  it("throws what the program got wrong", () => {
    expect(() => shareOf(null as never, of(1))).toThrow(TypeError);
    expect(() => shareOf({ ...of(1), value: -1 }, of(1))).toThrow(TypeError);
    expect(() => shareOf(of(1), of(2), { tolerance: 2 })).toThrow(RangeError);
  });
});

describe("structureOf", () => {
  const parts = (...values: readonly number[]): { code: string; quantity: Quantity }[] =>
    values.map((value, index) => ({ code: `${String(5 - index)}A`, quantity: of(value) }));

  it("gives the shares of parts in their sum, or in a larger whole", () => {
    const own = structureOf(parts(13, 39));
    expect(own.ok && own.value.shares.map(({ code, share }) => [code, share?.value])).toEqual([
      ["5A", 0.25],
      ["4A", 0.75],
    ]);
    const ofAll = structureOf(parts(13, 39), { whole: of(104) });
    expect(ofAll.ok && ofAll.value.shares.map(({ share }) => share?.value)).toEqual([0.125, 0.375]);
  });

  it("of nothing has null for every part", () => {
    const found = structureOf(parts(0, 0));
    expect(found.ok && found.value.shares.map(({ share }) => share)).toEqual([null, null]);
    expect(structureOf([])).toMatchObject({ ok: true, value: { shares: [] } });
  });

  it.each<[string, readonly (string | number)[], ReturnType<typeof structureOf>]>([
    ["figure.part-repeated", [1, "code"], structureOf([...parts(1), ...parts(2)])],
    ["figure.part-above-whole", [], structureOf(parts(60, 60), { whole: of(100) })],
    [
      "quantity.unit-mixed",
      [],
      structureOf([...parts(1), { code: "x", quantity: of(1, "exact", "person") }]),
    ],
    [
      "quantity.ratio-unbounded",
      [0],
      structureOf([...parts(1), { code: "x", quantity: of(5, "more-than") }]),
    ],
  ])("%s", (code, path, found) => {
    expect(found.findings[0]).toMatchObject({ code, path });
  });
});

describe("perCapita and perArea", () => {
  const residents = of(80_000, "nearly", "person");

  it("keep the hedge of what they are made of", () => {
    const found = perCapita(of(96), residents, { basis: 10_000 });
    expect(found).toMatchObject({
      ok: true,
      value: { basis: 10_000, ratio: { value: 12, qualifier: "about", unit: "organization", per: "person" } },
    });
    expect(perCapita(of(96), of(80_000, "exact", "person"), { basis: 10_000 })).toMatchObject({
      value: { ratio: { value: 12, qualifier: "exact" } },
    });
    expect(
      perArea(of(20, "more-than", undefined), of(4000, "exact", "square-metre"), { basis: 1000 }),
    ).toMatchObject({ value: { ratio: { value: 5, qualifier: "more-than" } } });
  });

  it("per nobody is null", () => {
    expect(perCapita(of(0), of(0, "exact", "person"))).toMatchObject({ ok: true, value: { ratio: null } });
    expect(perArea(of(3), of(0, "exact", "square-metre"))).toMatchObject({ value: { ratio: null } });
  });

  it("refuse other units, too large numbers, and what the hedges do not support", () => {
    expect(perCapita(of(96), of(9, "exact", "household")).findings[0]).toMatchObject({
      code: "figure.denominator-unit",
      params: { expected: "person", unit: "household" },
    });
    expect(perArea(of(96), of(9, "exact", undefined)).findings[0]?.code).toBe("figure.denominator-unit");
    expect(perCapita(of(96), of(9, "more-than", "person")).findings[0]?.code).toBe(
      "quantity.ratio-unbounded",
    );
    const many = of(1_000_000_000, "exact");
    expect(perCapita(many, of(1, "exact", "person"), { basis: 10_000 }).findings[0]?.code).toBe(
      "quantity.too-large",
    );
  });

  it("throw what the program got wrong", () => {
    for (const basis of [0, 1.5, NaN, 1e9]) {
      expect(() => perCapita(of(1), residents, { basis })).toThrow(RangeError);
    }
    expect(() => perCapita({} as never, of(0, "exact", "person"))).toThrow(TypeError);
  });
});

describe("growthOf", () => {
  it("says which way, by how much, and by which part", () => {
    expect(growthOf(of(800), of(900))).toMatchObject({
      ok: true,
      findings: [],
      value: {
        direction: "up",
        change: { lower: 100, upper: 100, lowerInclusive: true, upperInclusive: true },
        factor: { value: 1.125, qualifier: "exact" },
        rate: { lower: 0.125, upper: 0.125, lowerInclusive: true, upperInclusive: true },
      },
    });
    expect(growthOf(of(900), of(450))).toMatchObject({
      value: { direction: "down", change: { lower: -450 }, rate: { lower: -0.5, upper: -0.5 } },
    });
    expect(growthOf(of(9), of(9))).toMatchObject({ value: { direction: "same", rate: { lower: 0 } } });
  });

  it("does not know of hedged numbers that are near each other", () => {
    expect(growthOf(of(30_000, "about"), of(31_000, "about"))).toMatchObject({
      ok: true,
      value: { direction: "unknown", factor: { qualifier: "about" } },
    });
  });

  it("has no rate from zero, and says what it knows where hedges support none", () => {
    expect(growthOf(of(0), of(9))).toMatchObject({
      ok: true,
      value: { direction: "up", factor: null, rate: null, change: { lower: 9 } },
    });
    expect(growthOf(of(0), of(0))).toMatchObject({ value: { direction: "same", rate: null } });
    const open = growthOf(of(20_000, "more-than"), of(100));
    expect(open).toMatchObject({
      ok: false,
      findings: [{ code: "quantity.ratio-unbounded" }],
      partial: { direction: "down", change: { lower: -Infinity, upper: -19_900, upperInclusive: false } },
    });
  });

  it("compares dates of any kind, and units of one", () => {
    const before = { ...of(8), asOf: "2021-12-31" };
    const after = { ...of(9), asOf: "2025-12-31" };
    expect(growthOf(before, after).findings).toEqual([]);
    expect(growthOf(of(1), of(1, "exact", "person")).findings[0]?.code).toBe("quantity.unit-mixed");
  });
});

describe("reconcileTarget", () => {
  const percent = (value: number, qualifier: QuantityQualifier = "exact"): Quantity => ({ value, qualifier });

  it.each<[string, number | undefined, Quantity, Quantity, "higher-is-better" | "lower-is-better"]>([
    ["met", undefined, percent(90), percent(90), "higher-is-better"],
    ["met", undefined, percent(90), percent(95, "more-than"), "higher-is-better"],
    ["missed", 2, percent(90, "at-least"), percent(88), "higher-is-better"],
    ["missed", 0, percent(90, "more-than"), percent(90), "higher-is-better"],
    ["missed", 0, percent(90), percent(90, "nearly"), "higher-is-better"],
    ["unknown", undefined, percent(90), percent(90, "about"), "higher-is-better"],
    ["met", undefined, percent(90, "about"), percent(81), "higher-is-better"],
    ["met", undefined, percent(10), percent(10), "lower-is-better"],
    ["met", undefined, percent(10), percent(10, "nearly"), "lower-is-better"],
    ["missed", 2, percent(10), percent(12), "lower-is-better"],
    ["missed", 0, percent(10), percent(10, "more-than"), "lower-is-better"],
    ["unknown", undefined, percent(10), percent(10, "at-least"), "lower-is-better"],
    ["unknown", undefined, percent(10, "at-least"), percent(10, "at-least"), "lower-is-better"],
  ])("%s by %s: %o, %o, %s", (state, by, target, actual, direction) => {
    const found = reconcileTarget(target, actual, direction);
    expect([found.state, found.by]).toEqual([state, by]);
    expect(found.because.length).toBe(state === "met" ? 0 : 1);
  });

  it("does not know without a direction, or in another unit", () => {
    expect(reconcileTarget(percent(9), percent(9), undefined).because[0]?.code).toBe(
      "target.direction-unknown",
    );
    expect(reconcileTarget(percent(9), percent(9), "neutral").state).toBe("unknown");
    expect(reconcileTarget(percent(9), of(9), "higher-is-better").because[0]?.code).toBe(
      "quantity.unit-mixed",
    );
  });
});
