import { blockOf, joined, needsMore, type Block, type CountGroup } from "./blocks.ts";

/** A count of a table: of a small area, of a group of people. */
export interface CountCell {
  /** What is counted, such as the code of a community; each stands once in its group. */
  readonly key: string;
  /** What it is a part of, such as a street; all cells without one are one group. */
  readonly group?: string | undefined;
  /** How many, a whole number from 0 on. */
  readonly count: number;
}

/** A count as it may be published: `null` where it is left out. */
export type PublishedCount = number | null;

/** A table of counts as it may be published, with its totals. */
export interface SuppressedCounts {
  /** The least count above zero that is published. */
  readonly threshold: number;
  /** The cells in their order. */
  readonly cells: readonly (Pick<CountCell, "key" | "group"> & {
    /** The count, or `null`. */
    readonly count: PublishedCount;
  })[];
  /** The totals of the groups, in the order of their first cells. */
  readonly groups: readonly (Pick<CountCell, "group"> & {
    /** The sum of the group's cells, or `null`. */
    readonly total: PublishedCount;
  })[];
  /** The sum of all cells, or `null`. */
  readonly total: PublishedCount;
}

/**
 * Leaves out of a table of counts what would tell of a few people, and as much more as keeps it from being computed.
 *
 * @remarks Primary suppression leaves out every count above zero and below `k`. Complementary suppression leaves out further
 * cells, the smallest first, then totals of groups and at last the total of all, until nothing that was left out follows
 * from what is published: whatever is computed from a total by subtraction is the sum of at least two cells, is not below
 * `k`, and leaves every one of them at least two possible values, also for a reader who knows that none of them is zero.
 * The result does not say which cells are small and which only protect them, because that would narrow them down. Zeros
 * are published. Totals are left out as cells are; a reader who has other tables of the same people is not thought of.
 *
 * @param cells - the counts
 * @param k - the least count above zero that may be published, a whole number from 2 on; many offices take 5 or 10
 * @returns the table to publish, with the totals of groups and of all
 * @throws RangeError where `k` is no whole number from 2 on, or a count no whole number from 0 on, or a key stands twice in
 * its group
 *
 * @example
 * import { suppressSmallCounts } from "linli/indicators";
 *
 * const table = suppressSmallCounts([
 *   { key: "a", count: 3 },
 *   { key: "b", count: 8 },
 *   { key: "c", count: 20 },
 *   { key: "d", count: 0 },
 * ], 5);
 * table.cells.map(({ count }) => count); // => [null, null, 20, 0]
 * table.total; // => 31
 */
export function suppressSmallCounts(cells: readonly CountCell[], k: number): SuppressedCounts {
  if (!Number.isSafeInteger(k) || k < 2) throw new RangeError("A whole number from 2 on was expected.");
  const groups = groupsOf(cells);
  for (const group of groups) protectWithin(group, k);
  const isTotalHidden = protectTotals(groups, k);
  const hidden = new Set(groups.flatMap(({ hidden: own }) => own));
  const sum = groups.reduce((total, group) => total + group.total, 0);
  return {
    threshold: k,
    cells: cells.map(({ key, group, count }, index) => ({
      key,
      ...(group === undefined ? undefined : { group }),
      count: hidden.has(index) ? null : count,
    })),
    groups: groups.map(({ group, total, isHidden }) => ({
      ...(group === undefined ? undefined : { group }),
      total: isHidden ? null : total,
    })),
    total: isTotalHidden ? null : sum,
  };
}

function groupsOf(cells: readonly CountCell[]): readonly CountGroup[] {
  const groups = new Map<string | undefined, CountGroup>();
  const keys = new Set<string>();
  cells.forEach(({ key, group, count }, index) => {
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new RangeError("A whole number from 0 on was expected as count.");
    }
    const name = JSON.stringify([group, key]);
    if (keys.has(name)) throw new RangeError("Every key stands once in its group.");
    keys.add(name);
    const own = groups.get(group) ?? { group, counts: [], total: 0, hidden: [], isHidden: false };
    own.counts.push({ index, count });
    own.total += count;
    groups.set(group, own);
  });
  return [...groups.values()];
}

/** Hides the small cells of a group, and others until its total tells nothing of them; otherwise hides its total. */
function protectWithin(group: CountGroup, k: number): void {
  const filled = group.counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count || a.index - b.index);
  const small = filled.filter(({ count }) => count < k).length;
  if (small === 0) return;
  let size = small;
  while (size < filled.length && needsMore(blockOf(filled.slice(0, size)), k)) size += 1;
  const block = filled.slice(0, size);
  group.hidden.push(...block.map(({ index }) => index));
  group.isHidden = needsMore(blockOf(block), k);
}

/** Hides totals of groups until that of all tells nothing of them; says whether that one is hidden too. */
function protectTotals(groups: readonly CountGroup[], k: number): boolean {
  const block = joined(groups.filter(({ isHidden }) => isHidden).map(hiddenBlockOf));
  if (block.cells === 0 || !needsMore(block, k)) return false;
  const others = groups
    .filter(({ isHidden, total }) => !isHidden && total > 0)
    // A group with hidden cells costs its total alone; of these the smallest.
    .sort((a, b) => Number(a.hidden.length === 0) - Number(b.hidden.length === 0) || a.total - b.total);
  let reached: Block = block;
  for (const group of others) {
    if (!needsMore(reached, k)) return false;
    hideWith(group);
    reached = joined([reached, hiddenBlockOf(group)]);
  }
  return needsMore(reached, k);
}

/** Hides the total of a group, and its smallest cell where none is hidden: a total alone is the sum of its cells. */
function hideWith(group: CountGroup): void {
  group.isHidden = true;
  if (group.hidden.length > 0) return;
  const smallest = group.counts
    .filter(({ count }) => count > 0)
    .reduce((least, one) => (one.count < least.count ? one : least));
  group.hidden.push(smallest.index);
}

function hiddenBlockOf({ counts, hidden }: CountGroup): Block {
  const own = new Set(hidden);
  return blockOf(counts.filter(({ index }) => own.has(index)));
}
