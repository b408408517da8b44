/** Characters that are written in several ways, by the one that is read; each is one unit long, so that places stay. */
const variants: readonly (readonly [string, string])[] = [
  ["-", "‐‑‒–—―−﹣─━"],
  ["~", "～〜∼"],
  [":", "∶︰"],
  [",", "،﹐"],
  ["x", "×✕"],
  ["(", "【〔「〈《["],
  [")", "】〕」〉》]"],
  [" ", "\t\u00a0\u2002\u2003\u2009\u200a\u202f\u3000\u200b\ufeff"],
];

let plain: ReadonlyMap<string, string> | undefined;

/**
 * Brings a text to the characters that are read, each in its place: half-width, lower case, one kind of dash and bracket.
 *
 * @param text - the text
 * @returns a text of the same length
 */
export function plainTextOf(text: string): string {
  plain ??= new Map(variants.flatMap(([to, from]) => [...from].map((character) => [character, to] as const)));
  let found = "";
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // The full-width forms lie in the order of ASCII.
    const character =
      code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : text.charAt(index);
    const mapped = plain.get(character) ?? character;
    const lower = mapped.toLowerCase();
    found += lower.length === 1 ? lower : mapped;
  }
  return found;
}
