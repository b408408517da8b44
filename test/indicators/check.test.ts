import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkIndicator,
  checkObservation,
  explainIndicator,
  explainObservation,
  isIndicator,
  isObservation,
  lintIndicators,
  observationTable,
  type Indicator,
} from "../../src/indicators/index.ts";
import {
  sampleIndicator,
  sampleInvalidIndicator,
  sampleInvalidObservation,
  sampleObservation,
} from "../../src/testing/index.ts";
import { deepFreeze, longTexts, random, strangeValues } from "../support/values.ts";
import { indicator, observation, smallestIndicator, smallestObservation } from "./indicator-samples.ts";

const codesOf = (findings: readonly { readonly code: string }[]): readonly string[] =>
  findings.map(({ code }) => code);

describe("checkIndicator", () => {
  it("gives a valid record back by reference", () => {
    deepFreeze(indicator);
    expect(checkIndicator(indicator)).toEqual({ ok: true, value: indicator, findings: [] });
    const result = checkIndicator(indicator);
    expect(result.ok && result.value).toBe(indicator);
  });

  it.each<[string, object]>([
    ["indicator.ratio-parts-missing", { kind: "ratio", unit: undefined }],
    ["indicator.ratio-parts-missing", { kind: "ratio", numerator: "a" }],
    ["indicator.ratio-parts-out-of-place", { numerator: "a" }],
    ["indicator.ratio-parts-out-of-place", { basis: 100 }],
    ["indicator.unit-missing", { unit: undefined }],
    ["indicator.unit-missing", { unit: undefined, kind: "flow" }],
    ["indicator.basis", { kind: "ratio", numerator: "a", denominator: "b", basis: 0.5 }],
    ["indicator.revision", { revision: 1.5 }],
    ["indicator.circular", { partOf: "teams" }],
    ["indicator.theme", { themes: ["harmony"] }],
    ["indicator.group", { group: "driver" }],
    ["organization.place-empty", { place: {} }],
    ["quantity.unit", { unit: "people" }],
    ["organization.text-empty", { name: " " }],
    ["period.order", { period: { from: "2025", until: "2024" } }],
  ])("%s", (code, change) => {
    expect(codesOf(checkIndicator({ ...smallestIndicator, ...change }).findings)).toContain(code);
  });

  it("takes ratios and scores without a unit", () => {
    expect(isIndicator({ ...smallestIndicator, kind: "score", unit: undefined })).toBe(true);
    const ratio = { ...smallestIndicator, kind: "ratio", unit: undefined, numerator: "a", denominator: "b" };
    expect(isIndicator(ratio)).toBe(true);
  });

  it("remarks on a direction that nobody has said", () => {
    expect(codesOf(explainIndicator(smallestIndicator))).toEqual(["indicator.direction-missing"]);
    expect(explainIndicator({ ...smallestIndicator, direction: "neutral" })).toEqual([]);
  });
});

describe("checkObservation", () => {
  const sample = { statistic: "mean", size: 400, minimum: 1, maximum: 5 };
  const scored = (quantity: object, change: object = {}): readonly string[] =>
    codesOf(
      checkObservation({
        ...smallestObservation,
        quantity,
        sample: { ...sample, ...change },
      }).findings.filter(({ severity }) => severity === "error"),
    );

  it("gives a valid record back by reference", () => {
    deepFreeze(observation);
    expect(checkObservation(observation)).toEqual({ ok: true, value: observation, findings: [] });
  });

  it("refuses a mean without the number of answers", () => {
    const { findings } = checkObservation({ ...smallestObservation, sample: { ...sample, size: undefined } });
    expect(findings[0]).toMatchObject({ code: "field.missing", path: ["sample", "size"] });
    expect(scored({ value: 4, qualifier: "exact" }, { size: 0 })).toEqual(["observation.sample-size"]);
    expect(scored({ value: 4, qualifier: "exact" }, { size: 30.5 })).toEqual(["observation.sample-size"]);
  });

  it.each<[boolean, object]>([
    [true, { value: 1, qualifier: "exact" }],
    [true, { value: 5, qualifier: "exact" }],
    [false, { value: 0.999, qualifier: "exact" }],
    [false, { value: 5.001, qualifier: "exact" }],
    [true, { value: 5, qualifier: "at-least" }],
    [false, { value: 5, qualifier: "more-than" }],
    [true, { value: 4.999, qualifier: "more-than" }],
    [false, { value: 1, qualifier: "nearly" }],
    [true, { value: 5, qualifier: "about" }],
    [true, { value: 1, qualifier: "more-than" }],
  ])("says %s to a mean of %o on a scale from 1 to 5", (isOnScale, quantity) => {
    expect(scored(quantity)).toEqual(isOnScale ? [] : ["observation.outside-scale"]);
  });

  it("refuses scales that do not rise, and populations below the sample", () => {
    const four = { value: 4, qualifier: "exact" };
    expect(scored(four, { minimum: 5 })).toContain("observation.scale");
    expect(scored(four, { minimum: -1 })).toContain("observation.scale");
    expect(scored(four, { population: 399 })).toEqual(["observation.sample-population"]);
    expect(scored(four, { population: 400 })).toEqual([]);
  });

  it("asks for the source, its day, and more answers", () => {
    expect(codesOf(explainObservation(smallestObservation))).toEqual(["observation.source-missing"]);
    const statedBy = { name: "青禾区民政局" };
    expect(codesOf(explainObservation({ ...smallestObservation, statedBy }))).toEqual([
      "observation.source-undated",
    ]);
    const source = { on: "2024" };
    expect(codesOf(explainObservation({ ...smallestObservation, source }))).toEqual([
      "observation.source-missing",
    ]);
    const small = { ...observation, sample: { ...observation.sample, size: 29 } };
    expect(codesOf(checkObservation(small).findings)).toEqual(["observation.sample-small"]);
  });
});

