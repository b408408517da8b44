import {
  assertCivilDate,
  assertDay,
  stateOn,
  warningOf,
  type CivilDate,
  type DueItem,
  type Finding,
  type StateOnDate,
} from "../../core/index.ts";
import { addWorkingDays, type CalendarYear } from "../../calendars/index.ts";
import { serviceRequestMachine, type ServiceRequestState } from "./machines.ts";
import type { ServiceRequest } from "./model.ts";
import { openingDayOf } from "./rules.ts";

/**
 * Gives the state of a request on a date, by the data recorded.
 *
 * @remarks It begins on the day on which it came in.
 *
 * @param request - a request
 * @param date - a civil date; a month or a year asks for a state that holds on every day of it
 * @returns the state at the end of the day; `"unknown"` where the dates recorded do not decide, and before it came in
 * @throws TypeError where `date` is no civil date
 *
 * @example
 * import { serviceRequestStateOn, type ServiceRequest } from "linli/projects";
 *
 * const request: Pick<ServiceRequest, "openedOn" | "events"> = {
 *   openedOn: "2026-11-02",
 *   events: [{ event: "accept", on: "2026-11-02" }, { event: "dispatch", on: "2026-11-03", to: { name: "青禾街道" } }],
 * };
 * serviceRequestStateOn(request, "2026-11-02").state; // => "accepted"
 * serviceRequestStateOn(request, "2026-11-26").state; // => "dispatched"
 */
export function serviceRequestStateOn(
  request: Pick<ServiceRequest, "openedOn" | "openedAt" | "events">,
  date: CivilDate,
): StateOnDate<ServiceRequestState> {
  assertCivilDate(date);
  return stateOn(serviceRequestMachine, request.events ?? [], date, { from: openingDayOf(request) });
}

const closedStates: readonly string[] = [
  "declined",
  "closed",
  "revisited",
  "evaluated",
  "merged",
  "withdrawn",
];

/** Whether there is still something to do, as other systems say it. */
export type ServiceRequestStatus = "open" | "closed" | "unknown";

/**
 * Gives what other systems know of a state: open or closed.
 *
 * @remarks The core status of Open311 GeoReport v2 has these two values only.
 *
 * @param state - the state of a request
 * @returns `"closed"` from the closing on, and for what was refused, merged or withdrawn
 *
 * @example
 * import { serviceRequestStatusOf } from "linli/projects";
 *
 * serviceRequestStatusOf("replied"); // => "open"
 * serviceRequestStatusOf("revisited"); // => "closed"
 */
export function serviceRequestStatusOf(state: ServiceRequestState | "unknown"): ServiceRequestStatus {
  if (state === "unknown") return "unknown";
  return closedStates.includes(state) ? "closed" : "open";
}

/** Within how many working days requests are answered, and which days those are. */
export interface ServiceRequestLimit {
  /** How many working days, a whole number from 0 on; what a city prescribes for the kind. */
  readonly workingDays: number;
  /** The arrangements of years, such as `chinaCalendars` of `linli/calendars`. */
  readonly calendars: readonly CalendarYear[];
}

/**
 * Gives the last day on which a request is answered in time.
 *
 * @remarks A day that the record has counts first. The limit is an argument: cities differ, and no national document that
 * was read gives one for all kinds. The day on which the request came in is not counted (Civil Code, article 201, 2020).
 *
 * @param request - a request
 * @param limit - how many working days, and the calendar
 * @returns a civil date; `"unknown"` where the calendar of a year is not known yet, and where the opening is not known to
 * the day
 * @throws RangeError where the number of days is none
 *
 * @example
 * import { chinaCalendars } from "linli/calendars";
 * import { serviceRequestDueOn, type ServiceRequest } from "linli/projects";
 *
 * const request: ServiceRequest = { id: "r-1", kind: "help", channel: "app", openedOn: "2026-12-20" };
 * serviceRequestDueOn(request, { workingDays: 5, calendars: chinaCalendars }); // => "2026-12-25"
 * serviceRequestDueOn(request, { workingDays: 10, calendars: chinaCalendars }); // => "unknown"
 */
export function serviceRequestDueOn(
  request: Pick<ServiceRequest, "openedOn" | "openedAt" | "dueOn">,
  limit: ServiceRequestLimit,
): CivilDate | "unknown" {
  const { workingDays, calendars } = limit;
  if (!(Number.isInteger(workingDays) && workingDays >= 0)) {
    throw new RangeError("serviceRequestDueOn: a whole number of working days was expected.");
  }
  if (request.dueOn !== undefined) return request.dueOn;
  const day = openingDayOf(request);
  if (day === undefined || day.length < 10) return "unknown";
  return addWorkingDays(day, workingDays, calendars);
}

/** What can be due for a request. */
export type ServiceRequestDueKind = "service-request";

/**
 * Lists what is due for a request that is open: its reply.
 *
 * @remarks What was replied to waits for its closing only and is not listed; a request that was merged is due where it was
 * merged into. Of one whose state the dates leave open it is listed too.
 *
 * @param request - a request
 * @param on - the day of the question, `YYYY-MM-DD`
 * @param limit - how many working days there are where the record has no last day
 * @returns an item for `worklist` of `linli/core`, or none; because of `service-request.due`, `.due-by-limit`,
 * `.due-unknown`
 * @throws TypeError where `on` is not known to the day
 *
 * @example
 * import { dueItemsOfServiceRequest, type ServiceRequest } from "linli/projects";
 *
 * const request: ServiceRequest = { id: "r-1", kind: "help", channel: "app", openedOn: "2026-11-02", dueOn: "2026-11-09" };
 * dueItemsOfServiceRequest(request, "2026-11-26").map(({ on }) => on); // => ["2026-11-09"]
 * dueItemsOfServiceRequest({ ...request, mergedInto: "r-0" }, "2026-11-26"); // => []
 */
export function dueItemsOfServiceRequest(
  request: ServiceRequest,
  on: CivilDate,
  limit?: ServiceRequestLimit,
): readonly DueItem<ServiceRequestDueKind>[] {
  assertDay(on);
  const day = openingDayOf(request);
  if (request.mergedInto !== undefined || (day !== undefined && day > on)) return [];
  const { state } = serviceRequestStateOn(request, on);
  if (state === "replied" || serviceRequestStatusOf(state) === "closed") return [];
  const due = limit === undefined ? (request.dueOn ?? "unknown") : serviceRequestDueOn(request, limit);
  return [{ on: due, kind: "service-request", about: request.id, because: [reasonOf(request, due, limit)] }];
}

function reasonOf(request: ServiceRequest, due: string, limit: ServiceRequestLimit | undefined): Finding {
  if (request.dueOn !== undefined) return warningOf("service-request.due", {});
  if (due === "unknown" || limit === undefined) return warningOf("service-request.due-unknown", {});
  return warningOf("service-request.due-by-limit", { workingDays: limit.workingDays });
}
