import { dayBoundsOf, warningOf, type CivilDate, type Finding, type RuleSet } from "../../core/index.ts";
import { rulePlaceOf } from "../../organizations/index.ts";
import type { StarReview, StarScheme } from "./model.ts";

/**
 * Says when names are reported next, and until which day hours count.
 *
 * @param scheme - the scheme
 * @param date - the day asked about
 * @returns the remarks
 */
export function remarksOnRounds(scheme: RuleSet<StarScheme>, date: CivilDate): readonly Finding[] {
  const { reviews = [], countedUntil = [], article } = scheme.parameters;
  const rule = rulePlaceOf(scheme, article);
  const found: Finding[] = [];
  const review = nextReview(reviews, date);
  if (review !== undefined) found.push(warningOf("star.names-due", { ...rule, ...review }));
  const days = countedUntil.map((day) => dayBoundsOf(day).last).sort();
  const until = days.find((day) => day >= date);
  const last = days[days.length - 1];
  if (until !== undefined) found.push(warningOf("star.counted-until", { ...rule, until }));
  else if (last !== undefined) found.push(warningOf("star.round-unknown", { ...rule, last }));
  return found;
}

/** The next day by which names are reported, in this year or the following one. */
function nextReview(
  reviews: readonly StarReview[],
  date: CivilDate,
): { readonly on: CivilDate; readonly certificatesIn: number | undefined } | undefined {
  const year = Number(date.slice(0, 4));
  return [year, year + 1]
    .filter((each) => each <= 9999)
    .flatMap((each) =>
      reviews.map(({ by, certificatesIn }) => ({
        on: `${String(each).padStart(4, "0")}-${by}`,
        certificatesIn,
      })),
    )
    .filter(({ on }) => on >= date)
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))[0];
}
