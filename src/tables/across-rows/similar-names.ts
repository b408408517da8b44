import { normalizeText } from "../../core/base.ts";
import { addKey, firstRowOf, newKeyTable, type KeyTable } from "./key-table.ts";
import {
  hashDeletion,
  hashWhole,
  LONGEST,
  newDeletions,
  readDeletions,
  type Deletions,
} from "./deletion-hash.ts";
import { newHash, type TextHash } from "./text-hash.ts";

/** Shorter names differ in one character and are others: 科协, 文协. */
const SHORTEST_NEAR = 6;

/**
 * Names that were seen, for finding those that nearly repeat one.
 *
 * @remarks A name is looked up by its own hash and by the hashes of all texts that it becomes without one character,
 * so that no two names are ever compared that are not alike: the work grows with the characters of all names.
 */
export interface SimilarNames {
  /** The names themselves, in the form in which they are compared, and their rows. */
  readonly names: { readonly text: string; readonly row: number }[];
  /** Names by their whole text. */
  readonly whole: KeyTable;
  /** Names by their text without the division or the legal form. */
  readonly short: KeyTable;
  /** Names by their text without one character. */
  readonly without: KeyTable;
  /** Names by their text without one character and its position: those differ in just that character. */
  readonly at: KeyTable;
  /** Used for every hash. */
  readonly hash: TextHash;
  /** Used for the texts without one character. */
  readonly deletions: Deletions;
}

/** Makes an empty set of names. */
export function newSimilarNames(): SimilarNames {
  const table = (): KeyTable => newKeyTable(100_000_000);
  return {
    names: [],
    whole: table(),
    short: table(),
    without: table(),
    at: table(),
    hash: newHash(),
    deletions: newDeletions(),
  };
}

/**
 * Adds a name and says which earlier one it nearly repeats.
 *
 * @remarks Alike are names that are equal without blanks, brackets, punctuation, width and letter case; names of which
 * one is the other without the division before it (深圳市南山区) or the legal form behind it (有限公司); and names of at
 * least six characters that differ in one, unless it is a numeral or one of 东西南北中: 第一小学 and 第二小学 are two.
 *
 * @param seen - the names before it
 * @param name - the name
 * @param row - its row
 * @returns the row of the earlier name; 0 where there is none
 */
export function addName(seen: SimilarNames, name: string, row: number): number {
  if (name.length > 1000) return 0;
  const text = comparable(name);
  if (text === "") return 0;
  const forms = shortForms(text);
  const earlier = findEqual(seen, text, forms) || findNear(seen, text);
  seen.names.push({ text, row });
  remember(seen, text, forms, seen.names.length);
  return earlier;
}

/** Letters, digits and marks that belong to them; nothing else. */
function comparable(name: string): string {
  return normalizeText(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, "");
}

function findEqual(seen: SimilarNames, text: string, forms: readonly string[]): number {
  const found =
    find(seen, seen.whole, text, (known) => known === text) ||
    find(seen, seen.short, text, (known) => shortForms(known).includes(text));
  if (found !== 0) return found;
  for (const form of forms) {
    const whole = find(seen, seen.whole, form, (known) => known === form);
    if (whole !== 0) return whole;
  }
  return 0;
}

/** Looks a text up; the names themselves are compared, so that equal hashes are no answer. */
function find(
  seen: SimilarNames,
  table: KeyTable,
  text: string,
  isAlike: (known: string) => boolean,
): number {
  hashWhole(seen.hash, text);
  const known = seen.names[firstRowOf(table, seen.hash) - 1];
  return known !== undefined && isAlike(known.text) ? known.row : 0;
}

function findNear(seen: SimilarNames, text: string): number {
  if (!isOfNearLength(text)) return 0;
  const { hash, names, deletions } = seen;
  hashWhole(hash, text);
  const longer = nearAt(names, firstRowOf(seen.without, hash), text);
  if (longer !== 0) return longer;
  readDeletions(deletions, text);
  for (let index = 0; index < text.length; index += 1) {
    hashDeletion(hash, deletions, text, index, false);
    const shorter = nearAt(names, firstRowOf(seen.whole, hash), text);
    if (shorter !== 0) return shorter;
    hashDeletion(hash, deletions, text, index, true);
    const other = nearAt(names, firstRowOf(seen.at, hash), text);
    if (other !== 0) return other;
  }
  return 0;
}

/** The row of a name that was looked up, where it really differs in one character. */
function nearAt(names: SimilarNames["names"], position: number, text: string): number {
  const known = names[position - 1];
  if (known === undefined) return 0;
  const isNear =
    known.text.length < text.length ? differsInOne(text, known.text) : differsInOne(known.text, text);
  return isNear ? known.row : 0;
}

function remember(seen: SimilarNames, text: string, forms: readonly string[], position: number): void {
  const { hash, deletions } = seen;
  hashWhole(hash, text);
  addKey(seen.whole, hash, position);
  for (const form of forms) {
    hashWhole(hash, form);
    addKey(seen.short, hash, position);
  }
  if (!isOfNearLength(text)) return;
  readDeletions(deletions, text);
  for (let index = 0; index < text.length; index += 1) {
    hashDeletion(hash, deletions, text, index, false);
    addKey(seen.without, hash, position);
    hashDeletion(hash, deletions, text, index, true);
    addKey(seen.at, hash, position);
  }
}

function isOfNearLength({ length }: string): boolean {
  return length >= SHORTEST_NEAR && length <= LONGEST;
}

/**
 * Whether one character of `longer` stands in the place of another, or is one more than `other` has; unless it tells
 * one of several things from another.
 */
function differsInOne(longer: string, other: string): boolean {
  const more = longer.length - other.length;
  if (more > 1) return false;
  let start = 0;
  while (start < other.length && longer.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  for (let index = start + 1; index < longer.length; index += 1) {
    if (longer.charCodeAt(index) !== other.charCodeAt(index - more)) return false;
  }
  return !(isDistinctive(longer[start]) && (more === 1 || isDistinctive(other[start])));
}

/** Characters by which names tell one of several from another. */
function isDistinctive(character = ""): boolean {
  return /[\p{N}a-z零一二三四五六七八九十百甲乙丙丁东西南北中上下前后]/u.test(character);
}

/** What divisions end in. */
const divisionEnds = ["自治区", "自治县", "街道", "社区", "省", "市", "区", "县", "镇", "乡", "村"];
/** The first characters of those: most characters are none. */
const beginsEnd = /[自街社省市区县镇乡村]/;
const legalForms = ["股份有限公司", "有限责任公司", "有限公司", "公司"];
/** What is left of a name must say something. */
const SHORTEST_FORM = 4;

/** A name without the divisions that it begins with, one after another, and without its legal form. */
function shortForms(text: string): readonly string[] {
  const forms: string[] = [];
  const form = legalForms.find((end) => text.endsWith(end));
  if (form !== undefined) keep(forms, text.slice(0, -form.length));
  // A division has two to seven characters before its end, and there are at most five levels.
  let start = 0;
  for (let level = 0; level < 5; level += 1) {
    const end = endOfDivision(text, start);
    if (end === undefined) break;
    keep(forms, text.slice(end));
    start = end;
  }
  return forms;
}

function keep(forms: string[], form: string): void {
  if (form.length >= SHORTEST_FORM) forms.push(form);
}

function endOfDivision(text: string, start: number): number | undefined {
  for (let at = start + 1; at <= start + 7; at += 1) {
    if (!beginsEnd.test(text.charAt(at))) continue;
    const end = divisionEnds.find((word) => text.startsWith(word, at));
    if (end !== undefined) return at + end.length;
  }
  return undefined;
}
