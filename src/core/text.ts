/** Characters that print nothing and come along when text is copied: zero-width marks, direction marks, a BOM. */
const invisible = /\p{Cf}/gu;

/**
 * Brings text to the form that identifiers and quantities are read in: full-width characters become
 * half-width (Unicode NFKC), invisible characters and surrounding blanks are dropped.
 *
 * @remarks A text of more than 10,000 characters is only trimmed: it is no identifier and no quantity, and the
 * compatibility form of hostile text takes quadratic time.
 *
 * @param text - text as people type or paste it
 * @returns the same text in compatibility form, trimmed
 *
 * @example
 * import { normalizeText } from "linli/core";
 *
 * normalizeText(" １２３４５\u200B"); // => "12345"
 */
export function normalizeText(text: string): string {
  return (text.length > 10_000 ? text : text.normalize("NFKC").replace(invisible, "")).trim();
}
