import type { TableColumn } from "../../core/index.ts";
import { placeColumns, referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { openCallMachine } from "../calls/machine.ts";
import { openCallKindLabels } from "../data/call-labels.ts";
import { eventColumns, type EventHeading } from "../shared/event-cells.ts";

/** The headings of the days in the life of a call. */
const headings: { readonly [event: string]: EventHeading } = {
  publish: { en: "Published on", "zh-CN": "发榜日期", aliases: ["发榜时间", "公告日期"] },
  open: { en: "Open from", "zh-CN": "揭榜开始日期", aliases: ["揭榜开始时间", "申报开始日期"] },
  evaluate: { en: "Evaluated on", "zh-CN": "评榜日期", aliases: ["评审日期", "评审时间"] },
  award: { en: "Awarded on", "zh-CN": "定榜日期", aliases: ["定榜时间", "结果公布日期"] },
  "declare-no-award": { en: "No award on", "zh-CN": "流榜日期", aliases: ["流标日期"] },
  start: { en: "Started on", "zh-CN": "启动日期", aliases: ["启动时间", "实施开始日期"] },
  deliver: { en: "Delivered on", "zh-CN": "申请验榜日期", aliases: ["申请验收日期"] },
  accept: { en: "Accepted on", "zh-CN": "验榜通过日期", aliases: ["验收通过日期", "结题日期"] },
  withdraw: { en: "Withdrawn on", "zh-CN": "撤榜日期", aliases: ["撤榜时间"] },
  terminate: { en: "Terminated on", "zh-CN": "终止日期", aliases: ["终止时间"] },
};

/**
 * Lists the columns of the table of calls, in the order of the template.
 *
 * @returns the columns
 */
export function openCallColumns(): readonly TableColumn[] {
  return [
    ...nameColumns(),
    ...placeColumns(),
    ...termColumns(),
    ...eventColumns(openCallMachine, headings),
    ...sourceColumns(),
  ];
}

function nameColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["榜单编号", "项目编号", "call id"]),
    {
      id: "title",
      label: { en: "Call", "zh-CN": "榜单名称" },
      aliases: ["项目名称", "榜题", "名称", "title"],
      kind: "text",
      path: ["title"],
      required: true,
      description: { en: "What it is called.", "zh-CN": "榜单或者项目的名称。" },
    },
    {
      id: "englishTitle",
      label: { en: "English title", "zh-CN": "英文名称" },
      aliases: ["title in English"],
      kind: "text",
      path: ["englishTitle"],
      description: { en: "What it is called in English.", "zh-CN": "英文名称。" },
    },
    {
      id: "kind",
      label: { en: "Kind", "zh-CN": "类别" },
      aliases: ["项目类别", "类型"],
      kind: "code",
      path: ["kind"],
      codes: openCallKindLabels,
      description: {
        en: "Open call where empty; x-namespace:name for a kind of your own.",
        "zh-CN": "未填为揭榜挂帅；自定类别写作 x-命名空间:名称。",
      },
    },
    {
      id: "publisher",
      label: { en: "Publisher", "zh-CN": "发榜单位" },
      aliases: ["发布单位", "主办单位", "publisher"],
      kind: "text",
      path: ["publisher"],
      description: {
        en: "Its name, or its credit code.",
        "zh-CN": "发榜单位的名称或者统一社会信用代码。",
      },
    },
  ];
}

function termColumns(): readonly TableColumn[] {
  return [
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
      id: "need",
      label: { en: "Problem", "zh-CN": "榜单需求" },
      aliases: ["需求", "揭榜任务", "拟解决的问题"],
      kind: "text",
      path: ["need"],
      description: { en: "The problem to be solved.", "zh-CN": "拟解决的问题。" },
    },
    {
      id: "bidsUntil",
      label: { en: "Bids until", "zh-CN": "揭榜截止日期" },
      aliases: ["揭榜截止时间", "申报截止日期", "申报截止时间", "截止日期"],
      kind: "date",
      path: ["bidsUntil"],
      description: { en: "The last day for bids.", "zh-CN": "接受揭榜的最后一日。" },
    },
    {
      id: "completeBy",
      label: { en: "Result due", "zh-CN": "完成期限" },
      aliases: ["完成时限", "结题期限"],
      kind: "date",
      path: ["completeBy"],
      description: { en: "The last day for the result.", "zh-CN": "应当完成的最后一日。" },
    },
    {
      id: "acceptanceCriteria",
      label: { en: "Criteria of acceptance", "zh-CN": "验收标准" },
      aliases: ["验榜标准", "考核指标"],
      kind: "text",
      path: ["acceptanceCriteria"],
      description: { en: "By what results are accepted.", "zh-CN": "成果验收的标准。" },
    },
    {
      id: "budget",
      label: { en: "Budget", "zh-CN": "资助金额" },
      aliases: ["榜额", "经费预算", "预算", "budget"],
      kind: "text",
      path: ["budget"],
      description: {
        en: "As it was said, with its hedge: 约10万元. A bare number is yuan.",
        "zh-CN": "按来源原文填写，保留“约”“余”“超过”等用语，如约10万元；只填数字的以元计。",
      },
    },
  ];
}
