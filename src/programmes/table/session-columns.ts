import type { TableColumn } from "../../core/index.ts";
import { placeColumns, referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { dayPartLabels, sessionKindLabels } from "../data/edition-labels.ts";
import type { BodyRoleKind } from "../editions/model.ts";
import { bodyRoleColumns } from "./body-role-columns.ts";

/** The roles of bodies behind a session that have a column. */
export const sessionRoles: readonly BodyRoleKind[] = [
  "host",
  "organizer",
  "co-organizer",
  "planner",
  "carrier",
  "venue-provider",
];

/**
 * Lists the columns of the table of sessions, in the order of the template.
 *
 * @returns the columns
 */
export function sessionColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["场次编号", "活动场次编号", "session id"]),
    ...titleColumns(),
    ...timeColumns(),
    {
      id: "venue",
      label: { en: "Venue", "zh-CN": "场地编号" },
      aliases: ["会场编号", "活动场地", "venue id"],
      kind: "text",
      path: ["venue"],
      description: { en: "The reference of the venue.", "zh-CN": "场地的编号。" },
    },
    ...placeColumns(),
    ...attendanceColumns(),
    ...bodyRoleColumns(sessionRoles),
    ...sourceColumns(),
  ];
}

function titleColumns(): readonly TableColumn[] {
  return [
    {
      id: "edition",
      label: { en: "Edition", "zh-CN": "届次编号" },
      aliases: ["所属届次", "edition id"],
      kind: "text",
      path: ["edition"],
      description: { en: "The reference of its edition.", "zh-CN": "所属届次的编号。" },
    },
    {
      id: "programme",
      label: { en: "Programme", "zh-CN": "活动编号" },
      aliases: ["所属活动", "programme id"],
      kind: "text",
      path: ["programme"],
      description: {
        en: "The reference of its programme, where it is part of no edition.",
        "zh-CN": "不分届次的，填写所属活动的编号。",
      },
    },
    {
      id: "kind",
      label: { en: "Kind", "zh-CN": "环节类型" },
      aliases: ["类型", "活动类型", "session kind"],
      kind: "code",
      path: ["kind"],
      required: true,
      codes: sessionKindLabels,
      description: { en: "What happens in it.", "zh-CN": "启动仪式、成果发布、现场服务等。" },
    },
    {
      id: "name",
      label: { en: "Name", "zh-CN": "环节名称" },
      aliases: ["名称", "活动名称", "session name"],
      kind: "text",
      path: ["name"],
      description: { en: "What it is called.", "zh-CN": "环节或者活动的名称。" },
    },
  ];
}

function timeColumns(): readonly TableColumn[] {
  return [
    {
      id: "on",
      label: { en: "Day", "zh-CN": "日期" },
      aliases: ["活动日期", "举办日期", "date"],
      kind: "date",
      path: ["on"],
      description: {
        en: "The day with its year; a month or a year where no more is known.",
        "zh-CN": "写明年份；只知年月或者年份的照填。",
      },
    },
    {
      id: "part",
      label: { en: "Part of the day", "zh-CN": "时段" },
      aliases: ["上午/下午", "part of day"],
      kind: "code",
      path: ["part"],
      codes: dayPartLabels,
      description: { en: "Morning, afternoon or evening of that day.", "zh-CN": "上午、下午或者晚上。" },
    },
    {
      id: "period",
      label: { en: "Days", "zh-CN": "起止日期" },
      aliases: ["活动期间", "起止时间"],
      kind: "period",
      path: ["period"],
      description: {
        en: "Of a session of several days: the first and the last, instead of one day.",
        "zh-CN": "连续多日的，填写起止日期，不填“日期”。",
      },
    },
    {
      id: "startAt",
      label: { en: "Begins", "zh-CN": "开始时间" },
      aliases: ["开始", "start"],
      kind: "instant",
      path: ["startAt"],
      description: { en: "Date and time, instead of the day.", "zh-CN": "日期和时间，填写后不填“日期”。" },
    },
    {
      id: "endAt",
      label: { en: "Ends", "zh-CN": "结束时间" },
      aliases: ["结束", "end"],
      kind: "instant",
      path: ["endAt"],
      description: { en: "Date and time.", "zh-CN": "日期和时间。" },
    },
  ];
}

function attendanceColumns(): readonly TableColumn[] {
  return [
    {
      id: "persons",
      label: { en: "Persons", "zh-CN": "参加人数" },
      aliases: ["人数", "服务人数", "persons"],
      kind: "text",
      path: ["persons"],
      description: {
        en: "How many different persons came, with its hedge, such as 近300人.",
        "zh-CN": "参加的人数（人），保留“近”“余”等字样，如“近300人”。",
      },
    },
    {
      id: "personTimes",
      label: { en: "Attendances", "zh-CN": "参加人次" },
      aliases: ["人次", "服务人次", "attendances"],
      kind: "text",
      path: ["personTimes"],
      description: {
        en: "How many attendances there were, with its hedge.",
        "zh-CN": "参加的人次，保留“近”“余”等字样，如“1000余人次”。",
      },
    },
  ];
}
