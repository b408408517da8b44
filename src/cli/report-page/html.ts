import { escapeXml, type Label, type Locale } from "../../core/index.ts";

/** The languages of the page, the first one shown until the reader chooses. */
export const pageLocales: readonly Locale[] = ["zh-CN", "en"];

/**
 * Says a text in both languages; the page shows the one that its reader chose.
 *
 * @param textOf - the text of a language
 * @param tag - the element around each
 * @returns two elements
 */
export function inBoth(textOf: (locale: Locale) => string, tag: string = "span"): string {
  return pageLocales
    .map((locale) => `<${tag} lang="${locale}">${escapeXml(textOf(locale))}</${tag}>`)
    .join("");
}

/**
 * Says a label in both languages.
 *
 * @param label - the label
 * @param tag - the element around each
 * @returns two elements
 */
export function labelInBoth(label: Label, tag: string = "span"): string {
  return inBoth((locale) => label[locale], tag);
}

/**
 * Writes a number as people read it: groups of three digits.
 *
 * @param value - a number
 * @returns such as `12,345`
 */
export function grouped(value: number): string {
  return value.toLocaleString("en");
}
