import type { TableModel } from "../../core/index.ts";
import { explainOpenCall } from "../calls/explain-open-call.ts";
import { isOpenCall } from "../calls/check-open-call.ts";
import type { OpenCall } from "../calls/model.ts";
import { openCallColumns } from "./open-call-columns.ts";
import { buildOpenCall, cellsOfOpenCall, checkOpenCallRow, openCallExamples } from "./open-call-rows.ts";

/**
 * Gives the table of calls: one call in each row, with a day for each step. Bids have a table of their own.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @see {@link bidTable}
 *
 * @example
 * import { openCallTable } from "linli/projects";
 *
 * const table = openCallTable();
 * const record = table.build({ title: "充电安全", budget: "约8万元", publishOn: "2026-03-01" }, 2);
 * table.is(record) ? record.budget : undefined; // => { value: 80000, qualifier: "about", unit: "yuan" }
 */
export function openCallTable(): TableModel<OpenCall> {
  return {
    id: "open-call",
    title: { en: "Open calls", "zh-CN": "揭榜挂帅榜单" },
    columns: openCallColumns(),
    key: ["id", "title"],
    unique: ["id"],
    similar: "title",
    examples: openCallExamples(),
    build: buildOpenCall,
    cellsOf: cellsOfOpenCall,
    is: isOpenCall,
    explain: explainOpenCall,
    check: checkOpenCallRow,
  };
}
