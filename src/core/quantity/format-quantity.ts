import type { CivilDate } from "../civil-date.ts";
import { quantityUnitLabels, type QuantityUnitLabel } from "../data/quantity-unit-labels.ts";
import type { Locale } from "../locale.ts";
import { printNumber, type PrintedNumber } from "./format-number.ts";
import type { Quantity, QuantityQualifier } from "./model.ts";
import { assertQuantity } from "./rules.ts";

const englishHedges: { readonly [Qualifier in QuantityQualifier]: string } = {
  exact: "",
  about: "about ",
  nearly: "nearly ",
  "more-than": "more than ",
  "at-least": "at least ",
};

const chineseHedges: { readonly [Qualifier in QuantityQualifier]: string } = {
  exact: "",
  about: "约",
  nearly: "近",
  "more-than": "超过",
  "at-least": "不少于",
};

/**
 * Prints a quantity as a Chinese official or an English reader expects it; `parseQuantity` reads it back.
 *
 * @remarks 万 and 亿, million and billion are used where the number then needs at most four digits (8400万,
 * 2.37亿); nothing is rounded. `more-than` is 余 after a round number (3万余人) and 超过 otherwise (超过105家).
 * A unit of one's own, `x-namespace:name`, is printed as it is.
 *
 * @param quantity - a quantity
 * @param locale - the language
 * @returns the text
 * @throws TypeError where `quantity` is none
 *
 * @example
 * import { formatQuantity } from "linli/core";
 *
 * formatQuantity({ value: 100, qualifier: "nearly", unit: "organization" }, "en"); // => "nearly 100 organizations"
 * formatQuantity({ value: 30000, qualifier: "more-than", unit: "person" }, "zh-CN"); // => "3万余人"
 * formatQuantity({ value: 237000000, qualifier: "exact", asOf: "2024-10" }, "zh-CN"); // => "截至2024年10月，2.37亿"
 */
export function formatQuantity(quantity: Quantity, locale: Locale): string {
  assertQuantity(quantity);
  return locale === "zh-CN" ? inChinese(quantity) : inEnglish(quantity);
}

function inEnglish(quantity: Quantity): string {
  const number = print(quantity.value, "en");
  const label = labelOfUnit(quantity);
  const unit = label === undefined ? "" : ` ${quantity.value === 1 ? label.en : label.plural}`;
  const asOf = quantity.asOf === undefined ? "" : ` as of ${quantity.asOf}`;
  return englishHedges[quantity.qualifier] + number.text + (unit || ownUnit(quantity)) + asOf;
}

function inChinese(quantity: Quantity): string {
  const number = print(quantity.value, "zh-CN");
  const hedged =
    quantity.qualifier === "more-than" && number.round
      ? `${number.text}余`
      : chineseHedges[quantity.qualifier] + number.text;
  const unit = labelOfUnit(quantity)?.counter ?? ownUnit(quantity);
  const asOf = quantity.asOf === undefined ? "" : `截至${chineseDate(quantity.asOf)}，`;
  return asOf + hedged + unit;
}

function print(value: number, locale: Locale): PrintedNumber {
  const commasFrom = locale === "zh-CN" ? 5 : 4;
  return printNumber(Math.round(value * 1000), { places: 3, locale, multiplied: true, commasFrom });
}

function labelOfUnit(quantity: Quantity): QuantityUnitLabel | undefined {
  const labels: { readonly [unit: string]: QuantityUnitLabel | undefined } = quantityUnitLabels;
  const unit = quantity.unit;
  return unit === undefined || unit.startsWith("x-") ? undefined : labels[unit];
}

function ownUnit(quantity: Quantity): string {
  return quantity.unit === undefined ? "" : ` ${quantity.unit}`;
}

function chineseDate(date: CivilDate): string {
  const [year = "", month, day] = date.split("-");
  const monthText = month === undefined ? "" : `${String(Number(month))}月`;
  return `${year}年${monthText}${day === undefined ? "" : `${String(Number(day))}日`}`;
}
