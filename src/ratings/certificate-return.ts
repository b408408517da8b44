import { addWorkingDays, type CalendarYear } from "../calendars/index.ts";
import { addDays, ruleSetsOn, type CivilDate, type RuleSet } from "../core/index.ts";
import { certificateReturnRules, type CertificateReturnRules } from "./data/certificate-return.ts";
import { compareRatingLevels } from "./levels.ts";
import type { Rating, RatingEvent, RatingLevel } from "./model.ts";

/** How the day of a return is counted. */
export interface CertificateReturnOptions {
  /** The day on which the notice was received, `YYYY-MM-DD`; by default the day of the event. */
  readonly noticeOn?: CivilDate | undefined;
  /**
   * Calendars such as `chinaCalendars` of `linli/calendars`: a last day that is no working day then moves to the next
   * one. Whether the ministry counts so is not known, so that by default it does not move.
   */
  readonly calendars?: readonly CalendarYear[] | undefined;
  /** The rule sets to look among; by default `certificateReturnRules`. */
  readonly ruleSets?: readonly RuleSet<CertificateReturnRules>[] | undefined;
}

/**
 * Says by when certificate and plaque of a lowered or cancelled level are given back or exchanged.
 *
 * @remarks Within 15 days of receiving the notice, otherwise they are declared void (社会组织评估管理办法, ministry order
 * 39 of 2010, article 33); the day of the notice is not counted (Civil Code, article 201). Only levels from 3A on have a
 * certificate and a plaque (article 16(7)). Whether a last day on a holiday moves (Civil Code, article 203) is an
 * option. For events from 2026-03-01 on no rule is known.
 *
 * @param rating - the rating; its last lowering or cancellation counts
 * @param options - the day of the notice, and the calendars
 * @returns the last day; `"none"` where nothing was lowered or cancelled, where there was no certificate, or where it
 * was returned or exchanged since; `"unknown"` where no rule is known or the day is not
 * @throws TypeError where `noticeOn` or the day of the event is no civil date
 *
 * @example
 * import { certificateReturnDueOn, type Rating } from "linli/ratings";
 *
 * const rating: Rating = {
 *   id: "rating-1",
 *   organization: { id: "organization-7" },
 *   level: "4A",
 *   announcedOn: "2021-12-20",
 *   events: [{ event: "downgraded", on: "2024-05-08", level: "3A" }],
 * };
 * certificateReturnDueOn(rating); // => "2024-05-23"
 * certificateReturnDueOn(rating, { noticeOn: "2024-05-10" }); // => "2024-05-25"
 */
export function certificateReturnDueOn(
  rating: Rating,
  options: CertificateReturnOptions = {},
): CivilDate | "none" | "unknown" {
  const { noticeOn, calendars, ruleSets = certificateReturnRules } = options;
  const found = lastLoss(rating);
  if (found === undefined || found.level === undefined) return "none";
  const [ruleSet] = ruleSetsOn("100000", found.event.on, ruleSets);
  const notice = noticeOn ?? found.event.on;
  if (ruleSet === undefined) return "unknown";
  if (compareRatingLevels(found.level, ruleSet.parameters.atLeast) === -1) return "none";
  if (notice.length !== 10) return "unknown";
  const due = addDays(notice, ruleSet.parameters.days);
  return calendars === undefined ? due : addWorkingDays(due, 0, calendars);
}

/** The last lowering or cancellation whose certificate is still out, and the level that this certificate shows. */
function lastLoss({
  level,
  events = [],
}: Rating): { readonly event: RatingEvent; readonly level: RatingLevel | undefined } | undefined {
  let present = level;
  let printed = level;
  let loss: RatingEvent | undefined;
  for (const event of events) {
    if (event.event === "returned" || event.event === "reissued") {
      loss = undefined;
      printed = present;
    } else if (event.event === "downgraded" || event.event === "cancelled") {
      loss = event;
    }
    present = event.level ?? present;
  }
  return loss && { event: loss, level: printed };
}
