import { checkModel, findingBelow, warningOf, type CheckResult, type Finding } from "../core/index.ts";
import { festivalsLeftOut } from "./festivals-left-out.ts";
import { isCalendarYearRecord } from "./guards.ts";
import type { CalendarYear } from "./model.ts";
import { CalendarYearSchema } from "./schema.ts";

/** What is found in the arrangement of a year. */
export type CalendarYearFindings = {
  /** The year is no whole number from 1 to 9999. */
  readonly "calendar.year": Record<never, never>;
  /** The days off are not in order, or some are there twice. */
  readonly "calendar.off-order": Record<never, never>;
  /** The make-up days are not in order, or one is there twice. */
  readonly "calendar.makeup-order": Record<never, never>;
  /** A make-up day is no Saturday or Sunday. */
  readonly "calendar.makeup-weekday": Record<never, never>;
  /** A day is both off and a make-up day. */
  readonly "calendar.makeup-off": Record<never, never>;
  /** A day lies neither in the year nor in the December before. */
  readonly "calendar.other-year": Record<never, never>;
  /** The arrangement is not in force in the whole of its year. */
  readonly "calendar.validity": Record<never, never>;
  /** Festivals of the holiday regulation, `dates`, are not among the days off. */
  readonly "calendar.festivals-left-out": { readonly dates: readonly string[] };
};

/**
 * Says whether a value is the arrangement of a year.
 *
 * @param value - any value
 * @returns `true` for an arrangement that does not contradict itself, with the notice that it stands in
 *
 * @example
 * import { china2026, isCalendarYear } from "linli/calendars";
 *
 * isCalendarYear(china2026); // => true
 * isCalendarYear({ ...china2026, source: undefined }); // => false
 */
export function isCalendarYear(value: unknown): value is CalendarYear {
  try {
    return isCalendarYearRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks the arrangement of a year, such as one that an app keeps until the next version of this library.
 *
 * @remarks An error is what no notice can say: a day both off and worked, a make-up day that is worked anyway, days of
 * another year, days that are not in order. That a festival is left out is a warning only, because the regulation in
 * force in a later year is not known for certain. An arrangement without its notice (`source`) is none.
 *
 * @param input - any value
 * @returns the arrangement by reference, or `calendar.year`, `.off-order`, `.makeup-order`, `.makeup-weekday`,
 * `.makeup-off`, `.other-year` and `.validity`, `civil-date.no-such-day`, `period.order`, those of rule sets and the
 * `field.…` findings; with the warning `calendar.festivals-left-out`
 *
 * @example
 * import { checkCalendarYear, china2026 } from "linli/calendars";
 *
 * const parameters = { ...china2026.parameters, makeup: ["2026-01-05"] };
 * const { findings } = checkCalendarYear({ ...china2026, parameters });
 * findings.map(({ code, path }) => [code, path]); // => [["calendar.makeup-weekday", ["parameters", "makeup"]]]
 */
export function checkCalendarYear(input: unknown): CheckResult<CalendarYear> {
  return checkModel(CalendarYearSchema, input, {
    guard: isCalendarYearRecord,
    explain: warnOfFestivals,
  });
}

function warnOfFestivals({ parameters }: CalendarYear): readonly Finding[] {
  const dates = festivalsLeftOut(parameters);
  if (dates.length === 0) return [];
  const finding: Finding = warningOf("calendar.festivals-left-out", { dates });
  return [findingBelow(finding, "parameters", "off")];
}
