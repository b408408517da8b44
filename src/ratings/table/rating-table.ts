import type { TableModel } from "../../core/index.ts";
import { checkRating, explainRating, isRating } from "../check-rating.ts";
import type { Rating } from "../model.ts";
import { ratingColumns } from "./rating-columns.ts";
import { buildRating, cellsOfRating, ratingExamples } from "./rating-rows.ts";

/**
 * Gives the table of evaluation levels: the columns of an announcement, and the way from its rows to records and back.
 *
 * @remarks A level is read in any spelling (`parseRatingLevel`); what names a level of another grading is refused. The
 * validity is one cell or two. An organization without its credit code is known by its name alone.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { ratingTable } from "linli/ratings";
 *
 * const table = ratingTable();
 * const record = table.build({ name: "青禾区云栖社区服务中心", level: "AAAAA级", announcedOn: "2023-12-20" }, 2);
 * table.is(record) ? record.level : undefined; // => "5A"
 */
export function ratingTable(): TableModel<Rating> {
  return {
    id: "rating",
    title: { en: "Evaluation levels", "zh-CN": "社会组织评估等级名单" },
    columns: ratingColumns(),
    key: ["uscc", "name", "announcedOn"],
    examples: ratingExamples(),
    build: buildRating,
    cellsOf: cellsOfRating,
    is: isRating,
    explain: explainRating,
    check: checkRating,
  };
}
