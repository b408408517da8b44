import { addWorkingDays, chinaCalendars, type CalendarYear } from "../../calendars/index.ts";
import {
  addMonths,
  assertDay,
  dayBoundsOf,
  warningOf,
  type CivilDate,
  type DueItem,
  type RuleSet,
} from "../../core/index.ts";
import type { IncubationRules } from "../data/incubation-rules.ts";
import { incubationRules } from "../data/incubation-rules.ts";
import { dayOfEvent } from "../event-days.ts";
import { rulePlaceOf } from "../rule-place.ts";
import { incubationStateOn } from "./incubation-state-on.ts";
import type { Incubation } from "./model.ts";

/** What is to be done in an incubation by a day. */
export type IncubationDueKind = "first-answer" | "hand-over" | "period-end";

/** By which rules, and by which calendars. */
export interface IncubationDueOptions {
  /** The time limits; by default those of Longhua, Shenzhen. */
  readonly ruleSet?: RuleSet<IncubationRules> | undefined;
  /** The arrangements of years; by default those of `linli/calendars`. */
  readonly calendars?: readonly CalendarYear[] | undefined;
  /** How many months an incubation lasts by the centre's own agreement; without it no end is listed. */
  readonly periodMonths?: number | undefined;
}

/**
 * Lists what is to be done in an incubation: the answer to the application, the hand-over after the notice, and the end
 * of the period where the caller names one.
 *
 * @remarks Entry rules of the centre of Longhua, Shenzhen (as noted, the document itself was not kept): 5 working days for the first answer, 15 for the hand-over after the notice. No text
 * fixes how long an incubation lasts (one to two years are usual, unconfirmed): `periodMonths` is off. An extension
 * begins a new period.
 *
 * @param incubation - an incubation
 * @param on - the day of the question, `YYYY-MM-DD`
 * @param options - rules, calendars, and the period
 * @returns items of the kinds `first-answer`, `hand-over`, `period-end`, for `worklist` of `linli/core`; their reasons are
 * `incubation.first-answer-due`, `.hand-over-due`, `.period-ends`; the day is `"unknown"` where a date is not known to the
 * day, or the calendar of a year is missing
 * @throws TypeError where `on` is not known to the day
 * @throws RangeError where `periodMonths` leads beyond the calendar
 *
 * @example
 * import { dueItemsOfIncubation, type Incubation } from "linli/organizations";
 *
 * const incubation: Incubation = {
 *   id: "incubation-1",
 *   incubator: { name: "青禾区社会组织孵化中心" },
 *   organization: { name: "云栖社区书画社" },
 *   entrant: "to-be-registered",
 *   events: [{ event: "apply", on: "2025-09-28" }],
 * };
 * dueItemsOfIncubation(incubation, "2025-10-01").map(({ kind, on }) => `${kind} ${on}`);
 * // => ["first-answer 2025-10-11"]
 */
export function dueItemsOfIncubation(
  incubation: Incubation,
  on: CivilDate,
  options: IncubationDueOptions = {},
): readonly DueItem<IncubationDueKind>[] {
  assertDay(on);
  const { ruleSet = incubationRules[0], calendars = chinaCalendars, periodMonths } = options;
  const items: DueItem<IncubationDueKind>[] = [];
  const { events, exitNoticeOn, handedOverOn, id: about } = incubation;
  const { firstAnswerWorkingDays, handOverWorkingDays } = ruleSet.parameters;
  const reason = (days: number) => ({
    ...rulePlaceOf(ruleSet, undefined),
    days,
    verified: ruleSet.confidence === "verified",
  });
  const last = events[events.length - 1];
  if (last?.event === "apply" && firstAnswerWorkingDays !== undefined) {
    const because = [warningOf("incubation.first-answer-due", reason(firstAnswerWorkingDays))];
    const day = after(dayOfEvent(last), firstAnswerWorkingDays, calendars);
    items.push({ on: day, kind: "first-answer", about, because });
  }
  if (exitNoticeOn !== undefined && handedOverOn === undefined && handOverWorkingDays !== undefined) {
    const because = [warningOf("incubation.hand-over-due", reason(handOverWorkingDays))];
    const day = after(exitNoticeOn, handOverWorkingDays, calendars);
    items.push({ on: day, kind: "hand-over", about, because });
  }
  const { state } = incubationStateOn(incubation, on);
  if (periodMonths !== undefined && (state === "incubating" || state === "extended")) {
    const because = [warningOf("incubation.period-ends", { months: periodMonths })];
    items.push({ on: periodEnd(incubation, on, periodMonths), kind: "period-end", about, because });
  }
  return items;
}

function after(
  day: CivilDate | undefined,
  days: number,
  calendars: readonly CalendarYear[],
): CivilDate | "unknown" {
  return isDay(day) ? addWorkingDays(day, days, calendars) : "unknown";
}

/** The day on which a period ends that began with the entry, or with the last extension up to the day asked. */
function periodEnd({ events }: Incubation, on: CivilDate, months: number): CivilDate | "unknown" {
  const began = events
    .filter(({ event }) => event === "enter" || event === "extend")
    .map(dayOfEvent)
    .filter((day) => day === undefined || dayBoundsOf(day).last <= on);
  const day = began[began.length - 1];
  return isDay(day) ? addMonths(day, months) : "unknown";
}

function isDay(day: CivilDate | undefined): day is CivilDate {
  return day?.length === 10;
}