describe("lintIndicators", () => {
  const counted = (id: string, change: Partial<Indicator> = {}): Indicator => ({
    ...smallestIndicator,
    id,
    ...change,
  });

  it("finds nothing in a sound catalogue", () => {
    const ratio = counted("c", { kind: "ratio", unit: undefined, numerator: "b", denominator: "a" });
    expect(lintIndicators([counted("a"), counted("b", { partOf: "a" }), ratio])).toEqual([]);
  });

  it.each<[string, readonly (string | number)[], readonly Indicator[]]>([
    ["indicator.repeated", [1, "id"], [counted("a"), counted("a")]],
    ["indicator.reference-unknown", [0, "partOf"], [counted("a", { partOf: "b" })]],
    ["indicator.part-unit", [1, "unit"], [counted("a"), counted("b", { partOf: "a", unit: "person" })]],
    [
      "indicator.ratio-unit",
      [1, "unit"],
      [counted("a"), counted("b", { kind: "ratio", numerator: "a", denominator: "a", unit: "person" })],
    ],
    [
      "indicator.part-circle",
      [1, "partOf"],
      [counted("x", { partOf: "a" }), counted("a", { partOf: "b" }), counted("b", { partOf: "a" })],
    ],
  ])("%s", (code, path, indicators) => {
    const [first] = lintIndicators(deepFreeze(indicators));
    expect(first).toMatchObject({ code, path });
  });

  it("names only those in the circle, and takes ten thousand in a row", () => {
    const row = Array.from({ length: 10_000 }, (_, at) => counted(String(at), { partOf: String(at + 1) }));
    const found = lintIndicators(row);
    expect(codesOf(found)).toEqual(["indicator.reference-unknown"]);
    const ring = [...row, counted("10000", { partOf: "9999" })];
    expect(lintIndicators(ring).map(({ path }) => path[0])).toEqual([9999, 10_000]);
  });
});

describe("samples", () => {
  it("are valid without a remark, or invalid for the reason given", () => {
    fc.assert(
      fc.property(random, (draw) => {
        expect(checkIndicator(sampleIndicator(draw))).toMatchObject({ ok: true, findings: [] });
        expect(checkObservation(sampleObservation(draw))).toMatchObject({ ok: true, findings: [] });
        const bad = sampleInvalidIndicator(draw);
        expect(codesOf(checkIndicator(bad.record).findings)).toContain(bad.because);
        expect(isIndicator(bad.record)).toBe(false);
        const worse = sampleInvalidObservation(draw);
        expect(codesOf(checkObservation(worse.record).findings)).toContain(worse.because);
        expect(isObservation(worse.record)).toBe(false);
      }),
    );
  });

  it("nothing throws on anything, however long", () => {
    const table = observationTable();
    for (const value of [...strangeValues, ...longTexts]) {
      expect(checkIndicator(value).ok).toBe(false);
      expect(checkObservation(value).ok).toBe(false);
      const themed = { ...smallestIndicator, unit: value, themes: [value], group: value };
      expect(checkIndicator(themed).ok).toBe(false);
      const placed = {
        ...smallestObservation,
        place: { communityCode: value, divisionCode: value, name: "" },
      };
      expect(checkObservation(placed).ok).toBe(false);
      expect(() =>
        table.check(table.build({ indicator: "a", value: value as never, year: value as never }, 2)),
      ).not.toThrow();
    }
  });
});
