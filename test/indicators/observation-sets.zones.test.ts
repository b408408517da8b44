import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFinding, type Quantity, type QuantityQualifier } from "../../src/core/index.ts";
import {
  completenessOf,
  divisionTotalsOf,
  lintObservations,
  seriesOf,
  type Indicator,
  type Observation,
} from "../../src/indicators/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { sampleObservation } from "../../src/testing/index.ts";
import { deepFreeze, random } from "../support/values.ts";

const stock: Indicator = {
  id: "organizations",
  name: "社会组织数",
  definition: "登记的社会组织数",
  kind: "stock",
  unit: "organization",
  revision: 2,
  period: { from: "2021-01-01", until: "2025-12-31" },
};
const part: Indicator = { ...stock, id: "rated-5a", name: "5A级社会组织数", partOf: "organizations" };
const flow: Indicator = {
  id: "events",
  name: "活动场次",
  definition: "举办活动的场次",
  kind: "flow",
  unit: "event",
};
const score: Indicator = {
  id: "satisfaction",
  name: "满意度",
  definition: "居民评分的平均值",
  kind: "score",
};
const ratio: Indicator = {
  id: "coverage",
  name: "覆盖率",
  definition: "建有党组织的占比",
  kind: "ratio",
  numerator: "covered",
  denominator: "organizations",
};
const indicators = deepFreeze([stock, part, flow, score, ratio]);

let serial = 0;
function counted(
  value: number,
  change: Partial<Observation> & { readonly as?: QuantityQualifier } = {},
): Observation {
  const { as = "exact", ...others } = change;
  serial += 1;
  return deepFreeze({
    id: `o-${String(serial)}`,
    indicator: "organizations",
    quantity: { value, qualifier: as, unit: "organization", asOf: "2024-12-31" },
    ...others,
  });
}
const quantity = (change: Partial<Quantity>): Quantity => ({
  value: 9,
  qualifier: "exact",
  unit: "organization",
  asOf: "2024-12-31",
  ...change,
});
const lint = (...observations: readonly Observation[]): readonly unknown[] =>
  lintObservations(observations, { indicators }).map(({ code, path }) => [code, path.join(".")]);

