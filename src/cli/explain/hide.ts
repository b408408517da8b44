import { isGridId, isUscc, maskText, residentIdCheckCharacter } from "../../identifiers/index.ts";
import { divisionTable } from "../../divisions/index.ts";

/** A number that is not shown, by its place in a text. */
interface Span {
  readonly start: number;
  readonly end: number;
  /** The number in machine form. */
  readonly number: string;
}

/** The longest run of digits that can still be one resident ID number with slips of the pen. */
const LONGEST_NUMBER = 20;
/** A number without its last digits still tells the birth date. */
const SHORTEST_NUMBER = 14;
/** How far behind a cut a text is read, so that a number across the cut is seen. */
const LOOK_AHEAD = 100;

const month = "(?:0[1-9]|1[0-2])";
const day = "(?:0[1-9]|[12]\\d|3[01])";
const birthDate = `(?:18|19|20)\\d\\d${month}${day}`;
const birthDateInPlace = new RegExp(`^\\d{6}${birthDate}`);
/** A digit too few or too many moves the birth date; two of them are rare. */
const birthDateNearby = new RegExp(`^\\d{4,8}${birthDate}`);
const birthDateAnywhere = new RegExp(`\\d{4}${birthDate}`);
/** The whole number, from where a group of digits begins. */
const wholeNumber = new RegExp(`\\d{6}${birthDate}\\d{2,4}X?`, "y");
const oldNumberInGroups = new RegExp(`[1-9]\\d{5}[2-9]\\d${month}${day}\\d{3}`, "y");
const shiftedNumber = new RegExp(`(?:\\d{5}|\\d{7})${birthDate}\\d{2,4}X?`, "y");
/** The 15 digits of persons born since 1920: earlier dates are mostly grids, whose streets and communities look so. */
const oldNumber = new RegExp(`^[1-9]\\d{5}[2-9]\\d${month}${day}\\d{3}$`);

/**
 * Says whether a text in machine form holds a birth date where a resident ID number has it, letters that are typed
 * for digits included.
 *
 * @param compact - digits and capital letters
 * @returns `true` for 16 to 20 characters that are or nearly are a resident ID number, and for the 15 of the old form
 */
export function resemblesResidentId(compact: string): boolean {
  if (oldNumber.test(compact)) return true;
  const digits = likeDigits(compact);
  return (
    compact.length >= 16 &&
    compact.length <= LONGEST_NUMBER &&
    /^\d{15,}[\dX]$/.test(digits) &&
    birthDateNearby.test(digits) &&
    !isCreditCode(compact)
  );
}

/**
 * Says whether a run of digits is a credit code, or is closer to one than to a resident ID number.
 *
 * @remarks Some credit codes are digits only. One with a slip of the pen still has a known division in positions 3
 * to 8, where resident ID numbers hardly ever do, and no birth date.
 *
 * @param digits - 16 or more characters in machine form
 * @returns `true` where the digits may be shown as a credit code
 */
export function resemblesCreditCode(digits: string): boolean {
  if (isCreditCode(digits)) return true;
  if (digits.length > LONGEST_NUMBER || birthDateNearby.test(digits)) return false;
  return digits.startsWith("0") || hasKnownDivision(digits);
}

function isCreditCode(code: string): boolean {
  if (!isUscc(code)) return false;
  if (/[A-WY]/.test(code)) return true;
  // One in 31 resident ID numbers with a slip of the pen has the right check character of a credit code.
  if (!hasKnownDivision(code)) return !/^\d{6}(?:18|19|20)/.test(code);
  return !birthDateInPlace.test(code) || residentIdCheckCharacter(code) !== code.charAt(17);
}

function hasKnownDivision(code: string): boolean {
  const division = code.slice(2, 8);
  return division === "100000" || divisionTable.stateOf(division) !== "unknown";
}

/**
 * Masks every resident ID number in a text, whole, nearly whole or in groups, whatever stands around it.
 *
 * @remarks A number that cannot be told from one, such as that of a bank card, is masked too: what is shown by
 * mistake cannot be taken back.
 *
 * @param text - any text
 * @param limit - after how many characters the text is cut
 * @returns the text; in compatibility form (NFKC) where something was masked
 */
