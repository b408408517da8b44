import type { TableColumn } from "../../core/index.ts";
import {
  incubationEntrantLabels,
  incubationModeLabels,
  incubationOutcomeLabels,
} from "../data/incubation-labels.ts";
import { incubationMachine } from "../incubation/machine.ts";
import type { IncubationEventKind } from "../incubation/model.ts";
import { referenceColumn } from "../table-parts/reference-column.ts";
import { sourceColumns } from "../table-parts/source-columns.ts";

/** The column of each event, in the order in which they can happen. */
export const eventColumns: readonly {
  readonly event: IncubationEventKind;
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
}[] = [
  { event: "apply", id: "appliedOn", label: "申请日期", aliases: ["申请时间", "申请入驻日期"] },
  { event: "screen", id: "screenedOn", label: "初审答复日期", aliases: ["初审日期", "评审日期"] },
  { event: "refuse", id: "refusedOn", label: "不予入驻日期", aliases: ["未通过日期"] },
  { event: "cancel", id: "cancelledOn", label: "撤回申请日期", aliases: ["撤回日期"] },
  { event: "admit", id: "admittedOn", label: "准予入驻日期", aliases: ["批准日期", "通过日期"] },
  { event: "enter", id: "enteredOn", label: "入驻日期", aliases: ["入壳日期", "入壳时间", "入驻时间"] },
  { event: "extend", id: "extendedOn", label: "延期日期", aliases: ["延期时间", "续孵日期"] },
  { event: "graduate", id: "graduatedOn", label: "出壳日期", aliases: ["出壳时间", "毕业日期"] },
  { event: "withdraw", id: "withdrawnOn", label: "自愿退出日期", aliases: ["退出日期", "退驻日期"] },
  { event: "remove", id: "removedOn", label: "清退日期", aliases: ["清退时间"] },
];

/**
 * Lists the columns of the table of incubations, in the order of the template.
 *
 * @returns the columns
 */
export function incubationColumns(): readonly TableColumn[] {
  return [...whoColumns(), ...dateColumns(), ...endColumns(), ...sourceColumns()];
}

function whoColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["孵化编号"]),
    {
      id: "incubator",
      label: { en: "Incubation centre", "zh-CN": "孵化机构" },
      aliases: ["孵化中心", "孵化基地", "孵化器"],
      kind: "text",
      path: ["incubator"],
      required: true,
      description: {
        en: "Its name or credit code.",
        "zh-CN": "孵化中心、孵化基地的名称或者统一社会信用代码。",
      },
    },
    {
      id: "organization",
      label: { en: "Organization", "zh-CN": "在孵组织" },
      aliases: ["组织名称", "社会组织名称", "入驻组织", "入壳组织", "项目名称"],
      kind: "text",
      path: ["organization"],
      required: true,
      description: {
        en: "Its name or credit code.",
        "zh-CN": "组织的名称或者统一社会信用代码，未登记的填写拟用名称。",
      },
    },
    {
      id: "entrant",
      label: { en: "Kind of entrant", "zh-CN": "入驻类型" },
      aliases: ["组织类型", "申请类型"],
      kind: "code",
      path: ["entrant"],
      required: true,
      codes: incubationEntrantLabels,
      description: { en: "Registered, or to be registered.", "zh-CN": "已登记或者拟登记。" },
    },
    {
      id: "mode",
      label: { en: "Way of incubation", "zh-CN": "孵化方式" },
      aliases: ["孵化类型", "孵化形式"],
      kind: "code",
      path: ["mode"],
      codes: incubationModeLabels,
      description: { en: "On the spot or virtual.", "zh-CN": "实体孵化或者虚拟孵化。" },
    },
    {
      id: "support",
      label: { en: "Support", "zh-CN": "孵化支持" },
      aliases: ["支持内容", "扶持内容", "服务内容"],
      kind: "list",
      path: ["support"],
      description: {
        en: "Office, training and so on; several are separated by ；.",
        "zh-CN": "办公场地、培训等，多个以“；”分隔。",
      },
    },
  ];
}

function dateColumns(): readonly TableColumn[] {
  return eventColumns.map(({ event, id, label, aliases }) => ({
    id,
    label: { en: `${capitalized(incubationMachine.events[event].en)} on`, "zh-CN": label },
    aliases,
    kind: "date" as const,
    path: ["events"],
    description: {
      en: event === "extend" ? "The day of the last one." : "The day.",
      "zh-CN": event === "extend" ? "多次延期的，填写最后一次。" : "未发生的不填。",
    },
  }));
}

function endColumns(): readonly TableColumn[] {
  return [
    {
      id: "reason",
      label: { en: "Reason of the end", "zh-CN": "退出原因" },
      aliases: ["清退原因", "原因", "不予入驻原因"],
      kind: "text",
      path: ["events"],
      description: { en: "A removal has one.", "zh-CN": "清退的必须填写。" },
    },
    {
      id: "outcome",
      label: { en: "Outcome", "zh-CN": "孵化结果" },
      aliases: ["出壳去向", "去向", "结果"],
      kind: "code",
      path: ["outcome", "kind"],
      codes: incubationOutcomeLabels,
      description: { en: "What became of it.", "zh-CN": "登记成立、备案、合并或者未能成立。" },
    },
    {
      id: "outcomeOn",
      label: { en: "Outcome since", "zh-CN": "登记（备案）日期" },
      aliases: ["登记日期", "备案日期", "成立日期"],
      kind: "date",
      path: ["outcome", "on"],
      description: { en: "Since when.", "zh-CN": "登记、备案或者合并的日期。" },
    },
    {
      id: "outcomeUscc",
      label: { en: "New credit code", "zh-CN": "登记后统一社会信用代码" },
      aliases: ["新统一社会信用代码", "统一社会信用代码"],
      kind: "text",
      path: ["outcome", "uscc"],
      description: { en: "18 characters.", "zh-CN": "18 位。" },
    },
    {
      id: "outcomeInto",
      label: { en: "Merged into", "zh-CN": "并入组织" },
      aliases: ["合并后组织"],
      kind: "text",
      path: ["outcome", "into"],
      description: { en: "Its name or credit code.", "zh-CN": "合并后组织的名称或者统一社会信用代码。" },
    },
    {
      id: "exitNoticeOn",
      label: { en: "Notice to leave on", "zh-CN": "退驻通知日期" },
      aliases: ["通知日期"],
      kind: "date",
      path: ["exitNoticeOn"],
      description: { en: "The day of the notice.", "zh-CN": "收到退驻通知的日期。" },
    },
    {
      id: "handedOverOn",
      label: { en: "Handed over on", "zh-CN": "移交日期" },
      aliases: ["交接日期", "退驻移交日期"],
      kind: "date",
      path: ["handedOverOn"],
      description: { en: "The day of the hand-over.", "zh-CN": "场地、设备移交完毕的日期。" },
    },
  ];
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
