import type { TableColumn } from "../../core/index.ts";
import { referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { editionModeLabels } from "../data/edition-labels.ts";
import type { BodyRoleKind } from "../editions/model.ts";
import { announcedColumns } from "./announced-columns.ts";
import { bodyRoleColumns } from "./body-role-columns.ts";
import { tagsColumn } from "./programme-columns.ts";

/** The roles of bodies behind an edition that have a column. */
export const editionRoles: readonly BodyRoleKind[] = [
  "guide",
  "host",
  "organizer",
  "co-organizer",
  "supporter",
  "planner",
  "carrier",
  "venue-provider",
];

/**
 * Lists the columns of the table of editions, in the order of the template.
 *
 * @returns the columns
 */
export function editionColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["届次编号", "edition id"]),
    ...titleColumns(),
    ...aboutColumns(),
    ...bodyRoleColumns(editionRoles),
    ...placeColumns(),
    ...announcedColumns(),
    ...sourceColumns(),
  ];
}

function titleColumns(): readonly TableColumn[] {
  return [
    {
      id: "programme",
      label: { en: "Programme", "zh-CN": "活动编号" },
      aliases: ["所属活动", "活动", "programme id"],
      kind: "text",
      path: ["programme"],
      required: true,
      description: { en: "The reference of its programme.", "zh-CN": "所属活动的编号。" },
    },
    {
      id: "number",
      label: { en: "Edition", "zh-CN": "届次" },
      aliases: ["第几届", "届数", "期次", "number"],
      kind: "text",
      path: ["number"],
      required: true,
      description: { en: "Such as 8, 8th or 第八届.", "zh-CN": "如“第八届”或者“8”。" },
    },
    {
      id: "name",
      label: { en: "Name", "zh-CN": "本届名称" },
      aliases: ["本届主题", "名称"],
      kind: "text",
      path: ["name"],
      description: { en: "A name of its own, where it has one.", "zh-CN": "本届另有名称的填写。" },
    },
  ];
}

function aboutColumns(): readonly TableColumn[] {
  return [
    {
      id: "period",
      label: { en: "Days", "zh-CN": "起止日期" },
      aliases: ["举办时间", "活动时间", "时间", "period"],
      kind: "period",
      path: ["period"],
      required: true,
      description: {
        en: "First and last day with the year, such as 2025年12月17日至2025年12月23日.",
        "zh-CN": "起止日期，应当写明年份，如“2025年12月17日至2025年12月23日”。",
      },
    },
    {
      id: "mode",
      label: { en: "Form", "zh-CN": "举办形式" },
      aliases: ["形式", "活动形式", "mode"],
      kind: "code",
      path: ["mode"],
      codes: editionModeLabels,
      description: { en: "Online, on the spot, or both.", "zh-CN": "线上、线下或者线上线下结合。" },
    },
    {
      id: "themes",
      label: { en: "Themes", "zh-CN": "主题" },
      aliases: ["活动主题", "领域", "theme"],
      kind: "list",
      path: ["themes"],
      description: {
        en: "Codes or names of themes; several are separated by ；.",
        "zh-CN": "主题的代码或者名称，多个以“；”分隔。",
      },
    },
    tagsColumn(),
  ];
}

function placeColumns(): readonly TableColumn[] {
  return [
    {
      id: "venues",
      label: { en: "Venues", "zh-CN": "会场编号" },
      aliases: ["会场", "活动场地", "venue"],
      kind: "list",
      path: ["venues"],
      description: {
        en: "References of venues; several are separated by ；.",
        "zh-CN": "场地编号，多个以“；”分隔。",
      },
    },
    {
      id: "participants",
      label: { en: "Bodies taking part", "zh-CN": "参加单位" },
      aliases: ["参加社会组织", "参展单位", "participants"],
      kind: "list",
      path: ["participants"],
      description: {
        en: "Names or credit codes; several are separated by ；.",
        "zh-CN": "单位名称或者统一社会信用代码，多个以“；”分隔。",
      },
    },
  ];
}
