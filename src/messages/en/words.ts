// Turns of phrase that the tables share.

/** The document and the article, such as 社会团体登记管理条例, article 28. */
export function placeOf(source: string | undefined, article: string | undefined): string {
  return [source, article === undefined ? undefined : `article ${article}`].filter(Boolean).join(", ");
}
