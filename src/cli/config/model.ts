import type { HeadingChoices } from "../check/options.ts";
import type { LocaleChoice } from "../locales.ts";

/** What a team has agreed on, so that nobody types it: the file `linli.config.json`, or `linli` in package.json. */
export interface TeamConfig {
  /** Where editors find the schema of this file. */
  readonly $schema?: string | undefined;
  /** The languages of the output, the default of `--locale`. */
  readonly locale?: LocaleChoice | undefined;
  /** The model, the default of `--as`. */
  readonly model?: string | undefined;
  /** How many findings of a kind are listed, the default of `--max-errors`. */
  readonly maxErrors?: number | undefined;
  /** What headings stand for, by model: the headings with the ids of columns; `null` leaves a column unread. */
  readonly maps?: Readonly<Record<string, HeadingChoices>> | undefined;
  /** Files of records that are listed already, by model, relative to this file; the default of `--with`. */
  readonly listed?: Readonly<Record<string, string>> | undefined;
  /** The rule sets of a team. */
  readonly ruleSets?: TeamRuleSets | undefined;
}

/** The rule sets of a team, each by its id for the latest version, or by its key. */
export interface TeamRuleSets {
  /** What counts as hours, the default of `linli hours --policy`. */
  readonly policy?: string | undefined;
  /** The stars that are asked, the default of `linli hours --stars`. */
  readonly stars?: string | undefined;
}
