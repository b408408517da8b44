import type { BodyReference } from "./model.ts";
import { bodyKeysOf, comparableName } from "./references.ts";

/** The references of a list that mean one body. */
export interface BodyGroup {
  /** Where they stand in the list, counted from 0, in their order. */
  readonly positions: readonly number[];
  /** `true` where one of them belongs to it by its name alone, which identifies nobody for certain. */
  readonly byName: boolean;
}

/**
 * Puts the references of a list together that mean the same body: by reference and credit code, then by name.
 *
 * @remarks References that share an `id` or a credit code mean one body, also where a third one joins them: a code is
 * unique and lifelong (国发〔2015〕33号). One that has only a name belongs to the body that is named so in the list, if
 * exactly one is; otherwise all that have only this name are one body. Names are compared without regard to full width,
 * blanks, capitals and the kind of brackets. The order of the list decides nothing but the order of the groups.
 *
 * @param references - bodies, as records name them
 * @returns the groups, in the order of their first reference
 *
 * @example
 * import { bodyGroupsOf } from "linli/organizations";
 *
 * const groups = bodyGroupsOf([
 *   { id: "o1", name: "青禾区暖邻社会工作服务中心" },
 *   { name: "青禾区志愿者联合会" },
 *   { id: "o1", uscc: "52440399MJL0AE019U" },
 *   { name: "青禾区暖邻社会工作服务中心" },
 * ]);
 * groups.map(({ positions }) => positions); // => [[0, 2, 3], [1]]
 * groups.map(({ byName }) => byName); // => [true, true]
 */
export function bodyGroupsOf(references: readonly BodyReference[]): readonly BodyGroup[] {
  const parents = references.map((_, position) => position);
  const keys = new Map<string, number>();
  const named: number[] = [];
  references.forEach((reference, position) => {
    const own = bodyKeysOf(reference);
    if (own.length === 0) named.push(position);
    for (const key of own) {
      const first = keys.get(key);
      if (first === undefined) keys.set(key, position);
      else join(parents, first, position);
    }
  });
  const joined = joinByName(references, parents, named);
  return groupsOf(parents, joined);
}

/** Joins references that have only a name, and gives the positions that were placed by it. */
function joinByName(
  references: readonly BodyReference[],
  parents: number[],
  named: readonly number[],
): ReadonlySet<number> {
  const placed = new Set(named);
  if (placed.size === 0) return placed;
  const bodies = new Map<string, Set<number>>();
  references.forEach(({ name }, position) => {
    if (name === undefined || placed.has(position)) return;
    const key = comparableName(name);
    const roots = bodies.get(key) ?? new Set();
    bodies.set(key, roots.add(rootOf(parents, position)));
  });
  const others = new Map<string, number>();
  for (const position of named) {
    const key = comparableName(references[position]?.name ?? "");
    const [only, second] = bodies.get(key) ?? [];
    const first = second === undefined && only !== undefined ? only : others.get(key);
    if (first === undefined) others.set(key, position);
    else join(parents, first, position);
  }
  return placed;
}

function groupsOf(parents: number[], named: ReadonlySet<number>): readonly BodyGroup[] {
  const groups = new Map<number, { readonly positions: number[]; byName: boolean }>();
  parents.forEach((_, position) => {
    const root = rootOf(parents, position);
    const group = groups.get(root) ?? { positions: [], byName: false };
    group.positions.push(position);
    if (named.has(position)) group.byName = true;
    groups.set(root, group);
  });
  return [...groups.values()];
}

/** The first position of the body, found by halving the way there each time. */
function rootOf(parents: number[], position: number): number {
  let at = position;
  for (;;) {
    const parent = parents[at] ?? at;
    if (parent === at) return at;
    const above = parents[parent] ?? parent;
    parents[at] = above;
    at = above;
  }
}

/** The smaller position becomes the root, so that groups stand in the order of their first reference. */
function join(parents: number[], a: number, b: number): void {
  const [first, second] = [rootOf(parents, a), rootOf(parents, b)];
  if (first < second) parents[second] = first;
  else if (second < first) parents[first] = second;
}
