import { Option } from "commander";
import type { Locale } from "../core/index.ts";
import { en } from "../messages/en/index.ts";
import { zhCN } from "../messages/zh-CN/index.ts";

/** What can be chosen as the language of the output. */
export type LocaleChoice = Locale | "both";

/** The message tables by language. */
export const messageTables = { en, "zh-CN": zhCN };

/**
 * Makes the option `--locale`, the same for every command.
 *
 * @param choice - the default
 * @returns the option
 */
export function localeOption(choice: LocaleChoice = "both"): Option {
  return new Option("--locale <locale>", "language of the output · 输出语言")
    .choices(["zh-CN", "en", "both"])
    .default(choice);
}

/**
 * Lists the languages of a choice.
 *
 * @param choice - what was chosen
 * @returns one language, or Chinese and English
 */
export function localesOf(choice: LocaleChoice): readonly Locale[] {
  return choice === "both" ? ["zh-CN", "en"] : [choice];
}
