import { normalizeText } from "../../core/base.ts";

/** How much of a number stays. */
export interface KeptDigits {
  /** How many characters stay at the start. */
  readonly keepStart?: number | undefined;
  /** How many characters stay at the end. */
  readonly keepEnd?: number | undefined;
  /** Whether the digit that shows the sex is hidden. */
  readonly hideSexDigit?: boolean | undefined;
}

/**
 * Masks a mobile number: the first 3 and the last 4 digits stay at most.
 *
 * @param text - the number in any usual writing, without an extension
 * @param options - how much stays
 * @returns the mask, or `undefined` where the text is no mobile number
 */
export function maskMobile(text: string, options: KeptDigits): string | undefined {
  const digits = /^(?:(?:00)?86)?0?(1[3-9]\d{9})$/.exec(bareDigits(text))?.[1];
  return digits && hideBetween(digits, atMost(options.keepStart, 3, 3), atMost(options.keepEnd, 4, 4));
}

/**
 * Masks a landline number: the area code and the last 2 digits stay; an extension is left out.
 *
 * @param text - the number with its area code
 * @param options - how much of its end stays, so that 4 digits at least are hidden
 * @returns the mask, or `undefined` where the text is no landline number with its area code
 */
export function maskLandline(text: string, options: KeptDigits): string | undefined {
  const number = bareDigits(text.split(/[转分,;#*xX]|ext/, 1)[0] ?? "").replace(
    /^(?:00)?86(?=0?\d{9,11}$)0?/,
    "0",
  );
  const [, areaCode, local] = /^(0(?:10|2\d|[3-9]\d\d))([2-8]\d{6,7})$/.exec(number) ?? [];
  if (areaCode === undefined || local === undefined) return undefined;
  return `${areaCode}-${hideBetween(local, 0, atMost(options.keepEnd, 2, local.length - 4))}`;
}

/**
 * Masks a resident ID number: 4 characters stay at each end, never any of the birth date.
 *
 * @param text - the 18 or 15 characters
 * @param options - how much stays, at most the division before the birth date and what follows it
 * @returns the mask, or `undefined` where the text has not the form of such a number
 */
export function maskResidentId(text: string, options: KeptDigits): string | undefined {
  const number = normalizeText(text).replace(/[\s-]/g, "").toUpperCase();
  // A number with a digit too few or too many would show a part of its birth date.
  const form = /^\d{8}(?:\d\d)?(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]?$/;
  if (!form.test(number) || (number.length !== 15 && number.length !== 18)) return undefined;
  const behindBirth = number.length === 18 ? 4 : 3;
  const masked = hideBetween(
    number,
    atMost(options.keepStart, 4, 6),
    atMost(options.keepEnd, 4, behindBirth),
  );
  const sexDigit = number.length === 18 ? 16 : 14;
  return options.hideSexDigit === true
    ? `${masked.slice(0, sexDigit)}*${masked.slice(sexDigit + 1)}`
    : masked;
}

function bareDigits(text: string): string {
  return normalizeText(text).replace(/[\s()+.\-\u2010-\u2015\u2212]/g, "");
}

/** A wish beyond what may stay is cut down; one that is no count keeps nothing. */
function atMost(wish: number | undefined, byDefault: number, most: number): number {
  if (wish === undefined) return Math.min(byDefault, most);
  return Number.isInteger(wish) && wish > 0 ? Math.min(wish, most) : 0;
}

function hideBetween(text: string, start: number, end: number): string {
  const hidden = text.length - start - end;
  return text.slice(0, start) + "*".repeat(hidden) + text.slice(start + hidden);
}
