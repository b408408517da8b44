import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { isServiceRequestRecord } from "../guards.ts";
import type { ServiceRequest } from "./model.ts";
import { ServiceRequestSchema } from "./schema.ts";

/**
 * Says whether a value is a request to 12345 or a message board.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isServiceRequest } from "linli/projects";
 *
 * const request = { id: "r-1", channel: "hotline-12345", openedOn: "2026-11-02" };
 * isServiceRequest({ ...request, kind: "complaint" }); // => true
 * isServiceRequest({ ...request, kind: "petition" }); // => false
 */
export function isServiceRequest(value: unknown): value is ServiceRequest {
  try {
    return isServiceRequestRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a request: its kind and channel, its dates, and what happened to it.
 *
 * @remarks The five kinds, and what 12345 does not take, are those of 国办发〔2020〕53号 (2021-01-06); objections to a dispatch
 * and merged repeats those of 国办函〔2025〕66号. Petitions follow their own statute and confidentiality (信访工作条例, 2022): a
 * request of that kind is refused, and the finding says where it belongs.
 *
 * @param input - any value
 * @returns the request by reference, or `service-request.petition`, `.kind`, `.channel`, `.reason`, `.opening-missing`,
 * `.openings-differ`, `.due-before-opening`, `.merged-into-itself`, `.merge-target-missing`, `.activity`,
 * `.event-incomplete`, `.event-fields`, `.event-order`, `.event-dates`, `.event-before-opening`, those of organizations and
 * dates, and the `field.…` findings; with the warnings of `explainServiceRequest`
 *
 * @example
 * import { checkServiceRequest } from "linli/projects";
 *
 * const request = { id: "r-1", kind: "complaint", channel: "hotline-12345", openedOn: "2026-11-02" };
 * const events = [{ event: "accept", on: "2026-11-02" }, { event: "close", on: "2026-11-03" }];
 * checkServiceRequest({ ...request, events }).findings[0]?.params; // => { position: 2 }
 */
export function checkServiceRequest(input: unknown): CheckResult<ServiceRequest> {
  return checkModel(ServiceRequestSchema, input, {
    guard: isServiceRequestRecord,
    explain: explainServiceRequest,
  });
}

/**
 * Gives the warnings about a valid request.
 *
 * @remarks A refusal after acceptance, and a request that several bodies returned, show a dispatch catalogue that is not
 * clear (国办函〔2025〕66号).
 *
 * @param request - a request that `isServiceRequest` accepts
 * @returns the warnings: `service-request.declined-late`, `service-request.objections` from two objections on
 *
 * @example
 * import { explainServiceRequest, type ServiceRequest } from "linli/projects";
 *
 * const request: ServiceRequest = {
 *   id: "r-1",
 *   kind: "complaint",
 *   channel: "hotline-12345",
 *   openedOn: "2026-11-02",
 *   events: [{ event: "accept" }, { event: "decline", reason: "litigation" }],
 * };
 * explainServiceRequest(request).map(({ code }) => code); // => ["service-request.declined-late"]
 */
export function explainServiceRequest(request: ServiceRequest): readonly Finding[] {
  const { events = [] } = request;
  const has = (event: string): boolean => events.some((one) => one.event === event);
  const count = events.filter(({ event }) => event === "object").length;
  const found: Finding[] = [];
  if (has("accept") && has("decline")) found.push(warningOf("service-request.declined-late", {}));
  if (count > 1) found.push(warningOf("service-request.objections", { count }));
  return found.map((finding) => ({ ...finding, path: ["events"] }));
}
