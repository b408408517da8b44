import { findingBelow, millisecondsOf, warningOf, type Finding } from "../../core/index.ts";
import type { BodyReference } from "../../organizations/index.ts";
import type { VenueId } from "../model.ts";
import type { SlotFindings } from "./findings.ts";
import type { BookingStatus, TimeSpan } from "./model.ts";
import { providerKeys } from "./provider-keys.ts";

/** Somebody who is somewhere for a time: a booking, a service point, or anything of that form. */
export interface Engagement extends TimeSpan {
  /** Where. */
  readonly venue: VenueId;
  /** Who offers something there. */
  readonly provider?: BodyReference | undefined;
  /** Who comes: an opaque key. */
  readonly person?: string | undefined;
  /** What is cancelled clashes with nothing. */
  readonly status?: BookingStatus | undefined;
}

/** Two engagements of one provider or person at two venues at the same time. */
export interface Clash {
  /** The index of the one that began later, or stands later in the list. */
  readonly index: number;
  /** The index of the one that had begun before. */
  readonly other: number;
  /** What they have in common, with the path to the later one. */
  readonly because: Finding;
}

/** An engagement on the line of time. */
interface Entry {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly venue: VenueId;
}

/** Of one provider or person: the engagements that last longest, at two different venues. */
interface Latest {
  first: Entry;
  second: Entry | undefined;
}

/**
 * Finds providers and persons who are at two venues at the same time.
 *
 * @remarks Times are half-open: who ends at ten can begin elsewhere at ten. Two desks of one provider at the same venue do
 * not clash. Every engagement that overlaps one which had begun before is found once, with the one of those that lasts
 * longest, so that a list of n takes n log n however much of it clashes. References to a provider by code and by the
 * application's own reference are one where a record has both; a name that only one provider has is a warning of its own.
 *
 * @param engagements - bookings and service points, each valid by itself
 * @returns the clashes, in the order in which they begin: `clash.provider`, `clash.provider-namesake`, `clash.person`
 * @throws TypeError where an instant is none
 *
 * @example
 * import { findClashes } from "linli/venues";
 *
 * const provider = { uscc: "52440305MJ00000260" };
 * const morning = { startAt: "2025-12-23T09:00:00+08:00", endAt: "2025-12-23T12:00:00+08:00" };
 * const noon = { startAt: "2025-12-23T11:30:00+08:00", endAt: "2025-12-23T13:00:00+08:00" };
 * const clashes = [
 *   ...findClashes([
 *     { venue: "xili", provider, ...morning },
 *     { venue: "nantou", provider, ...noon },
 *   ]),
 * ];
 * clashes.map(({ index, other, because }) => [index, other, because.code]); // => [[1, 0, "clash.provider"]]
 */
export function findClashes(engagements: readonly Engagement[]): Iterable<Clash> {
  const keys = providerKeys(engagements.map(({ provider }) => provider));
  const entries: Entry[] = [];
  engagements.forEach(({ startAt, endAt, venue, status }, index) => {
    const [start, end] = [momentOf(startAt), momentOf(endAt)];
    if (status !== "cancelled" && start < end) entries.push({ index, start, end, venue });
  });
  entries.sort((a, b) => a.start - b.start || a.index - b.index);
  const present = new Map<string, Latest>();
  const clashes: Clash[] = [];
  for (const entry of entries) {
    const { person } = engagements[entry.index] ?? {};
    const provider = keys[entry.index];
    if (provider !== undefined) {
      const other = meet(present, `provider ${provider.key}`, entry);
      const isByName = provider.byName || (other !== undefined && keys[other.index]?.byName === true);
      add(clashes, entry, other, isByName ? "clash.provider-namesake" : "clash.provider", "provider");
    }
    if (person !== undefined) {
      add(clashes, entry, meet(present, `person ${person}`, entry), "clash.person", "person");
    }
  }
  return clashes;
}

function add(
  clashes: Clash[],
  { index }: Entry,
  other: Entry | undefined,
  code: keyof SlotFindings,
  field: string,
): void {
  if (other === undefined) return;
  const finding = warningOf(code, { position: other.index + 1 });
  clashes.push({ index, other: other.index, because: findingBelow(finding, index, field) });
}

function momentOf(instant: string): number {
  const moment = millisecondsOf(instant);
  if (Number.isNaN(moment)) throw new TypeError("An instant was expected: ISO 8601 with an offset.");
  return moment;
}

/** Remembers an engagement, and gives the one of the same key, at another venue, that has not ended when it begins. */
function meet(present: Map<string, Latest>, key: string, entry: Entry): Entry | undefined {
  const latest = present.get(key);
  if (latest === undefined) {
    present.set(key, { first: entry, second: undefined });
    return undefined;
  }
  const other = latest.first.venue === entry.venue ? latest.second : latest.first;
  remember(latest, entry);
  return other !== undefined && other.end > entry.start ? other : undefined;
}

/** Keeps the engagement that lasts longest, and the one that lasts longest at any other venue. */
function remember(latest: Latest, entry: Entry): void {
  const { first, second } = latest;
  if (entry.venue === first.venue) {
    if (entry.end > first.end) latest.first = entry;
  } else if (entry.end > first.end) {
    latest.second = first;
    latest.first = entry;
  } else if (second === undefined || entry.end > second.end) {
    latest.second = entry;
  }
}
