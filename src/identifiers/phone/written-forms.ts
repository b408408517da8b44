import type { PlannedNumber } from "./number-plan.ts";

/**
 * What to dial inside the mainland, the extension behind a comma.
 *
 * @param number - the number
 * @param extension - the digits of its extension
 * @returns digits, perhaps with one comma
 */
export function dialOf(number: PlannedNumber, extension: string | undefined): string {
  return extension === undefined ? number.digits : `${number.digits},${extension}`;
}

/**
 * The number in the form of ITU-T E.164.
 *
 * @param number - the number
 * @returns `+86` and the digits; `undefined` for short codes, with or without an area code
 */
export function e164Of({ kind, digits }: PlannedNumber): string | undefined {
  return /code|emergency/.test(kind) ? undefined : `+86${digits.replace(/^0/, "")}`;
}

/**
 * The link that dials the number on a phone in the mainland.
 *
 * @param number - the number
 * @param extension - the digits of its extension
 * @returns a `tel:` URI
 */
export function telUriOf(number: PlannedNumber, extension: string | undefined): string {
  const dialled = isInternational(number) ? internationalForm(number, "-") : number.digits;
  return `tel:${dialled}${extension === undefined ? "" : `;ext=${extension}`}`;
}

/**
 * Whether the number is written in international form: landlines, mobile and satellite numbers.
 *
 * @param number - the number
 * @returns `false` for codes and for 400 and 800 numbers, which are dialled inside the mainland
 */
export function isInternational({ kind }: PlannedNumber): boolean {
  return /mobile|satellite|landline/.test(kind);
}

/**
 * The number in international form.
 *
 * @param number - a landline, mobile or satellite number
 * @param separator - what stands between the groups
 * @returns the country code, the area code if any, and the rest in groups of four digits from its end
 */
export function internationalForm({ digits, areaCode = "" }: PlannedNumber, separator: string): string {
  const local = digits.slice(areaCode.length);
  return ["+86", areaCode.slice(1), local.slice(0, -8), local.slice(-8, -4), local.slice(-4)]
    .filter(Boolean)
    .join(separator);
}
