/**
 * A text taken apart: what stands before its first digit, its digits, and what stands behind the last.
 *
 * Between two runs of digits stands one sign: a blank where they are parts of one number, `-` where they are that
 * or a number and its extension, `x` for a number and its extension, `,` for that or two numbers, `/` where they
 * do not belong together.
 */
export type DigitScan = readonly [before: string, skeleton: string, after: string];

/** Words and signs that announce an extension, without blanks, brackets and hyphens. */
const extensionMark = /^,?(?:转[接拨]?|转?(?:分机号?|内线)|ext(?:n|ension)?|[xp#*]|;ext=):?$/;

/**
 * Takes a text apart at its runs of ASCII digits.
 *
 * @param text - any text
 * @returns the digits with the signs between them, and the text around
 */
export function scanDigits(text: string): DigitScan {
  const [before = "", ...parts] = text.replace(/[\u2010-\u2015\u2212]/g, "-").split(/(\d+)/);
  const after = parts.pop() ?? "";
  return [before, parts.map((part, index) => (index % 2 === 0 ? part : signOf(part))).join(""), after];
}

function signOf(gap: string): string {
  const bare = gap.replace(/[ \t.()[\]]/g, "").toLowerCase();
  if (bare === "") return " ";
  const mark = bare.replace(/-/g, "");
  if (mark === "") return "-";
  if (/^,,?$/.test(mark)) return ",";
  return extensionMark.test(mark) ? "x" : "/";
}
