import { findingBelow, warningOf, type Finding } from "../core/index.ts";
import type { DivisionLevel, DivisionTable } from "../identifiers/index.ts";
import type { VenueAddress } from "./model.ts";

/** A division that was found by its names, as far as it is read here. */
export interface FoundDivision {
  /** The six digits. */
  readonly code: string;
  /** Its level. */
  readonly level: DivisionLevel;
  /** Whether the names are still listed. */
  readonly state: "listed" | "retired" | "later" | "unknown";
}

/** Finds divisions by a path of names, best first; `findDivisions` of `linli/divisions` is one. */
export type DivisionFinder = (names: string) => Iterable<FoundDivision>;

/** What a venue's district is compared with. */
export interface VenueOptions {
  /** A table of division codes, such as `divisionTable` of `linli/divisions`; it only adds warnings. */
  readonly divisions?: DivisionTable | undefined;
  /** A search of divisions by name, such as `findDivisions` of `linli/divisions`; it only adds warnings. */
  readonly findDivisions?: DivisionFinder | undefined;
}

/**
 * Compares the district of an address with what is known of divisions.
 *
 * @param address - the address of a venue, if it has one
 * @param options - the table of codes and the search by names
 * @returns the warnings, placed in the venue
 */
export function divisionFindings(
  address: VenueAddress | undefined,
  options: VenueOptions,
): readonly Finding[] {
  const { divisions, findDivisions } = options;
  if (divisions === undefined && findDivisions === undefined) return [];
  const code = address?.divisionCode ?? address?.communityCode?.slice(0, 6);
  if (code !== undefined) return divisions === undefined ? [] : findingsOfCode(code, divisions, address);
  const names = address?.divisionNames;
  if (findDivisions === undefined || names === undefined) return [];
  if (names.length === 0) return [below(warningOf("venue.division-missing", {}))];
  return findingsOfNames(names, [...findDivisions(names.join(""))]);
}

function findingsOfCode(
  code: string,
  { stateOf, coverage }: DivisionTable,
  address: VenueAddress | undefined,
): readonly Finding[] {
  const state = stateOf(code);
  if (state === "listed") return [];
  const finding: Finding =
    state === "retired"
      ? warningOf("division-code.retired", {})
      : warningOf("division-code.unknown", { until: coverage.until });
  const field = address?.divisionCode === undefined ? "communityCode" : "divisionCode";
  return [findingBelow(finding, "address", field)];
}

function findingsOfNames(names: readonly string[], found: readonly FoundDivision[]): readonly Finding[] {
  const last = names.length - 1;
  if (found.length === 0) return [below(warningOf("venue.division-not-found", {}), last)];
  const held = found.filter(({ state }) => state !== "retired");
  const [first] = held;
  if (first === undefined) {
    return [below(warningOf("venue.division-retired", { code: found[0]?.code ?? "" }), last)];
  }
  // A name that the last list shows comes before the same name under a later code.
  const listed = held.filter(({ state }) => state === "listed");
  const codes = [...new Set((listed.length > 0 ? listed : held).map(({ code }) => code))];
  if (codes.length > 1) return [below(warningOf("venue.division-ambiguous", { codes }), last)];
  return first.level === "county" ? [] : [below(warningOf("venue.division-missing", {}))];
}

function below(finding: Finding, place?: number): Finding {
  return findingBelow(finding, ...["address", "divisionNames", ...(place === undefined ? [] : [place])]);
}
