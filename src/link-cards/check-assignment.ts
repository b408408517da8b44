import { checkModel, type CheckResult } from "../core/index.ts";
import { isGridAssignmentRecord } from "./guards.ts";
import type { GridAssignment } from "./model.ts";
import { GridAssignmentSchema } from "./schema.ts";

/**
 * Says whether a value is an assignment to a grid.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isGridAssignment } from "linli/link-cards";
 *
 * isGridAssignment({ grid: "330203100004007", rank: "primary", holder: "person-7" }); // => true
 */
export function isGridAssignment(value: unknown): value is GridAssignment {
  try {
    return isGridAssignmentRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks an assignment to a grid.
 *
 * @param input - any value
 * @returns the assignment by reference, or `link-card.role`, `.phone`, `.area-code`, `grid-id.not-well-formed`,
 * `organization.text-empty`, `period.order`, those of dates, and the `field.…` findings
 *
 * @example
 * import { checkGridAssignment } from "linli/link-cards";
 *
 * const { findings } = checkGridAssignment({ grid: "007", rank: "primary", holder: "person-7" });
 * findings.map(({ code }) => code); // => ["grid-id.not-well-formed"]
 */
export function checkGridAssignment(input: unknown): CheckResult<GridAssignment> {
  return checkModel(GridAssignmentSchema, input, { guard: isGridAssignmentRecord });
}
