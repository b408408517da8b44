/** What digits, commas, points and blanks can be besides a number: groups that are none, or no number at all. */
export type DecimalProblem = "grouping" | "form";

const written = /^[+-]?[\d., ]+$/;
const plain = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/;
const byCommas = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const byBlanks = /^[+-]?\d{1,3}(?: \d{3})+(?:\.\d+)?$/;

/**
 * Reads digits as people write them: 1234.5, 1,234.5, 1 234.5, -12.
 *
 * @param text - half-width text without blanks around it
 * @returns the number with neither separators nor a plus sign, a problem of its separators, or `undefined` where the
 * text has anything else in it
 */
export function plainDecimal(text: string): { readonly decimal: string } | DecimalProblem | undefined {
  if (text.length > 64 || !written.test(text) || !/\d/.test(text)) return undefined;
  if (plain.test(text)) return { decimal: bare(text) };
  if (byCommas.test(text) || byBlanks.test(text)) return { decimal: bare(text.split(/[, ]/).join("")) };
  return text.includes(",") || text.includes(" ") ? "grouping" : "form";
}

function bare(text: string): string {
  const unsigned = text.startsWith("+") ? text.slice(1) : text;
  return unsigned.replace(/^(-?)\./, "$10.");
}

/**
 * Counts the significant digits of a number.
 *
 * @param decimal - digits with an optional minus and fraction
 * @returns how many digits stand between the first and the last that is not a zero, those included
 */
export function significantDigits(decimal: string): number {
  let first = -1;
  let last = -1;
  let count = 0;
  for (let at = 0; at < decimal.length; at += 1) {
    const code = decimal.charCodeAt(at);
    if (code < 0x30 || code > 0x39) continue;
    count += 1;
    if (code === 0x30) continue;
    if (first < 0) first = count;
    last = count;
  }
  return first < 0 ? 0 : last - first + 1;
}

/**
 * Moves the decimal point to the right, as from yuan to fen: nothing is rounded.
 *
 * @param decimal - digits with an optional minus and fraction
 * @param places - how far
 * @returns a safe integer; `"decimals"` where digits would be left after the point, `"too-large"` beyond safe integers
 */
export function shiftedToInteger(decimal: string, places: number): number | "decimals" | "too-large" {
  const negative = decimal.startsWith("-");
  const [whole = "", fraction = ""] = (negative ? decimal.slice(1) : decimal).split(".");
  for (let at = places; at < fraction.length; at += 1)
    if (fraction.charCodeAt(at) !== 0x30) return "decimals";
  const digits = whole + fraction.slice(0, places).padEnd(places, "0");
  const value = Number(digits);
  if (!Number.isSafeInteger(value)) return "too-large";
  // Adding zero turns -0 into 0.
  return (negative ? -value : value) + 0;
}

/**
 * Writes a number of a spreadsheet with the fifteen digits that it shows, so that 0.1 + 0.2 is 0.3.
 *
 * @param number - a finite number
 * @returns digits with an optional minus and fraction; `undefined` for one that is too large or too small to write out
 */
export function decimalOfNumber(number: number): string | undefined {
  const text = String(Number(number.toPrecision(15)));
  return text.includes("e") ? undefined : text;
}
