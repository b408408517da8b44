import { errorOf, normalizeText, warningOf } from "../../core/base.ts";
import type { PhoneFinding, PhoneFindings, PhoneUnknownReason } from "./findings.ts";
import type { PlannedNumber } from "./number-plan.ts";
import type { Place } from "./place.ts";
import { scanDigits } from "./scan-digits.ts";
import { separateExtension } from "./separate-extension.ts";
import { surroundings } from "./surroundings.ts";
import { whyUnknown } from "./why-unknown.ts";

/** The codes of what is remarked about a number, without parameters. */
type WarningCode = Exclude<
  keyof PhoneFindings,
  "input.not-text" | "phone.unknown" | "phone.prefix-unallocated"
>;

/** What a text was read as. */
export interface PhoneReading {
  /** The number; absent where there is none that can be dialled. */
  readonly number?: PlannedNumber | undefined;
  /** The digits of its extension. */
  readonly extension?: string | undefined;
  /** What was remarked; without a number, the last one is the error that says why. */
  readonly findings: readonly PhoneFinding[];
}

/** The longest text in which a number is looked for. */
const longestText = 120;

/** Stars, dots or crosses stand for digits in masked data. */
const mask = /[*•●×x_]{2}|\.\.|\d[•●×]|\*$/i;
/** What spreadsheets make of long numbers: 13800138000.0 and 1.38E+10. */
const spreadsheetNumber = /^\d+(?:\.0+|(?:\.\d+)?e\+?\d+)$/i;
/** Hours of service beside a number, where no other number is among them; a word of telephones takes their place. */
const hours = /(?:7[×x*])?\b24(?:小时|h)|\((?![^()]*\d{3})[^()]*\d(?:小?时|[点:h])[^()]*\)/gi;

/**
 * Reads a text as one telephone number and perhaps its extension.
 *
 * @param text - any text
 * @param place - what the caller knows of the place
 * @returns the number, or why there is none
 */
export function readPhone(text: string, place: Place): PhoneReading {
  if (text.length > longestText)
    return { findings: [errorOf("phone.unknown", { reason: "text-too-long" as const })] };
  // Circled and raised digits are marks beside a number: they must not become digits of it.
  const clean = normalizeText(text.replace(/\p{No}/gu, "\uFFFD"));
  const numbers = clean.replace(hours, "(拨)");
  const [before, skeleton, after] = scanDigits(numbers);
  const { plus, attached, words, namesPhone } = surroundings(before, after);
  const { number, extension, local, reason, supposed, unclear } = separateExtension(skeleton, plus, place);
  // 110室, 共12345户 and 23456789元 are no telephone numbers.
  const loose = words && !namesPhone && (local || (number && /^(?:e|short)/.test(number.kind)));
  const why =
    whyUnreadable(numbers, skeleton) ??
    reason ??
    (number === undefined ? whyUnknown(skeleton, plus, place) : attached || loose ? "attached" : undefined);
  const codes: readonly (WarningCode | false | undefined)[] = [
    clean !== text && "phone.normalized",
    words && skeleton !== "" && "phone.text-around",
    why === undefined && supposed,
    why === undefined && unclear,
  ];
  const findings: PhoneFinding[] = codes.flatMap((code) => (code ? [warningOf(code, {})] : []));
  if (why === undefined) return { number, extension, findings };
  const error =
    why === "area-code-missing" ? errorOf(`phone.${why}`, {}) : errorOf("phone.unknown", { reason: why });
  return { findings: [...findings, error] };
}

function whyUnreadable(text: string, skeleton: string): PhoneUnknownReason | undefined {
  if (skeleton === "") return "no-digits";
  if (spreadsheetNumber.test(text)) return "spreadsheet-number";
  return mask.test(text) ? "masked" : undefined;
}
