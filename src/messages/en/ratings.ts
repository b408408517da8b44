import type { MessageTable } from "../../core/index.ts";
import type {
  EligibilityReason,
  EntitlementDoubt,
  RatingFindings,
  RatingLevelEvent,
} from "../../ratings/index.ts";
import { placeOf } from "./words.ts";

const levelEvents: { readonly [event in RatingLevelEvent]: string } = {
  downgraded: "lowered",
  verified: "set after a verification assessment",
  "followed-up": "set after a follow-up assessment",
};

/** Positions in a list, such as "Event 2" or "Events 2 and 3". */
function entries(noun: string, positions: readonly number[]): string {
  const texts = positions.map(String);
  const last = texts.pop() ?? "";
  return texts.length === 0 ? `${noun} ${last}` : `${noun}s ${texts.join(", ")} and ${last}`;
}

/** The document and the article in brackets, where they are known. */
function inBrackets(source: string | undefined, article: string | undefined): string {
  return source === undefined ? "" : ` (${placeOf(source, article)})`;
}

/** A bar to an evaluation: certain, or left open by the data or by the rules. */
function reason(fact: (p: EligibilityReason) => string): (p: EligibilityReason) => string {
  return (p) => {
    const place = inBrackets(p.source, p.article);
    if (p.doubt === "data") return `The data recorded do not tell whether ${fact(p)}${place}.`;
    if (p.doubt === "rule") return `The rules known do not decide this condition: ${fact(p)}${place}.`;
    const until = p.until === undefined ? "" : `, up to ${p.until}`;
    return `No evaluation, because ${fact(p)}${until}${place}.`;
  };
}

/** A number of years, such as "2 years". */
const yearsOf = (p: EligibilityReason): string =>
  p.years === 1 ? "1 year" : `${String(p.years ?? "some")} years`;

const bandOf = (level: string): string => (level === "none" ? "no level" : level);

/** Why an organization has not the level that is asked about. */
const levelStates = {
  none: "no level recorded",
  "not-yet": "its validity has not begun",
  expired: "its validity has ended",
  cancelled: "it was cancelled",
  "other-level": "it has another one",
  unknown: "the data recorded do not tell",
} as const;

/** Positions in a list of results, such as " (results 2 and 3)". */
function entriesInBrackets(positions: readonly number[]): string {
  return ` (${entries("result", positions)})`;
}

const entitlementDoubts: { readonly [doubt in EntitlementDoubt]: string } = {
  level: "the level is not certain",
  organization: "the record does not tell whether it is for this organization",
  rule: "the text of the rules was not seen",
};

