import type { TableColumn } from "../../core/index.ts";
import { referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { fieldsColumn, languagesColumn } from "./language-cells.ts";

/**
 * Lists the columns of the table of courses, in the order of the template.
 *
 * @returns the columns
 */
export function courseColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["课程编号", "course id"]),
    {
      id: "name",
      label: { en: "Course", "zh-CN": "课程名称" },
      aliases: ["名称", "课程", "培训名称", "course name"],
      kind: "text",
      path: ["name"],
      required: true,
      description: { en: "What it is called.", "zh-CN": "课程的名称。" },
    },
    {
      id: "provider",
      label: { en: "Provider", "zh-CN": "开设单位" },
      aliases: ["主办单位", "开课单位", "举办单位", "provider name"],
      kind: "text",
      path: ["provider"],
      required: true,
      description: { en: "Its name or credit code.", "zh-CN": "单位名称或者统一社会信用代码。" },
    },
    {
      id: "modules",
      label: { en: "Modules", "zh-CN": "课程模块" },
      aliases: ["模块", "课程内容", "教学内容", "course modules"],
      kind: "text",
      path: ["modules"],
      required: true,
      description: {
        en: "Reference：title：minutes, then 必修 and the reference of the instructor if there are some; ； between modules.",
        "zh-CN":
          "每个模块写作“编号：名称：分钟数”，必修的后加“：必修”，有教师的再加“：教师编号”；模块之间以“；”分隔。",
      },
    },
    languagesColumn(["授课语种", "授课语言"]),
    {
      id: "themes",
      label: { en: "Themes", "zh-CN": "主题" },
      aliases: ["课程主题", "theme"],
      kind: "list",
      path: ["themes"],
      description: {
        en: "Codes or names of themes; several are separated by ；.",
        "zh-CN": "主题的代码或者名称，多个以“；”分隔。",
      },
    },
    fieldsColumn(),
    {
      id: "period",
      label: { en: "Period", "zh-CN": "开设期间" },
      aliases: ["起止时间", "开课时间", "course period"],
      kind: "period",
      path: ["period"],
      description: { en: "First and last day.", "zh-CN": "开设课程的起止日期。" },
    },
    ...sourceColumns(),
  ];
}
