import type { TableColumn } from "../../core/index.ts";
import { referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { targetGroupLabels } from "../data/service-labels.ts";

/**
 * Lists the columns of the table of reached persons, in the order of the template.
 *
 * @returns the columns
 */
export function serviceReachColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["数据编号", "count id"]),
    {
      id: "service",
      label: { en: "Service", "zh-CN": "服务编号" },
      aliases: ["服务", "所属服务", "service id"],
      kind: "text",
      path: ["service"],
      required: true,
      description: { en: "The reference of the service.", "zh-CN": "所属服务的编号。" },
    },
    {
      id: "group",
      label: { en: "Group", "zh-CN": "服务对象" },
      aliases: ["群体", "人群", "对象类别", "target group"],
      kind: "code",
      path: ["group"],
      codes: targetGroupLabels,
      description: {
        en: "The group that is counted; everybody where empty.",
        "zh-CN": "所统计的群体；不填为全部服务人数。",
      },
    },
    {
      id: "period",
      label: { en: "Period", "zh-CN": "统计期间" },
      aliases: ["期间", "起止时间", "reporting period"],
      kind: "period",
      path: ["period"],
      required: true,
      description: { en: "First and last day.", "zh-CN": "统计的起止日期。" },
    },
    {
      id: "persons",
      label: { en: "Persons", "zh-CN": "服务人数" },
      aliases: ["人数", "受益人数", "服务对象人数", "number of persons"],
      kind: "integer",
      unit: "person",
      path: ["persons"],
      required: true,
      description: {
        en: "Each person once; only a number, no names.",
        "zh-CN": "每人只计一次；只填数字，不填姓名。",
      },
    },
    {
      id: "statedBy",
      label: { en: "Stated by", "zh-CN": "统计单位" },
      aliases: ["填报单位", "提供单位", "stated by"],
      kind: "text",
      path: ["statedBy"],
      description: { en: "Who counted.", "zh-CN": "统计人数的单位。" },
    },
    ...sourceColumns(),
  ];
}
