import { errorOf, type FindingOf } from "./finding.ts";

/** What is found where an input is not even text. */
export type InputFindings = {
  /** The input is not a string; `type` is what it is instead, by `typeof` or `null`. */
  readonly "input.not-text": { readonly type: string };
};

/**
 * Reports an input that is not a string.
 *
 * @param input - anything but a string
 * @returns the finding `input.not-text`
 *
 * @example
 * import { notText } from "linli/core";
 *
 * notText(null).params; // => { type: "null" }
 */
export function notText(input: unknown): FindingOf<InputFindings> {
  const type = input === null ? "null" : typeof input;
  return errorOf("input.not-text", { type });
}
