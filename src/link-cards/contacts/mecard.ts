import { warningOf } from "../../core/index.ts";
import type { CardContact } from "../model.ts";
import {
  fieldsLost,
  fileNumbersOf,
  listedNameOf,
  textIn,
  type ContactFile,
  type ContactFileOptions,
} from "./contact-words.ts";

/** What a MECARD has beside the contact. */
export interface MecardOptions extends ContactFileOptions {
  /** An address of the web. */
  readonly url?: string | undefined;
}

/**
 * Writes a contact as a MECARD, the short form that cameras read from codes.
 *
 * @remarks NTT DoCoMo's form as scanners read it: one line, fields with a colon, each ended by a semicolon. It has no place
 * for an organization, a role or an extension; the role stands in the name. Offer it as a second code of an office, never
 * instead of the signed address.
 *
 * @param contact - a contact of a card
 * @param options - the language, the organization and an address of the web
 * @returns the text; losses are `link-card.fields-lost`, `.number-left-out` and `.extension-left-out`
 *
 * @example
 * import { toMecard } from "linli/link-cards";
 *
 * const contact = { role: "property", phones: [{ number: "0574-87180001" }] } as const;
 * toMecard(contact).value; // => "MECARD:N:物业;TEL:057487180001;;"
 */
export function toMecard(contact: CardContact, options: MecardOptions = {}): ContactFile {
  const { locale = "zh-CN", url } = options;
  const { numbers, losses } = fileNumbersOf(contact);
  const place = textIn(contact.workPlace, locale);
  const note = textIn(contact.serviceHours, locale);
  const fields = [
    `N:${escaped(listedNameOf(contact, options))};`,
    ...numbers.map(({ dial }) => `TEL:${dial};`),
    ...(place === undefined ? [] : [`ADR:${escaped(place)};`]),
    ...(url === undefined ? [] : [`URL:${escaped(url)};`]),
    ...(note === undefined ? [] : [`NOTE:${escaped(note)};`]),
  ];
  const isLost = numbers.some(({ extension }) => extension !== undefined);
  const none = ["staff-number", "supervisor", "check-date", "english", "order", "service-scope"] as const;
  return {
    value: `MECARD:${fields.join("")};`,
    losses: [
      ...losses,
      ...(isLost ? [warningOf("link-card.extension-left-out", {})] : []),
      ...fieldsLost(contact, locale, none),
    ],
  };
}

/** Backslash, semicolon, colon and comma have a meaning in MECARD. */
function escaped(text: string): string {
  return text.replace(/[\\;:,]/g, "\\$&");
}
