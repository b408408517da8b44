import { periodContains, type CivilDate } from "../core/index.ts";
import type { BodyReference, Organization, OrganizationLink } from "./model.ts";
import { bodyKeysOf, comparableName } from "./references.ts";

/** `same` is certain, `maybe` rests on a name or on dates that leave the day open. */
export type Strength = "same" | "maybe" | "none";

/** The references that certainly mean one side, its names, and the records of it. */
export interface Side {
  /** References and credit codes. */
  readonly keys: ReadonlySet<string>;
  /** Names in the form in which they are compared. */
  readonly names: ReadonlySet<string>;
  /** The records, the first of which is the body itself. */
  readonly records: readonly Organization[];
}

/** The body itself with every party that certainly is the same body, by links of either. */
export function sideOf(start: Organization, parties: readonly Organization[], on: CivilDate): Side {
  const byKey = partiesByKey(parties, on);
  const keys = new Set<string>();
  const records = new Set<Organization>();
  const waiting = [start];
  for (let record = waiting.pop(); record !== undefined; record = waiting.pop()) {
    if (records.has(record)) continue;
    records.add(record);
    for (const key of ownKeysOf(record, on)) {
      if (keys.has(key)) continue;
      keys.add(key);
      for (const party of byKey.get(key) ?? []) waiting.push(party);
    }
  }
  const names = new Set(
    [...records].flatMap((record) => record.names.map(({ text }) => comparableName(text))),
  );
  return { keys, names, records: [...records] };
}

function partiesByKey(
  parties: readonly Organization[],
  on: CivilDate,
): ReadonlyMap<string, readonly Organization[]> {
  const byKey = new Map<string, Organization[]>();
  for (const party of parties) {
    for (const key of ownKeysOf(party, on)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [party]);
      else known.push(party);
    }
  }
  return byKey;
}

/** The keys of a record and of every body that it certainly is on the day. */
function ownKeysOf(record: Organization, on: CivilDate): readonly string[] {
  const same = (record.links ?? []).filter(
    (link) => link.kind === "same-body" && periodContains(link, on) === true,
  );
  return [...bodyKeysOf(record), ...same.flatMap((link) => bodyKeysOf(link.to))];
}

/** Whether two sides are one body. */
export function sameSide(first: Side, second: Side, on: CivilDate): Strength {
  if ([...first.keys].some((key) => second.keys.has(key))) return "same";
  return mayBe(first, second, on) || mayBe(second, first, on) ? "maybe" : "none";
}

function mayBe(side: Side, other: Side, on: CivilDate): boolean {
  return side.records.some((record) =>
    (record.links ?? []).some((link) => link.kind === "same-body" && strengthOf(link, other, on) !== "none"),
  );
}

/** How certainly a link leads to a side on the day. */
export function strengthOf(link: OrganizationLink, side: Side, on: CivilDate): Strength {
  const holds = periodContains(link, on);
  if (holds === false) return "none";
  const means = meaningOf(link.to, side);
  return means === "same" && holds === "unknown" ? "maybe" : means;
}

/** How certainly a reference means a side; a name alone proves nothing. */
export function meaningOf(reference: BodyReference, side: Side): Strength {
  const keys = bodyKeysOf(reference);
  if (keys.some((key) => side.keys.has(key))) return "same";
  if (keys.length > 0 || reference.name === undefined) return "none";
  return side.names.has(comparableName(reference.name)) ? "maybe" : "none";
}
