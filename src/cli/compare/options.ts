import type { LocaleChoice } from "../locales.ts";

/** What `linli compare` is told. */
export interface CompareOptions {
  /** The languages of the output. */
  readonly locale: LocaleChoice;
  /** How it is written. */
  readonly format: "text" | "json" | "csv";
}
