import { normalizeText, warningOf } from "../../core/base.ts";
import type { PhoneFinding, PhoneUnknownReason } from "./findings.ts";
import type { Place } from "./place.ts";
import { scanDigits, type DigitRun } from "./scan-digits.ts";
import { separateExtension, type SeparatedNumber } from "./separate-extension.ts";
import { surroundings } from "./surroundings.ts";

/** What a text was read as. */
export interface PhoneReading extends SeparatedNumber {
  /** What was remarked on the way. */
  readonly warnings: readonly PhoneFinding[];
  /** The runs of digits. */
  readonly runs: readonly DigitRun[];
  /** Whether a plus sign stands before the first. */
  readonly plus: boolean;
}

/** The longest text in which a number is looked for. */
const longestText = 120;

/** Stars, dots or crosses stand for digits in masked data. */
const mask = /[*•●×x_]{2}|\.\.|\d[•●×]|\*$/i;

/**
 * Reads a text as one telephone number and perhaps its extension, without saying why it is none.
 *
 * @param text - any text
 * @param place - what the caller knows of the place
 * @returns the number, or a reason
 */
export function readPhone(text: string, place: Place): PhoneReading {
  const tooLong = text.length > longestText;
  // Circled and raised digits are marks beside a number: they must not become digits of it.
  const clean = tooLong ? "" : normalizeText(text.replace(/\p{No}/gu, "\uFFFD"));
  const { before, runs, after } = scanDigits(clean.replace(/[\u2010-\u2015\u2212]/g, "-"));
  const { plus, attached, words, namesPhone } = surroundings(before, after);
  const read = separateExtension(runs, plus, place);
  const warnings: PhoneFinding[] = [];
  if (clean !== text && !tooLong) warnings.push(warningOf("phone.normalized", {}));
  if (words && runs.length > 0) warnings.push(warningOf("phone.text-around", {}));
  // 110室 and 共12345户 are no telephone numbers.
  const loose = words && !namesPhone && /^(?:emergency|short-code)$/.test(read.number?.kind ?? "");
  const reason =
    whyUnreadable(clean, tooLong, runs.length) ?? read.reason ?? (attached || loose ? "attached" : undefined);
  if (reason !== undefined) return { reason, warnings, runs, plus };
  if (read.supposed !== undefined) warnings.push(warningOf(read.supposed, {}));
  if (read.unclear === true) warnings.push(warningOf("phone.extension-unclear", {}));
  return { ...read, warnings, runs, plus };
}

function whyUnreadable(clean: string, tooLong: boolean, runs: number): PhoneUnknownReason | undefined {
  if (tooLong) return "text-too-long";
  if (runs === 0) return "no-digits";
  return mask.test(clean) ? "masked" : undefined;
}
