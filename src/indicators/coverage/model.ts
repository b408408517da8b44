import type { CivilDate } from "../../core/index.ts";

/**
 * How many organizations party units cover on a day: a partial result that can be merged, stored and sent.
 *
 * @remarks Every organization counts once, however many units cover it. Parts to be merged have different organizations.
 */
export interface PartyCoverageSummary {
  /** What it is. */
  readonly format: "linli-party-coverage";
  /** The version of this shape. */
  readonly version: 1;
  /** The day that was asked about, a civil date. */
  readonly on: CivilDate;
  /** How many organizations there are. */
  readonly organizations: number;
  /** How many of them a unit covers. */
  readonly covered: number;
  /** How many have nothing but a party-building instructor (党建工作指导员). */
  readonly instructorOnly: number;
  /** How many no unit of the list covers. */
  readonly notRecorded: number;
  /** How many of them are left open by names or dates, and have no instructor for certain. */
  readonly unknown: number;
  /** How many certainly have an instructor, while it is open whether a unit covers them too. */
  readonly instructorAtLeast: number;
}

/** A coverage with both numbers that it is made of. */
export interface PartyCoverageShare {
  /** How many are covered for certain. */
  readonly numerator: number;
  /** Of how many it is open. */
  readonly unknown: number;
  /** Among how many. */
  readonly denominator: number;
  /** The share of those that are covered for certain; `null` where there are no organizations. */
  readonly share: number | null;
  /** The share if all that are open were covered; `null` where there are no organizations. */
  readonly atMost: number | null;
}
