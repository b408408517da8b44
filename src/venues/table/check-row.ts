import { findingBelow, type CheckResult, type Finding } from "../../core/index.ts";
import { checkVenue, explainVenue } from "../check-venue.ts";
import type { VenueOptions } from "../division-findings.ts";
import type { OpeningHours } from "../hours/model.ts";
import type { Venue } from "../model.ts";
import { HOURS_TEXT } from "./ext-fields.ts";

/** Reads opening hours from text, as `parseOpeningText` does. */
export type HoursReader = (text: string) => CheckResult<OpeningHours>;

/** What rows are checked with. */
export interface RowOptions extends VenueOptions {
  /** Reads opening hours from text. */
  readonly readHours: HoursReader;
}

/**
 * Gives the warnings about a venue that was read from a row.
 *
 * @param venue - a valid venue
 * @param options - a table of division codes, a search of divisions by name, and what reads opening hours
 * @returns the warnings of `explainVenue`, and those about the text of its opening hours
 */
export function explainVenueRow(venue: Venue, options: RowOptions): readonly Finding[] {
  return [...explainVenue(venue, options), ...textFindings(venue.ext?.[HOURS_TEXT], options.readHours)];
}

/**
 * Checks a venue that was read from a row, and says of opening hours that could not be read which part was not understood.
 *
 * @param input - any value
 * @param options - a table of division codes, a search of divisions by name, and what reads opening hours
 * @returns as `checkVenue`, with the findings of `parseOpeningText`
 */
export function checkVenueRow(input: unknown, options: RowOptions): CheckResult<Venue> {
  const result = checkVenue(input, options);
  if (result.ok) {
    const remarks = textFindings(result.value.ext?.[HOURS_TEXT], options.readHours);
    return remarks.length === 0 ? result : { ...result, findings: [...result.findings, ...remarks] };
  }
  const text = textIn(input);
  if (text === undefined) return result;
  const others = result.findings.filter(({ path }) => path[0] !== "openingHours");
  return { ok: false, findings: [...others, ...below(options.readHours(text).findings)] };
}

/** Where the hours could not be read, their text stands in their place. */
function textIn(input: unknown): string | undefined {
  try {
    const { openingHours } = input as { readonly openingHours?: unknown };
    return typeof openingHours === "string" ? openingHours : undefined;
  } catch {
    // What cannot be read has no text.
    return undefined;
  }
}

/** What is remarked on about the text; remarks on the hours themselves are those of the venue. */
function textFindings(text: unknown, readHours: HoursReader): readonly Finding[] {
  if (typeof text !== "string") return [];
  return below(readHours(text).findings.filter(({ code }) => code.startsWith("opening-hours.text-")));
}

function below(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => findingBelow(finding, "openingHours"));
}
