import type { PhoneOptions } from "./model.ts";
import { placeOf } from "./place.ts";
import { readPhone } from "./read-phone.ts";
import { e164Of } from "./written-forms.ts";

/**
 * Writes the `tel:` link of a telephone number strictly by RFC 3966, for contact files and other machines.
 *
 * @remarks RFC 3966 (2004-12), section 5.1.5: a number that is not global must carry `phone-context`. Landlines,
 * mobile, 400 and 800 numbers become global numbers; a short code gets the area it is dialled in, or `+86` where
 * none is known. Phones may choke on `phone-context`: print `telUri` of `classifyPhone` on what people scan.
 *
 * @param text - a telephone number in any form that `classifyPhone` reads
 * @param options - the area code of local numbers and of short codes, and local codes
 * @returns the link; `undefined` where the text is no telephone number
 *
 * @example
 * import { formatStrictTelUri } from "linli/identifiers";
 *
 * formatStrictTelUri("12345", { areaCode: "0574" }); // => "tel:12345;phone-context=+86-574"
 * formatStrictTelUri("110"); // => "tel:110;phone-context=+86"
 * formatStrictTelUri("0574-87180000转801"); // => "tel:+8657487180000;ext=801"
 */
export function formatStrictTelUri(text: string, options?: PhoneOptions): string | undefined {
  const place = placeOf(options);
  const { number, extension } = readPhone(text, place);
  if (number === undefined) return undefined;
  const suffix = extension === undefined ? "" : `;ext=${extension}`;
  const e164 = e164Of(number);
  if (e164 !== undefined) return `tel:${e164}${suffix}`;
  const areaCode = number.areaCode ?? place.areaCode;
  const code = number.digits.slice(number.areaCode?.length ?? 0);
  const context = areaCode === undefined ? "+86" : `+86-${areaCode.slice(1)}`;
  return `tel:${code}${suffix};phone-context=${context}`;
}
