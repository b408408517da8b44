import {
  addYears,
  assertDay,
  compareCivilDates,
  ruleSetsOn,
  warningOf,
  type CivilDate,
  type DueItem,
  type Finding,
} from "../core/index.ts";
import { rulePlaceOf, type BodyReference, type RulePlace } from "../organizations/index.ts";
import { ratingsByOrganization, type OrganizationRatings } from "./by-organization.ts";
import { certificateReturnDueOn, type CertificateReturnOptions } from "./certificate-return.ts";
import type { RatingOnOptions } from "./course.ts";
import { certificateReturnRules } from "./data/certificate-return.ts";
import type { Rating, RatingLevel, Recognition } from "./model.ts";
import { ratingOn } from "./rating-on.ts";

/** What is due because of levels: a new evaluation, or certificate and plaque back. */
export type RatingDueKind = "re-evaluation" | "certificate-return";

/** What is due because of recognitions: a review, or the end. */
export type RecognitionDueKind = "recognition-review" | "recognition-end";

/** Why something is due because of levels and recognitions. All of them are warnings. */
export type RatingDueFindings = {
  /** The validity ends, and no later result is recorded. */
  readonly "rating.ends": { readonly until: string; readonly level: RatingLevel | undefined };
  /** Certificate and plaque are to be given back or exchanged. */
  readonly "rating.certificate-return": Partial<RulePlace> & { readonly days: number | undefined };
  /** The label is to be reviewed. */
  readonly "recognition.review-due": Record<never, never>;
  /** The recognition ends. */
  readonly "recognition.ends": Record<never, never>;
};

/** How far back is looked, and by which rules. */
export interface RatingDueOptions extends RatingOnOptions, Pick<CertificateReturnOptions, "calendars"> {
  /** What was due before this day is left out; by default two years before the day asked for. */
  readonly since?: CivilDate | undefined;
}

/**
 * Lists what is due because of evaluation levels: the end of a validity, and certificates to be given back.
 *
 * @remarks The level lapses with its validity (社会组织评估管理办法, ministry order 39 of 2010, article 29), so that its
 * last day is the day by which another result should be there; where a later result is announced nothing is due. Applying
 * is voluntary. For certificates see `certificateReturnDueOn`. An end or a return whose day the data or the rules do not
 * tell is an item with an unknown day.
 *
 * @param ratings - the results of any organizations, in any order
 * @param on - the day of the question, `YYYY-MM-DD`
 * @param options - how far back, the rule sets, and calendars for days that move
 * @returns items of the kinds `re-evaluation` and `certificate-return`, about the organization's reference, credit code
 * or, where it has neither, the rating; reasons are `rating.ends`, `rating.certificate-return` and those of `ratingOn`
 * @throws TypeError where `on` or `since` is not known to the day, or a date of a rating is no civil date
 *
 * @example
 * import { dueItemsOfRatings, type Rating } from "linli/ratings";
 *
 * const rating: Rating = {
 *   id: "rating-1",
 *   organization: { id: "organization-7" },
 *   level: "4A",
 *   announcedOn: "2021-12-20",
 *   validity: { from: "2022-01-01", until: "2026-12-31" },
 * };
 * dueItemsOfRatings([rating], "2026-03-01").map(({ kind, on }) => `${kind} ${on}`); // => ["re-evaluation 2026-12-31"]
 */
export function dueItemsOfRatings(
  ratings: readonly Rating[],
  on: CivilDate,
  options: RatingDueOptions = {},
): readonly DueItem<RatingDueKind>[] {
  const since = sinceOf(on, options);
  return ratingsByOrganization(ratings).flatMap((group) => [
    ...endItems(group, on, since, options),
    ...group.ratings.flatMap((rating) => returnItems(rating, on, since, options)),
  ]);
}

