import { checkModel, warningOf, type CheckResult, type Finding } from "../core/index.ts";
import { isIndicatorRecord } from "./guards.ts";
import type { Indicator } from "./model.ts";
import { IndicatorSchema } from "./schema.ts";

/**
 * Says whether a value is an indicator.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isIndicator } from "linli/indicators";
 *
 * const teams = { id: "teams", name: "志愿服务队伍数", definition: "登记在册的志愿服务队伍", kind: "stock", unit: "team" };
 * isIndicator(teams); // => true
 * isIndicator({ ...teams, kind: "ratio" }); // => false
 */
export function isIndicator(value: unknown): value is Indicator {
  try {
    return isIndicatorRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks an indicator: its fields, and whether they contradict each other.
 *
 * @remarks What is counted has a unit. A ratio names what is divided and what it is divided by; nothing else does.
 *
 * @param input - any value
 * @returns the indicator by reference, or `indicator.ratio-parts-missing`, `.ratio-parts-out-of-place`, `.unit-missing`,
 * `.basis`, `.revision`, `.circular`, `.theme`, `.group`, `organization.place-empty`, `organization.text-empty`, `quantity.unit`,
 * `period.order`, those of identifiers and dates, and the `field.…` findings; with the warnings of `explainIndicator`
 *
 * @example
 * import { checkIndicator } from "linli/indicators";
 *
 * const coverage = { id: "coverage", name: "党组织覆盖率", definition: "建有党组织的社会组织占比", kind: "ratio" };
 * checkIndicator(coverage).findings[0]?.code; // => "indicator.ratio-parts-missing"
 */
export function checkIndicator(input: unknown): CheckResult<Indicator> {
  return checkModel(IndicatorSchema, input, { guard: isIndicatorRecord, explain: explainIndicator });
}

/**
 * Gives the warnings about a valid indicator.
 *
 * @remarks Whether a target is met can only be told where somebody has said which way is better.
 *
 * @param indicator - an indicator that `isIndicator` accepts
 * @returns `indicator.direction-missing`, or nothing
 *
 * @example
 * import { explainIndicator } from "linli/indicators";
 *
 * const teams = { id: "teams", name: "志愿服务队伍数", definition: "登记在册的队伍", kind: "stock", unit: "team" } as const;
 * explainIndicator(teams)[0]?.code; // => "indicator.direction-missing"
 * explainIndicator({ ...teams, direction: "neutral" }); // => []
 */
export function explainIndicator(indicator: Indicator): readonly Finding[] {
  if (indicator.direction !== undefined) return [];
  return [{ ...warningOf("indicator.direction-missing", {}), path: ["direction"] }];
}
