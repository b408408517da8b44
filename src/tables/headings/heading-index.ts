import type { TableColumn, TableModel } from "../../core/base.ts";
import type { MappedHeading } from "../model.ts";
import { headingKey } from "./read-heading.ts";

/** What a heading stands for, and why. */
export interface KnownHeading {
  /** The column of the model. */
  readonly column: TableColumn;
  /** Whether its id, its label or an alias is the heading. */
  readonly by: NonNullable<MappedHeading["by"]>;
}

/** The headings that a model knows, by key. */
export type HeadingIndex = ReadonlyMap<string, KnownHeading>;

/**
 * Gathers the headings that a model knows.
 *
 * @param model - the model
 * @returns the columns by the keys of ids, labels and aliases; where two columns claim a key, an id goes before a
 * label, a label before an alias, and a column before a later one
 */
export function headingIndexOf(model: Pick<TableModel<unknown>, "columns">): HeadingIndex {
  const index = new Map<string, KnownHeading>();
  const add = (text: string, known: KnownHeading): void => {
    const key = headingKey(text);
    if (key !== "" && !index.has(key)) index.set(key, known);
  };
  for (const column of model.columns) add(column.id, { column, by: "id" });
  for (const column of model.columns) {
    add(column.label["zh-CN"], { column, by: "label" });
    add(column.label.en, { column, by: "label" });
  }
  for (const column of model.columns) {
    for (const alias of column.aliases ?? []) add(alias, { column, by: "alias" });
  }
  return index;
}
