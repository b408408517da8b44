import { isStarSchemeRecord } from "../guards.ts";
import type { StarScheme } from "./model.ts";

/**
 * Says whether a value is a star scheme.
 *
 * @param value - any value
 * @returns `true` for stars that rise, none asking less than one below it
 *
 * @example
 * import { isStarScheme } from "linli/volunteer-hours";
 *
 * isStarScheme({ counts: "all-time", procedure: "application", levels: [{ star: 1, minutes: 6000 }] }); // => true
 * isStarScheme({ counts: "all-time", procedure: "application", levels: [] }); // => false
 */
export function isStarScheme(value: unknown): value is StarScheme {
  try {
    return isStarSchemeRecord(value);
  } catch {
    return false;
  }
}
