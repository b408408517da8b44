import { describe, expect, it } from "vitest";
import { exportedRuleSets, ruleSetsPage, ruleSetsPageFile } from "../../scripts/build-rule-sets.ts";
import { committedPage } from "../../scripts/generated-page.ts";
import { checkSetOfRuleSets, hasErrors, ruleSetKey } from "../../src/core/index.ts";

const exported = await exportedRuleSets();

describe("the rule sets that the package ships", () => {
  it("stand on their page (node scripts/build-rule-sets.ts)", async () => {
    expect(committedPage(ruleSetsPageFile)).toBe(await ruleSetsPage());
  });

  it("have keys of their own", () => {
    const owners = new Map<string, object>();
    for (const { ruleSets } of exported)
      for (const ruleSet of ruleSets) {
        const key = ruleSetKey(ruleSet);
        expect(owners.get(key) ?? ruleSet, key).toBe(ruleSet);
        owners.set(key, ruleSet);
      }
    expect(owners.size).toBeGreaterThan(20);
  });

  it.each(exported)("$name of linli/$folder contradict each other in nothing", ({ ruleSets }) => {
    expect(hasErrors(checkSetOfRuleSets(ruleSets))).toBe(false);
  });

  it.each(exported)("$name of linli/$folder name their documents", ({ ruleSets }) => {
    for (const { title, source, validFrom } of ruleSets) {
      expect([title.en, title["zh-CN"], source.title, source.issuer, source.date, validFrom]).not.toContain(
        "",
      );
    }
  });
});
