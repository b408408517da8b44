/**
 * Holds the guard of an organization against other validators of the same model with the same rules
 * (organization-peers.ts), on valid records as an app reads them from JSON.
 */
import { isOrganization, OrganizationSchema, type Organization } from "linli/organizations";
import { peersOf } from "./organization-peers.ts";
import { printTimings, race, type Contender, type Gate } from "./measure.ts";
import { recordOf } from "./records.ts";

/** So few that they stay in the cache: what is timed is the work, not the memory. */
const RECORDS = 100;

/**
 * Times the guard of an organization and its peers.
 *
 * @param random - a seeded source of random numbers
 * @returns the gates against classic zod and against the fastest of the others
 */
export function guardGates(random: () => number): readonly Gate[] {
  const records: readonly unknown[] = Array.from({ length: RECORDS }, (_, index) =>
    JSON.parse(JSON.stringify(recordOf(random, index))),
  );
  const [classic, ...others] = peersOf(OrganizationSchema);
  const contenders = [{ name: "isOrganization", accepts: isOrganization }, classic, ...others];
  for (const contender of contenders) assertAgrees(contender, records);
  const timings = race(
    contenders.map(({ name, accepts }) => counting(name, records, accepts)),
    RECORDS,
  );
  printTimings("Organizations, valid", timings, "ns");
  const [own = NaN, zod = NaN, ...peers] = timings.map(({ nanoseconds }) => nanoseconds);
  const title = "guard of an organization against";
  return [
    { title: `${title} classic zod`, ratio: zod / own, bound: 8, direction: "at least" },
    { title: `${title} the best other`, ratio: Math.min(...peers) / own, bound: 1.6, direction: "at least" },
  ];
}

/** Who accepts what breaks a rule, or refuses what is valid, does not do the same work. */
function assertAgrees(
  { name, accepts }: { readonly name: string; readonly accepts: (value: unknown) => boolean },
  records: readonly unknown[],
): void {
  const [first] = records as readonly Organization[];
  const broken: readonly unknown[] = [
    { ...first, uscc: "52440305MJ00000261" },
    { ...first, foundedOn: "2025-02-30" },
    { ...first, kind: "foundation" },
    { ...first, events: [...(first?.events ?? []), { event: "deregister", on: "2001-01-01" }] },
    { ...first, posts: [{ holder: {}, title: "supervisor" }] },
  ];
  if (!records.every(accepts) || broken.some(accepts)) throw new Error(`${name} checks something else.`);
}

function counting(
  name: string,
  records: readonly unknown[],
  accepts: (value: unknown) => boolean,
): Contender {
  return {
    name,
    run: () => {
      let count = 0;
      for (const record of records) if (accepts(record)) count += 1;
      return count;
    },
  };
}
