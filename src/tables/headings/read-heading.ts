import type { CellUnit } from "../../core/base.ts";
import { normalizeText } from "../../core/base.ts";
import { unitOf, withoutUnitTail, type UnitReading } from "./units.ts";

/** A longer text is no heading: a note, or a paragraph of instructions. */
const MAX_HEADING_LENGTH = 200;

/** A form of a heading to look for, with the unit that was taken off its end. */
export interface HeadingForm {
  /** The key to look for. */
  readonly key: string;
  /** The unit that stood at the end. */
  readonly unit?: CellUnit | undefined;
}

/** What a heading says, for comparison with others. */
export interface HeadingReading {
  /** The heading as the file has it; empty for what is no text. */
  readonly heading: string;
  /** The whole heading, without blanks, marks, numbering and units in brackets; empty for none. */
  readonly key: string;
  /** The unit in its brackets; `"other"` where it is none that can be read. */
  readonly unit: UnitReading;
  /** What to look for where the whole heading is not known: without brackets, without the unit at its end. */
  readonly loose: readonly HeadingForm[];
  /** What stands between its slashes, in order; empty where there are none. */
  readonly parts: readonly string[];
}

/** Text of a heading: numbers are headings too, such as years; everything else is none. */
export function headingText(heading: unknown): string {
  if (typeof heading === "string") return heading;
  return typeof heading === "number" || typeof heading === "bigint" ? String(heading) : "";
}

/**
 * Reads a heading.
 *
 * @param heading - a cell of the heading row
 * @returns its parts; an empty key for what is no text or longer than headings are
 */
export function readHeading(heading: unknown): HeadingReading {
  const text = headingText(heading);
  if (text.length > MAX_HEADING_LENGTH)
    return { heading: text, key: "", unit: undefined, loose: [], parts: [] };
  const { key, bare, unit } = split(text);
  const loose: HeadingForm[] = [];
  for (const form of bare === key ? [key] : [key, bare]) {
    if (form !== key) loose.push({ key: form });
    const shorter = withoutUnitTail(form);
    if (shorter !== undefined && shorter.text !== "") loose.push({ key: shorter.text, unit: shorter.unit });
  }
  const parts = /[/|或]/.test(bare) ? bare.split(/[/|或]/).filter((part) => part !== "") : [];
  return { heading: text, key, unit, loose, parts };
}

/**
 * Gives the form in which headings are compared.
 *
 * @remarks Full-width and half-width, letter case, blanks, line breaks, `_`, `-`, `*`, ※, （必填）, leading numbers,
 * trailing colons and units in brackets make no difference; other brackets do. The key of a key is itself.
 *
 * @param heading - a heading
 * @returns the key; empty where nothing is left
 *
 * @example
 * import { headingKey } from "linli/tables";
 *
 * headingKey("注册资金\n（万元）") === headingKey("注册资金"); // => true
 */
export function headingKey(heading: string): string {
  return heading.length > MAX_HEADING_LENGTH ? "" : split(heading).key;
}

interface Split {
  /** With the brackets that say neither unit nor mark. */
  readonly key: string;
  /** Without any brackets. */
  readonly bare: string;
  readonly unit: UnitReading;
}

/** Takes a heading apart until nothing changes: what is taken off can lay bare another number or colon. */
function split(heading: string): Split {
  let key = compact(heading.replace(circledNumbers, ""));
  let unit: UnitReading;
  for (;;) {
    const next = splitOnce(key);
    unit ??= next.unit;
    if (next.key === key) return { key, bare: next.bare, unit };
    key = next.key;
  }
}

function splitOnce(text: string): Split {
  let key = "";
  let bare = "";
  let unit: UnitReading;
  for (const piece of piecesOf(withoutEnds(text))) {
    if (!piece.bracket) {
      key += piece.text;
      bare += piece.text;
      continue;
    }
    if (key === "" && numeral.test(piece.text)) continue;
    const read = readBracket(piece.text);
    if (read.unit !== undefined) unit = unit === undefined || unit === read.unit ? read.unit : "other";
    if (read.rest !== "") key += `(${read.rest})`;
  }
  // A heading that is all brackets, such as 【培训】, is what stands in them.
  if (bare === "" && key !== "") key = key.replace(/[()]/g, "");
  const clean = compact(withoutEnds(key));
  return { key: clean, bare: bare === "" ? clean : compact(withoutEnds(bare)), unit };
}

const circledNumbers = /[\u2460-\u2473\u2776-\u2793\u3220-\u3229]/g;
const numeral = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})$/;
const marks: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    "必填",
    "必填项",
    "必录",
    "必须",
    "选填",
    "选填项",
    "非必填",
    "可选",
    "可不填",
    "可空",
    "下拉选择",
    "请下拉选择",
  ],
  ...["required", "mandatory", "optional"],
]);

/** Small letters, half-width, without blanks, marks and quotation marks; composed again after characters have gone. */
export function compact(text: string): string {
  return normalizeText(text)
    .toLowerCase()
    .replace(/[\s*※★☆▲△●◆"“”「」『』'‘’_-]/g, "")
    .replace(/[[【〔{]/g, "(")
    .replace(/[\]】〕}]/g, ")")
    .normalize("NFKC");
}

interface Piece {
  readonly text: string;
  readonly bracket: boolean;
}

/** What stands outside and inside of brackets, in order; brackets in brackets and those without a partner are dropped. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let piece = "";
  let depth = 0;
  const end = (bracket: boolean): void => {
    if (piece !== "") pieces.push({ text: piece, bracket });
    piece = "";
  };
  for (const character of text) {
    if (character === "(") {
      if (depth === 0) end(false);
      depth++;
    } else if (character === ")") {
      if (depth === 1) end(true);
      depth = Math.max(0, depth - 1);
    } else piece += character;
  }
  end(depth > 0);
  return pieces;
}

/** What a bracket says: its unit, and what is neither unit nor mark. */
function readBracket(content: string): { readonly unit: UnitReading; readonly rest: string } {
  const whole = unitOf(content);
  if (whole !== undefined && (whole !== "other" || !/[,;、。]/.test(content)))
    return { unit: whole, rest: "" };
  let unit: UnitReading;
  const rest: string[] = [];
  for (const token of content.split(/[,;、。]/)) {
    const word = token.replace(/:$/, "");
    const said = unitOf(word);
    if (said !== undefined) unit = unit === undefined || unit === said ? said : "other";
    else if (word !== "" && !marks.has(word)) rest.push(word);
  }
  return { unit, rest: rest.join(",") };
}

/** Drops a number before the heading and punctuation behind it. */
function withoutEnds(text: string): string {
  let start = 0;
  const number = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、:)](?=\D)/.exec(text);
  if (number !== null) start = number[0].length;
  let end = text.length;
  while (end > start && ":;,.、。".includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
