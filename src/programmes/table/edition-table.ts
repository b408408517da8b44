import type { TableModel } from "../../core/index.ts";
import { checkEdition, explainEdition, isEdition } from "../editions/check-edition.ts";
import type { Edition } from "../editions/model.ts";
import { announcedPaths, withNumberFindings } from "./announced-columns.ts";
import { editionColumns } from "./edition-columns.ts";
import { buildEdition, cellsOfEdition, editionExamples } from "./edition-rows.ts";

/**
 * Gives the table of editions: one in each row, the bodies behind it in a column for each role.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @see {@link programmeTable}, {@link sessionTable}
 *
 * @example
 * import { editionTable } from "linli/programmes";
 *
 * const table = editionTable();
 * const cells = { programme: "carnival", number: "第八届", period: ["2025-12-17", "2025-12-23"], roleHost: ["青禾区民政局"] };
 * const record = table.build(cells, 2);
 * table.is(record) ? [record.number, record.roles] : undefined;
 * // => [8, [{ role: "host", body: { name: "青禾区民政局" } }]]
 */
export function editionTable(): TableModel<Edition> {
  return {
    id: "edition",
    title: { en: "Editions", "zh-CN": "活动届次表" },
    columns: editionColumns(),
    key: ["id", "programme", "number"],
    unique: ["id"],
    examples: editionExamples(),
    build: buildEdition,
    cellsOf: cellsOfEdition,
    is: isEdition,
    explain: explainEdition,
    check: (input) => withNumberFindings(checkEdition(input), input, announcedPaths),
  };
}
