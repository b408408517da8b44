import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { isNeedRecord } from "../guards.ts";
import type { Need } from "./model.ts";
import { NeedSchema } from "./schema.ts";

/**
 * Says whether a value is a need.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isNeed } from "linli/projects";
 *
 * const need = { id: "n-1", category: "traffic-parking", raisedOn: "2026-07-09" };
 * isNeed({ ...need, reportedBy: "delivery-rider" }); // => true
 * isNeed(need); // => false
 */
export function isNeed(value: unknown): value is Need {
  try {
    return isNeedRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a need: where it comes from, its dates, and what happened to it.
 *
 * @remarks Anyone can report one, couriers and riders too: the record has the group, never the person.
 *
 * @param input - any value
 * @returns the need by reference, or `visit.household-key`, `need.category`, `.reporter`, `.origin-missing`,
 * `.household-missing`, `.due-before-raised`, `.event-order`, `.event-dates`, `.event-before-raised`, `.feedback-missing`,
 * `.feedback-out-of-place`, `.body-missing`, `.body-out-of-place`, those of organizations and dates, and the `field.…`
 * findings; with the warnings of `explainNeed`
 *
 * @example
 * import { checkNeed } from "linli/projects";
 *
 * const need = { id: "n-1", category: "traffic-parking", raisedOn: "2026-07-09", reportedBy: "delivery-rider" };
 * const events = [{ event: "follow-up", on: "2026-07-10", feedback: "satisfied" }];
 * checkNeed({ ...need, events }).findings[0]?.params; // => { position: 1 }
 */
export function checkNeed(input: unknown): CheckResult<Need> {
  return checkModel(NeedSchema, input, { guard: isNeedRecord, explain: explainNeed });
}

/**
 * Gives the warnings about a valid need.
 *
 * @remarks Without a last day nobody is reminded of what is urgent.
 *
 * @param need - a need that `isNeed` accepts
 * @returns the warnings: `need.due-missing`
 *
 * @example
 * import { explainNeed, type Need } from "linli/projects";
 *
 * const need: Need = { id: "n-1", category: "safety", reportedBy: "courier", raisedOn: "2026-07-09" };
 * explainNeed({ ...need, urgency: "urgent" }).map(({ code }) => code); // => ["need.due-missing"]
 */
export function explainNeed(need: Need): readonly Finding[] {
  if (need.urgency !== "urgent" || need.dueOn !== undefined) return [];
  return [{ ...warningOf("need.due-missing", {}), path: ["dueOn"] }];
}
