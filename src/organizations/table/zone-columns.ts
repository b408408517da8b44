import type { TableColumn } from "../../core/index.ts";
import { zoneKindLabels } from "../data/zone-labels.ts";
import { referenceColumn } from "../table-parts/reference-column.ts";
import { sourceColumns } from "../table-parts/source-columns.ts";

/**
 * Lists the columns of the table of zones, in the order of the template.
 *
 * @returns the columns
 */
export function zoneColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["功能区编号", "开发区编号"]),
    {
      id: "name",
      label: { en: "Zone", "zh-CN": "功能区名称" },
      aliases: ["开发区名称", "名称", "园区名称", "zone"],
      kind: "text",
      path: ["name"],
      required: true,
      description: { en: "Its name.", "zh-CN": "开发区、示范区等功能区的名称。" },
    },
    {
      id: "kind",
      label: { en: "Kind", "zh-CN": "功能区类型" },
      aliases: ["类型", "开发区类型"],
      kind: "code",
      path: ["kind"],
      required: true,
      codes: zoneKindLabels,
      description: { en: "The kind of zone.", "zh-CN": "功能区的类型。" },
    },
    {
      id: "divisionCodes",
      label: { en: "Divisions", "zh-CN": "所在行政区划代码" },
      aliases: ["行政区划代码", "所在区划", "区划代码"],
      kind: "list",
      path: ["divisionCodes"],
      required: true,
      description: { en: "Six digits each, separated by ；.", "zh-CN": "各 6 位，以“；”分隔。" },
    },
    {
      id: "administeredBy",
      label: { en: "Administered by", "zh-CN": "管理机构" },
      aliases: ["管委会", "管理委员会"],
      kind: "text",
      path: ["administeredBy"],
      description: { en: "Its name or credit code.", "zh-CN": "管理机构名称或者统一社会信用代码。" },
    },
    {
      id: "from",
      label: { en: "From", "zh-CN": "设立日期" },
      aliases: ["设立时间", "批准设立日期", "成立日期"],
      kind: "date",
      path: ["from"],
      description: { en: "The first day.", "zh-CN": "设立的日期。" },
    },
    {
      id: "until",
      label: { en: "Until", "zh-CN": "撤销日期" },
      aliases: ["撤销时间", "终止日期"],
      kind: "date",
      path: ["until"],
      description: { en: "The last day.", "zh-CN": "存续的最后一天。" },
    },
    ...sourceColumns(),
  ];
}
