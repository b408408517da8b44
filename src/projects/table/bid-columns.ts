import type { TableColumn } from "../../core/index.ts";
import { referenceColumn } from "../../organizations/index.ts";

/**
 * Lists the columns of the table of bids, in the order of the template.
 *
 * @returns the columns
 */
export function bidColumns(): readonly TableColumn[] {
  return [...bidderColumns(), ...evaluationColumns(), ...awardColumns()];
}

function bidderColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["揭榜编号", "申报编号", "bid id"]),
    {
      id: "call",
      label: { en: "Call", "zh-CN": "榜单编号" },
      aliases: ["所属榜单", "项目编号", "call id"],
      kind: "text",
      path: ["call"],
      description: { en: "The reference of the call.", "zh-CN": "所揭榜单的编号。" },
    },
    {
      id: "bidder",
      label: { en: "Bidder", "zh-CN": "揭榜单位" },
      aliases: ["申报单位", "揭榜方", "bidder"],
      kind: "text",
      path: ["bidder"],
      required: true,
      description: {
        en: "Its name, or its credit code.",
        "zh-CN": "揭榜单位的名称或者统一社会信用代码。",
      },
    },
    {
      id: "leads",
      label: { en: "Lead", "zh-CN": "挂帅人编号" },
      aliases: ["挂帅人代码", "负责人编号"],
      kind: "list",
      path: ["leads"],
      description: {
        en: "Your own reference of the person, no name.",
        "zh-CN": "挂帅人的自定编号，不填姓名。",
      },
    },
    {
      id: "submittedOn",
      label: { en: "Handed in on", "zh-CN": "揭榜日期" },
      aliases: ["揭榜时间", "申报日期", "提交日期"],
      kind: "date",
      path: ["submittedOn"],
      description: { en: "When it was handed in.", "zh-CN": "提交揭榜材料的日期。" },
    },
  ];
}

function evaluationColumns(): readonly TableColumn[] {
  return [
    {
      id: "eligible",
      label: { en: "Eligible", "zh-CN": "是否符合条件" },
      aliases: ["资格审查", "是否合格", "资格审查是否通过"],
      kind: "boolean",
      path: ["eligible"],
      description: { en: "Whether it meets the conditions.", "zh-CN": "是否符合榜单条件。" },
    },
    {
      id: "score",
      label: { en: "Score", "zh-CN": "评审得分" },
      aliases: ["得分", "评分"],
      kind: "number",
      path: ["score"],
      description: { en: "Of the evaluation.", "zh-CN": "评榜得分。" },
    },
    {
      id: "withdrawn",
      label: { en: "Taken back", "zh-CN": "是否撤回" },
      aliases: ["撤回"],
      kind: "boolean",
      path: ["withdrawn"],
      description: { en: "Whether the bidder took it back.", "zh-CN": "揭榜单位是否撤回。" },
    },
  ];
}

function awardColumns(): readonly TableColumn[] {
  return [
    {
      id: "awarded",
      label: { en: "Chosen", "zh-CN": "是否中榜" },
      aliases: ["是否中选", "中榜", "是否立项"],
      kind: "boolean",
      path: ["award"],
      description: { en: "Whether it was chosen.", "zh-CN": "是否中榜。" },
    },
    {
      id: "awardedOn",
      label: { en: "Chosen on", "zh-CN": "中榜日期" },
      aliases: ["中选日期", "立项日期"],
      kind: "date",
      path: ["award", "on"],
      description: { en: "The day of the decision.", "zh-CN": "确定中榜的日期。" },
    },
    {
      id: "amount",
      label: { en: "Amount", "zh-CN": "资助金额" },
      aliases: ["中榜金额", "立项金额"],
      kind: "money",
      unit: "yuan",
      path: ["award", "amountFen"],
      description: { en: "The money promised.", "zh-CN": "确定的资助金额。" },
    },
    {
      id: "acceptanceCriterion",
      label: { en: "Criterion of acceptance", "zh-CN": "验收标准" },
      aliases: ["验榜标准", "考核指标"],
      kind: "text",
      path: ["award", "acceptanceCriterion"],
      description: {
        en: "Where the call has none for all.",
        "zh-CN": "榜单未统一规定验收标准的填写。",
      },
    },
  ];
}
