import type { Locale } from "../locale.ts";
import { grouped, printNumber } from "../quantity/format-number.ts";

/**
 * Prints an amount of money; `parseMoney` reads it back.
 *
 * @remarks In Chinese 万 and 亿 are used where the number then needs at most four digits (`103万元`); otherwise, and
 * always in English, the amount stands in full with commas, and with two decimals where it has fen. Nothing is
 * rounded. Negative amounts carry a minus sign.
 *
 * @param fen - integer fen
 * @param locale - the language
 * @returns the text
 * @throws TypeError where `fen` is not a number
 * @throws RangeError where it is not a safe integer
 *
 * @example
 * import { formatMoney } from "linli/core";
 *
 * formatMoney(103000000, "zh-CN"); // => "103万元"
 * formatMoney(123450, "zh-CN"); // => "1,234.50元"
 * formatMoney(103000000, "en"); // => "1,030,000 yuan"
 */
export function formatMoney(fen: number, locale: Locale): string {
  if (typeof fen !== "number") throw new TypeError("Integer fen were expected.");
  if (!Number.isSafeInteger(fen)) throw new RangeError("Fen are a safe integer.");
  const sign = fen < 0 ? "-" : "";
  const amount = amountOf(Math.abs(fen), locale);
  return locale === "zh-CN" ? `${sign}${amount}元` : `${sign}${amount} yuan`;
}

function amountOf(fen: number, locale: Locale): string {
  if (fen % 100 === 0) {
    return printNumber(fen, { places: 2, locale, multiplied: locale === "zh-CN", commasFrom: 4 }).text;
  }
  const digits = String(fen).padStart(3, "0");
  return `${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`;
}
