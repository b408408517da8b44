import { addMonths, compareCivilDates, type Finding } from "../../core/index.ts";
import {
  bodyGroupsOf,
  isOrganization,
  organizationTable,
  type BodyReference,
  type Organization,
} from "../../organizations/index.ts";
import {
  eligibilityOn,
  ratingOn,
  type EligibilityOnDate,
  type Rating,
  type RatingOnDate,
} from "../../ratings/index.ts";
import type { RatingCommandOptions } from "./options.ts";

/** A record with the number of its row. */
export interface Placed<T> {
  /** The number of the row. */
  readonly row: number;
  /** The record. */
  readonly record: T;
}

/** What is said of one organization. */
export interface RatingEntry {
  /** Its name as the list prints it, or its code. */
  readonly name: string;
  /** Its credit code; empty where it is not known. */
  readonly uscc: string;
  /** The rows of the list that are about it. */
  readonly rows: readonly number[];
  /** Its level on the day. */
  readonly rating: RatingOnDate;
  /** Whether its level is valid and ends within the months asked for. */
  readonly endsSoon: boolean;
  /** Whether it may apply; nothing where too little is known of it to ask. */
  readonly application: EligibilityOnDate | undefined;
}

/**
 * Answers for every organization of a list of levels.
 *
 * @param ratings - the list
 * @param register - the register, empty where there is none
 * @param options - the day, and how far ahead
 * @returns one entry for each organization, in the order of the list
 */
export function entriesOf(
  ratings: readonly Placed<Rating>[],
  register: readonly Placed<Organization>[],
  options: RatingCommandOptions,
): readonly RatingEntry[] {
  const references = [
    ...ratings.map(({ record }) => record.organization),
    ...register.map(({ record }) => referenceOf(record)),
  ];
  return bodyGroupsOf(references).flatMap(({ positions }) => {
    const own = positions.flatMap((position) => ratings[position] ?? []);
    const listed = positions.flatMap((position) => register[position - ratings.length] ?? []);
    return own.length === 0 ? [] : [entryOf(own, listed[0]?.record, options)];
  });
}

function referenceOf({ id, uscc, names }: Organization): BodyReference {
  return { id, uscc, name: names[0]?.text };
}

function entryOf(
  own: readonly Placed<Rating>[],
  listed: Organization | undefined,
  { on, within, completeUntil, noneInvestigated }: RatingCommandOptions,
): RatingEntry {
  const ratings = own.map(({ record }) => record);
  const reference = ratings.map(({ organization }) => organization);
  const uscc = reference.find((body) => body.uscc !== undefined)?.uscc ?? listed?.uscc;
  const name = reference.find((body) => body.name !== undefined)?.name ?? listed?.names[0]?.text;
  const rating = withRows(ratingOn(ratings, on), own);
  const organization = listed ?? organizationOf(uscc, name);
  const facts = {
    recordCompleteUntil: completeUntil,
    underInvestigation: noneInvestigated === true ? false : undefined,
  };
  return {
    name: name ?? uscc ?? reference[0]?.id ?? "",
    uscc: uscc ?? "",
    rows: own.map(({ row }) => row),
    rating,
    endsSoon: endsWithin(rating, on, within),
    application: organization && eligibilityOn({ organization, ratings, facts }, on),
  };
}

/** Positions among the results of an organization are told as rows of the list, which is what the reader has. */
function withRows(rating: RatingOnDate, own: readonly Placed<Rating>[]): RatingOnDate {
  const because = rating.because.map((finding) => {
    if (!("positions" in finding.params)) return finding;
    const positions = finding.params.positions.map((position) => own[position - 1]?.row ?? position);
    return { ...finding, params: { ...finding.params, positions } } as typeof finding;
  });
  return { ...rating, because };
}

/** What a list of levels says of an organization: as much as its credit code tells. */
function organizationOf(uscc: string | undefined, name: string | undefined): Organization | undefined {
  if (uscc === undefined || name === undefined) return undefined;
  const record = organizationTable().build({ uscc, name }, 1);
  return isOrganization(record) ? record : undefined;
}

function endsWithin({ state, until }: RatingOnDate, on: string, months: number): boolean {
  if (state !== "valid" || until === undefined) return false;
  return compareCivilDates(until, addMonths(on, months)) !== 1;
}

/**
 * Lists the findings that say why an organization may not, or perhaps not, apply.
 *
 * @param entry - what is said of an organization
 * @returns the reasons
 */
export function applicationReasons({ application }: RatingEntry): readonly Finding[] {
  return application?.reasons ?? [];
}
