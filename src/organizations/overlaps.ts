import { dayBoundsOf, type Period } from "../core/index.ts";

/** A period that belongs to somebody, with whatever the caller wants back. */
export interface OwnedPeriod<Item> {
  /** The period. */
  readonly period: Period;
  /** To whom it belongs; an index. */
  readonly owner: number;
  /** What is asked for. */
  readonly item: Item;
}

/** A period as the last day on which it can begin and the first on which it can end. */
interface Core<Item> extends OwnedPeriod<Item> {
  readonly begin: string;
  readonly end: string;
}

/** Earlier and later than every day, as text that sorts so. */
const ALWAYS = "";
const NEVER = "~";

/**
 * Prepares periods for the question which of them certainly shares a day with another owner's period.
 *
 * @remarks Two periods certainly share a day where each begins, at the latest, on a day on which the other has, at the
 * earliest, not ended: the rule of `periodsOverlap`. Sorted by beginning, the candidates are those up to a place, and of
 * these the one that ends last is enough. Two per place are kept, so that one is not the owner's own.
 *
 * @param periods - the periods, in any order
 * @returns a function that gives an item of another owner that certainly shares a day, or `undefined`
 */
export function certainOverlaps<Item>(
  periods: readonly OwnedPeriod<Item>[],
): (asked: Omit<OwnedPeriod<unknown>, "item">) => Item | undefined {
  const sorted = periods.map(coreOf).sort((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : 0));
  const bests: (readonly Core<Item>[])[] = [];
  for (const core of sorted) bests.push(bestTwo([...(bests[bests.length - 1] ?? []), core]));
  return ({ period, owner }) => {
    const { begin, end } = coreOf({ period, owner, item: undefined });
    const candidates = bests[countUpTo(sorted, end) - 1] ?? [];
    return candidates.find((core) => core.owner !== owner && core.end >= begin)?.item;
  };
}

function coreOf<Item>(owned: OwnedPeriod<Item>): Core<Item> {
  const { from, until } = owned.period;
  return {
    ...owned,
    begin: from === undefined ? ALWAYS : dayBoundsOf(from).last,
    end: until === undefined ? NEVER : dayBoundsOf(until).first,
  };
}

/** The one that ends last, and of other owners the one that ends last. */
function bestTwo<Item>(cores: readonly Core<Item>[]): readonly Core<Item>[] {
  const [first, ...rest] = [...cores].sort((a, b) => (a.end > b.end ? -1 : a.end < b.end ? 1 : 0));
  if (first === undefined) return [];
  const second = rest.find(({ owner }) => owner !== first.owner);
  return second === undefined ? [first] : [first, second];
}

/** How many of the sorted periods begin no later than a day. */
function countUpTo(sorted: readonly { readonly begin: string }[], day: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.begin ?? NEVER) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
