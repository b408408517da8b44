import type { TableModel } from "../../core/index.ts";
import { explainCohort, isCohort } from "../courses/check-cohort.ts";
import type { Cohort } from "../courses/model.ts";
import { cohortColumns } from "./cohort-columns.ts";
import { buildCohort, cellsOfCohort, checkCohortRow, cohortExamples } from "./cohort-rows.ts";

/**
 * Gives the table of cohorts (班次), one run of a course in each row.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @see {@link courseTable}
 *
 * @example
 * import { cohortTable } from "linli/programmes";
 *
 * const table = cohortTable();
 * const cells = { course: "c-1", number: 1, period: ["2018-07", "2018-07"], heads: "30人", origins: ["440300：4"] };
 * const record = table.build(cells, 2);
 * table.is(record) ? record.origins : undefined; // => [{ place: { divisionCode: "440300" }, heads: 4 }]
 */
export function cohortTable(): TableModel<Cohort> {
  return {
    id: "cohort",
    title: { en: "Cohorts", "zh-CN": "培训班次表" },
    columns: cohortColumns(),
    key: ["id", "course", "number"],
    unique: ["id"],
    examples: cohortExamples(),
    build: buildCohort,
    cellsOf: cellsOfCohort,
    is: isCohort,
    explain: explainCohort,
    check: checkCohortRow,
  };
}
