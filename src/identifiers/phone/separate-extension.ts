import type { PhoneUnknownReason } from "./findings.ts";
import { isShortCode } from "./number-plan.ts";
import { readNumber, whyUnknown, type NumberReading, type Place } from "./read-number.ts";
import { gapKind, type DigitRun } from "./scan-digits.ts";

/** A number and its extension, or why there is none. */
export type SeparatedNumber =
  | {
      readonly number: NumberReading;
      readonly extension?: string | undefined;
      /** Whether the extension could also be something else. */
      readonly unclear: boolean;
    }
  | { readonly reason: PhoneUnknownReason | "area-code-missing" };

interface Cut {
  readonly main: readonly DigitRun[];
  readonly extension: string;
  readonly unclear: boolean;
}

const severalNumbers: SeparatedNumber = { reason: "several-numbers" };

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
  const at = runs.findIndex((run, index) => index > 0 && !staysTogether(run));
  if (at < 0) return separateByDash(runs, plus, place);
  const run = runs[at];
  if (run === undefined || at !== runs.length - 1 || gapKind(run.gap) === "other") return severalNumbers;
  return cutOff(
    { main: runs.slice(0, at), extension: run.digits, unclear: looksLikeAnother(run) },
    plus,
    place,
  );
}

function staysTogether(run: DigitRun): boolean {
  const kind = gapKind(run.gap);
  return kind === "join" || kind === "dash";
}

/** `12345,12333` may be two numbers, `0574-87180000,801` is the form that phones dial. */
function looksLikeAnother(run: DigitRun): boolean {
  return gapKind(run.gap) === "comma" && isShortCode(run.digits);
}

function separateByDash(runs: readonly DigitRun[], plus: boolean, place: Place): SeparatedNumber {
  const complete = completePrefix(runs, plus, place);
  if (complete === undefined) {
    const number = readNumber(runs, plus, place);
    return number === undefined ? { reason: why(runs, plus, place) } : { number, unclear: false };
  }
  const rest = runs[complete];
  if (rest === undefined || complete !== runs.length - 1 || gapKind(rest.gap) !== "dash")
    return severalNumbers;
  return cutOff({ main: runs.slice(0, complete), extension: rest.digits, unclear: true }, plus, place);
}

/** How many runs from the first are a complete number while more follow; `undefined` where none are. */
function completePrefix(runs: readonly DigitRun[], plus: boolean, place: Place): number | undefined {
  for (let length = 1; length < runs.length; length += 1) {
    const number = readNumber(runs.slice(0, length), plus, place)?.number;
    // 138 and 13800 are the start of a mobile number sooner than short codes.
    const mayGoOn = number?.kind === "short-code" && readNumber(runs, plus, place) !== undefined;
    if (number !== undefined && !mayGoOn) return length;
  }
  return undefined;
}

function cutOff({ main, extension, unclear }: Cut, plus: boolean, place: Place): SeparatedNumber {
  if (extension.length > 6) return severalNumbers;
  const separated = separateByDash(main, plus, place);
  if ("reason" in separated) return separated;
  if (separated.extension !== undefined) return severalNumbers;
  const { number } = separated;
  // Three-digit codes have no extensions, and a code behind a code is another code.
  if (number.number.digits.length === 3) return severalNumbers;
  if (number.number.kind === "short-code" && isShortCode(extension)) return severalNumbers;
  return { number, extension, unclear };
}

function why(
  runs: readonly DigitRun[],
  plus: boolean,
  place: Place,
): PhoneUnknownReason | "area-code-missing" {
  const [first, ...others] = runs;
  const digits = runs.map((run) => run.digits).join("");
  if (!plus && place.areaCode === undefined && first !== undefined) {
    const extended = others.length === 1 && others.every((run) => gapKind(run.gap) === "dash");
    if (/^[2-8]\d{6,7}$/.test(digits)) return "area-code-missing";
    if (extended && digits.length <= 14 && /^[2-8]\d{6,7}$/.test(first.digits)) return "area-code-missing";
  }
  return whyUnknown(runs, plus, place);
}
