import {
  assertCivilDate,
  ruleSetKey,
  ruleSetsOn,
  warningOf,
  type CivilDate,
  type FindingOf,
  type RuleSet,
  type RuleSetKey,
} from "../../core/index.ts";
import { checkUscc } from "../../identifiers/index.ts";
import { bodyReferenceMatches, type BodyReference, type Organization } from "../../organizations/index.ts";
import { socialEnterpriseRules, type SocialEnterpriseRules } from "../data/social-enterprises.ts";
import type { Recognition } from "../model.ts";
import type { RecognitionStateFindings } from "../recognitions/findings.ts";
import { recognitionStateOn, type RecognitionOnDate } from "../recognitions/recognition-state-on.ts";
import type { SocialEnterpriseFindings } from "./findings.ts";

/** Whether an organization is recognised as a social enterprise on a date, and by whom. */
export interface SocialEnterpriseOnDate {
  /** As of a recognition; `none` where none is recorded; `"unknown"` where the data do not decide. */
  readonly state: RecognitionOnDate["state"] | "none";
  /** Who recognises it, where somebody does. */
  readonly recognizedBy: readonly BodyReference[];
  /** Why, and what else is to be said. */
  readonly because: readonly FindingOf<SocialEnterpriseFindings & RecognitionStateFindings>[];
  /** The rule sets that were asked about the legal form. */
  readonly ruleSets: readonly RuleSetKey[];
}

/** What is known of the place, and by which documents its legal form is judged. */
export interface SocialEnterpriseOptions {
  /** The division in which it is recognised, six digits; without it no document is asked. */
  readonly divisionCode?: string | undefined;
  /** The rule sets; by default those that the library knows. */
  readonly ruleSets?: readonly RuleSet<SocialEnterpriseRules>[] | undefined;
}

/**
 * Says whether an organization is recognised as a social enterprise (社会企业) on a date, by whom, and by the data recorded.
 *
 * @remarks No law of the country defines social enterprises: places recognise them, each by its own document
 * (`socialEnterpriseRules`). A recognition counts whose title says 社会企业. Where the place is told, its document is asked about
 * the legal form in the credit code; a form that it does not name is a remark, never a refusal.
 *
 * @param organization - the organization
 * @param recognitions - the recognitions on record
 * @param date - a civil date of any precision
 * @param options - the place, and rule sets of one's own
 * @returns the state; reasons `social-enterprise.not-recorded`, `.holder-uncertain`, `.giver-missing`, `.form-not-covered`,
 * `.rules-unknown`, and those of `recognitionStateOn`
 * @throws TypeError where a date is no civil date, RangeError where the division has not six digits
 *
 * @example
 * import { socialEnterpriseOn, type Recognition } from "linli/ratings";
 *
 * const title: Recognition = {
 *   id: "r-1",
 *   kind: "title",
 *   title: "社会企业",
 *   givers: [{ name: "博兰县民政局" }],
 *   holderKind: "organization",
 *   holder: { id: "o-1" },
 *   on: "2022-05-01",
 * };
 * const organization = { id: "o-1", names: [] };
 * socialEnterpriseOn(organization, [title], "2022-09-22").recognizedBy; // => [{ name: "博兰县民政局" }]
 * socialEnterpriseOn(organization, [], "2022-09-22").state; // => "none"
 */
export function socialEnterpriseOn(
  organization: Pick<Organization, "id" | "uscc" | "names">,
  recognitions: readonly Recognition[],
  date: CivilDate,
  options: SocialEnterpriseOptions = {},
): SocialEnterpriseOnDate {
  assertCivilDate(date);
  const own = recognitions
    .filter(({ holderKind, title }) => holderKind === "organization" && title.includes("社会企业"))
    .map((recognition) => ({ recognition, isHeld: bodyReferenceMatches(recognition.holder, organization) }))
    .filter(({ isHeld }) => isHeld !== false);
  if (own.length === 0) {
    const because = [warningOf("social-enterprise.not-recorded", {})];
    return { state: "none", recognizedBy: [], because, ruleSets: [] };
  }
  const states = own.map((one) => ({ ...one, ...recognitionStateOn(one.recognition, date) }));
  const best = states.reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a));
  if (best.isHeld === "unknown") {
    const because = [warningOf("social-enterprise.holder-uncertain", {})];
    return { state: "unknown", recognizedBy: [], because, ruleSets: [] };
  }
  const form = formRemarks(organization, date, options);
  const { givers } = best.recognition;
  const giver = givers.length === 0 ? [warningOf("social-enterprise.giver-missing", {})] : [];
  return {
    state: best.state,
    recognizedBy: best.state === "held" ? givers : [],
    because: [...best.because, ...giver, ...form.because],
    ruleSets: form.ruleSets,
  };
}

/** What certainly holds counts before what may hold, and what is certainly the organization's before what may be. */
function rankOf({
  state,
  isHeld,
}: Pick<RecognitionOnDate, "state"> & { readonly isHeld: boolean | "unknown" }): number {
  return ["held", "unknown", "not-yet", "ended"].indexOf(state) + (isHeld === true ? 0 : 4);
}

function formRemarks(
  { uscc }: Pick<Organization, "uscc">,
  date: CivilDate,
  { divisionCode, ruleSets = socialEnterpriseRules }: SocialEnterpriseOptions,
): Pick<SocialEnterpriseOnDate, "ruleSets"> & {
  readonly because: readonly FindingOf<SocialEnterpriseFindings>[];
} {
  if (divisionCode === undefined) return { because: [], ruleSets: [] };
  const asked = ruleSetsOn(divisionCode, date, ruleSets);
  if (asked.length === 0)
    return { because: [warningOf("social-enterprise.rules-unknown", {})], ruleSets: [] };
  const read = uscc === undefined ? undefined : checkUscc(uscc);
  const form = read?.ok === true ? read.value.category : undefined;
  const because = asked.flatMap((ruleSet): readonly FindingOf<SocialEnterpriseFindings>[] => {
    const { forms } = ruleSet.parameters;
    if (form === undefined || form === "unknown" || forms === "any" || forms.includes(form)) return [];
    return [warningOf("social-enterprise.form-not-covered", { form, ruleSet: ruleSetKey(ruleSet) })];
  });
  return { because, ruleSets: asked.map(ruleSetKey) };
}
