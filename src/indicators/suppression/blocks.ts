/** A count and where it stands. */
export interface PlacedCount {
  /** Its position in the table, counted from 0. */
  readonly index: number;
  /** How many. */
  readonly count: number;
}

/** The cells of a group while it is worked on. */
export interface CountGroup {
  /** What the group is called; nothing for cells without one. */
  readonly group: string | undefined;
  /** Its cells. */
  readonly counts: PlacedCount[];
  /** Their sum. */
  total: number;
  /** The positions of the cells that are left out. */
  readonly hidden: number[];
  /** Whether its total is left out too. */
  isHidden: boolean;
}

/** Hidden cells of which a reader can compute the sum, and nothing else. */
export interface Block {
  /** How many cells. */
  readonly cells: number;
  /** Their sum. */
  readonly sum: number;
}

/** The block of some cells. */
export function blockOf(counts: readonly PlacedCount[]): Block {
  return { cells: counts.length, sum: counts.reduce((sum, { count }) => sum + count, 0) };
}

/** The block of several blocks, of which only the common sum can be computed any more. */
export function joined(blocks: readonly Block[]): Block {
  return {
    cells: blocks.reduce((cells, block) => cells + block.cells, 0),
    sum: blocks.reduce((sum, block) => sum + block.sum, 0),
  };
}

/**
 * Says whether the sum of a block tells too much: of fewer than `k`, or so little that every cell can only be one. A cell
 * that is hidden alone is a small one, so that its sum is too.
 */
export function needsMore({ cells, sum }: Block, k: number): boolean {
  return sum < k || sum <= cells;
}
