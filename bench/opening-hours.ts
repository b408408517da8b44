/**
 * Asks a hundred thousand venues at one instant whether they are open, against opening_hours with equivalent rules that are
 * parsed beforehand. It knows no Chinese holidays that move, so that the instant is on a plain day, and the holidays of
 * the rules are never asked about.
 */
import OpeningHoursPeer from "opening_hours";
import { chinaCalendars } from "linli/calendars";
import { openingStateAt, type OpeningHours, type OpeningRange, type OpeningWeek } from "linli/venues";
import { printTimings, race, type Contender, type Gate } from "./measure.ts";

const VENUES = 100_000;
const INSTANT = "2026-03-11T10:20:00+08:00";

const peerDays = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/** A venue, for linli and for the peer. */
interface Venue {
  readonly hours: OpeningHours;
  readonly rules: string;
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

function range(from: number, until: number): OpeningRange {
  return { opens: clock(from), closes: clock(until) };
}

/** Hours as venues have them: offices with a pause, museums closed on Mondays, gardens, places that never close. */
function venueOf(random: () => number): Venue {
  const opens = 420 + 30 * Math.floor(random() * 6);
  const closes = 1020 + 30 * Math.floor(random() * 9);
  const pause = [range(opens, 690), range(840, closes)];
  const kinds: readonly (readonly [readonly number[], readonly OpeningRange[]])[] = [
    [[1, 2, 3, 4, 5], pause],
    [[2, 3, 4, 5, 6, 7], [range(opens, closes)]],
    [[1, 2, 3, 4, 5, 6, 7], [range(opens, closes)]],
    [[1, 2, 3, 4, 5, 6, 7], [{ opens: "00:00", closes: "24:00" }]],
  ];
  const [days, ranges] = kinds[Math.floor(random() * kinds.length)] ?? [[], []];
  const weekly: OpeningWeek = Object.fromEntries(days.map((day) => [day, ranges]));
  const times = ranges.map(({ opens: from, closes: until }) => `${from}-${until}`).join(",");
  return {
    hours: {
      weekly,
      calendarPolicy: { statutory: "closed", bridge: "closed", makeup: "as-weekday-replaced" },
    },
    rules: `${days.map((day) => peerDays[day - 1]).join(",")} ${times}; PH off`,
  };
}

/**
 * Times the state of many venues at one instant.
 *
 * @param random - a seeded source of random numbers
 * @returns the gate against opening_hours
 */
export function openingGates(random: () => number): readonly Gate[] {
  const venues = Array.from({ length: VENUES }, () => venueOf(random));
  const china = { lat: 22.53, lon: 113.93, address: { country_code: "cn", state: "Guangdong" } };
  // The peer reads the clock of its host.
  const zone = process.env["TZ"];
  process.env["TZ"] = "Asia/Shanghai";
  const parsed = new Map<string, OpeningHoursPeer>();
  const peers = venues.map(({ rules }) => {
    const peer = parsed.get(rules) ?? new OpeningHoursPeer(rules, china as never);
    parsed.set(rules, peer);
    return peer;
  });
  const date = new Date(INSTANT);
  const isOpen = ({ hours }: Venue): boolean =>
    openingStateAt(hours, INSTANT, { calendars: chinaCalendars }).state === "open";
  venues.forEach((venue, index) => {
    if (isOpen(venue) !== peers[index]?.getState(date)) throw new Error(`The rules differ: ${venue.rules}`);
  });
  const contenders: readonly Contender[] = [
    counting("openingStateAt, with its end and its reason", venues, isOpen),
    counting("opening_hours getState", peers, (peer) => peer.getState(date)),
  ];
  const timings = race(contenders, VENUES, 5);
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  printTimings("Venues at one instant", timings, "ns");
  const [own = NaN, peer = NaN] = timings.map(({ nanoseconds }) => nanoseconds);
  return [
    { title: "openingStateAt against opening_hours", ratio: peer / own, bound: 5, direction: "at least" },
  ];
}

function counting<T>(name: string, items: readonly T[], accepts: (item: T) => boolean): Contender {
  return {
    name,
    run: () => {
      let count = 0;
      for (const item of items) if (accepts(item)) count += 1;
      return count;
    },
  };
}
