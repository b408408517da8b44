/** A token of JSON (RFC 8259), or blanks between two of them. */
const token =
  /[ \t\r\n]+|[{}[\],:]|"(?:[\u0020\u0021\u0023-\u005B\u005D-\uFFFF]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next: a value, a value or `]`, a key, a key or `}`, a colon, a comma or the end of what is open. */
type Expected = "value" | "first-value" | "key" | "first-key" | "colon" | "comma";

/**
 * Finds where a text stops being JSON. The messages of `JSON.parse` differ between platforms and quote the text.
 *
 * @param text - a text that `JSON.parse` refused
 * @returns the position of the first token that does not fit, from 1 on; behind the text where it ends too early
 */
export function jsonErrorAt(text: string): number {
  const open: ("[" | "{")[] = [];
  let expected: Expected = "value";
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found === undefined) return at + 1;
    if (!/^[ \t\r\n]/.test(found)) {
      const next: Expected | undefined = step(expected, found, open);
      if (next === undefined) return at + 1;
      expected = next;
    }
    at += found.length;
  }
  return at + 1;
}

function step(expected: Expected, found: string, open: ("[" | "{")[]): Expected | undefined {
  const inner = open[open.length - 1];
  const closes = found === "]" ? "[" : found === "}" ? "{" : undefined;
  if (closes !== undefined) {
    const fits = expected === "comma" || expected === (closes === "[" ? "first-value" : "first-key");
    if (!fits || closes !== inner) return undefined;
    open.pop();
    return "comma";
  }
  if (expected === "colon") return found === ":" ? "value" : undefined;
  if (expected === "comma") {
    if (found !== "," || inner === undefined) return undefined;
    return inner === "[" ? "value" : "key";
  }
  if (found === "," || found === ":") return undefined;
  if (expected === "key" || expected === "first-key") return found.startsWith('"') ? "colon" : undefined;
  if (found !== "[" && found !== "{") return "comma";
  open.push(found);
  return found === "[" ? "first-value" : "first-key";
}
