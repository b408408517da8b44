/**
 * The whole path of objects: a text of NDJSON is split into lines, each is parsed, and each record checked; without the
 * check it is the floor. Once with valid records only, once with one in twenty broken and every finding of it collected.
 */
import { checkOrganization, isOrganization, OrganizationSchema } from "linli/organizations";
import { printTimings, race, type Contender, type Gate } from "./measure.ts";
import { recordOf } from "./records.ts";
import { classicZodOf } from "./organization-peers.ts";

const RECORDS = 2000;
/** One record in so many is broken. */
const BROKEN = 20;

/** Ways to break a record, as files break them. */
const damages: readonly ((record: Record<string, unknown>) => unknown)[] = [
  (record) => ({ ...record, uscc: "52440305MJ0001010X" }),
  (record) => ({ ...record, foundedOn: "2016-02-30" }),
  (record) => ({ ...record, kind: "club" }),
  (record) => ({ ...record, names: [] }),
];

function textOf(random: () => number, isBroken: (index: number) => boolean): Buffer {
  const lines = Array.from({ length: RECORDS }, (_, index) => {
    const record = recordOf(random, index) as unknown as Record<string, unknown>;
    return JSON.stringify(isBroken(index) ? damages[index % damages.length]?.(record) : record);
  });
  return Buffer.from(lines.join("\n"));
}

/** Reads the lines and counts what was found in their records. */
function reading(name: string, bytes: Buffer, findingsOf: (record: unknown) => number): Contender {
  return {
    name,
    run: () => {
      let count = 0;
      for (const line of bytes.toString("utf8").split("\n")) count += findingsOf(JSON.parse(line));
      return count;
    },
  };
}

/** What is valid pays for no explanation. */
function foundByLinli(record: unknown): number {
  return isOrganization(record) ? 0 : checkOrganization(record).findings.length;
}

/**
 * Times the whole path of objects, with and without the check, and with zod in its place.
 *
 * @param random - a seeded source of random numbers
 * @returns the gates: the share of the throughput that is left beside the check, and zod with broken records
 */
export function objectGates(random: () => number): readonly Gate[] {
  const classic = classicZodOf(OrganizationSchema);
  const foundByZod = (record: unknown): number => classic.safeParse(record).error?.issues.length ?? 0;
  const valid = textOf(random, () => false);
  const broken = textOf(random, (index) => index % BROKEN === 0);
  const contenders = [
    reading("read, split and parse alone", valid, () => 1),
    reading("with isOrganization", valid, foundByLinli),
    reading("with classic zod", valid, foundByZod),
    reading("one in twenty broken, checkOrganization", broken, foundByLinli),
    reading("one in twenty broken, classic zod", broken, foundByZod),
  ];
  if (contenders[1]?.run() !== 0 || contenders[2]?.run() !== 0) throw new Error("A valid record is refused.");
  const least = Math.ceil(RECORDS / BROKEN);
  if ([3, 4].some((index) => (contenders[index]?.run() ?? 0) < least)) throw new Error("Not all is found.");
  const timings = race(contenders, RECORDS, 15);
  printTimings("Objects: NDJSON read, split, parsed and checked", timings, "ns");
  const [floor = NaN, own = NaN, zod = NaN, ownBroken = NaN, zodBroken = NaN] = timings.map(
    ({ nanoseconds }) => nanoseconds,
  );
  console.log(`  classic zod leaves ${(floor / zod).toFixed(2)} of the throughput`);
  return [
    {
      title: "throughput left beside the check of objects",
      ratio: floor / own,
      bound: 0.6,
      direction: "at least",
    },
    {
      title: "5 % broken, with all findings, against zod",
      ratio: zodBroken / ownBroken,
      bound: 2.5,
      direction: "at least",
    },
  ];
}
