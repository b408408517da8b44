import type { TableModel } from "../../core/index.ts";
import { checkTalent, explainTalent, isTalent } from "../talents/check-talent.ts";
import type { Talent } from "../talents/model.ts";
import { talentColumns } from "./talent-columns.ts";
import { buildTalent, cellsOfTalent, talentExamples } from "./talent-rows.ts";

/**
 * Gives the table of talents (人才名册), one person or team in each row, without names.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { talentTable } from "linli/programmes";
 *
 * const table = talentTable();
 * const record = table.build({ id: "t-1", kind: "expert", affiliation: "青禾大学" }, 2);
 * table.is(record) ? record.affiliation : undefined; // => { name: "青禾大学" }
 */
export function talentTable(): TableModel<Talent> {
  return {
    id: "talent",
    title: { en: "Talents", "zh-CN": "人才名册" },
    columns: talentColumns(),
    key: ["id", "kind"],
    unique: ["id"],
    examples: talentExamples(),
    build: buildTalent,
    cellsOf: cellsOfTalent,
    is: isTalent,
    explain: explainTalent,
    check: checkTalent,
  };
}
