import { errorOf, warningOf } from "../../core/base.ts";
import { isPlaceholder, isSpreadsheetError } from "./nothing.ts";
import type { CellFinding } from "./model.ts";

/** The most characters that are read of a cell; a spreadsheet holds 32,767, a register no tenth of that. */
export const MAX_CELL_LENGTH = 10_000;

/** What a scan saw in a text, as bits. */
export const INVISIBLE = 1;
/** A blank at the start or at the end. */
export const EDGE = 2;
/** Full-width digits, letters or signs that a keyboard's half-width keys should have typed. */
export const FULL_WIDTH = 4;
/** A plus sign, as in 1.23E+17. */
export const PLUS = 8;
/** Any full-width form, those that Chinese is written with included. */
export const WIDE = 16;

/** Anything but Latin letters, digits, Han characters and the usual punctuation of both; blanks too. */
const unusual = /[^\w,.:;/()·\u3001-\ufdff！（），：；？-]/;

/**
 * Says whether there is nothing in a text that a scan could find, full-width punctuation aside.
 *
 * @remarks One search is faster than a loop over a text that is a slice of a larger one, as the cells of files are.
 *
 * @param text - any text
 * @returns `true` for the usual text without blanks
 */
export function isUsual(text: string): boolean {
  return !unusual.test(text);
}

/**
 * Looks for what is wrong with the characters of a text.
 *
 * @param text - any text
 * @returns 0 for a clean one, otherwise the bits of what was seen
 */
export function scanText(text: string): number {
  const length = text.length;
  let seen = isBlank(text.charCodeAt(0)) || isBlank(text.charCodeAt(length - 1)) ? EDGE : 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    // Digits, Latin letters and Han characters are nearly all there is.
    if (code >= 0x30 ? code < 0x7f || (code > 0x3000 && code < 0xfe00) : code >= 0x2c) continue;
    seen |= bitOf(code);
  }
  return seen;
}

function bitOf(code: number): number {
  if (code === 0x20) return 0;
  if (code === 0x2b) return PLUS;
  if (isInvisible(code)) return INVISIBLE;
  if (code === 0x3000) return WIDE;
  if (code < 0xff01 || code > 0xff5e) return 0;
  return isChinesePunctuation(code) ? WIDE : WIDE | FULL_WIDTH;
}

/** ！（），：；？～ are as wide as the characters around them; nobody mistyped them. */
function isChinesePunctuation(code: number): boolean {
  return (
    code === 0xff01 ||
    code === 0xff08 ||
    code === 0xff09 ||
    code === 0xff0c ||
    code === 0xff1a ||
    code === 0xff1b ||
    code === 0xff1f ||
    code === 0xff5e
  );
}

function isBlank(code: number): boolean {
  if (code < 0x1680) return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
  if (code <= 0x200a) return code >= 0x2000 || code === 0x1680;
  return code === 0x3000 || code === 0x2028 || code === 0x2029 || code === 0x205f;
}

/**
 * Controls, the soft hyphen, zero-width blanks, direction marks, the byte order mark; the no-break blank, which only
 * looks like a blank. The joiners U+200C and U+200D are letters of some scripts.
 */
function isInvisible(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d;
  if (code < 0xa1) return code >= 0x7f;
  if (code < 0x200b) return code === 0xad;
  if (code < 0x2070) {
    return (
      code === 0x200b ||
      (code >= 0x200e && code <= 0x200f) ||
      (code >= 0x202a && code <= 0x202f) ||
      code >= 0x2060
    );
  }
  return code === 0xfeff;
}

/** Drops invisible characters; no-break blanks become blanks. */
function visible(text: string): string {
  let cleaned = "";
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x20 || !isInvisible(code)) continue;
    cleaned += text.slice(from, at);
    if (code === 0xa0 || code === 0x202f) cleaned += " ";
    from = at + 1;
  }
  return cleaned + text.slice(from);
}

