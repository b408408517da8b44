import { checkModel, warningOf, type CheckResult, type Finding } from "../core/index.ts";
import { isVolunteerRecord } from "./guards.ts";
import type { Volunteer } from "./model.ts";
import { VolunteerSchema } from "./schema.ts";

/**
 * Says whether a value is a volunteer.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isVolunteer } from "linli/volunteer-hours";
 *
 * isVolunteer({ id: "v-1", volunteerNumber: "0003102245", registeredOn: "2019-03-05" }); // => true
 */
export function isVolunteer(value: unknown): value is Volunteer {
  try {
    return isVolunteerRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a volunteer.
 *
 * @param input - any value
 * @returns the volunteer by reference, or `volunteer.day`, `.age-class-day`, `.group`, `service-record.category`,
 * `organization.text-empty`, those of dates, and the `field.…` findings; with the warning of `explainVolunteer`
 *
 * @example
 * import { checkVolunteer } from "linli/volunteer-hours";
 *
 * checkVolunteer({ id: "v-1", ageClass: "14-15" }).findings[0]?.code; // => "volunteer.age-class-day"
 */
export function checkVolunteer(input: unknown): CheckResult<Volunteer> {
  return checkModel(VolunteerSchema, input, { guard: isVolunteerRecord, explain: explainVolunteer });
}

/** Given back where there is nothing to remark. */
const nothing: readonly Finding[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Gives the warnings about a valid volunteer.
 *
 * @remarks Persons of limited capacity need a guardian's consent or company (浙江省志愿服务条例, article 9;
 * 宁波市志愿服务条例, article 10; 山东省志愿服务条例, article 10). There is no national minimum age; below 18 is the default.
 *
 * @param volunteer - a volunteer that `isVolunteer` accepts
 * @returns the warning `volunteer.consent-missing`, or none
 *
 * @example
 * import { explainVolunteer } from "linli/volunteer-hours";
 *
 * explainVolunteer({ id: "v-1", ageClass: "14-15", ageClassOn: "2026-03-01" })[0]?.code; // => "volunteer.consent-missing"
 */
export function explainVolunteer(volunteer: Volunteer): readonly Finding[] {
  const { ageClass, guardianConsent } = volunteer;
  if (ageClass === undefined || ageClass === "18-59" || ageClass === "60-and-over") return nothing;
  if (guardianConsent === true) return nothing;
  return [{ ...warningOf("volunteer.consent-missing", {}), path: ["guardianConsent"] }];
}
