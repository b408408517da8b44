import type { TableColumn } from "../../core/index.ts";
import { placeColumns, referenceColumn, sourceColumns } from "../../organizations/index.ts";

/**
 * Lists the columns of the table of cohorts, in the order of the template.
 *
 * @returns the columns
 */
export function cohortColumns(): readonly TableColumn[] {
  return [...runColumns(), ...countColumns(), ...placeColumns(), ...sourceColumns()];
}

function runColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["班次编号", "cohort id"]),
    {
      id: "course",
      label: { en: "Course", "zh-CN": "课程编号" },
      aliases: ["课程", "所属课程", "course id"],
      kind: "text",
      path: ["course"],
      required: true,
      description: { en: "The reference of the course.", "zh-CN": "所属课程的编号。" },
    },
    {
      id: "number",
      label: { en: "Number", "zh-CN": "期数" },
      aliases: ["期次", "第几期", "number of the cohort"],
      kind: "integer",
      path: ["number"],
      required: true,
      description: { en: "Which run of the course it is.", "zh-CN": "第几期，填数字。" },
    },
    {
      id: "period",
      label: { en: "Period", "zh-CN": "办班时间" },
      aliases: ["起止时间", "培训时间", "开班时间", "cohort period"],
      kind: "period",
      path: ["period"],
      required: true,
      description: { en: "First and last day; a month is enough.", "zh-CN": "起止日期，可以只填年月。" },
    },
  ];
}

function countColumns(): readonly TableColumn[] {
  return [
    {
      id: "heads",
      label: { en: "Heads", "zh-CN": "学员人数" },
      aliases: ["人数", "参训人数", "number of participants"],
      kind: "text",
      path: ["heads"],
      required: true,
      description: {
        en: "As it was said, with its hedge: 30人, 近30人.",
        "zh-CN": "按来源原文填写，如30人、近30人。",
      },
    },
    {
      id: "origins",
      label: { en: "Origins", "zh-CN": "学员来源地" },
      aliases: ["来源地", "来源地区", "places of origin"],
      kind: "list",
      path: ["origins"],
      description: {
        en: "Division code or name：heads, such as 440300：4; separated by ；.",
        "zh-CN": "写作“行政区划代码或者地名：人数”，如 440300：4，多个以“；”分隔。",
      },
    },
    {
      id: "attendance",
      label: { en: "Attendance", "zh-CN": "各模块参训人数" },
      aliases: ["模块参训人数", "到课人数", "attendance of modules"],
      kind: "list",
      path: ["attendance"],
      description: {
        en: "Module：heads, such as M1：29; separated by ；.",
        "zh-CN": "写作“模块编号：人数”，如 M1：29，多个以“；”分隔。",
      },
    },
    {
      id: "completed",
      label: { en: "Completed", "zh-CN": "结业人数" },
      aliases: ["完成人数", "number completed"],
      kind: "integer",
      unit: "person",
      path: ["completed"],
      description: { en: "How many have completed it.", "zh-CN": "结业的人数。" },
    },
    {
      id: "certificates",
      label: { en: "Certificates", "zh-CN": "结业证书数" },
      aliases: ["颁发证书数", "证书数", "number of certificates"],
      kind: "integer",
      path: ["certificates"],
      description: { en: "How many were given.", "zh-CN": "颁发的结业证书数。" },
    },
  ];
}
