import { findingBelow, type CheckResult, type Finding } from "../../core/index.ts";
import { checkVenue, explainVenue } from "../check-venue.ts";
import type { VenueOptions } from "../division-findings.ts";
import { parseOpeningText } from "../hours/parse-opening-text.ts";
import type { Venue } from "../model.ts";
import { HOURS_TEXT } from "./ext-fields.ts";

/**
 * Gives the warnings about a venue that was read from a row.
 *
 * @param venue - a valid venue
 * @param options - a table of division codes and a search of divisions by name
 * @returns the warnings of `explainVenue`, and those about the text of its opening hours
 */
export function explainVenueRow(venue: Venue, options: VenueOptions): readonly Finding[] {
  return [...explainVenue(venue, options), ...textFindings(venue.ext?.[HOURS_TEXT])];
}

/**
 * Checks a venue that was read from a row, and says of opening hours that could not be read which part was not understood.
 *
 * @param input - any value
 * @param options - a table of division codes and a search of divisions by name
 * @returns as `checkVenue`, with the findings of `parseOpeningText`
 */
export function checkVenueRow(input: unknown, options: VenueOptions): CheckResult<Venue> {
  const result = checkVenue(input, options);
  if (result.ok) {
    const remarks = textFindings(result.value.ext?.[HOURS_TEXT]);
    return remarks.length === 0 ? result : { ...result, findings: [...result.findings, ...remarks] };
  }
  const text = textIn(input);
  if (text === undefined) return result;
  const others = result.findings.filter(({ path }) => path[0] !== "openingHours");
  return { ok: false, findings: [...others, ...below(parseOpeningText(text).findings)] };
}

/** Where the hours could not be read, their text stands in their place. */
function textIn(input: unknown): unknown {
  try {
    const { openingHours } = input as { readonly openingHours?: unknown };
    return typeof openingHours === "string" ? openingHours : undefined;
  } catch {
    // What cannot be read has no text.
    return undefined;
  }
}

/** What is remarked on about the text; remarks on the hours themselves are those of the venue. */
function textFindings(text: unknown): readonly Finding[] {
  if (typeof text !== "string") return [];
  return below(parseOpeningText(text).findings.filter(({ code }) => code.startsWith("opening-hours.text-")));
}

function below(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => findingBelow(finding, "openingHours"));
}