describe("lintObservations", () => {
  it.each<[string, string, Observation]>([
    ["observation.indicator-unknown", "0.indicator", counted(9, { indicator: "organisations" })],
    ["observation.unit-differs", "0.quantity.unit", counted(9, { quantity: quantity({ unit: "team" }) })],
    ["observation.unit-differs", "0.quantity.unit", counted(9, { quantity: quantity({ unit: undefined }) })],
    ["observation.as-of-missing", "0.quantity.asOf", counted(9, { quantity: quantity({ asOf: undefined }) })],
    [
      "observation.period-missing",
      "0.period",
      counted(9, { indicator: "events", quantity: quantity({ unit: "event" }) }),
    ],
    [
      "observation.period-missing",
      "0.period",
      counted(9, {
        indicator: "events",
        quantity: quantity({ unit: "event" }),
        period: { from: "2024-01-01" },
      }),
    ],
    [
      "observation.undated",
      "0.period",
      counted(9, { indicator: "coverage", quantity: { value: 0.5, qualifier: "exact" } }),
    ],
    [
      "observation.sample-missing",
      "0.sample",
      counted(9, { indicator: "satisfaction", quantity: { value: 4.2, qualifier: "exact", asOf: "2025" } }),
    ],
    ["observation.revision-differs", "0.revision", counted(9, { revision: 1 })],
    ["observation.outside-period", "0.quantity", counted(9, { quantity: quantity({ asOf: "2026-01-01" }) })],
  ])("%s", (code, path, observation) => {
    expect(lint(observation)).toEqual([[code, path]]);
  });

  it("finds nothing where everything fits", () => {
    const period = { from: "2024-01-01", until: "2024-12-31" };
    const events = counted(9, {
      indicator: "events",
      quantity: { ...quantity({ unit: "event" }), asOf: undefined },
      period,
    });
    expect(lint(counted(900, { revision: 2 }), counted(13, { indicator: "rated-5a" }), events)).toEqual([]);
  });

  it("finds the same reference twice", () => {
    const one = counted(9);
    expect(lint(one, one)).toEqual([["observation.repeated", "1.id"]]);
  });

  it.each<[boolean, Observation, Observation]>([
    [true, counted(900), counted(901)],
    [false, counted(900), counted(900)],
    [true, counted(65_000, { as: "nearly" }), counted(65_300)],
    [false, counted(65_000, { as: "nearly" }), counted(64_800)],
    [false, counted(60_000, { as: "more-than" }), counted(65_300)],
    [true, counted(60_000, { as: "more-than" }), counted(60_000)],
    [false, counted(900), counted(901, { role: "target" })],
    [false, counted(900), counted(901, { place: { name: "青禾区" } })],
    [false, counted(900), counted(901, { revision: 1 })],
    [false, counted(900), counted(901, { quantity: quantity({ value: 901, asOf: "2024-12" }) })],
  ])("says %s: a contradiction", (isOne, a, b) => {
    const codes = lintObservations([a, b], { indicators }).map(({ code }) => code);
    expect(codes.includes("observation.contradicts")).toBe(isOne);
    const turned = lintObservations([b, a], { indicators }).map(({ code }) => code);
    expect(turned.includes("observation.contradicts")).toBe(isOne);
  });

  it("finds a contradiction in every set in which two numbers do not meet", () => {
    const numbers = fc.array(
      fc.record({
        value: fc.integer({ min: 1, max: 30 }),
        as: fc.constantFrom("exact", "about", "nearly", "more-than", "at-least"),
      }),
      { minLength: 2, maxLength: 6 },
    );
    fc.assert(
      fc.property(numbers, (drawn) => {
        const all = drawn.map(({ value, as }) => counted(value, { as: as as QuantityQualifier }));
        const pairwise = all.some((a, at) =>
          all.slice(at + 1).some((b) => lintObservations([a, b], { indicators }).length > 0),
        );
        expect(lintObservations(all, { indicators }).length > 0).toBe(pairwise);
      }),
    );
  });

  it("holds parts against wholes, and places against the divisions around them", () => {
    const city = counted(900, { place: { divisionCode: "440300" } });
    const district = counted(901, { place: { divisionCode: "440305" } });
    expect(lint(city, district)).toEqual([["observation.place-above-division", "1.quantity"]]);
    const community = counted(902, { place: { communityCode: "440305001001" } });
    expect(lint(district, community)).toEqual([["observation.place-above-division", "1.quantity"]]);
    expect(lint(counted(12), counted(13, { indicator: "rated-5a" }))).toEqual([
      ["observation.part-above-whole", "1.quantity"],
    ]);
    // 100 of 200, each more: nothing says that the part is above.
    expect(
      lint(counted(200, { as: "more-than" }), counted(100, { indicator: "rated-5a", as: "more-than" })),
    ).toEqual([]);
    const share = (code: string, value: number): Observation =>
      counted(0, {
        indicator: "coverage",
        quantity: { value, qualifier: "exact", asOf: "2024" },
        place: { divisionCode: code },
      });
    expect(lint(share("440300", 0.4), share("440305", 0.6))).toEqual([]);
  });

  it("takes a hundred thousand observations", () => {
    const many = Array.from({ length: 100_000 }, (_, index) =>
      counted(index % 7, { place: { name: String(index % 1000) } }),
    );
    expect(lintObservations(many, { indicators }).length).toBeGreaterThan(90_000);
  });

  it("has a sentence in both languages for everything it finds", () => {
    const found = lintObservations(
      [
        counted(12),
        counted(13, { indicator: "rated-5a" }),
        counted(14),
        counted(9, { quantity: quantity({ unit: "team" }) }),
      ],
      { indicators },
    );
    expect(found.map((finding) => formatFinding(finding, zhCN))).toEqual([
      "数据的计量单位（支（队伍））与指标（家（组织））不一致。",
      "第 1、3 条数据的时间、地区相同，数值相互矛盾。",
      "第 2 条数据是第 1 条的“其中”项，数值却大于总项。",
    ]);
    expect(found.map((finding) => formatFinding(finding, en))).toEqual([
      "The number is in another unit (team) than its indicator (organization).",
      "Observations 1 and 3 are of the same time and place and cannot both be true.",
      "Observation 2 is a part of observation 1, and above it.",
    ]);
  });
});

