import { checkModel, type CheckResult } from "../../core/index.ts";
import { isSpaceApplicationRecord } from "../guards.ts";
import type { SpaceApplication } from "./model.ts";
import { SpaceApplicationSchema } from "./schema.ts";

/**
 * Says whether a value is an application for a small space.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isSpaceApplication } from "linli/venues";
 *
 * const place = { name: "云栖小区" };
 * const events = [{ event: "apply", on: "2024-07-09" }];
 * isSpaceApplication({ id: "a-1", applicant: { id: "r-7" }, kind: "microspace-garden", place, events }); // => true
 * isSpaceApplication({ id: "a-1", applicant: { id: "r-7" }, kind: "drivers-home", place, events }); // => false
 */
export function isSpaceApplication(value: unknown): value is SpaceApplication {
  try {
    return isSpaceApplicationRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks an application for a small space: what is to be opened where, and whether its events can have happened.
 *
 * @remarks A refusal names its reason. What is opened has a host and names the record of the venue. The kind is one of the
 * small spaces (`microspace…`), or one of the caller's own.
 *
 * @param input - any value
 * @returns the application by reference, or `space-application.kind`, `.event-impossible`, `.venue-too-early`,
 * `venue.capacity`, `organization.text-empty`, `.reference-empty`, `.place-empty`, those of hours, identifiers and dates, and
 * the `field.…` findings
 *
 * @example
 * import { checkSpaceApplication } from "linli/venues";
 *
 * const events = [{ event: "apply", on: "2024-07-09" }, { event: "refuse", on: "2024-07-20" }];
 * const place = { name: "云栖小区" };
 * const input = { id: "a-1", applicant: { id: "r-7" }, kind: "microspace-gym", place, events };
 * checkSpaceApplication(input).findings[0]?.params; // => { position: 2, code: "space-application.reason-missing" }
 */
export function checkSpaceApplication(input: unknown): CheckResult<SpaceApplication> {
  return checkModel(SpaceApplicationSchema, input, { guard: isSpaceApplicationRecord });
}
