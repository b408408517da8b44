import {
  checkModel,
  compareCivilDates,
  periodContains,
  warningOf,
  type CheckResult,
  type Finding,
} from "../core/index.ts";
import { rulePlaceOf } from "../organizations/index.ts";
import { order39 } from "./data/regimes.ts";
import { isRatingRecord } from "./guards.ts";
import { compareRatingLevels } from "./levels.ts";
import type { Rating } from "./model.ts";
import { RatingSchema } from "./schema.ts";

/**
 * Says whether a value is a rating.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isRating } from "linli/ratings";
 *
 * const organization = { id: "organization-7" };
 * isRating({ id: "r-1", organization, level: "5A", announcedOn: "2021-12-20" }); // => true
 * isRating({ id: "r-1", organization, level: "AAAAA", announcedOn: "2021-12-20" }); // => false
 */
export function isRating(value: unknown): value is Rating {
  try {
    return isRatingRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a rating: its fields, and whether they contradict each other.
 *
 * @remarks A level can be lowered or cancelled after it was granted, and certificate and plaque then go back
 * (社会组织评估管理办法, ministry order 39 of 2010, articles 30 to 33). How many levels it is lowered by is in no rule.
 *
 * @param input - any value
 * @returns the rating by reference, or `rating.event-level-missing`, `.event-level-out-of-place`,
 * `.event-before-announcement`, `.event-order`, `.event-after-cancelled`, `.downgrade-not-lower`, `.event-without-level`,
 * `.score`, `organization.text-empty`, `organization.reference-empty`, `period.order`, those of identifiers and dates,
 * and the `field.…` findings; with the warnings of `explainRating`
 *
 * @example
 * import { checkRating } from "linli/ratings";
 *
 * const { findings } = checkRating({
 *   id: "r-1",
 *   organization: { id: "organization-7" },
 *   level: "3A",
 *   announcedOn: "2021-12-20",
 *   events: [{ event: "downgraded", on: "2023-05-08", level: "4A" }],
 * });
 * findings.map(({ code, params }) => [code, params]); // => [["rating.downgrade-not-lower", { positions: [1] }]]
 */
export function checkRating(input: unknown): CheckResult<Rating> {
  return checkModel(RatingSchema, input, { guard: isRatingRecord, explain: explainRating });
}

/** Given back where there is nothing to remark. */
const nothing: readonly Finding[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Gives the warnings about a valid rating: what is unusual in it, or probably wrong, but possible.
 *
 * @remarks A certificate and a plaque are given for 3A and above (社会组织评估管理办法, ministry order 39 of 2010,
 * article 16(7)). Whether the Measures of 2026 keep that is not known, so that only results announced before are judged.
 * A validity that begins before the announcement is printed by some registries for whole years.
 *
 * @param rating - a rating that `isRating` accepts
 * @returns the warnings: `rating.valid-before-announced`, `rating.certificate-below-3a`
 *
 * @example
 * import { explainRating, type Rating } from "linli/ratings";
 *
 * const rating: Rating = {
 *   id: "r-1",
 *   organization: { id: "organization-7" },
 *   level: "2A",
 *   announcedOn: "2021-12-20",
 *   certificateNumber: "2021-017",
 * };
 * explainRating(rating).map(({ code }) => code); // => ["rating.certificate-below-3a"]
 */
export function explainRating(rating: Rating): readonly Finding[] {
  const { announcedOn, validity, certificateNumber, level } = rating;
  let found: Finding[] | undefined;
  if (validity?.from !== undefined && compareCivilDates(validity.from, announcedOn) === -1) {
    const finding = warningOf("rating.valid-before-announced", {});
    (found ??= []).push({ ...finding, path: ["validity", "from"] });
  }
  if (
    certificateNumber !== undefined &&
    compareRatingLevels(level, "3A") === -1 &&
    isOfOrder39(announcedOn)
  ) {
    const finding = warningOf("rating.certificate-below-3a", rulePlaceOf(order39, "16(7)"));
    (found ??= []).push({ ...finding, path: ["certificateNumber"] });
  }
  return found ?? nothing;
}

function isOfOrder39(announcedOn: string): boolean {
  const { validFrom, validUntil } = order39;
  return periodContains({ from: validFrom, until: validUntil }, announcedOn) === true;
}
