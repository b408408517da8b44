import type { TableModel } from "../../core/base.ts";
import { applyMap, type Claim, type ColumnMap } from "./column-map.ts";
import type { HeadingFinding } from "./findings.ts";
import type { HeadingIndex } from "./heading-index.ts";
import { headingKey, type HeadingReading } from "./read-heading.ts";

/**
 * Says what every heading stands for, in four rounds, so that a sure answer goes before a likely one.
 *
 * @param readings - the headings of the file
 * @param model - the model
 * @param index - the headings that the model knows
 * @param map - the caller's map
 * @param findings - takes what is wrong with the map
 * @returns the claims by position; two of one round can be for the same column
 */
export function claimsOf<T>(
  readings: readonly HeadingReading[],
  model: TableModel<T>,
  index: HeadingIndex,
  map: ColumnMap | undefined,
  findings: HeadingFinding[],
): readonly (Claim | undefined)[] {
  const claims = applyMap(readings, model, map, findings);
  const round = (look: (reading: HeadingReading, taken: ReadonlySet<unknown>) => Claim | undefined): void => {
    const taken = new Set(claims.map((claim) => claim?.column));
    readings.forEach((reading, position) => {
      if (claims[position] === undefined) claims[position] = look(reading, taken);
    });
  };
  round((reading, taken) => known(index, reading.key, taken));
  round((reading, taken) => {
    for (const form of reading.loose) {
      const claim = known(index, form.key, taken);
      if (claim !== undefined) return { ...claim, unit: form.unit };
    }
    return undefined;
  });
  round((reading, taken) => {
    for (const part of reading.parts) {
      const claim = known(index, headingKey(part), taken);
      if (claim !== undefined) return claim;
    }
    return undefined;
  });
  return claims;
}

function known(index: HeadingIndex, key: string, taken: ReadonlySet<unknown>): Claim | undefined {
  const found = index.get(key);
  return found === undefined || taken.has(found.column) ? undefined : found;
}
