// Mission row 003#2: "opinions and rules: grassroots governance, community workers, volunteer system, petition rules".
// Policy register (issuer, number, date, status); every RuleSet cites one.
import { describe, expect, it } from "vitest";
import { exportedRuleSets } from "../../scripts/build-rule-sets.ts";
import { ruleSetKey } from "../../src/core/index.ts";
import {
  checkPolicy,
  lintRuleSetPolicies,
  policyOfRuleSet,
  policyOfSource,
  policyStateOn,
  type Policy,
} from "../../src/programmes/index.ts";

const ruleSets = (await exportedRuleSets()).flatMap((exported) => exported.ruleSets);

describe("003#2: the register of policies", () => {
  it.each(ruleSets.map((ruleSet) => [ruleSetKey(ruleSet), ruleSet] as const))(
    "%s cites a document that a register can hold",
    (_, ruleSet) => {
      const policy = policyOfSource(ruleSet.source, "p-1");
      const checked = checkPolicy(policy);
      expect(checked).toMatchObject({ ok: true, findings: [] });
      expect(policyOfRuleSet(ruleSet, [policy])).toBe(policy);
      expect(policyStateOn(policy, "1900-01-01").state).toBe("not-yet");
    },
  );

  it("has every document that the rule sets of this version cite, or says which it lacks", () => {
    expect(ruleSets.length).toBeGreaterThan(20);
    const register: readonly Policy[] = ruleSets.map(({ source }, index) =>
      policyOfSource(source, `p-${String(index)}`),
    );
    expect(
      lintRuleSetPolicies(ruleSets, register).filter(({ code }) => code === "policy.rule-set-unmatched"),
    ).toEqual([]);
    expect(lintRuleSetPolicies(ruleSets, []).length).toBe(ruleSets.length);
    const [first] = ruleSets;
    const [entry] = register;
    if (first === undefined || entry === undefined) throw new Error("rule sets were expected");
    expect(lintRuleSetPolicies([first], [{ ...entry, issuedOn: "1999-01-01" }])).toMatchObject([
      { code: "policy.rule-set-date", params: { on: "1999-01-01" }, path: [0, "source", "date"] },
    ]);
  });
});
