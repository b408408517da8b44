import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { isStreetCallRecord } from "../guards.ts";
import type { StreetCall } from "./model.ts";
import { StreetCallSchema } from "./schema.ts";

/**
 * Says whether a value is a call of a street to departments.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isStreetCall } from "linli/projects";
 *
 * const call = { id: "s-1", caller: { name: "青禾街道" }, matter: "emergency", calledAt: "2026-11-02T09:00:00+08:00" };
 * isStreetCall({ ...call, called: [{ body: { name: "青禾区城市管理局" } }] }); // => true
 * isStreetCall({ ...call, called: [{ body: { name: "青禾街道" } }] }); // => false
 */
export function isStreetCall(value: unknown): value is StreetCall {
  try {
    return isStreetCallRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a call of a street to departments: who called whom, who came, and within what time.
 *
 * @remarks "The street blows the whistle, the departments report" (街乡吹哨、部门报到): a call between offices. What residents
 * ask for is a `ServiceRequest` or a `Need`.
 *
 * @param input - any value
 * @returns the call by reference, or `street-call.matter`, `.nobody-called`, `.caller-called`, `.called-twice`,
 * `.arrived-before-call`, `.two-limits`, `.within-minutes`, `.due-before-call`, `.solved-before-call`, those of
 * organizations, instants and dates, and the `field.…` findings; with the warnings of `explainStreetCall`
 *
 * @example
 * import { checkStreetCall } from "linli/projects";
 *
 * const call = { id: "s-1", caller: { name: "青禾街道" }, matter: "emergency", calledAt: "2026-11-02T09:00:00+08:00" };
 * const called = [{ body: { name: "青禾区城市管理局" }, arrivedAt: "2026-11-02T08:30:00+08:00" }];
 * checkStreetCall({ ...call, called }).findings[0]?.code; // => "street-call.arrived-before-call"
 */
export function checkStreetCall(input: unknown): CheckResult<StreetCall> {
  return checkModel(StreetCallSchema, input, { guard: isStreetCallRecord, explain: explainStreetCall });
}

/**
 * Gives the warnings about a valid call.
 *
 * @remarks Without a limit nobody can be late.
 *
 * @param call - a call that `isStreetCall` accepts
 * @returns the warnings: `street-call.limit-missing`
 *
 * @example
 * import { explainStreetCall, type StreetCall } from "linli/projects";
 *
 * const call: StreetCall = {
 *   id: "s-1",
 *   caller: { name: "青禾街道" },
 *   matter: "emergency",
 *   calledAt: "2026-11-02T09:00:00+08:00",
 *   called: [{ body: { name: "青禾区城市管理局" } }],
 * };
 * explainStreetCall(call).map(({ code }) => code); // => ["street-call.limit-missing"]
 */
export function explainStreetCall(call: StreetCall): readonly Finding[] {
  if (call.withinMinutes !== undefined || call.dueAt !== undefined) return [];
  return [{ ...warningOf("street-call.limit-missing", {}), path: ["withinMinutes"] }];
}
