import type { TableColumn } from "../../core/index.ts";
import { placeColumns, referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { reportKindLabels } from "../data/reports-labels.ts";
import { plainColumn } from "./plain-column.ts";

/**
 * Lists the columns of the table of reports, in the order of the template.
 *
 * @returns the columns
 */
export function reportColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["报告编号"]),
    plainColumn("title", "text", ["Title", "报告名称"], ["As it is printed.", "报告的名称。"], {
      aliases: ["名称", "标题", "书名"],
      required: true,
    }),
    plainColumn(
      "englishTitle",
      "text",
      ["English title", "英文名称"],
      ["Its title in English.", "报告的英文名称。"],
    ),
    plainColumn(
      "kind",
      "code",
      ["Kind", "报告类型"],
      ["Blue book, annual report, …", "蓝皮书、年度报告等。"],
      {
        aliases: ["类型"],
        required: true,
        codes: reportKindLabels,
      },
    ),
    plainColumn(
      "period",
      "period",
      ["Period", "报告期"],
      ["The first and the last day that it reports on.", "报告所涉期间的起止日期。"],
      {
        aliases: ["报告期间", "起止时间"],
        required: true,
      },
    ),
    plainColumn(
      "publishers",
      "list",
      ["Publishers", "发布单位"],
      ["Names or credit codes, separated by ；.", "名称或者统一社会信用代码，多个以“；”分隔。"],
      {
        aliases: ["编写单位", "发布机构"],
        required: true,
      },
    ),
    plainColumn(
      "publishedOn",
      "date",
      ["Published on", "报告发布日期"],
      ["The day of publication.", "报告的发布日期。"],
      {
        aliases: ["出版日期", "发布时间"],
      },
    ),
    plainColumn("edition", "integer", ["Edition", "版次"], ["From 1 on.", "从 1 起。"]),
    plainColumn(
      "sections",
      "list",
      ["Sections", "章节"],
      ["Number and heading, separated by ；.", "编号和标题，如“1 总体情况；2 党建引领”。"],
      {
        aliases: ["目录", "章节目录"],
        required: true,
      },
    ),
    plainColumn(
      "indicators",
      "list",
      ["Indicators", "指标清单"],
      ["References of indicators, separated by ；.", "所列指标的代码，多个以“；”分隔。"],
      {
        aliases: ["指标", "指标代码"],
      },
    ),
    ...placeColumns(),
    ...sourceColumns(),
  ];
}
