import type { TableModel } from "../../core/index.ts";
import { checkProgramme, explainProgramme, isProgramme } from "../editions/check-programme.ts";
import type { Programme } from "../editions/model.ts";
import { announcedPaths, withNumberFindings } from "./announced-columns.ts";
import { programmeColumns } from "./programme-columns.ts";
import { buildProgramme, cellsOfProgramme, programmeExamples } from "./programme-rows.ts";

/**
 * Gives the table of programmes: activities that come back, brands and platforms, one in each row.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @see {@link editionTable}, {@link sessionTable}
 *
 * @example
 * import { programmeTable } from "linli/programmes";
 *
 * const table = programmeTable();
 * const record = table.build({ name: "青禾成长营", announcedSessions: "100余场" }, 2);
 * table.is(record) ? record.announced?.sessions : undefined; // => { value: 100, qualifier: "more-than", unit: "event" }
 */
export function programmeTable(): TableModel<Programme> {
  return {
    id: "programme",
    title: { en: "Programmes", "zh-CN": "活动（项目）名录" },
    columns: programmeColumns(),
    key: ["id", "name"],
    unique: ["id"],
    similar: "name",
    references: [{ column: "partOf", to: "id" }],
    examples: programmeExamples(),
    build: buildProgramme,
    cellsOf: cellsOfProgramme,
    is: isProgramme,
    explain: explainProgramme,
    check: (input) => withNumberFindings(checkProgramme(input), input, announcedPaths),
  };
}
