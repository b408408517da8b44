import { suppressSmallCounts, type PublishedCount } from "../../indicators/index.ts";
import { sensitiveTargetGroups, targetGroups } from "./code-lists.ts";
import type { ServiceReach } from "./model.ts";
import { groupKeyOf, tableKeyOf } from "./reach-keys.ts";

/** A count as it may be printed: `null` where it is left out. */
export type PublishedServiceReach = Omit<ServiceReach, "persons"> & {
  /** How many persons, or `null`. */
  readonly persons: PublishedCount;
};

/** What is taken for sensitive. */
export interface SuppressServiceReachOptions {
  /** The groups of which few are told of nowhere; those of `sensitiveTargetGroups` where absent. */
  readonly sensitiveGroups?: readonly string[] | undefined;
}

/**
 * Says whether a small count of a group tells something sensitive of the few who are in it.
 *
 * @remarks A group of one's own counts as sensitive, because nothing is known of it. See `sensitiveTargetGroups` for where
 * the list comes from.
 *
 * @param group - the code of a group
 * @param options - the groups that are sensitive, where they are others
 * @returns `true` where small counts are not to be printed
 *
 * @example
 * import { isSensitiveGroup } from "linli/programmes";
 *
 * isSensitiveGroup("family-planning-special-family"); // => true
 * isSensitiveGroup("delivery-rider"); // => false
 * isSensitiveGroup("x-qinghe:night-shift"); // => true
 */
export function isSensitiveGroup(group: string, options: SuppressServiceReachOptions = {}): boolean {
  if (options.sensitiveGroups !== undefined) return options.sensitiveGroups.includes(group);
  const known = targetGroups.codes as readonly string[];
  return (sensitiveTargetGroups as readonly string[]).includes(group) || !known.includes(group);
}

/**
 * Leaves out of counts of reached persons what would tell of a few people of a sensitive group.
 *
 * @remarks The counts of one service for the same days are a table. Where a sensitive group is in it, every small count of
 * the table is left out, those of other groups and of all too, and as much more as `suppressSmallCounts` needs; other
 * tables stay as they are. Groups overlap: the count of all is printed where it could be the total of the table.
 *
 * @param reaches - counts, each group once for the same service and days
 * @param k - the least count above zero that may be printed, a whole number from 2 on; many offices take 5 or 10
 * @param options - which groups are sensitive
 * @returns the counts in their order, with `null` for those that are left out
 * @throws RangeError where `k` is no whole number from 2 on, or a group is counted twice
 *
 * @see {@link lintServiceReach}
 *
 * @example
 * import { suppressServiceReach, type ServiceReach } from "linli/programmes";
 *
 * const period = { from: "2025-01-01", until: "2025-12-31" };
 * const reaches: readonly ServiceReach[] = [
 *   { id: "r-1", service: "s-1", group: "elderly", period, persons: 86 },
 *   { id: "r-4", service: "s-1", group: "low-income", period, persons: 20 },
 *   { id: "r-2", service: "s-1", group: "family-planning-special-family", period, persons: 3 },
 *   { id: "r-3", service: "s-2", group: "courier", period, persons: 4 },
 * ];
 * suppressServiceReach(reaches, 5).map(({ persons }) => persons); // => [86, null, null, 4]
 */
export function suppressServiceReach(
  reaches: readonly ServiceReach[],
  k: number,
  options: SuppressServiceReachOptions = {},
): readonly PublishedServiceReach[] {
  if (!Number.isSafeInteger(k) || k < 2) throw new RangeError("A whole number from 2 on was expected.");
  const counts = new Map<string, PublishedCount>();
  for (const table of tablesOf(reaches)) {
    const isSensitive = table.some(({ group }) => group !== undefined && isSensitiveGroup(group, options));
    if (isSensitive) for (const [key, count] of suppressedIn(table, k)) counts.set(key, count);
  }
  return reaches.map((reach) => {
    const count = counts.get(groupKeyOf(reach));
    return { ...reach, persons: count === undefined ? reach.persons : count };
  });
}

function tablesOf(reaches: readonly ServiceReach[]): Iterable<readonly ServiceReach[]> {
  const tables = new Map<string, ServiceReach[]>();
  for (const reach of reaches) {
    const key = tableKeyOf(reach);
    const table = tables.get(key);
    if (table === undefined) tables.set(key, [reach]);
    else table.push(reach);
  }
  return tables.values();
}

/** The counts of a table as they may be printed; that of all goes where the total of the groups goes. */
function suppressedIn(
  table: readonly ServiceReach[],
  k: number,
): readonly (readonly [string, PublishedCount])[] {
  const groups = table.filter(({ group }) => group !== undefined);
  const all = table.filter(({ group }) => group === undefined);
  if (all.length > 1) throw new RangeError("Every group is counted once for the same service and days.");
  const { cells, total } = suppressSmallCounts(
    groups.map((reach) => ({ key: groupKeyOf(reach), count: reach.persons })),
    k,
  );
  return [
    ...cells.map(({ key, count }) => [key, count] as const),
    ...all.map((reach) => {
      const isHidden = total === null || (reach.persons > 0 && reach.persons < k);
      return [groupKeyOf(reach), isHidden ? null : reach.persons] as const;
    }),
  ];
}
