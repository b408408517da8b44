import type { Indicator, Observation } from "../indicators/index.ts";
import { communities, dayIn, some } from "./organization-parts.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";

/** A record that a check of `linli/indicators` refuses, and the code of the error that says why. */
export interface InvalidIndicatorSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

type KindOfIndicator = Pick<
  Indicator,
  "name" | "kind" | "unit" | "numerator" | "denominator" | "basis" | "partOf" | "group"
>;

/** What indicators are drawn from; names are invented or those of public reports. */
const kinds: readonly [KindOfIndicator, ...KindOfIndicator[]] = [
  { name: "注册志愿者人数", kind: "stock", unit: "person" },
  { name: "活跃志愿者人数", kind: "stock", unit: "person", partOf: "registered-volunteers" },
  { name: "社会组织数", kind: "stock", unit: "organization" },
  { name: "社区活动场次", kind: "flow", unit: "event" },
  { name: "服务人次", kind: "flow", unit: "person-time" },
  { name: "快递员人数", kind: "stock", unit: "person", group: "courier" },
  { name: "党组织覆盖率", kind: "ratio", numerator: "covered", denominator: "organizations", basis: 100 },
  {
    name: "每万人拥有社会组织数",
    kind: "ratio",
    unit: "organization",
    numerator: "organizations",
    denominator: "residents",
    basis: 10_000,
  },
  { name: "居民满意度", kind: "score" },
];

/**
 * Draws a valid indicator.
 *
 * @param random - a source of random numbers
 * @returns an indicator that `checkIndicator` accepts without a warning
 *
 * @example
 * import { isIndicator } from "linli/indicators";
 * import { sampleIndicator } from "linli/testing";
 *
 * isIndicator(sampleIndicator(Math.random)); // => true
 */
export function sampleIndicator(random: Random): Indicator {
  const kind = oneOf(random, kinds);
  return {
    id: `indicator-${digits(random, 6)}`,
    ...kind,
    definition: `${kind.name}，按所录数据统计`,
    direction: oneOf(random, ["higher-is-better", "lower-is-better", "neutral"] as const),
    ...some(random, () => ({ englishName: "as reported" })),
    ...some(random, () => ({ method: "报表统计" })),
    ...some(random, () => ({ revision: 1 + below(random, 4) })),
    ...some(random, () => ({ period: { from: "2021-01-01", until: "2025-12-31" } })),
    ...some(random, () => ({ place: { divisionCode: "440305" } })),
    ...some(random, () => ({
      themes: [oneOf(random, ["party-building", "governance", "livelihood", "x-qinghe:neighbours"] as const)],
    })),
    ...some(random, () => ({ source: { title: "青禾区社会组织发展蓝皮书", on: "2026-01-15" } })),
  };
}

/**
 * Draws a valid observation: a stock, a flow, or a mean of a survey.
 *
 * @param random - a source of random numbers
 * @returns an observation that `checkObservation` accepts without a warning
 *
 * @example
 * import { isObservation } from "linli/indicators";
 * import { sampleObservation } from "linli/testing";
 *
 * isObservation(sampleObservation(Math.random)); // => true
 */
export function sampleObservation(random: Random): Observation {
  const year = 2015 + below(random, 11);
  const text = String(year);
  const qualifier = oneOf(random, ["exact", "about", "nearly", "more-than", "at-least"] as const);
  const value = 1 + below(random, 100_000);
  const drafts: readonly [() => Draft, ...(() => Draft)[]] = [
    () => ({
      indicator: "organizations",
      quantity: { value, qualifier, unit: "organization", asOf: dayIn(random, year) },
    }),
    () => ({
      indicator: "events",
      quantity: { value, qualifier, unit: "event" },
      period: { from: `${text}-01-01`, until: `${text}-12-31` },
    }),
    () => ({
      indicator: "satisfaction",
      quantity: { value: (1000 + below(random, 4001)) / 1000, qualifier: "exact", asOf: text },
      sample: {
        statistic: "mean",
        size: 30 + below(random, 5000),
        minimum: 1,
        maximum: 5,
        method: "随机抽样",
      },
    }),
  ];
  return {
    id: `observation-${digits(random, 6)}`,
    ...oneOf(random, drafts)(),
    ...some(random, () => ({ role: oneOf(random, ["actual", "target", "baseline"] as const) })),
    ...some(random, () => ({ place: { name: oneOf(random, communities) } })),
    ...some(random, () => ({ revision: 1 + below(random, 4) })),
    ...some(random, () => ({
      confidence: oneOf(random, ["verified", "secondary", "memory", "uncertain"] as const),
    })),
    ...some(random, () => ({ statedBy: { name: "青禾区民政局" } })),
    source: { title: "青禾区社会组织发展蓝皮书", on: `${String(year + 1)}-01-15` },
  };
}