/**
 * Lists what is due because of recognitions: reviews of labels, and ends.
 *
 * @param recognitions - the recognitions
 * @param on - the day of the question, `YYYY-MM-DD`
 * @param options - how far back
 * @returns items of the kinds `recognition-review` and `recognition-end`, about the recognition; reasons are
 * `recognition.review-due`, `recognition.ends`
 * @throws TypeError where `on` or `since` is not known to the day
 *
 * @example
 * import { dueItemsOfRecognitions, type Recognition } from "linli/ratings";
 *
 * const label: Recognition = {
 *   id: "recognition-4",
 *   kind: "label",
 *   title: "友好商圈",
 *   givers: [{ name: "银杏街道办事处" }],
 *   holderKind: "place",
 *   holder: { id: "place-2" },
 *   on: "2024-05-01",
 *   reviewOn: "2026-05-01",
 * };
 * dueItemsOfRecognitions([label], "2026-03-01").map(({ kind, on }) => `${kind} ${on}`);
 * // => ["recognition-review 2026-05-01"]
 */
export function dueItemsOfRecognitions(
  recognitions: readonly Recognition[],
  on: CivilDate,
  options: Pick<RatingDueOptions, "since"> = {},
): readonly DueItem<RecognitionDueKind>[] {
  const since = sinceOf(on, options);
  const itemOf = (
    day: CivilDate | undefined,
    kind: RecognitionDueKind,
    about: string,
    because: Finding,
  ): readonly DueItem<RecognitionDueKind>[] =>
    day === undefined || compareCivilDates(day, since) === -1
      ? []
      : [{ on: day, kind, about, because: [because] }];
  return recognitions.flatMap(({ id, reviewOn, until }) => [
    ...itemOf(reviewOn, "recognition-review", id, warningOf("recognition.review-due", {})),
    ...itemOf(until, "recognition-end", id, warningOf("recognition.ends", {})),
  ]);
}

function sinceOf(on: CivilDate, options: Pick<RatingDueOptions, "since">): CivilDate {
  assertDay(on);
  const since = options.since ?? addYears(on, -2);
  assertDay(since);
  return since;
}

function endItems(
  { ratings }: OrganizationRatings,
  on: CivilDate,
  since: CivilDate,
  options: RatingOnOptions,
): readonly DueItem<RatingDueKind>[] {
  const { state, rating, level = rating?.level, until, because } = ratingOn(ratings, on, options);
  const about = aboutOf(rating ?? ratings[0]);
  if (state === "unknown") return [{ on: "unknown", kind: "re-evaluation", about, because }];
  if (state !== "valid" && state !== "expired") return [];
  // A later result is announced, and begins where this one ends or before.
  if (because.some(({ code }) => code === "rating.not-yet-valid")) return [];
  if (until === undefined) return [{ on: "unknown", kind: "re-evaluation", about, because }];
  if (compareCivilDates(until, since) === -1) return [];
  const ends = warningOf("rating.ends", { until, level });
  const others = because.filter(({ code }) => code !== "rating.expired");
  return [{ on: until, kind: "re-evaluation", about, because: [ends, ...others] }];
}

function returnItems(
  rating: Rating,
  on: CivilDate,
  since: CivilDate,
  { calendars }: RatingDueOptions,
): readonly DueItem<RatingDueKind>[] {
  const events = (rating.events ?? []).filter(({ on: day }) => compareCivilDates(day, on) !== 1);
  const due = certificateReturnDueOn({ ...rating, events }, { calendars });
  if (due === "none" || (due !== "unknown" && compareCivilDates(due, since) === -1)) return [];
  const losses = events.filter(({ event }) => event === "downgraded" || event === "cancelled");
  const because = [warningOf("rating.certificate-return", placeOfReturn(losses[losses.length - 1]?.on))];
  return [{ on: due, kind: "certificate-return", about: aboutOf(rating), because }];
}

/** The rule by which a certificate is given back, where one is known for the day. */
function placeOfReturn(day: CivilDate | undefined): RatingDueFindings["rating.certificate-return"] {
  const [ruleSet] = day === undefined ? [] : ruleSetsOn("100000", day, certificateReturnRules);
  if (ruleSet === undefined) return { days: undefined };
  const { article, days } = ruleSet.parameters;
  return { ...rulePlaceOf(ruleSet, article), days };
}

/** The organization's reference or credit code, never its name. */
function aboutOf(rating: Rating | undefined): string {
  const { id, uscc }: BodyReference = rating?.organization ?? {};
  return id ?? uscc ?? rating?.id ?? "";
}
