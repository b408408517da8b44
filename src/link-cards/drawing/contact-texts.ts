import { labelOf } from "../../core/index.ts";
import { formatPhone } from "../../identifiers/index.ts";
import { localCodes } from "../card-phone.ts";
import { contactRoleLabels } from "../data/labels.ts";
import type { CardContact, CardPhone, CardText } from "../model.ts";
import type { Languages } from "./canvas.ts";
import { cardWords } from "./words.ts";

/**
 * Gives a text in the large language, or in Chinese where it has none in that.
 *
 * @param text - the text
 * @param languages - the languages that are printed
 * @returns the text
 */
export function nameIn(text: CardText, { large }: Languages): string {
  return text[large] ?? text["zh-CN"];
}

/**
 * Writes a number as it is dialled here: grouped the Chinese way in both languages.
 *
 * @param phone - the number
 * @param languages - the languages that are printed
 * @returns the number, its extension behind 转 or x
 */
export function printedNumber({ number, areaCode }: CardPhone, { large }: Languages): string {
  const printed = formatPhone(number, "zh-CN", { areaCode, localCodes });
  return large === "zh-CN" ? printed : printed.replace("转", " x");
}

/**
 * Gives the name of a contact's role; of a code of one's own the part behind the colon.
 *
 * @param contact - the contact
 * @returns the name
 */
export function roleNamesOf({ role }: CardContact): CardText {
  const en = labelOf(contactRoleLabels, role, "en");
  const zh = labelOf(contactRoleLabels, role, "zh-CN");
  return zh === role ? { "zh-CN": role.slice(role.indexOf(":") + 1) } : { "zh-CN": zh, en };
}

/**
 * Gives what stands below a name: when it is reached, or where, and the number on the badge.
 *
 * @param contact - the contact
 * @param languages - the languages that are printed
 * @returns the text; nothing where there is none
 */
export function detailOf(contact: CardContact, languages: Languages): string | undefined {
  const { serviceHours, workPlace, staffNumber, role } = contact;
  const text = serviceHours ?? workPlace;
  const place = text === undefined ? undefined : nameIn(text, languages);
  if (staffNumber === undefined) return place;
  const kind = role === "community-police" || role === "auxiliary-police" ? "badge" : "staff";
  const number = `${cardWords[kind][languages.large]} ${staffNumber}`;
  return place === undefined ? number : `${place} ${number}`;
}

/**
 * Names the field that `detailOf` prints first.
 *
 * @param contact - the contact
 * @returns the field
 */
export function detailFieldOf({ serviceHours, workPlace }: CardContact): keyof CardContact {
  if (serviceHours !== undefined) return "serviceHours";
  return workPlace === undefined ? "staffNumber" : "workPlace";
}
