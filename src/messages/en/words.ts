// Turns of phrase that the tables share.

/** The document and the article, such as 社会团体登记管理条例, article 28. */
export function placeOf(source: string | undefined, article: string | undefined): string {
  return [source, article === undefined ? undefined : `article ${article}`].filter(Boolean).join(", ");
}

/** Minutes as hours and minutes, such as `1 h 20 min`; what is no number stays as it is. */
export function durationInWords(minutes: number): string {
  if (!Number.isFinite(minutes)) return String(minutes);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 ? `${String(hours)} h` : "", rest > 0 || hours === 0 ? `${String(rest)} min` : ""];
  return parts.filter(Boolean).join(" ");
}
