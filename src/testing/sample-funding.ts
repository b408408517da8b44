import type { AssetLock, Distribution, FundingLine, FundingTime } from "../projects/index.ts";
import { communities, dayIn, some } from "./organization-parts.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";

/** A record of money that a check of `linli/projects` refuses, and the code of the error that says why. */
export interface InvalidFundingSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

const sourceKinds = [
  "fiscal",
  "purchase",
  "venture",
  "special",
  "lottery",
  "corporate",
  "crowdfunding",
  "donation",
  "membership",
  "self-earned",
  "x-qinghe:bazaar",
] as const;
const uses = ["lonely", "low-income", "disabled", "elderly", "student-aid", "x-qinghe:pupils"] as const;
const bodies = ["青禾社企", "云栖邻里食堂合作社", "青禾区暖邻社会工作服务中心"] as const;

/**
 * Draws a valid funding line, exact in fen or hedged in yuan.
 *
 * @param random - a source of random numbers
 * @returns a line that `checkFundingLine` accepts without a warning
 *
 * @example
 * import { isFundingLine } from "linli/projects";
 * import { sampleFundingLine } from "linli/testing";
 *
 * isFundingLine(sampleFundingLine(Math.random)); // => true
 */
export function sampleFundingLine(random: Random): FundingLine {
  return {
    id: `funding-${digits(random, 8)}`,
    ...drawAmount(random),
    sourceKind: oneOf(random, sourceKinds),
    ...drawTime(random),
    ...some(random, () => ({
      purpose: oneOf(random, ["hardware", "services", "activities", "personnel", "x-qinghe:fair"] as const),
    })),
    ...some(random, () => ({ funder: { name: "青禾区民政局" } })),
    ...some(random, () => ({ receiver: { name: oneOf(random, bodies) } })),
    ...some(random, () => ({ place: { name: oneOf(random, communities) } })),
    ...some(random, () => ({ project: `project-${digits(random, 4)}` })),
    ...some(random, () => ({ contributors: 1 + below(random, 200) })),
    ...some(random, () => ({ source: { title: "青禾区社会组织发展蓝皮书", on: "2026-01-15" } })),
  };
}

function drawAmount(random: Random): Pick<FundingLine, "amountFen" | "amount"> {
  if (below(random, 2) === 0) return { amountFen: below(random, 200_000_000) };
  const qualifier = oneOf(random, ["about", "nearly", "more-than", "at-least"] as const);
  return { amount: { value: 1000 + below(random, 1_000_000), qualifier, unit: "yuan" } };
}

function drawTime(random: Random): FundingTime {
  const year = 2015 + below(random, 10);
  const period = { from: `${String(year)}-01-01` };
  return oneOf<FundingTime>(random, [
    { year },
    { period: { from: dayIn(random, year), until: dayIn(random, year + 1) } },
    { period, perYear: true },
    { period: { ...period, until: `${String(year + 3)}-12-31` }, perYear: true },
  ]);
}

/**
 * Draws a valid asset lock.
 *
 * @param random - a source of random numbers
 * @returns a lock that `checkAssetLock` accepts without a warning
 *
 * @example
 * import { isAssetLock } from "linli/projects";
 * import { sampleAssetLock } from "linli/testing";
 *
 * isAssetLock(sampleAssetLock(Math.random)); // => true
 */
export function sampleAssetLock(random: Random): AssetLock {
  return {
    id: `lock-${digits(random, 6)}`,
    body: { name: oneOf(random, bodies) },
    ...oneOf<Pick<AssetLock, "dividends" | "dividendCapPercent">>(random, [
      { dividends: "never" },
      { dividends: "capped", dividendCapPercent: 1 + below(random, 100) },
      { dividends: "free" },
    ]),
    shareRefund: oneOf(random, ["never", "at-par", "free"] as const),
    ...some(random, () => ({ surplusUses: [oneOf(random, uses)] })),
    dissolutionTo: "捐赠给宗旨相近的公益组织",
    declaredIn: `章程第${String(10 + below(random, 30))}条`,
    from: dayIn(random, 2021),
    verifiedOn: dayIn(random, 2025),
    ...some(random, () => ({ source: { title: "章程", on: "2021" } })),
  };
}

/**
 * Draws a valid distribution.
 *
 * @param random - a source of random numbers
 * @returns a distribution that `checkDistribution` accepts without a warning
 *
 * @example
 * import { isDistribution } from "linli/projects";
 * import { sampleDistribution } from "linli/testing";
 *
 * isDistribution(sampleDistribution(Math.random)); // => true
 */
