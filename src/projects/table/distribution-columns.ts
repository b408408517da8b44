import type { TableColumn } from "../../core/index.ts";
import { referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { distributionKindLabels, surplusUseLabels } from "../data/funding-labels.ts";

/**
 * Lists the columns of the table of distributions, in the order of the template.
 *
 * @returns the columns
 */
export function distributionColumns(): readonly TableColumn[] {
  return [...paymentColumns(), ...surplusColumns(), ...sourceColumns()];
}

function paymentColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["分配编号", "distribution id"]),
    {
      id: "body",
      label: { en: "Body", "zh-CN": "分配单位" },
      aliases: ["单位名称", "企业名称", "组织名称", "body"],
      kind: "text",
      path: ["body"],
      required: true,
      description: { en: "Name or credit code.", "zh-CN": "名称或者统一社会信用代码。" },
    },
    {
      id: "on",
      label: { en: "Date", "zh-CN": "分配日期" },
      aliases: ["支付日期", "决议日期", "date"],
      kind: "date",
      path: ["on"],
      required: true,
      description: { en: "When it was paid or resolved.", "zh-CN": "支付或者作出决议的日期。" },
    },
    {
      id: "kind",
      label: { en: "Kind", "zh-CN": "分配方式" },
      aliases: ["分配类型", "盈余去向", "kind of distribution"],
      kind: "code",
      path: ["kind"],
      required: true,
      codes: distributionKindLabels,
      description: {
        en: "Dividend, refund of shares, welfare or reinvestment.",
        "zh-CN": "分红、退股、公益支出或者再投入。",
      },
    },
    {
      id: "amount",
      label: { en: "Amount (yuan)", "zh-CN": "金额（元）" },
      aliases: ["金额", "分配金额", "amount"],
      kind: "money",
      unit: "yuan",
      path: ["amountFen"],
      required: true,
      description: { en: "Exactly, in yuan.", "zh-CN": "实际金额，单位元。" },
    },
  ];
}

function surplusColumns(): readonly TableColumn[] {
  return [
    {
      id: "par",
      label: { en: "Paid for the shares (yuan)", "zh-CN": "原出资额（元）" },
      aliases: ["原出资额", "入股金额", "par value"],
      kind: "money",
      unit: "yuan",
      path: ["parFen"],
      description: { en: "Of a refund of shares.", "zh-CN": "退股的，填当初的出资额。" },
    },
    {
      id: "surplusYear",
      label: { en: "Year of the surplus", "zh-CN": "盈余年度" },
      aliases: ["利润年度", "所属年度"],
      kind: "integer",
      path: ["surplusYear"],
      description: { en: "From which year's surplus.", "zh-CN": "所分配盈余的年度。" },
    },
    {
      id: "surplus",
      label: { en: "Surplus of the year (yuan)", "zh-CN": "当年盈余（元）" },
      aliases: ["当年盈余", "年度净利润", "surplus"],
      kind: "money",
      unit: "yuan",
      path: ["surplusFen"],
      description: { en: "The whole surplus of that year.", "zh-CN": "该年度的全部盈余。" },
    },
    {
      id: "beneficiaryKind",
      label: { en: "For whom", "zh-CN": "受益对象" },
      aliases: ["公益用途", "支出对象", "beneficiaries"],
      kind: "code",
      path: ["beneficiaryKind"],
      codes: surplusUseLabels,
      description: { en: "Of welfare: a group, no names.", "zh-CN": "公益支出的受益群体，不填姓名。" },
    },
  ];
}
