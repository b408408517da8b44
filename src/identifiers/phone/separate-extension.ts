import type { PhoneUnknownReason } from "./findings.ts";
import { isShortCode, type PlannedNumber } from "./number-plan.ts";
import type { Place } from "./place.ts";
import { readNumber, type NumberReading } from "./read-number.ts";

/** A number and perhaps its extension, or why there is none. */
export interface SeparatedNumber extends NumberReading {
  /** The digits of the extension. */
  readonly extension?: string | undefined;
  /** The code of the finding about the digits behind the number, where they could also be something else. */
  readonly unclear?: "phone.extension-unclear" | "phone.tail-left-out" | false | undefined;
  /** Why no number was read, where that is known already; otherwise `whyUnknown` explains it. */
  readonly reason?: PhoneUnknownReason | undefined;
}

const several: SeparatedNumber = { reason: "several-numbers" };

/**
 * Reads digits as one number and perhaps its extension, and never glues an extension to a number.
 *
 * @remarks A mark such as 转 cuts. Without one, a run behind a complete number is its extension if a dash stands
 * between them and it has at most six digits; anything else behind a complete number is a second number. Mobile
 * numbers have extensions only behind a mark: behind a dash stands the short number of a closed group.
 *
 * @param skeleton - all runs of digits of a text with the signs between them
 * @param plus - whether a plus sign stands before the first
 * @param place - what the caller knows of the place
 * @returns the number and its extension, or the reason why there is none
 */
export function separateExtension(skeleton: string, plus: boolean, place: Place): SeparatedNumber {
  const main = completePart(skeleton.split(/[x,/]/, 1)[0] ?? "", plus, place);
  const read = readNumber(main, plus, place);
  if (main === skeleton) return read;
  const [, sign, extension = ""] = /^([-x,])(\d{1,6})$/.exec(skeleton.slice(main.length)) ?? [];
  if (extension === "") return several;
  const { number } = read;
  if (number === undefined) return read;
  if (isSecondCode(number, extension)) return several;
  if (sign === "-" && number.kind === "mobile") return { ...read, unclear: "phone.tail-left-out" };
  // Phones dial 0574-87180000,801; but behind a comma 12345 may be a number of its own.
  const unclear = sign === "-" || (sign === "," && isShortCode(extension));
  return { ...read, extension, unclear: unclear && "phone.extension-unclear" };
}

/** The runs from the first that are a complete number; all where none are. */
function completePart(unmarked: string, plus: boolean, place: Place): string {
  const whole = readNumber(unmarked, plus, place).number;
  let part = "";
  for (const run of unmarked.split(/(?=\D)/)) {
    part += run;
    const { number } = readNumber(part, plus, place);
    // 138 and 13800 are the start of a mobile number sooner than short codes, 400-8123 of a service number.
    if (number && !(whole && (number.kind === "short-code" || /00/.test(whole.kind)))) return part;
  }
  return unmarked;
}

/** Codes of three digits have no extensions, and a code behind a code is another code. */
function isSecondCode({ kind, digits, areaCode = "" }: PlannedNumber, extension: string): boolean {
  return digits.length === areaCode.length + 3 || (kind.endsWith("short-code") && isShortCode(extension));
}
