import type { CellKind, FindingPath, Labels, TableColumn } from "../../core/index.ts";

/** What a column of visits and requests has beside its names. */
interface ColumnParts extends Partial<Pick<TableColumn, "required" | "personal" | "digits">> {
  /** Other headings. */
  readonly aliases?: readonly string[];
  /** The codes of a column of the kind `code`. */
  readonly codes?: Labels<string>;
}

/**
 * Makes a column whose label says what there is to say.
 *
 * @param id - the id, which is the property too
 * @param kind - what stands in its cells
 * @param names - the heading in English and in Chinese
 * @param says - what a cell holds, in English and in Chinese
 * @param parts - whatever else the column has
 * @param path - the property that it fills, where that is not the id
 * @returns the column
 */
export function column(
  id: string,
  kind: CellKind,
  names: readonly [en: string, zh: string],
  says: readonly [en: string, zh: string],
  parts: ColumnParts = {},
  path: FindingPath = [id],
): TableColumn {
  return {
    id,
    label: { en: names[0], "zh-CN": names[1] },
    kind,
    path,
    description: { en: says[0], "zh-CN": says[1] },
    ...parts,
  };
}
