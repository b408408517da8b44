import { filledRecord, type TableCells, type TableColumn } from "../../core/index.ts";
import type { SourceReference } from "../model.ts";

/**
 * Lists the columns of the place that a record comes from: title, address and day.
 *
 * @returns the columns, whose cells fill `source` of the record
 *
 * @see {@link sourceOfCells}, {@link cellsOfSource}
 *
 * @example
 * import { sourceColumns } from "linli/organizations";
 *
 * sourceColumns().map(({ id }) => id); // => ["source", "sourceUrl", "sourceOn"]
 */
export function sourceColumns(): readonly TableColumn[] {
  return [
    {
      id: "source",
      label: { en: "Source", "zh-CN": "数据来源" },
      aliases: ["来源", "资料来源", "出处"],
      kind: "text",
      path: ["source", "title"],
      description: { en: "The title of the page, list or file.", "zh-CN": "文件、网页或者报表的名称。" },
    },
    {
      id: "sourceUrl",
      label: { en: "Address of the source", "zh-CN": "来源网址" },
      aliases: ["网址", "链接", "url"],
      kind: "text",
      path: ["source", "url"],
      description: { en: "Where it can be read.", "zh-CN": "来源的网址。" },
    },
    {
      id: "sourceOn",
      label: { en: "Day of the source", "zh-CN": "发布日期" },
      aliases: ["来源日期", "公布日期", "published on"],
      kind: "date",
      path: ["source", "on"],
      description: { en: "When it was said.", "zh-CN": "来源的发布日期。" },
    },
  ];
}

/**
 * Makes the source of a record from the cells of `sourceColumns`.
 *
 * @param cells - the cells of a row
 * @returns the source, or `undefined` where its cells are empty
 *
 * @example
 * import { sourceOfCells } from "linli/organizations";
 *
 * sourceOfCells({ source: "青禾区社会组织名录" }); // => { title: "青禾区社会组织名录", url: undefined, on: undefined }
 */
export function sourceOfCells(cells: TableCells): object | undefined {
  return filledRecord({ title: cells["source"], url: cells["sourceUrl"], on: cells["sourceOn"] });
}

/**
 * Gives the cells of a source, the other way round from `sourceOfCells`.
 *
 * @param source - a source, if there is one
 * @returns the cells
 *
 * @example
 * import { cellsOfSource } from "linli/organizations";
 *
 * cellsOfSource({ title: "青禾区社会组织名录", on: "2025-12" })["sourceOn"]; // => "2025-12"
 */
export function cellsOfSource(source: SourceReference | undefined): TableCells {
  return { source: source?.title, sourceUrl: source?.url, sourceOn: source?.on };
}
