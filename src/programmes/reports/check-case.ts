import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { isCaseRecord } from "../guards.ts";
import type { Case } from "./model.ts";
import { CaseSchema } from "./schema.ts";

/**
 * Says whether a value is a case.
 *
 * @param value - any value
 * @returns `true` for a record with all required parts, which does not contradict itself
 *
 * @example
 * import { isCase } from "linli/programmes";
 *
 * const told = { id: "c-1", title: "楼道议事", problem: "楼道堆物", practice: "每月一次楼道议事", result: "堆物清零" };
 * isCase(told); // => false
 * isCase({ ...told, evidence: [{ title: "云栖社区工作总结" }] }); // => true
 */
export function isCase(value: unknown): value is Case {
  try {
    return isCaseRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a case: whether it has its parts — problem, practice, result and evidence.
 *
 * @remarks What came of it is told in words or in observations; what shows it is a source or an observation. The three
 * texts are not copies of each other.
 *
 * @param input - any value
 * @returns the case by reference, or `case.result-missing`, `.evidence-missing`, `.evidence-empty`, `.parts-same`,
 * `.reference-repeated`, `indicator.theme`, those of organizations and dates, and the `field.…` findings; with the
 * warnings of `explainCase`
 *
 * @example
 * import { checkCase } from "linli/programmes";
 *
 * const told = { id: "c-1", title: "楼道议事", problem: "楼道堆物", practice: "每月一次楼道议事" };
 * checkCase(told).findings.map(({ code }) => code); // => ["case.result-missing", "case.evidence-missing"]
 */
export function checkCase(input: unknown): CheckResult<Case> {
  return checkModel(CaseSchema, input, { guard: isCaseRecord, explain: explainCase });
}

/**
 * Gives the warnings about a valid case: what a reader will ask for.
 *
 * @param record - a case that `isCase` accepts
 * @returns the warnings: `case.themes-missing`, `case.provider-missing`, `case.period-missing`
 *
 * @example
 * import { explainCase, type Case } from "linli/programmes";
 *
 * const told: Case = { id: "c-1", title: "楼道议事", problem: "楼道堆物", practice: "楼道议事", observations: ["o-1"] };
 * explainCase({ ...told, themes: ["governance"], provider: { name: "云栖社区居民委员会" } }).map(({ code }) => code);
 * // => ["case.period-missing"]
 */
export function explainCase({ themes, provider, period }: Case): readonly Finding[] {
  const found: Finding[] = [];
  if (themes === undefined || themes.length === 0) {
    found.push({ ...warningOf("case.themes-missing", {}), path: ["themes"] });
  }
  if (provider === undefined) found.push({ ...warningOf("case.provider-missing", {}), path: ["provider"] });
  if (period === undefined) found.push({ ...warningOf("case.period-missing", {}), path: ["period"] });
  return found;
}
