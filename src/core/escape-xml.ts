/** What XML 1.0 does not have, and what turns the direction of the text around it. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2060-\u206F\uFFFE\uFFFF]/gu;

/**
 * Makes a text safe inside an element or an attribute of XML or HTML.
 *
 * @param text - any text
 * @returns the text with the signs of XML written as entities, without control characters, those that turn the direction
 * of writing, and what XML 1.0 does not have
 *
 * @example
 * import { escapeXml } from "linli/core";
 *
 * escapeXml("青禾<b>区</b>"); // => "青禾&lt;b&gt;区&lt;/b&gt;"
 */
export function escapeXml(text: string): string {
  return text
    .replace(UNPRINTABLE, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}
