import type { TableColumn } from "../../core/index.ts";
import { placeColumns, referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { membershipUnitLabels } from "../data/membership-labels.ts";
import { plainColumn } from "./plain-column.ts";

/**
 * Lists the columns of the table of memberships, in the order of the template.
 *
 * @returns the columns
 */
export function membershipColumns(): readonly TableColumn[] {
  const [division, community] = placeColumns();
  return [
    referenceColumn(["成员编号", "加入编号", "membership id"]),
    plainColumn(
      "programme",
      "text",
      ["Programme", "活动编号"],
      ["Your reference of the programme.", "所加入活动的编号。"],
      { aliases: ["所属活动", "加入活动", "项目编号"], required: true },
    ),
    {
      id: "placeName",
      label: { en: "Member", "zh-CN": "成员名称" },
      aliases: ["社区名称", "小区名称", "村名", "名称", "member"],
      kind: "text",
      path: ["member", "name"],
      description: { en: "Its name.", "zh-CN": "社区、小区或者村的名称。" },
    },
    plainColumn(
      "unit",
      "code",
      ["Unit", "成员类别"],
      ["Community, residential estate or village.", "社区、小区或者村，分别统计。"],
      {
        aliases: ["类别", "单位类别"],
        required: true,
        codes: membershipUnitLabels,
      },
    ),
    ...[division, community].flatMap((column) =>
      column === undefined
        ? []
        : [{ ...column, path: ["member", ...column.path.slice(1)] } satisfies TableColumn],
    ),
    plainColumn("joinedOn", "date", ["Joined on", "加入日期"], ["The first day.", "加入的日期。"], {
      aliases: ["加入时间", "启用日期", "接入日期"],
      required: true,
    }),
    plainColumn("leftOn", "date", ["Left on", "退出日期"], ["The last day.", "参加的最后一天。"], {
      aliases: ["退出时间", "终止日期"],
    }),
    ...sourceColumns(),
  ];
}
