import type { TextEncoding } from "../../tables/index.ts";
import type { HeadingChoices } from "../check/options.ts";
import type { LocaleChoice } from "../locales.ts";

/** What `linli diff` is told. */
export interface DiffOptions {
  /** The model. */
  readonly as: string;
  /** Headings that the user maps, the same in both files. */
  readonly map?: HeadingChoices | undefined;
  /** The encoding of both files, where it is not to be found out. */
  readonly encoding?: TextEncoding | undefined;
  /** The languages of the output. */
  readonly locale: LocaleChoice;
  /** How the changes are written. */
  readonly format: "text" | "json" | "csv";
}
