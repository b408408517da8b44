import type { TableColumn } from "../../core/index.ts";
import { placeColumns, referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { plainColumn } from "./plain-column.ts";

/**
 * Lists the columns of the table of methods, in the order of the template.
 *
 * @remarks A row has one version, the last one.
 *
 * @returns the columns
 */
export function methodColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["工作法编号", "模式编号"]),
    plainColumn(
      "name",
      "text",
      ["Method", "工作法名称"],
      ["What it is called through all its versions.", "工作法或者模式的名称。"],
      {
        aliases: ["名称", "模式名称"],
        required: true,
      },
    ),
    plainColumn(
      "versionName",
      "text",
      ["Version", "版本名称"],
      ["What this version is called; the method's name where absent.", "该版本的名称；未填时同工作法名称。"],
      {
        aliases: ["现用名称"],
        path: ["versions", 0, "name"],
      },
    ),
    plainColumn(
      "steps",
      "list",
      ["Steps", "步骤"],
      ["Steps or elements in their order, separated by ；.", "步骤或者要素，按顺序以“；”分隔。"],
      {
        aliases: ["要素", "主要内容", "工作步骤"],
        path: ["versions", 0, "steps"],
        required: true,
      },
    ),
    plainColumn("from", "date", ["From", "自"], ["From when people work by it.", "该版本的开始日期。"], {
      aliases: ["启用时间", "形成时间"],
      path: ["versions", 0, "from"],
    }),
    plainColumn("until", "date", ["Until", "至"], ["The last day.", "该版本的末日。"], {
      aliases: ["停用时间"],
      path: ["versions", 0, "until"],
    }),
    plainColumn(
      "successor",
      "text",
      ["Successor", "后续工作法"],
      ["The reference of the method in its place.", "取代该工作法的工作法编号。"],
    ),
    plainColumn(
      "provider",
      "text",
      ["Worked out by", "创建单位"],
      ["Name or credit code.", "创建单位的名称或者统一社会信用代码。"],
      {
        aliases: ["提出单位"],
      },
    ),
    ...placeColumns(),
    ...sourceColumns(),
  ];
}
