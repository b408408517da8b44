import type { TableColumn } from "../../core/index.ts";
import { placeColumns, referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { fundingPurposeLabels, fundingSourceKindLabels } from "../data/funding-labels.ts";

/**
 * Lists the columns of the table of funding lines, in the order of the template.
 *
 * @returns the columns
 */
export function fundingLineColumns(): readonly TableColumn[] {
  return [...moneyColumns(), ...timeColumns(), ...partyColumns(), ...placeColumns(), ...sourceColumns()];
}

function moneyColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["资金编号", "funding id"]),
    {
      id: "sourceKind",
      label: { en: "Kind of money", "zh-CN": "资金类型" },
      aliases: ["资金来源", "经费来源", "资金性质", "资金渠道", "kind of money"],
      kind: "code",
      path: ["sourceKind"],
      required: true,
      codes: fundingSourceKindLabels,
      description: {
        en: "x-namespace:name for a kind of your own.",
        "zh-CN": "自定类型写作 x-命名空间:名称。",
      },
    },
    {
      id: "amount",
      label: { en: "Amount", "zh-CN": "金额" },
      aliases: ["资金金额", "经费金额", "资金数额", "资助金额", "amount"],
      kind: "text",
      path: ["amount"],
      required: true,
      description: {
        en: "In yuan, as it was said, with its hedge: 超过20万元, 60000.",
        "zh-CN": "按来源原文填写，保留“超过”“近”“约”等用语，如超过20万元；未注明单位的为元。",
      },
    },
    {
      id: "purpose",
      label: { en: "Purpose", "zh-CN": "资金用途" },
      aliases: ["用途", "支出方向", "purpose"],
      kind: "code",
      path: ["purpose"],
      codes: fundingPurposeLabels,
      description: { en: "What it is for.", "zh-CN": "用于硬件建设、服务项目、人员经费等。" },
    },
  ];
}

function timeColumns(): readonly TableColumn[] {
  return [
    {
      id: "year",
      label: { en: "Year", "zh-CN": "年度" },
      aliases: ["年份", "资金年度", "预算年度"],
      kind: "integer",
      path: ["year"],
      description: { en: "Of money for one calendar year.", "zh-CN": "资金属于某一自然年的，填年度。" },
    },
    {
      id: "period",
      label: { en: "Period", "zh-CN": "起止时间" },
      aliases: ["资金期间", "合同期限", "执行期限", "实施期限"],
      kind: "period",
      path: ["period"],
      description: {
        en: "Of money for some days, or of yearly money its years.",
        "zh-CN": "不按年度的，填起止日期；每年都有的，填持续的年限。",
      },
    },
    {
      id: "perYear",
      label: { en: "Every year", "zh-CN": "是否每年" },
      aliases: ["每年", "按年", "per year"],
      kind: "boolean",
      path: ["perYear"],
      description: {
        en: "Yes where the amount is given every year of the period.",
        "zh-CN": "起止时间内每年均为该金额的，填“是”。",
      },
    },
  ];
}

function partyColumns(): readonly TableColumn[] {
  return [
    {
      id: "funder",
      label: { en: "Given by", "zh-CN": "出资单位" },
      aliases: ["资助单位", "拨款单位", "购买主体", "出资方", "funder"],
      kind: "text",
      path: ["funder"],
      description: { en: "Name or credit code.", "zh-CN": "名称或者统一社会信用代码。" },
    },
    {
      id: "receiver",
      label: { en: "Given to", "zh-CN": "收款单位" },
      aliases: ["受资助单位", "承接主体", "接受单位", "receiver"],
      kind: "text",
      path: ["receiver"],
      description: { en: "Name or credit code.", "zh-CN": "名称或者统一社会信用代码。" },
    },
    {
      id: "contributors",
      label: { en: "Contributors", "zh-CN": "出资人数" },
      aliases: ["参与人数", "众筹人数", "捐赠人次", "contributors"],
      kind: "integer",
      path: ["contributors"],
      description: {
        en: "How many gave it together; no names.",
        "zh-CN": "共同出资的人数或者单位数，不填姓名。",
      },
    },
    {
      id: "project",
      label: { en: "Project", "zh-CN": "项目编号" },
      aliases: ["所属项目", "项目", "project id"],
      kind: "text",
      path: ["project"],
      description: { en: "The reference of the project.", "zh-CN": "资金所属项目的编号。" },
    },
  ];
}
