import { assertDay, dayBoundsOf, type CivilDate } from "./civil-date.ts";
import { addDays } from "./day-arithmetic.ts";
import type { Finding } from "./finding.ts";

/** Something that is due on a day. */
export interface DueItem<Kind extends string = string> {
  /** The last day on which it is in time, a civil date; `"unknown"` where data do not tell. */
  readonly on: CivilDate | "unknown";
  /** What is due: a code of the domain. */
  readonly kind: Kind;
  /** What it is due for: an opaque reference of the caller's, never a name. */
  readonly about: string;
  /** Why it is due then, or why the day is unknown; worded by the message tables. */
  readonly because: readonly Finding[];
}

/** What is to be done in a span of days. */
export interface Worklist<Item extends DueItem = DueItem> {
  /** The first day of the span. */
  readonly on: CivilDate;
  /** The last day of the span, inclusive. */
  readonly until: CivilDate;
  /** What was due before the span, the oldest first. */
  readonly overdue: readonly Item[];
  /** What is due within the span, the next first. */
  readonly due: readonly Item[];
  /** What may be overdue or due within the span: its date is unknown or not known exactly enough. */
  readonly undecided: readonly Item[];
}

/** The span of days that a worklist is asked for. */
export interface WorklistOptions {
  /** The first day, such as today, `YYYY-MM-DD`. */
  readonly on: CivilDate;
  /** How many days to look ahead; 0 asks for one day. */
  readonly days: number;
}

interface Dated<Item> {
  readonly item: Item;
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/**
 * Sorts what is due: overdue, due within the next days, and undecided.
 *
 * @remarks Items due from `on` through `on + days` are due, both days included; earlier ones are overdue, later ones
 * left out. An item whose date is unknown, or a month or year that does not decide, is kept apart and never guessed.
 * Items of the same day keep their order.
 *
 * @param items - what is due, of any domain; returned by reference
 * @param options - the first day and how many days to look ahead
 * @returns the items in three lists
 * @throws TypeError where `on` is not known to the day, or an item's date is no civil date
 * @throws RangeError where `days` is not a whole number from 0 on, or leads beyond the year 9999
 *
 * @example
 * import { worklist } from "linli/core";
 *
 * const because: [] = [];
 * const items = [
 *   { on: "2025-06-30", kind: "annual-report", about: "org-7", because },
 *   { on: "2025-06-01", kind: "re-evaluation", about: "org-3", because },
 *   { on: "unknown", kind: "re-evaluation", about: "org-5", because },
 * ];
 * const list = worklist(items, { on: "2025-06-10", days: 20 });
 * [list.overdue, list.due, list.undecided].map(([first]) => first?.about); // => ["org-3", "org-7", "org-5"]
 */
export function worklist<Item extends DueItem>(
  items: readonly Item[],
  options: WorklistOptions,
): Worklist<Item> {
  const { on, days } = options;
  assertDay(on);
  if (!Number.isInteger(days) || days < 0)
    throw new RangeError("A whole number of days from 0 on was expected.");
  const until = addDays(on, days);
  const overdue: Dated<Item>[] = [];
  const due: Dated<Item>[] = [];
  const undecided: Item[] = [];
  for (const item of items) {
    if (item.on === "unknown") {
      undecided.push(item);
      continue;
    }
    const { first, last } = dayBoundsOf(item.on);
    if (last < on) overdue.push({ item, first, last });
    else if (on <= first && last <= until) due.push({ item, first, last });
    else if (first <= until) undecided.push(item);
  }
  return { on, until, overdue: sorted(overdue), due: sorted(due), undecided };
}

/** Sorts by the last day, then by the first; sorting is stable, so that equal dates keep their order. */
function sorted<Item>(dated: readonly Dated<Item>[]): readonly Item[] {
  return [...dated]
    .sort((a, b) => compare(a.last, b.last) || compare(a.first, b.first))
    .map(({ item }) => item);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
