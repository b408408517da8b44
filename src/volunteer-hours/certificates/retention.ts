import { addYears, dayBoundsOf, type CivilDate, type RuleSet } from "../../core/index.ts";
import { recordRetention, type RetentionRules } from "../data/record-certificates.ts";

/**
 * Gives the last day until which a record is kept at least.
 *
 * @remarks Record information is kept for at least ten years (GB/T 40143-2021, 5.2.2, a recommended standard). A term of
 * years ends on the day that bears the date of its beginning, or on the last of the month where there is none (Civil Code,
 * articles 201 and 202). Of a month or a year the last day counts, so that nothing is deleted too early. Personal data are
 * kept no longer than needed unless a law says otherwise (个人信息保护法, article 19): what a place decides between the two
 * is passed as a rule set.
 *
 * @param date - the day of the record, or on which a certificate was issued, a civil date
 * @param rules - how long, `recordRetention` by default
 * @returns the last day, `YYYY-MM-DD`
 * @throws TypeError where `date` is no civil date
 * @throws RangeError where the years are not whole, or the day lies beyond the calendar
 *
 * @example
 * import { retentionUntil } from "linli/volunteer-hours";
 *
 * retentionUntil("2025-12-23"); // => "2035-12-23"
 * retentionUntil("2024-02-29"); // => "2034-02-28"
 */
export function retentionUntil(date: CivilDate, rules: RuleSet<RetentionRules> = recordRetention): CivilDate {
  return addYears(dayBoundsOf(date).last, rules.parameters.years);
}
