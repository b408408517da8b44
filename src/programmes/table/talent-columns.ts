import type { TableColumn } from "../../core/index.ts";
import { sourceColumns } from "../../organizations/index.ts";
import { socialWorkerLevelLabels, talentKindLabels } from "../data/talent-labels.ts";
import { fieldsColumn } from "./language-cells.ts";

/**
 * Lists the columns of the table of talents, in the order of the template. There is none for names.
 *
 * @returns the columns
 */
export function talentColumns(): readonly TableColumn[] {
  return [
    {
      id: "id",
      label: { en: "Reference", "zh-CN": "人才编号" },
      aliases: ["编号", "专家编号", "ID", "id", "talent id"],
      kind: "text",
      path: ["id"],
      required: true,
      description: {
        en: "Your own; no name and no number of a document.",
        "zh-CN": "自定编号，不填姓名和证件号码。",
      },
    },
    {
      id: "kind",
      label: { en: "Kind", "zh-CN": "人才类别" },
      aliases: ["类别", "人才类型", "talent kind"],
      kind: "code",
      path: ["kind"],
      required: true,
      codes: talentKindLabels,
      description: {
        en: "Expert, full-time social worker, or professional team.",
        "zh-CN": "专家、专职社会工作者或者专业服务团队。",
      },
    },
    {
      id: "heads",
      label: { en: "Heads", "zh-CN": "团队人数" },
      aliases: ["人数", "成员人数", "number of members"],
      kind: "integer",
      unit: "person",
      path: ["heads"],
      description: { en: "Of a team alone.", "zh-CN": "仅专业服务团队填写。" },
    },
    {
      id: "affiliation",
      label: { en: "Affiliation", "zh-CN": "所在单位" },
      aliases: ["单位", "工作单位", "所属单位", "affiliation"],
      kind: "text",
      path: ["affiliation"],
      description: { en: "Its name or credit code.", "zh-CN": "单位名称或者统一社会信用代码。" },
    },
    fieldsColumn(),
    {
      id: "qualification",
      label: { en: "Qualification", "zh-CN": "职业资格" },
      aliases: ["社会工作者职业资格", "资格等级", "职业资格等级", "qualification"],
      kind: "code",
      path: ["qualification"],
      codes: socialWorkerLevelLabels,
      description: {
        en: "The highest level of the qualification of social workers.",
        "zh-CN": "社会工作者职业资格的最高级别。",
      },
    },
    {
      id: "period",
      label: { en: "Period", "zh-CN": "聘期" },
      aliases: ["聘任期限", "任期", "appointment"],
      kind: "period",
      path: ["period"],
      description: { en: "First and last day.", "zh-CN": "聘任的起止日期。" },
    },
    ...sourceColumns(),
  ];
}
