import { dayBoundsOf, isCivilDate } from "../core/index.ts";
import type { OrganizationName } from "./model.ts";

/** A name with the last day on which it can have begun and the first on which it can have ended. */
interface Span {
  readonly index: number;
  readonly begun: string;
  readonly ended: string;
}

/** Earlier and later than every day, as text that sorts so. */
const ALWAYS = "";
const NEVER = "~";

/**
 * Finds two registered Chinese names that certainly hold on the same day.
 *
 * @remarks Names are sorted by their beginnings; each is then compared with the one, among those that begin early
 * enough, that lasts longest: n log n, where comparing all pairs would be quadratic.
 *
 * @param names - the names of an organization
 * @returns their indexes in order; nothing where no two do, or the dates do not decide
 */
export function meetingNames(names: readonly OrganizationName[]): readonly [number, number] | undefined {
  let registered = 0;
  for (const name of names) if (isRegistered(name)) registered += 1;
  if (registered < 2) return undefined;
  const spans = names.flatMap((name, index) => (isRegistered(name) ? [spanOf(name, index)] : []));
  spans.sort((a, b) => (a.begun < b.begun ? -1 : a.begun > b.begun ? 1 : a.index - b.index));
  // The longest lasting of the spans up to each.
  const longest: Span[] = [];
  for (const span of spans) {
    const candidates = countBegun(spans, longest.length, span.ended);
    const other = longest[candidates - 1];
    if (other !== undefined && other.ended >= span.begun) {
      return other.index < span.index ? [other.index, span.index] : [span.index, other.index];
    }
    const before = longest[longest.length - 1];
    longest.push(before === undefined || span.ended > before.ended ? span : before);
  }
  return undefined;
}

function isRegistered({ role, language }: OrganizationName): boolean {
  return role === "registered" && language === "zh-CN";
}

/** A date that is none counts as open on the safe side: what is said of it is said elsewhere. */
function spanOf({ from, until }: OrganizationName, index: number): Span {
  return {
    index,
    begun: from === undefined ? ALWAYS : isCivilDate(from) ? dayBoundsOf(from).last : NEVER,
    ended: until === undefined ? NEVER : isCivilDate(until) ? dayBoundsOf(until).first : ALWAYS,
  };
}

/** How many of the first `length` spans have begun by a day; they are sorted by their beginnings. */
function countBegun(spans: readonly Span[], length: number, day: string): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.begun ?? NEVER) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
