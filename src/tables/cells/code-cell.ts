import { distance } from "fastest-levenshtein";
import { errorOf, normalizeText, type CheckResult, type Label } from "../../core/base.ts";
import { isScientific } from "./damage.ts";
import type { CellFinding, CodeCellOptions } from "./model.ts";
import { refuseOther } from "./number-cell.ts";
import { resultOfReading } from "./result.ts";
import { closedText, isNothing, plainText } from "./tidy.ts";

/** How many codes a finding names. */
const MOST_NAMED = 30;
/** Longer texts are no misspelt label. */
const LONGEST_MISSPELT = 64;

/**
 * Reads a cell with a code of a list.
 *
 * @remarks The cell holds the code, one of its labels in either language, a former name, or another word in use; letter case, blanks and
 * full-width forms do not matter. A word that names two codes names none. A code of one's own (`x-namespace:name`) is
 * passed on, and the model says whether its list is open. For an unknown text the nearest label is suggested.
 *
 * @param cell - text, a number, or nothing
 * @param options - the codes with their labels, and further words for them
 * @returns the code, `undefined` for an empty cell; errors `cell.code`, `cell.excel-scientific`, `cell.became-date`,
 * `cell.spreadsheet-error`, `cell.too-long`, `cell.type`; warnings `cell.invisible`, `cell.placeholder`
 *
 * @example
 * import { parseCodeCell } from "linli/tables";
 *
 * const codes = {
 *   foundation: { en: "foundation", "zh-CN": "基金会" },
 *   association: { en: "social association", "zh-CN": "社会团体" },
 * };
 * const type = parseCodeCell("社团", { codes, synonyms: { 社团: "association" } });
 * type.ok && type.value; // => "association"
 * parseCodeCell("基全会", { codes }).findings[0]?.suggestion; // => "基金会"
 */
export function parseCodeCell(
  cell: unknown,
  options: CodeCellOptions,
): CheckResult<string | undefined, CellFinding> {
  return resultOfReading((findings) => readCodeCell(cell, wordsOfCodes(options), findings));
}

/** What the cells of a column of codes are looked up in. */
export interface CodeWords {
  /** Every word, as it is written in lists, and its code. */
  readonly exact: ReadonlyMap<string, string>;
  /** Every word in the form that cells are compared in, and its code. */
  readonly loose: ReadonlyMap<string, string>;
  /** The words that can be suggested. */
  readonly words: readonly string[];
  /** What a finding names. */
  readonly allowed: {
    readonly allowed: readonly string[];
    readonly allowedEn: readonly string[];
    readonly allowedZh: readonly string[];
  };
}

/**
 * Makes the words that the cells of a column of codes are looked up in.
 *
 * @param options - the codes with their labels, and further words for them
 * @returns the words and their codes
 */
export function wordsOfCodes(options: CodeCellOptions): CodeWords {
  const labels: readonly (readonly [code: string, label: Label])[] = Object.entries(options.codes);
  const words = new Map<string, string | undefined>();
  // Labels before synonyms, which also decide what a word of two labels means; a code is always itself.
  for (const [code, label] of labels) for (const word of [label["zh-CN"], label.en]) add(words, word, code);
  for (const [word, code] of Object.entries(options.synonyms ?? {}))
    if (words.get(keyOf(word)) === undefined) words.set(keyOf(word), code);
  // Former names come last: what is a label or a synonym today is none.
  const former = new Map<string, string | undefined>();
  for (const [code, label] of labels) for (const word of label.former ?? []) add(former, word, code);
  for (const [key, code] of former) if (!words.has(key)) words.set(key, code);
  for (const [code] of labels) words.set(keyOf(code), code);
  const exact = new Map<string, string>();
  for (const [code, label] of labels) {
    for (const word of [code, label["zh-CN"], label.en])
      if (words.get(keyOf(word)) === code) exact.set(word, code);
  }
  const named = labels.slice(0, MOST_NAMED);
  return {
    exact,
    loose: new Map(Array.from(words).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    words: Array.from(exact.keys()),
    allowed: {
      allowed: named.map(([code]) => code),
      allowedEn: named.map(([, label]) => label.en),
      allowedZh: named.map(([, label]) => label["zh-CN"]),
    },
  };
}

/** A word of two codes names none of them. */
function add(words: Map<string, string | undefined>, word: string, code: string): void {
  const key = keyOf(word);
  words.set(key, words.has(key) && words.get(key) !== code ? undefined : code);
}

function keyOf(text: string): string {
  return normalizeText(text).toLowerCase().split(/\s+/).join("");
}

/**
 * Reads a cell with a code into `findings`, as `parseCodeCell`.
 *
 * @param cell - any value
 * @param words - what cells are looked up in
 * @param findings - takes what is found
 * @returns the code, or nothing
 */
export function readCodeCell(cell: unknown, words: CodeWords, findings: CellFinding[]): string | undefined {
  if (typeof cell === "string") {
    return cell === "" ? undefined : (words.exact.get(cell) ?? codeOfText(cell, words, findings));
  }
  if (isNothing(cell)) return undefined;
  if (typeof cell === "number" && Number.isFinite(cell)) return codeOfText(String(cell), words, findings);
  if (typeof cell === "boolean") return codeOfText(cell ? "TRUE" : "FALSE", words, findings);
  return refuseOther(cell, findings);
}

const ownCode = /^x-[a-z0-9]+(?:-[a-z0-9]+)*:[a-z0-9]+(?:-[a-z0-9]+)*$/;

function codeOfText(cell: string, words: CodeWords, findings: CellFinding[]): string | undefined {
  const own: CellFinding[] = [];
  const text = plainText(cell, own);
  const code = text === undefined || text === "" ? undefined : words.loose.get(keyOf(text));
  if (code !== undefined || (text !== undefined && ownCode.test(text))) {
    // Full-width forms are no damage where a word is only looked up.
    findings.push(...own.filter((finding) => finding.code === "cell.invisible"));
    return code ?? text;
  }
  const closed = closedText(cell, findings);
  if (closed === undefined) return undefined;
  if (isScientific(closed)) findings.push(errorOf("cell.excel-scientific", {}));
  else findings.push(errorOf("cell.code", words.allowed, nearestWord(closed, words)));
  return undefined;
}

/** The word that the text is nearest to, if it is near to one only. */
function nearestWord(text: string, { words, loose }: CodeWords): string | undefined {
  if (text.length > LONGEST_MISSPELT) return undefined;
  const typed = keyOf(text);
  let nearest: string | undefined;
  let least = Infinity;
  for (const word of words) {
    const key = keyOf(word);
    const far = distance(typed, key);
    // A Chinese label is short: one wrong character of three; of Latin letters one in five.
    const most = /[a-z]/.test(key) ? Math.floor(key.length / 5) : key.length >= 3 ? 1 : 0;
    if (far > most || far > least) continue;
    if (far === least && loose.get(key) !== loose.get(keyOf(nearest ?? ""))) return undefined;
    if (far < least) nearest = word;
    least = far;
  }
  return nearest;
}
