/** How serious a finding is: an `error` makes a value invalid, a `warning` never does. */
export type Severity = "error" | "warning";

/** Where in the input a finding stands: property names and indexes from the outside in; empty for the whole. */
export type FindingPath = readonly (string | number)[];

/** A value that a message may print. The rejected input itself is never among them. */
export type FindingParam = string | number | boolean | readonly string[] | readonly number[] | undefined;

/** The values that a finding's message may print, by name. */
export type FindingParams = { readonly [name: string]: FindingParam };

/**
 * One thing that was found in an input, as data; words come last, from a message table.
 *
 * @remarks Codes are public API under semantic versioning; the text of a message may change in any release.
 * The rejected value never enters a finding, so that findings can be logged.
 */
export interface Finding<Code extends string = string, Params = FindingParams> {
  /** What was found, in lower-case words with dots and hyphens, such as `uscc.check-character`. */
  readonly code: Code;
  /** Whether it makes the value invalid. */
  readonly severity: Severity;
  /** Where it stands in the input; empty for the whole. */
  readonly path: FindingPath;
  /** What the message prints, such as the expected check character. */
  readonly params: Params;
  /** A replacement for the value at `path`, applied only on request; a proposal, not a fact. */
  readonly suggestion?: string | undefined;
}

/** The union of findings that a map from codes to their parameters describes. */
export type FindingOf<Codes> = { [Code in keyof Codes & string]: Finding<Code, Codes[Code]> }[keyof Codes &
  string];

/** A table of messages in one language: a function for every code of a map, so that a missing line does not compile. */
export type MessageTable<Codes> = {
  readonly [Code in keyof Codes & string]: (params: Codes[Code]) => string;
};

/**
 * Makes a finding of severity `error` about the whole input.
 *
 * @param code - the code of the finding
 * @param params - what its message prints
 * @param suggestion - a replacement for the value, where one is likely
 * @returns the finding, with an empty path
 *
 * @example
 * import { errorOf } from "linli/core";
 *
 * errorOf("venue.closed", { weekday: "Monday" }).severity; // => "error"
 */
export function errorOf<Code extends string, Params>(
  code: Code,
  params: Params,
  suggestion?: string,
): Finding<Code, Params> {
  return findingOf("error", code, params, suggestion);
}

/**
 * Makes a finding of severity `warning` about the whole input.
 *
 * @param code - the code of the finding
 * @param params - what its message prints
 * @param suggestion - a replacement for the value, where one is likely
 * @returns the finding, with an empty path
 *
 * @example
 * import { warningOf } from "linli/core";
 *
 * warningOf("venue.small", { seats: 8 });
 * // => { code: "venue.small", severity: "warning", path: [], params: { seats: 8 } }
 */
export function warningOf<Code extends string, Params>(
  code: Code,
  params: Params,
  suggestion?: string,
): Finding<Code, Params> {
  return findingOf("warning", code, params, suggestion);
}

function findingOf<Code extends string, Params>(
  severity: Severity,
  code: Code,
  params: Params,
  suggestion: string | undefined,
): Finding<Code, Params> {
  return { code, severity, path: [], params, ...(suggestion !== undefined && { suggestion }) };
}

/**
 * Moves a finding below a property or index of a larger input.
 *
 * @param finding - the finding about the part
 * @param prefix - where the part stands in the whole
 * @returns a copy whose path starts with `prefix`
 *
 * @example
 * import { errorOf, findingBelow } from "linli/core";
 *
 * findingBelow(errorOf("uscc.length", { length: 17 }), "rows", 213).path; // => ["rows", 213]
 */
export function findingBelow<F extends Finding<string, unknown>>(finding: F, ...prefix: FindingPath): F {
  return { ...finding, path: [...prefix, ...finding.path] };
}

/**
 * Says whether any of the findings makes the value invalid.
 *
 * @param findings - the findings of one input
 * @returns `true` if at least one has the severity `error`
 *
 * @example
 * import { errorOf, hasErrors, warningOf } from "linli/core";
 *
 * hasErrors([warningOf("venue.small", {})]); // => false
 * hasErrors([warningOf("venue.small", {}), errorOf("venue.closed", {})]); // => true
 */
export function hasErrors(findings: readonly Finding<string, unknown>[]): boolean {
  return findings.some((finding) => finding.severity === "error");
}

/**
 * Puts a finding into words, in the language of the message table.
 *
 * @remarks The table is an argument, so that a bundle carries one language only. A code that the table does
 * not know is printed as it is.
 *
 * @param finding - what was found
 * @param messages - a message table such as `en` of `linli/messages/en` or `zhCN` of `linli/messages/zh-CN`
 * @returns one sentence
 *
 * @example
 * import { checkUscc } from "linli/identifiers";
 * import { formatFinding } from "linli/core";
 * import { en } from "linli/messages/en";
 *
 * const [finding] = checkUscc("91350100M000100Y4A").findings;
 * formatFinding(finding, en); // => "Check character: position 18 should be 3."
 */
export function formatFinding<Code extends string>(
  finding: Finding<Code, unknown>,
  messages: { readonly [C in Code]: (params: never) => string },
): string {
  const message = Object.prototype.hasOwnProperty.call(messages, finding.code)
    ? messages[finding.code]
    : undefined;
  return message === undefined ? finding.code : message(finding.params as never);
}