/** What the findings of `linli/ratings` say in English. */
export const ratingMessages: MessageTable<RatingFindings> = /* @__PURE__ */ (() => ({
  "rating.event-level-missing": () => "The level was lowered, but to which is missing.",
  "rating.event-level-out-of-place": () => "An event of this kind sets no level.",
  "rating.event-before-announcement": (p) =>
    `${entries("Event", p.positions)}: before the result was announced.`,
  "rating.event-order": (p) => `${entries("Event", p.positions)}: earlier than an event above.`,
  "rating.event-after-cancelled": (p) =>
    `${entries("Event", p.positions)}: after the cancellation only certificate and plaque can be given back.`,
  "rating.downgrade-not-lower": (p) =>
    `${entries("Event", p.positions)}: the level is lowered, but the new one is not below the one before.`,
  "rating.event-without-level": (p) =>
    `${entries("Event", p.positions)}: there is no level to lower or cancel, because the evaluation gave none.`,
  "rating.score": () => "A score is a number from 0 on.",
  "rating.valid-before-announced": () => "The validity begins before the result was announced; please check.",
  "rating.certificate-below-3a": (p) =>
    `Certificates are given for 3A and above only${inBrackets(p.source, p.article)}.`,
  "rating.not-recorded": () => "No result announced by that day is recorded.",
  "rating.no-level": () => "The evaluation gave no level.",
  "rating.validity-computed": (p) =>
    `No validity is recorded; computed from the announcement it runs from ${p.from} to ${p.until}${inBrackets(p.source, p.article)}.`,
  "rating.expired": (p) =>
    `The validity ended on ${p.until}; after it there is no level${inBrackets(p.source, p.article)}.`,
  "rating.not-yet-valid": (p) =>
    `A result is announced whose validity begins on ${p.from}${inBrackets(p.source, p.article)}.`,
  "rating.counts-in-gap": (p) =>
    `The validity begins on ${p.from}; by the option chosen the level counts from the announcement on.`,
  "rating.cancelled": (p) => `The level was cancelled on ${p.on}${inBrackets(p.source, p.article)}.`,
  "rating.level-changed": (p) => `The level has been ${p.level} since ${p.on}: ${levelEvents[p.event]}.`,
  "rating.superseded": (p) =>
    `${entries("Result", p.positions)} hold at the same time; the one announced later decides.`,
  "rating.undecided": (p) =>
    `${entries("Result", p.positions)}: the dates recorded do not decide; please check.`,
  "rating.regime-unknown": () =>
    "No validity is recorded, and no rules are known by which it could be computed.",
  "rating.transition-unknown": (p) =>
    `The validity was computed by the rules in force at the announcement; what later rules say about earlier levels is not known${inBrackets(p.source, p.article)}.`,
  // Scores and their schemes.
  "score-scheme.points": () => "Points are a number above 0.",
  "score-scheme.cap": () =>
    "The highest score that counts lies between full marks and full marks with the bonus.",
  "score-scheme.bounds-missing": () => "At least one level has a least score.",
  "score-scheme.bounds-order": () =>
    "Levels and their least scores both fall from the highest down, each level once.",
  "score-scheme.bound-outside": () => "A least score lies between 0 and the highest score.",
  "score-scheme.below": () => "What is below the last least score is a lower level than the last one.",
  "score-scheme.band-order": () => "The band ends below its beginning.",
  "score-scheme.bands-overlap": (p) =>
    `The bands of ${p.levels.map(bandOf).join(" and ")} overlap: ${p.from === p.until ? String(p.from) : `${String(p.from)} to ${String(p.until)}`}.`,
  "score-scheme.bands-gap": (p) =>
    `The bands of ${p.levels.map(bandOf).join(" and ")} leave a gap: scores above ${String(p.above)} and below ${String(p.below)}.`,
  "score-scheme.band-differs": (p) =>
    `The band of ${p.level} does not begin at its least score, ${String(p.bound)}.`,
  "score.outside": (p) =>
    `The score is a number from ${String(p.minimum)} to ${String(p.maximum)}${inBrackets(p.source, p.article)}.`,
  "score.bonus-outside": (p) =>
    `The bonus is a number from 0 to ${String(p.maximum)}${inBrackets(p.source, p.article)}.`,
  "score.capped": (p) =>
    `Score and bonus together are above the highest score and count as ${String(p.cap)}${inBrackets(p.source, p.article)}.`,
  "score.needs-vote": () =>
    "A score alone grants no level: the committee votes (order 39 of 2010, article 13).",
  "score.below-known": (p) =>
    `Below ${String(p.from)}, the least score of ${p.level}; the scores of lower levels are not known${inBrackets(p.source, p.article)}.`,
  "score.in-several-bands": (p) =>
    `The score is in the printed bands of ${p.levels.map(bandOf).join(" and ")}; the highest of them counts${inBrackets(p.source, p.article)}.`,
  "score.between-bands": (p) =>
    `The score is between two printed bands; the least score of each level decides${inBrackets(p.source, p.article)}.`,

  // Who may be evaluated.
  "eligibility.certificate-held": reason((p) => `it has been registered for less than ${yearsOf(p)}`),
  "eligibility.level-expired": reason(() => "its level is still valid"),
  "eligibility.level-held": reason((p) => `it has held its level for less than ${yearsOf(p)}`),
  "eligibility.first-years": reason((p) => `it is outside the first ${yearsOf(p)} of the validity`),
  "eligibility.not-registered": reason(() => "it is no registered social organization on that day"),
  "eligibility.report-missed": reason(() => "the report or inspection of the last year was missed"),
  "eligibility.inspection-failed": reason(() => "the last inspection failed"),
  "eligibility.basically-passed-twice": reason(() => "two inspections in a row were passed basically only"),
  "eligibility.penalty": reason((p) =>
    p.years === 1 ? "it was punished in the year before" : `it was punished in the last ${yearsOf(p)}`,
  ),
  "eligibility.penalty-not-carried-out": reason(() => "a penalty is not carried out"),
  "eligibility.admonished": reason((p) => `it was called in or admonished in the last ${yearsOf(p)}`),
  "eligibility.abnormal-list": reason(() => "it is on the list of abnormal activity"),
  "eligibility.serious-list": reason(() => "it is on the list of serious violations"),
  "eligibility.under-investigation": reason(() => "it is under investigation"),
  "eligibility.no-party-unit": reason(() => "it has no unit of the party, which the level aimed at needs"),
  "eligibility.downgraded": reason((p) => `its level was lowered less than ${yearsOf(p)} ago`),
  "eligibility.cancelled": reason((p) => `its level was cancelled less than ${yearsOf(p)} ago`),
  "eligibility.rules-unknown": (p) =>
    p.doubt === "rule"
      ? "No rules are known that say who may be evaluated here."
      : "The level of the registering body is not known, and with it the rules that apply.",
  "eligibility.local-rules-unknown": () =>
    "Only the rules of the whole country were asked; those of the place are not known.",
  "eligibility.level-limited": (p) =>
    `Without a unit of the party ${p.level} is out of reach${inBrackets(p.source, p.article)}.`,
  // What comes with a level.
  "entitlement.undecided": (p) => `Open for ${String(p.count)} of them: ${entitlementDoubts[p.doubt]}.`,
  "entitlement.rules-unknown": () => "No rules are known that say what comes with a level on that day.",
  "recognition.kind": () => "The kind is neither in the list of kinds nor of the form x-namespace:name.",
  "recognition.giver-missing": () => "A recognition of this kind has at least one giver.",
  "recognition.ended-before-given": () => "The recognition ends before the day on which it was given.",
  "recognition.edition": () => "An edition is a whole number from 1 on.",
  "recognition.year": () => "A year is a whole number from 1 to 9999.",
  "recognition.giver-unknown": () => "Who gave it is not recorded.",
  "recognition.label-without-criteria": () => "The label does not say which criteria are met.",
  // What is counted, and what is due.
  "rating.listed-without-level": (p) =>
    `Listed, but without ${p.level} on that day${entriesInBrackets(p.positions)}: ${levelStates[p.state]}${p.held === undefined ? "" : `, ${p.held}`}.`,
  "rating.ends": (p) =>
    `The validity${p.level === undefined ? "" : ` of ${p.level}`} ends on ${p.until}, and no later result is recorded.`,
  "rating.certificate-return": (p) =>
    p.days === undefined
      ? "No rule is known that says by when certificate and plaque are given back or exchanged."
      : `Certificate and plaque are given back or exchanged within ${String(p.days)} days of the notice${inBrackets(p.source, p.article)}.`,
  // Recognitions on a day, and beside each other.
  "recognition.review-due": () => "The label is to be reviewed by then.",
  "recognition.ends": () => "The recognition ends then.",
  "social-enterprise.not-recorded": () => "No recognition as a social enterprise is recorded.",
  "social-enterprise.holder-uncertain": () =>
    "The recognition only has a name: whether it is this body is not certain.",
  "social-enterprise.giver-missing": () => "By whom it is recognised is not recorded.",
  "social-enterprise.form-not-covered": (p) =>
    `The document of the place (${p.ruleSet}) does not name this legal form.`,
  "social-enterprise.rules-unknown": () =>
    "No document on social enterprises is known for the place on that day.",
  "recognition.not-yet-given": (p) => `It is given, or begins, on ${p.from}.`,
  "recognition.ended": (p) => `It ended on ${p.until}.`,
  "recognition.undated": () => "Neither the day on which it was given nor its first day is recorded.",
  "recognition.date-undecided": () => "Its dates are not known exactly enough to decide.",
  "recognition.review-passed": (p) => `Its review was due by ${p.on}; no later one is recorded.`,
  "recognition.before-founding": (p) =>
    `Given on ${p.on}, before its holder was founded on ${p.foundedOn}; please check.`,
  "recognition.holder-ended": (p) => `By ${p.on}, when it was given, its holder was no more; please check.`,
  "recognition.holder-unlisted": () => "Its holder is not in the list that was passed.",
  "recognition.level-not-held": (p) =>
    `Its title names ${p.level}, which by the results recorded the holder had not on ${p.on}: ${levelStates[p.state]}${p.held === undefined ? "" : `, ${p.held}`}.`,
  "recognition.repeated": (p) => `${entries("Recognition", p.positions)}: the same one.`,
}))();
