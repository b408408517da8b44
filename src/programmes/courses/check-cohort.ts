import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { isCohortRecord } from "../guards.ts";
import type { Cohort } from "./model.ts";
import { CohortSchema } from "./schema.ts";

/**
 * Says whether a value is a cohort.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isCohort } from "linli/programmes";
 *
 * const heads = { value: 30, qualifier: "exact", unit: "person" };
 * isCohort({ id: "h-1", course: "c-1", number: 1, period: { from: "2018-07", until: "2018-07" }, heads }); // => true
 * isCohort({ id: "h-1", course: "c-1", number: 1, period: {}, heads }); // => false
 */
export function isCohort(value: unknown): value is Cohort {
  try {
    return isCohortRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a cohort: its dates and its counts, none of which is above that of the heads.
 *
 * @remarks A count that only a tolerance forbids, such as 34 of "about 30", is not refused.
 *
 * @param input - any value
 * @returns the cohort by reference, or `cohort.number`, `.count`, `.beginning-missing`, `.heads-unit`,
 * `.origin-repeated`, `.module-repeated`, `.origins-above-heads`, `.attendance-above-heads`,
 * `.completed-above-heads`, `.certificates-above-completed`, `organization.text-empty`, `organization.place-empty`,
 * `period.order`, those of quantities, identifiers and dates, and the `field.…` findings; with the warnings of
 * `explainCohort`
 *
 * @example
 * import { checkCohort } from "linli/programmes";
 *
 * const heads = { value: 30, qualifier: "exact", unit: "person" };
 * const cohort = { id: "h-1", course: "c-1", number: 1, period: { from: "2018-07" }, heads, completed: 31 };
 * checkCohort(cohort).findings[0]?.code; // => "cohort.completed-above-heads"
 */
export function checkCohort(input: unknown): CheckResult<Cohort> {
  return checkModel(CohortSchema, input, { guard: isCohortRecord, explain: explainCohort });
}

/**
 * Gives the warnings about a valid cohort.
 *
 * @param cohort - a cohort that `isCohort` accepts
 * @returns `cohort.origins-short` where fewer come from the places than took part, or nothing
 *
 * @example
 * import { explainCohort, type Cohort } from "linli/programmes";
 *
 * const cohort: Cohort = {
 *   id: "h-1",
 *   course: "c-1",
 *   number: 1,
 *   period: { from: "2018-07" },
 *   heads: { value: 30, qualifier: "exact", unit: "person" },
 *   origins: [{ place: { divisionCode: "440300" }, heads: 28 }],
 * };
 * explainCohort(cohort)[0]?.params; // => { heads: 30, counted: 28 }
 */
export function explainCohort({ heads, origins }: Cohort): readonly Finding[] {
  if (origins === undefined || heads.qualifier !== "exact") return [];
  const counted = origins.reduce((sum, origin) => sum + origin.heads, 0);
  if (counted >= heads.value) return [];
  return [{ ...warningOf("cohort.origins-short", { heads: heads.value, counted }), path: ["origins"] }];
}
