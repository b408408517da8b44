import type { TextEncoding } from "../../tables/index.ts";
import type { Place } from "../../venues/index.ts";
import type { HeadingChoices } from "../check/options.ts";
import type { LocaleChoice } from "../locales.ts";

/** What `linli venues` is told. */
export interface VenuesCommandOptions {
  /** The instant at which venues are open or not. */
  readonly openAt: string;
  /** The point that distances are measured from. */
  readonly near?: Place | undefined;
  /** Only venues so near, in metres. */
  readonly within?: number | undefined;
  /** Headings that the user maps. */
  readonly map?: HeadingChoices | undefined;
  /** The encoding, where it is not to be found out. */
  readonly encoding?: TextEncoding | undefined;
  /** The languages of the output. */
  readonly locale: LocaleChoice;
  /** How the list is written. */
  readonly format: "text" | "json" | "csv";
}
