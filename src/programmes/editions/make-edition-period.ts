import {
  checkCivilDate,
  errorOf,
  failure,
  normalizeText,
  notText,
  resultOf,
  warningOf,
  type CheckResult,
  type CivilDateFindings,
  type FindingOf,
  type InputFindings,
  type PeriodFindings,
} from "../../core/index.ts";
import type { EditionModelFindings } from "./model-findings.ts";
import type { EditionPeriod } from "./model.ts";
import type { EditionPeriodFindings } from "./period-findings.ts";
import { readEnds, type PeriodEnd } from "./read-ends.ts";
import { editionPeriodInOrder } from "./rules.ts";

/** What completes a text. */
export interface EditionPeriodOptions {
  /** The year of the first day, where the text names none: a whole number from 1 to 9,999. */
  readonly year?: number | undefined;
}

/** What is found where the days of an edition are made from a text. */
export type EditionPeriodFinding = FindingOf<
  EditionPeriodFindings &
    InputFindings &
    Pick<CivilDateFindings, "civil-date.no-such-day"> &
    Pick<EditionModelFindings, "edition.year-missing"> &
    PeriodFindings
>;

/** No notice needs more. */
const MAX_LENGTH = 60;

/**
 * Makes the days of an edition from a text, with a year that the caller names where the text has none.
 *
 * @remarks 12月17日至23日, 2025-12-17至2025-12-23, 17–23 December, 2024年5月. A text without a year is refused unless the
 * year is given, and then a warning says that it was completed: nothing guesses a year. The year is that of the first day;
 * days that run over New Year (12月30日至1月3日) end in the next one.
 *
 * @param text - the days, as a notice says them
 * @param options - the year
 * @returns the period; `edition.year-missing`, `edition.period-text`, `civil-date.no-such-day`, `edition.year-differs`,
 * `period.order`, `input.not-text`; warning `edition.year-completed`
 * @throws RangeError where the year given is none
 *
 * @example
 * import { makeEditionPeriod } from "linli/programmes";
 *
 * makeEditionPeriod("12月17日至23日").findings[0]?.code; // => "edition.year-missing"
 * const completed = makeEditionPeriod("12月17日至23日", { year: 2025 });
 * completed.ok && completed.value; // => { from: "2025-12-17", until: "2025-12-23" }
 * completed.findings[0]?.code; // => "edition.year-completed"
 */
export function makeEditionPeriod(
  text: string,
  options: EditionPeriodOptions = {},
): CheckResult<EditionPeriod, EditionPeriodFinding> {
  const { year } = options;
  if (year !== undefined && !(Number.isInteger(year) && year >= 1 && year <= 9999))
    throw new RangeError("A year from 1 to 9,999 was expected.");
  if (typeof text !== "string") return failure([notText(text)]);
  const ends = text.length > MAX_LENGTH ? undefined : readEnds(normalizeText(text));
  if (ends === undefined) return failure([errorOf("edition.period-text", {})]);
  const [first, last] = ends;
  const turns = isEarlier(last, first);
  // 30 December to 3 January 2026 begins in the year before the one that is named.
  const named = first.year ?? (last.year === undefined ? undefined : last.year - (turns ? 1 : 0));
  if (named === undefined && year === undefined) return failure([errorOf("edition.year-missing", {})]);
  const begins = named ?? year ?? 0;
  if (year !== undefined && begins !== year)
    return failure([errorOf("edition.year-differs", { year: begins })]);
  const period = { from: dateOf(first, begins), until: dateOf(last, last.year ?? begins + (turns ? 1 : 0)) };
  const unreal = [period.from, period.until].some((date) => !checkCivilDate(date).ok);
  if (unreal) return failure([errorOf("civil-date.no-such-day", {})]);
  if (!editionPeriodInOrder(period)) return failure([errorOf("period.order", {})]);
  return resultOf(period, named === undefined ? [warningOf("edition.year-completed", { year: begins })] : []);
}

function isEarlier(a: PeriodEnd, b: PeriodEnd): boolean {
  return a.month < b.month;
}

function dateOf({ month, day }: PeriodEnd, year: number): string {
  const digits = (value: number, length: number): string => String(value).padStart(length, "0");
  const text = `${digits(year, 4)}-${digits(month, 2)}`;
  return day === undefined ? text : `${text}-${digits(day, 2)}`;
}
