import { assertDay, warningOf, type CivilDate, type DueItem } from "../../core/index.ts";
import type { OpenCall, OpenCallState } from "./model.ts";
import { openCallStateOn } from "./open-call-state.ts";

/** What calls have to keep. */
export type OpenCallDueKind = "bids" | "completion";

/** Before these states bids can still be taken. */
const takesBids: ReadonlySet<OpenCallState | "unknown"> = /* @__PURE__ */ new Set([
  "collecting",
  "published",
  "open",
  "unknown",
] as const);

const hasEnded: ReadonlySet<OpenCallState | "unknown"> = /* @__PURE__ */ new Set([
  "closed",
  "withdrawn",
  "no-award",
  "terminated",
] as const);

/**
 * Lists what is due in a call: the end of the time for bids, and the result.
 *
 * @remarks By the data recorded on the day: the time for bids matters while the call is not under evaluation yet, so that
 * one that is past and has no evaluation on record is overdue. Nothing is due from a call that has ended.
 *
 * @param call - a call
 * @param on - the day of the question, `YYYY-MM-DD`
 * @returns items of the kinds `bids`, `completion`, for `worklist` of `linli/core`; their reasons are `open-call.bids-due`,
 * `open-call.completion-due`
 * @throws TypeError where `on` is not known to the day
 *
 * @example
 * import { dueItemsOfCall } from "linli/projects";
 *
 * const events = [{ event: "publish", on: "2026-03-01" }, { event: "open", on: "2026-03-05" }] as const;
 * const call = { id: "c-1", bidsUntil: "2026-03-31", completeBy: "2026-12-31", events };
 * dueItemsOfCall(call, "2026-03-10").map(({ kind, on }) => `${kind} ${on}`);
 * // => ["bids 2026-03-31", "completion 2026-12-31"]
 */
export function dueItemsOfCall(
  call: Pick<OpenCall, "id" | "bidsUntil" | "completeBy" | "events">,
  on: CivilDate,
): readonly DueItem<OpenCallDueKind>[] {
  assertDay(on);
  const { id, bidsUntil, completeBy } = call;
  const { state } = openCallStateOn(call, on);
  if (hasEnded.has(state)) return [];
  const items: DueItem<OpenCallDueKind>[] = [];
  if (bidsUntil !== undefined && takesBids.has(state)) {
    const because = [warningOf("open-call.bids-due", {})];
    items.push({ on: bidsUntil, kind: "bids", about: id, because });
  }
  if (completeBy !== undefined) {
    const because = [warningOf("open-call.completion-due", {})];
    items.push({ on: completeBy, kind: "completion", about: id, because });
  }
  return items;
}
