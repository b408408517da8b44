import type { TableColumn, TableModel } from "../../core/base.ts";
import { errorOf, warningOf } from "../../core/base.ts";
import { columnIndexOf } from "../column-letter.ts";
import type { MappedHeading } from "../model.ts";
import type { HeadingFinding } from "./findings.ts";
import { headingKey, type HeadingReading } from "./read-heading.ts";
import type { UnitReading } from "./units.ts";

/** The id of the model's column, or `null` for none, by a heading of the file or by the letters of a column. */
export type ColumnMap = { readonly [heading: string]: string | null };

/** What a heading was found to stand for. */
export interface Claim {
  /** The column of the model; `null` where the caller's map leaves the heading out. */
  readonly column: TableColumn | null;
  /** Why. */
  readonly by: NonNullable<MappedHeading["by"]>;
  /** The unit that was taken off the end of the heading. */
  readonly unit?: UnitReading;
}

/**
 * Applies the caller's map.
 *
 * @param readings - the headings of the file
 * @param model - the model
 * @param map - the map
 * @param findings - takes what is wrong with the map
 * @returns what the map says of every heading, by position; letters go before headings, in whatever order they stand
 */
export function applyMap<T>(
  readings: readonly HeadingReading[],
  model: TableModel<T>,
  map: ColumnMap | undefined,
  findings: HeadingFinding[],
): (Claim | undefined)[] {
  const claims = readings.map((): Claim | undefined => undefined);
  const later: (() => void)[] = [];
  for (const [entry, id] of Object.entries(map ?? {})) {
    const column = id === null ? null : model.columns.find((known) => known.id === id);
    if (column === undefined) {
      findings.push(
        errorOf("heading.map-column", { entry, columns: model.columns.map((known) => known.id) }),
      );
      continue;
    }
    const claim: Claim = { column, by: "map" };
    const positions = positionsOf(entry, readings);
    const letters = columnIndexOf(entry);
    if (positions.length > 0) for (const position of positions) claims[position] = claim;
    else if (letters !== undefined && letters < readings.length) later.push(() => (claims[letters] = claim));
    // To leave a column unread that is not there changes nothing.
    else if (id !== null) findings.push(warningOf("heading.map-unused", { entry }));
  }
  for (const apply of later) apply();
  return claims;
}

/** The columns with just this heading, or else those whose headings have the same key. */
function positionsOf(entry: string, readings: readonly HeadingReading[]): readonly number[] {
  const same = positionsWhere(readings, (reading) => reading.heading === entry);
  if (same.length > 0) return same;
  const key = headingKey(entry);
  return key === "" ? [] : positionsWhere(readings, (reading) => reading.key === key);
}

function positionsWhere(
  readings: readonly HeadingReading[],
  test: (reading: HeadingReading) => boolean,
): readonly number[] {
  return readings.flatMap((reading, position) => (test(reading) ? [position] : []));
}

/** The entries of a map that are not letters of a column: a row is known as headings by its words, not by its places. */
export function withoutLetters(map: ColumnMap | undefined): ColumnMap {
  return Object.fromEntries(
    Object.entries(map ?? {}).filter(([entry]) => columnIndexOf(entry) === undefined),
  );
}
