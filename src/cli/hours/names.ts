import { maskText } from "../../identifiers/index.ts";
import { hideResidentIds } from "../explain/hide.ts";

const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
/** A mobile number of the mainland, in groups or not, with its country code or without. */
const mobile = /(?<![\w-])(?:\+?86[ -]?)?(1[3-9]\d)[ -]?(\d{4})[ -]?(\d{4})(?![\w-])/g;

/**
 * Masks every mobile number and e-mail address in a text.
 *
 * @remarks Platforms export one column for user name, e-mail, mobile or student number, so that a volunteer's number can be
 * any of them: what it looks like decides. A number of eleven digits that only looks like a mobile one is masked too.
 *
 * @param text - any text
 * @returns the text
 */
export function hideContacts(text: string): string {
  return text
    .replace(address, (found) => maskText("email", found))
    .replace(mobile, (_, ...groups: readonly string[]) => maskText("mobile", groups.slice(0, 3).join("")));
}

/**
 * Masks every mobile number, e-mail address and resident ID number in a text.
 *
 * @param text - any text
 * @returns the text
 */
export function hidePersonal(text: string): string {
  return hideContacts(hideResidentIds(text));
}

/**
 * Gives names that can be shown for volunteers, organizations and other groups.
 *
 * @remarks Two numbers can have the same mask: the second has a number behind it, so that nobody's hours are taken for
 * another's.
 *
 * @param keys - the keys, in the order of the output
 * @returns the name of each
 */
export function namesOf(keys: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const uses = new Map<string, number>();
  const all = [...keys];
  const taken = new Set(all);
  for (const key of all) {
    if (names.has(key)) continue;
    const shown = hidePersonal(key);
    let count = (uses.get(shown) ?? 0) + 1;
    const nameOf = (): string => (count === 1 ? shown : `${shown} #${String(count)}`);
    while (nameOf() !== key && taken.has(nameOf())) count += 1;
    uses.set(shown, count);
    names.set(key, nameOf());
  }
  return names;
}
