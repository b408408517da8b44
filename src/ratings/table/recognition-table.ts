import type { TableModel } from "../../core/index.ts";
import { checkRecognition, explainRecognition, isRecognition } from "../check-recognition.ts";
import type { Recognition } from "../model.ts";
import { recognitionColumns } from "./recognition-columns.ts";
import { buildRecognition, cellsOfRecognition, recognitionExamples } from "./recognition-rows.ts";

/**
 * Gives the table of recognitions: plaques, letters, titles, labels and awards, one in each row.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { recognitionTable } from "linli/ratings";
 *
 * const table = recognitionTable();
 * const cells = { kind: "letter-of-gratitude", title: "感谢信", givers: ["白桦县民政局"], holderName: "青禾区云栖社区服务中心" };
 * table.is(table.build(cells, 2)); // => true
 */
export function recognitionTable(): TableModel<Recognition> {
  return {
    id: "recognition",
    title: { en: "Recognitions", "zh-CN": "荣誉登记表" },
    columns: recognitionColumns(),
    key: ["title", "holderName", "on"],
    examples: recognitionExamples(),
    build: buildRecognition,
    cellsOf: cellsOfRecognition,
    is: isRecognition,
    explain: explainRecognition,
    check: checkRecognition,
  };
}
