import { contactRoles } from "./code-lists.ts";
import type { CardContact } from "./model.ts";

/**
 * Gives the contacts in the order in which they are printed: by role, then by their own order, then as in the list.
 *
 * @param contacts - the contacts of a card
 * @returns each with its place in the list
 */
export function contactsInOrder(
  contacts: readonly CardContact[],
): readonly { readonly contact: CardContact; readonly index: number }[] {
  const roles: readonly string[] = contactRoles.codes;
  const rankOf = ({ role }: CardContact): number => {
    const at = roles.indexOf(role);
    return at === -1 ? roles.length : at;
  };
  return contacts
    .map((contact, index) => ({ contact, index, rank: rankOf(contact) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        compareTexts(a.contact.role, b.contact.role) ||
        (a.contact.order ?? Infinity) - (b.contact.order ?? Infinity) ||
        a.index - b.index,
    );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
