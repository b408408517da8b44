import type { CellKind, FindingPath, Labels, TableColumn } from "../../core/index.ts";

/** What a column can have beside its words. */
export type ColumnOptions = Partial<Pick<TableColumn, "aliases" | "path" | "required" | "codes" | "unit">>;

/**
 * Makes a column from its words; its path is the property of its own id where no other is given. Former names of codes are
 * read too.
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
  const synonyms = options.codes && formerNames(options.codes);
  return {
    ...options,
    ...(synonyms && { synonyms }),
    id,
    kind,
    path,
    label,
    description: { en: description[0], "zh-CN": description[1] },
  };
}

function formerNames(labels: Labels<string>): { readonly [text: string]: string } {
  const pairs = Object.entries(labels).flatMap(([code, { former = [] }]) =>
    former.map((name) => [name, code]),
  );
  return Object.fromEntries(pairs) as { readonly [text: string]: string };
}