type Draft = Pick<Observation, "indicator" | "quantity" | "period" | "sample">;

/** Changes that make a valid indicator invalid, each with the code that says so. */
const indicatorDefects: readonly (readonly [string, (indicator: Indicator) => unknown])[] = [
  ["field.value", (indicator) => ({ ...indicator, kind: "rate" })],
  ["indicator.ratio-parts-missing", (indicator) => ({ ...indicator, kind: "ratio", numerator: undefined })],
  [
    "indicator.ratio-parts-out-of-place",
    (indicator) => ({ ...indicator, kind: "flow", unit: "event", basis: 100 }),
  ],
  ["indicator.unit-missing", (indicator) => ({ ...indicator, kind: "stock", unit: undefined })],
  ["indicator.circular", (indicator) => ({ ...indicator, partOf: indicator.id })],
  ["indicator.theme", (indicator) => ({ ...indicator, themes: ["harmony"] })],
  ["indicator.revision", (indicator) => ({ ...indicator, revision: 0 })],
  ["organization.place-empty", (indicator) => ({ ...indicator, place: {} })],
  ["quantity.unit", (indicator) => ({ ...indicator, unit: "people" })],
  ["field.missing", ({ definition: _, ...indicator }) => indicator],
];

/**
 * Draws a record that is nearly an indicator.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkIndicator` gives
 *
 * @example
 * import { checkIndicator } from "linli/indicators";
 * import { sampleInvalidIndicator } from "linli/testing";
 *
 * const { record, because } = sampleInvalidIndicator(Math.random);
 * checkIndicator(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidIndicator(random: Random): InvalidIndicatorSample {
  const [because, spoil] = indicatorDefects[below(random, indicatorDefects.length)] ?? [
    "field.type",
    (): unknown => undefined,
  ];
  return { record: spoil(sampleIndicator(random)), because };
}

const mean = { statistic: "mean", size: 400, minimum: 1, maximum: 5 } as const;

/** Changes that make a valid observation invalid, each with the code that says so. */
const observationDefects: readonly (readonly [string, (observation: Observation) => unknown])[] = [
  ["field.type", (observation) => ({ ...observation, quantity: "近100家" })],
  [
    "quantity.qualifier-zero",
    (observation) => ({ ...observation, quantity: { value: 0, qualifier: "nearly" } }),
  ],
  [
    "observation.outside-scale",
    (observation) => ({ ...observation, quantity: { value: 5.2, qualifier: "exact" }, sample: mean }),
  ],
  ["observation.sample-size", (observation) => ({ ...observation, sample: { ...mean, size: 0 } })],
  ["observation.scale", (observation) => ({ ...observation, sample: { ...mean, minimum: 5 } })],
  [
    "observation.sample-population",
    (observation) => ({ ...observation, sample: { ...mean, population: 399 } }),
  ],
  ["field.missing", (observation) => ({ ...observation, sample: { ...mean, size: undefined } })],
  [
    "period.order",
    (observation) => ({ ...observation, period: { from: "2025-01-01", until: "2024-12-31" } }),
  ],
];

/**
 * Draws a record that is nearly an observation.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkObservation` gives
 *
 * @example
 * import { checkObservation } from "linli/indicators";
 * import { sampleInvalidObservation } from "linli/testing";
 *
 * const { record, because } = sampleInvalidObservation(Math.random);
 * checkObservation(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidObservation(random: Random): InvalidIndicatorSample {
  const [because, spoil] = observationDefects[below(random, observationDefects.length)] ?? [
    "field.type",
    (): unknown => undefined,
  ];
  return { record: spoil(sampleObservation(random)), because };
}
