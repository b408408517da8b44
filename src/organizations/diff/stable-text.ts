/**
 * Writes a JSON value so that equal values give equal texts, whatever the order of their properties.
 *
 * @param value - a JSON value; properties that are `undefined` count as absent
 * @returns JSON with sorted properties
 */
export function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([key, part]) => `${JSON.stringify(key)}:${stableText(part)}`);
  return `{${parts.join(",")}}`;
}

/**
 * Orders two texts by their code units, the same everywhere.
 *
 * @param a - a text
 * @param b - another one
 * @returns -1, 0 or 1
 */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
