import type { Zone } from "../organizations/index.ts";
import { some } from "./organization-parts.ts";
import { digits, oneOf, type Random } from "./sampling.ts";

/** A record that a check of zones refuses, and the code of the error that says why. */
export interface InvalidZoneSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

/**
 * Draws a valid zone that is no division.
 *
 * @param random - a source of random numbers
 * @returns a zone that `checkZone` accepts without a warning
 *
 * @example
 * import { isZone } from "linli/organizations";
 * import { sampleZone } from "linli/testing";
 *
 * isZone(sampleZone(Math.random)); // => true
 */
export function sampleZone(random: Random): Zone {
  return {
    id: `zone-${digits(random, 6)}`,
    name: oneOf(random, ["空港经济示范区", "青禾经济技术开发区", "云栖高新区"] as const),
    kind: oneOf(random, ["airport-economic", "economic-development", "high-tech", "x-qinghe:port"] as const),
    divisionCodes: oneOf<readonly string[]>(random, [["330203"], ["330203", "330212"], ["330200"]]),
    ...some(random, () => ({ administeredBy: { name: "青禾空港经济示范区管理委员会" } })),
    ...some(random, () => ({ from: oneOf(random, ["2010", "2018-05", "2018-05-18"] as const) })),
    ...some(random, () => ({ until: "2030-12-31" })),
    ...some(random, () => ({ source: { title: "青禾市政府公报", on: "2018" } })),
  };
}

type Defect = readonly [string, (zone: Zone) => unknown];

const defects: readonly [Defect, ...Defect[]] = [
  ["zone.kind", (zone) => ({ ...zone, kind: "port" })],
  ["zone.lies-nowhere", (zone) => ({ ...zone, divisionCodes: [] })],
  ["zone.division-twice", (zone) => ({ ...zone, divisionCodes: ["330203", "330203"] })],
  ["zone.division-twice", (zone) => ({ ...zone, divisionCodes: ["330203", "440305", "330200"] })],
  ["period.order", (zone) => ({ ...zone, from: "2019-01-01", until: "2018-12-31" })],
  ["organization.text-empty", (zone) => ({ ...zone, name: "" })],
];

/**
 * Draws a record that is nearly a zone.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkZone` gives
 *
 * @example
 * import { checkZone } from "linli/organizations";
 * import { sampleInvalidZone } from "linli/testing";
 *
 * const { record, because } = sampleInvalidZone(Math.random);
 * checkZone(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidZone(random: Random): InvalidZoneSample {
  const [because, spoil] = oneOf(random, defects);
  return { record: spoil(sampleZone(random)), because };
}
