import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { isDistributionRecord } from "../guards.ts";
import type { Distribution } from "./model.ts";
import { DistributionSchema } from "./schema.ts";

/**
 * Says whether a value is a distribution.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isDistribution } from "linli/projects";
 *
 * isDistribution({ id: "d-1", body: { name: "青禾社企" }, on: "2022-03-01", kind: "welfare", amountFen: 500000 }); // => true
 */
export function isDistribution(value: unknown): value is Distribution {
  try {
    return isDistributionRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a distribution: its fields, and whether they contradict each other.
 *
 * @remarks Whether it keeps what its body has promised is asked by `lintDistributions`.
 *
 * @param input - any value
 * @returns the distribution by reference, or `distribution.amount`, `.par-out-of-place`, `.beneficiary-out-of-place`,
 * `funding.year`, `funding.fen`, `asset-lock.use`, those of organizations and dates, and the `field.…` findings; with the
 * warnings of `explainDistribution`
 *
 * @example
 * import { checkDistribution } from "linli/projects";
 *
 * const paid = { id: "d-1", body: { name: "青禾社企" }, on: "2022-03-01", kind: "dividend", amountFen: 500000 };
 * checkDistribution(paid).ok; // => true
 * checkDistribution({ ...paid, beneficiaryKind: "student-aid" }).findings[0]?.code; // => "distribution.beneficiary-out-of-place"
 */
export function checkDistribution(input: unknown): CheckResult<Distribution> {
  return checkModel(DistributionSchema, input, { guard: isDistributionRecord, explain: explainDistribution });
}

/**
 * Gives the warnings about a valid distribution.
 *
 * @param distribution - a distribution that `isDistribution` accepts
 * @returns the warnings: `distribution.beneficiary-missing`
 *
 * @example
 * import { explainDistribution, type Distribution } from "linli/projects";
 *
 * const paid: Distribution = { id: "d-1", body: { name: "青禾社企" }, on: "2022-03-01", kind: "welfare", amountFen: 500000 };
 * explainDistribution(paid)[0]?.code; // => "distribution.beneficiary-missing"
 */
export function explainDistribution({ kind, beneficiaryKind }: Distribution): readonly Finding[] {
  if (kind !== "welfare" || beneficiaryKind !== undefined) return [];
  return [{ ...warningOf("distribution.beneficiary-missing", {}), path: ["beneficiaryKind"] }];
}