/**
 * Drops what should not be in a text, and says so; brackets and other full-width forms stay as they are.
 *
 * @param text - the text of a cell
 * @param seen - what the scan saw
 * @param findings - takes `cell.invisible` and `cell.trailing-blank`
 * @returns the text
 */
export function tidyText(text: string, seen: number, findings: CellFinding[]): string {
  const shown = (seen & INVISIBLE) === 0 ? text : visible(text);
  const tidy = shown.trim();
  // A cell of blanks is an empty one.
  if (tidy === "") return tidy;
  if (seen & INVISIBLE) findings.push(warningOf("cell.invisible", {}, tidy));
  if (seen & EDGE) findings.push(warningOf("cell.trailing-blank", {}, tidy));
  return tidy;
}

/** Writes full-width forms as half-width ones; nothing else is changed, so that ㎡ and ② stay what they are. */
function halfWidth(text: string): string {
  let narrow = "";
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x3000 && (code < 0xff01 || code > 0xff5e)) continue;
    narrow += text.slice(from, at) + String.fromCharCode(code === 0x3000 ? 0x20 : code - 0xfee0);
    from = at + 1;
  }
  return narrow + text.slice(from);
}

/**
 * Says whether a cell is empty in the way of readers of files that have no empty text.
 *
 * @param cell - any value
 * @returns `true` for `undefined` and `null`
 */
export function isNothing(cell: unknown): cell is undefined | null {
  return cell === undefined || cell === null;
}

/**
 * Says that a cell holds something that no cell can hold.
 *
 * @param cell - neither text, number, truth value nor date
 * @param findings - takes `cell.type`
 * @returns nothing, as of every cell with an error
 */
export function refuseType(cell: unknown, findings: CellFinding[]): undefined {
  const type = typeof cell === "number" ? "not-a-number" : typeof cell;
  findings.push(errorOf("cell.type", { type }));
  return undefined;
}

/**
 * Says that a text is too long to be read.
 *
 * @param text - the text of a cell
 * @param findings - takes `cell.too-long`
 * @returns `true` where it is
 */
export function isTooLong(text: string, findings: CellFinding[]): boolean {
  if (text.length <= MAX_CELL_LENGTH) return false;
  findings.push(errorOf("cell.too-long", { most: MAX_CELL_LENGTH }));
  return true;
}

/**
 * Brings the text of a date, a number or another closed form to half-width characters without blanks around it.
 *
 * @param text - the text of a cell
 * @param findings - takes `cell.too-long`, `cell.invisible`, `cell.full-width`
 * @returns the text, empty for an empty cell; `undefined` where it is too long
 */
export function plainText(text: string, findings: CellFinding[]): string | undefined {
  if (isTooLong(text, findings)) return undefined;
  const seen = text === "" ? 0 : scanText(text);
  const shown = (seen & INVISIBLE) === 0 ? text : visible(text);
  const plain = ((seen & WIDE) === 0 ? shown : halfWidth(shown)).trim();
  if (plain === "") return plain;
  if (seen & INVISIBLE) findings.push(warningOf("cell.invisible", {}, plain));
  if (seen & FULL_WIDTH) findings.push(warningOf("cell.full-width", {}, plain));
  return plain;
}

/**
 * Reads the text of a cell that is no plain text, as `plainText`, and passes what says that nothing is there.
 *
 * @param text - the text of a cell
 * @param findings - takes what `plainText` finds, `cell.placeholder` and `cell.spreadsheet-error`
 * @returns the text; `undefined` where there is nothing to read
 */
export function closedText(text: string, findings: CellFinding[]): string | undefined {
  const plain = plainText(text, findings);
  if (plain === undefined || plain === "") return undefined;
  if (isSpreadsheetError(plain)) findings.push(errorOf("cell.spreadsheet-error", {}));
  else if (isPlaceholder(plain)) findings.push(warningOf("cell.placeholder", {}, ""));
  else return plain;
  return undefined;
}
