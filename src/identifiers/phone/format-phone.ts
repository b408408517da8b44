import type { Locale } from "../../core/base.ts";
import type { PhoneOptions } from "./model.ts";
import type { PlannedNumber } from "./number-plan.ts";
import { placeOf } from "./place.ts";
import { readPhone } from "./read-phone.ts";
import { internationalForm, isInternational } from "./written-forms.ts";

/**
 * Writes a telephone number the way it is printed.
 *
 * @remarks In Chinese: mobile numbers in groups of 3, 4 and 4, area code and local number with a hyphen, 400 and
 * 800 numbers in groups of 3, 3 and 4, the extension behind 转. In English: landlines and mobile numbers in the
 * international form with blanks (ITU-T E.123), the extension behind `ext.`. Short codes stay in one piece. No
 * standard fixes the Chinese form; this one is custom. The result is read again as the same number.
 *
 * @param text - a telephone number in any form that `classifyPhone` reads
 * @param locale - the language of the reader; Chinese by default
 * @param options - the area code of local numbers, and local codes
 * @returns the printed form; any other text as it is
 *
 * @example
 * import { formatPhone } from "linli/identifiers";
 *
 * formatPhone("+8613800138000"); // => "138 0013 8000"
 * formatPhone("057487180000,801"); // => "0574-87180000转801"
 * formatPhone("057487180000,801", "en"); // => "+86 574 8718 0000 ext. 801"
 * formatPhone("4008123456"); // => "400-812-3456"
 */
export function formatPhone(text: string, locale: Locale = "zh-CN", options?: PhoneOptions): string {
  const { number, extension } = readPhone(text, placeOf(options));
  if (number === undefined) return text;
  const english = locale === "en";
  const printed = english ? englishForm(number) : chineseForm(number);
  return extension === undefined ? printed : `${printed}${english ? " ext. " : "转"}${extension}`;
}

function englishForm(number: PlannedNumber): string {
  const { digits, areaCode } = number;
  if (isInternational(number)) return internationalForm(number, " ");
  return areaCode === undefined ? serviceForm(number, " ") : `${areaCode} ${digits.slice(areaCode.length)}`;
}

function chineseForm(number: PlannedNumber): string {
  const { digits, areaCode } = number;
  if (areaCode !== undefined) return `${areaCode}-${digits.slice(areaCode.length)}`;
  return isInternational(number) ? internationalForm(number, " ").slice(4) : serviceForm(number, "-");
}

function serviceForm({ digits }: PlannedNumber, separator: string): string {
  return digits.replace(/^([48]00)(\d{3})(\d{4})$/, `$1${separator}$2${separator}$3`);
}
