import type { ReportedFinding, RowKey } from "../model.ts";

/** Findings of one rule in two rounds, put together. */
export interface MatchedFindings {
  /** Those of the first round that no one of the second is. */
  readonly fixed: readonly ReportedFinding[];
  /** Those of the second round that one of the first is. */
  readonly remaining: readonly ReportedFinding[];
  /** Those of the second round that are none of the first. */
  readonly added: readonly ReportedFinding[];
}

/** By what two findings are taken for the same, the surest first; nothing where it does not apply. */
type Identity = (finding: ReportedFinding) => string | undefined;

/**
 * Puts the findings of one rule in two rounds together: by the whole key of their rows, by a part of it, and by the
 * number of the row where a row has no key. The column in which something was found is no part of the key: what stands
 * there was to be changed.
 *
 * @param before - those of the first round, in order
 * @param after - those of the second round, in order
 * @returns which are which
 */
export function matchFindings(
  before: readonly ReportedFinding[],
  after: readonly ReportedFinding[],
): MatchedFindings {
  const open = new Set(before);
  const found = new Set(after);
  const columns = new Set([...before, ...after].flatMap(({ key }) => Object.keys(key)));
  const identities: Identity[] = [
    wholeKey,
    ...[...columns].sort().map((column) => (finding: ReportedFinding) => partOf(finding, column)),
    // A row that can be recognised is no other one because it has moved.
    (finding) => (hasKey(finding) ? undefined : rowOf(finding)),
  ];
  const remaining = new Set<ReportedFinding>();
  const take = (identity: Identity, these: Iterable<ReportedFinding>): void => {
    const waiting = new Map<string, ReportedFinding[]>();
    for (const finding of these) {
      const id = identity(finding);
      if (id === undefined) continue;
      const same = waiting.get(id);
      if (same === undefined) waiting.set(id, [finding]);
      else same.push(finding);
    }
    for (const finding of found) {
      const id = identity(finding);
      const match = id === undefined ? undefined : waiting.get(id)?.shift();
      if (match === undefined) continue;
      open.delete(match);
      found.delete(finding);
      remaining.add(finding);
    }
  };
  for (const identity of identities) take(identity, open);
  // A row without a key on one side alone: its number is all that there is.
  take(
    rowOf,
    [...open].filter((finding) => !hasKey(finding)),
  );
  return {
    fixed: [...open],
    remaining: after.filter((finding) => remaining.has(finding)),
    added: [...found],
  };
}

function keyWithout({ key, cell }: ReportedFinding): RowKey {
  return Object.fromEntries(Object.entries(key).filter(([column]) => column !== cell?.column));
}

function hasKey(finding: ReportedFinding): boolean {
  return Object.keys(keyWithout(finding)).length > 0;
}

function wholeKey(finding: ReportedFinding): string | undefined {
  const entries = Object.entries(keyWithout(finding)).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : JSON.stringify(entries);
}

function partOf(finding: ReportedFinding, column: string): string | undefined {
  return keyWithout(finding)[column];
}

function rowOf({ row }: ReportedFinding): string {
  return String(row);
}
