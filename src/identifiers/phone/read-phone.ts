import { normalizeText, warningOf } from "../../core/base.ts";
import type { PhoneFinding, PhoneUnknownReason } from "./findings.ts";
import type { Place } from "./place.ts";
import { scanDigits } from "./scan-digits.ts";
import { separateExtension, type SeparatedNumber } from "./separate-extension.ts";
import { surroundings } from "./surroundings.ts";

/** What a text was read as. */
export interface PhoneReading extends SeparatedNumber {
  /** What was remarked on the way. */
  readonly warnings: readonly PhoneFinding[];
  /** The runs of digits with the signs between them. */
  readonly skeleton: string;
  /** Whether a plus sign stands before the first. */
  readonly plus: boolean;
}

/** The longest text in which a number is looked for. */
const longestText = 120;

/** Stars, dots or crosses stand for digits in masked data. */
const mask = /[*•●×x_]{2}|\.\.|\d[•●×]|\*$/i;
/** What spreadsheets make of long numbers: 13800138000.0 and 1.38E+10. */
const spreadsheetNumber = /^\d+(?:\.0+|(?:\.\d+)?e\+?\d+)$/i;

/**
 * Reads a text as one telephone number and perhaps its extension, without saying why it is none.
 *
 * @param text - any text
 * @param place - what the caller knows of the place
 * @returns the number, or a reason
 */
export function readPhone(text: string, place: Place): PhoneReading {
  if (text.length > longestText) return { reason: "text-too-long", warnings: [], skeleton: "", plus: false };
  // Circled and raised digits are marks beside a number: they must not become digits of it.
  const clean = normalizeText(text.replace(/\p{No}/gu, "\uFFFD"));
  const numbers = withoutHours(clean);
  const [before, skeleton, after] = scanDigits(numbers);
  const { plus, attached, words, namesPhone } = surroundings(before, after);
  const read = separateExtension(skeleton, plus, place);
  const warnings: PhoneFinding[] = [];
  if (clean !== text) warnings.push(warningOf("phone.normalized", {}));
  if (words && skeleton !== "") warnings.push(warningOf("phone.text-around", {}));
  // 110室, 共12345户 and 23456789元 are no telephone numbers.
  const loose =
    words && !namesPhone && (read.local === true || /^(?:emerg|short)/.test(read.number?.kind ?? ""));
  const reason =
    whyUnreadable(numbers, skeleton) ?? read.reason ?? (attached || loose ? "attached" : undefined);
  if (reason !== undefined) return { reason, warnings, skeleton, plus };
  for (const code of [read.supposed, read.unclear]) {
    if (code !== undefined) warnings.push(warningOf(code, {}));
  }
  return { ...read, warnings, skeleton, plus };
}

/** Hours of service stand beside many numbers; a word of telephones takes their place. */
function withoutHours(text: string): string {
  return text.replace(/(?:7[×x*])?\b24(?:小时|h)|\([^()]*\)/gi, (part) =>
    /\d{3}/.test(part) || !/\d(?:小?时|点|:|h)/i.test(part) ? part : "(拨)",
  );
}

function whyUnreadable(text: string, skeleton: string): PhoneUnknownReason | undefined {
  if (skeleton === "") return "no-digits";
  if (spreadsheetNumber.test(text)) return "spreadsheet-number";
  return mask.test(text) ? "masked" : undefined;
}
