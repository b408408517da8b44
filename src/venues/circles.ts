/** Edges of a graph whose nodes are counted from 0. */
export type Edges = readonly (readonly [from: number, to: number])[];

/**
 * Finds the nodes from which a way leads back to themselves through others.
 *
 * @remarks Two walks in linear time (Kosaraju): one orders the nodes by when they are done with, the other, against the
 * edges, gathers those that reach each other. A deep graph is no deep recursion.
 *
 * @param count - how many nodes there are
 * @param edges - the edges
 * @returns the nodes that lie in a circle of at least two
 */
export function nodesInCircles(count: number, edges: Edges): ReadonlySet<number> {
  const forth = neighbours(count, edges);
  const back = neighbours(
    count,
    edges.map(([from, to]) => [to, from] as const),
  );
  const nodes = Array.from({ length: count }, (_, node) => node);
  const seen = new Set<number>();
  const done = nodes.flatMap((node) => walk(node, forth, seen));
  const gathered = new Set<number>();
  const found = new Set<number>();
  for (const node of done.reverse()) {
    const group = walk(node, back, gathered);
    if (group.length > 1) for (const member of group) found.add(member);
  }
  return found;
}

function neighbours(count: number, edges: Edges): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (const [from, to] of edges) lists[from]?.push(to);
  return lists;
}

/** The nodes that were not seen and are reached from one, in the order in which they are done with. */
function walk(start: number, lists: readonly (readonly number[])[], seen: Set<number>): readonly number[] {
  if (seen.has(start)) return [];
  seen.add(start);
  const done: number[] = [];
  const path = [{ node: start, next: 0 }];
  for (let top = path[path.length - 1]; top !== undefined; top = path[path.length - 1]) {
    const to = lists[top.node]?.[top.next];
    top.next += 1;
    if (to === undefined) {
      done.push(top.node);
      path.pop();
    } else if (!seen.has(to)) {
      seen.add(to);
      path.push({ node: to, next: 0 });
    }
  }
  return done;
}
