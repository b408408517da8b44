import type { TextEncoding } from "../../tables/index.ts";
import type { HeadingChoices } from "../check/options.ts";
import type { LocaleChoice } from "../locales.ts";

/** What `linli worklist` is told. */
export interface WorklistCommandOptions {
  /** The first day. */
  readonly on: string;
  /** How many days to look ahead. */
  readonly days: number;
  /** Headings that the user maps. */
  readonly map?: HeadingChoices | undefined;
  /** The encoding, where it is not to be found out. */
  readonly encoding?: TextEncoding | undefined;
  /** The languages of the output. */
  readonly locale: LocaleChoice;
  /** How the list is written. */
  readonly format: "text" | "json" | "csv";
}
