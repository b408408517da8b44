import { compareCivilDates, ruleSetKey, warningOf, type FindingOf, type RuleSet } from "../../core/index.ts";
import { comparableName } from "../../organizations/index.ts";
import type { PolicyFamilyFindings } from "./findings.ts";
import type { Policy } from "./model.ts";
import { comparableNumber } from "./policy-number.ts";

/** What of a rule set tells which policy it cites. */
export type CitedRuleSet = Pick<RuleSet, "id" | "version" | "source">;

/**
 * Finds the document that a rule set cites in a register: by its number, or else by its title and its first issuer.
 *
 * @param ruleSet - a rule set
 * @param policies - the register
 * @returns the policy; nothing where none is it
 *
 * @see {@link lintRuleSetPolicies}, {@link policyOfSource}
 *
 * @example
 * import { policyOfRuleSet } from "linli/programmes";
 *
 * const source = { title: "志愿服务记录办法", number: "民函〔2012〕340号", issuer: "民政部", date: "2012-10-23" };
 * const register = [{ id: "p-1", title: "志愿服务记录办法", number: "民函[2012]340号", issuers: [{ name: "民政部" }] }];
 * policyOfRuleSet({ id: "records", version: 1, source }, register)?.id; // => "p-1"
 */
export function policyOfRuleSet(ruleSet: CitedRuleSet, policies: readonly Policy[]): Policy | undefined {
  return finderOf(policies)(ruleSet.source);
}

/**
 * Holds rule sets against a register of policies: every rule set cites a document that is in it.
 *
 * @param ruleSets - the rule sets
 * @param policies - the register
 * @returns `policy.rule-set-unmatched` where the register has not the document, `policy.rule-set-date` where it gives
 * another day of issue, each at the index of the rule set
 *
 * @see {@link policyOfRuleSet}
 *
 * @example
 * import { lintRuleSetPolicies } from "linli/programmes";
 *
 * const source = { title: "志愿服务记录办法", number: "民函〔2012〕340号", issuer: "民政部", date: "2012-10-23" };
 * lintRuleSetPolicies([{ id: "records", version: 1, source }], []).map(({ code }) => code);
 * // => ["policy.rule-set-unmatched"]
 */
export function lintRuleSetPolicies(
  ruleSets: readonly CitedRuleSet[],
  policies: readonly Policy[],
): readonly FindingOf<PolicyFamilyFindings>[] {
  const find = finderOf(policies);
  return ruleSets.flatMap((ruleSet, index): readonly FindingOf<PolicyFamilyFindings>[] => {
    const policy = find(ruleSet.source);
    const key = ruleSetKey(ruleSet);
    if (policy === undefined) {
      return [{ ...warningOf("policy.rule-set-unmatched", { ruleSet: key }), path: [index, "source"] }];
    }
    const { issuedOn } = policy;
    if (issuedOn === undefined) return [];
    const order = compareCivilDates(issuedOn, ruleSet.source.date);
    if (order === 0 || order === "unknown") return [];
    const finding = warningOf("policy.rule-set-date", { ruleSet: key, on: issuedOn });
    return [{ ...finding, path: [index, "source", "date"] }];
  });
}

/**
 * Makes the policy of the document that a rule set cites, so that a register can begin with the rules in use.
 *
 * @remarks Issuers are parted at 、. Its kind and from when it is in force are not told by a citation.
 *
 * @param source - the document, as a rule set cites it
 * @param id - the reference of the policy
 * @returns the policy
 *
 * @see {@link policyOfRuleSet}
 *
 * @example
 * import { policyOfSource } from "linli/programmes";
 *
 * const source = { title: "联合意见", issuer: "青禾区民政局、青禾区教育局", date: "2025-03-01" };
 * policyOfSource(source, "p-1").issuers; // => [{ name: "青禾区民政局" }, { name: "青禾区教育局" }]
 */
export function policyOfSource(source: RuleSet["source"], id: string): Policy {
  const { title, number, issuer, date, url } = source;
  return {
    id,
    title,
    issuers: issuer
      .split("、")
      .filter((name) => name.trim() !== "")
      .map((name) => ({ name })),
    issuedOn: date,
    ...(number !== undefined && { number }),
    ...(url !== undefined && { source: { url } }),
  };
}

function finderOf(policies: readonly Policy[]): (source: RuleSet["source"]) => Policy | undefined {
  const byNumber = new Map<string, Policy>();
  const byTitle = new Map<string, Policy[]>();
  for (const policy of policies) {
    if (policy.number !== undefined && !byNumber.has(comparableNumber(policy.number))) {
      byNumber.set(comparableNumber(policy.number), policy);
    }
    const title = comparableTitle(policy.title);
    const same = byTitle.get(title);
    if (same === undefined) byTitle.set(title, [policy]);
    else same.push(policy);
  }
  return ({ number, title, issuer }) => {
    const numbered = number === undefined ? undefined : byNumber.get(comparableNumber(number));
    if (numbered !== undefined) return numbered;
    const [first = ""] = issuer.split("、");
    return byTitle
      .get(comparableTitle(title))
      ?.find(
        (policy) =>
          (number === undefined || policy.number === undefined) &&
          comparableName(policy.issuers[0]?.name ?? "") === comparableName(first),
      );
  };
}

function comparableTitle(title: string): string {
  return comparableName(title).replace(/[《》]/g, "");
}
