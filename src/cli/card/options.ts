import { InvalidArgumentError, Option } from "commander";
import { isCivilDate, type Locale } from "../../core/index.ts";
import type { CardSize } from "../../link-cards/index.ts";
import { encodingOf } from "../check/options.ts";
import type { LocaleChoice } from "../locales.ts";

/** What every command that draws is told. */
export interface DrawingOptions {
  /** The folder that the pictures go to. */
  readonly out: string;
  /** The size of the cards. */
  readonly size: CardSize;
  /** The language that stands large, or both after each other. */
  readonly locale: LocaleChoice;
}

/**
 * Reads a day that the user gave.
 *
 * @param text - what was typed
 * @returns the day
 */
export function dayOf(text: string): string {
  if (text.length === 10 && isCivilDate(text)) return text;
  throw new InvalidArgumentError("A day is written like 2025-12-23. · 日期应写作 2025-12-23 的形式。");
}

/**
 * Reads the division code of a city that the user gave.
 *
 * @param text - what was typed
 * @returns the code
 */
export function cityOf(text: string): string {
  if (/^\d{6}$/.test(text)) return text;
  throw new InvalidArgumentError("Six digits, such as 330200. · 应为 6 位数字，如 330200。");
}

/**
 * Gathers an option that can be repeated.
 *
 * @param text - what was typed
 * @param before - what was typed before
 * @returns both
 */
export function gather(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), text];
}

/**
 * Makes the option for the encoding of a file.
 *
 * @returns the option
 */
export function encodingOption(): Option {
  return new Option("--encoding <name>", "the encoding · 指定编码").argParser(encodingOf);
}

/**
 * Makes the option for the size of cards.
 *
 * @returns the option
 */
export function sizeOption(): Option {
  return new Option("--size <size>", "90 × 54 mm, or the bank card's 85.6 × 53.98 mm · 卡片尺寸")
    .choices(["90x54", "id-1"])
    .default("90x54");
}

/**
 * Makes the option for the language that stands large on cards.
 *
 * @returns the option
 */
export function largeLocaleOption(): Option {
  return new Option("--locale <locale>", "language that stands large · 以哪种文字为主")
    .choices(["zh-CN", "en", "both"])
    .default("zh-CN" satisfies Locale);
}
