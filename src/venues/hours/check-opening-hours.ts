import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { isOpeningHoursRecord } from "../guards.ts";
import type { OpeningHours, OpeningWeek } from "./model.ts";
import { OpeningHoursSchema } from "./schema.ts";
import { hasRange, weekOfDays, weeksOf } from "./weeks.ts";

/**
 * Says whether a value is a record of opening hours.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isOpeningHours } from "linli/venues";
 *
 * isOpeningHours({ weekly: { 1: [{ opens: "09:00", closes: "17:00" }] } }); // => true
 * isOpeningHours({ weekly: { 1: [{ opens: "17:00", closes: "09:00" }] } }); // => false
 */
export function isOpeningHours(value: unknown): value is OpeningHours {
  try {
    return isOpeningHoursRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a record of opening hours: its fields, and whether they contradict each other.
 *
 * @remarks A range that ends before it begins is refused, because it is mostly turned round, or by a clock of twelve
 * hours, unless it says `nextDay` or goes from the evening (17:00) into the night (04:00). Where it is not said what
 * holds on holidays, a warning says so: most answers about them will be `"unknown"`.
 *
 * @param input - any value
 * @returns the record by reference, or `opening-hours.time`, `.range-empty`, `.range-backwards`, `.range-over-a-day`,
 * `.ranges-missing`, `.ranges-order`, `.days-overlap`, `.month-day`, `.seasons-overlap`, `.weekly-missing`,
 * `.lunar-number`, `.lunar-eve`, `.exceptions-contradict`, `.never-open`, `period.order`, `civil-date.no-such-day`,
 * `organization.text-empty` and the `field.…` findings; with the warnings of `explainOpeningHours`
 *
 * @example
 * import { checkOpeningHours } from "linli/venues";
 *
 * const day = [{ opens: "14:00", closes: "11:30" }];
 * const { findings } = checkOpeningHours({ weekly: { 6: day } });
 * findings.map(({ code }) => code); // => ["opening-hours.range-backwards"]
 * findings[0]?.path; // => ["weekly", "6", 0, "closes"]
 */
export function checkOpeningHours(input: unknown): CheckResult<OpeningHours> {
  return checkModel(OpeningHoursSchema, input, {
    guard: isOpeningHoursRecord,
    explain: explainOpeningHours,
  });
}

/** Given back where there is nothing to remark. */
const nothing: readonly Finding[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Gives the warnings about a valid record of opening hours: what is unusual in it, or leaves answers open.
 *
 * @param hours - a record that `isOpeningHours` accepts
 * @returns the warnings: `opening-hours.week-empty`, `opening-hours.lunar-day-30`, `opening-hours.policy-missing`
 *
 * @example
 * import { explainOpeningHours } from "linli/venues";
 *
 * const hours = { weekly: { 6: [{ opens: "09:00", closes: "17:00" }] } };
 * explainOpeningHours(hours)[0]?.params; // => { days: ["statutory", "bridge", "makeup"] }
 */
export function explainOpeningHours(hours: OpeningHours): readonly Finding[] {
  const { weekly, calendarPolicy, lunarRules = nothing as readonly never[] } = hours;
  let found: Finding[] | undefined;
  const add = (finding: Finding, path: Finding["path"]): void => {
    (found ??= []).push({ ...finding, path });
  };
  if (weekly !== undefined && !hasRange(weekly)) add(warningOf("opening-hours.week-empty", {}), ["weekly"]);
  for (let index = 0; index < lunarRules.length; index += 1) {
    if (lunarRules[index]?.day === 30) {
      add(warningOf("opening-hours.lunar-day-30", {}), ["lunarRules", index, "day"]);
    }
  }
  const { statutory, bridge, makeup } = calendarPolicy ?? {};
  if (statutory === undefined || bridge === undefined || makeup === undefined) {
    const days = [
      ...(statutory === undefined ? ["statutory"] : []),
      ...(bridge === undefined ? ["bridge"] : []),
      ...(makeup === undefined && weeksOf(hours).some(daysDiffer) ? ["makeup"] : []),
    ];
    if (days.length > 0) add(warningOf("opening-hours.policy-missing", { days }), ["calendarPolicy"]);
  }
  return found ?? nothing;
}

/** Says whether the days of a week have different hours, so that it matters which of them a make-up day has. */
function daysDiffer(week: OpeningWeek): boolean {
  // By the fields that are known: what else a record holds may be of any type.
  const [monday, ...others] = weekOfDays(week).map((ranges) =>
    ranges.map(({ opens, closes, nextDay }) => [opens, closes, nextDay === true].join(" ")).join(),
  );
  return others.some((text) => text !== monday);
}
