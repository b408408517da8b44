import type { Locale } from "../../core/index.ts";
import type { CardContact } from "../model.ts";
import {
  fieldsLost,
  fileNumbersOf,
  listedNameOf,
  roleNameOf,
  textIn,
  type ContactFile,
  type ContactFileOptions,
  type FileNumber,
} from "./contact-words.ts";
import { foldLine } from "./fold-line.ts";

/** How a vCard is written. */
export interface VCardOptions extends ContactFileOptions {
  /** `3.0` by default, because telephones misread 4.0. */
  readonly version?: "3.0" | "4.0" | undefined;
}

/**
 * Writes a contact as a vCard, for an address book.
 *
 * @remarks RFC 2426 (3.0) by default, RFC 6350 (4.0) on request: several telephones misread 4.0. Lines end in CRLF and are
 * folded at 75 octets, never inside a character. Numbers with an extension are written `+86…,801` in 3.0, which telephones
 * dial with a pause, and as `tel:` with `ext` in 4.0. As a code a vCard is large and says nothing about who issued it: the
 * signed address is the code of a card.
 *
 * @param contact - a contact of a card
 * @param options - the version, the language and the organization
 * @returns the file; losses are `link-card.fields-lost` and `.number-left-out`
 *
 * @example
 * import { toVCard } from "linli/link-cards";
 *
 * const contact = {
 *   role: "family-doctor",
 *   displayName: { "zh-CN": "陈𬭎" },
 *   phones: [{ number: "0574-87180002" }],
 * } as const;
 * toVCard(contact).value.split("\r\n");
 * // => ["BEGIN:VCARD", "VERSION:3.0", "FN:家庭医生 陈𬭎", "N:陈𬭎;;;;", "TITLE:家庭医生", "TEL;TYPE=WORK,VOICE:+8657487180002", "END:VCARD", ""]
 */
export function toVCard(contact: CardContact, options: VCardOptions = {}): ContactFile {
  const { version = "3.0", locale = "zh-CN", organization } = options;
  const { numbers, losses } = fileNumbersOf(contact);
  const name = textIn(contact.displayName, locale);
  const listed = listedNameOf(contact, options);
  const place = textIn(contact.workPlace, locale);
  const office = textIn(organization, locale);
  const note = noteOf(contact, locale);
  const lines = [
    "BEGIN:VCARD",
    `VERSION:${version}`,
    `FN:${escaped(listed)}`,
    // The name is not parted: where a Chinese or Uygur name is to be cut, nobody but its bearer knows.
    `N:${escaped(name ?? listed)};;;;`,
    ...(office === undefined ? [] : [`ORG:${escaped(office)}`]),
    `TITLE:${escaped(roleNameOf(contact, locale))}`,
    ...numbers.map((number, index) => telephone(number, index, version)),
    ...(place === undefined
      ? []
      : [`ADR;TYPE=${version === "3.0" ? "WORK" : "work"}:;;${escaped(place)};;;;`]),
    ...(note === "" ? [] : [`NOTE:${escaped(note)}`]),
    "END:VCARD",
  ];
  return {
    value: lines.map((line) => `${foldLine(line)}\r\n`).join(""),
    losses: [...losses, ...fieldsLost(contact, locale, ["staff-number", "check-date", "english", "order"])],
  };
}

function telephone(
  { dial, e164, extension, mobile }: FileNumber,
  index: number,
  version: "3.0" | "4.0",
): string {
  if (version === "3.0") {
    const number = e164 ?? dial;
    const types = `WORK,${mobile ? "CELL" : "VOICE"}`;
    return `TEL;TYPE=${types}:${number}${extension === undefined ? "" : `,${extension}`}`;
  }
  const uri = `tel:${e164 ?? dial}${e164 === undefined ? ";phone-context=+86" : ""}`;
  const preference = String(Math.min(index + 1, 100));
  const suffix = extension === undefined ? "" : `;ext=${extension}`;
  const types = mobile ? "work,cell" : "work,voice";
  return `TEL;VALUE=uri;PREF=${preference};TYPE=${types}:${withExtension(uri, suffix)}`;
}

/** RFC 3966: the extension stands before the context. */
function withExtension(uri: string, suffix: string): string {
  const at = uri.indexOf(";");
  return at === -1 ? uri + suffix : uri.slice(0, at) + suffix + uri.slice(at);
}

function noteOf({ serviceHours, serviceScope, supervisor }: CardContact, locale: Locale): string {
  return [serviceHours, serviceScope, supervisor]
    .map((text) => textIn(text, locale))
    .filter((text) => text !== undefined)
    .join(locale === "zh-CN" ? "；" : "; ");
}

/** Backslash, comma and semicolon have a meaning in vCard; line breaks are gone before. */
function escaped(text: string): string {
  return text.replace(/[\\,;]/g, "\\$&");
}
