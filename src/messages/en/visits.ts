import type { MessageTable } from "../../core/index.ts";
import type { VisitFamilyFindings } from "../../projects/index.ts";

const both = (positions: readonly number[] | undefined): string =>
  (positions ?? []).map(String).join(" and ");

/** What the findings of visits say in English. */
export const visitFamilyMessages: MessageTable<VisitFamilyFindings> = /* @__PURE__ */ (() => ({
  "visit.household-key": () =>
    "The key of a household is a pseudonym: letters, digits and -_.: only, no name, address or personal number.",
  "visit.visitor-role": () => "A role is one of the list, or of the form x-namespace:name.",
  "visit.outcome": () => "What came of the visit is one of the list, or of the form x-namespace:name.",
  "visit.care-action": () => "What was done is one of the list, or of the form x-namespace:name.",
  "visit.target": () => "A target is a whole number of households from 1 on.",
  "visit.target-repeated": () => "Two targets are for the same.",
  "visit.nobody-met": () => "Nobody was met, and yet a profile was completed or something was done.",
  "visit.mode": () => "Nobody is away from home by telephone or online.",
  "need.category": () => "A category is one of the list, or of the form x-namespace:name.",
  "need.reporter": () => "Who reported is one of the groups of the list, or of the form x-namespace:name.",
  "need.origin-missing": () => "A need has the visit on which it was found, or the group that reported it.",
  "need.household-missing": () => "A need from a visit or a household has the key of the household.",
  "need.due-before-raised": () => "It is due before it was recorded.",
  "need.event-order": (p) => `Event ${String(p.position ?? 1)} could not happen there.`,
  "need.event-dates": (p) => `Event ${String(p.position ?? 1)} is dated before an earlier one.`,
  "need.event-before-raised": (p) =>
    `Event ${String(p.position ?? 1)} is dated before the need was recorded.`,
  "need.feedback-missing": () => "A follow-up says what was answered, or that nothing was.",
  "need.feedback-out-of-place": () => "Only a follow-up has an answer.",
  "need.body-missing": () => "A referral says to whom.",
  "need.body-out-of-place": () => "Only an assignment and a referral go to a body.",
  "visit.period-missing": () => "The campaign does not say when it is.",
  "visit.place-missing": () => "Neither a place nor a grid is given, so that the visit is in no district.",
  "need.due-missing": () => "The need is urgent, and no last day is given.",
  "visit.repeated": (p) => `Visits ${both(p.positions)} have the same reference.`,
  "visit.same-day": (p) =>
    `Visits ${both(p.positions)} are to one household on one day by the same role; perhaps one visit typed twice.`,
  "visit.campaign-unknown": () => "The campaign is not in the list.",
  "visit.outside-period": () => "The visit is outside the days of its campaign.",
  "visit.role-not-of-campaign": () => "The role is none of those of the campaign.",
  "need.repeated": (p) => `Needs ${both(p.positions)} have the same reference.`,
  "need.visit-unknown": () => "The visit is not in the list.",
  "need.household-differs": () => "The visit was to another household.",
  "need.before-visit": () => "The need was recorded before the visit.",
  "need.due": (p) =>
    p.urgent ? "The urgent need is to be dealt with by then." : "The need is to be dealt with by then.",
  "need.due-unknown": (p) =>
    p.urgent
      ? "The urgent need is open, and no last day is recorded."
      : "The need is open, and no last day is recorded.",
}))();
