import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { isVisitRecord } from "../guards.ts";
import type { Visit } from "./model.ts";
import { VisitSchema } from "./schema.ts";

/**
 * Says whether a value is a visit.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isVisit } from "linli/projects";
 *
 * const visit = { id: "v-1", household: "hh-7f3a", visitorRole: "grid-member", on: "2026-07-09", mode: "home" };
 * isVisit({ ...visit, outcome: "met", profileComplete: true }); // => true
 * isVisit({ ...visit, outcome: "nobody-home", profileComplete: true }); // => false
 */
export function isVisit(value: unknown): value is Visit {
  try {
    return isVisitRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a visit to a household.
 *
 * @remarks The household is a pseudonym: a name, an address, a resident ID or a mobile number as its key is refused
 * (Personal Information Protection Law, 2021), and none of them gets into a finding.
 *
 * @param input - any value
 * @returns the visit by reference, or `visit.household-key`, `.visitor-role`, `.outcome`, `.care-action`, `.nobody-met`,
 * `.mode`, those of identifiers, organizations and dates, and the `field.…` findings; with the warnings of `explainVisit`
 *
 * @example
 * import { checkVisit } from "linli/projects";
 *
 * const visit = { id: "v-1", visitorRole: "grid-member", on: "2026-07-09", mode: "home", outcome: "met" };
 * checkVisit({ ...visit, household: "13800138000" }).findings[0]?.code; // => "visit.household-key"
 */
export function checkVisit(input: unknown): CheckResult<Visit> {
  return checkModel(VisitSchema, input, { guard: isVisitRecord, explain: explainVisit });
}

/**
 * Gives the warnings about a valid visit.
 *
 * @remarks A visit without a place and without a grid is in no roll-up of districts.
 *
 * @param visit - a visit that `isVisit` accepts
 * @returns the warnings: `visit.place-missing`
 *
 * @example
 * import { explainVisit, type Visit } from "linli/projects";
 *
 * const visit: Visit = {
 *   id: "v-1",
 *   household: "hh-7f3a",
 *   visitorRole: "grid-member",
 *   on: "2026-07-09",
 *   mode: "home",
 *   outcome: "met",
 * };
 * explainVisit(visit).map(({ code }) => code); // => ["visit.place-missing"]
 */
export function explainVisit(visit: Visit): readonly Finding[] {
  if (visit.place !== undefined || visit.grid !== undefined) return [];
  return [{ ...warningOf("visit.place-missing", {}), path: ["place"] }];
}
