import { classifyPhone } from "./classify-phone.ts";
import type { PhoneOptions } from "./model.ts";
import { placeOf } from "./place.ts";

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
  const phone = classifyPhone(text, options);
  if (phone.kind === "unknown") return undefined;
  const extension = phone.extension === undefined ? "" : `;ext=${phone.extension}`;
  if (phone.e164 !== undefined) return `tel:${phone.e164}${extension}`;
  const areaCode = phone.areaCode ?? placeOf(options).areaCode;
  const code = phone.dial.replace(/,.*/, "").slice(phone.areaCode?.length ?? 0);
  const context = areaCode === undefined ? "+86" : `+86-${areaCode.slice(1)}`;
  return `tel:${code}${extension};phone-context=${context}`;
}
