import type { CellKind, CellUnit, Label, Locale, TableColumn, TableModel } from "../../../core/base.ts";

/** What a template is made of. */
export type TemplateModel = Pick<TableModel<never>, "title" | "columns" | "examples">;

/** The units as headings print them. */
const unitLabels: { readonly [unit in CellUnit]: Label } = {
  yuan: { en: "yuan", "zh-CN": "元" },
  "ten-thousand-yuan": { en: "10,000 yuan", "zh-CN": "万元" },
  minute: { en: "minutes", "zh-CN": "分钟" },
  hour: { en: "hours", "zh-CN": "小时" },
  "square-metre": { en: "m²", "zh-CN": "平方米" },
  person: { en: "persons", "zh-CN": "人" },
};

/** What stands in cells, in words. */
const kindLabels: { readonly [kind in CellKind]: Label } = {
  text: { en: "text", "zh-CN": "文本" },
  code: { en: "one of a list", "zh-CN": "选项" },
  date: { en: "date, such as 2025-12-23", "zh-CN": "日期，如 2025-12-23" },
  time: { en: "time, such as 08:30", "zh-CN": "时刻，如 08:30" },
  instant: { en: "date and time", "zh-CN": "日期和时刻" },
  moment: { en: "time, or date and time", "zh-CN": "时刻，或日期和时刻" },
  duration: { en: "duration", "zh-CN": "时长" },
  number: { en: "number", "zh-CN": "数字" },
  integer: { en: "whole number", "zh-CN": "整数" },
  money: { en: "amount of money", "zh-CN": "金额" },
  boolean: { en: "yes or no (是, 否)", "zh-CN": "是或否" },
  list: { en: "several texts, separated by 、", "zh-CN": "多项，以“、”分隔" },
  range: { en: "from-to, such as 800-1500", "zh-CN": "区间，如 800-1500" },
  period: {
    en: "first and last day, such as 2024-01-01至2028-12-31",
    "zh-CN": "起止日期，如 2024-01-01至2028-12-31",
  },
};

const dictionaryHeadings = {
  heading: { en: "Heading", "zh-CN": "列名" },
  id: { en: "Column", "zh-CN": "列标识" },
  required: { en: "Required", "zh-CN": "必填" },
  kind: { en: "Kind", "zh-CN": "类型" },
  values: { en: "Values", "zh-CN": "可填内容" },
  description: { en: "Description", "zh-CN": "说明" },
} as const;

const yes: Label = { en: "yes", "zh-CN": "是" };

/**
 * Prints the heading of a column: its label in one language with the unit, so that the file is read back.
 *
 * @param column - the column
 * @param locale - the language
 * @returns such as 注册资金（万元）
 */
export function headingOf(column: TableColumn, locale: Locale): string {
  const unit = column.unit === undefined ? undefined : unitLabels[column.unit][locale];
  if (unit === undefined) return column.label[locale];
  return locale === "en" ? `${column.label.en} (${unit})` : `${column.label["zh-CN"]}（${unit}）`;
}

/** The columns that a template prints. */
export function templateColumns({ columns }: TemplateModel): readonly TableColumn[] {
  return columns.filter(({ foreign }) => foreign !== true);
}

/**
 * Lays out the template of a model: headings and examples.
 *
 * @param model - the model
 * @param locales - the first is the language of the headings
 * @returns the rows
 *
 * @example
 * import { templateRows } from "linli/tables/workbook";
 * import { organizationTable } from "linli/organizations";
 *
 * const [headings = []] = templateRows(organizationTable(), ["zh-CN"]);
 * headings.includes("统一社会信用代码"); // => true
 */
export function templateRows(
  model: TemplateModel,
  locales: readonly Locale[],
): readonly (readonly string[])[] {
  const [locale = "zh-CN"] = locales;
  const columns = templateColumns(model);
  return [
    columns.map((column) => headingOf(column, locale)),
    ...model.examples.map((example) => columns.map((column) => example[column.id] ?? "")),
  ];
}

/**
 * Lays out the data dictionary of a model: a row for each column.
 *
 * @param model - the model
 * @param locales - the languages
 * @returns the rows, headings first
 *
 * @example
 * import { dictionaryRows } from "linli/tables/workbook";
 * import { organizationTable } from "linli/organizations";
 *
 * dictionaryRows(organizationTable(), ["en"])[0]; // => ["Heading", "Column", "Required", "Kind", "Values", "Description"]
 */
export function dictionaryRows(
  model: TemplateModel,
  locales: readonly Locale[],
): readonly (readonly string[])[] {
  const said = (label: Label): string => locales.map((locale) => label[locale]).join(" ");
  return [
    Object.values(dictionaryHeadings).map(said),
    ...model.columns.map((column) => [
      locales.map((locale) => headingOf(column, locale)).join(" "),
      column.id,
      column.required === true ? said(yes) : "",
      said(kindLabels[column.kind]),
      valuesOf(column, locales),
      said(column.description),
    ]),
  ];
}

function valuesOf({ codes }: TableColumn, locales: readonly Locale[]): string {
  if (codes === undefined) return "";
  return Object.values(codes)
    .map((label) => locales.map((locale) => label[locale]).join(" "))
    .join("、");
}
