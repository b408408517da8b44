/**
 * Holds the guard of an organization against other validators of the same model with the same rules
 * (organization-peers.ts), on valid records as an app reads them from JSON.
 */
import { isOrganization, OrganizationSchema, type Organization } from "linli/organizations";
import { sampleUscc } from "linli/testing";
import { peersOf } from "./organization-peers.ts";
import { printTimings, race, type Contender, type Gate } from "./measure.ts";

/** So few that they stay in the cache: what is timed is the work, not the memory. */
const RECORDS = 100;

/** An invented organization: eleven fields, two names, three events, two posts, two links. */
export function recordOf(random: () => number, index: number): Organization {
  const year = 2008 + (index % 12);
  const foundedOn = `${String(year)}-03-15`;
  return {
    id: `organization-${String(index)}`,
    uscc: sampleUscc(random, { category: "52" }),
    names: [
      {
        text: `青禾区第${String(index)}邻里社会工作服务中心`,
        language: "zh-CN",
        role: "registered",
        from: foundedOn,
      },
      { text: `邻里社工${String(index)}`, language: "zh-CN", role: "short" },
    ],
    kind: "social-service-institution",
    traits: ["social-work-institution"],
    registration: { authority: "青禾区民政局", level: "county", divisionCode: "440305" },
    supervision: { mode: "dual", supervisingUnit: { name: "青禾区委社会工作部" } },
    foundedOn,
    events: [
      { event: "register", on: foundedOn },
      { event: "annual-report", on: "2024-05-20", year: 2023 },
      { event: "inspection", on: "2024-06-30", year: 2023, result: "passed" },
    ],
    posts: [
      { holder: { name: "林知夏" }, title: "legal-representative", from: "2021-04-01", until: "2026-03-31" },
      { holder: { name: "周予安" }, title: "supervisor", from: "2021-04-01" },
    ],
    links: [
      { kind: "member-of", to: { name: "青禾区社会组织联合会" }, from: "2020-01-01" },
      { kind: "incubated-by", to: { id: "hub-1" }, from: foundedOn, until: `${String(year + 2)}-12` },
    ],
  };
}

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
