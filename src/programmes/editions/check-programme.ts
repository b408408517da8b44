import { checkModel, type CheckResult, type Finding } from "../../core/index.ts";
import { isProgrammeRecord } from "../guards.ts";
import type { Programme } from "./model.ts";
import { ProgrammeSchema } from "./schema.ts";

/**
 * Says whether a value is a programme.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isProgramme } from "linli/programmes";
 *
 * isProgramme({ id: "carnival", name: "青禾区社会组织嘉年华" }); // => true
 * isProgramme({ id: "carnival", name: "青禾区社会组织嘉年华", partOf: "carnival" }); // => false
 */
export function isProgramme(value: unknown): value is Programme {
  try {
    return isProgrammeRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a programme: its fields, the bodies behind it, and what was published of it.
 *
 * @remarks Persons (人) and attendances (人次) are two numbers, and the first is never above the second: everybody who came,
 * came at least once.
 *
 * @param input - any value
 * @returns the programme by reference, or `programme.part-of-itself`, `body-role.kind`, `.repeated`, `edition.year-missing`,
 * `.date`, `.announced-unit`, `.persons-above-person-times`, those of quantities, organizations and identifiers, and the
 * `field.…` findings
 *
 * @example
 * import { checkProgramme } from "linli/programmes";
 *
 * const served = { value: 30000, qualifier: "more-than", unit: "person" };
 * const programme = { id: "growth", name: "青禾成长营", announced: { personTimes: served } };
 * checkProgramme(programme).findings.map(({ code }) => code); // => ["edition.announced-unit"]
 */
export function checkProgramme(input: unknown): CheckResult<Programme> {
  return checkModel(ProgrammeSchema, input, { guard: isProgrammeRecord, explain: explainProgramme });
}

/** Given back where there is nothing to remark. */
const nothing: readonly Finding[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Gives the warnings about a valid programme: there are none.
 *
 * @param _programme - a programme that `isProgramme` accepts
 * @returns nothing
 *
 * @example
 * import { explainProgramme } from "linli/programmes";
 *
 * explainProgramme({ id: "carnival", name: "青禾区社会组织嘉年华" }); // => []
 */
export function explainProgramme(_programme: Programme): readonly Finding[] {
  return nothing;
}
