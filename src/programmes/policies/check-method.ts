import { checkModel, warningOf, type CheckResult, type CivilDate, type Finding } from "../../core/index.ts";
import { isMethodRecord } from "../guards.ts";
import type { Method, MethodVersion } from "./model.ts";
import { MethodSchema } from "./schema.ts";
import { isBeforeAll, versionIndexOn } from "./version-on.ts";

/**
 * Says whether a value is a method.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isMethod } from "linli/programmes";
 *
 * const versions = [{ name: "三步议事法", steps: ["收集议题", "民主协商", "公示结果"] }];
 * isMethod({ id: "w-1", name: "三步议事法", versions }); // => true
 * isMethod({ id: "w-1", name: "三步议事法", versions: [{ name: "三步议事法", steps: [] }] }); // => false
 */
export function isMethod(value: unknown): value is Method {
  try {
    return isMethodRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a method of work: its versions with their steps.
 *
 * @remarks A version has a step at least, and none twice; versions follow each other without a day in common.
 *
 * @param input - any value
 * @returns the method by reference, or `method.versions-missing`, `.versions-overlap`, `.steps-missing`, `.step-repeated`,
 * `.circular`, those of organizations and dates, and the `field.…` findings; with the warnings of `explainMethod`
 *
 * @example
 * import { checkMethod } from "linli/programmes";
 *
 * const versions = [{ name: "议事法", steps: ["收集议题", "收集议题"] }];
 * checkMethod({ id: "w-1", name: "议事法", versions }).findings[0]?.code; // => "method.step-repeated"
 */
export function checkMethod(input: unknown): CheckResult<Method> {
  return checkModel(MethodSchema, input, { guard: isMethodRecord, explain: explainMethod });
}

/**
 * Gives the warnings about a valid method.
 *
 * @param method - a method that `isMethod` accepts
 * @returns `method.from-missing` for each version without a beginning, or nothing
 *
 * @example
 * import { explainMethod } from "linli/programmes";
 *
 * const versions = [{ name: "议事法", steps: ["收集议题"], from: "2017" }];
 * explainMethod({ id: "w-1", name: "议事法", versions }); // => []
 */
export function explainMethod({ versions }: Method): readonly Finding[] {
  return versions.flatMap(({ from }, index) =>
    from === undefined
      ? [{ ...warningOf("method.from-missing", {}), path: ["versions", index, "from"] }]
      : [],
  );
}

/** A method on a date. */
export interface MethodOnDate {
  /** `not-yet` before its first version, `in-use`, `ended` after the last one; `"unknown"` where data do not decide. */
  readonly state: "not-yet" | "in-use" | "ended" | "unknown";
  /** Why it is unknown. */
  readonly because: readonly Finding[];
  /** The version that is worked by. */
  readonly version?: MethodVersion | undefined;
}

/**
 * Says by which version of a method people work on a date, by the data recorded.
 *
 * @remarks A version without an end holds until the next one begins. In the year that is all that is known of a change,
 * nobody knows which one holds.
 *
 * @param method - a method
 * @param date - a civil date
 * @returns the version; `"unknown"` because of `method.version-unknown`
 * @throws TypeError where `date` is no civil date
 *
 * @example
 * import { methodOn } from "linli/programmes";
 *
 * const versions = [
 *   { name: "一纵一横一环", steps: ["纵向到底", "横向到边", "环环相扣"], from: "2019", until: "2022" },
 *   { name: "五力共建", steps: ["红色引领力", "多元协同力"], from: "2023" },
 * ];
 * const method = { id: "w-1", name: "社区治理模式", versions };
 * methodOn(method, "2021-05-01").version?.name; // => "一纵一横一环"
 * methodOn(method, "2024").version?.name; // => "五力共建"
 * methodOn(method, "2023-05-01").state; // => "unknown"
 */
export function methodOn(method: Method, date: CivilDate): MethodOnDate {
  const { versions } = method;
  const index = versionIndexOn(versions, date);
  if (typeof index === "number" && (index > 0 || versions[0]?.from !== undefined)) {
    return { state: "in-use", because: [], version: versions[index] };
  }
  if (index === "none" && isBeforeAll(versions, date)) return { state: "not-yet", because: [] };
  const last = versions[versions.length - 1];
  if (index === "none" && last !== undefined && versionIndexOn([{ from: last.from }], date) === 0) {
    return { state: "ended", because: [] };
  }
  return { state: "unknown", because: [{ ...warningOf("method.version-unknown", {}), path: ["versions"] }] };
}