describe("seriesOf", () => {
  const at = (asOf: string | undefined, value: number, as: QuantityQualifier = "exact"): Observation =>
    counted(value, { quantity: { value, qualifier: as, unit: "organization", asOf } });

  it("orders times of any precision by their last day", () => {
    const series = seriesOf([at("2023", 3), at("2021-12-31", 1), at("2022-06", 2)], "organizations");
    expect(series.points.map(({ asOf }) => asOf)).toEqual(["2021-12-31", "2022-06", "2023"]);
    expect(series.because).toEqual([]);
  });

  it("takes of several numbers the one that says most, and none where they do not agree", () => {
    const sharp = at("2024", 65_300);
    const series = seriesOf(
      [at("2024", 60_000, "more-than"), sharp, at("2025", 8), at("2025", 9)],
      "organizations",
    );
    expect(series.points.map((point) => point.quantity)).toEqual([sharp.quantity, "unknown"]);
    expect(series.points.map(({ observations }) => observations.length)).toEqual([2, 2]);
    expect(series.because.map(({ code }) => code)).toEqual(["series.contradiction"]);
  });

  it("keeps places, roles and other indicators apart", () => {
    const place = { divisionCode: "440305" };
    const all = [
      at("2024", 1),
      counted(2, { place }),
      counted(3, { role: "target" }),
      counted(4, { indicator: "x" }),
    ];
    const values = (series: ReturnType<typeof seriesOf>): readonly unknown[] =>
      series.points.map((point) => point.quantity !== "unknown" && point.quantity.value);
    expect(values(seriesOf(all, "organizations"))).toEqual([1]);
    expect(values(seriesOf(all, "organizations", { place }))).toEqual([2]);
    expect(values(seriesOf(all, "organizations", { role: "target" }))).toEqual([3]);
    expect(values(seriesOf(all, "nothing"))).toEqual([]);
  });

  it("says what cannot be compared", () => {
    const other = counted(1, { quantity: quantity({ unit: "team", asOf: "2020" }), revision: 1 });
    const codes = seriesOf(
      [at(undefined, 1), at("2024", 2), at("2024-06", 2), other],
      "organizations",
    ).because;
    expect(codes.map(({ code }) => code)).toEqual([
      "series.undated",
      "series.unit-changes",
      "series.revision-changes",
      "series.times-overlap",
    ]);
  });

  it("does not depend on the order of the list", () => {
    const lists = fc
      .array(random, { minLength: 1, maxLength: 12 })
      .map((draws) => draws.map((draw) => sampleObservation(draw)));
    fc.assert(
      fc.property(lists, (observations) => {
        const times = (list: readonly Observation[]): readonly unknown[] =>
          seriesOf(list, "organizations").points.map(({ from, until, asOf }) => ({ from, until, asOf }));
        expect(times([...observations].reverse())).toEqual(times(observations));
      }),
    );
  });
});

