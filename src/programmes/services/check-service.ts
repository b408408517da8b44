import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { isServiceRecord } from "../guards.ts";
import type { Service } from "./model.ts";
import { ServiceSchema } from "./schema.ts";

/**
 * Says whether a value is a service.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isService } from "linli/programmes";
 *
 * const provider = { name: "青禾区暖邻社会工作服务中心" };
 * const service = { id: "s-1", name: "长者茶艺课", category: "heritage-course", provider, access: "targeted" };
 * isService({ ...service, groups: ["elderly"] }); // => true
 * isService(service); // => false
 */
export function isService(value: unknown): value is Service {
  try {
    return isServiceRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a service: its fields, and whether it says whom it is for as its access demands.
 *
 * @remarks A targeted service (特定对象) names a group; a universal one (普惠性) names none as a condition.
 *
 * @param input - any value
 * @returns the service by reference, or `service.group-missing`, `.group-out-of-place`, `.group`, `.field`,
 * `.named-twice`, `.fee`, `.language`, `venue.service`, `organization.text-empty`, `organization.reference-empty`,
 * `organization.place-empty`, `period.order`, those of identifiers and dates, and the `field.…` findings; with the
 * warnings of `explainService`
 *
 * @example
 * import { checkService } from "linli/programmes";
 *
 * const provider = { name: "青禾区暖邻社会工作服务中心" };
 * const service = { id: "s-1", name: "邻里义诊", category: "medical-consultation", provider, access: "universal" };
 * checkService({ ...service, groups: ["low-income"] }).findings[0]?.code; // => "service.group-out-of-place"
 */
export function checkService(input: unknown): CheckResult<Service> {
  return checkModel(ServiceSchema, input, { guard: isServiceRecord, explain: explainService });
}

/**
 * Gives the warnings about a valid service: what a resident will ask for.
 *
 * @remarks That nothing is said of a fee does not mean that there is none.
 *
 * @param service - a service that `isService` accepts
 * @returns the warnings `service.fee-missing` and `service.schedule-missing`, or nothing
 *
 * @example
 * import { explainService } from "linli/programmes";
 *
 * const provider = { name: "青禾区暖邻社会工作服务中心" };
 * const service = { id: "s-1", name: "义剪", category: "free-haircut", provider, access: "universal", fee: 0 } as const;
 * explainService(service).map(({ code }) => code); // => ["service.schedule-missing"]
 * explainService({ ...service, schedule: "每周六上午" }); // => []
 */
export function explainService(service: Service): readonly Finding[] {
  const found: Finding[] = [];
  if (service.fee === undefined) found.push({ ...warningOf("service.fee-missing", {}), path: ["fee"] });
  if (service.schedule === undefined) {
    found.push({ ...warningOf("service.schedule-missing", {}), path: ["schedule"] });
  }
  return found;
}