export function hideResidentIds(text: string, limit: number = Infinity): string {
  if (text.length < SHORTEST_NUMBER) return text;
  const plain = text.slice(0, limit + LOOK_AHEAD).normalize("NFKC");
  const spans = [...runsOf(plain), ...groupsOf(plain)].sort((a, b) => a.start - b.start);
  if (spans.length === 0) return text.slice(0, limit);
  let shown = "";
  let at = 0;
  for (const span of spans) {
    if (span.start < at || span.start >= limit) continue;
    shown += plain.slice(at, span.start) + maskText("resident-id", span.number);
    at = span.end;
  }
  return shown + plain.slice(at, Math.max(at, limit));
}

/** Digits without anything between them. */
function runsOf(plain: string): Span[] {
  return [...plain.matchAll(/\d{14,}X?/gi)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      number: match[0].toUpperCase(),
    }))
    .filter((span) => isPersonal(span.number) && !isPartOfCode(plain, span));
}

/** Whether the digits are most of a credit code, whose last characters are other letters. */
function isPartOfCode(plain: string, { start, end }: Span): boolean {
  const isOther = (index: number): boolean => !/[\dA-Z]/i.test(plain.charAt(index));
  let first = start;
  while (!isOther(first - 1) && start - first < LONGEST_NUMBER) first -= 1;
  let last = end;
  while (!isOther(last) && last - end < LONGEST_NUMBER) last += 1;
  const token = plain.slice(first, last).toUpperCase();
  return token.length === 18 && !/^\d{17}[\dX]$/.test(token) && resemblesCreditCode(token);
}

function isPersonal(digits: string): boolean {
  if (digits.length > LONGEST_NUMBER) return birthDateAnywhere.test(digits);
  if (digits.length > 15) return !resemblesCreditCode(digits);
  return oldNumber.test(digits) || (birthDateInPlace.test(digits) && !isGridId(digits));
}

/** Digits in groups, or with letters that are typed for digits. */
function groupsOf(plain: string): Span[] {
  const spans: Span[] = [];
  for (const match of plain.matchAll(/[\dOILSZB](?:[^\p{L}\p{N}]{0,3}[\dOILSZBX])*/giu)) {
    if (match[0].length < SHORTEST_NUMBER) continue;
    const characters = [...match[0].matchAll(/[\dA-Z]/gi)];
    if (characters.length < 15) continue;
    const places = characters.map(({ index }) => match.index + index);
    const letters = characters.map(([character]) => character.toUpperCase()).join("");
    spans.push(...groupsIn(letters, places));
  }
  // Of digits without anything between them runsOf has judged.
  return spans.filter(
    (span) => /\D/.test(plain.slice(span.start, span.end - 1)) && !isPartOfCode(plain, span),
  );
}

function groupsIn(letters: string, places: readonly number[]): Span[] {
  const spans: Span[] = [];
  const digits = likeDigits(letters);
  // In the middle of a group no number begins.
  const isBoundary = (index: number): boolean => places[index] !== (places[index - 1] ?? NaN) + 1;
  places.forEach((start, index) => {
    if (!isBoundary(index)) return;
    const length = lengthAt(digits, index, isBoundary);
    const last = places[index + length - 1];
    if (length === 0 || last === undefined || isCreditCode(letters.slice(index, index + length))) return;
    spans.push({ start, end: last + 1, number: digits.slice(index, index + length) });
  });
  return spans;
}

/** The length of the resident ID number that begins at an index; 0 for none. */
function lengthAt(digits: string, index: number, isBoundary: (index: number) => boolean): number {
  const lengthOf = (form: RegExp): number => {
    form.lastIndex = index;
    return form.exec(digits)?.[0].length ?? 0;
  };
  const whole = lengthOf(wholeNumber);
  if (whole > 0) return whole;
  const shifted = lengthOf(shiftedNumber);
  if (shifted >= 17) return shifted;
  const old = lengthOf(oldNumberInGroups);
  return isBoundary(index + old) ? old : 0;
}

/** Reads letters as the digits that they are typed for. */
function likeDigits(letters: string): string {
  return letters.replace(/[OILSZB]/g, (letter) => "011528".charAt("OILSZB".indexOf(letter)));
}
