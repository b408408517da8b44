import { checkModel, errorOf, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { isIncubationRecord } from "../guards.ts";
import type { Organization } from "../model.ts";
import { dayOfEvent } from "../event-days.ts";
import { backingOf } from "./backing.ts";
import type { Incubation } from "./model.ts";
import { IncubationSchema } from "./schema.ts";

/**
 * Says whether a value is an incubation.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isIncubation } from "linli/organizations";
 *
 * const incubation = {
 *   id: "incubation-1",
 *   incubator: { name: "青禾区社会组织孵化中心" },
 *   organization: { name: "云栖社区书画社" },
 *   entrant: "to-be-registered",
 *   events: [{ event: "enter", on: "2023-03-01" }],
 * };
 * isIncubation(incubation); // => true
 * isIncubation({ ...incubation, events: [{ event: "remove", on: "2023-03-01", reason: "停止活动" }] }); // => false
 */
export function isIncubation(value: unknown): value is Incubation {
  try {
    return isIncubationRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks an incubation: its fields, and whether they contradict each other.
 *
 * @remarks What the centre recorded is checked by itself; `lintIncubation` holds it against the organization.
 *
 * @param input - any value
 * @returns the incubation by reference, or `incubation.events-missing`, `.support`, `.incubates-itself`, `.event-order`,
 * `.event-dates`, `.removal-without-reason`, `.code-without-registration`, `.merged-into-without-merger`,
 * `.graduated-otherwise`, `.outcome-after-graduation`, `.registered-before-entry`, `.hand-over-before-notice`,
 * `organization.text-empty`, `organization.reference-empty`, those of identifiers and dates, and the `field.…` findings;
 * with the warnings of `explainIncubation`
 *
 * @example
 * import { checkIncubation } from "linli/organizations";
 *
 * const { findings } = checkIncubation({
 *   id: "incubation-1",
 *   incubator: { name: "青禾区社会组织孵化中心" },
 *   organization: { name: "云栖社区书画社" },
 *   entrant: "to-be-registered",
 *   events: [{ event: "enter", on: "2023-03-01" }, { event: "remove", on: "2024-01-10" }],
 * });
 * findings.map(({ code }) => code); // => ["incubation.removal-without-reason"]
 */
export function checkIncubation(input: unknown): CheckResult<Incubation> {
  return checkModel(IncubationSchema, input, { guard: isIncubationRecord, explain: explainIncubation });
}

/**
 * Gives the warnings about a valid incubation.
 *
 * @param incubation - an incubation that `isIncubation` accepts
 * @returns `incubation.graduation-unproven` where it graduated and neither a day nor a code of the registration or filing
 * is recorded
 *
 * @example
 * import { explainIncubation } from "linli/organizations";
 *
 * const found = explainIncubation({
 *   id: "incubation-1",
 *   incubator: { name: "青禾区社会组织孵化中心" },
 *   organization: { name: "云栖社区书画社" },
 *   entrant: "to-be-registered",
 *   events: [{ event: "enter", on: "2023" }, { event: "graduate", on: "2024" }],
 * });
 * found[0]?.code; // => "incubation.graduation-unproven"
 */
export function explainIncubation(incubation: Incubation): readonly Finding[] {
  return findingsOfGraduation(incubation, undefined);
}

/**
 * Holds the graduation of an incubation against the organization: it needs a registration or a filing on that day.
 *
 * @remarks By `organizationStatusOn` and `filingStatusOn`, by the data recorded; either of the two is enough.
 *
 * @param incubation - an incubation
 * @param organization - the organization that was incubated
 * @returns nothing where it is registered or filed, or has not graduated; otherwise the error
 * `incubation.graduation-unregistered`, or the warning `incubation.graduation-unproven` where the data do not decide
 *
 * @example
 * import { lintIncubation, type Incubation, type Organization } from "linli/organizations";
 *
 * const incubation: Incubation = {
 *   id: "incubation-1",
 *   incubator: { name: "青禾区社会组织孵化中心" },
 *   organization: { id: "organization-7" },
 *   entrant: "to-be-registered",
 *   events: [{ event: "enter", on: "2023-03-01" }, { event: "graduate", on: "2024-03-01" }],
 * };
 * const organization: Organization = {
 *   id: "organization-7",
 *   names: [{ text: "云栖社区书画社", language: "zh-CN", role: "registered" }],
 *   kind: "social-service-institution",
 *   foundedOn: "2023-05-20",
 *   events: [{ event: "register", on: "2024-05-20" }],
 * };
 * lintIncubation(incubation, organization)[0]?.code; // => "incubation.graduation-unregistered"
 */
export function lintIncubation(incubation: Incubation, organization: Organization): readonly Finding[] {
  return findingsOfGraduation(incubation, organization);
}

function findingsOfGraduation(
  incubation: Incubation,
  organization: Organization | undefined,
): readonly Finding[] {
  const index = incubation.events.findIndex(({ event }) => event === "graduate");
  const event = incubation.events[index];
  if (event === undefined) return [];
  const backing = backingOf({ incubation, organization }, dayOfEvent(event));
  if (backing === "backed") return [];
  const path = ["events", index] as const;
  return backing === "unknown"
    ? [{ ...warningOf("incubation.graduation-unproven", {}), path }]
    : [{ ...errorOf("incubation.graduation-unregistered", {}), path }];
}
