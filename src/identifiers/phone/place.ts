import type { PhoneOptions } from "./model.ts";
import { leadingAreaCode } from "./number-plan.ts";
import type { Place } from "./read-number.ts";

const nowhere: Place = { areaCode: undefined, localCodes: [] };

/**
 * Brings the caller's options to the form that reading needs; what cannot be read counts as absent, because a
 * classification never throws.
 *
 * @param options - the options as they came
 * @returns what is known of the place
 */
export function placeOf(options: PhoneOptions | undefined): Place {
  try {
    if (typeof options !== "object" || options === null) return nowhere;
    const { areaCode, localCodes } = options;
    return {
      areaCode: typeof areaCode === "string" ? areaCodeOf(areaCode) : undefined,
      localCodes: Array.isArray(localCodes) ? localCodes.map(digitsOf) : [],
    };
  } catch {
    return nowhere;
  }
}

function areaCodeOf(text: string): string | undefined {
  const written = digitsOf(text);
  const digits = written.startsWith("0") ? written : `0${written}`;
  return leadingAreaCode(digits) === digits ? digits : undefined;
}

/** The digits of a code; of anything but text, none, which no number equals. */
function digitsOf(text: unknown): string {
  return typeof text === "string" ? text.normalize("NFKC").replace(/\D/g, "") : "";
}
