import {
  assertCivilDate,
  errorOf,
  ruleSetKey,
  ruleSetsOn,
  warningOf,
  type CivilDate,
  type FindingOf,
  type RuleSet,
  type RuleSetKey,
} from "../../core/index.ts";
import { rulePlaceOf, type Organization, type RulePlace } from "../../organizations/index.ts";
import {
  purchaseEligibilityRules,
  type InstitutionClass,
  type PurchaseEligibilityRules,
} from "../data/purchase-rules.ts";

/** Why a body may or may not take part in the purchase of services. */
export type PurchaseFindings = {
  /** Goods and works, and works bundled with services, are not purchased as services. */
  readonly "purchase.no-service": RulePlace;
  /** Public institutions of this class neither purchase nor provide. */
  readonly "purchase.class-excluded": RulePlace;
  /** A mass organization that lives on the budget does not provide. */
  readonly "purchase.budget-funded": RulePlace;
  /** Bodies of this kind purchase and do not provide. */
  readonly "purchase.buyer": RulePlace;
  /** The class of the public institution is not told. */
  readonly "purchase.class-unknown": RulePlace;
  /** Nobody says whether the mass organization lives on the budget. */
  readonly "purchase.funding-unknown": RulePlace;
  /** The rules do not name bodies of this kind. */
  readonly "purchase.kind-not-named": RulePlace;
  /** No rules are known for that day. */
  readonly "purchase.rules-unknown": Record<never, never>;
};

/** What is to be purchased. */
export type PurchaseSubject = "services" | "goods" | "works" | "works-with-services";

/** What the kind of an organization does not tell. */
export interface PurchaseFacts {
  /** The day that is asked about, a civil date. */
  readonly on: CivilDate;
  /** The class of a public institution (事业单位分类), where it is known. */
  readonly institutionClass?: InstitutionClass | undefined;
  /** Of a mass organization: whether it lives on the budget (由财政拨款保障), where it is known. */
  readonly budgetFunded?: boolean | undefined;
  /** What is to be purchased; services by default. */
  readonly subject?: PurchaseSubject | undefined;
}

/** Whether a body may provide services that the government purchases. */
export interface PurchaseEligibility {
  /** `"unknown"` where the facts or the rules do not decide. */
  readonly state: "eligible" | "not-eligible" | "unknown";
  /** Why it is not eligible, or what is not known; nothing where it is eligible. */
  readonly because: readonly FindingOf<PurchaseFindings>[];
  /** The keys of the rule sets that were asked. */
  readonly ruleSets: readonly RuleSetKey[];
}

/**
 * Says whether an organization may provide services that the government purchases (承接主体), by its kind.
 *
 * @remarks 政府购买服务管理办法 (order 102 of the Ministry of Finance, 2020): enterprises, social organizations, grassroots
 * self-governing organizations, and public institutions of class II and of business provide (article 6); institutions of
 * class I and mass organizations that live on the budget do not (articles 6 and 8); state organs purchase (article 5); goods
 * and works are no services (article 10). Only what the order says of the kind of a body: not its record, its capacity or
 * what a tender asks for. Of kinds that the order does not name the answer is `"unknown"`.
 *
 * @param organization - the organization, or its kind alone
 * @param facts - the day, and what the kind does not tell
 * @param rules - the rule sets, by default those that are known
 * @returns the state, because of `purchase.no-service`, `.class-excluded`, `.budget-funded`, `.buyer`, or unknown because of
 * `purchase.class-unknown`, `.funding-unknown`, `.kind-not-named`, `.rules-unknown`
 * @throws TypeError where the day is no civil date
 *
 * @example
 * import { purchaseEligibilityOf } from "linli/projects";
 *
 * const on = "2025-12-23";
 * purchaseEligibilityOf({ kind: "social-service-institution" }, { on }).state; // => "eligible"
 * purchaseEligibilityOf({ kind: "public-institution" }, { on }).state; // => "unknown"
 * purchaseEligibilityOf({ kind: "public-institution" }, { on, institutionClass: "type-1" }).state; // => "not-eligible"
 */
export function purchaseEligibilityOf(
  { kind }: Pick<Organization, "kind">,
  facts: PurchaseFacts,
  rules: readonly RuleSet<PurchaseEligibilityRules>[] = purchaseEligibilityRules,
): PurchaseEligibility {
  assertCivilDate(facts.on);
  const [ruleSet] = ruleSetsOn("100000", facts.on, rules);
  if (ruleSet === undefined)
    return { state: "unknown", because: [warningOf("purchase.rules-unknown", {})], ruleSets: [] };
  const found = reasonOf(kind, facts, ruleSet);
  const state = found === undefined ? "eligible" : found.severity === "error" ? "not-eligible" : "unknown";
  return { state, because: found === undefined ? [] : [found], ruleSets: [ruleSetKey(ruleSet)] };
}

/** Why not: an error decides, a warning says what is not known. */
function reasonOf(
  kind: string,
  { subject = "services", institutionClass, budgetFunded }: PurchaseFacts,
  ruleSet: RuleSet<PurchaseEligibilityRules>,
): FindingOf<PurchaseFindings> | undefined {
  const { parameters } = ruleSet;
  const at = (article: string): RulePlace => rulePlaceOf(ruleSet, article);
  if (subject !== "services") return errorOf("purchase.no-service", at(parameters.subjectArticle));
  if (has(parameters.contractors, kind)) return undefined;
  if (has(parameters.buyers, kind)) return errorOf("purchase.buyer", at(parameters.buyerArticle));
  if (has(parameters.excludedIfFunded, kind)) {
    if (budgetFunded === false) return undefined;
    return budgetFunded === true
      ? errorOf("purchase.budget-funded", at(parameters.exclusionArticle))
      : warningOf("purchase.funding-unknown", at(parameters.exclusionArticle));
  }
  if (kind !== "public-institution")
    return warningOf("purchase.kind-not-named", at(parameters.contractorArticle));
  if (institutionClass === undefined)
    return warningOf("purchase.class-unknown", at(parameters.contractorArticle));
  if (has(parameters.excludedClasses, institutionClass))
    return errorOf("purchase.class-excluded", at(parameters.exclusionArticle));
  return has(parameters.contractorClasses, institutionClass)
    ? undefined
    : warningOf("purchase.kind-not-named", at(parameters.contractorArticle));
}

function has(list: readonly string[], value: string): boolean {
  return list.includes(value);
}