describe("completenessOf", () => {
  const source = { title: "蓝皮书", on: "2026-01-15" };
  const report = (observations: readonly Observation[]): ReturnType<typeof completenessOf> =>
    completenessOf({
      indicators: [stock, flow],
      observations,
      period: { from: "2021-01-01", until: "2025-12-31" },
    });
  const events = counted(9, {
    indicator: "events",
    quantity: { value: 9, qualifier: "exact", unit: "event" },
    period: { from: "2024-01-01", until: "2024-12-31" },
    source,
  });

  it("says complete where every indicator has value, unit and source", () => {
    expect(report([counted(900, { source }), events])).toEqual({
      indicators: 2,
      complete: 2,
      share: 1,
      because: [],
    });
  });

  it.each<[string, string, readonly Observation[]]>([
    ["report.value-missing", "indicators.0", [events]],
    ["report.value-missing", "indicators.0", [counted(9, { role: "target", source }), events]],
    [
      "report.value-missing",
      "indicators.0",
      [counted(9, { quantity: quantity({ asOf: "2026-01-01" }), source }), events],
    ],
    [
      "report.unit-missing",
      "observations.0.quantity.unit",
      [counted(9, { quantity: quantity({ unit: undefined }), source }), events],
    ],
    ["report.source-missing", "observations.0.source", [counted(9), events]],
    ["report.source-missing", "observations.0.source", [counted(9, { source: { on: "2025" } }), events]],
  ])("%s", (code, path, observations) => {
    const found = report(observations);
    expect(found.because.map((finding) => [finding.code, finding.path.join(".")])).toEqual([[code, path]]);
    expect([found.complete, found.share]).toEqual([1, 0.5]);
  });

  it("does not count a number of which nobody knows the time", () => {
    const found = report([counted(9, { quantity: quantity({ asOf: undefined }), source }), events]);
    expect(found.because.map(({ code }) => code)).toEqual(["report.time-unknown", "report.value-missing"]);
  });

  it("of nothing has no share", () => {
    expect(completenessOf({ indicators: [], observations: [] })).toMatchObject({ share: null, complete: 0 });
  });
});

describe("divisionTotalsOf", () => {
  const joined = (code: string | undefined, value: number, change: Partial<Observation> = {}): Observation =>
    counted(value, {
      ...(code === undefined
        ? {}
        : { place: code.length === 6 ? { divisionCode: code } : { communityCode: code } }),
      ...change,
    });
  const totals = (
    level: "province" | "prefecture" | "county",
    ...all: readonly Observation[]
  ): readonly unknown[] =>
    divisionTotalsOf(all, level).map(({ divisionCode, total }) => [
      divisionCode,
      total.ok ? total.value.value : total.findings[0]?.code,
    ]);

  it("adds up what lies in a division by its code", () => {
    const all = [joined("330203", 60), joined("330205", 40), joined("330212001003", 50), joined("320102", 7)];
    expect(totals("prefecture", ...all)).toEqual([
      ["320100", 7],
      ["330200", 150],
    ]);
    expect(totals("province", ...all)).toEqual([
      ["320000", 7],
      ["330000", 150],
    ]);
    expect(totals("county", ...all)).toEqual([
      ["320102", 7],
      ["330203", 60],
      ["330205", 40],
      ["330212", 50],
    ]);
  });

  it("keeps apart what no code places there", () => {
    const named = joined(undefined, 5, { place: { name: "空港经济示范区" } });
    expect(totals("county", joined("330200", 9), named, joined("330203", 1))).toEqual([
      ["330203", 1],
      [undefined, 14],
    ]);
  });

  it("refuses places that are counted twice, and unlike numbers", () => {
    expect(totals("prefecture", joined("330203", 1), joined("330203", 1))).toEqual([
      ["330200", "division-total.counted-twice"],
    ]);
    expect(totals("prefecture", joined("330203001002", 1), joined("330204", 3), joined("330203", 1))).toEqual(
      [["330200", "division-total.counted-twice"]],
    );
    expect(totals("prefecture", joined("330203001000", 1), joined("330203001002", 1))).toEqual([
      ["330200", "division-total.counted-twice"],
    ]);
    expect(totals("prefecture", joined("330200", 1), joined("330203", 1))).toEqual([
      ["330200", "division-total.counted-twice"],
    ]);
    expect(totals("prefecture", joined("330210", 1), joined("330211", 1))).toEqual([["330200", 2]]);
    expect(totals("prefecture", joined("330203", 1), joined("330204", 1, { role: "target" }))).toEqual([
      ["330200", "division-total.mixed"],
    ]);
    const team = joined("330204", 1, { quantity: quantity({ unit: "team" }) });
    expect(totals("prefecture", joined("330203", 1), team)).toEqual([["330200", "quantity.unit-mixed"]]);
  });
});
