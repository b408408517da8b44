import { warningOf, type FindingOf } from "../../core/index.ts";
import { classifyPhone, formatStrictTelUri, type PhoneOptions } from "../../identifiers/index.ts";
import type { ContactFileFindings } from "./findings.ts";

/**
 * Who reads a link: `dialer`, a telephone that dials it; `strict`, another program that goes by RFC 3966.
 */
export type TelUriForm = "dialer" | "strict";

/** A link, and what it lost. */
export interface TelUri {
  /** The link; nothing where the text is no telephone number. */
  readonly value: string | undefined;
  /** What is not in it. */
  readonly losses: readonly FindingOf<ContactFileFindings>[];
}

/**
 * Makes the `tel:` link of a telephone number.
 *
 * @remarks RFC 3966 (2004-12) wants `phone-context` with every number that is not global; telephones choke on it, so that
 * a link to be dialled has none. Print or offer the form `dialer`, and give `strict` to other programs.
 *
 * @param number - a telephone number in any form that `classifyPhone` reads
 * @param form - who reads the link; `dialer` by default
 * @param options - the area code of local numbers, and local codes
 * @returns the link; losses are `link-card.number-left-out`
 *
 * @example
 * import { toTelUri } from "linli/link-cards";
 *
 * toTelUri("12345").value; // => "tel:12345"
 * toTelUri("12345", "strict", { areaCode: "0574" }).value; // => "tel:12345;phone-context=+86-574"
 * toTelUri("0574-87180000转801", "strict").value; // => "tel:+8657487180000;ext=801"
 * toTelUri("87180000").value; // => undefined
 */
export function toTelUri(number: string, form: TelUriForm = "dialer", options?: PhoneOptions): TelUri {
  const value =
    form === "strict" ? formatStrictTelUri(number, options) : classifyPhone(number, options).telUri;
  return { value, losses: value === undefined ? [warningOf("link-card.number-left-out", {})] : [] };
}
