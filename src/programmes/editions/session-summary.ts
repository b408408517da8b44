import type { Quantity, QuantityQualifier } from "../../core/index.ts";
import type { Session } from "./model.ts";
import { mayBeShown } from "./presenters.ts";

/** Sums of numbers by how they were hedged, so that sums of sums stay exact. */
export type HedgedSums = { readonly [Qualifier in QuantityQualifier]?: number };

/** Numbers of sessions added up: what is known, and of how many nothing is. */
export interface AttendanceSums {
  /** The sums of the numbers, by their hedge. */
  readonly sums: HedgedSums;
  /** How many sessions have a number. */
  readonly told: number;
  /** How many have none. */
  readonly untold: number;
}

/**
 * How many sessions there were and who came: a partial result that can be merged, stored and sent.
 *
 * @remarks Persons (人) and attendances (人次) are added up apart. A person who came to two sessions is in the sum of both:
 * only attendances of several sessions add up to attendances, and sums of persons are at most the persons reached. Counts
 * only: nobody is named.
 */
export interface SessionSummary {
  /** What it is. */
  readonly format: "linli-sessions";
  /** The version of this shape. */
  readonly version: 1;
  /** How many sessions there are. */
  readonly sessions: number;
  /** How many there are of each kind, kinds in the order of their letters. */
  readonly byKind: { readonly [kind: string]: number };
  /** The persons of each session, added up. */
  readonly persons: AttendanceSums;
  /** The attendances. */
  readonly personTimes: AttendanceSums;
  /** How many persons are shown in public. */
  readonly presenters: number;
  /** How many of them are minors. */
  readonly minors: number;
  /** How many of them may not be shown: the person or a guardian has not agreed. */
  readonly withoutConsent: number;
}

const noAttendance: AttendanceSums = { sums: {}, told: 0, untold: 0 };

/**
 * Counts sessions: how many of which kind, and who came.
 *
 * @remarks A session counts once for each time that it is in the list; `lintEdition` finds those that are there twice.
 *
 * @param sessions - sessions, each valid by itself, of one edition, one programme or several
 * @returns the counts, to be merged with those of other sessions
 *
 * @see {@link mergeSessionSummaries}, {@link reconcileSessions}
 *
 * @example
 * import { summarizeSessions, type Session } from "linli/programmes";
 *
 * const held = (id: string, value: number): Session => ({
 *   id,
 *   programme: "growth",
 *   kind: "training",
 *   on: "2022-08-01",
 *   personTimes: { value, qualifier: "exact", unit: "person-time" },
 * });
 * const summary = summarizeSessions([held("a", 30), held("b", 28)]);
 * summary.byKind; // => { training: 2 }
 * summary.personTimes; // => { sums: { exact: 58 }, told: 2, untold: 0 }
 */
export function summarizeSessions(sessions: readonly Session[]): SessionSummary {
  const kinds = new Map<string, number>();
  const presenters = sessions.flatMap((session) => session.presenters ?? []);
  for (const { kind } of sessions) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    format: "linli-sessions",
    version: 1,
    sessions: sessions.length,
    byKind: sortedRecord(kinds),
    persons: sumsOf(sessions.map(({ persons }) => persons)),
    personTimes: sumsOf(sessions.map(({ personTimes }) => personTimes)),
    presenters: presenters.length,
    minors: presenters.filter(({ ageClass }) => ageClass === "minor").length,
    withoutConsent: presenters.filter((presenter) => !mayBeShown(presenter)).length,
  };
}

function sumsOf(quantities: readonly (Quantity | undefined)[]): AttendanceSums {
  return quantities.map(attendanceOf).reduce(addedAttendance, noAttendance);
}

function attendanceOf(quantity: Quantity | undefined): AttendanceSums {
  if (quantity === undefined) return { sums: {}, told: 0, untold: 1 };
  return { sums: { [quantity.qualifier]: quantity.value }, told: 1, untold: 0 };
}

/**
 * Adds up the counts of several parts: the editions of a programme, the programmes of a brand.
 *
 * @remarks The order of the parts makes no difference, nor does which of them come together first. They give the counts of
 * the whole where no session is in two parts.
 *
 * @param summaries - counts; none of them gives those of no session
 * @returns the counts of all of them
 * @throws TypeError for what is no summary, or is of another version
 *
 * @example
 * import { mergeSessionSummaries, summarizeSessions } from "linli/programmes";
 *
 * const talk = summarizeSessions([{ id: "talk", edition: "carnival-8", kind: "interview", on: "2025-12-23" }]);
 * const outing = summarizeSessions([{ id: "outing", programme: "growth", kind: "outing", on: "2021" }]);
 * mergeSessionSummaries([talk, outing]).byKind; // => { interview: 1, outing: 1 }
 */
export function mergeSessionSummaries(summaries: readonly SessionSummary[]): SessionSummary {
  for (const { format, version } of summaries) {
    // A summary that was stored may be of any version.
    const read: readonly unknown[] = [format, version];
    if (read[0] !== "linli-sessions" || read[1] !== 1)
      throw new TypeError("mergeSessionSummaries: this is no summary of version 1.");
  }
  const kinds = new Map<string, number>();
  for (const { byKind } of summaries) {
    for (const [kind, count] of Object.entries(byKind)) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  }
  const sumOf = (countOf: (summary: SessionSummary) => number): number =>
    summaries.reduce((sum, summary) => sum + countOf(summary), 0);
  return {
    format: "linli-sessions",
    version: 1,
    sessions: sumOf(({ sessions }) => sessions),
    byKind: sortedRecord(kinds),
    persons: summaries.map(({ persons }) => persons).reduce(addedAttendance, noAttendance),
    personTimes: summaries.map(({ personTimes }) => personTimes).reduce(addedAttendance, noAttendance),
    presenters: sumOf(({ presenters }) => presenters),
    minors: sumOf(({ minors }) => minors),
    withoutConsent: sumOf(({ withoutConsent }) => withoutConsent),
  };
}

const hedges: readonly QuantityQualifier[] = ["exact", "about", "nearly", "at-least", "more-than"];

function addedAttendance(a: AttendanceSums, b: AttendanceSums): AttendanceSums {
  const sums: { [Qualifier in QuantityQualifier]?: number } = {};
  for (const hedge of hedges) {
    const [left, right] = [a.sums[hedge], b.sums[hedge]];
    // Thousandths are whole numbers, which add up exactly.
    if (left !== undefined || right !== undefined)
      sums[hedge] = (thousandthsOf(left) + thousandthsOf(right)) / 1000;
  }
  return { sums, told: a.told + b.told, untold: a.untold + b.untold };
}

function thousandthsOf(value: number | undefined): number {
  return Math.round((value ?? 0) * 1000);
}

/** A record with its keys in the order of their letters, so that equal counts are equal texts. */
function sortedRecord(counts: ReadonlyMap<string, number>): { readonly [key: string]: number } {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
