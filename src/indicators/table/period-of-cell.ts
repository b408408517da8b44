import type { CellValue } from "../../core/index.ts";

/**
 * Makes a period of what was read of a cell. What is no period stays as it is, for the check to refuse.
 *
 * @param cell - both ends, empty text for an open one
 * @returns the period
 */
export function periodOfCell(cell: CellValue): unknown {
  if (!Array.isArray(cell)) return cell;
  const [from, until] = cell as readonly CellValue[];
  return { from: from === "" ? undefined : from, until: until === "" ? undefined : until };
}
