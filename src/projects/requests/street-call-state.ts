import {
  assertDay,
  civilDateAt,
  compareInstants,
  dayBoundsOf,
  dayNumberAt,
  dayOfNumber,
  findingBelow,
  isInstant,
  millisecondsOf,
  warningOf,
  type CivilDate,
  type DueItem,
  type Finding,
  type Instant,
} from "../../core/index.ts";
import type { BodyReference } from "../../organizations/index.ts";
import { countedRate, type CountedRate } from "../visits/counted-rate.ts";
import type { CalledDepartment, StreetCall } from "./model.ts";

/**
 * Where a call stands: not made yet, waiting for departments, all came, the limit passed without all, or solved.
 *
 * @remarks `unknown` where the day of the solution is not known well enough.
 */
export type StreetCallState = "not-yet" | "waiting" | "all-arrived" | "overdue" | "solved" | "unknown";

/** Whether a department came in time; `unknown` where nothing says until when. */
export type ArrivalState = "in-time" | "late" | "awaited" | "absent" | "arrived-unknown" | "awaited-unknown";

/** What one department did. */
export interface StreetCallArrival {
  /** The department. */
  readonly body: BodyReference;
  /** Whether it came in time. */
  readonly state: ArrivalState;
}

/** Where a call stands, and each of its departments. */
export interface StreetCallStateAt {
  /** Where the call stands. */
  readonly state: StreetCallState;
  /** The departments, in the order of the call. */
  readonly arrivals: readonly StreetCallArrival[];
  /** Which of them are late or absent, and what is not known. */
  readonly because: readonly Finding[];
}

/** The last moment in time, in milliseconds; a department that comes then is in time. */
function limitOf({ calledAt, withinMinutes, dueAt }: StreetCall): number | undefined {
  if (dueAt !== undefined) return millisecondsOf(dueAt);
  return withinMinutes === undefined ? undefined : millisecondsOf(calledAt) + withinMinutes * 60_000;
}

/**
 * Says where a call of a street stands at a moment, and which departments came in time.
 *
 * @remarks By the data recorded: a department without a recorded arrival counts as not there. Without a limit it is not
 * known who is late. Whoever comes after the moment asked about has not come yet.
 *
 * @param call - a call
 * @param at - an instant
 * @returns the state of the call and of each department; because of `street-call.late`, `.absent`, `.limit-missing`,
 * `.not-yet`
 * @throws TypeError where `at` is no instant
 *
 * @example
 * import { streetCallStateAt, type StreetCall } from "linli/projects";
 *
 * const call: StreetCall = {
 *   id: "s-1",
 *   caller: { name: "青禾街道" },
 *   matter: "emergency",
 *   calledAt: "2026-11-02T09:00:00+08:00",
 *   withinMinutes: 30,
 *   called: [
 *     { body: { name: "青禾区城市管理局" }, arrivedAt: "2026-11-02T09:30:00+08:00" },
 *     { body: { name: "青禾区水务局" } },
 *   ],
 * };
 * streetCallStateAt(call, "2026-11-02T09:30:00+08:00").state; // => "waiting"
 * const { state, arrivals } = streetCallStateAt(call, "2026-11-02T10:00:00+08:00");
 * state; // => "overdue"
 * arrivals.map((arrival) => arrival.state); // => ["in-time", "absent"]
 */
export function streetCallStateAt(call: StreetCall, at: Instant): StreetCallStateAt {
  if (!isInstant(at)) throw new TypeError("streetCallStateAt: an instant was expected.");
  if (compareInstants(at, call.calledAt) < 0) {
    return { state: "not-yet", arrivals: [], because: [warningOf("street-call.not-yet", {})] };
  }
  const limit = limitOf(call);
  const now = millisecondsOf(at);
  const because: Finding[] = limit === undefined ? [warningOf("street-call.limit-missing", {})] : [];
  const arrivals = call.called.map((department, index): StreetCallArrival => {
    const state = arrivalAt(department, limit, now);
    const position = index + 1;
    if (state === "late") {
      const over = millisecondsOf(department.arrivedAt ?? at) - (limit ?? 0);
      because.push(
        below(warningOf("street-call.late", { position, minutes: Math.ceil(over / 60_000) }), index),
      );
    }
    if (state === "absent") because.push(below(warningOf("street-call.absent", { position }), index));
    return { body: department.body, state };
  });
  return { state: stateOf(call, at, arrivals), arrivals, because };
}

function below(finding: Finding, index: number): Finding {
  return findingBelow(findingBelow(finding, index), "called");
}

function arrivalAt({ arrivedAt }: CalledDepartment, limit: number | undefined, now: number): ArrivalState {
  const arrival = arrivedAt === undefined ? undefined : millisecondsOf(arrivedAt);
  const isThere = arrival !== undefined && arrival <= now;
  if (limit === undefined) return isThere ? "arrived-unknown" : "awaited-unknown";
  if (isThere) return arrival <= limit ? "in-time" : "late";
  return now <= limit ? "awaited" : "absent";
}

