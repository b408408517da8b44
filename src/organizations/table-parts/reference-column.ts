import type { TableColumn } from "../../core/index.ts";

/**
 * Gives the column of a record's own reference, as every table has it.
 *
 * @remarks A row without one is called `row-N` by the table's `build`.
 *
 * @param aliases - further headings in use, such as 案例编号
 * @returns the column
 *
 * @example
 * import { referenceColumn } from "linli/organizations";
 *
 * referenceColumn(["协议编号"]).label["zh-CN"]; // => "编号"
 */
export function referenceColumn(aliases: readonly string[] = []): TableColumn {
  return {
    id: "id",
    label: { en: "Reference", "zh-CN": "编号" },
    aliases: [...aliases, "ID", "id"],
    kind: "text",
    path: ["id"],
    description: {
      en: "Your own. Without one the row stands for it.",
      "zh-CN": "自定编号；未填时以行号代替。",
    },
  };
}
