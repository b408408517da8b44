import {
  checkModel,
  warningOf,
  type CheckResult,
  type Finding,
  type FindingPath,
  isCertainlyBefore,
} from "../../core/index.ts";
import { isReportRecord } from "../guards.ts";
import type { Report, ReportSection } from "./model.ts";
import { ReportSchema } from "./schema.ts";

/**
 * Says whether a value is a report.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isReport } from "linli/programmes";
 *
 * const book = { id: "r-1", title: "青禾区社会组织发展蓝皮书", kind: "blue-book", publishers: [{ name: "青禾区民政局" }] };
 * const sections = [{ number: "1", title: "总体情况", indicators: ["organizations"] }];
 * const period = { from: "2021-01-01", until: "2025-12-31" };
 * isReport({ ...book, period, sections, indicators: ["organizations"] }); // => true
 * isReport({ ...book, period, sections }); // => false
 */
export function isReport(value: unknown): value is Report {
  try {
    return isReportRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a report: its period, its publishers, its sections and the list of its indicators.
 *
 * @remarks What a section tells of is in the list of the report, so that the list can be held against the numbers with
 * `completenessOfReport`.
 *
 * @param input - any value
 * @returns the report by reference, or `report.kind`, `.period-open`, `.publishers-missing`, `.publisher-repeated`,
 * `.edition`, `.sections-missing`, `.section-number`, `.section-repeated`, `.section-indicator-unlisted`,
 * `.indicator-repeated`, `.published-before-period`, `indicator.theme`, those of organizations and dates, and the
 * `field.…` findings; with the warnings of `explainReport`
 *
 * @example
 * import { checkReport } from "linli/programmes";
 *
 * const sections = [{ number: "1", title: "总体情况", indicators: ["teams"] }];
 * const report = { id: "r-1", title: "蓝皮书", kind: "blue-book", publishers: [{ name: "青禾区民政局" }], sections };
 * checkReport({ ...report, period: { from: "2021-01-01", until: "2025-12-31" } }).findings[0]?.code;
 * // => "report.section-indicator-unlisted"
 */
export function checkReport(input: unknown): CheckResult<Report> {
  return checkModel(ReportSchema, input, { guard: isReportRecord, explain: explainReport });
}

/**
 * Gives the warnings about a valid report.
 *
 * @param report - a report that `isReport` accepts
 * @returns the warnings: `report.published-early`, `.section-order`, `.section-parent-missing`, `.indicator-unused`
 *
 * @example
 * import { explainReport, type Report } from "linli/programmes";
 *
 * const report: Report = {
 *   id: "r-1",
 *   title: "青禾区社会组织发展蓝皮书",
 *   kind: "blue-book",
 *   publishers: [{ name: "青禾区民政局" }],
 *   period: { from: "2021-01-01", until: "2025-12-31" },
 *   publishedOn: "2025-12-17",
 *   sections: [{ number: "1", title: "总体情况" }, { number: "2.1", title: "评估情况" }],
 * };
 * explainReport(report).map(({ code }) => code); // => ["report.published-early", "report.section-parent-missing"]
 */
export function explainReport(report: Report): readonly Finding[] {
  const { publishedOn, period, sections, indicators = [] } = report;
  const found: Finding[] = [];
  const warn = (finding: Finding, ...path: FindingPath): number => found.push({ ...finding, path });
  if (isCertainlyBefore(publishedOn, period.until))
    warn(warningOf("report.published-early", {}), "publishedOn");
  const numbers = new Set(sections.map(({ number }) => number));
  sections.forEach(({ number }, index) => {
    const before = sections[index - 1];
    if (before !== undefined && isNumberBefore(number, before.number)) {
      warn(warningOf("report.section-order", {}), "sections", index, "number");
    }
    const parent = number.slice(0, Math.max(0, number.lastIndexOf(".")));
    if (parent !== "" && !numbers.has(parent)) {
      warn(warningOf("report.section-parent-missing", {}), "sections", index, "number");
    }
  });
  const told = new Set(sections.flatMap((section: ReportSection) => section.indicators ?? []));
  indicators.forEach((indicator, index) => {
    if (!told.has(indicator)) warn(warningOf("report.indicator-unused", { indicator }), "indicators", index);
  });
  return found;
}

function isNumberBefore(a: string, b: string): boolean {
  const [left, right] = [a.split("."), b.split(".")];
  const index = left.findIndex((part, position) => part !== right[position]);
  return index === -1 ? left.length < right.length : Number(left[index]) < Number(right[index] ?? 0);
}
