import { checkModel, type CheckResult } from "../../core/index.ts";
import { isStarSchemeRecord } from "../guards.ts";
import type { StarScheme } from "./model.ts";
import { StarSchemeSchema } from "./schema.ts";

/**
 * Checks a star scheme, such as one that a street or a community has for itself.
 *
 * @param input - any value
 * @returns the scheme by reference, or `star-scheme.levels-missing`, `star-scheme.number`, `star-scheme.order`,
 * `star-scheme.active-months`, `star-scheme.day`, those of dates and the `field.…` findings
 *
 * @example
 * import { checkStarScheme } from "linli/volunteer-hours";
 *
 * const levels = [{ star: 1, minutes: 600 }, { star: 2, minutes: 300 }];
 * const { findings } = checkStarScheme({ counts: "calendar-year", procedure: "granted", levels });
 * findings.map(({ code }) => code); // => ["star-scheme.order"]
 */
export function checkStarScheme(input: unknown): CheckResult<StarScheme> {
  return checkModel(StarSchemeSchema, input, { guard: isStarSchemeRecord });
}
