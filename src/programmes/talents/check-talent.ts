import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { isTalentRecord } from "../guards.ts";
import type { Talent } from "./model.ts";
import { TalentSchema } from "./schema.ts";

/**
 * Says whether a value is a talent: an expert, a full-time social worker or a professional team.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isTalent } from "linli/programmes";
 *
 * isTalent({ id: "t-1", kind: "expert", affiliation: { name: "青禾大学" } }); // => true
 * isTalent({ id: "t-2", kind: "professional-team" }); // => false
 */
export function isTalent(value: unknown): value is Talent {
  try {
    return isTalentRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a talent: its kind, and what only teams or only persons have.
 *
 * @param input - any value
 * @returns the talent by reference, or `talent.heads-missing`, `.heads-out-of-place`, `.heads`,
 * `.qualification-of-team`, `service.field`, `service.named-twice`, `organization.text-empty`,
 * `organization.reference-empty`, `period.order`, those of identifiers and dates, and the `field.…` findings; with the
 * warnings of `explainTalent`
 *
 * @example
 * import { checkTalent } from "linli/programmes";
 *
 * checkTalent({ id: "t-2", kind: "professional-team" }).findings[0]?.code; // => "talent.heads-missing"
 */
export function checkTalent(input: unknown): CheckResult<Talent> {
  return checkModel(TalentSchema, input, { guard: isTalentRecord, explain: explainTalent });
}

/**
 * Gives the warnings about a valid talent.
 *
 * @param talent - a talent that `isTalent` accepts
 * @returns `talent.affiliation-missing`, or nothing
 *
 * @example
 * import { explainTalent } from "linli/programmes";
 *
 * explainTalent({ id: "t-1", kind: "expert" })[0]?.code; // => "talent.affiliation-missing"
 */
export function explainTalent({ kind, affiliation }: Talent): readonly Finding[] {
  if (kind === "professional-team" || affiliation !== undefined) return [];
  return [{ ...warningOf("talent.affiliation-missing", {}), path: ["affiliation"] }];
}
