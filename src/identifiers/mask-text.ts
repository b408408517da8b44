import type { MaskKind } from "../core/base.ts";
import { isEmailDomain } from "./email-domain.ts";
import { maskAddress } from "./mask/mask-address.ts";
import { maskName } from "./mask/mask-name.ts";
import { maskLandline, maskMobile, maskResidentId } from "./mask/mask-numbers.ts";

/** How much of a text stays; a wish for more than the kind allows is cut down. */
export interface MaskOptions {
  /** Characters kept at the start: `mobile` at most 3 (default 3), `resident-id` at most 6 (default 4). */
  readonly keepStart?: number | undefined;
  /**
   * Characters kept at the end: `mobile` and `resident-id` at most 4 (default 4), `landline` at most 4, of 7
   * digits at most 3 (default 2).
   */
  readonly keepEnd?: number | undefined;
  /** `resident-id`: hides the digit whose parity is the sex, too. */
  readonly hideSexDigit?: boolean | undefined;
  /** `name`: keeps the last character of names of three or more, as in 张*丰. */
  readonly keepLast?: boolean | undefined;
  /** `name`: keeps a compound surname whole, as in 欧阳**. */
  readonly compoundSurnames?: boolean | undefined;
}

/** The longest text that is read; a longer one is hidden whole. */
const longestText = 200;

const hiddenWhole = "***";

/**
 * Masks personal data for people who need to recognise it but not to read it.
 *
 * @remarks No law or standard fixes the patterns; these are customs (GB/T 35273-2020 asks for display
 * restriction without one). The birth date of an ID number is hidden whatever the options, and 4 + 4 is the
 * default because the first six digits disclose the county. A name before an address and text behind an e-mail
 * address hide the whole. A text that is not of its kind, or too short or too
 * long for it, is hidden whole as `***`; the input never comes back. Masking is not anonymisation (个人信息保护法
 * article 73): the holder can still be found.
 *
 * @param kind - what the text is
 * @param text - the text, in any usual writing
 * @param options - how much stays
 * @returns the mask; empty only for an empty text
 * @throws TypeError where the text is not a string; RangeError where the kind is unknown
 *
 * @example
 * import { maskText } from "linli/identifiers";
 *
 * maskText("mobile", "13800138000"); // => "138****8000"
 * maskText("resident-id", "11010519491231002X"); // => "1101**********002X"
 * maskText("name", "阿依古丽·买买提"); // => "阿***·***"
 * maskText("name", "欧阳娜娜", { compoundSurnames: true }); // => "欧阳**"
 * maskText("email", "zhangsan@example.com"); // => "z***@example.com"
 * maskText("address", "浙江省宁波市海曙区中山西路1号"); // => "浙江省宁波市海曙区***"
 * maskText("name", "张"); // => "***"
 */
export function maskText(kind: MaskKind, text: string, options: MaskOptions = {}): string {
  if (typeof text !== "string") throw new TypeError("maskText: the text must be a string.");
  // Asked before all else, so that an unknown kind is refused whatever the text.
  const masked = maskOf(kind, text.length > longestText ? "" : text, options);
  if (text === "") return "";
  return masked === undefined || masked === text ? whole(text) : masked;
}

function maskOf(kind: MaskKind, text: string, options: MaskOptions): string | undefined {
  switch (kind) {
    case "mobile":
      return maskMobile(text, options);
    case "landline":
      return maskLandline(text, options);
    case "resident-id":
      return maskResidentId(text, options);
    case "name":
      return maskName(text, options);
    case "email":
      return maskEmail(text);
    case "address":
      return maskAddress(text);
    default:
      throw new RangeError("maskText: unknown kind.");
  }
}

/**
 * The first character and the domain stay; of a local part of one character nothing does. What is no domain, or
 * holds a number as long as a telephone's, may be somebody else's data.
 */
function maskEmail(text: string): string | undefined {
  const [, first = "", rest, domain = ""] = /^([^\s@"])([^\s@"]*)@([^\s@"]+)$/u.exec(text.trim()) ?? [];
  if (!isEmailDomain(domain) || /\d{7}/.test(domain)) return undefined;
  return `${rest === "" ? "" : first}***@${domain}`;
}

/** Three stars whatever the length, so that not even the length shows; four where the text is three stars. */
function whole(text: string): string {
  return text === hiddenWhole ? `${hiddenWhole}*` : hiddenWhole;
}
