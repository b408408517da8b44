import { findingBelow, labelOf, warningOf, type FindingOf, type Locale } from "../../core/index.ts";
import { classifyCardPhone } from "../card-phone.ts";
import { contactRoleLabels } from "../data/labels.ts";
import type { CardContact, CardText } from "../model.ts";
import type { ContactFileFindings, LostField } from "./findings.ts";

/** A file, and what of the contact it does not carry. */
export interface ContactFile {
  /** The text of the file. */
  readonly value: string;
  /** What it does not carry. */
  readonly losses: readonly FindingOf<ContactFileFindings>[];
}

/** What contact files share. */
export interface ContactFileOptions {
  /** The language of the file; Chinese by default. */
  readonly locale?: Locale | undefined;
  /** Whose contact it is: the community or the office, as it is to stand in an address book. */
  readonly organization?: CardText | undefined;
}

/** Texts that an address book shows, none longer than that. */
const LONGEST = 500;

/**
 * Gives a text in a language, or in Chinese where it has none in that.
 *
 * @param text - the text
 * @param locale - the language
 * @returns the text on one line; nothing where there is none
 */
export function textIn(text: CardText | undefined, locale: Locale): string | undefined {
  const found = text?.[locale] ?? text?.["zh-CN"];
  // Control characters end lines in these formats; halves of a pair are no text.
  return found
    ?.slice(0, LONGEST)
    .replace(/[\p{Cc}\p{Cs}]+/gu, " ")
    .trim();
}

/**
 * Gives the name of a contact's role.
 *
 * @param contact - the contact
 * @param locale - the language
 * @returns the name; of a code of one's own the part behind the colon
 */
export function roleNameOf({ role }: CardContact, locale: Locale): string {
  const name = labelOf(contactRoleLabels, role, locale);
  return name === role ? role.slice(role.indexOf(":") + 1) : name;
}

/**
 * Gives the name that an address book lists: the role first, so that "家庭医生" is found, then the printed name.
 *
 * @param contact - the contact
 * @param options - the language and the organization
 * @returns the name
 */
export function listedNameOf(contact: CardContact, options: ContactFileOptions): string {
  const { locale = "zh-CN", organization } = options;
  const name = textIn(contact.displayName, locale) ?? textIn(organization, locale);
  const role = roleNameOf(contact, locale);
  return name === undefined ? role : `${role} ${name}`;
}

/** A number of a contact as files write it. */
export interface FileNumber {
  /** What is dialled inside the mainland, without an extension. */
  readonly dial: string;
  /** The number by E.164, where it has one. */
  readonly e164?: string | undefined;
  /** The extension. */
  readonly extension?: string | undefined;
  /** Whether it is a mobile number. */
  readonly mobile: boolean;
}

/**
 * Reads the numbers of a contact.
 *
 * @param contact - the contact
 * @returns those that can be dialled, and what is left out
 */
export function fileNumbersOf({ phones }: CardContact): {
  readonly numbers: readonly FileNumber[];
  readonly losses: readonly FindingOf<ContactFileFindings>[];
} {
  const numbers: FileNumber[] = [];
  const losses: FindingOf<ContactFileFindings>[] = [];
  phones.forEach(({ number, areaCode }, index) => {
    const phone = classifyCardPhone({ number, areaCode });
    if (phone.kind === "unknown") {
      losses.push(findingBelow(warningOf("link-card.number-left-out", {}), "phones", index));
      return;
    }
    const { dial, e164, extension, kind } = phone;
    const [digits = dial] = dial.split(",");
    numbers.push({ dial: digits, e164, extension, mobile: kind === "mobile" });
  });
  return { numbers, losses };
}

/**
 * Names the fields of a contact that a format has no place for.
 *
 * @param contact - the contact
 * @param locale - the language of the file
 * @param none - the fields that the format has no place for
 * @returns the finding, or nothing
 */
export function fieldsLost(
  contact: CardContact,
  locale: Locale,
  none: readonly LostField[],
): readonly FindingOf<ContactFileFindings>[] {
  const present: { readonly [field in LostField]: boolean } = {
    "staff-number": contact.staffNumber !== undefined,
    supervisor: contact.supervisor !== undefined,
    "check-date": contact.phones.some(({ lastCheckedOn }) => lastCheckedOn !== undefined),
    english: locale === "zh-CN" && contact.displayName?.en !== undefined,
    order: contact.order !== undefined,
    "service-scope": contact.serviceScope !== undefined,
    "service-hours": contact.serviceHours !== undefined,
    "work-place": contact.workPlace !== undefined,
  };
  const fields = none.filter((field) => present[field]);
  return fields.length === 0 ? [] : [warningOf("link-card.fields-lost", { fields })];
}
