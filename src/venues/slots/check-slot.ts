import type { CalendarYear } from "../../calendars/index.ts";
import {
  checkModel,
  errorOf,
  findingBelow,
  hasErrors,
  warningOf,
  type CheckResult,
  type Finding,
} from "../../core/index.ts";
import { isSlotRecord } from "../guards.ts";
import { openThroughout } from "../hours-throughout.ts";
import type { OpeningHours } from "../hours/model.ts";
import { openingStateAt } from "../hours/opening-state.ts";
import type { Slot } from "./model.ts";
import { SlotSchema } from "./schema.ts";

/** What a slot is held against. */
export interface SlotOptions {
  /** The opening hours of its venue. */
  readonly openingHours?: OpeningHours | undefined;
  /** The arrangements of years, such as `chinaCalendars`; by default none is known. */
  readonly calendars?: readonly CalendarYear[] | undefined;
}

/**
 * Says whether a value is a slot.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isSlot } from "linli/venues";
 *
 * const times = { startAt: "2026-02-14T09:00:00+08:00", endAt: "2026-02-14T10:00:00+08:00" };
 * isSlot({ id: "s-1", venue: "v-1", kind: "walk-in", expected: 30, ...times }); // => true
 * isSlot({ id: "s-1", venue: "v-1", kind: "bookable", ...times }); // => false
 */
export function isSlot(value: unknown): value is Slot {
  try {
    return isSlotRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a slot: by itself, and where opening hours are given, whether they cover it on its date.
 *
 * @param input - any value
 * @param options - the opening hours of the venue, and the calendars
 * @returns the slot by reference, or `slot.time-order`, `slot.count`, `slot.capacity-missing`, `slot.count-out-of-place`,
 * `venue.service`, `organization.text-empty`, those of instants, and the `field.…` findings; with opening hours the error
 * `slot.outside-opening-hours` and the warning `slot.opening-unknown`
 *
 * @example
 * import { chinaCalendars } from "linli/calendars";
 * import { checkSlot, type OpeningHours } from "linli/venues";
 *
 * const day = [{ opens: "09:00", closes: "17:00" }];
 * const openingHours: OpeningHours = {
 *   weekly: { 1: day, 2: day, 3: day, 4: day, 5: day },
 *   calendarPolicy: { statutory: "closed", bridge: "closed", makeup: "as-weekday-replaced" },
 * };
 * const slot = {
 *   id: "s-1",
 *   venue: "v-1",
 *   kind: "bookable",
 *   capacity: 8,
 *   startAt: "2026-02-14T16:00:00+08:00",
 *   endAt: "2026-02-14T18:00:00+08:00",
 * };
 * checkSlot(slot, { openingHours, calendars: chinaCalendars }).findings[0]?.params;
 * // => { at: "2026-02-14T17:00:00+08:00" }
 */
export function checkSlot(input: unknown, options: SlotOptions = {}): CheckResult<Slot> {
  const checked = checkModel<Slot>(SlotSchema, input, { guard: isSlotRecord });
  const { openingHours, calendars = [] } = options;
  if (!checked.ok || openingHours === undefined) return checked;
  const slot = checked.value;
  const findings = [...checked.findings, ...openingFindings(slot, openingHours, calendars)];
  return hasErrors(findings) ? { ok: false, findings } : { ok: true, value: slot, findings };
}

function openingFindings(
  slot: Slot,
  hours: OpeningHours,
  calendars: readonly CalendarYear[],
): readonly Finding[] {
  const stateAt = (instant: string): ReturnType<typeof openingStateAt> =>
    openingStateAt(hours, instant, { calendars });
  const { state, at = slot.startAt } = openThroughout(stateAt, slot);
  if (state === "open") return [];
  const field = at === slot.startAt ? "startAt" : "endAt";
  return [
    state === "closed"
      ? findingBelow(errorOf("slot.outside-opening-hours", { at }), field)
      : findingBelow(warningOf("slot.opening-unknown", { at }), field),
  ];
}
