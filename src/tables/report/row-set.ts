import type { RowList, RowRun } from "../model.ts";

/**
 * A set of rows of which only the lowest are kept, with the number and the last of all: so much can be known of a
 * union from its parts, whatever rows each part has.
 */
export interface RowSet {
  /** The lowest rows, ascending. */
  readonly lowest: number[];
  /** How many rows there are. */
  count: number;
  /** The last row; 0 where there is none. */
  last: number;
}

/** Makes an empty set. */
export function newRowSet(): RowSet {
  return { lowest: [], count: 0, last: 0 };
}

/** Adds a row; one that was just added, or that is kept, is not counted again. */
export function addRow(set: RowSet, row: number, most: number): void {
  if (set.count > 0 && row <= set.last) {
    addEarlier(set, row, most);
    return;
  }
  set.last = row;
  set.count += 1;
  if (set.lowest.length < most) set.lowest.push(row);
}

/** Adds a row that does not come last: rows of other readers can have any order. */
function addEarlier(set: RowSet, row: number, most: number): void {
  if (row === set.last) return;
  const place = set.lowest.findIndex((kept) => kept >= row);
  if (place >= 0 && set.lowest[place] === row) return;
  set.count += 1;
  if (place >= 0) set.lowest.splice(place, 0, row);
  else if (set.lowest.length < most) set.lowest.push(row);
  if (set.lowest.length > most) set.lowest.pop();
}

/** The union of the sets of parts; a row is in one part only. */
export function unionOfRowSets(sets: readonly RowSet[], most: number): RowSet {
  const rows = sets.flatMap(({ lowest }) => lowest).sort((a, b) => a - b);
  return {
    lowest: rows.filter((row, index) => row !== rows[index - 1]).slice(0, most),
    count: sets.reduce((sum, { count }) => sum + count, 0),
    last: sets.reduce((last, set) => Math.max(last, set.last), 0),
  };
}

/** Lists a set as a report does. */
export function rowListOf({ lowest, count, last }: RowSet): RowList {
  const [first] = lowest;
  if (first === undefined) return { runs: [], moreRows: count, lastRow: last };
  if (last - first === count - 1) return { runs: [[first, last]], moreRows: 0, lastRow: last };
  const runs: [number, number][] = [];
  for (const row of lowest) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return { runs, moreRows: count - lowest.length, lastRow: last };
}

/** Reads a set from its list. */
export function rowSetOf({ runs, moreRows, lastRow }: RowList, most: number): RowSet {
  const listed = runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return { lowest: lowestOf(runs, most), count: listed + moreRows, last: lastRow };
}

function lowestOf(runs: readonly RowRun[], most: number): number[] {
  const rows: number[] = [];
  for (const [first, last] of runs) {
    for (let row = first; row <= last && rows.length < most; row += 1) rows.push(row);
  }
  return rows;
}
