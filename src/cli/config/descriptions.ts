import type { TeamConfig } from "./model.ts";

/** What the settings are, for the schema that editors read. */
export const configDescriptions: { readonly [Key in keyof Required<TeamConfig>]: string } = {
  $schema: "Where editors find the schema of this file · 供编辑器使用的模式文件",
  locale: "The languages of the output, the default of --locale · 输出语言",
  model: "The model, the default of --as · 校验所用的模型",
  maxErrors: "How many findings of a kind are listed, the default of --max-errors · 每类最多列出的条数",
  maps: "What headings stand for, by model: heading to the id of a column, null leaves it unread · 按模型指定表头对应的列，null 表示不读取",
  listed:
    "Files of records that are listed already, by model, relative to this file; the default of --with · 按模型指定已登记名单的文件",
  ruleSets: "The rule sets of the team: policy and stars of `linli hours` · 采用的计入办法和星级办法",
};
