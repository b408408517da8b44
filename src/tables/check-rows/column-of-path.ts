import type { FindingPath, TableColumn } from "../../core/base.ts";

/**
 * Finds the column that a finding in a record belongs to.
 *
 * @remarks It is the one with the longest path at or above the finding's, of two with the same path one that the row has.
 * Where the finding stands above columns, as
 * that of an empty list of names does, it is the first of them that the row has.
 *
 * @param columns - the columns of the model
 * @param path - the path of the finding
 * @param isThere - whether the row has a column
 * @returns the column; nothing where none is meant
 */
export function columnOfPath(
  columns: readonly TableColumn[],
  path: FindingPath,
  isThere: (column: TableColumn) => boolean,
): TableColumn | undefined {
  if (path.length === 0) return undefined;
  let best: TableColumn | undefined;
  for (const column of columns) {
    const depth = column.path.length;
    if (depth === 0 || !startsWith(path, column.path)) continue;
    const isBetter = best !== undefined && depth === best.path.length && !isThere(best) && isThere(column);
    if (depth > (best?.path.length ?? 0) || isBetter) best = column;
  }
  if (best !== undefined) return best;
  const below = columns.filter((column) => startsWith(column.path, path));
  return below.find(isThere) ?? below[0];
}

function startsWith(path: FindingPath, start: FindingPath): boolean {
  return start.length <= path.length && start.every((key, depth) => path[depth] === key);
}
