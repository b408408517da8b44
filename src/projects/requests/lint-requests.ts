import { errorOf, warningOf, type Finding } from "../../core/index.ts";
import type { ServiceRequest } from "./model.ts";
import { mergeCircleIn } from "./summarize-requests.ts";

/**
 * Finds what contradicts itself in many requests.
 *
 * @remarks A circle of merged requests would leave all of them uncounted. A request that was merged into one of another file
 * is a remark only.
 *
 * @param requests - the requests
 * @returns errors `service-request.repeated`, `service-request.merge-circle` and the warning
 * `service-request.merge-unknown`; paths begin with the index
 *
 * @example
 * import { lintServiceRequests, type ServiceRequest } from "linli/projects";
 *
 * const request: ServiceRequest = { id: "r-1", kind: "help", channel: "app", openedOn: "2026-11-02", mergedInto: "r-2" };
 * lintServiceRequests([request, { ...request, id: "r-2", mergedInto: "r-1" }]).map(({ code }) => code);
 * // => ["service-request.merge-circle", "service-request.merge-circle"]
 */
export function lintServiceRequests(requests: readonly ServiceRequest[]): readonly Finding[] {
  const found: Finding[] = [];
  const byId = new Map<string, number>();
  for (const [index, { id }] of requests.entries()) {
    const before = byId.get(id);
    if (before === undefined) byId.set(id, index);
    else {
      const finding = errorOf("service-request.repeated", { positions: [before + 1, index + 1] });
      found.push({ ...finding, path: [index, "id"] });
    }
  }
  for (const [index, { mergedInto }] of requests.entries()) {
    if (mergedInto === undefined || byId.has(mergedInto)) continue;
    found.push({ ...warningOf("service-request.merge-unknown", {}), path: [index, "mergedInto"] });
  }
  for (const index of mergeCircleIn(requests)) {
    found.push({ ...errorOf("service-request.merge-circle", {}), path: [index, "mergedInto"] });
  }
  return found;
}
