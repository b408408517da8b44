import type { TextEncoding } from "../../tables/index.ts";
import type { HeadingChoices } from "../check/options.ts";
import type { LocaleChoice } from "../locales.ts";

/** What `linli projects` is told. */
export interface ProjectsCommandOptions {
  /** The day of the question. */
  readonly on: string;
  /** How many days to look ahead. */
  readonly days: number;
  /** The model of the rows. */
  readonly as: string;
  /** A list of the bids of calls, or of the milestones of projects. */
  readonly with?: string | undefined;
  /** Headings that the user maps. */
  readonly map?: HeadingChoices | undefined;
  /** The encoding, where it is not to be found out. */
  readonly encoding?: TextEncoding | undefined;
  /** The languages of the output. */
  readonly locale: LocaleChoice;
  /** How the answer is written. */
  readonly format: "text" | "json" | "csv";
}