export function sampleDistribution(random: Random): Distribution {
  const year = 2020 + below(random, 5);
  return {
    id: `distribution-${digits(random, 6)}`,
    body: { name: oneOf(random, bodies) },
    on: dayIn(random, year + 1),
    ...oneOf<Pick<Distribution, "kind" | "parFen" | "beneficiaryKind">>(random, [
      { kind: "dividend" },
      { kind: "reinvestment" },
      { kind: "share-refund", parFen: 100_000 },
      { kind: "welfare", beneficiaryKind: oneOf(random, uses) },
    ]),
    amountFen: 1 + below(random, 10_000_000),
    ...some(random, () => ({ surplusYear: year, surplusFen: below(random, 100_000_000) })),
    ...some(random, () => ({ source: { title: "年度报告", on: String(year + 1) } })),
  };
}

type Defect<T> = readonly [string, (record: T) => unknown];

const yuan = { value: 200_000, qualifier: "more-than", unit: "yuan" } as const;

const lineDefects: readonly [Defect<FundingLine>, ...Defect<FundingLine>[]] = [
  ["funding.one-amount", (line) => ({ ...line, amountFen: 100, amount: yuan })],
  ["funding.one-amount", (line) => ({ ...line, amountFen: undefined, amount: undefined })],
  ["funding.fen", (line) => ({ ...line, amount: undefined, amountFen: 0.5 })],
  ["funding.not-yuan", (line) => ({ ...line, amountFen: undefined, amount: { ...yuan, unit: "person" } })],
  ["funding.one-time", (line) => ({ ...line, year: 2022, period: { from: "2022-01-01" } })],
  ["funding.source-kind", (line) => ({ ...line, sourceKind: "loan" })],
  ["funding.purpose", (line) => ({ ...line, purpose: "banquet" })],
  ["funding.year", (line) => ({ ...line, period: undefined, perYear: undefined, year: 0 })],
  ["funding.contributors", (line) => ({ ...line, contributors: 0 })],
];

const lockDefects: readonly [Defect<AssetLock>, ...Defect<AssetLock>[]] = [
  [
    "asset-lock.cap-out-of-place",
    (lock) => ({ ...lock, dividends: "capped", dividendCapPercent: undefined }),
  ],
  ["asset-lock.cap-out-of-place", (lock) => ({ ...lock, dividends: "never", dividendCapPercent: 10 })],
  ["asset-lock.cap", (lock) => ({ ...lock, dividends: "capped", dividendCapPercent: 101 })],
  ["asset-lock.use", (lock) => ({ ...lock, surplusUses: ["founders"] })],
  ["asset-lock.verified-before", (lock) => ({ ...lock, verifiedOn: "2019-12-31" })],
  ["field.missing", ({ declaredIn: _, ...lock }) => lock],
];

const distributionDefects: readonly [Defect<Distribution>, ...Defect<Distribution>[]] = [
  ["distribution.amount", (paid) => ({ ...paid, amountFen: 0 })],
  ["distribution.par-out-of-place", (paid) => ({ ...paid, kind: "dividend", parFen: 100 })],
  [
    "distribution.beneficiary-out-of-place",
    (paid) => ({ ...paid, kind: "reinvestment", beneficiaryKind: "elderly" }),
  ],
  ["field.value", (paid) => ({ ...paid, kind: "loan" })],
];

function spoiled<T>(
  random: Random,
  record: T,
  defects: readonly [Defect<T>, ...Defect<T>[]],
): InvalidFundingSample {
  const [because, spoil] = oneOf(random, defects);
  return { record: spoil(record), because };
}

/**
 * Draws a record that is nearly a funding line.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkFundingLine` gives
 *
 * @example
 * import { checkFundingLine } from "linli/projects";
 * import { sampleInvalidFundingLine } from "linli/testing";
 *
 * const { record, because } = sampleInvalidFundingLine(Math.random);
 * checkFundingLine(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidFundingLine(random: Random): InvalidFundingSample {
  return spoiled(random, sampleFundingLine(random), lineDefects);
}

/**
 * Draws a record that is nearly an asset lock.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkAssetLock` gives
 *
 * @example
 * import { checkAssetLock } from "linli/projects";
 * import { sampleInvalidAssetLock } from "linli/testing";
 *
 * const { record, because } = sampleInvalidAssetLock(Math.random);
 * checkAssetLock(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidAssetLock(random: Random): InvalidFundingSample {
  return spoiled(random, sampleAssetLock(random), lockDefects);
}

/**
 * Draws a record that is nearly a distribution.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkDistribution` gives
 *
 * @example
 * import { checkDistribution } from "linli/projects";
 * import { sampleInvalidDistribution } from "linli/testing";
 *
 * const { record, because } = sampleInvalidDistribution(Math.random);
 * checkDistribution(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidDistribution(random: Random): InvalidFundingSample {
  return spoiled(random, sampleDistribution(random), distributionDefects);
}
