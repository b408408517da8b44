import type { TableColumn } from "../../core/index.ts";
import { placeColumns, referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { meetingFrequencyLabels } from "../data/policies-labels.ts";
import { plainColumn } from "./plain-column.ts";

/**
 * Lists the columns of the table of mechanisms, in the order of the template.
 *
 * @remarks A row has one version, the last one.
 *
 * @returns the columns
 */
export function mechanismColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["机制编号"]),
    plainColumn(
      "name",
      "text",
      ["Name", "机制名称"],
      ["As the document prints it.", "协调机制或者联席会议的名称。"],
      {
        aliases: ["名称", "联席会议名称"],
        required: true,
      },
    ),
    plainColumn(
      "setUpOn",
      "date",
      ["Set up on", "设立日期"],
      ["The day on which it was set up.", "设立的日期。"],
      {
        aliases: ["成立日期", "建立时间"],
      },
    ),
    plainColumn("convenor", "text", ["Convenor", "召集单位"], ["Who convenes it.", "召集单位的名称。"], {
      aliases: ["牵头单位", "召集人单位"],
      path: ["versions", 0, "convenor"],
      required: true,
    }),
    plainColumn(
      "members",
      "list",
      ["Members", "成员单位"],
      ["Without the convenor, separated by ；.", "不含召集单位，以“；”分隔。"],
      {
        aliases: ["参加单位"],
        path: ["versions", 0, "members"],
        required: true,
      },
    ),
    plainColumn("office", "text", ["Office", "办公室设在"], ["Where its office is.", "办公室所设单位。"], {
      aliases: ["办公室"],
      path: ["versions", 0, "office"],
    }),
    plainColumn(
      "basis",
      "text",
      ["Document", "依据文件"],
      ["The reference of the document.", "设立或者调整的文件编号。"],
      {
        aliases: ["设立依据"],
        path: ["versions", 0, "basis"],
      },
    ),
    plainColumn("from", "date", ["From", "自"], ["From when these belong to it.", "该成员组成的开始日期。"], {
      aliases: ["调整日期", "起始日期"],
      path: ["versions", 0, "from"],
    }),
    plainColumn("until", "date", ["Until", "至"], ["The last day.", "该成员组成的末日。"], {
      aliases: ["截止日期"],
      path: ["versions", 0, "until"],
    }),
    plainColumn("frequency", "code", ["Meets", "会议频次"], ["How often it meets.", "多久开一次会。"], {
      aliases: ["召开频次"],
      codes: meetingFrequencyLabels,
    }),
    ...placeColumns(),
    ...sourceColumns(),
  ];
}
