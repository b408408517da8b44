import { isResidentId } from "../../identifiers/index.ts";

const MOST = 128;
const form = /^[a-z0-9][\w.:-]*$/i;
const mobile = /^(?:86)?1[3-9]\d{9}$/;

/**
 * Says whether a value can be the key of a household: a pseudonym, and no personal datum.
 *
 * @remarks Personal Information Protection Law (个人信息保护法, 2021): what identifies nobody is kept, the rest is not. Names and
 * addresses are refused because only ASCII letters, digits and `-_.:` are taken, at most 128 of them; a resident ID is
 * refused where its check character holds, a mobile number by its form, also behind a word such as `tel` and with
 * separators in it. What else is somebody's number cannot be told from a serial: a keyed hash is the safe choice.
 *
 * @param value - any value
 * @returns `false` for everything that is no such key
 *
 * @example
 * import { isHouseholdKey } from "linli/projects";
 *
 * isHouseholdKey("hh-7f3a91"); // => true
 * isHouseholdKey("11010519491231002X"); // => false
 * isHouseholdKey("138-0013-8000"); // => false
 * isHouseholdKey("云栖社区3幢502室"); // => false
 */
export function isHouseholdKey(value: unknown): boolean {
  if (typeof value !== "string" || value.length > MOST || !form.test(value)) return false;
  if (isPersonal(value.replace(/[_.:-]/g, ""))) return false;
  return !value.split(/[_.:-]/).some(isPersonal);
}

/** Digits of a hash are no number: only a word that no hexadecimal text has may stand before a number. */
function isPersonal(part: string): boolean {
  if (part.length < 11) return false;
  const digits = part.search(/\d/);
  const word = part.slice(0, Math.max(0, digits));
  const number = /[g-z]/i.test(word) ? part.slice(digits) : part;
  return mobile.test(number) || (number.length === 18 && isResidentId(number));
}
