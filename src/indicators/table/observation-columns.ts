import { quantityUnitLabels, type TableColumn } from "../../core/index.ts";
import { placeColumns, referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { observationRoleLabels, surveyStatisticLabels } from "../data/labels.ts";
import { confidenceLabels } from "../data/confidence-labels.ts";
import { unitSynonyms } from "./unit-words.ts";

/**
 * Lists the columns of the table of observations, in the order of the template.
 *
 * @returns the columns
 */
export function observationColumns(): readonly TableColumn[] {
  return [...numberColumns(), ...timeColumns(), ...placeColumns(), ...statementColumns(), ...sampleColumns()];
}

function numberColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["数据编号", "observation id"]),
    {
      id: "indicator",
      label: { en: "Indicator", "zh-CN": "指标代码" },
      aliases: ["指标", "指标编号", "indicator id"],
      kind: "text",
      path: ["indicator"],
      required: true,
      description: { en: "The reference of the indicator.", "zh-CN": "所属指标的代码。" },
    },
    {
      id: "value",
      label: { en: "Value", "zh-CN": "数值" },
      aliases: ["指标值", "数据", "数量", "value"],
      kind: "text",
      path: ["quantity"],
      required: true,
      description: {
        en: "As it was said, with its hedge: 近100家, 2.37亿, more than 30,000.",
        "zh-CN": "按来源原文填写，保留“近”“约”“余”“超过”等用语，如近100家、2.37亿。",
      },
    },
    {
      id: "unit",
      label: { en: "Unit", "zh-CN": "计量单位" },
      aliases: ["单位", "unit of measure"],
      kind: "code",
      path: ["quantity", "unit"],
      codes: quantityUnitLabels,
      synonyms: unitSynonyms,
      description: {
        en: "Where the value does not say it; x-namespace:name for a unit of your own.",
        "zh-CN": "数值未带单位的填写；自定单位写作 x-命名空间:名称。",
      },
    },
    {
      id: "role",
      label: { en: "Actual or planned", "zh-CN": "数据性质" },
      aliases: ["性质", "值类型", "role"],
      kind: "code",
      path: ["role"],
      codes: observationRoleLabels,
      synonyms: {
        实际: "actual",
        完成值: "actual",
        目标: "target",
        计划值: "target",
        基期: "baseline",
        基数: "baseline",
      },
      description: { en: "Actual where absent.", "zh-CN": "实际值、目标值或者基期值；未填为实际值。" },
    },
  ];
}

function timeColumns(): readonly TableColumn[] {
  return [
    {
      id: "asOf",
      label: { en: "As of", "zh-CN": "截至日期" },
      aliases: ["截止日期", "统计时点", "时点", "截至", "as-of date"],
      kind: "date",
      path: ["quantity", "asOf"],
      description: { en: "Of a stock: the day of the count.", "zh-CN": "时点指标的统计时点。" },
    },
    {
      id: "year",
      label: { en: "Year", "zh-CN": "年度" },
      aliases: ["年份", "统计年度", "年"],
      kind: "integer",
      path: ["period"],
      description: {
        en: "Of a flow over a whole calendar year.",
        "zh-CN": "时期指标统计整个自然年的，只填年度。",
      },
    },
    {
      id: "period",
      label: { en: "Period", "zh-CN": "统计期间" },
      aliases: ["期间", "起止时间", "时间范围", "reporting period"],
      kind: "period",
      path: ["period"],
      description: { en: "Of a flow: its first and last day.", "zh-CN": "时期指标的起止日期。" },
    },
    {
      id: "revision",
      label: { en: "Version", "zh-CN": "口径版本" },
      aliases: ["版本", "revision"],
      kind: "integer",
      path: ["revision"],
      description: { en: "Of the definition that it follows.", "zh-CN": "所依据的指标解释的版本。" },
    },
  ];
}

function statementColumns(): readonly TableColumn[] {
  return [
    {
      id: "statedBy",
      label: { en: "Stated by", "zh-CN": "发布单位" },
      aliases: ["数据来源单位", "提供单位", "发布机构", "stated by"],
      kind: "text",
      path: ["statedBy", "name"],
      description: { en: "Who said it.", "zh-CN": "公布该数据的单位。" },
    },
    ...sourceColumns(),
    {
      id: "confidence",
      label: { en: "Confidence", "zh-CN": "可信程度" },
      aliases: ["可信度", "核实情况"],
      kind: "code",
      path: ["confidence"],
      codes: confidenceLabels,
      description: { en: "How sure it is.", "zh-CN": "已核实、转述、凭记忆或者存疑。" },
    },
  ];
}

function sampleColumns(): readonly TableColumn[] {
  return [
    {
      id: "statistic",
      label: { en: "Statistic", "zh-CN": "统计量" },
      aliases: ["调查统计量", "statistic"],
      kind: "code",
      path: ["sample", "statistic"],
      codes: surveyStatisticLabels,
      synonyms: { 平均分: "mean", 平均: "mean", 比例: "share" },
      description: {
        en: "Of a survey: mean, median or share.",
        "zh-CN": "调查数据为平均值、中位数或者占比。",
      },
    },
    {
      id: "sampleSize",
      label: { en: "Answers", "zh-CN": "有效样本量" },
      aliases: ["样本量", "样本数", "有效问卷数", "sample size", "n"],
      kind: "integer",
      path: ["sample", "size"],
      description: { en: "Of a survey: how many answered.", "zh-CN": "调查的有效样本数量。" },
    },
    {
      id: "scale",
      label: { en: "Scale", "zh-CN": "评分范围" },
      aliases: ["量表范围", "分值范围", "scale"],
      kind: "range",
      path: ["sample", "maximum"],
      description: {
        en: "Of a survey: lowest to highest, such as 1-5.",
        "zh-CN": "最低分至最高分，如 1-5。",
      },
    },
    {
      id: "sampling",
      label: { en: "Sampling", "zh-CN": "抽样方法" },
      aliases: ["调查方法", "调查方式", "sampling method"],
      kind: "text",
      path: ["sample", "method"],
      description: { en: "How people were chosen and asked.", "zh-CN": "抽样和调查的方法。" },
    },
  ];
}
