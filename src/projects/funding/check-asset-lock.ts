import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { isAssetLockRecord } from "../guards.ts";
import type { AssetLock } from "./model.ts";
import { AssetLockSchema } from "./schema.ts";

/**
 * Says whether a value is an asset lock.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isAssetLock } from "linli/projects";
 *
 * const lock = { id: "l-1", body: { name: "青禾社企" }, shareRefund: "never", declaredIn: "章程第三十二条", from: "2021-05-01" };
 * isAssetLock({ ...lock, dividends: "never" }); // => true
 * isAssetLock({ ...lock, dividends: "capped" }); // => false
 */
export function isAssetLock(value: unknown): value is AssetLock {
  try {
    return isAssetLockRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks an asset lock: its fields, and whether they contradict each other.
 *
 * @remarks Dividends that are capped need the cap, and only they have one. No national statute knows asset locks: what
 * counts is the clause that declares one.
 *
 * @param input - any value
 * @returns the lock by reference, or `asset-lock.cap`, `.cap-out-of-place`, `.use`, `.verified-before`, those of
 * organizations and dates, and the `field.…` findings; with the warnings of `explainAssetLock`
 *
 * @see {@link lintDistributions}
 *
 * @example
 * import { checkAssetLock } from "linli/projects";
 *
 * const lock = { id: "l-1", body: { name: "青禾社企" }, dividends: "capped", shareRefund: "never" };
 * const declared = { ...lock, declaredIn: "章程第三十二条", from: "2021-05-01" };
 * checkAssetLock(declared).findings[0]?.code; // => "asset-lock.cap-out-of-place"
 * checkAssetLock({ ...declared, dividendCapPercent: 30 }).ok; // => true
 */
export function checkAssetLock(input: unknown): CheckResult<AssetLock> {
  return checkModel(AssetLockSchema, input, { guard: isAssetLockRecord, explain: explainAssetLock });
}

/**
 * Gives the warnings about a valid asset lock: what a reader will ask for.
 *
 * @param lock - a lock that `isAssetLock` accepts
 * @returns the warnings: `asset-lock.not-verified`, `asset-lock.dissolution-missing`
 *
 * @example
 * import { explainAssetLock, type AssetLock } from "linli/projects";
 *
 * const lock: AssetLock = {
 *   id: "l-1",
 *   body: { name: "青禾社企" },
 *   dividends: "never",
 *   shareRefund: "never",
 *   declaredIn: "章程第三十二条",
 *   from: "2021-05-01",
 * };
 * explainAssetLock(lock).map(({ code }) => code); // => ["asset-lock.not-verified", "asset-lock.dissolution-missing"]
 */
export function explainAssetLock({ dividends, dissolutionTo, verifiedOn }: AssetLock): readonly Finding[] {
  const found: Finding[] = [];
  if (verifiedOn === undefined)
    found.push({ ...warningOf("asset-lock.not-verified", {}), path: ["verifiedOn"] });
  // Assets that may be shared out at the end are a dividend that waits.
  if (dividends === "never" && dissolutionTo === undefined)
    found.push({ ...warningOf("asset-lock.dissolution-missing", {}), path: ["dissolutionTo"] });
  return found;
}
