import type { PhoneUnknownReason } from "./findings.ts";
import { isShortCode, type PlannedNumber } from "./number-plan.ts";
import type { Place } from "./place.ts";
import { readNumber, type NumberReading } from "./read-number.ts";
import { gapKind, type DigitRun } from "./scan-digits.ts";

/** A number and perhaps its extension, or why there is none. */
export interface SeparatedNumber extends Partial<NumberReading> {
  /** The digits of the extension. */
  readonly extension?: string | undefined;
  /** Whether the extension could also be something else. */
  readonly unclear?: boolean | undefined;
  /** Why no number was read; `unread` is for `whyUnknown` to explain. */
  readonly reason?: PhoneUnknownReason | "unread" | undefined;
}

const unread: SeparatedNumber = { reason: "unread" };
const several: SeparatedNumber = { reason: "several-numbers" };

/**
 * Reads runs of digits as one number and perhaps its extension, and never glues an extension to a number.
 *
 * @remarks A mark such as 转 cuts. Without one, a run behind a complete number is its extension if a dash stands
 * between them and it has at most six digits; anything else behind a complete number is a second number.
 *
 * @param runs - all runs of digits of a text, at least one
 * @param plus - whether a plus sign stands before the first
 * @param place - what the caller knows of the place
 * @returns the number and its extension, or the reason why there is none
 */
export function separateExtension(runs: readonly DigitRun[], plus: boolean, place: Place): SeparatedNumber {
  const mark = runs.findIndex((run, index) => index > 0 && !/join|dash/.test(gapKind(run.gap)));
  const unmarked = mark < 0 ? runs : runs.slice(0, mark);
  const main = unmarked.slice(0, completeRuns(unmarked, plus, place));
  const read = readNumber(main, plus, place);
  const rest = runs[main.length];
  if (rest === undefined) return read ?? unread;
  const kind = gapKind(rest.gap);
  const extension = rest.digits;
  if (main.length < runs.length - 1 || /join|other/.test(kind) || extension.length > 6) return several;
  if (read === undefined) return unread;
  if (isSecondCode(read.number, extension)) return several;
  // Phones dial 0574-87180000,801; but behind a comma 12345 may be a number of its own.
  const unclear = kind === "dash" || (kind === "comma" && isShortCode(extension));
  return { ...read, extension, unclear };
}

/** How many runs from the first are a complete number. */
function completeRuns(runs: readonly DigitRun[], plus: boolean, place: Place): number {
  for (let length = 1; length < runs.length; length += 1) {
    const kind = readNumber(runs.slice(0, length), plus, place)?.number.kind;
    // 138 and 13800 are the start of a mobile number sooner than short codes.
    if (kind !== undefined && (kind !== "short-code" || !readNumber(runs, plus, place))) return length;
  }
  return runs.length;
}

/** Codes of three digits have no extensions, and a code behind a code is another code. */
function isSecondCode(number: PlannedNumber, extension: string): boolean {
  return number.digits.length === 3 || (number.kind === "short-code" && isShortCode(extension));
}
