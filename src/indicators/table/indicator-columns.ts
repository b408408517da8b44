import { quantityUnitLabels, type TableColumn } from "../../core/index.ts";
import { employmentGroupLabels, indicatorDirectionLabels, indicatorKindLabels } from "../data/labels.ts";
import { unitSynonyms } from "./unit-words.ts";

/**
 * Lists the columns of the table of indicators, in the order of the template.
 *
 * @returns the columns
 */
export function indicatorColumns(): readonly TableColumn[] {
  return [...nameColumns(), ...kindColumns(), ...ratioColumns(), ...scopeColumns()];
}

function nameColumns(): readonly TableColumn[] {
  return [
    {
      id: "id",
      label: { en: "Reference", "zh-CN": "指标代码" },
      aliases: ["指标编号", "编号", "代码", "ID", "id", "indicator id"],
      kind: "text",
      path: ["id"],
      required: true,
      description: {
        en: "Your own; observations name the indicator by it.",
        "zh-CN": "自定代码，指标数据以此对应指标。",
      },
    },
    {
      id: "name",
      label: { en: "Indicator", "zh-CN": "指标名称" },
      aliases: ["名称", "指标", "name", "indicator name"],
      kind: "text",
      path: ["name"],
      required: true,
      description: { en: "What it is called.", "zh-CN": "指标的名称。" },
    },
    {
      id: "englishName",
      label: { en: "English name", "zh-CN": "英文名称" },
      aliases: ["指标英文名称", "name in English"],
      kind: "text",
      path: ["englishName"],
      description: { en: "What it is called in English.", "zh-CN": "指标的英文名称。" },
    },
    {
      id: "definition",
      label: { en: "Definition", "zh-CN": "指标解释" },
      aliases: ["指标定义", "指标含义", "定义", "统计口径", "口径", "definition of the indicator"],
      kind: "text",
      path: ["definition"],
      required: true,
      description: { en: "What is counted, and what is not.", "zh-CN": "统计什么、不统计什么。" },
    },
  ];
}

function kindColumns(): readonly TableColumn[] {
  return [
    {
      id: "kind",
      label: { en: "Kind", "zh-CN": "指标类型" },
      aliases: ["类型", "指标类别", "indicator kind"],
      kind: "code",
      path: ["kind"],
      required: true,
      codes: indicatorKindLabels,
      synonyms: {
        时点数: "stock",
        时期数: "flow",
        比例: "ratio",
        占比: "ratio",
        评分: "score",
        满意度: "score",
      },
      description: {
        en: "Counted on a day, counted over a period, a ratio, or a score on a scale.",
        "zh-CN": "时点指标、时期指标、相对指标或者评分指标。",
      },
    },
    {
      id: "unit",
      label: { en: "Unit", "zh-CN": "计量单位" },
      aliases: ["单位", "unit of measure"],
      kind: "code",
      path: ["unit"],
      codes: quantityUnitLabels,
      synonyms: unitSynonyms,
      description: {
        en: "What is counted; x-namespace:name for a unit of your own. None for a share.",
        "zh-CN": "计量单位；自定单位写作 x-命名空间:名称；比重、比率不填。",
      },
    },
    {
      id: "direction",
      label: { en: "Direction", "zh-CN": "指标方向" },
      aliases: ["方向", "指标属性", "direction of the indicator"],
      kind: "code",
      path: ["direction"],
      codes: indicatorDirectionLabels,
      synonyms: {
        正向: "higher-is-better",
        逆向: "lower-is-better",
        负向: "lower-is-better",
        中性: "neutral",
      },
      description: { en: "Whether more is better, or less.", "zh-CN": "正向、逆向或者中性。" },
    },
  ];
}