function stateOf(
  { solvedOn }: StreetCall,
  at: Instant,
  arrivals: readonly StreetCallArrival[],
): StreetCallState {
  if (solvedOn !== undefined) {
    const day = civilDateAt(at);
    const { first, last } = dayBoundsOf(solvedOn);
    if (day >= last) return "solved";
    if (day >= first) return "unknown";
  }
  if (arrivals.some(({ state }) => state === "absent")) return "overdue";
  const isWaiting = arrivals.some(({ state }) => state === "awaited" || state === "awaited-unknown");
  return isWaiting ? "waiting" : "all-arrived";
}

/** How many of the departments that were called came in time. */
export interface StreetCallArrivals extends CountedRate {
  /** How many came late. */
  readonly late: number;
  /** How many have not come although the limit has passed. */
  readonly absent: number;
  /** How many still have time. */
  readonly awaited: number;
  /** Of how many nothing says until when they come. */
  readonly unknown: number;
}

/**
 * Counts how many of the departments that were called came in time.
 *
 * @remarks The denominator is those of whom it is decided: in time, late or absent. Who still has time, and calls without a
 * limit, are told apart. Each call counts by itself.
 *
 * @param calls - the calls
 * @param at - an instant
 * @returns the numbers and the share; `null` where nothing is decided yet
 * @throws TypeError where `at` is no instant
 *
 * @example
 * import { streetCallArrivalsOf } from "linli/projects";
 *
 * streetCallArrivalsOf([], "2026-11-02T10:00:00+08:00").share; // => null
 */
export function streetCallArrivalsOf(calls: readonly StreetCall[], at: Instant): StreetCallArrivals {
  const counts = new Map<ArrivalState, number>();
  for (const call of calls) {
    for (const { state } of streetCallStateAt(call, at).arrivals) {
      counts.set(state, (counts.get(state) ?? 0) + 1);
    }
  }
  const count = (state: ArrivalState): number => counts.get(state) ?? 0;
  const decided = count("in-time") + count("late") + count("absent");
  return {
    ...countedRate(count("in-time"), decided),
    late: count("late"),
    absent: count("absent"),
    awaited: count("awaited"),
    unknown: count("arrived-unknown") + count("awaited-unknown"),
  };
}

/** What can be due for a call. */
export type StreetCallDueKind = "street-call";

/**
 * Lists what is due for a call that is not solved: each department that has not come.
 *
 * @remarks The day is that of the limit in Asia/Shanghai. What was solved is not listed, whoever came.
 *
 * @param call - a call
 * @param on - the day of the question, `YYYY-MM-DD`
 * @returns items for `worklist` of `linli/core`, one for each department; because of `street-call.absent` or
 * `street-call.limit-missing`
 * @throws TypeError where `on` is not known to the day
 *
 * @example
 * import { dueItemsOfStreetCall, type StreetCall } from "linli/projects";
 *
 * const call: StreetCall = {
 *   id: "s-1",
 *   caller: { name: "青禾街道" },
 *   matter: "emergency",
 *   calledAt: "2026-11-02T09:00:00+08:00",
 *   withinMinutes: 30,
 *   called: [{ body: { name: "青禾区水务局" } }],
 * };
 * dueItemsOfStreetCall(call, "2026-11-03").map((item) => item.on); // => ["2026-11-02"]
 * dueItemsOfStreetCall({ ...call, solvedOn: "2026-11-02" }, "2026-11-03"); // => []
 */
export function dueItemsOfStreetCall(call: StreetCall, on: CivilDate): readonly DueItem<StreetCallDueKind>[] {
  assertDay(on);
  if (civilDateAt(call.calledAt) > on) return [];
  if (call.solvedOn !== undefined && dayBoundsOf(call.solvedOn).last <= on) return [];
  const limit = limitOf(call);
  const due = limit === undefined ? "unknown" : dayOfLimit(call, limit);
  return call.called.flatMap(({ arrivedAt }, index): readonly DueItem<StreetCallDueKind>[] => {
    if (arrivedAt !== undefined && civilDateAt(arrivedAt) <= on) return [];
    const position = index + 1;
    const reason =
      limit === undefined
        ? warningOf("street-call.limit-missing", {})
        : warningOf("street-call.absent", { position });
    return [{ on: due, kind: "street-call", about: call.id, because: [below(reason, index)] }];
  });
}

function dayOfLimit({ dueAt }: StreetCall, limit: number): CivilDate {
  if (dueAt !== undefined) return civilDateAt(dueAt);
  return dayOfNumber(dayNumberAt(limit));
}
