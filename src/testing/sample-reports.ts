import type { Case, Report } from "../programmes/index.ts";
import { communities, some } from "./organization-parts.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";

/** A record that a check of cases or reports refuses, and the code of the error that says why. */
export interface InvalidReportSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

type Defects<T> = readonly [
  readonly [string, (record: T) => unknown],
  ...(readonly [string, (record: T) => unknown])[],
];

/**
 * Draws a valid case.
 *
 * @param random - a source of random numbers
 * @returns a case that `checkCase` accepts without a warning
 *
 * @example
 * import { isCase } from "linli/programmes";
 * import { sampleCase } from "linli/testing";
 *
 * isCase(sampleCase(Math.random)); // => true
 */
export function sampleCase(random: Random): Case {
  const community = oneOf(random, communities);
  const year = String(2018 + below(random, 8));
  return {
    id: `case-${digits(random, 6)}`,
    title: oneOf(random, ["楼道议事", "共护一河清水", "企业帮扶伙伴圈"]),
    problem: `${community}社区楼道堆物`,
    practice: "每月一次楼道议事",
    observations: [`observation-${digits(random, 4)}`],
    themes: [oneOf(random, ["party-building", "governance", "x-qinghe:neighbours"] as const)],
    provider: { name: `${community}社区居民委员会` },
    period: { from: `${year}-01-01`, until: `${year}-12-31` },
    ...some(random, () => ({ englishTitle: "Talks in the Stairwell" })),
    ...some(random, () => ({ result: "楼道堆物清零" })),
    ...some(random, () => ({ evidence: [{ title: "工作总结" }] })),
    ...some(random, () => ({ place: { name: `${community}社区` } })),
    ...some(random, () => ({ audience: "社区居民" })),
    ...some(random, () => ({ method: "six-foot-lane" })),
    ...some(random, () => ({ projects: ["project-1"], recognitions: ["recognition-1"] })),
    ...some(random, () => ({ source: { title: "青禾区案例汇编", on: "2026-01-15" } })),
  };
}

const caseDefects: Defects<Case> = [
  ["case.result-missing", (record) => ({ ...record, result: undefined, observations: [] })],
  [
    "case.evidence-missing",
    (record) => ({ ...record, result: "清零", observations: [], evidence: [], source: undefined }),
  ],
  ["case.evidence-empty", (record) => ({ ...record, evidence: [{ on: "2025" }] })],
  ["case.parts-same", (record) => ({ ...record, practice: record.problem })],
  ["case.reference-repeated", (record) => ({ ...record, observations: ["a", "a"] })],
  ["indicator.theme", (record) => ({ ...record, themes: ["harmony"] })],
  ["field.missing", ({ practice: _, ...record }) => record],
  ["organization.text-empty", (record) => ({ ...record, problem: " " })],
];

/**
 * Draws a record that is nearly a case.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkCase` gives
 *
 * @example
 * import { checkCase } from "linli/programmes";
 * import { sampleInvalidCase } from "linli/testing";
 *
 * const { record, because } = sampleInvalidCase(Math.random);
 * checkCase(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidCase(random: Random): InvalidReportSample {
  const [because, spoil] = oneOf(random, caseDefects);
  return { record: spoil(sampleCase(random)), because };
}

/**
 * Draws a valid report.
 *
 * @param random - a source of random numbers
 * @returns a report that `checkReport` accepts without a warning
 *
 * @example
 * import { isReport } from "linli/programmes";
 * import { sampleReport } from "linli/testing";
 *
 * isReport(sampleReport(Math.random)); // => true
 */
export function sampleReport(random: Random): Report {
  const year = 2015 + below(random, 10);
  return {
    id: `report-${digits(random, 6)}`,
    title: oneOf(random, ["青禾区社会组织发展蓝皮书", "云栖社区年度报告"]),
    kind: oneOf(random, ["blue-book", "annual-report", "work-report", "survey", "evaluation"] as const),
    period: { from: `${String(year)}-01-01`, until: `${String(year)}-12-31` },
    publishers: [{ name: "青禾区民政局" }],
    publishedOn: `${String(year + 1)}-01-15`,
    sections: [
      { number: "1", title: "总体情况" },
      { number: "2", title: "党建引领", themes: ["party-building"], cases: ["case-1"] },
      { number: "2.1", title: "组织覆盖" },
    ],
    ...some(random, () => ({
      sections: [{ number: "1", title: "总体情况", indicators: ["organizations"] }],
      indicators: ["organizations"],
    })),
    ...some(random, () => ({ englishTitle: "Blue Book of Qinghe" })),
    ...some(random, () => ({ edition: 1 + below(random, 5) })),
    ...some(random, () => ({ place: { name: "青禾区" } })),
    ...some(random, () => ({ source: { title: "青禾区政府网", url: "https://example.org/report" } })),
  };
}

const reportDefects: Defects<Report> = [
  ["report.kind", (report) => ({ ...report, kind: "novel" })],
  ["report.period-open", (report) => ({ ...report, period: { from: "2021-01-01" } })],
  ["report.publishers-missing", (report) => ({ ...report, publishers: [] })],
  ["report.publisher-repeated", (report) => ({ ...report, publishers: [{ name: "甲" }, { name: "甲 " }] })],
  ["report.edition", (report) => ({ ...report, edition: 0 })],
  ["report.sections-missing", (report) => ({ ...report, sections: [] })],
  ["report.section-number", (report) => ({ ...report, sections: [{ number: "一", title: "总体情况" }] })],
  [
    "report.section-repeated",
    (report) => ({
      ...report,
      sections: [
        { number: "1", title: "甲" },
        { number: "1", title: "乙" },
      ],
    }),
  ],
  [
    "report.section-indicator-unlisted",
    (report) => ({ ...report, sections: [{ number: "1", title: "甲", indicators: ["teams"] }] }),
  ],
  ["report.indicator-repeated", (report) => ({ ...report, indicators: ["teams", "teams"] })],
  ["report.published-before-period", (report) => ({ ...report, publishedOn: "2001" })],
  ["field.missing", ({ period: _, ...report }) => report],
];

/**
 * Draws a record that is nearly a report.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkReport` gives
 *
 * @example
 * import { checkReport } from "linli/programmes";
 * import { sampleInvalidReport } from "linli/testing";
 *
 * const { record, because } = sampleInvalidReport(Math.random);
 * checkReport(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidReport(random: Random): InvalidReportSample {
  const [because, spoil] = oneOf(random, reportDefects);
  return { record: spoil(sampleReport(random)), because };
}
