import type { TableColumn } from "../../core/index.ts";
import { placeColumns, referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { acceptanceResultLabels } from "../data/work-labels.ts";
import { eventColumns, type EventHeading } from "../shared/event-cells.ts";
import { projectMachine } from "../works/machine.ts";

/** The headings of the days in the life of a project; the day of signing and the one of acceptance stand apart. */
const headings: { readonly [event: string]: EventHeading } = {
  sign: { en: "Signed (event)", "zh-CN": "签约登记日期", aliases: [] },
  start: { en: "Started on", "zh-CN": "启动日期", aliases: ["开工日期", "启动时间"] },
  suspend: { en: "Suspended on", "zh-CN": "暂停日期", aliases: ["暂停时间"] },
  resume: { en: "Resumed on", "zh-CN": "恢复日期", aliases: ["恢复时间"] },
  deliver: { en: "Handed over on", "zh-CN": "提交验收日期", aliases: ["申请验收日期"] },
  "send-back": { en: "Sent back on", "zh-CN": "退回整改日期", aliases: ["整改日期"] },
  accept: { en: "Accepted on", "zh-CN": "验收通过日期", aliases: ["通过验收日期"] },
  close: { en: "Closed on", "zh-CN": "结项日期", aliases: ["结项时间"] },
  cancel: { en: "Cancelled on", "zh-CN": "取消日期", aliases: ["取消时间"] },
  terminate: { en: "Terminated on", "zh-CN": "终止日期", aliases: ["终止时间"] },
};

/** The columns of parties, by role; what is no known role has none. */
export const partyColumnRoles = {
  commissioners: "commissioner",
  undertakers: "undertaker",
  partners: "partner",
  funders: "funder",
  guides: "guide",
} as const;

/**
 * Lists the columns of the table of projects, in the order of the template.
 *
 * @returns the columns
 */
export function projectColumns(): readonly TableColumn[] {
  return [
    ...nameColumns(),
    ...partyColumns(),
    ...signingColumns(),
    ...acceptanceColumns(),
    ...placeColumns(),
    ...eventColumns(projectMachine, headings),
    ...sourceColumns(),
  ];
}

function nameColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["项目编号", "project id"]),
    {
      id: "name",
      label: { en: "Project", "zh-CN": "项目名称" },
      aliases: ["名称", "name"],
      kind: "text",
      path: ["name"],
      required: true,
      description: { en: "What it is called.", "zh-CN": "项目的名称。" },
    },
    {
      id: "englishName",
      label: { en: "English name", "zh-CN": "英文名称" },
      aliases: ["name in English"],
      kind: "text",
      path: ["englishName"],
      description: { en: "What it is called in English.", "zh-CN": "项目的英文名称。" },
    },
    {
      id: "themes",
      label: { en: "Themes", "zh-CN": "主题" },
      aliases: ["领域", "所属主题", "theme"],
      kind: "list",
      path: ["themes"],
      description: {
        en: "Codes or names of themes; several are separated by ；.",
        "zh-CN": "主题的代码或者名称，多个以“；”分隔。",
      },
    },
    {
      id: "campaigns",
      label: { en: "Campaigns", "zh-CN": "所属行动" },
      aliases: ["专项行动", "活动标签", "campaign"],
      kind: "list",
      path: ["campaigns"],
      description: {
        en: "By the names that they go by; several are separated by ；.",
        "zh-CN": "行动的通称，多个以“；”分隔。",
      },
    },
  ];
}

function partyColumns(): readonly TableColumn[] {
  const column = (id: string, en: string, zh: string, aliases: readonly string[]): TableColumn => ({
    id,
    label: { en, "zh-CN": zh },
    aliases,
    kind: "list",
    path: ["parties"],
    description: {
      en: "Names or credit codes; several are separated by ；.",
      "zh-CN": "单位名称或者统一社会信用代码，多个以“；”分隔。",
    },
  });
  return [
    column("commissioners", "Commissioner", "委托方", ["委托单位", "甲方"]),
    column("undertakers", "Undertaker", "承接方", ["承接单位", "实施单位", "乙方"]),
    column("partners", "Partner", "合作方", ["合作单位", "共建单位"]),
    column("funders", "Funder", "资助方", ["资助单位"]),
    column("guides", "Guide", "指导单位", []),
  ];
}

function signingColumns(): readonly TableColumn[] {
  return [
    {
      id: "call",
      label: { en: "Call", "zh-CN": "榜单编号" },
      aliases: ["来源榜单", "call id"],
      kind: "text",
      path: ["call"],
      description: { en: "The call that it comes from.", "zh-CN": "项目所属榜单的编号。" },
    },
    {
      id: "signedOn",
      label: { en: "Signed on", "zh-CN": "签约日期" },
      aliases: ["签约时间", "签订日期", "合同签订日期"],
      kind: "date",
      path: ["signing", "on"],
      description: { en: "The day of signing.", "zh-CN": "签约的日期。" },
    },
    {
      id: "agreement",
      label: { en: "Agreement", "zh-CN": "协议编号" },
      aliases: ["合同编号"],
      kind: "text",
      path: ["signing", "agreement"],
      description: { en: "The reference of the agreement.", "zh-CN": "协议或者合同的编号。" },
    },
    {
      id: "session",
      label: { en: "Signed at", "zh-CN": "签约活动编号" },
      aliases: ["签约活动"],
      kind: "text",
      path: ["signing", "session"],
      description: { en: "The reference of the event.", "zh-CN": "签约所在活动的编号。" },
    },
    {
      id: "period",
      label: { en: "Period", "zh-CN": "实施期间" },
      aliases: ["实施期限", "项目周期", "起止时间"],
      kind: "period",
      path: ["period"],
      description: { en: "The first and the last day planned.", "zh-CN": "计划实施的起止日期。" },
    },
  ];
}

function acceptanceColumns(): readonly TableColumn[] {
  return [
    {
      id: "criterion",
      label: { en: "Criterion of acceptance", "zh-CN": "验收标准" },
      aliases: ["考核指标"],
      kind: "text",
      path: ["acceptance", "criterion"],
      description: { en: "By what it is accepted.", "zh-CN": "项目验收的标准。" },
    },
    {
      id: "inspectedOn",
      label: { en: "Day of acceptance", "zh-CN": "验收日期" },
      aliases: ["验收时间"],
      kind: "date",
      path: ["acceptance", "on"],
      description: { en: "When it was looked at.", "zh-CN": "组织验收的日期。" },
    },
    {
      id: "acceptor",
      label: { en: "Accepted by", "zh-CN": "验收单位" },
      aliases: ["验收方"],
      kind: "text",
      path: ["acceptance", "by"],
      description: { en: "Not who did the work.", "zh-CN": "组织验收的单位，不得为承接方。" },
    },
    {
      id: "result",
      label: { en: "Result of acceptance", "zh-CN": "验收结论" },
      aliases: ["验收结果", "验收意见"],
      kind: "code",
      path: ["acceptance", "result"],
      codes: acceptanceResultLabels,
      description: { en: "Passed, with conditions, or failed.", "zh-CN": "通过、有条件通过或者不通过。" },
    },
  ];
}
