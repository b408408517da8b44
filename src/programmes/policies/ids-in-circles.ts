/**
 * Finds the references from which the way to what follows leads back to themselves.
 *
 * @param ids - the references
 * @param next - what follows a reference
 * @returns those in a circle
 */
export function idsInCircles(
  ids: Iterable<string>,
  next: (id: string) => string | undefined,
): ReadonlySet<string> {
  const circular = new Set<string>();
  const done = new Set<string>();
  for (const start of ids) {
    const way: string[] = [];
    const onWay = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !done.has(id) && !onWay.has(id)) {
      way.push(id);
      onWay.add(id);
      id = next(id);
    }
    if (id !== undefined && onWay.has(id)) for (const one of way.slice(way.indexOf(id))) circular.add(one);
    for (const one of way) done.add(one);
  }
  return circular;
}
