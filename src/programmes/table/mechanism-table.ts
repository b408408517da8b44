import type { TableModel } from "../../core/index.ts";
import { checkMechanism, explainMechanism, isMechanism } from "../policies/check-mechanism.ts";
import type { Mechanism } from "../policies/model.ts";
import { mechanismColumns } from "./mechanism-columns.ts";
import { buildMechanism, cellsOfMechanism, mechanismExamples } from "./mechanism-rows.ts";

/**
 * Gives the table of coordination mechanisms, one in each row with its last version.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { mechanismTable } from "linli/programmes";
 *
 * const table = mechanismTable();
 * const cells = { name: "联席会议", convenor: "青禾区民政局", members: ["青禾区司法局"] };
 * table.is(table.build(cells, 2)); // => true
 */
export function mechanismTable(): TableModel<Mechanism> {
  return {
    id: "mechanism",
    title: { en: "Mechanisms", "zh-CN": "协调机制登记表" },
    columns: mechanismColumns(),
    key: ["name", "setUpOn"],
    unique: ["id"],
    examples: mechanismExamples(),
    build: buildMechanism,
    cellsOf: cellsOfMechanism,
    is: isMechanism,
    explain: explainMechanism,
    check: checkMechanism,
  };
}
