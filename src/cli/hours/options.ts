import { ruleSetKey, type RuleSet } from "../../core/index.ts";
import type { TextEncoding } from "../../tables/index.ts";
import type { HeadingChoices } from "../check/options.ts";
import type { LocaleChoice } from "../locales.ts";
import { UseError } from "../use-error.ts";

/** What hours can be added up by. */
export const groupings = [
  "volunteer",
  "organization",
  "activity",
  "category",
  "division",
  "month",
  "year",
] as const;

/** What `linli hours` is told. */
export interface HoursCommandOptions {
  /** What hours are added up by. */
  readonly by: (typeof groupings)[number];
  /** The credit policy, by its id or key. */
  readonly policy: string;
  /** The star scheme, by its id or key. */
  readonly stars?: string | undefined;
  /** The system that recorded all hours of the file, by its code. */
  readonly hoursFrom?: string | undefined;
  /** The day on which stars are asked, and after which no service can be completed. */
  readonly on?: string | undefined;
  /** So many minutes may overlap, where it is not what the policy says. */
  readonly grace?: number | undefined;
  /** Headings that the user maps. */
  readonly map?: HeadingChoices | undefined;
  /** The encoding, where it is not to be found out. */
  readonly encoding?: TextEncoding | undefined;
  /** The languages of the output. */
  readonly locale: LocaleChoice;
  /** How the result is written. */
  readonly format: "text" | "csv" | "json";
}

/**
 * Finds a rule set by the name that the user gave: its key, or its id for the latest version.
 *
 * @param name - such as `order67` or `order67@1`
 * @param ruleSets - the rule sets that there are
 * @param option - the option, for the error
 * @returns the rule set
 * @throws UseError where there is none of that name
 */
export function ruleSetNamed<Rules extends RuleSet>(
  name: string,
  ruleSets: readonly Rules[],
  option: string,
): Rules {
  const [latest] = ruleSets
    .filter((ruleSet) => ruleSet.id === name || ruleSetKey(ruleSet) === name)
    .sort((a, b) => b.version - a.version);
  if (latest !== undefined) return latest;
  const known = ruleSets.map(ruleSetKey).join(", ");
  throw new UseError(`${option}: there is no ${name}; known: ${known}`, `没有 ${name}；已有：${known}`);
}
