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
const extensionMark = /^,?(?:转[接拨]?|转?(?:分机号?|内线)|ext(?:n|ension)?|[xp#*]|;ext=)$/;

/**
 * Takes a text apart into runs of ASCII digits.
 *
 * @param text - any text
 * @returns the runs and the text around them
 */
export function scanDigits(text: string): DigitScan {
  const parts = text.split(/(\d+)/);
  const digits = parts.filter((_, index) => index % 2 === 1);
  return {
    before: parts[0] ?? "",
    runs: digits.map((run, index) => ({ digits: run, gap: index === 0 ? "" : (parts[2 * index] ?? "") })),
    after: parts[parts.length - 1] ?? "",
  };
}

/**
 * Says how the runs on both sides of a gap belong together.
 *
 * @param gap - the text between two runs, with hyphens for dashes of all kinds
 * @returns the kind of the gap
 */
export function gapKind(gap: string): GapKind {
  const bare = gap.replace(/[ \t.()[\]]/g, "").toLowerCase();
  if (bare === "") return "join";
  const word = bare.replace(/-/g, "");
  if (word === "") return "dash";
  if (/^,,?$/.test(word)) return "comma";
  return extensionMark.test(word.replace(/:/g, "")) ? "extension" : "other";
}
