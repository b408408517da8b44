import { checkRuleSet } from "./check-rule-set.ts";
import { errorOf, findingBelow, type Finding, type FindingPath } from "./finding.ts";
import { replacementChains, ruleSetKey, ruleSetsMeet, type RuleSet } from "./rule-set.ts";

/** What is found in rule sets that are shipped together. */
export type RuleSetFindings = {
  /** Another rule set has the same identifier and version. */
  readonly "rule-set.duplicate": { readonly key: string };
  /** Two versions are in force on the same day, and none replaces the other. */
  readonly "rule-set.overlap": { readonly key: string; readonly other: string };
  /** The rule set that this one replaces is not among them. */
  readonly "rule-set.supersedes-nothing": { readonly key: string };
  /** Following what it replaces leads back to the rule set itself. */
  readonly "rule-set.supersedes-itself": { readonly key: string };
  /** The version is not a whole number from 1 on. */
  readonly "rule-set.version": Record<never, never>;
  /** The area is not a division code of six digits. */
  readonly "rule-set.area": Record<never, never>;
};

interface Placed {
  readonly ruleSet: RuleSet;
  readonly index: number;
}

/**
 * Checks rule sets that are shipped together.
 *
 * @remarks Each must have its own key, a period in order and an area of six digits; versions of one identifier that
 * are in force on the same day say which replaces which; what is replaced is there, and nothing replaces itself.
 *
 * @param ruleSets - the rule sets, superseded ones included
 * @returns the findings with the index of the rule set as path: `rule-set.duplicate`, `rule-set.overlap`,
 * `rule-set.supersedes-nothing`, `rule-set.supersedes-itself`, and everything that `checkRuleSet` finds in one of them;
 * `input.unreadable` where reading fails
 *
 * @example
 * import { checkSetOfRuleSets, type RuleSet } from "linli/core";
 *
 * const rules: RuleSet = {
 *   id: "city-stars",
 *   version: 1,
 *   title: { en: "Stars of the city", "zh-CN": "本市星级办法" },
 *   area: "440300",
 *   validFrom: "2020-01-01",
 *   validUntil: "2019-12-31",
 *   source: { title: "Trial measures", issuer: "an invented bureau", date: "2020-01-01" },
 *   confidence: "uncertain",
 *   parameters: {},
 * };
 * const findings = checkSetOfRuleSets([rules]);
 * findings.map(({ code, path }) => [code, path]); // => [["period.order", [0, "validUntil"]]]
 */
export function checkSetOfRuleSets(ruleSets: readonly RuleSet[]): readonly Finding[] {
  try {
    const all = ruleSets.map((ruleSet, index) => ({ ruleSet, index }));
    const placed = all.filter(({ ruleSet }) => typeof ruleSet === "object" && (ruleSet as unknown) !== null);
    const own = all.map(checkOne);
    // What lies on no calendar or in no area cannot be compared.
    const sound = placed.filter(({ index }) => own[index]?.length === 0);
    return [...own.flat(), ...checkKeys(placed), ...checkOverlaps(sound), ...checkReplaced(placed)];
  } catch {
    return [errorOf("input.unreadable", {})];
  }
}

function checkOne({ ruleSet, index }: Placed): readonly Finding[] {
  return checkRuleSet(ruleSet).findings.map((finding) => findingBelow(finding, index));
}

function checkKeys(placed: readonly Placed[]): readonly Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const { ruleSet, index } of placed) {
    const key = ruleSetKey(ruleSet);
    if (seen.has(key)) findings.push(at([index], errorOf("rule-set.duplicate", { key })));
    seen.add(key);
  }
  return findings;
}

/** Compares the versions of each identifier with one another. */
function checkOverlaps(placed: readonly Placed[]): readonly Finding[] {
  const findings: Finding[] = [];
  const chains = replacementChains(placed.map(({ ruleSet }) => ruleSet));
  placed.forEach(({ ruleSet: later, index }, position) => {
    for (const { ruleSet: earlier } of placed.slice(0, position)) {
      if (earlier.id !== later.id || earlier.version === later.version || !ruleSetsMeet(earlier, later))
        continue;
      const [key, other] = [ruleSetKey(later), ruleSetKey(earlier)];
      if (chains.get(key)?.has(other) === true || chains.get(other)?.has(key) === true) continue;
      findings.push(at([index, "validFrom"], errorOf("rule-set.overlap", { key, other })));
    }
  });
  return findings;
}

function checkReplaced(placed: readonly Placed[]): readonly Finding[] {
  const findings: Finding[] = [];
  const chains = replacementChains(placed.map(({ ruleSet }) => ruleSet));
  for (const { ruleSet, index } of placed) {
    const { supersedes } = ruleSet;
    if (supersedes === undefined) continue;
    const key = ruleSetKey(ruleSet);
    const path = [index, "supersedes"];
    if (!chains.has(supersedes)) findings.push(at(path, errorOf("rule-set.supersedes-nothing", { key })));
    if (chains.get(key)?.has(key) === true)
      findings.push(at(path, errorOf("rule-set.supersedes-itself", { key })));
  }
  return findings;
}

function at(path: FindingPath, finding: Finding): Finding {
  return findingBelow(finding, ...path);
}
