import type { TableColumn } from "../../core/index.ts";
import { referenceColumn, sourceColumns } from "../../organizations/index.ts";
import type { BodyRoleKind } from "../editions/model.ts";
import { announcedColumns } from "./announced-columns.ts";
import { bodyRoleColumns } from "./body-role-columns.ts";

/** The roles of bodies behind a programme that have a column. */
export const programmeRoles: readonly BodyRoleKind[] = [
  "host",
  "supporter",
  "initiator",
  "funder",
  "partner",
];

/** Words that number editions, as the codes of a column: each stands for itself. */
const ordinalWordCodes = {
  届: { en: "届 (edition)", "zh-CN": "届" },
  次: { en: "次 (time)", "zh-CN": "次" },
  期: { en: "期 (issue)", "zh-CN": "期" },
  季: { en: "季 (season)", "zh-CN": "季" },
};

/**
 * Lists the columns of the table of programmes, in the order of the template.
 *
 * @returns the columns
 */
export function programmeColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["活动编号", "项目编号", "programme id"]),
    {
      id: "name",
      label: { en: "Programme", "zh-CN": "活动名称" },
      aliases: ["名称", "项目名称", "平台名称", "name"],
      kind: "text",
      path: ["name"],
      required: true,
      description: {
        en: "What it is called, without the number of an edition.",
        "zh-CN": "活动的名称，不含届次。",
      },
    },
    {
      id: "englishName",
      label: { en: "English name", "zh-CN": "英文名称" },
      aliases: ["活动英文名称"],
      kind: "text",
      path: ["englishName"],
      description: { en: "What it is called in English.", "zh-CN": "活动的英文名称。" },
    },
    {
      id: "ordinalWord",
      label: { en: "Counting word", "zh-CN": "届次量词" },
      aliases: ["量词"],
      kind: "code",
      path: ["ordinalWord"],
      codes: ordinalWordCodes,
      description: {
        en: "The word by which editions are counted; 届 where empty.",
        "zh-CN": "届、次、期或者季；未填为届。",
      },
    },
    {
      id: "brand",
      label: { en: "Brand", "zh-CN": "品牌" },
      aliases: ["品牌名称", "所属品牌"],
      kind: "text",
      path: ["brand"],
      description: { en: "The brand under which it runs.", "zh-CN": "活动所属品牌。" },
    },
    {
      id: "partOf",
      label: { en: "Part of", "zh-CN": "所属活动编号" },
      aliases: ["上级活动", "上级活动编号"],
      kind: "text",
      path: ["partOf"],
      description: {
        en: "The reference of the programme of which it is a part.",
        "zh-CN": "所从属活动的编号。",
      },
    },
    {
      id: "startedOn",
      label: { en: "Began", "zh-CN": "创办时间" },
      aliases: ["创办日期", "启动时间", "started on"],
      kind: "date",
      path: ["startedOn"],
      description: { en: "When it began; a year is enough.", "zh-CN": "创办的日期，可以只写年份。" },
    },
    ...bodyRoleColumns(programmeRoles),
    tagsColumn(),
    ...announcedColumns(),
    ...sourceColumns(),
  ];
}

/**
 * Gives the column of words to find a record by.
 *
 * @returns the column
 */
export function tagsColumn(): TableColumn {
  return {
    id: "tags",
    label: { en: "Tags", "zh-CN": "标签" },
    aliases: ["关键词", "tag"],
    kind: "list",
    path: ["tags"],
    description: { en: "Several are separated by ；.", "zh-CN": "多个以“；”分隔。" },
  };
}
