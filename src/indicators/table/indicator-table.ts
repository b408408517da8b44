import type { TableModel } from "../../core/index.ts";
import { checkIndicator, explainIndicator, isIndicator } from "../check-indicator.ts";
import type { Indicator } from "../model.ts";
import { indicatorColumns } from "./indicator-columns.ts";
import { buildIndicator, cellsOfIndicator, indicatorExamples } from "./indicator-rows.ts";

/**
 * Gives the table of indicators: a catalogue (指标体系), one indicator in each row.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @see {@link observationTable}
 *
 * @example
 * import { indicatorTable } from "linli/indicators";
 *
 * const table = indicatorTable();
 * const cells = { id: "teams", name: "志愿服务队伍数", definition: "登记在册的队伍", kind: "stock", unit: "team", themes: ["志愿服务"] };
 * const record = table.build(cells, 2);
 * table.is(record) ? record.themes : undefined; // => ["volunteering"]
 */
export function indicatorTable(): TableModel<Indicator> {
  return {
    id: "indicator",
    title: { en: "Indicators", "zh-CN": "指标体系表" },
    columns: indicatorColumns(),
    key: ["id", "name"],
    unique: ["id"],
    similar: "name",
    references: [
      { column: "numerator", to: "id" },
      { column: "denominator", to: "id" },
      { column: "partOf", to: "id" },
    ],
    examples: indicatorExamples(),
    build: buildIndicator,
    cellsOf: cellsOfIndicator,
    is: isIndicator,
    explain: explainIndicator,
    check: checkIndicator,
  };
}
