import type { CellKind, FindingPath, TableColumn } from "../../core/index.ts";

/** What a column can have beside its words. */
export type ColumnOptions = Partial<Pick<TableColumn, "aliases" | "path" | "required" | "codes" | "unit">>;

/**
 * Makes a column from its words; its path is the property of its own id where no other is given.
 *
 * @param id - the id
 * @param kind - what stands in its cells
 * @param heading - English and Chinese
 * @param description - English and Chinese
 * @param options - aliases, path and the rest
 * @returns the column
 */
export function plainColumn(
  id: string,
  kind: CellKind,
  heading: readonly [en: string, zh: string],
  description: readonly [en: string, zh: string],
  options: ColumnOptions = {},
): TableColumn {
  const path: FindingPath = options.path ?? [id];
  const label = { en: heading[0], "zh-CN": heading[1] };
  return {
    ...options,
    id,
    kind,
    path,
    label,
    description: { en: description[0], "zh-CN": description[1] },
  };
}
