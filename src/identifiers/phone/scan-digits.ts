/** A run of digits, and what stands between it and the run before. */
export interface DigitRun {
  /** The ASCII digits. */
  readonly digits: string;
  /** The text between them and the run before; empty for the first run. */
  readonly gap: string;
}

/** A text taken apart into runs of digits. */
export interface DigitScan {
  /** The text before the first digit. */
  readonly before: string;
  /** The runs of digits, in order. */
  readonly runs: readonly DigitRun[];
  /** The text behind the last digit. */
  readonly after: string;
}

/**
 * How two runs of digits belong together: as parts of one number; as parts of one number or a number and its
 * extension (`dash`); as a number and its extension, or two numbers (`comma`); not at all (`other`).
 */
export type GapKind = "join" | "dash" | "extension" | "comma" | "other";

/** Words and signs that announce an extension, without blanks and brackets. */
const extensionMarks: readonly string[] = [
  "转",
  "转接",
  "转拨",
  "转分机",
  "转分机号",
  "转内线",
  "分机",
  "分机号",
  "内线",
  "ext",
  "extn",
  "extension",
  "x",
  "p",
  "#",
  "*",
  ";ext=",
];

/**
 * Takes a text apart into runs of ASCII digits.
 *
 * @param text - any text
 * @returns the runs and the text around them
 */
export function scanDigits(text: string): DigitScan {
  const runs: DigitRun[] = [];
  let before = "";
  let end = 0;
  for (const found of text.matchAll(/\d+/g)) {
    const gap = text.slice(end, found.index);
    if (runs.length === 0) before = gap;
    runs.push({ digits: found[0], gap: runs.length === 0 ? "" : gap });
    end = found.index + found[0].length;
  }
  return { before, runs, after: text.slice(end) };
}

/**
 * Says how the runs on both sides of a gap belong together.
 *
 * @param gap - the text between two runs
 * @returns the kind of the gap
 */
export function gapKind(gap: string): GapKind {
  if (/^[ \t.()[\]【】〔〕]*$/.test(gap)) return "join";
  if (/^[ \t.()[\]【】〔〕\-\u2010-\u2015\u2212]*$/.test(gap)) return "dash";
  const word = gap.replace(/[ \t.:()[\]【】〔〕\-\u2010-\u2015\u2212]/g, "").toLowerCase();
  if (word === "," || word === ",,") return "comma";
  return extensionMarks.includes(word.startsWith(",") ? word.slice(1) : word) ? "extension" : "other";
}
