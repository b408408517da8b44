import { InvalidArgumentError } from "commander";
import { isCivilDate } from "../core/index.ts";

/**
 * Reads a day that a command is asked about.
 *
 * @param text - what the user wrote
 * @returns the day, `YYYY-MM-DD`
 */
export function dayOf(text: string): string {
  if (text.length === 10 && isCivilDate(text)) return text;
  throw new InvalidArgumentError("A day is written like 2025-12-23. · 日期应写作 2025-12-23 的形式。");
}

/**
 * Reads how many days or months to look ahead.
 *
 * @param text - what the user wrote
 * @returns a whole number from 0 to 99,999
 */
export function spanOf(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("A whole number from 0 to 99999. · 应为 0 至 99999 的整数。");
}
