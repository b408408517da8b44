import type { TextEncoding } from "../../tables/index.ts";
import type { HeadingChoices } from "../check/options.ts";
import type { LocaleChoice } from "../locales.ts";

/** What `linli rating` is told. */
export interface RatingCommandOptions {
  /** The day of the question. */
  readonly on: string;
  /** How many months ahead an end of validity is pointed out. */
  readonly within: number;
  /** A register of the organizations, for what the list of levels does not say of them. */
  readonly organizations?: string | undefined;
  /** The last day up to which the register's events and the list of levels are complete. */
  readonly completeUntil?: string | undefined;
  /** Whether the user says that no organization of the list is under investigation. */
  readonly noneInvestigated?: boolean | undefined;
  /** Headings of the list of levels that the user maps. */
  readonly map?: HeadingChoices | undefined;
  /** The encoding of the list, where it is not to be found out. */
  readonly encoding?: TextEncoding | undefined;
  /** The languages of the output. */
  readonly locale: LocaleChoice;
  /** How the answer is written. */
  readonly format: "text" | "json" | "csv";
}
