import type { Locale } from "../../core/index.ts";
import { classifyPhone } from "./classify-phone.ts";
import type { KnownPhone, PhoneOptions } from "./model.ts";
import { inGroups, localGroups } from "./written-forms.ts";

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
  const phone = classifyPhone(text, options);
  if (phone.kind === "unknown") return text;
  const number = locale === "en" ? englishNumber(phone) : chineseNumber(phone);
  if (phone.extension === undefined) return number;
  return locale === "en" ? `${number} ext. ${phone.extension}` : `${number}转${phone.extension}`;
}

function chineseNumber(phone: KnownPhone): string {
  const digits = dialled(phone);
  if (phone.areaCode !== undefined) return `${phone.areaCode}-${digits.slice(phone.areaCode.length)}`;
  if (isMobile(phone)) return inGroups(digits, 3, 4).join(" ");
  return isService(phone) ? inGroups(digits, 3, 3).join("-") : digits;
}

function englishNumber(phone: KnownPhone): string {
  const digits = dialled(phone);
  if (isMobile(phone)) return ["+86", ...inGroups(digits, 3, 4)].join(" ");
  if (isService(phone)) return inGroups(digits, 3, 3).join(" ");
  if (phone.areaCode === undefined) return digits;
  const local = digits.slice(phone.areaCode.length);
  if (phone.kind === "area-short-code") return `${phone.areaCode} ${local}`;
  return ["+86", phone.areaCode.slice(1), ...localGroups(local)].join(" ");
}

/** The digits of a number without its extension. */
function dialled({ dial }: KnownPhone): string {
  return dial.replace(/,.*/, "");
}

function isMobile({ kind }: KnownPhone): boolean {
  return kind === "mobile" || kind === "satellite";
}

function isService({ kind }: KnownPhone): boolean {
  return kind === "shared-400" || kind === "toll-free-800";
}
