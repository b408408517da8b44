import { codesOfCell, type CellValue, type TableColumn } from "../../core/index.ts";
import { serviceLanguageLabels, socialWorkFieldLabels } from "../data/service-labels.ts";

/**
 * Gives the column of languages.
 *
 * @param aliases - further headings in use
 * @returns the column
 */
export function languagesColumn(aliases: readonly string[]): TableColumn {
  return {
    id: "languages",
    label: { en: "Languages", "zh-CN": "语种" },
    aliases: [...aliases, "语言", "language"],
    kind: "list",
    path: ["languages"],
    description: {
      en: "Names or tags such as zh-CN, en, yue; several are separated by ；.",
      "zh-CN": "语种的名称或者代码（如 zh-CN、en、yue），多个以“；”分隔。",
    },
  };
}

/**
 * Reads languages from a cell. What is no known name stays as it is, for the check to refuse if it is no tag.
 *
 * @param cell - a cell of the kind `list`
 * @returns the tags, or the cell
 */
export function languagesOfCell(cell: CellValue): unknown {
  return codesOfCell(cell, serviceLanguageLabels);
}

/**
 * Gives the column of fields of social work.
 *
 * @returns the column
 */
export function fieldsColumn(): TableColumn {
  return {
    id: "fields",
    label: { en: "Fields of social work", "zh-CN": "社会工作领域" },
    aliases: ["服务领域", "专业领域", "fields"],
    kind: "list",
    path: ["fields"],
    description: {
      en: "Codes or names of fields; several are separated by ；.",
      "zh-CN": "领域的代码或者名称，多个以“；”分隔。",
    },
  };
}

/**
 * Reads fields of social work from a cell.
 *
 * @param cell - a cell of the kind `list`
 * @returns the codes, or the cell
 */
export function fieldsOfCell(cell: CellValue): unknown {
  return codesOfCell(cell, socialWorkFieldLabels);
}
