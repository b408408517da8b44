import type { TableModel } from "../../core/index.ts";
import { explainObservation, isObservation } from "../check-observation.ts";
import type { Observation } from "../model.ts";
import { observationColumns } from "./observation-columns.ts";
import {
  buildObservation,
  cellsOfObservation,
  checkObservationRow,
  observationExamples,
} from "./observation-rows.ts";

/**
 * Gives the table of observations: one number of an indicator in each row, as it was said.
 *
 * @remarks The value is read as `parseQuantity` of `linli/core` reads it, so that 近100家 stays "nearly 100". A year alone is
 * the whole calendar year.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @see {@link indicatorTable}
 *
 * @example
 * import { observationTable } from "linli/indicators";
 *
 * const table = observationTable();
 * const record = table.build({ indicator: "participants", value: "近100家", asOf: "2025-12-23" }, 2);
 * table.is(record) ? record.quantity : undefined;
 * // => { value: 100, qualifier: "nearly", unit: "organization", asOf: "2025-12-23" }
 */
export function observationTable(): TableModel<Observation> {
  return {
    id: "observation",
    title: { en: "Observations of indicators", "zh-CN": "指标数据表" },
    columns: observationColumns(),
    key: ["indicator", "placeName", "year", "asOf"],
    examples: observationExamples(),
    build: buildObservation,
    cellsOf: cellsOfObservation,
    is: isObservation,
    explain: explainObservation,
    check: checkObservationRow,
  };
}