function ratioColumns(): readonly TableColumn[] {
  return [
    {
      id: "numerator",
      label: { en: "Numerator", "zh-CN": "分子指标" },
      aliases: ["分子", "分子指标代码"],
      kind: "text",
      path: ["numerator"],
      description: {
        en: "Of a ratio: the reference of what is divided.",
        "zh-CN": "相对指标的分子的指标代码。",
      },
    },
    {
      id: "denominator",
      label: { en: "Denominator", "zh-CN": "分母指标" },
      aliases: ["分母", "分母指标代码"],
      kind: "text",
      path: ["denominator"],
      description: {
        en: "Of a ratio: the reference of what it is divided by.",
        "zh-CN": "相对指标的分母的指标代码。",
      },
    },
    {
      id: "basis",
      label: { en: "Per how many", "zh-CN": "比率基数" },
      aliases: ["基数", "basis"],
      kind: "integer",
      path: ["basis"],
      description: {
        en: "Of a ratio: 100 for percent, 10000 for per ten thousand; 1 where absent.",
        "zh-CN": "百分比填 100，每万人填 10000；未填为 1。",
      },
    },
    {
      id: "partOf",
      label: { en: "Part of", "zh-CN": "上级指标" },
      aliases: ["其中项所属指标", "所属指标", "part of indicator"],
      kind: "text",
      path: ["partOf"],
      description: {
        en: "The reference of the indicator of which it counts a part.",
        "zh-CN": "“其中”项所属的总项指标代码。",
      },
    },
  ];
}

function scopeColumns(): readonly TableColumn[] {
  return [
    {
      id: "method",
      label: { en: "Method", "zh-CN": "统计方法" },
      aliases: ["数据采集方式", "采集方式", "计算方法", "method"],
      kind: "text",
      path: ["method"],
      description: { en: "How its numbers are found.", "zh-CN": "数据的取得方法。" },
    },
    {
      id: "revision",
      label: { en: "Version", "zh-CN": "口径版本" },
      aliases: ["版本", "版次", "revision"],
      kind: "integer",
      path: ["revision"],
      description: { en: "Of the definition, from 1 on.", "zh-CN": "指标解释的版本，从 1 起。" },
    },
    {
      id: "period",
      label: { en: "Period", "zh-CN": "适用期间" },
      aliases: ["适用时间", "期间", "period of the indicator"],
      kind: "period",
      path: ["period"],
      description: {
        en: "For which it is collected: first and last day.",
        "zh-CN": "采集该指标的起止日期。",
      },
    },
    {
      id: "divisionCode",
      label: { en: "Division code", "zh-CN": "行政区划代码" },
      aliases: ["区划代码", "行政区代码"],
      kind: "text",
      path: ["place", "divisionCode"],
      digits: 6,
      description: { en: "Where it is collected: six digits.", "zh-CN": "采集范围的行政区划代码，6 位。" },
    },
    {
      id: "placeName",
      label: { en: "Place", "zh-CN": "适用地区" },
      aliases: ["地区", "适用范围", "place name"],
      kind: "text",
      path: ["place", "name"],
      description: { en: "Where it is collected.", "zh-CN": "采集该指标的地区。" },
    },
    {
      id: "themes",
      label: { en: "Themes", "zh-CN": "主题" },
      aliases: ["所属主题", "领域", "theme"],
      kind: "list",
      path: ["themes"],
      description: {
        en: "Codes or names of themes; several are separated by ；.",
        "zh-CN": "主题的代码或者名称，多个以“；”分隔。",
      },
    },
    {
      id: "group",
      label: { en: "Group", "zh-CN": "新就业群体" },
      aliases: ["人群", "群体", "employment group"],
      kind: "code",
      path: ["group"],
      codes: employmentGroupLabels,
      synonyms: {
        外卖员: "delivery-rider",
        骑手: "delivery-rider",
        快递小哥: "courier",
        卡车司机: "truck-driver",
      },
      description: {
        en: "Where it counts people in new forms of employment: which.",
        "zh-CN": "统计新就业群体的，填写具体群体。",
      },
    },
  ];
}
