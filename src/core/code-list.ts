import type { Label, Locale } from "./locale.ts";

/**
 * A code of a list that nobody closes: one of the known codes, or a code of one's own in the form
 * `x-namespace:name`.
 *
 * @remarks Both halves are kebab-case, such as `x-nanshan:food-bank`; the namespace names who defined it.
 */
export type ExtensibleCode<Code extends string> = Code | `x-${string}:${string}`;

/** A list of codes, closed by a standard or open to codes of one's own. */
export interface CodeList<Code extends string = string> {
  /** What the list is called, in kebab-case. */
  readonly id: string;
  /** The known codes, in the order that people expect. */
  readonly codes: readonly Code[];
  /** `true` where codes of the form `x-namespace:name` are valid too; `false` where a standard closes the list. */
  readonly extensible: boolean;
  /** Where the codes come from: document, number, year. */
  readonly source?: string | undefined;
}

/** A list of codes that a standard closes. */
export interface ClosedCodeList<Code extends string = string> extends CodeList<Code> {
  /** Only the listed codes are valid. */
  readonly extensible: false;
}

/** The labels of a code list in both languages: a missing code does not compile. */
export type Labels<Code extends string> = { readonly [C in Code]: Label };

/** The form of a code of one's own; both halves are kebab-case. */
const namespaced = /^x-[a-z0-9]+(?:-[a-z0-9]+)*:[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Says whether a value is a code of a list.
 *
 * @remarks A closed list accepts its codes only. An extensible one also accepts the form `x-namespace:name`
 * in lower-case letters, digits and single hyphens, so that data of others stay readable. Codes are compared
 * as they are: no case folding, no trimming.
 *
 * @param list - the list of codes
 * @param value - any value
 * @returns `true` for a code of the list, or for the namespaced form where the list is extensible
 *
 * @example
 * import { isCode, type CodeList } from "linli/core";
 *
 * const visitModes: CodeList<"home" | "phone"> = { id: "visit-mode", codes: ["home", "phone"], extensible: true };
 * isCode(visitModes, "home"); // => true
 * isCode(visitModes, "x-nanshan:video-call"); // => true
 * isCode(visitModes, "video-call"); // => false
 */
export function isCode<Code extends string>(list: ClosedCodeList<Code>, value: unknown): value is Code;
export function isCode<Code extends string>(
  list: CodeList<Code>,
  value: unknown,
): value is ExtensibleCode<Code>;
export function isCode(list: CodeList, value: unknown): boolean {
  return (
    typeof value === "string" && (list.codes.includes(value) || (list.extensible && namespaced.test(value)))
  );
}

/**
 * Gives the name of a code in one language.
 *
 * @remarks Labels live in tables of their own, so that only what prints carries them. A code that the table
 * does not know, and a code of the form `x-namespace:name`, is printed as it is.
 *
 * @param labels - the labels of the list
 * @param code - a code of the list, or one of one's own
 * @param locale - the language
 * @returns the name, or the code where there is none
 *
 * @example
 * import { labelOf } from "linli/core";
 *
 * const labels = { home: { en: "home visit", "zh-CN": "入户走访" } };
 * labelOf(labels, "home", "zh-CN"); // => "入户走访"
 * labelOf(labels, "x-nanshan:video-call", "en"); // => "x-nanshan:video-call"
 */
export function labelOf<Code extends string>(
  labels: Labels<Code>,
  code: NoInfer<ExtensibleCode<Code>>,
  locale: Locale,
): string {
  const table: { readonly [code: string]: Label | undefined } = labels;
  // Names such as `constructor` are found on every object; only own labels count.
  const label = Object.prototype.hasOwnProperty.call(table, code) ? table[code] : undefined;
  return label === undefined ? code : formatLabel(label, locale);
}

/**
 * Prints a label in one language.
 *
 * @remarks A Chinese name that no source confirms (`confirmed: false`) is marked with （暂用名）, so that it is
 * not read as the official term.
 *
 * @param label - a name in both languages
 * @param locale - the language
 * @returns the name
 *
 * @example
 * import { formatLabel } from "linli/core";
 *
 * formatLabel({ en: "link card", "zh-CN": "服务连心卡" }, "en"); // => "link card"
 * formatLabel({ en: "link net", "zh-CN": "连心网", confirmed: false }, "zh-CN"); // => "连心网（暂用名）"
 */
export function formatLabel(label: Label, locale: Locale): string {
  return locale === "zh-CN" && label.confirmed === false ? `${label[locale]}（暂用名）` : label[locale];
}
