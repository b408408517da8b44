import type { UploadColumn, UploadLayout } from "../upload/model.ts";

const hours = (heading: string): UploadColumn => ({ heading, field: "hours", format: "decimal-hours" });

const text = (heading: string, field: UploadColumn["field"], optional?: true): UploadColumn => ({
  heading,
  field,
  format: "text",
  ...(optional && { optional }),
});

/**
 * The tables that systems take hours from, with the headings of their templates.
 *
 * @remarks What is recorded elsewhere is entered into the designated system (志愿服务记录与证明出具办法（试行）, ministry order
 * 67 of 2020, article 4). Templates carry no number and no date, hence `seenOn`. Not among them: the template of 志愿汇 for
 * hours granted (荣誉时数), of which the name and the note that all numbers are text are known, but not the headings.
 */
export const uploadLayouts: readonly UploadLayout[] = /* @__PURE__ */ (() => [
  {
    id: "shenzhen-volunteer-hours",
    version: 1,
    title: { en: "Shenzhen volunteer system, hours", "zh-CN": "深圳志愿者（义工）服务时间导入表" },
    source: "深圳志愿者（义工）系统",
    seenOn: "2026-11-22",
    confidence: "secondary",
    above: ["深圳志愿者（义工）服务时间统计表（用于组织管理员导入系统）"],
    columns: [
      { heading: "序号", field: "serial", format: "number" },
      text("义工号", "volunteer-number"),
      text("姓名", "name"),
      text("活动名称", "activity-name"),
      { heading: "服务开展日期(yyyy/MM/dd)", field: "date", format: "yyyy/MM/dd" },
      { heading: "签到时间(HH:mm)", field: "start-time", format: "HH:mm" },
      { heading: "签退时间(HH:mm)", field: "end-time", format: "HH:mm" },
      hours("服务时长（单位：小时）"),
    ],
    file: "xlsx",
  },
  {
    id: "volunteer-beijing-batch",
    version: 1,
    title: { en: "Batch entry for Volunteer Beijing", "zh-CN": "志愿北京批量录入表" },
    source: "志愿北京批量录入工具",
    seenOn: "2026-11-22",
    confidence: "secondary",
    columns: [
      text("姓名", "name"),
      text("身份证号（选填）", "document-number", true),
      text("岗位", "post"),
      hours("时长"),
    ],
    file: "xlsx",
  },
  {
    id: "volunteer-beijing-batch",
    version: 2,
    title: { en: "Batch entry for Volunteer Beijing, with remarks", "zh-CN": "志愿时长导入模板" },
    source: "志愿北京批量录入工具（第二版）",
    seenOn: "2026-11-26",
    confidence: "secondary",
    columns: [
      text("姓名", "name"),
      text("身份证号（选填）", "document-number", true),
      text("岗位", "post"),
      { heading: "时长", field: "hours", format: "whole-hours" },
      text("备注（选填）", "remarks", true),
    ],
    file: "xlsx",
  },
  {
    id: "campus-hours",
    version: 1,
    title: { en: "Hours of students", "zh-CN": "校园志愿服务时长导入模板" },
    source: "校园志愿服务系统",
    seenOn: "2026-11-22",
    confidence: "secondary",
    columns: [text("学生学号", "student-number"), hours("服务时长(小时)"), text("备注", "remarks", true)],
    file: "xlsx",
  },
  {
    id: "youth-platform-hours",
    version: 1,
    title: { en: "Hours of a youth platform", "zh-CN": "青年平台时长导入模板" },
    source: "青年平台",
    seenOn: "2026-11-22",
    confidence: "secondary",
    columns: [
      text("用户标识（用户名/邮箱/手机/学号）", "user-reference"),
      hours("时长(小时)"),
      text("说明", "remarks", true),
    ],
    negative: true,
    file: "csv",
  },
])();
