import { distance } from "fastest-levenshtein";
import type { TableColumn } from "../../core/base.ts";
import type { HeadingIndex } from "./heading-index.ts";

/** A column whose heading is nearly the one that was found. */
export interface NearMiss {
  /** The column of the model. */
  readonly column: TableColumn;
  /** How many characters differ. */
  readonly distance: number;
}

/** Longer headings are compared with none: they are sentences. */
const MAX_NEAR_LENGTH = 64;

/**
 * Finds the column whose heading is nearly the one that was found.
 *
 * @remarks One character may differ from a Chinese heading of three or more and from an English one of four or more;
 * two from one of eight or more letters. Two letters that changed places count as one difference.
 *
 * @param key - the key of the heading
 * @param index - the headings that the model knows
 * @param isFree - whether a column has no heading yet
 * @returns the nearest, of equally near ones the first of the model; nothing where none is near
 */
export function nearestHeading(
  key: string,
  index: HeadingIndex,
  isFree: (column: TableColumn) => boolean,
): NearMiss | undefined {
  if (key.length > MAX_NEAR_LENGTH) return undefined;
  let nearest: NearMiss | undefined;
  for (const [name, { column }] of index) {
    const allowed = Math.min(differencesAllowed(name), (nearest?.distance ?? 3) - 1);
    if (allowed < 1 || Math.abs(name.length - key.length) > allowed || !isFree(column)) continue;
    const apart = differences(key, name);
    if (apart <= allowed) nearest = { column, distance: apart };
  }
  return nearest;
}

function differencesAllowed(name: string): number {
  if (/\p{Script=Han}/u.test(name)) return name.length >= 3 ? 1 : 0;
  return name.length >= 8 ? 2 : name.length >= 4 ? 1 : 0;
}

function differences(a: string, b: string): number {
  const apart = distance(a, b);
  return apart === 2 && a.length === b.length && lettersOf(a) === lettersOf(b) ? 1 : apart;
}

function lettersOf(text: string): string {
  return text.split("").sort().join("");
}
