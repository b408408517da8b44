import { hasErrors, type Finding } from "./finding.ts";

/**
 * What a check gives: the value and remarks on it, or why there is none.
 *
 * @remarks All findings of an input are collected. `ok` is `true` exactly when no finding is an error;
 * `partial` carries what could still be read of an invalid input.
 */
export type CheckResult<T, F extends Finding<string, unknown> = Finding> =
  | {
      /** The value is valid. */
      readonly ok: true;
      /** The value, in canonical form. */
      readonly value: T;
      /** Remarks on it: warnings only. */
      readonly findings: readonly F[];
    }
  | {
      /** The value is not valid. */
      readonly ok: false;
      /** Everything that was found, at least one error. */
      readonly findings: readonly F[];
      /** What could still be read. */
      readonly partial?: Partial<T> | undefined;
    };

/**
 * Makes the result of a check from what was read and what was found.
 *
 * @param value - what was read, complete if no finding is an error
 * @param findings - everything that was found
 * @returns a success if no finding is an error, otherwise a failure without `partial`
 *
 * @example
 * import { errorOf, resultOf, warningOf } from "linli/core";
 *
 * resultOf(8, [warningOf("venue.small", {})]).ok; // => true
 * resultOf(0, [errorOf("venue.closed", {})]).ok; // => false
 */
export function resultOf<T, F extends Finding<string, unknown>>(
  value: T,
  findings: readonly F[],
): CheckResult<T, F> {
  return hasErrors(findings) ? { ok: false, findings } : { ok: true, value, findings };
}

/**
 * Makes the result of a check that failed.
 *
 * @param findings - everything that was found, at least one error
 * @param partial - what could still be read
 * @returns the failure
 *
 * @example
 * import { errorOf, failure } from "linli/core";
 *
 * const result = failure<{ name: string; seats: number }, ReturnType<typeof errorOf>>(
 *   [errorOf("venue.seats", {})],
 *   { name: "Hall" },
 * );
 * result.ok ? undefined : result.partial; // => { name: "Hall" }
 */
export function failure<T, F extends Finding<string, unknown>>(
  findings: readonly F[],
  partial?: Partial<T>,
): CheckResult<T, F> {
  return { ok: false, findings, ...(partial !== undefined && { partial }) };
}
