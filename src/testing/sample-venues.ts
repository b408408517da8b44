import type { OpeningHours, Position, Venue } from "../venues/index.ts";
import { communities, dayIn, some, streets, tradeNames } from "./organization-parts.ts";
import { sampleCommunityCode } from "./sample-area-codes.ts";
import { sampleUscc } from "./sample-identifiers.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";

/** A record that `checkVenue` refuses, and the code of the error that says why. */
export interface InvalidVenueSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

const kinds: readonly [readonly [Venue["kind"], string], ...(readonly [Venue["kind"], string])[]] = [
  ["party-mass-centre", "党群服务中心"],
  ["microspace-garden", "共享花园"],
  ["community-canteen", "社区食堂"],
  ["drivers-home", "司机之家"],
  ["x-qinghe:reading-room", "书屋"],
];

/**
 * Draws a valid venue of one of several kinds, with or without hours, place and equipment.
 *
 * @remarks Places and bodies are invented; positions are points somewhere in the middle of China.
 *
 * @param random - a source of random numbers
 * @returns a venue that `checkVenue` accepts without a warning
 *
 * @example
 * import { isVenue } from "linli/venues";
 * import { sampleVenue } from "linli/testing";
 *
 * isVenue(sampleVenue(Math.random)); // => true
 */
export function sampleVenue(random: Random): Venue {
  const [kind, word] = oneOf(random, kinds);
  const community = oneOf(random, communities);
  return {
    id: `venue-${digits(random, 6)}`,
    name: `${community}社区${word}`,
    kind,
    address: {
      text: `${oneOf(random, streets)}${community}路${String(1 + below(random, 200))}号`,
      ...some(random, () => ({ communityCode: sampleCommunityCode(random) })),
    },
    ...some(random, () => ({ position: drawPosition(random) })),
    ...some(random, () => ({ operator: drawOperator(random) })),
    ...some(random, () => ({
      area: { value: 1 + below(random, 3000), qualifier: "exact" as const, unit: "square-metre" as const },
    })),
    ...some(random, () => ({ capacity: 1 + below(random, 300) })),
    ...some(random, () => ({ openingHours: drawHours(random) })),
    ...some(random, () => ({ fee: { kind: "free" as const } })),
    ...some(random, () => ({ contacts: [{ role: "服务热线", phone: "12345" }] })),
    ...some(random, () => ({ bookable: below(random, 2) === 0 })),
    ...some(random, () => ({
      equipment: [{ item: "hot-water" as const, present: true, free: below(random, 2) === 0 }],
    })),
    ...some(random, () => ({
      events: [{ event: "open" as const, on: dayIn(random, 2012 + below(random, 12)) }],
    })),
  };
}

function drawPosition(random: Random): Position {
  return {
    longitude: 104 + below(random, 8_000_000) / 1_000_000,
    latitude: 26 + below(random, 8_000_000) / 1_000_000,
    system: oneOf(random, ["WGS-84", "GCJ-02", "BD-09"] as const),
  };
}

function drawOperator(random: Random): Venue["operator"] {
  return {
    uscc: sampleUscc(random, { category: "52" }),
    name: `青禾区${oneOf(random, tradeNames)}社会工作服务中心`,
  };
}

function drawHours(random: Random): OpeningHours {
  const day = [
    { opens: `0${String(8 + below(random, 2))}:00`, closes: `${String(17 + below(random, 5))}:30` },
  ];
  const workdays = { 1: day, 2: day, 3: day, 4: day, 5: day };
  return {
    weekly: below(random, 2) === 0 ? workdays : { ...workdays, 6: day, 7: day },
    calendarPolicy: { statutory: "closed", bridge: "closed", makeup: "as-weekday-replaced" },
  };
}

/** Changes that make a valid venue invalid, each with the code that says so. */
const defects: readonly (readonly [string, (venue: Venue) => unknown])[] = [
  ["venue.kind", (venue) => ({ ...venue, kind: "teahouse" })],
  ["venue.capacity", (venue) => ({ ...venue, capacity: 0 })],
  ["venue.area-unit", (venue) => ({ ...venue, area: { value: 120, qualifier: "more-than" } })],
  ["position.empty", (venue) => ({ ...venue, position: { longitude: 0, latitude: 0, system: "WGS-84" } })],
  [
    "position.axes-swapped",
    (venue) => ({ ...venue, position: { longitude: 29.86, latitude: 89.6, system: "GCJ-02" } }),
  ],
  ["venue.carrier-itself", (venue) => ({ ...venue, carriers: [{ kind: "booth", venue: venue.id }] })],
  ["venue.fee-order", (venue) => ({ ...venue, fee: { kind: "paid", lowest: 300_000, highest: 200_000 } })],
  [
    "opening-hours.range-backwards",
    (venue) => ({ ...venue, openingHours: { weekly: { 1: [{ opens: "17:00", closes: "09:00" }] } } }),
  ],
  ["field.missing", ({ name: _, ...venue }) => venue],
];

/**
 * Draws a record that is nearly a venue.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkVenue` gives
 *
 * @example
 * import { checkVenue } from "linli/venues";
 * import { sampleInvalidVenue } from "linli/testing";
 *
 * const { record, because } = sampleInvalidVenue(Math.random);
 * checkVenue(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidVenue(random: Random): InvalidVenueSample {
  const [because, spoil] = defects[below(random, defects.length)] ?? ["field.type", (): unknown => undefined];
  return { record: spoil(sampleVenue(random)), because };
}
