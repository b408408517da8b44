import { formatFinding, type Finding, type Locale } from "../core/index.ts";
import { messageTables } from "./locales.ts";
import { hideResidentIds } from "./explain/hide.ts";

/**
 * Puts a finding into words; no resident ID number is in them.
 *
 * @param finding - what was found
 * @param locale - the language
 * @returns one sentence
 */
export function sentenceOf(finding: Finding, locale: Locale): string {
  return hideResidentIds(formatFinding(finding as Finding<never>, messageTables[locale]));
}

/**
 * Gives the suggestion of a finding, unless it is a resident ID number: masked it would suggest nothing.
 *
 * @param finding - what was found
 * @returns the suggestion
 */
export function suggestionOf({ suggestion }: Finding): string | undefined {
  return suggestion !== undefined && hideResidentIds(suggestion) === suggestion ? suggestion : undefined;
}

/**
 * Puts a finding into words with its suggestion and its code.
 *
 * @param finding - what was found
 * @param locale - the language
 * @returns such as `Check character: position 18 should be 3. [uscc.check-character]`
 */
export function lineOf(finding: Finding, locale: Locale): string {
  const suggestion = suggestionOf(finding);
  const proposal = suggestion === undefined ? "" : ` → ${suggestion}`;
  return `${sentenceOf(finding, locale)}${proposal} [${finding.code}]`;
}
