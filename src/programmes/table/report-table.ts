import type { TableModel } from "../../core/index.ts";
import { checkReport, explainReport, isReport } from "../reports/check-report.ts";
import type { Report } from "../reports/model.ts";
import { reportColumns } from "./report-columns.ts";
import { buildReport, cellsOfReport, reportExamples } from "./report-rows.ts";

/**
 * Gives the table of reports: blue books, annual reports, one in each row.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { reportTable } from "linli/programmes";
 *
 * const table = reportTable();
 * const cells = { title: "年度报告", kind: "annual-report", period: ["2025-01-01", "2025-12-31"], publishers: ["青禾区民政局"], sections: ["1 概况"] };
 * table.is(table.build(cells, 2)); // => true
 */
export function reportTable(): TableModel<Report> {
  return {
    id: "report",
    title: { en: "Reports", "zh-CN": "报告登记表" },
    columns: reportColumns(),
    key: ["title", "publishedOn"],
    unique: ["id"],
    examples: reportExamples(),
    build: buildReport,
    cellsOf: cellsOfReport,
    is: isReport,
    explain: explainReport,
    check: checkReport,
  };
}
