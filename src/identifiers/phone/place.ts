import { normalizeText } from "../../core/base.ts";
import type { PhoneOptions } from "./model.ts";
import { leadingAreaCode } from "./number-plan.ts";

/** What is known of the place, in the form that reading needs. */
export interface Place {
  /** The area code with its 0, where the caller named a valid one. */
  readonly areaCode?: string | undefined;
  /** Local codes as digits with their area code. */
  readonly localCodes: readonly string[];
}

/**
 * Brings the caller's options to the form that reading needs; what cannot be read counts as absent, because a
 * classification never throws.
 *
 * @param options - the options as they came
 * @returns what is known of the place
 */
export function placeOf(options: PhoneOptions = {}): Place {
  try {
    const localCodes = (options.localCodes ?? []).map(digitsOf).filter((code) => code.length > 4);
    return { areaCode: areaCodeOf(options.areaCode), localCodes };
  } catch {
    return { localCodes: [] };
  }
}

/**
 * Reads an area code.
 *
 * @param text - the code with or without its 0
 * @returns the code with its 0, or `undefined` where there is none such
 */
export function areaCodeOf(text: unknown): string | undefined {
  const digits = digitsOf(text).replace(/^0?/, "0");
  return leadingAreaCode(digits) === digits ? digits : undefined;
}

/** The digits of a code; of anything but text, none, which no number equals. */
function digitsOf(text: unknown): string {
  return typeof text === "string" ? normalizeText(text).replace(/\D/g, "") : "";
}
