import { textWidth } from "./text-width.ts";

/** The room that a text has. */
export interface TextRoom {
  /** The width in millimetres. */
  readonly width: number;
  /** The height in millimetres. */
  readonly height: number;
  /** The type size that is wanted, in millimetres. */
  readonly size: number;
  /** The smallest type size that is still printed, in millimetres. */
  readonly minimum: number;
  /** How many lines it may have. */
  readonly lines?: number | undefined;
  /** Whether it is bold. */
  readonly bold?: boolean | undefined;
}

/** A text as it is printed in its room. */
export interface FittedText {
  /** The lines; the last one ends in … where something is left out. */
  readonly lines: readonly string[];
  /** The type size in millimetres. */
  readonly size: number;
  /** `false` where the text does not fit at the smallest size. */
  readonly fits: boolean;
}

/** The distance of lines, in type sizes. */
export const LINE = 1.18;

/** Sizes go down in steps, so that neighbours do not differ by a hair. */
const STEP = 0.1;

/** More than any card has room for; what is behind it is not looked at. */
const LONGEST = 400;

/** How much of a text is read: runs of blanks may make it longer than what is printed. */
const READ = 1600;

/**
 * Fits a text into its room: at the size wanted, or smaller down to a minimum, in so many lines; what still does not fit is
 * cut, and said.
 *
 * @param text - any text
 * @param room - the room
 * @returns the lines and their size
 */
export function fitText(text: string, room: TextRoom): FittedText {
  const plain = oneLine(text);
  const { lines = 1, bold = false } = room;
  const isLong = plain.length > LONGEST || text.length > READ;
  const shown = isLong ? plain.slice(0, LONGEST) : plain;
  const linesAt = (size: number): number =>
    Math.max(1, Math.min(lines, Math.floor(room.height / (size * LINE) + 1e-9)));
  let size = Math.max(room.minimum, Math.min(room.size, room.height / LINE));
  for (;;) {
    const width = room.width / size;
    const broken = isLong ? undefined : breakLines(shown, width, linesAt(size), bold);
    if (broken !== undefined) {
      return { lines: balanced(shown, broken, width, bold), size: rounded(size), fits: true };
    }
    if (size <= room.minimum)
      return { lines: cutLines(shown, width, linesAt(size), bold), size, fits: false };
    size = Math.max(room.minimum, size - STEP);
  }
}

/** Sizes are cut to a hundredth of a millimetre, never rounded up. */
function rounded(size: number): number {
  return Math.floor(size * 100 + 1e-6) / 100;
}

/** Line breaks, tabs and runs of blanks become one blank. */
function oneLine(text: string): string {
  return text.slice(0, READ).replace(/\s+/g, " ").trim();
}

/** Breaks a text into lines no wider than so many type sizes; nothing where it needs more of them. */
function breakLines(text: string, width: number, most: number, bold: boolean): readonly string[] | undefined {
  if (textWidth(text, bold) <= width) return [text];
  if (most === 1) return undefined;
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    const next = line + piece;
    if (textWidth(next.trimEnd(), bold) <= width) {
      line = next;
      continue;
    }
    if (line === "" || textWidth(piece.trimEnd(), bold) > width) return undefined;
    lines.push(line.trimEnd());
    if (lines.length === most) return undefined;
    line = piece;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Breaks a text into as many lines at the narrowest width, so that no single character stands in the last one. */
function balanced(text: string, lines: readonly string[], width: number, bold: boolean): readonly string[] {
  const count = lines.length;
  if (count === 1) return lines;
  const narrowest = textWidth(text, bold) / count;
  for (let step = 0; step < 6; step += 1) {
    const found = breakLines(text, narrowest + ((width - narrowest) * step) / 6, count, bold);
    if (found !== undefined) return found;
  }
  return lines;
}

/** Words with the blank behind them, and Chinese characters with the punctuation behind them. */
function piecesOf(text: string): readonly string[] {
  return text.match(/[\u0021-\u007E]+ ?|[^\u0021-\u007E][，。、；：）》”·]*/gu) ?? [];
}

/** The beginning of a text, with … where it was cut. */
function cutLines(text: string, width: number, most: number, bold: boolean): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (lines.length < most && rest !== "") {
    const isLast = lines.length === most - 1;
    const head = beginningOf(rest, isLast ? width - 1 : width, bold);
    lines.push(isLast && head !== rest ? `${head}…` : head);
    // At least one character goes, or a very narrow room would never end.
    rest = head === "" ? "" : rest.slice(head.length);
  }
  return lines;
}

function beginningOf(text: string, width: number, bold: boolean): string {
  let end = 0;
  let used = 0;
  for (const character of text) {
    used += textWidth(character, bold);
    if (used > width) break;
    end += character.length;
  }
  return text.slice(0, end);
}
